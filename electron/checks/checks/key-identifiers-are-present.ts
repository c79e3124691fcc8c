import { defineCertificateCheck, pass, warn } from '../define-check.ts';

/**
 * Annex, parentage: the identifiers of the holder's key and of the issuer's let every software find the right authority among
 * those of one name (RFC 5280 4.2.1.1 and 4.2.1.2).
 */
export const keyIdentifiersArePresent = defineCertificateCheck({
  id: 'key-identifiers-are-present',
  clause: { 'auth-cli': 'annex.psp.client.parentage', 'ssl-serveur': 'annex.tpe.server.parentage' },
  obligation: 'recommendation',
  run: ({ certificate: { subjectKeyId, authorityKeyId } }) => {
    if (authorityKeyId === undefined) return warn('no-authority', 'absent-remedy');
    return subjectKeyId === undefined ? warn('no-subject', 'absent-remedy') : pass('present');
  },
});
