import { BitString, fromBER, Sequence } from 'asn1js';
import { createHash, createPublicKey, webcrypto, type KeyObject } from 'node:crypto';
import { spkiSha256 } from '../pki/keys/key.ts';
import type { SubjectName } from './names.ts';

/** Who signs a certificate or a list. */
export interface Signer {
  readonly subject: SubjectName;
  readonly privateKey: KeyObject;
}

/** sha256WithRSAEncryption (RFC 8017 §8.2), as IGC-Santé signs. */
export const signatureAlgorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

const signingKeys = new WeakMap<KeyObject, Promise<CryptoKey>>();

/** The same private key in the form that the issuing library takes; not extractable. */
export function signingKeyOf(key: KeyObject): Promise<CryptoKey> {
  const known = signingKeys.get(key);
  if (known !== undefined) return known;
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const imported = webcrypto.subtle.importKey('pkcs8', der, signatureAlgorithm, false, ['sign']);
  signingKeys.set(key, imported);
  return imported;
}

const digests = new WeakMap<KeyObject, string>();

/** `spkiSha256`, computed once a key: a role's key is compared with each of its certificates. */
export function publicKeyDigest(key: KeyObject): string {
  const known = digests.get(key);
  if (known !== undefined) return known;
  const digest = spkiSha256(key);
  digests.set(key, digest);
  return digest;
}

/** DER of the SubjectPublicKeyInfo of a private or public key. */
export function publicKeyInfo(key: KeyObject): Uint8Array<ArrayBuffer> {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return Uint8Array.from(publicKey.export({ type: 'spki', format: 'der' }));
}

/** The subjectPublicKey of a private or public key, without the tag, the length and the count of unused bits. */
export function publicKeyBits(key: KeyObject): Uint8Array {
  const { result } = fromBER(publicKeyInfo(key));
  const bits = result instanceof Sequence ? result.valueBlock.value[1] : undefined;
  if (!(bits instanceof BitString)) throw new TypeError('not a SubjectPublicKeyInfo');
  return bits.valueBlock.valueHexView;
}

/** Key identifier in hexadecimal: SHA-1 of the subjectPublicKey (RFC 5280 §4.2.1.2, method 1). */
export function keyIdentifier(key: KeyObject): string {
  return createHash('sha1').update(publicKeyBits(key)).digest('hex');
}
