import type { KeyObject } from 'node:crypto';
import { writeContext, writeInteger, writeIntegerHex, writeSequence, writeTime } from '../asn1/der-writer.ts';
import { signStructure, writeSignatureAlgorithm, type SigningHash } from '../keys/sign-structure.ts';
import { parseCertificate, type Certificate } from './certificate.ts';
import type { Extension } from './certificate-extensions.ts';
import { writeExtensions } from './write-extensions.ts';

/** What a certificate says (RFC 5280 §4.1.2). Names and key are DER. */
export interface CertificateContent {
  /** Hexadecimal, not negative. */
  readonly serialNumber: string;
  readonly issuer: Uint8Array;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
  readonly extensions: readonly Extension[];
}

const version3 = writeContext(0, writeInteger(2));

/**
 * Writes a certificate (RFC 5280 §4.1), version 3, signs it, and reads it back. Nothing of its content is judged.
 *
 * @param key of the issuer
 */
export async function signCertificate(
  content: CertificateContent,
  key: KeyObject,
  hash: SigningHash = 'sha256',
): Promise<Certificate> {
  const { serialNumber, issuer, notBefore, notAfter, subject, publicKey, extensions } = content;
  const written = writeSequence(
    version3,
    writeIntegerHex(serialNumber),
    writeSignatureAlgorithm(key, hash),
    issuer,
    writeSequence(writeTime(notBefore), writeTime(notAfter)),
    subject,
    publicKey,
    ...(extensions.length === 0 ? [] : [writeContext(3, writeExtensions(extensions))]),
  );
  return parseCertificate(await signStructure(written, key, hash));
}
