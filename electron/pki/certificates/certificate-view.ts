import type { CertificateView } from '../../contract/views.ts';
import { visible } from '../../contract/visible.ts';
import { commonNameOf } from '../asn1/distinguished-name.ts';
import type { Certificate } from './certificate.ts';

/** What the page shows of a certificate; all of it is public. */
export function certificateView(certificate: Certificate): CertificateView {
  return {
    sha256: certificate.sha256,
    spkiSha256: certificate.spkiSha256,
    subject: certificate.subject.text,
    issuer: certificate.issuer.text,
    commonName: certificate.commonName,
    issuerCommonName: commonNameOf(certificate.issuer),
    serialNumber: certificate.serialNumber,
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
    keyAlgorithm: certificate.keyAlgorithm.text,
    signatureAlgorithm: certificate.signatureAlgorithm,
    dnsNames: certificate.dnsNames.map(visible),
    keyUsage: [...(certificate.keyUsage ?? [])],
    extendedKeyUsage: [...(certificate.extendedKeyUsage ?? [])],
    pem: certificate.pem,
  };
}
