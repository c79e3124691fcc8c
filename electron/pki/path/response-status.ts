import { createHash } from 'node:crypto';
import { dayMs, minuteMs } from '../../contract/durations.ts';
import type { Certificate } from '../certificates/certificate.ts';
import { sameName } from '../asn1/distinguished-name.ts';
import { statusByLists } from '../revocation/list-status.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { keyBitsOf, namesCertificate } from '../revocation/ocsp-request.ts';
import type { OcspAnswer, OcspResponse } from '../revocation/ocsp-response.ts';
import { mayHaveIssued } from './path-building.ts';
import {
  revokedState,
  type RevocationContext,
  type RevocationState,
} from '../revocation/revocation-state.ts';
import type { RevocationList } from '../revocation/revocation-list.ts';

/** Clocks differ: an answer may be this much ahead, in milliseconds. */
const skewMs = 5 * minuteMs;
/** How long an answer holds that does not say when the next one comes. */
const undatedMs = dayMs;
const understoodInResponders: ReadonlySet<string> = new Set([
  oid.basicConstraints,
  oid.keyUsage,
  oid.extendedKeyUsage,
  oid.subjectAltName,
  oid.ocspNoCheck,
]);

/** Why the responses at hand say nothing, from the least telling to the most. */
const doubts = ['missing', 'refused', 'forged', 'stale', 'unknown'] as const;
type Doubt = (typeof doubts)[number];

/**
 * What OCSP responses say of a certificate (RFC 6960 §3.2): the answer names it, its signer is the issuer or a responder that the
 * issuer certified for that, and it is fresh. `unknown` is no answer. A final revocation stands, whatever its age.
 *
 * Parameters of a doubt: {issuer, ocsp}, where `ocsp` is `missing`, `refused` (the responder answered an error), `forged`, `stale` or
 * `unknown` (to the responder).
 */
export function statusByResponses(
  responses: readonly OcspResponse[],
  context: RevocationContext,
  crls: readonly RevocationList[] = [],
): RevocationState {
  const { certificate, above, at } = context;
  const [issuer] = above;
  let doubt: Doubt = 'missing';
  const note = (seen: Doubt): void => {
    if (doubts.indexOf(seen) > doubts.indexOf(doubt)) doubt = seen;
  };
  let isGood = false;
  for (const response of responses) {
    if (response.status !== 'successful') note('refused');
    const answers = issuer
      ? response.answers.filter(({ id }) => namesCertificate(id, certificate, issuer))
      : [];
    if (issuer === undefined || answers.length === 0) continue;
    if (!isAuthorised(response, issuer, context, crls)) {
      note('forged');
      continue;
    }
    for (const answer of answers) {
      const { revocation } = answer;
      if (answer.status === 'unknown') note('unknown');
      else if (revocation && (isFresh(answer, at) || revocation.reason !== 'certificateHold')) {
        return revokedState(revocation.revokedAt, revocation.reason);
      } else if (!isFresh(answer, at)) note('stale');
      else isGood = true;
    }
  }
  if (isGood) return { state: 'good' };
  const params = { issuer: certificate.issuer.text, ocsp: doubt };
  return { state: 'unknown', reason: 'revocation-unavailable', params };
}

/** Whether the signer of a response may speak for the issuer (RFC 6960 §4.2.2.2). */
function isAuthorised(
  response: OcspResponse,
  issuer: Certificate,
  context: RevocationContext,
  crls: readonly RevocationList[],
): boolean {
  if (response.signatureAlgorithm.startsWith('md') || response.criticalExtensions.length > 0) return false;
  if (isResponder(issuer, response) && response.isSignedBy(issuer)) return true;
  return [...response.certificates, ...context.others].some(
    (signer) =>
      isResponder(signer, response) &&
      isDelegate(signer, issuer, context.at) &&
      response.isSignedBy(signer) &&
      isNotRevoked(signer, context, crls),
  );
}

function isResponder(signer: Certificate, { responder }: OcspResponse): boolean {
  if (responder === null) return false;
  if ('name' in responder) return sameName(responder.name, signer.subject);
  return createHash('sha1').update(keyBitsOf(signer)).digest('hex') === responder.keyHash;
}

/** A certificate that the issuer itself made for a responder, named so by its extended key usage, and in its dates. */
function isDelegate(signer: Certificate, issuer: Certificate, at: Date): boolean {
  const { keyUsage, extendedKeyUsage, notBefore, notAfter } = signer;
  return (
    extendedKeyUsage?.includes('OCSPSigning') === true &&
    (keyUsage === null || keyUsage.includes('digitalSignature') || keyUsage.includes('nonRepudiation')) &&
    signer.criticalExtensions.every((id) => understoodInResponders.has(id)) &&
    !signer.hasWeakSignature &&
    notBefore.getTime() <= at.getTime() &&
    at.getTime() <= notAfter.getTime() &&
    mayHaveIssued(issuer, signer) &&
    signer.isSignedBy(issuer)
  );
}

/**
 * A responder's own certificate is mostly marked « not to be checked »; a revocation that a list tells counts against the others
 * (RFC 6960 §4.2.2.2.1), and no list at all does not, or OCSP would need the CRLs that it replaces.
 */
function isNotRevoked(
  signer: Certificate,
  context: RevocationContext,
  crls: readonly RevocationList[],
): boolean {
  if (signer.extensionValue(oid.ocspNoCheck) !== null) return true;
  return statusByLists(crls, { ...context, certificate: signer }).state !== 'revoked';
}

function isFresh({ thisUpdate, nextUpdate }: OcspAnswer, at: Date): boolean {
  const end = nextUpdate?.getTime() ?? thisUpdate.getTime() + undatedMs;
  return thisUpdate.getTime() - skewMs <= at.getTime() && at.getTime() <= end;
}
