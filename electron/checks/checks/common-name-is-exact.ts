import { compareFqdn } from '../../procedure/compare-fqdn.ts';
import { orderCommonName } from '../../procedure/order-profiles.ts';
import { defineCertificateCheck, fail, inconclusive, pass } from '../define-check.ts';
import { nameDifference } from '../name-difference.ts';

/**
 * Part 2, step 3: the value given on PFCNG, letter for letter for the client, as a host name (RFC 4343: capitals do not
 * count) for the server. A misspelt name is told by its letter, since nobody sees it otherwise.
 */
export const commonNameIsExact = defineCertificateCheck({
  id: 'common-name-is-exact',
  clause: { 'auth-cli': 'order.3.auth-cli', 'ssl-serveur': 'order.3.ssl-serveur' },
  obligation: 'mandatory',
  run: ({ order, profile, certificate }) => {
    const wanted = orderCommonName(order, profile);
    if (wanted === null) return inconclusive('no-name', 'no-name-remedy');
    const found = certificate.commonName;
    if (found === '') return fail('empty', 'different-remedy', { wanted, found });
    const isClient = order === 'auth-cli';
    if (isClient ? found === wanted : compareFqdn(found, wanted).equal)
      return pass('exact', { wanted, found });
    const difference = nameDifference(isClient ? found : found.toLowerCase(), wanted);
    return fail(difference.word, 'different-remedy', difference.params);
  },
});
