import type { AttestationId } from '../../contract/words.ts';
import type { Facts } from '../facts.ts';
import { awaited, done, itemText, real, todo, type Item, type Judgement } from './item.ts';

const step = 'prerequis';
const caseA = (facts: Facts): boolean => real(facts) && facts.profile.cardCase === 'A';
const caseB = (facts: Facts): boolean => real(facts) && facts.profile.cardCase === 'B';

/** Items that are done once a person has stated it. */
type StatedItemId =
  | 'a-form'
  | 'a-cards'
  | 'a-habilitations'
  | 'b-check'
  | 'b-form'
  | 'b-habilitations'
  | 'peer-authorities';

/** Done when the user has stated it, with the date. */
function attested(facts: Facts, id: StatedItemId, attestation: AttestationId): Judgement | null {
  const since = facts.attestations[attestation];
  return since === undefined ? null : done(itemText(id, 'done', { sinceDate: since }));
}

/** What the form's recipient must answer: nothing to do but note the date when the answer comes. */
function judgeAnswer(
  facts: Facts,
  id: 'a-cards' | 'a-habilitations' | 'b-habilitations',
  attestation: AttestationId,
): Judgement {
  const stated = attested(facts, id, attestation);
  if (stated) return stated;
  const sent = facts.attestations['form-sent'];
  return sent === undefined
    ? todo(itemText(id, 'todo'))
    : awaited(itemText(id, 'awaited', { sentDate: sent }));
}

function judgeFormB(facts: Facts): Judgement {
  const stated = attested(facts, 'b-form', 'form-sent');
  if (stated) return stated;
  if (facts.attestations['habilitations-confirmed'] !== undefined)
    return done(itemText('b-form', 'notNeeded'));
  return todo(itemText('b-form', facts.profile.cardNumbers.trim() === '' ? 'cardNumbers' : 'todo'));
}

/** Part 1: cards and rights, case A or case B, and the authorities to be asked of Ingenico. */
export const prerequisiteItems: readonly Item[] = [
  {
    id: 'case-first',
    step,
    clause: 'prerequisites.administrator',
    appliesTo: (facts) => real(facts) && facts.profile.cardCase === null,
    blockers: ['card-case'],
    judge: () => todo(),
  },
  {
    id: 'a-form',
    step,
    clause: 'a.cards',
    appliesTo: caseA,
    blockers: ['publisher', 'contact', 'server-name'],
    attestation: 'form-sent',
    judge: (facts) => attested(facts, 'a-form', 'form-sent') ?? todo(itemText('a-form', 'todo')),
  },
  {
    id: 'a-cards',
    step,
    clause: 'prerequisites.administrator',
    appliesTo: caseA,
    blockers: ['a-form'],
    attestation: 'cards-received',
    judge: (facts) => judgeAnswer(facts, 'a-cards', 'cards-received'),
  },
  {
    id: 'a-habilitations',
    step,
    clause: 'a.4.2.server',
    appliesTo: caseA,
    blockers: ['a-form'],
    attestation: 'habilitations-confirmed',
    judge: (facts) => judgeAnswer(facts, 'a-habilitations', 'habilitations-confirmed'),
  },
  {
    id: 'b-check',
    step,
    clause: 'b.check',
    appliesTo: caseB,
    blockers: [],
    attestation: 'habilitations-checked',
    judge: (facts) =>
      attested(facts, 'b-check', 'habilitations-checked') ?? todo(itemText('b-check', 'todo')),
  },
  {
    id: 'b-form',
    step,
    clause: 'b.rights',
    appliesTo: caseB,
    blockers: ['b-check', 'publisher', 'contact', 'server-name'],
    attestation: 'form-sent',
    judge: judgeFormB,
  },
  {
    id: 'b-habilitations',
    step,
    clause: 'b.subdomain',
    appliesTo: caseB,
    blockers: ['b-check'],
    attestation: 'habilitations-confirmed',
    judge: (facts) => judgeAnswer(facts, 'b-habilitations', 'habilitations-confirmed'),
  },
  {
    id: 'peer-authorities',
    step,
    clause: 'intro.install-authorities',
    appliesTo: real,
    blockers: [],
    attestation: 'peer-authorities-requested',
    judge: (facts) => {
      const { ingetrust, geotrust } = facts.authorities;
      if (ingetrust > 0 && geotrust > 0) return done(itemText('peer-authorities', 'received'));
      return (
        attested(facts, 'peer-authorities', 'peer-authorities-requested') ??
        todo(itemText('peer-authorities', 'todo'))
      );
    },
  },
];
