import type { Certificate } from '../certificates/certificate.ts';
import { sameName } from '../asn1/distinguished-name.ts';

/** More than any real path; a longer one is given up. */
const maxLength = 12;
/** Cross-signed authorities multiply the paths: more than this is a maze, not a PKI. */
const maxPaths = 64;
/** Signatures verified in one search: a crowd of namesakes without key identifiers would cost one for each pair. */
const maxVerified = 2_000;

/** Paths found from a leaf: those that end in a trusted certificate, and the furthest reached otherwise. */
export interface FoundPaths {
  /** Leaf first, anchor last; in order of discovery. */
  readonly complete: readonly (readonly Certificate[])[];
  readonly deepest: readonly Certificate[];
}

/** Whether a certificate may be the issuer of another, by name and key identifier (RFC 5280 §4.2.1.1). */
export function mayHaveIssued(issuer: Certificate, subject: Certificate): boolean {
  if (!sameName(issuer.subject, subject.issuer)) return false;
  const { authorityKeyId } = subject;
  return (
    authorityKeyId === undefined ||
    issuer.subjectKeyId === undefined ||
    authorityKeyId === issuer.subjectKeyId
  );
}

/** Whether a certificate is signed by its own key. */
export function isSelfSigned(certificate: Certificate): boolean {
  return certificate.selfIssued && certificate.isSignedBy(certificate);
}

/**
 * Walks from the leaf up, depth first, through trusted issuers, then those of the pool; candidates whose key made the
 * signature come before those that only bear the name. A path ends at the first trusted certificate, never visits
 * one subject with one key twice (RFC 4158 §2.4.2), and does not look beyond `maxPaths`.
 */
export function findPaths(
  leaf: Certificate,
  pool: readonly Certificate[],
  trust: readonly Certificate[],
): FoundPaths {
  const trusted = new Set(trust.map(({ sha256 }) => sha256));
  const candidates = distinct([...trust, ...pool]);
  const complete: (readonly Certificate[])[] = [];
  let deepest: readonly Certificate[] = [leaf];
  let visits = 0;
  let verified = 0;
  const walk = (path: readonly Certificate[]): void => {
    const last = path.at(-1) ?? leaf;
    visits += 1;
    if (trusted.has(last.sha256)) {
      complete.push(path);
      return;
    }
    if (path.length > deepest.length) deepest = path;
    if (path.length >= maxLength) return;
    const seen = new Set(path.map(identityOf));
    const issuers = candidates.filter((one) => mayHaveIssued(one, last) && !seen.has(identityOf(one)));
    const signers = issuers.filter((issuer) => (verified += 1) <= maxVerified && last.isSignedBy(issuer));
    for (const issuer of signers.length > 0 ? signers : issuers) {
      if (complete.length >= maxPaths || visits >= maxPaths * maxLength) return;
      walk([...path, issuer]);
    }
  };
  walk([leaf]);
  return { complete, deepest };
}

/**
 * The chain of a leaf for display and for bundles, by signature alone: leaf first, and up to the root where it is at
 * hand, even above a trusted intermediate. `complete` where it meets a trusted certificate.
 */
export function buildChain(
  leaf: Certificate,
  pool: readonly Certificate[],
  trust: readonly Certificate[],
): { path: Certificate[]; complete: boolean } {
  const candidates = distinct([...trust, ...pool]);
  const path = [leaf];
  for (let last = leaf; path.length < maxLength && !last.selfIssued;) {
    const seen = new Set(path.map(identityOf));
    const issuers = candidates.filter(
      (one) => mayHaveIssued(one, last) && !seen.has(identityOf(one)) && last.isSignedBy(one),
    );
    const issuer = preferred(issuers, candidates);
    if (issuer === undefined) break;
    path.push(issuer);
    last = issuer;
  }
  const trusted = new Set(trust.map(({ sha256 }) => sha256));
  return { path, complete: path.some(({ sha256 }) => trusted.has(sha256)) };
}

/** Of cross-signed twins, a root first, then one whose own issuer is at hand. */
function preferred(
  issuers: readonly Certificate[],
  candidates: readonly Certificate[],
): Certificate | undefined {
  return (
    issuers.find((issuer) => issuer.selfIssued) ??
    issuers.find((issuer) => candidates.some((one) => mayHaveIssued(one, issuer))) ??
    issuers[0]
  );
}

function identityOf(certificate: Certificate): string {
  return `${certificate.subject.canonical.join('\u0001')} ${certificate.spkiSha256}`;
}

function distinct(certificates: readonly Certificate[]): Certificate[] {
  return [...new Map(certificates.map((certificate) => [certificate.sha256, certificate])).values()];
}
