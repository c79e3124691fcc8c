import { dayMs } from '../../contract/durations.ts';
import type { Params } from '../../contract/faults.ts';
import type { Certificate } from '../certificates/certificate.ts';
import { sameName } from '../asn1/distinguished-name.ts';
import { allReasons, reasonsCovered, type Reasons } from './distribution-scope.ts';
import { oid } from '../asn1/object-identifiers.ts';
import type { Revocation, RevocationList } from './revocation-list.ts';
import { revokedState, type RevocationContext, type RevocationState } from './revocation-state.ts';

const understoodInLists: ReadonlySet<string> = new Set([
  oid.issuingDistributionPoint,
  oid.deltaCrlIndicator,
  oid.crlNumber,
  oid.authorityKeyIdentifier,
  oid.crlReason,
  oid.certificateIssuer,
]);
/** Namesakes of a list's issuer that are tried as its signer: more is a crowd, not an authority. */
const maxSigners = 32;

/** A list that speaks of the certificate, and for which reasons. */
interface Relevant {
  readonly list: RevocationList;
  readonly reasons: Reasons;
}

/**
 * Looks a certificate up in the lists that speak of it (RFC 5280 §6.3.3): complete, partial (by distribution point, kind of
 * certificate or reason), indirect, and deltas on their base. It is good once fresh lists cover every reason.
 *
 * Stricter than the RFC in one place: a revocation that is final stands, even told by a list whose time is over.
 */
export function statusByLists(crls: readonly RevocationList[], context: RevocationContext): RevocationState {
  const { certificate, at } = context;
  const params = { issuer: certificate.issuer.text };
  const relevant = crls
    .filter(isUsable)
    .map((list) => ({ list, reasons: reasonsCovered(list, certificate) }))
    .filter(({ reasons }) => reasons !== 0)
    .sort((one, other) => other.list.thisUpdate.getTime() - one.list.thisUpdate.getTime());
  const signed = relevant.map((item) => ({ ...item, origin: originOf(item.list, context) }));
  const authentic = signed.filter(({ origin }) => origin === 'authentic');
  if (authentic.length === 0) {
    const isForged = signed.some(({ origin }) => origin === 'forged');
    return { state: 'unknown', reason: isForged ? 'crl-forged' : 'revocation-unavailable', params };
  }
  const find = (list: RevocationList): Revocation | null =>
    list.find(certificate.serialNumber, certificate.issuer);
  const final = authentic.map(({ list }) => find(list)).find(isFinal);
  if (final) return revokedState(final.revokedAt, final.reason);

  const current = currentLists(authentic, at);
  for (const { base, delta } of current) {
    const entry = (delta && find(delta)) ?? find(base.list);
    if (entry !== null && entry.reason !== 'removeFromCRL')
      return revokedState(entry.revokedAt, entry.reason);
  }
  const covered = current.reduce((sum, { base }) => sum | base.reasons, 0);
  if (covered === allReasons) return { state: 'good' };
  const complete = authentic.filter(({ list }) => list.deltaBase === null);
  const isStale = complete.reduce((sum, { reasons }) => sum | reasons, 0) === allReasons;
  return isStale
    ? staleState(
        complete,
        current.map(({ base }) => base.list),
        at,
        params,
      )
    : { state: 'unknown', reason: 'revocation-unavailable', params };
}

/** Whether a path may rest on a list: nothing critical that is not understood (RFC 5280 §5.2), no signature on MD2 or MD5. */
export function isUsable(list: RevocationList): boolean {
  return (
    list.criticalExtensions.every((id) => understoodInLists.has(id)) &&
    !list.signatureAlgorithm.startsWith('md')
  );
}

/**
 * Who made a list: an authority of the path or another one of that name, allowed to sign lists, and vouched for. « Forged »
 * where such an authority is at hand and did not sign it; « unknown » where there is none.
 */
function originOf(list: RevocationList, context: RevocationContext): 'authentic' | 'forged' | 'unknown' {
  const isNamed = (signer: Certificate): boolean =>
    sameName(signer.subject, list.issuer) && maySignLists(signer);
  const above = context.above.filter(isNamed);
  if (above.some((signer) => list.isSignedBy(signer))) return 'authentic';
  const others = context.others.filter(isNamed).slice(0, maxSigners);
  const signers = others.filter((signer) => list.isSignedBy(signer));
  if (signers.some((signer) => context.vouchesFor(signer))) return 'authentic';
  return above.length > 0 && signers.length === 0 ? 'forged' : 'unknown';
}

function maySignLists({ keyUsage }: Certificate): boolean {
  return keyUsage === null || keyUsage.includes('cRLSign');
}

interface Current {
  readonly base: Relevant;
  readonly delta: RevocationList | undefined;
}

/** Of each scope, the newest list that holds at that instant, by itself or brought up to date by a delta. */
function currentLists(authentic: readonly Relevant[], at: Date): Current[] {
  const current: Current[] = [];
  const scopes = new Set(authentic.map(({ list }) => scopeOf(list)));
  for (const scope of scopes) {
    const lists = authentic.filter(({ list }) => scopeOf(list) === scope);
    const deltas = lists
      .map(({ list }) => list)
      .filter((list) => list.deltaBase !== null && isFresh(list, at));
    for (const base of lists) {
      if (base.list.deltaBase !== null || base.list.thisUpdate.getTime() > at.getTime()) continue;
      const delta = deltas.find((candidate) => addsTo(candidate, base.list));
      if (delta === undefined && !isFresh(base.list, at)) continue;
      current.push({ base, delta });
      break;
    }
  }
  return current;
}

/** Lists that replace one another have the same issuer, scope and key. */
function scopeOf({ issuer, scopeKey, authorityKeyId }: RevocationList): string {
  return [issuer.canonical.join('\u0001'), scopeKey, authorityKeyId ?? ''].join('\u0002');
}

/** Whether a delta brings a complete list up to date (RFC 5280 §5.2.4, conditions (a) to (d)). */
function addsTo(delta: RevocationList, base: RevocationList): boolean {
  const { deltaBase, number } = delta;
  if (deltaBase === null || number === null || base.number === null) return false;
  return deltaBase <= base.number && base.number <= number;
}

function isFresh({ thisUpdate, nextUpdate }: RevocationList, at: Date): boolean {
  return (
    thisUpdate.getTime() <= at.getTime() && (nextUpdate === null || at.getTime() <= nextUpdate.getTime())
  );
}

/** A revocation is definitive; only a hold may be lifted. */
function isFinal(found: Revocation | null): boolean {
  return found !== null && found.reason !== 'certificateHold' && found.reason !== 'removeFromCRL';
}

function staleState(
  complete: readonly Relevant[],
  current: readonly RevocationList[],
  at: Date,
  params: Params,
): RevocationState {
  const newest = complete.find(({ list }) => !current.includes(list))?.list;
  const since = newest?.nextUpdate ?? newest?.thisUpdate ?? at;
  const days = Math.max(0, Math.floor((at.getTime() - since.getTime()) / dayMs));
  return {
    state: 'unknown',
    reason: 'crl-stale',
    params: { ...params, days, sinceDate: since.toISOString() },
  };
}
