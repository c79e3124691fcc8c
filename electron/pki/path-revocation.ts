import type { Params } from '../contract/faults.ts';
import type { ReasonCode } from '../contract/words.ts';
import type { Certificate } from './certificate.ts';
import { sameName } from './distinguished-name.ts';
import { scopeCovers } from './distribution-scope.ts';
import { oid } from './object-identifiers.ts';
import { isSelfSigned } from './path-building.ts';
import type { PathRequest, Refusal } from './path-request.ts';
import type { RevocationList } from './revocation-list.ts';

/** What the lists at hand say of one certificate. */
export type RevocationState =
  | { readonly state: 'good' }
  | { readonly state: 'revoked' | 'unknown'; readonly reason: ReasonCode; readonly params: Params };

const understoodInLists: ReadonlySet<string> = new Set([oid.issuingDistributionPoint, oid.crlReason]);
const dayMs = 86_400_000;

/**
 * Judges the revocation of a path (RFC 5280 §6.3): a revocation that is known refuses; one that cannot be known
 * refuses for the leaf when it is mandatory, and is otherwise a warning.
 */
export function checkRevocation(
  path: readonly Certificate[],
  { crls, at, revocation }: PathRequest,
): { readonly refusal: Refusal | null; readonly warnings: readonly ReasonCode[] } {
  const warnings = new Set<ReasonCode>();
  if (revocation === 'off') return { refusal: null, warnings: [] };
  for (const [index, certificate] of path.entries()) {
    const isLeaf = index === 0;
    if (!isLeaf && index === path.length - 1) break;
    const issuer = path[index + 1] ?? (isSelfSigned(certificate) ? certificate : null);
    const found = revocationState(certificate, issuer, crls, at);
    if (found.state === 'good') continue;
    if (found.state === 'revoked' || (isLeaf && revocation === 'mandatory')) {
      return { refusal: { reason: found.reason, certificate, params: found.params }, warnings: [] };
    }
    warnings.add(found.reason);
  }
  return { refusal: null, warnings: [...warnings] };
}

/** Looks a certificate up in the lists that its issuer signed; the newest fresh one decides that it is good. */
export function revocationState(
  certificate: Certificate,
  issuer: Certificate | null,
  crls: readonly RevocationList[],
  at: Date,
): RevocationState {
  const params = { issuer: certificate.issuer.text };
  const unavailable = { state: 'unknown', reason: 'revocation-unavailable', params } as const;
  const mine = crls.filter((list) => sameName(list.issuer, certificate.issuer));
  const lists = mine.filter((list) => isUsable(list, certificate));
  if (issuer === null || !maySignLists(issuer) || lists.length === 0) return unavailable;
  const authentic = lists
    .filter((list) => list.isSignedBy(issuer))
    .sort((one, other) => other.thisUpdate.getTime() - one.thisUpdate.getTime());
  if (authentic.length === 0) return { state: 'unknown', reason: 'crl-forged', params };
  const final = authentic.map((list) => list.find(certificate.serialNumber)).find(isFinal);
  if (final) return revokedState(final);
  const fresh = authentic.find((list) => isFresh(list, at));
  if (fresh === undefined) return staleState(authentic[0], at, params);
  const held = fresh.find(certificate.serialNumber);
  return held !== null && held.reason !== 'removeFromCRL' ? revokedState(held) : { state: 'good' };
}

function isUsable(list: RevocationList, certificate: Certificate): boolean {
  return (
    list.criticalExtensions.every((id) => understoodInLists.has(id)) &&
    scopeCovers(list.scope, certificate) &&
    !list.signatureAlgorithm.startsWith('md')
  );
}

function maySignLists({ keyUsage }: Certificate): boolean {
  return keyUsage === null || keyUsage.includes('cRLSign');
}

function isFresh({ thisUpdate, nextUpdate }: RevocationList, at: Date): boolean {
  return (
    thisUpdate.getTime() <= at.getTime() && (nextUpdate === null || at.getTime() <= nextUpdate.getTime())
  );
}

/** A revocation is definitive, whatever the age of the list that tells it; only a hold may be lifted. */
function isFinal(found: { readonly reason: string } | null): boolean {
  return found !== null && found.reason !== 'certificateHold' && found.reason !== 'removeFromCRL';
}

function revokedState({ revokedAt, reason }: { revokedAt: Date; reason: string }): RevocationState {
  return { state: 'revoked', reason: 'revoked', params: { revokedDate: revokedAt.toISOString(), reason } };
}

function staleState(newest: RevocationList | undefined, at: Date, params: Params): RevocationState {
  const since = newest?.nextUpdate ?? newest?.thisUpdate ?? at;
  const days = Math.max(0, Math.floor((at.getTime() - since.getTime()) / dayMs));
  return {
    state: 'unknown',
    reason: 'crl-stale',
    params: { ...params, days, sinceDate: since.toISOString() },
  };
}
