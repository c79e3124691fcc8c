import type { KeyObject } from 'node:crypto';
import { FaultError } from '../contract/faults.ts';
import { buildChain } from '../pki/path/validate-path.ts';
import { parseCertificate, type Certificate } from '../pki/certificates/certificate.ts';
import { findPemBlocks } from '../pki/asn1/pem.ts';
import { readFileContents, type FileEntry } from '../pki/files/read-file.ts';
import type { Dossier } from './dossier.ts';
import type { GivenFile } from './intake/take-files.ts';
import { terminalKeyName, terminalPath } from './layout.ts';

/** The certificate of a real test terminal, and the authorities that came with it, its issuer first, without the root. */
export interface StoredTerminal {
  readonly certificate: Certificate;
  readonly chain: readonly Certificate[];
}

/**
 * Takes a test terminal's key and certificate (PKCS#12, PEM, several files) into the dossier, in the place of the one
 * that was there, whose key stays in the vault; of several with their keys, the newest. VAULT_LOCKED; TRIAL_ONLY{name}
 * in a trial dossier; CERTIFICATE_WITHOUT_KEY{name} when no key fits; FILE_NOT_RECOGNISED{name, looksLike} when there is
 * no such certificate; faults of `readFileContents` and of writing.
 */
export async function importTerminal(dossier: Dossier, files: readonly GivenFile[]): Promise<StoredTerminal> {
  const [name = ''] = files.map((file) => file.name);
  if (!dossier.vault.unlocked) throw new FaultError('VAULT_LOCKED');
  if (dossier.file().trial !== null) throw new FaultError('TRIAL_ONLY', { name });
  const entries: FileEntry[] = [];
  for (const { bytes, ...given } of files) {
    entries.push(...(await readFileContents(bytes, given)).entries);
  }
  const certificates = entries.flatMap((entry) => (entry.type === 'certificate' ? [entry.certificate] : []));
  const leaves = certificates.filter(({ isCa }) => !isCa);
  if (leaves.length === 0) throw new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: 'nothing' });
  const pairs = entries.flatMap((entry) => {
    if (entry.type !== 'private-key') return [];
    const own = leaves.filter(({ spkiSha256 }) => spkiSha256 === entry.spkiSha256);
    return own.map((certificate) => ({ key: entry.key, certificate }));
  });
  // A terminal that was renewed may bring both certificates, in any order.
  const [pair] = pairs.toSorted(
    (one, other) => other.certificate.notBefore.getTime() - one.certificate.notBefore.getTime(),
  );
  if (pair === undefined) throw new FaultError('CERTIFICATE_WITHOUT_KEY', { name });
  const { certificate, key } = pair;
  const chain = buildChain(certificate, certificates, [])
    .path.slice(1)
    .filter(({ selfIssued }) => !selfIssued);
  await dossier.vault.put(terminalKeyName(certificate.spkiSha256), key);
  await dossier.store.write(terminalPath, [certificate, ...chain].map(({ pem }) => pem).join(''));
  await dossier.journal({ event: 'terminal-taken', params: { sha256: certificate.sha256 } });
  return { certificate, chain };
}

/** The test terminal in use, null when there is none. FILE_CORRUPT{name} when its file cannot be read. */
export async function readTerminal({ store }: Pick<Dossier, 'store'>): Promise<StoredTerminal | null> {
  const bytes = await store.read(terminalPath);
  if (bytes === null) return null;
  try {
    const [certificate, ...chain] = findPemBlocks(new TextDecoder().decode(bytes)).map(({ der }) =>
      parseCertificate(der),
    );
    if (certificate !== undefined) return { certificate, chain };
  } catch (cause) {
    throw new FaultError('FILE_CORRUPT', { name: terminalPath }, { cause });
  }
  throw new FaultError('FILE_CORRUPT', { name: terminalPath });
}

/** What the terminal shows in a handshake. TERMINAL_MISSING, VAULT_LOCKED, KEY_MISSING{name}. */
export async function terminalIdentity(
  dossier: Dossier,
): Promise<StoredTerminal & { readonly key: KeyObject }> {
  const stored = await readTerminal(dossier);
  if (stored === null) throw new FaultError('TERMINAL_MISSING');
  return { ...stored, key: await dossier.vault.get(terminalKeyName(stored.certificate.spkiSha256)) };
}

/** Takes the terminal out of use; its key stays in the vault. TERMINAL_MISSING. */
export async function setTerminalAside(dossier: Dossier): Promise<void> {
  if ((await readTerminal(dossier)) === null) throw new FaultError('TERMINAL_MISSING');
  await dossier.store.setAside(terminalPath);
  await dossier.journal({ event: 'set-aside', params: { file: terminalPath } });
}
