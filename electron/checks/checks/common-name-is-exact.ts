import { compareFqdn } from '../../procedure/compare-fqdn.ts';
import { orderCommonName } from '../../procedure/order-profiles.ts';
import { defineCertificateCheck, fail, inconclusive, pass } from '../define-check.ts';

/** Part 2, step 3: the value given on PFCNG, letter for letter for the client, as a host name for the server. */
export const commonNameIsExact = defineCertificateCheck({
  id: 'common-name-is-exact',
  clause: { 'auth-cli': 'order.3.auth-cli', 'ssl-serveur': 'order.3.ssl-serveur' },
  obligation: 'mandatory',
  run: ({ order, profile, certificate }) => {
    const wanted = orderCommonName(order, profile);
    if (wanted === null) return inconclusive('no-name', 'no-name-remedy');
    const params = { wanted, found: certificate.commonName };
    if (certificate.commonName === '') return fail('empty', 'different-remedy', params);
    const equal =
      order === 'auth-cli'
        ? certificate.commonName === wanted
        : compareFqdn(certificate.commonName, wanted).equal;
    return equal ? pass('exact', params) : fail('different', 'different-remedy', params);
  },
});
