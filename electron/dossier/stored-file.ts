import { FaultError } from '../contract/faults.ts';
import { runReportSchema, type RunReport } from '../contract/views.ts';
import { orderIds, type OrderId } from '../contract/words.ts';
import { parseCertificate, type Certificate } from '../pki/certificates/certificate.ts';
import { openPrivateKey } from '../pki/keys/encrypted-key.ts';
import { parseRequest, type CertificateRequest } from '../pki/certificates/request.ts';
import { parseRevocationList, type RevocationList } from '../pki/revocation/revocation-list.ts';
import { vaultFileName } from './vault.ts';

/** Reads the bytes of a file of a given name, or throws the FaultError that says what is wrong with it. */
export type Reader<T> = (name: string, bytes: Uint8Array) => T | Promise<T>;

const notRecognised = (name: string): FaultError =>
  new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: 'unknown' });

/** `<order>.<sha256>.pem`, as the wizard names what it keeps for an order. */
function parseName(name: string): { readonly order: OrderId; readonly sha256: string } {
  const { owner, sha256 } = parseOwner(name, orderIds);
  return { order: owner, sha256 };
}

function parseOwner<T extends string>(
  name: string,
  owners: readonly T[],
): { readonly owner: T; readonly sha256: string } {
  const [first = '', sha256 = '', ...rest] = name.split('.');
  const known = owners.find((owner) => owner === first);
  if (known === undefined || !/^[0-9a-f]{64}$/.test(sha256) || rest.join('.') !== 'pem')
    throw notRecognised(name);
  return { owner: known, sha256 };
}

/** A file whose content is not what its name says was changed by other hands. FILE_CORRUPT{name}. */
function requireName(name: string, expected: string, found: string): void {
  if (expected !== found) throw new FaultError('FILE_CORRUPT', { name });
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const readOrderRequest: Reader<{ order: OrderId; request: CertificateRequest }> = (name, bytes) => {
  const { order, sha256 } = parseName(name);
  const request = parseRequest(bytes, name);
  requireName(name, sha256, request.spkiSha256);
  return { order, request };
};

export const readOrderCertificate: Reader<{ order: OrderId; certificate: Certificate }> = (name, bytes) => {
  const { order, sha256 } = parseName(name);
  const certificate = parseCertificate(bytes, name);
  requireName(name, sha256, certificate.sha256);
  return { order, certificate };
};

export const readAuthority: Reader<{ certificate: Certificate }> = (name, bytes) => {
  const [, sha256] = /^([0-9a-f]{64})[.]pem$/.exec(name) ?? [];
  if (sha256 === undefined) throw notRecognised(name);
  const certificate = parseCertificate(bytes, name);
  requireName(name, sha256, certificate.sha256);
  return { certificate };
};

/** Whatever its name: administrators fetch lists with their own tools and put them there. */
export const readRevocationListFile: Reader<{ list: RevocationList }> = (_name, bytes) => ({
  list: parseRevocationList(bytes),
});

const seemsWhole = new Error('the envelope of the key can be read');

/** What a key of the vault is kept for. */
export type KeptKey =
  | { readonly owner: OrderId | 'waiting'; readonly spkiSha256: string }
  /** The lab's keys, a test terminal's, and the vault's own file. */
  | { readonly owner: null };

/**
 * A key file, as far as it can be judged without the passphrase: its envelope. A private key that is not encrypted is not
 * recognised: the vault has not made it.
 */
export const readKeyFile: Reader<KeptKey> = async (name, bytes) => {
  if (name === vaultFileName) return { owner: null };
  const isOfNoOrder = /^(lab|terminal)[.][a-z0-9._-]+[.]pem$/.test(name);
  const parsed = isOfNoOrder ? null : parseOwner(name, [...orderIds, 'waiting'] as const);
  if (!textOf(bytes).startsWith('-----BEGIN ENCRYPTED PRIVATE KEY-----')) throw notRecognised(name);
  await openPrivateKey(textOf(bytes), () => Promise.reject(seemsWhole)).catch((error: unknown) => {
    if (error !== seemsWhole) throw error;
  });
  return parsed === null ? { owner: null } : { owner: parsed.owner, spkiSha256: parsed.sha256 };
};

/** Before there were other targets, a run said its own in a word. */
function upgradeRun(run: unknown): unknown {
  const isOld = typeof run === 'object' && run !== null && 'target' in run && run.target === 'rehearsal';
  return isOld ? { ...run, target: { kind: 'rehearsal' } } : run;
}

export const readRun: Reader<RunReport> = (name, bytes) => {
  if (!name.endsWith('.json')) throw notRecognised(name);
  return runReportSchema.parse(upgradeRun(JSON.parse(textOf(bytes))));
};
