import { sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { writeBits, writeNull, writeOid, writeSequence } from '../asn1/der-writer.ts';

const signInPool = promisify<string, Uint8Array, KeyObject, Buffer>(sign);

export type SigningHash = 'sha1' | 'sha256' | 'sha384';

const rsaSignatures: Readonly<Record<SigningHash, string>> = {
  sha1: '1.2.840.113549.1.1.5',
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
};
const ecSignatures: Readonly<Record<SigningHash, string>> = {
  sha1: '1.2.840.10045.4.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
};

/**
 * AlgorithmIdentifier of a signature: RSASSA-PKCS1-v1_5, whose parameters are NULL (RFC 4055 §5), or ECDSA, which has
 * none (RFC 5758 §3.2).
 */
export function writeSignatureAlgorithm(key: KeyObject, hash: SigningHash): Uint8Array {
  return key.asymmetricKeyType === 'ec'
    ? writeSequence(writeOid(ecSignatures[hash]))
    : writeSequence(writeOid(rsaSignatures[hash]), writeNull());
}

/**
 * What X.509 calls SIGNED: the octets to be signed, the algorithm, the signature. Signs on a thread of libuv's pool.
 *
 * @param key private, RSA or on an elliptic curve
 */
export async function signStructure(
  content: Uint8Array,
  key: KeyObject,
  hash: SigningHash,
): Promise<Uint8Array> {
  const signature = await signInPool(hash, content, key);
  return writeSequence(content, writeSignatureAlgorithm(key, hash), writeBits(signature));
}
