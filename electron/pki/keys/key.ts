import { createHash, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

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
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}
