import type { ImportedFile } from '../contract/views.ts';
import { takeFiles } from '../dossier/intake/take-files.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { sameName } from '../pki/asn1/distinguished-name.ts';
import { fetchBytes, type Fetched } from '../pki/revocation/fetch-bytes.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import type { OpenDossier } from './open-dossiers.ts';

/** How one address is read; tests give their own. */
export type Fetch = (address: string) => Promise<Fetched>;

/**
 * Brings the pinned authorities of an environment and their CRLs into the dossier (part 2, step 4, and the annex), and the delta
 * CRLs that their certificates name (RFC 5280 §4.2.1.15). What does not answer is an answer of its own,
 * PEER_UNREACHABLE{peer}; what answers something else is refused like any file.
 */
export async function downloadAuthorities(
  { dossier }: Pick<OpenDossier, 'dossier'>,
  pins: readonly PinnedAuthority[],
  fetch: Fetch = (address) => fetchBytes(address),
): Promise<ImportedFile[]> {
  // Authorities first: a CRL is taken when its issuer is known, and they may name deltas.
  const known = [...pins.map(({ url }) => url), ...pins.map(({ crlUrl }) => crlUrl)];
  const files = await takeFrom(known, { dossier, pins, fetch });
  return [...files, ...(await takeFrom(await deltaAddresses(dossier, pins), { dossier, pins, fetch }))];
}

/** Where the deltas of pinned authorities are published, by the certificates of the dossier that they issued. */
async function deltaAddresses(
  dossier: OpenDossier['dossier'],
  pins: readonly PinnedAuthority[],
): Promise<readonly string[]> {
  const { orders, authorities } = await dossier.inventory();
  const stored = [...Object.values(orders).flatMap(({ certificates }) => certificates), ...authorities];
  const isPinned = ({ issuer }: Certificate): boolean =>
    authorities.some(
      ({ certificate }) =>
        sameName(certificate.subject, issuer) && pins.some(({ sha256 }) => sha256 === certificate.sha256),
    );
  const named = stored.map(({ certificate }) => certificate).filter(isPinned);
  return [...new Set(named.flatMap(({ deltaUrls }) => deltaUrls))].filter((url) => url.startsWith('http:'));
}

async function takeFrom(
  addresses: readonly string[],
  around: {
    readonly dossier: OpenDossier['dossier'];
    readonly pins: readonly PinnedAuthority[];
    readonly fetch: Fetch;
  },
): Promise<ImportedFile[]> {
  const { dossier, pins, fetch } = around;
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
