import type { Params } from '../contract/faults.ts';
import type { Message, PartyRole, ReasonCode } from '../contract/words.ts';
import type { Identity } from '../lab/lab.ts';
import { listAddresses } from '../peers/revocation-lists.ts';
import { explainReason } from './explain-refusal.ts';
import { reasonOf } from './reasons.ts';
import type { Scenario } from './scenario.ts';
import { messagesUnder } from '../texts/message.ts';

const remedy = messagesUnder('scenarios.remedy');

/** What to change where a refusal was expected and an acceptance came. */
export function remedyOfAcceptance({ expect, obligation }: Pick<Scenario, 'expect' | 'obligation'>): Message {
  if (expect.by !== 'GAP') return remedy('peer-too-trusting');
  return remedy(
    obligation === 'mandatory' ? `check-${reasonOf(expect.because ?? 'other').check}` : 'check-optional',
  );
}

/** What to change where the other end's refusal was not expected. */
export function remedyOfRefusal(by: PartyRole, because: ReasonCode): Message {
  return remedy(by === 'GAP' ? 'peer-refused' : reasonOf(because).repair);
}

/** Which list is missing, and where its authority publishes it. */
export function remedyOfMissingList(identity: Identity | null, params: Params): Message {
  const [address] = identity === null ? [] : listAddresses([identity.certificate]);
  const issuer = explainReason('revocation-unavailable', params)['issuer'] ?? '';
  if (address === undefined) return remedy('ask-for-list', { issuer });
  const file = new URL(address).pathname.split('/').at(-1) ?? address;
  return remedy('fetch-list', { issuer, address, file });
}
