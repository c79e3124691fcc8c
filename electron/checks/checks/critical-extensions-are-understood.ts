import { oid } from '../../pki/asn1/object-identifiers.ts';
import { defineCertificateCheck, fail, pass } from '../define-check.ts';

/** Those that TLS libraries treat on a holder's certificate. */
const understood: readonly string[] = [
  oid.basicConstraints,
  oid.keyUsage,
  oid.extendedKeyUsage,
  oid.subjectAltName,
  oid.certificatePolicies,
  oid.crlDistributionPoints,
];

/** Annex: the other end validates the certificate, and must refuse a critical extension it does not know (RFC 5280 4.2). */
export const criticalExtensionsAreUnderstood = defineCertificateCheck({
  id: 'critical-extensions-are-understood',
  clause: { 'auth-cli': 'annex.psp.client.parentage', 'ssl-serveur': 'annex.tpe.server.parentage' },
  obligation: 'mandatory',
  run: ({ certificate: { criticalExtensions } }) => {
    const foreign = criticalExtensions.filter((id) => !understood.includes(id));
    return foreign.length === 0
      ? pass('understood')
      : fail('unknown', 'unknown-remedy', { extensions: foreign.join(', ') });
  },
});
