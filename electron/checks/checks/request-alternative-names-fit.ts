import { fqdnOf } from '../../procedure/domain-rules.ts';
import { defineRequestCheck, fail, inconclusive, pass, warn } from '../define-check.ts';

/** Part 2, step 3, « Attention »: the server's name is asked for as dNSName too (RFC 6125 6.4.4); a client has none. */
export const requestAlternativeNamesFit = defineRequestCheck({
  id: 'request-alternative-names-fit',
  clause: { 'auth-cli': 'order.3.auth-cli', 'ssl-serveur': 'order.3.fqdn' },
  obligation: 'mandatory',
  run: ({ order, profile, request: { dnsNames } }) => {
    const names = dnsNames.join(', ');
    if (order === 'auth-cli') {
      return dnsNames.length === 0 ? pass('none') : warn('unexpected', 'redo-remedy', { names });
    }
    const fqdn = fqdnOf(profile);
    if (fqdn === null) return inconclusive('no-name', 'no-name-remedy');
    if (!dnsNames.some((name) => name.toLowerCase() === fqdn)) {
      return fail('missing', 'redo-remedy', { fqdn, names });
    }
    const more = dnsNames.filter((name) => name.toLowerCase() !== fqdn);
    return more.length === 0
      ? pass('holds', { fqdn })
      : warn('more', 'more-remedy', { fqdn, names: more.join(', ') });
  },
});
