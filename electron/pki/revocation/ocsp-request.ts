import { createHash, randomBytes } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import { readNodeAt, sequenceOf } from '../asn1/der-reader.ts';
import { readBits, toHex } from '../asn1/der-values.ts';
import { writeDer, writeNull, writeOctets, writeOid, writeSequence } from '../asn1/der-writer.ts';
import { oid } from '../asn1/object-identifiers.ts';
import type { OcspCertificateId, OcspResponse } from './ocsp-response.ts';

export interface OcspQuestion {
  readonly certificate: Certificate;
  readonly issuer: Certificate;
  /** That names the issuer; SHA-1 is the one that every responder knows, and here it protects nothing. */
  readonly hash?: 'sha1' | 'sha256';
  /** Whether to send a nonce; many responders ignore it, some refuse it. */
  readonly withNonce?: boolean;
}

export interface OcspRequest {
  readonly der: Uint8Array;
  /** Hexadecimal; null where none was sent. */
  readonly nonce: string | null;
}

/** Makes an unsigned OCSP request about one certificate (RFC 6960 §4.1), with a nonce of 32 octets if wanted (RFC 8954). */
export function createOcspRequest(question: OcspQuestion): OcspRequest {
  const { certificate, issuer, hash = 'sha1', withNonce = false } = question;
  const digest = (bytes: Uint8Array): Uint8Array => createHash(hash).update(bytes).digest();
  const id = writeSequence(
    writeSequence(writeOid(oid[hash]), writeNull()),
    writeOctets(digest(Buffer.from(certificate.issuer.der, 'hex'))),
    writeOctets(digest(keyBitsOf(issuer))),
    serialOf(certificate),
  );
  const nonce = withNonce ? randomBytes(32) : null;
  const extension = nonce && writeSequence(writeOid(oid.ocspNonce), writeOctets(writeOctets(nonce)));
  const list = writeSequence(writeSequence(id));
  const data = writeSequence(list, ...(extension ? [writeDer(0xa2, writeSequence(extension))] : []));
  return { der: new Uint8Array(writeSequence(data)), nonce: nonce && toHex(nonce) };
}

/** Whether a response may be the answer to a request: a nonce sent back is the one that was sent. */
export function answersRequest({ nonce: returned }: OcspResponse, { nonce: sent }: OcspRequest): boolean {
  return returned === null || sent === null || returned === sent;
}

/** Whether a CertID names this certificate of this issuer. */
export function namesCertificate(
  id: OcspCertificateId,
  certificate: Certificate,
  issuer: Certificate,
): boolean {
  return (
    id.serialNumber === certificate.serialNumber &&
    namesIssuer(id, issuer, [certificate.issuer.der, issuer.subject.der])
  );
}

/**
 * Whether a CertID names a certificate of this issuer: by the hashes of its name and of its key (RFC 6960 §4.1.1).
 *
 * @param names that the issuer may go by, hexadecimal DER
 */
export function namesIssuer(
  { hash, issuerNameHash, issuerKeyHash }: OcspCertificateId,
  issuer: Certificate,
  names: readonly string[] = [issuer.subject.der],
): boolean {
  if (hash === null || hash === 'md5') return false;
  const isHash = (expected: string, bytes: Uint8Array): boolean =>
    createHash(hash).update(bytes).digest('hex') === expected;
  return (
    names.some((name) => isHash(issuerNameHash, Buffer.from(name, 'hex'))) &&
    isHash(issuerKeyHash, keyBitsOf(issuer))
  );
}

/** The octets of the BIT STRING of a certificate's key: what OCSP hashes (RFC 6960 §4.1.1). */
export function keyBitsOf({ spki }: Certificate): Uint8Array {
  return readBits(sequenceOf(readNodeAt(spki))[1]).bytes;
}

/** The INTEGER of the serial number, as the certificate has it. */
function serialOf({ der }: Certificate): Uint8Array {
  const [tbs] = sequenceOf(readNodeAt(der));
  const [first, second] = sequenceOf(tbs);
  return (first?.tagClass === 'context' ? second : first)?.raw ?? new Uint8Array();
}
