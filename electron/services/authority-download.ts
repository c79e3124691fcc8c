import type { ImportedFile } from '../contract/views.ts';
import { takeFiles } from '../dossier/intake/take-files.ts';
import { fetchBytes, type Fetched } from '../pki/revocation/fetch-bytes.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import type { OpenDossier } from './open-dossiers.ts';

/** How one address is read; tests give their own. */
export type Fetch = (address: string) => Promise<Fetched>;

/**
 * Brings the pinned authorities of an environment and their CRLs into the dossier (part 2, step 4, and the annex). What
 * does not answer is an answer of its own, PEER_UNREACHABLE{peer}; what answers something else is refused like any file.
 */
export async function downloadAuthorities(
  { dossier }: Pick<OpenDossier, 'dossier'>,
  pins: readonly PinnedAuthority[],
  fetch: Fetch = (address) => fetchBytes(address),
): Promise<ImportedFile[]> {
  // Authorities first: a CRL is taken when its issuer is known.
  const addresses = [...pins.map(({ url }) => url), ...pins.map(({ crlUrl }) => crlUrl)];
  const fetched = await Promise.all(
    addresses.map(async (address) => ({ address, answer: await fetch(address) })),
  );
  const files: ImportedFile[] = [];
  for (const { address, answer } of fetched) {
    const name = decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? address);
    if (answer.outcome === 'got') {
      files.push(
        ...(await takeFiles(
          { dossier, pins, isPractice: () => false, currentOf: () => Promise.resolve(null) },
          [{ name, bytes: answer.bytes }],
        )),
      );
      continue;
    }
    const fault = { code: 'PEER_UNREACHABLE' as const, params: { peer: new URL(address).host } };
    files.push({ name, outcome: 'refused', kind: null, findings: [], fault, needsPassword: false });
  }
  return files;
}
