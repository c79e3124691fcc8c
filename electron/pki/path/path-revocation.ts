import type { ReasonCode } from '../../contract/words.ts';
import type { Certificate } from '../certificates/certificate.ts';
import { sameName } from '../asn1/distinguished-name.ts';
import { listIssuersOf } from '../revocation/distribution-scope.ts';
import { statusByLists } from '../revocation/list-status.ts';
import { statusByResponses } from './response-status.ts';
import { isSelfSigned } from './path-building.ts';
import type { PathRequest, PathVerdict, Refusal } from './path-request.ts';
import { isRegularList } from './profile/find-irregularities.ts';
import type { RevocationContext, RevocationState } from '../revocation/revocation-state.ts';

/** Signers of lists and responses that stand outside the path: judged once for a request, and never by way of themselves. */
export interface SignerJudge {
  /** SHA-256 of the anchor of the signer's own path; null where it has none, or is being judged. */
  anchorOf(signer: Certificate): string | null;
}

/**
 * @param judge the whole of path validation, given again for each signer
 */
export function judgeSigners(
  request: PathRequest,
  judge: (request: PathRequest, signers: SignerJudge) => PathVerdict,
): SignerJudge {
  const anchors = new Map<string, string | null>();
  const signers: SignerJudge = {
    anchorOf(signer) {
      const known = anchors.get(signer.sha256);
      if (known !== undefined) return known;
      anchors.set(signer.sha256, null);
      const asked: PathRequest = {
        ...request,
        leaf: signer,
        purpose: 'any',
        name: undefined,
        policies: undefined,
        knownIntermediates: undefined,
      };
      const verdict = judge(asked, signers);
      const anchor = verdict.verdict === 'accepted' ? (verdict.path.at(-1)?.sha256 ?? null) : null;
      anchors.set(signer.sha256, anchor);
      return anchor;
    },
  };
  return signers;
}

/**
 * Judges the revocation of a path (RFC 5280 §6.3, RFC 6960): a revocation that is known refuses; one that cannot be known
 * refuses for the leaf when it is mandatory, in a strict judgement for the authorities too, and is otherwise a warning.
 */
export function checkRevocation(
  path: readonly Certificate[],
  request: PathRequest,
  signers: SignerJudge,
): { readonly refusal: Refusal | null; readonly warnings: readonly ReasonCode[] } {
  const warnings = new Set<ReasonCode>();
  if (request.revocation === 'off') return { refusal: null, warnings: [] };
  const anchor = path.at(-1)?.sha256;
  for (const [index, certificate] of path.entries()) {
    const isLeaf = index === 0;
    if (!isLeaf && index === path.length - 1) break;
    const found = revocationState(request, {
      certificate,
      above: isLeaf && path.length === 1 && isSelfSigned(certificate) ? path : path.slice(index + 1),
      others: [...request.chain, ...request.trust],
      at: request.at,
      vouchesFor: (signer) =>
        (signer === certificate && tellsOfItself(signer)) || signers.anchorOf(signer) === anchor,
    });
    if (found.state === 'good') continue;
    const isNeeded = request.revocation === 'mandatory' && (isLeaf || request.strict === true);
    if (found.state === 'revoked' || isNeeded) {
      return { refusal: { reason: found.reason, certificate, params: found.params }, warnings: [] };
    }
    warnings.add(found.reason);
  }
  return { refusal: null, warnings: [...warnings] };
}

/**
 * Whether the authority that issued a certificate for the signing of lists says in it that its own revocation is told by those very
 * lists (a cRLIssuer that is its subject, RFC 5280 §4.2.1.13): nobody else ever tells of it, and whom the list refuses is refused.
 */
function tellsOfItself(signer: Certificate): boolean {
  return listIssuersOf(signer).some((name) => sameName(name, signer.subject));
}

/** In a strict judgement a list that is not regular still revokes, but clears nobody. */
function revocationState(request: PathRequest, context: RevocationContext): RevocationState {
  const found = stateBy(request, context);
  if (found.state !== 'good' || request.strict !== true) return found;
  return stateBy({ ...request, crls: request.crls.filter(isRegularList) }, context);
}

/** What lists and responses say together: one revocation is enough, then one clean answer; else the most telling doubt. */
function stateBy({ crls, ocsp = [] }: PathRequest, context: RevocationContext): RevocationState {
  const byLists = statusByLists(crls, context);
  if (byLists.state === 'revoked' || ocsp.length === 0) return byLists;
  const byResponses = statusByResponses(ocsp, context, crls);
  if (byResponses.state === 'revoked') return byResponses;
  if (byLists.state === 'good' || byResponses.state === 'good') return { state: 'good' };
  return byLists.reason === 'revocation-unavailable' ? byResponses : byLists;
}
