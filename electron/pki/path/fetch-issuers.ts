import type { Certificate } from '../certificates/certificate.ts';
import { fetchBytes, type FetchOptions } from '../revocation/fetch-bytes.ts';
import type { FetchAttempt } from '../revocation/fetch-revocation.ts';
import { buildChain, mayHaveIssued } from './path-building.ts';
import { readFileContents } from '../files/read-file.ts';

export interface IssuerFetch {
  readonly leaf: Certificate;
  readonly chain: readonly Certificate[];
  readonly trust: readonly Certificate[];
  /** SHA-256, lower-case hexadecimal, of the authorities that are known beforehand. */
  readonly pins: readonly string[];
  readonly options?: FetchOptions;
}

/** More than any real chain lacks. */
const maxSteps = 4;

/**
 * Gets the intermediates that a chain lacks, from the addresses that its certificates give (AIA, RFC 5280 §4.2.2.1). What comes over
 * http is kept only where it signed the certificate that points to it, and is either pinned or part of a chain that reaches
 * a trusted authority.
 */
export async function fetchIssuers(asked: IssuerFetch): Promise<{
  readonly issuers: readonly Certificate[];
  readonly attempts: readonly FetchAttempt[];
}> {
  const { leaf, chain, trust, pins, options } = asked;
  const found: Certificate[] = [];
  const attempts: FetchAttempt[] = [];
  for (let step = 0; step < maxSteps; step += 1) {
    const { path, complete } = buildChain(leaf, [...chain, ...found], trust);
    const last = path.at(-1) ?? leaf;
    if (complete || last.selfIssued) break;
    const issuer = await fetchIssuer(last, attempts, options);
    if (issuer === null) break;
    found.push(issuer);
  }
  const { path, complete } = buildChain(leaf, [...chain, ...found], trust);
  const isKept = (issuer: Certificate): boolean =>
    pins.includes(issuer.sha256) || (complete && path.some(({ sha256 }) => sha256 === issuer.sha256));
  return { issuers: found.filter(isKept), attempts };
}

async function fetchIssuer(
  certificate: Certificate,
  attempts: FetchAttempt[],
  options: FetchOptions | undefined,
): Promise<Certificate | null> {
  for (const url of certificate.caIssuersUrls) {
    const fetched = await fetchBytes(url, options);
    if (fetched.outcome !== 'got') {
      attempts.push({ url, kind: 'issuer', outcome: fetched.outcome, why: fetched.why });
      continue;
    }
    const certificates = await readCertificates(fetched.bytes);
    const issuer = certificates?.find(
      (one) => mayHaveIssued(one, certificate) && certificate.isSignedBy(one),
    );
    if (issuer !== undefined) {
      attempts.push({ url, kind: 'issuer', outcome: 'got' });
      return issuer;
    }
    const why = certificates === null ? 'not-read' : 'not-mine';
    attempts.push({ url, kind: 'issuer', outcome: 'failed', why });
  }
  return null;
}

/** A certificate in DER, or a PKCS#7 that carries some; null for anything else. */
async function readCertificates(bytes: Uint8Array): Promise<readonly Certificate[] | null> {
  try {
    const { entries } = await readFileContents(bytes, { name: '' });
    return entries.flatMap((entry) => (entry.type === 'certificate' ? [entry.certificate] : []));
  } catch {
    return null;
  }
}
