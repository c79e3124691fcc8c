import type { OrderId } from '../../contract/words.ts';
import { expiryNotice } from '../expiry.ts';
import type { Facts } from '../facts.ts';
import {
  always,
  done,
  failed,
  isDelivered,
  itemText,
  todo,
  type Item,
  type ItemId,
  type Judgement,
} from './item.ts';

function judgeValidity(facts: Facts, order: OrderId): Judgement {
  const { current } = facts.orders[order];
  if (current === null || !(facts.trial || isDelivered(current))) return todo();
  const id: ItemId = `${order}-validity`;
  const { daysLeft, phase, noticeDate, monthBeforeDate } = expiryNotice(current.notAfter, facts.now);
  const params = { expiryDate: current.notAfter, count: daysLeft, noticeDate, monthBeforeDate };
  switch (phase) {
    case 'expired':
      return failed(itemText(id, 'expired', { expiryDate: current.notAfter }));
    case 'withinMonth':
    case 'withinNotice':
      return { ...todo(itemText(id, phase, params)), fix: true, urgent: true };
    case 'far':
      return done(itemText(id, 'done', params));
  }
}

const validityOf = (order: OrderId): Item => ({
  id: `${order}-validity`,
  step: 'cycle-de-vie',
  clause: 'lifecycle.notice',
  appliesTo: always,
  blockers: [`${order}-certificate`, `${order}-practice`],
  judge: (facts) => judgeValidity(facts, order),
});

/** Three years, then a renewal: noticed before the terminals notice it. */
export const lifeCycleItems: readonly Item[] = [validityOf('auth-cli'), validityOf('ssl-serveur')];
