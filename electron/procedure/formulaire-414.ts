import type { Profile } from '../contract/views.ts';
import type { Message } from '../contract/words.ts';
import type { ClauseId } from './clauses.ts';
import { fqdnOf, habilitationDomain } from './domain-rules.ts';
import {
  cardsOfThisForm,
  cardsOwned,
  cardsPerKit,
  cardUsage,
  certificateUsage,
  kitColumn,
  kitOffer,
  organisationOffer,
  serverOffer,
} from './values-to-enter.ts';
import { messagesUnder } from '../texts/message.ts';
import type { TextKeyUnder } from '../texts/text-key.ts';

/** A box of the form. The text to be written or the line to be ticked is the form's own, in French in every language. */
export interface FormBox {
  readonly id: string;
  /** Number printed on the form, where there is one: `3.1`. */
  readonly number: string | null;
  /** The clause that gives the value; null for boxes the procedure says nothing of. */
  readonly clause: ClauseId | null;
  readonly label: Message;
  readonly kind: 'text' | 'tick';
  /** What to write, or the line to tick. Empty: not known yet, or written by hand (see `hint`). */
  readonly value: string;
  /** Why the value is what it is, or what is missing. */
  readonly hint?: Message;
  /** Written on paper (date, signature, stamp). */
  readonly byHand: boolean;
}

export interface FormSection {
  readonly number: 1 | 2 | 3 | 4;
  readonly title: Message;
  readonly boxes: readonly FormBox[];
}

const text = messagesUnder('procedure.form');
const hintText = messagesUnder('procedure.form.hints');

type BoxId = TextKeyUnder<'procedure.form.boxes'>;

type Extra = Partial<Pick<FormBox, 'number' | 'clause' | 'kind' | 'hint' | 'byHand'>>;
const box = (id: BoxId, value: string, extra: Extra = {}): FormBox => ({
  id,
  number: null,
  clause: null,
  label: text(`boxes.${id}`),
  kind: 'text',
  value,
  byHand: false,
  ...extra,
});
const hinted = <const W extends TextKeyUnder<'procedure.form.hints'>>(
  ...hint: Parameters<typeof hintText<W>>
): Pick<FormBox, 'hint'> => ({ hint: hintText(...hint) });

const structure = ({ publisher }: Profile): FormSection => ({
  number: 1,
  title: text('sections.structure'),
  boxes: [
    box('name', publisher.name),
    box('identifierKind', publisher.identifierKind.toUpperCase(), { kind: 'tick' }),
    box('identifier', publisher.identifier),
    box('address', publisher.address, hinted('address')),
    box('postcode', publisher.postcode),
    box('town', publisher.town),
  ],
});

const visa = ({ contact }: Profile): FormSection => ({
  number: 2,
  title: text('sections.visa'),
  boxes: [
    box('lastName', contact.lastName),
    box('firstName', contact.firstName),
    box('position', contact.position),
    box('phone', contact.phone),
    box('email', contact.email, { clause: 'lifecycle.notice', ...hinted('email') }),
    box('date', '', { byHand: true }),
    box('signature', '', { byHand: true }),
    box('stamp', '', { byHand: true }),
  ],
});

const cards = ({ kitQuantity }: Profile): FormSection => ({
  number: 3,
  title: text('sections.cards'),
  boxes: [
    box('cardUsage', cardUsage, { number: '3.1', clause: 'a.3.1', ...hinted('verbatim') }),
    box('kitOffer', kitOffer, { number: '3.2', clause: 'a.3.2', kind: 'tick' }),
    box('kitQuantity', String(kitQuantity), {
      number: '3.2',
      clause: 'a.3.2',
      ...hinted('kitQuantity', { column: kitColumn, count: kitQuantity * cardsPerKit }),
    }),
  ],
});

function cardBoxes(profile: Profile): FormBox[] {
  const number = '4.3';
  if (profile.cardCase === 'A') {
    const card = profile.kitCard.trim();
    return [
      box('cardsOfThisForm', cardsOfThisForm, { number, clause: 'a.4.3', kind: 'tick' }),
      box('kitCard', card === '' ? '' : `1 des ${cardsPerKit} cartes du kit : la carte ${card}`, {
        number,
        clause: 'a.4.3',
        ...hinted(card === '' ? 'kitCardMissing' : 'kitCard'),
      }),
    ];
  }
  const numbers = profile.cardNumbers
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [
    box('cardsOwned', cardsOwned, { number, clause: 'b.4.3', kind: 'tick' }),
    box('cardNumbers', numbers.join(', '), {
      number,
      clause: 'b.4.3',
      ...(numbers.length === 0 ? hinted('cardNumbersMissing') : {}),
    }),
  ];
}

function certificates(profile: Profile): FormSection {
  const domain = habilitationDomain(profile.gap.domain);
  const fqdn = fqdnOf(profile);
  return {
    number: 4,
    title: text('sections.certificates'),
    boxes: [
      box('certificateUsage', certificateUsage, { number: '4.1', clause: 'a.4.1', ...hinted('verbatim') }),
      box('serverOffer', serverOffer, { number: '4.2', clause: 'a.4.2.server', kind: 'tick' }),
      box('domain', domain ?? '', {
        number: '4.2',
        clause: 'a.4.2.domain',
        ...(domain === null
          ? hinted('domainMissing')
          : fqdn === null
            ? hinted('domain', { domain })
            : hinted('domainNotServer', { domain, fqdn })),
      }),
      box('organisationOffer', organisationOffer, { number: '4.2', clause: 'a.4.2.org', kind: 'tick' }),
      ...(profile.cardCase === null ? [] : cardBoxes(profile)),
    ],
  };
}

/**
 * Formulaire n°414, box by box (clauses a.3.1 to a.4.3, b.4.1-4.2 and b.4.3). Case A fills sections 1 to 4; case B leaves
 * section 3 out; while the case is not decided, so are 3 and 4.3.
 */
export function formulaire414(profile: Profile): FormSection[] {
  return [
    structure(profile),
    visa(profile),
    ...(profile.cardCase === 'A' ? [cards(profile)] : []),
    certificates(profile),
  ];
}
