import type { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { PeerCertificate } from '../contract/views.ts';
import { parseCertificate, type Certificate } from '../pki/certificate.ts';

/** More than any real chain. */
const maxLength = 16;

/** What the other end showed. */
export interface ReceivedChain {
  /** Leaf first; empty when it showed none. */
  readonly certificates: readonly Certificate[];
  /** False when the TLS library let a certificate through that we cannot read. */
  readonly isReadable: boolean;
}

/**
 * The chain that the other end sent, as it sent it.
 *
 * `getPeerCertificate(true)` would reorder it by issuer, drop what does not link, and go on with the authorities of our own
 * store, so that an incomplete chain looks complete. The X.509 form hands the certificates over one after the other.
 */
export function receivedChain(socket: TLSSocket): ReceivedChain {
  const certificates: Certificate[] = [];
  let current: X509Certificate | undefined = socket.getPeerX509Certificate();
  while (current !== undefined && certificates.length < maxLength) {
    try {
      certificates.push(readOnce(current));
    } catch {
      return { certificates, isReadable: false };
    }
    current = current.issuerCertificate;
  }
  return { certificates, isReadable: true };
}

/** The same few certificates come back with each call, and reading one costs as much as a signature. */
const read = new Map<string, Certificate>();
const mostRead = 256;

function readOnce(certificate: X509Certificate): Certificate {
  const known = read.get(certificate.fingerprint256);
  if (known !== undefined) return known;
  const parsed = parseCertificate(certificate.raw);
  if (read.size >= mostRead) read.clear();
  read.set(certificate.fingerprint256, parsed);
  return parsed;
}

/** What a report keeps of a certificate. */
export function peerCertificate(certificate: Certificate): PeerCertificate {
  return {
    subject: certificate.subject.text,
    issuer: certificate.issuer.text,
    serialNumber: certificate.serialNumber,
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
    sha256: certificate.sha256,
  };
}
