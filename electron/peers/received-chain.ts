import { createHash, type X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { PeerCertificate } from '../contract/views.ts';
import { commonNameOf } from '../pki/asn1/distinguished-name.ts';
import { parseCertificate, type Certificate } from '../pki/certificates/certificate.ts';

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
  const sent: Buffer[] = [];
  let current: X509Certificate | undefined = socket.getPeerX509Certificate();
  while (current !== undefined && sent.length < maxLength) {
    sent.push(current.raw);
    current = current.issuerCertificate;
  }
  return readChain(sent);
}

/**
 * The same from the certificates that were seen on the wire; null where none were: a suite that the tap does not know, octets
 * that were not kept. To be tried first: Node loses memory with each chain that it hands over (some 10 kB), which
 * adds up where calls are many, and has none left to hand over once the connection is cut.
 */
export function chainOnWire(sent: readonly Buffer[] | null): ReceivedChain | null {
  return sent === null ? null : readChain(sent);
}

function readChain(sent: readonly Buffer[]): ReceivedChain {
  const certificates: Certificate[] = [];
  for (const der of sent) {
    try {
      certificates.push(readOnce(der));
    } catch {
      // Octets of any hand: a certificate that our reader refuses.
      return { certificates, isReadable: false };
    }
  }
  return { certificates, isReadable: true };
}

/** The same few certificates come back with each call, and reading one costs as much as a signature. */
const read = new Map<string, Certificate>();
const mostRead = 256;

function readOnce(der: Buffer): Certificate {
  const name = createHash('sha256').update(der).digest('base64');
  const known = read.get(name);
  if (known !== undefined) return known;
  // A copy: the wire's own octets are to go with it.
  const parsed = parseCertificate(Uint8Array.from(der));
  if (read.size >= mostRead) read.clear();
  read.set(name, parsed);
  return parsed;
}

/** What a report keeps of a certificate. */
export function peerCertificate(certificate: Certificate): PeerCertificate {
  return {
    subject: certificate.subject.text,
    issuer: certificate.issuer.text,
    commonName: commonNameOf(certificate.subject),
    issuerCommonName: commonNameOf(certificate.issuer),
    serialNumber: certificate.serialNumber,
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
    sha256: certificate.sha256,
  };
}
