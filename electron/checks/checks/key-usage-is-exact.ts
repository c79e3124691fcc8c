import { orderProfiles } from '../../procedure/order-profiles.ts';
import { orderIds } from '../../contract/words.ts';
import { defineCertificateCheck, fail, pass } from '../define-check.ts';

const sameSet = (left: readonly string[] | null, right: readonly string[]): boolean =>
  left !== null && left.length === right.length && right.every((word) => left.includes(word));

const list = (words: readonly string[] | null): string =>
  words === null || words.length === 0 ? '—' : words.join(', ');

/**
 * Introduction: one certificate for the client role, one for the server role. SSL_SERV carries clientAuth too, so
 * only the exact sets of keyUsage and extendedKeyUsage (RFC 5280 4.2.1.3, 4.2.1.12) tell that the two were not swapped
 * and that usage SIGN was not ordered by mistake.
 */
export const keyUsageIsExact = defineCertificateCheck({
  id: 'key-usage-is-exact',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'mandatory',
  run: ({ order, certificate }) => {
    const matches = (id: (typeof orderIds)[number]): boolean =>
      sameSet(certificate.keyUsage, orderProfiles[id].keyUsage) &&
      sameSet(certificate.extendedKeyUsage, orderProfiles[id].extendedKeyUsage);
    const params = {
      name: orderProfiles[order].officialName,
      keyUsage: list(certificate.keyUsage),
      extendedKeyUsage: list(certificate.extendedKeyUsage),
      wantedKeyUsage: list(orderProfiles[order].keyUsage),
      wantedExtendedKeyUsage: list(orderProfiles[order].extendedKeyUsage),
    };
    if (matches(order)) return pass('exact', params);
    const swapped = orderIds.find((id) => id !== order && matches(id));
    if (swapped !== undefined) {
      return fail('swapped', 'swapped-remedy', { ...params, other: orderProfiles[swapped].officialName });
    }
    const isSign = certificate.extendedKeyUsage?.includes('emailProtection') === true;
    return isSign ? fail('sign', 'sign-remedy', params) : fail('other', 'other-remedy', params);
  },
});
