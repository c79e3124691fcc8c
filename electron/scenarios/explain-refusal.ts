import { issuerName } from '../contract/certificate-names.ts';
import type { Params } from '../contract/faults.ts';
import type { Message } from '../contract/words.ts';
import type { FlowId, PartyRole, ReasonCode } from '../contract/words.ts';
import { flowCasts } from './scenario.ts';

/** Which sentence of a family tells who refused whom, as in `scenarios.refused.gap-refuses-tpe`. */
export function refusalPair(flow: FlowId, by: PartyRole): string {
  const { client, server } = flowCasts[flow];
  return `${by}-refuses-${by === client ? server : client}`.toLowerCase();
}

/** Refusals of the other end itself, of which no certificate was judged. */
const withoutCertificate: readonly ReasonCode[] = [
  'certificate-missing',
  'protocol-version',
  'cipher-suite',
  'not-tls',
  'connection-closed',
];

/** « Le TPE a refusé le certificat de votre GAP : expiré depuis 3 jours », as a key and its parameters. */
export function explainRefusal(flow: FlowId, by: PartyRole, because: ReasonCode, params: Params): Message {
  const family = withoutCertificate.includes(because) ? 'refused-without-certificate' : 'refused';
  return {
    key: `scenarios.${family}.${refusalPair(flow, by)}`,
    params: explainReason(because, params),
  };
}

/** Parameters of a sentence that gives a reason: `why` is the key of its words, in full where the details are known. */
export function explainReason(because: ReasonCode, params: Params): Params {
  const { issuer, days } = params;
  return {
    ...params,
    ...(typeof issuer === 'string' ? { issuer: issuerName({ issuer }) } : {}),
    ...(typeof days === 'number' ? { count: days } : {}),
    reason: because,
    why: whyKey(because, params),
  };
}

function whyKey(because: ReasonCode, params: Params): string {
  const general = `reasons.${because}`;
  switch (because) {
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
      if (typeof params['days'] !== 'number') return general;
      return `scenarios.why.${because}${params['days'] < 1 ? '-today' : ''}`;
    case 'unknown-authority':
    case 'incomplete-chain':
    case 'revocation-unavailable':
    case 'crl-forged':
      return params['issuer'] === undefined ? general : `scenarios.why.${because}`;
    case 'crl-stale':
      if (params['issuer'] === undefined || typeof params['days'] !== 'number') return general;
      return `scenarios.why.crl-stale${params['days'] < 1 ? '-today' : ''}`;
    case 'revoked':
      return params['revokedDate'] === undefined ? general : 'scenarios.why.revoked';
    case 'name-mismatch':
      return params['asked'] === undefined ? general : 'scenarios.why.name-mismatch';
    default:
      return general;
  }
}
