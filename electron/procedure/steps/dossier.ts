import { compareFqdn, checkFqdn } from '../domain-rules.ts';
import type { Facts } from '../facts.ts';
import { blockingRemarks, emptyFieldKey } from '../profile-rules.ts';
import {
  always,
  done,
  failed,
  itemText,
  real,
  todo,
  type Item,
  type ItemId,
  type Judgement,
} from './item.ts';
import { messageOf } from '../../texts/message.ts';

/** Done when no field of a group has a blocking remark; otherwise tells the first one. */
function judgeFields({ profile }: Facts, prefix: string): Judgement {
  const remarks = blockingRemarks(profile, prefix);
  const [first] = remarks;
  if (!first) return done();
  const wrong = remarks.find(({ message }) => message.key !== emptyFieldKey);
  if (wrong) return todo(wrong.message);
  return todo(messageOf('procedure.fieldsLeft', { field: first.field, count: remarks.length }));
}

const fields = (id: ItemId & ('publisher' | 'contact'), clause: Item['clause']): Item => ({
  id,
  step: 'dossier',
  clause,
  appliesTo: real,
  blockers: [],
  judge: (facts) => judgeFields(facts, `${id}.`),
});

function judgeTpeFqdn({ profile, fqdn }: Facts): Judgement {
  const { tpeFqdn } = profile.gap;
  if (tpeFqdn.trim() === '') return todo();
  if (fqdn === null) {
    const wrong = checkFqdn(tpeFqdn);
    return wrong ? failed(wrong) : todo();
  }
  const { equal, difference } = compareFqdn(tpeFqdn, fqdn);
  if (!equal) return failed(difference ?? itemText('tpe-fqdn', 'different'));
  return done(difference ?? itemText('tpe-fqdn', 'identical', { fqdn }));
}

/** Who orders, for which server, and in which of the two cases. */
export const dossierItems: readonly Item[] = [
  fields('publisher', 'intro.two-steps'),
  fields('contact', 'lifecycle.notice'),
  {
    id: 'server-name',
    step: 'dossier',
    clause: 'order.3.ssl-serveur',
    appliesTo: always,
    blockers: [],
    judge: (facts) => {
      const judgement = ['gap.server', 'gap.domain'].map((field) => judgeFields(facts, field));
      const open = judgement.find(({ state }) => state !== 'done');
      return (
        open ?? done(facts.fqdn === null ? undefined : itemText('server-name', 'named', { fqdn: facts.fqdn }))
      );
    },
  },
  {
    id: 'tpe-fqdn',
    step: 'dossier',
    clause: 'order.3.fqdn',
    appliesTo: always,
    blockers: ['server-name'],
    judge: judgeTpeFqdn,
  },
  {
    id: 'card-case',
    step: 'dossier',
    clause: 'prerequisites.administrator',
    appliesTo: real,
    blockers: [],
    judge: ({ profile }) =>
      profile.cardCase === null ? todo() : done(itemText('card-case', profile.cardCase === 'A' ? 'a' : 'b')),
  },
];
