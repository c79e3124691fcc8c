import { FaultError, type FaultCode, type Params } from '../contract/faults.ts';
import type { ReasonCode } from '../contract/words.ts';
import type { Certificate } from '../pki/certificate.ts';
import { readFileContents, type FileEntry } from '../pki/read-file.ts';
import type { RevocationList } from '../pki/revocation-list.ts';
import { validatePath } from '../pki/validate-path.ts';
import { readLimited } from './inspect-file.ts';

export const purposes = ['client', 'server', 'any'] as const;
export const revocationModes = ['mandatory', 'optional', 'off'] as const;

/** A case to verify. Certificates and CRLs are each a path, or a PEM text. */
export interface VerifyCase {
  readonly leaf: string;
  readonly chain: readonly string[];
  readonly trust: readonly string[];
  readonly crls: readonly string[];
  readonly purpose: (typeof purposes)[number];
  readonly name?: string | undefined;
  readonly at: Date;
  readonly revocation: (typeof revocationModes)[number];
}

/** `inconclusive`: something of the case could not be read, and its code says why. */
export interface VerifyAnswer {
  readonly verdict: 'accepted' | 'refused' | 'inconclusive';
  readonly reason: ReasonCode | FaultCode | null;
  readonly params: Params;
  /** Subject of the certificate that was refused. */
  readonly certificate: string | null;
  /** Subjects, leaf first, as far as the path could be built. */
  readonly path: readonly string[];
  readonly warnings: readonly ReasonCode[];
}

const isPem = (source: string): boolean => source.includes('-----BEGIN ');

/** Largest CRL that is read, in bytes: a national authority's may outgrow what an import takes. */
const limitBytes = 50_000_000;

async function readSource(source: string): Promise<readonly FileEntry[]> {
  const name = isPem(source) ? 'PEM' : source;
  const bytes = isPem(source) ? Buffer.from(source) : await readLimited(source, limitBytes);
  return (await readFileContents(bytes, { name, limitBytes })).entries;
}

async function readCertificates(sources: readonly string[]): Promise<Certificate[]> {
  const entries = (await Promise.all(sources.map(readSource))).flat();
  return entries.flatMap((entry) => (entry.type === 'certificate' ? [entry.certificate] : []));
}

async function readRevocationLists(sources: readonly string[]): Promise<RevocationList[]> {
  const entries = (await Promise.all(sources.map(readSource))).flat();
  return entries.flatMap((entry) => (entry.type === 'revocation-list' ? [entry.list] : []));
}

/**
 * Verifies a certificate by RFC 5280 §6, offline: nothing is looked up. A case that cannot be read is an answer,
 * `inconclusive`, never an error.
 */
export async function verifyCase(asked: VerifyCase): Promise<VerifyAnswer> {
  try {
    const [leaf, ...sentAlong] = await readCertificates([asked.leaf]);
    if (leaf === undefined)
      throw new FaultError('FILE_NOT_RECOGNISED', { name: asked.leaf, looksLike: 'unknown' });
    const verdict = validatePath({
      leaf,
      chain: [...sentAlong, ...(await readCertificates(asked.chain))],
      trust: await readCertificates(asked.trust),
      crls: await readRevocationLists(asked.crls),
      at: asked.at,
      purpose: asked.purpose,
      revocation: asked.revocation,
      ...(asked.name === undefined ? {} : { name: asked.name }),
    });
    const path = verdict.path.map(({ subject }) => subject.text);
    return verdict.verdict === 'accepted'
      ? { verdict: 'accepted', reason: null, params: {}, certificate: null, path, warnings: verdict.warnings }
      : {
          verdict: 'refused',
          reason: verdict.reason,
          params: verdict.params,
          certificate: verdict.certificate.subject.text,
          path,
          warnings: [],
        };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { code, params } = error.fault;
    return { verdict: 'inconclusive', reason: code, params, certificate: null, path: [], warnings: [] };
  }
}
