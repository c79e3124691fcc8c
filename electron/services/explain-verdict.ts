import type { Params } from '../contract/faults.ts';
import type { Message, ReasonCode } from '../contract/words.ts';
import { ocsp, why } from '../texts/cli/refusals.ts';
import { reasonOf } from '../scenarios/reasons.ts';
import { assumeKey, messageOf } from '../texts/message.ts';
import type { TextKey } from '../texts/text-key.ts';

/** A refusal of `verify`, as far as it has to be told. */
export interface ToldRefusal {
  readonly reason: ReasonCode;
  readonly params: Params;
  /** A TEST certificate, and the production intermediate was given. */
  readonly wrongEnvironment: boolean;
}

/** Why a certificate is refused, in full: the date, the issuer that was looked for, the usage that was found; and what to do next. */
export function explainVerdict({ reason, params, wrongEnvironment }: ToldRefusal): {
  why: Message;
  next: Message;
} {
  if (wrongEnvironment && reasonOf(reason).aspect === 'parentage') {
    const next = messageOf('cli.verify.next.productionIntermediate');
    return { why: messageOf('cli.verify.productionIntermediate'), next };
  }
  const { days, reason: revocation } = params;
  const told: Record<string, string | number> = { ...params };
  if (typeof days === 'number') told['count'] = days;
  if (revocation !== undefined) told['revocation'] = revocation;
  return {
    why: { key: whyKey(reason, params), params: told },
    next: messageOf(`cli.verify.next.${reasonOf(reason).verifyNext}`),
  };
}

const isTold = (reason: ReasonCode): reason is ReasonCode & keyof typeof why => Object.hasOwn(why, reason);

function whyKey(reason: ReasonCode, params: Params): TextKey {
  const { ocsp: doubt } = params;
  if (typeof doubt === 'string' && Object.hasOwn(ocsp, doubt)) return assumeKey(`cli.verify.ocsp.${doubt}`);
  return isTold(reason) ? `cli.verify.why.${reason}` : `reasons.${reason}`;
}
