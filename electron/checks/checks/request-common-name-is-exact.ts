import { orderIds } from '../../contract/words.ts';
import { orderCommonName } from '../../procedure/order-profiles.ts';
import { defineRequestCheck, fail, inconclusive, pass } from '../define-check.ts';
import { nameDifference } from '../name-difference.ts';

/** Part 2, step 3: the exact value, since a typo, or the name of the other order, costs a revocation and a new order. */
export const requestCommonNameIsExact = defineRequestCheck({
  id: 'request-common-name-is-exact',
  clause: { 'auth-cli': 'order.3.auth-cli', 'ssl-serveur': 'order.3.ssl-serveur' },
  obligation: 'mandatory',
  run: ({ order, profile, request }) => {
    const wanted = orderCommonName(order, profile);
    if (wanted === null) return inconclusive('no-name', 'no-name-remedy');
    const params = { wanted, found: request.commonName };
    if (request.commonName === wanted) return pass('exact', params);
    if (request.commonName === '') return fail('empty', 'different-remedy', params);
    const isOfOther = orderIds.some(
      (id) => id !== order && orderCommonName(id, profile) === request.commonName,
    );
    if (isOfOther) return fail('of-the-other-order', 'other-order-remedy', params);
    const difference = nameDifference(request.commonName, wanted);
    return fail(difference.word, 'different-remedy', difference.params);
  },
});
