import { defineCertificateCheck, pass, warn } from '../define-check.ts';

/**
 * Annex: who verifies the state of revocation finds it at the addresses in the certificate (RFC 5280 4.2.1.13). Of those of
 * IGC-Santé only the http one is used: the `ldap:` one, and the delta list which it alone offers, are passed over.
 */
export const certificateNamesItsRevocationList = defineCertificateCheck({
  id: 'certificate-names-its-revocation-list',
  clause: { 'auth-cli': 'annex.psp.client.revocation', 'ssl-serveur': 'annex.tpe.server.revocation' },
  obligation: { 'auth-cli': 'mandatory', 'ssl-serveur': 'optional' },
  run: ({ certificate: { crlUrls } }) => {
    const url = crlUrls.find((address) => /^https?:/i.test(address));
    const skipped = crlUrls.filter((address) => /^ldaps?:/i.test(address));
    if (url === undefined) {
      return skipped.length === 0 ? warn('none', 'none-remedy') : warn('ldap-only', 'none-remedy');
    }
    return skipped.length === 0 ? pass('http', { url }) : pass('http-and-ldap', { url });
  },
});
