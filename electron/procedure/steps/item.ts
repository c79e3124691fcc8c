import type { AttestationId, Message, StepId } from '../../contract/words.ts';
import type { ClauseId } from '../clauses.ts';
import type { CurrentCertificateFacts, Facts } from '../facts.ts';
import { messagesUnder } from '../../texts/message.ts';
import type { ParamsAfter, TextKeyUnder } from '../../texts/text-key.ts';

/** Every item of the wizard, in the order in which a reader meets them. */
export const itemIds = [
  ...(['publisher', 'contact', 'server-name', 'tpe-fqdn', 'card-case'] as const),
  ...([
    'case-first',
    'a-form',
    'a-cards',
    'a-habilitations',
    'b-check',
    'b-form',
    'b-habilitations',
  ] as const),
  'peer-authorities',
  ...(['auth-cli-request', 'auth-cli-order', 'auth-cli-code'] as const),
  ...(['ssl-serveur-request', 'ssl-serveur-order', 'ssl-serveur-code'] as const),
  ...([
    'auth-cli-practice',
    'ssl-serveur-practice',
    'auth-cli-certificate',
    'ssl-serveur-certificate',
  ] as const),
  ...(['igc-sante-chain', 'ingetrust-authorities', 'geotrust-authorities'] as const),
  ...(['rehearsal', 'proof', 'gap-server-qualified', 'gap-client-qualified', 'tpe-fqdn-entered'] as const),
  ...(['auth-cli-validity', 'ssl-serveur-validity'] as const),
] as const;
export type ItemId = (typeof itemIds)[number];

/**
 * What an item's own facts say, before its blockers are looked at. `todo`: the user can act; `awaited`: somebody else
 * must act (a card in the post); `failed`: something is there and is wrong.
 */
export interface Judgement {
  readonly state: 'done' | 'todo' | 'awaited' | 'failed';
  readonly detail?: Message;
  /** Says the title's other form, `fix`: « Corriger… » instead of « Saisir… ». */
  readonly fix?: boolean;
  /** Text for « waits for {{item}} », where the usual one would hide something (a practice certificate in place). */
  readonly waitingFor?: TextKeyUnder<'procedure.waiting'>;
  /** To be acted on whatever the blockers say: an expiry does not wait. */
  readonly urgent?: boolean;
}

export interface Item {
  readonly id: ItemId;
  readonly step: StepId;
  /** The clause that the item serves, for the panel beside the step. */
  readonly clause: ClauseId | ((facts: Facts) => ClauseId);
  /** Case A, case B, practice or real: an item that does not apply is not there at all. */
  readonly appliesTo: (facts: Facts) => boolean;
  /** Items to be done before this one can be acted on; those that do not apply are ignored. */
  readonly blockers: readonly ItemId[];
  /** What a person states to settle it, where that is how it is settled. */
  readonly attestation?: AttestationId;
  readonly judge: (facts: Facts) => Judgement;
}

export const always = (): boolean => true;
export const real = (facts: Facts): boolean => !facts.trial;
export const practiceOnly = (facts: Facts): boolean => facts.trial;

/** A text of an item: `procedure.items.<id>.<word>`. */
export const itemText = <const I extends ItemId, const W extends TextKeyUnder<`procedure.items.${I}`>>(
  id: I,
  word: W,
  ...params: ParamsAfter<`procedure.items.${I}.${W}`>
): Message => messagesUnder(`procedure.items.${id}`)(word, ...params);

export const done = (detail?: Message): Judgement => ({ state: 'done', detail });
export const todo = (detail?: Message): Judgement => ({ state: 'todo', detail });
export const awaited = (detail: Message): Judgement => ({ state: 'awaited', detail });
export const failed = (detail: Message): Judgement => ({ state: 'failed', detail, fix: true });

/** Whether IGC-Santé issued the certificate: a practice one stands in for it and proves nothing. */
export const isDelivered = (current: CurrentCertificateFacts | null): current is CurrentCertificateFacts =>
  current?.kind === 'delivered-test';
