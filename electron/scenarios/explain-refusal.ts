import { issuerName } from '../contract/certificate-names.ts';
import type { Params } from '../contract/faults.ts';
import type { FlowId, Message, PartyRole, ReasonCode } from '../contract/words.ts';
import { reasonOf } from './reasons.ts';
import { assumeKey, messageOf } from '../texts/message.ts';
import type { TextKey, TextKeyUnder } from '../texts/text-key.ts';

/** Which sentence of a family tells who refused whom, as in `scenarios.refused.gap-refuses-tpe`. */
export function refusalPair(flow: FlowId, by: PartyRole): TextKeyUnder<'scenarios.refused'> {
  if (flow === 'tpe-gap') return by === 'GAP' ? 'gap-refuses-tpe' : 'tpe-refuses-gap';
  return by === 'GAP' ? 'gap-refuses-psp' : 'psp-refuses-gap';
}

/** « Le TPE a refusé le certificat de votre GAP : expiré depuis 3 jours », as a key and its parameters. */
export function explainRefusal(flow: FlowId, by: PartyRole, because: ReasonCode, params: Params): Message {
  const family = reasonOf(because).judges === 'certificate' ? 'refused' : 'refused-without-certificate';
  return messageOf(`scenarios.${family}.${refusalPair(flow, by)}`, explainReason(because, params));
}

/** Parameters of a sentence that gives a reason: `why` is the key of its words, in full where the details are known. */
export function explainReason(because: ReasonCode, params: Params): Params & { readonly why: TextKey } {
  const { issuer, days } = params;
  const told: Record<string, string | number> = { ...params };
  if (typeof issuer === 'string') told['issuer'] = issuerName({ issuer });
  if (typeof days === 'number') told['count'] = days;
  return { ...told, reason: because, why: whyKey(because, params) };
}

/** The same parameters for a sentence that names an issuer, which a reason may not have told. */
export const withIssuer = (params: Params): Params & { readonly issuer: string | number } => ({
  ...params,
  issuer: params['issuer'] ?? '',
});

function whyKey(because: ReasonCode, params: Params): TextKey {
  const { detailedBy } = reasonOf(because);
  const { days } = params;
  const isKnown = (name: keyof Params): boolean =>
    name === 'days' ? typeof days === 'number' : params[name] !== undefined;
  if (detailedBy === null || !detailedBy.every(isKnown)) return `reasons.${because}`;
  const isToday = detailedBy.includes('days') && Number(days) < 1;
  // Each reason that has details has such a text: `texts.test.ts` goes through them.
  const detailed: string = isToday ? `${because}-today` : because;
  return assumeKey(`scenarios.why.${detailed}`);
}
