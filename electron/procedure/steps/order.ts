import type { OrderId } from '../../contract/words.ts';
import type { Facts } from '../facts.ts';
import { done, failed, isDelivered, itemText, real, todo, type Item, type Judgement } from './item.ts';
import { messagesUnder } from '../../texts/message.ts';

const step = 'commande';

function judgeRequest(facts: Facts, order: OrderId): Judgement {
  const { origin, hasRequest, requestIssues, current } = facts.orders[order];
  const text = messagesUnder(`procedure.items.${order}-request`);
  // A certificate that came with its key (a PKCS#12) needs no request of ours.
  if (isDelivered(current) && current.hasKey) return done();
  if (!hasRequest) return todo(text(origin === 'elsewhere' ? 'bring' : 'todo'));
  return requestIssues > 0 ? failed(text('issues', { count: requestIssues })) : done(text('done'));
}

function judgeOrder(facts: Facts, order: OrderId): Judgement {
  const ordered = facts.attestations[`${order}-ordered`];
  if (ordered !== undefined) return done(itemText(`${order}-order`, 'done', { sinceDate: ordered }));
  if (isDelivered(facts.orders[order].current)) return done(itemText(`${order}-order`, 'delivered'));
  return todo(itemText(`${order}-order`, 'todo'));
}

const itemsOf = (order: OrderId): readonly Item[] => [
  {
    id: `${order}-request`,
    step,
    clause: 'order.4.csr',
    // Practice certificates are issued on a request as well.
    appliesTo: (facts) => facts.trial || facts.orders[order].origin !== 'online',
    blockers: order === 'ssl-serveur' ? ['server-name'] : [],
    judge: (facts) => judgeRequest(facts, order),
  },
  {
    id: `${order}-order`,
    step,
    clause: `order.3.${order}`,
    appliesTo: real,
    blockers: [
      ...(['case-first', 'a-cards', 'a-habilitations', 'b-habilitations'] as const),
      // A name that the terminal does not have would cost a revocation and a new order.
      ...(order === 'ssl-serveur' ? (['server-name', 'tpe-fqdn'] as const) : []),
      `${order}-request`,
    ],
    attestation: `${order}-ordered`,
    judge: (facts) => judgeOrder(facts, order),
  },
  {
    id: `${order}-code`,
    step,
    clause: 'lifecycle.revoke',
    appliesTo: real,
    blockers: [`${order}-order`],
    attestation: `${order}-revocation-code-kept`,
    judge: (facts) => {
      const kept = facts.attestations[`${order}-revocation-code-kept`];
      return kept === undefined
        ? todo(itemText(`${order}-code`, 'todo'))
        : done(itemText(`${order}-code`, 'done', { sinceDate: kept }));
    },
  },
];

/** Part 2, steps 3 and 4: the request, the order on PFCNG, the revocation code. */
export const orderItems: readonly Item[] = [...itemsOf('auth-cli'), ...itemsOf('ssl-serveur')];
