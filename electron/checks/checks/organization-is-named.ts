import { attributeOf } from '../../pki/asn1/distinguished-name.ts';
import { defineCertificateCheck, pass, warn } from '../define-check.ts';

/**
 * Introduction: the certificate is the publisher's. A TEST order may be made for a fictitious structure, so another name in O
 * than the dossier's is told and never held against the certificate.
 */
export const organizationIsNamed = defineCertificateCheck({
  id: 'organization-is-named',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'recommendation',
  run: ({ certificate: { subject }, profile }) => {
    const organization = attributeOf(subject, 'O');
    const publisher = profile.publisher.name.trim();
    if (organization === '') return warn('none', 'none-remedy');
    const same = organization.localeCompare(publisher, 'fr', { sensitivity: 'base' }) === 0;
    return same || publisher === ''
      ? pass('named', { organization })
      : pass('other', { organization, publisher });
  },
});
