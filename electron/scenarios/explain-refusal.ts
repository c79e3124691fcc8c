import type { Params } from '../contract/faults.ts';
import type { Message } from '../contract/words.ts';
import type { FlowId, PartyRole, ReasonCode } from '../contract/words.ts';
import { messageOf } from '../texts/message.ts';
import type { TextKey, TextKeyUnder } from '../texts/text-key.ts';

/** Which sentence of a family tells who refused whom, as in `scenarios.refused.gap-refuses-tpe`. */
export function refusalPair(flow: FlowId, by: PartyRole): TextKeyUnder<'scenarios.refused'> {
  if (flow === 'tpe-gap') return by === 'GAP' ? 'gap-refuses-tpe' : 'tpe-refuses-gap';
  return by === 'GAP' ? 'gap-refuses-psp' : 'psp-refuses-gap';
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
  return messageOf(`scenarios.${family}.${refusalPair(flow, by)}`, explainReason(because, params));
}

/** Parameters of a sentence that gives a reason: `why` is the key of its words, in full where the details are known. */
export function explainReason(because: ReasonCode, params: Params): Params & { readonly why: TextKey } {
  const { issuer, days } = params;
  return {
    ...params,
    ...(typeof issuer === 'string' ? { issuer: shortName(issuer) } : {}),
    ...(typeof days === 'number' ? { count: days } : {}),
    reason: because,
    why: whyKey(because, params),
  };
}

/** The same parameters for a sentence that names an issuer, which a reason may not have told. */
export const withIssuer = (params: Params): Params & { readonly issuer: string | number } => ({
  ...params,
  issuer: params['issuer'] ?? '',
});

function whyKey(because: ReasonCode, params: Params): TextKey {
  const general = `reasons.${because}` as const;
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

/** The common name that ends a distinguished name, which is enough in a sentence; the whole of it where there is none. */
function shortName(distinguishedName: string): string {
  return /(?:^|, )CN=([^,=]+)$/.exec(distinguishedName)?.[1] ?? distinguishedName;
}
