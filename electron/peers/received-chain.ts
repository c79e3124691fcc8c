import type { DetailedPeerCertificate, PeerCertificate as NodeCertificate, TLSSocket } from 'node:tls';
import type { PeerCertificate } from '../contract/views.ts';
import { parseCertificate, type Certificate } from '../pki/certificate.ts';

/** More than any real chain: Node links certificates, and a link may lead back. */
const maxLength = 16;

function isDetailed(certificate: NodeCertificate): certificate is DetailedPeerCertificate {
  return 'issuerCertificate' in certificate;
}

/**
 * The chain that the other end sent, leaf first; empty when it showed none.
 *
 * Node gives the certificates linked by issuer, a self-signed one being linked to itself, and goes on with the
 * authorities of its own store (`ca`). Those are taken off the end: a trusted authority says nothing when it is sent,
 * and must not look sent when it was not.
 *
 * Throws FILE_CORRUPT when the TLS library let a certificate through that we cannot read.
 */
export function receivedChain(socket: TLSSocket, trust: readonly Certificate[]): Certificate[] {
  const trusted = new Set(trust.map(({ sha256 }) => sha256));
  const seen = new Set<string>();
  const chain: Certificate[] = [];
  // Empty, whatever its type says, when the other end showed no certificate or is gone already.
  let current: Partial<NodeCertificate> | null = socket.getPeerCertificate(true);
  while (current?.raw !== undefined && chain.length < maxLength) {
    const certificate = parseCertificate(current.raw);
    if (seen.has(certificate.sha256)) break;
    seen.add(certificate.sha256);
    chain.push(certificate);
    current = isDetailed(current as NodeCertificate)
      ? (current as DetailedPeerCertificate).issuerCertificate
      : null;
  }
  while (chain.length > 1 && trusted.has(chain.at(-1)?.sha256 ?? '')) chain.pop();
  return chain;
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
