import { oid } from '../../pki/asn1/object-identifiers.ts';
import { defineCertificateCheck, fail, pass, warn } from '../define-check.ts';

/** Introduction: the GAP is a holder, not an authority: basicConstraints CA:FALSE (RFC 5280 4.2.1.9). */
export const certificateIsNotAnAuthority = defineCertificateCheck({
  id: 'certificate-is-not-an-authority',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'mandatory',
  run: ({ certificate }) => {
    if (certificate.isCa) return fail('authority', 'authority-remedy', { name: certificate.commonName });
    return certificate.extensionValue(oid.basicConstraints) === null
      ? warn('absent', 'absent-remedy')
      : pass('holder');
  },
});
