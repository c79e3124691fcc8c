import { orderProfiles } from '../../procedure/order-profiles.ts';
import { orderIds, type OrderId } from '../../contract/words.ts';
import { defineRequestCheck, fail, pass, warn } from '../define-check.ts';
import { requestedExtensions } from '../requested-extensions.ts';

/**
 * Part 2, step 4: usages come from the order and not from the CSR, which needs none. One that asks for those of the other
 * order, or for an authority's, was not made for this one (RFC 2986 4.1; RFC 5280 4.2.1.3, 4.2.1.9, 4.2.1.12).
 */
export const requestUsagesFitTheOrder = defineRequestCheck({
  id: 'request-usages-fit-the-order',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'mandatory',
  run: ({ order, request }) => {
    const { isCa = false, keyUsage = null, extendedKeyUsage = null } = requestedExtensions(request) ?? {};
    const params = {
      name: orderProfiles[order].officialName,
      usages: [...(keyUsage ?? []), ...(extendedKeyUsage ?? [])].join(', '),
    };
    if (isCa || keyUsage?.includes('keyCertSign') === true) return fail('authority', 'redo-remedy', params);
    if (keyUsage === null && extendedKeyUsage === null) return pass('none', params);
    const fits = (id: OrderId): boolean =>
      isAbsentOrSame(keyUsage, orderProfiles[id].keyUsage) &&
      isAbsentOrSame(extendedKeyUsage, orderProfiles[id].extendedKeyUsage);
    if (fits(order)) return pass('same', params);
    const other = orderIds.find((id) => id !== order && fits(id));
    return other === undefined
      ? warn('other', 'other-remedy', params)
      : fail('swapped', 'redo-remedy', { ...params, other: orderProfiles[other].officialName });
  },
});

function isAbsentOrSame(asked: readonly string[] | null, wanted: readonly string[]): boolean {
  return asked === null || (asked.length === wanted.length && wanted.every((usage) => asked.includes(usage)));
}
