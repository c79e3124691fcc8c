import { orderCommonName } from '../../procedure/order-profiles.ts';
import { defineRequestCheck, fail, inconclusive, pass } from '../define-check.ts';

/** Part 2, step 3: the exact value, since a typo costs a revocation and a new order. */
export const requestCommonNameIsExact = defineRequestCheck({
  id: 'request-common-name-is-exact',
  clause: { 'auth-cli': 'order.3.auth-cli', 'ssl-serveur': 'order.3.ssl-serveur' },
  obligation: 'mandatory',
  run: ({ order, profile, request }) => {
    const wanted = orderCommonName(order, profile);
    if (wanted === null) return inconclusive('no-name', 'no-name-remedy');
    const params = { wanted, found: request.commonName };
    return request.commonName === wanted
      ? pass('exact', params)
      : fail('different', 'different-remedy', params);
  },
});
