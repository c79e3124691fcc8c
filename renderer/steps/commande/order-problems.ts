import type { DossierView, OrderView, RequestView } from '../../../electron/contract/views.ts';
import { orderIds, type OrderId, type Verdict } from '../../../electron/contract/words.ts';
import { compareFqdn } from '../../../electron/procedure/compare-fqdn.ts';
import { orderCommonName } from '../../../electron/procedure/order-profiles.ts';

/** What stands between an order and its sending; the page words each of them. */
export type OrderProblem = 'value-missing' | 'fqdn-differs' | 'request-missing' | 'request-bad';

/** The verdict of a CSR: its gravest check, `pass` when none complains. */
export function requestVerdict(
  request: Pick<RequestView, 'checks'>,
): Extract<Verdict, 'pass' | 'warn' | 'fail'> {
  const verdicts = request.checks.map((check) => check.verdict);
  if (verdicts.includes('fail') || verdicts.includes('crashed')) return 'fail';
  return verdicts.includes('warn') || verdicts.includes('inconclusive') ? 'warn' : 'pass';
}

function requestProblems(order: OrderView): readonly OrderProblem[] {
  if (order.origin === 'online') return [];
  if (order.request === null) return ['request-missing'];
  return requestVerdict(order.request) === 'fail' ? ['request-bad'] : [];
}

type Ordered = Pick<DossierView, 'profile' | 'orders'>;

/**
 * Why an order should not be sent yet (procedure, part 2, steps 3 and 4). An empty FQDN of the terminal is a problem
 * too: the equality with the CN must be seen before the order, since a wrong CN is revoked and ordered again.
 */
export function orderProblems(dossier: Ordered, order: OrderId): readonly OrderProblem[] {
  const value = orderCommonName(order, dossier.profile);
  if (value === null) return ['value-missing'];
  const differs = order === 'ssl-serveur' && !compareFqdn(dossier.profile.gap.tpeFqdn, value).equal;
  return [...(differs ? (['fqdn-differs'] as const) : []), ...requestProblems(dossier.orders[order])];
}

/** The problems of both orders, in the order of the procedure. */
export function allProblems(
  dossier: Ordered,
): readonly { readonly order: OrderId; readonly problem: OrderProblem }[] {
  return orderIds.flatMap((order) => orderProblems(dossier, order).map((problem) => ({ order, problem })));
}
