import { checkPolicies } from './check-policies.ts';
import { checkProfile } from './check-profile.ts';
import { findPaths, isSelfSigned } from './path-building.ts';
import type { PathRequest, PathVerdict, Refusal } from './path-request.ts';
import { checkRevocation, judgeSigners, type SignerJudge } from './path-revocation.ts';
import {
  checkAuthorities,
  checkCriticalExtensions,
  checkDates,
  checkName,
  checkNameConstraints,
  checkSignatures,
  checkUsage,
  type PathRule,
} from './path-rules.ts';
import type { Certificate } from '../certificates/certificate.ts';

export { buildChain } from './path-building.ts';
export type { PathRequest, PathVerdict } from './path-request.ts';

/** In this order, so that a certificate with several faults is always refused for the same one. */
const rules: readonly PathRule[] = [
  checkSignatures,
  checkAuthorities,
  checkCriticalExtensions,
  checkNameConstraints,
  checkPolicies,
  checkDates,
  checkUsage,
  checkName,
  checkProfile,
];

/**
 * Judges a certificate as RFC 5280 §6 says: a path to a trusted authority is looked for, then judged: signatures,
 * authorities, constraints, dates, usage, name (RFC 6125), revocation by CRL (§6.3) and OCSP (RFC 6960). Synchronous; fetches nothing.
 *
 * Where several paths exist, one that holds is enough; when none does, the refusal is that of the path that went
 * furthest through the rules.
 *
 * Parameters by reason: `certificate-expired` {days, sinceDate}; `certificate-not-yet-valid` {days, fromDate};
 * `name-mismatch` {asked, found}; `unknown-authority`, `incomplete-chain`, `self-signed` {issuer}; `signature-invalid`
 * {issuer}; `weak-algorithm` {algorithm}; `authority-not-ca`, `authority-key-usage` {authority}; `path-too-long` {authority,
 * allowed, found}; `unknown-critical-extension` {extension}; `name-constraints` {name, authority};
 * `certificate-policy` {}; `against-profile` {rule, clause}; `wrong-usage` {asked,
 * found}; `revoked` {revokedDate, reason}; `revocation-unavailable` {issuer}, and {ocsp} where responses were at hand and none
 * would do; `crl-forged` {issuer}; `crl-stale` {issuer, days, sinceDate}.
 */
export function validatePath(request: PathRequest): PathVerdict {
  return judge(request, judgeSigners(request, judge));
}

function judge(request: PathRequest, signers: SignerJudge): PathVerdict {
  const { leaf, chain, trust } = request;
  const found = findPaths(leaf, chain, trust);
  let furthest: { readonly stage: number; readonly verdict: PathVerdict } | null = null;
  for (const path of found.complete) {
    const judged = judgePath(path, request, signers);
    if (judged.verdict.verdict === 'accepted') return judged.verdict;
    if (furthest === null || judged.stage > furthest.stage) furthest = judged;
  }
  if (furthest !== null) return furthest.verdict;
  return { verdict: 'refused', path: found.deepest, ...parentageRefusal(request, found.deepest) };
}

function judgePath(
  path: readonly Certificate[],
  request: PathRequest,
  signers: SignerJudge,
): { stage: number; verdict: PathVerdict } {
  for (const [stage, rule] of rules.entries()) {
    const refusal = rule({ path, request });
    if (refusal !== null) return { stage, verdict: { verdict: 'refused', path, ...refusal } };
  }
  const { refusal, warnings } = checkRevocation(path, request, signers);
  return {
    stage: rules.length,
    verdict:
      refusal === null ? { verdict: 'accepted', path, warnings } : { verdict: 'refused', path, ...refusal },
  };
}

/** Why no path reaches a trusted authority. */
function parentageRefusal(request: PathRequest, deepest: readonly Certificate[]): Refusal {
  const { leaf, chain, trust, knownIntermediates = [] } = request;
  if (isSelfSigned(leaf))
    return { reason: 'self-signed', certificate: leaf, params: { issuer: leaf.issuer.text } };
  const last = deepest.at(-1) ?? leaf;
  const params = { issuer: last.issuer.text };
  const wouldReach =
    knownIntermediates.length > 0 && findPaths(leaf, [...chain, ...knownIntermediates], trust);
  const isIncomplete = wouldReach !== false && wouldReach.complete.length > 0;
  return { reason: isIncomplete ? 'incomplete-chain' : 'unknown-authority', certificate: last, params };
}
