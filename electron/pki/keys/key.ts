import { createHash, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { readNodeAt, sequenceOf } from '../asn1/der-reader.ts';
import { readBits } from '../asn1/der-values.ts';

const generate = promisify(generateKeyPair);

/**
 * Makes an RSA key, exponent 65537, on a thread of libuv's pool.
 *
 * @param bits size of the modulus
 */
export async function generateRsaKey(bits: 2048 | 3072 | 4096): Promise<KeyObject> {
  const { privateKey } = await generate('rsa', { modulusLength: bits, publicExponent: 65_537 });
  return privateKey;
}

/**
 * SHA-256 of the SubjectPublicKeyInfo of a key, private or public, in lower-case hexadecimal: the same for a key, its
 * CSR and its certificate.
 */
export function spkiSha256(key: KeyObject): string {
  return createHash('sha256').update(publicKeyInfo(key)).digest('hex');
}

/** DER of the SubjectPublicKeyInfo of a private or public key. */
export function publicKeyInfo(key: KeyObject): Uint8Array {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return publicKey.export({ type: 'spki', format: 'der' });
}

/** Key identifier: SHA-1 of the subjectPublicKey, without its tag, length and unused bits (RFC 5280 §4.2.1.2, method 1). */
export function keyIdentifier(key: KeyObject): Uint8Array {
  const { bytes } = readBits(sequenceOf(readNodeAt(publicKeyInfo(key)))[1]);
  return createHash('sha1').update(bytes).digest();
}
