import { oid } from '../../pki/asn1/object-identifiers.ts';
import { defineCertificateCheck, pass, warn } from '../define-check.ts';

/** Introduction, the two profiles: keyUsage is critical, so that no software may pass it over (RFC 5280 4.2.1.3). */
export const keyUsageIsCritical = defineCertificateCheck({
  id: 'key-usage-is-critical',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'recommendation',
  run: ({ certificate: { keyUsage, criticalExtensions } }) => {
    if (keyUsage === null) return warn('absent', 'other-remedy');
    return criticalExtensions.includes(oid.keyUsage)
      ? pass('critical')
      : warn('not-critical', 'other-remedy');
  },
});
