import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { PeerCertificate } from '../contract/views.ts';
import { parseCertificate, type Certificate } from '../pki/certificate.ts';

/** More than any real chain: Node links certificates, and a link may lead back. */
const maxLength = 16;

/** What the other end showed. */
export interface ReceivedChain {
  /** Leaf first; empty when it showed none. */
  readonly certificates: readonly Certificate[];
  /** False when the TLS library let a certificate through that we cannot read. */
  readonly isReadable: boolean;
}

/**
 * The chain that the other end sent.
 *
 * Node gives the certificates linked by issuer, a self-signed one being linked to itself, and goes on with the
 * authorities of its own store (`ca`). Those are taken off the end: a trusted authority says nothing when it is sent,
 * and must not look sent when it was not.
 */
export function receivedChain(socket: TLSSocket, trust: readonly Certificate[]): ReceivedChain {
  const trusted = new Set(trust.map(({ sha256 }) => sha256));
  const certificates = new Map<string, Certificate>();
  // Empty, whatever its type says, when the other end showed no certificate or is gone already.
  let current: Partial<DetailedPeerCertificate> | undefined = socket.getPeerCertificate(true);
  while (current?.raw !== undefined && certificates.size < maxLength) {
    try {
      const certificate = parseCertificate(current.raw);
      if (certificates.has(certificate.sha256)) break;
      certificates.set(certificate.sha256, certificate);
    } catch {
      return { certificates: [...certificates.values()], isReadable: false };
    }
    current = current.issuerCertificate;
  }
  const chain = [...certificates.values()];
  while (chain.length > 1 && trusted.has(chain.at(-1)?.sha256 ?? '')) chain.pop();
  return { certificates: chain, isReadable: true };
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
