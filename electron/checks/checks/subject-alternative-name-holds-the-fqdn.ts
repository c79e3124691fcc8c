import { fqdnOf } from '../../procedure/domain-rules.ts';
import { defineCertificateCheck, fail, inconclusive, notApplicable, pass, warn } from '../define-check.ts';

/**
 * Part 2, step 3, « Attention »: the terminal compares the FQDN it was given with the server's certificate; TLS
 * libraries look in dNSName first (RFC 6125 6.4.4), so a CN alone is not enough.
 */
export const subjectAlternativeNameHoldsTheFqdn = defineCertificateCheck({
  id: 'subject-alternative-name-holds-the-fqdn',
  clause: { 'auth-cli': 'order.3.auth-cli', 'ssl-serveur': 'order.3.fqdn' },
  obligation: { 'auth-cli': 'optional', 'ssl-serveur': 'mandatory' },
  run: ({ order, profile, certificate: { dnsNames } }) => {
    const names = dnsNames.join(', ');
    if (order === 'auth-cli') {
      return dnsNames.length === 0
        ? notApplicable('not-for-clients')
        : warn('unexpected', 'unexpected-remedy', { names });
    }
    const fqdn = fqdnOf(profile);
    if (fqdn === null) return inconclusive('no-name', 'no-name-remedy');
    if (dnsNames.length === 0) return fail('none', 'none-remedy', { fqdn });
    return dnsNames.some((name) => name.toLowerCase() === fqdn)
      ? pass('holds', { fqdn, names })
      : fail('other', 'none-remedy', { fqdn, names });
  },
});
