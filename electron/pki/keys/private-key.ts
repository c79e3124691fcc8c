import {
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign,
  verify,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { FaultError } from '../../contract/faults.ts';
import { readNodeAt, sequenceOf, type DerNode } from '../asn1/der-reader.ts';
import { readOctets, readOid } from '../asn1/der-values.ts';
import { oid } from '../asn1/object-identifiers.ts';

/** Reads a PrivateKeyInfo (RFC 5958 §2). Throws a platform error, for the caller to turn into a fault. */
export function keyOfPkcs8(der: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
}

/**
 * Whether a private key holds together: what it signs, its public half verifies and, for RSA, its numbers agree. A
 * damaged file may still read as a key, and a key whose exponent alone is damaged signs well until another tool loads
 * it. Keys that do not sign (X25519) are taken as they are. Costs one signature: a few ms for RSA 4096.
 */
export function isWholeKey(key: KeyObject): boolean {
  const kind = key.asymmetricKeyType ?? '';
  if (kind.startsWith('x')) return true;
  const hash = kind.startsWith('ed') ? null : 'sha256';
  try {
    if (kind === 'rsa' && !rsaNumbersAgree(key.export({ format: 'jwk' }))) return false;
    const data = randomBytes(32);
    return verify(hash, data, createPublicKey(key), sign(hash, data, key));
  } catch {
    return false;
  }
}

/** The relations between the numbers of an RSA key (RFC 8017 §3.2). */
function rsaNumbersAgree(key: JsonWebKey): boolean {
  const [n, e, d, p, q, dp, dq, qi] = [key.n, key.e, key.d, key.p, key.q, key.dp, key.dq, key.qi].map(
    (text) => BigInt(`0x${Buffer.from(text ?? '', 'base64url').toString('hex')}`),
  );
  if (n === undefined || e === undefined || d === undefined || p === undefined || q === undefined)
    return false;
  const [pLess, qLess] = [p - 1n, q - 1n];
  return (
    n === p * q &&
    (e * d) % pLess === 1n &&
    (e * d) % qLess === 1n &&
    dp === d % pLess &&
    dq === d % qLess &&
    ((qi ?? 0n) * q) % p === 1n
  );
}

/** Fields of an RSAPrivateKey of two primes (RFC 8017 §A.1.2); the other primes come after them. */
const twoPrimeFields = 9;

/** FILE_UNSUPPORTED_ALGORITHM{name, algorithm} for an RSAPrivateKey of three primes or more: few programs read one, and BoringSSL does not. */
export function refuseMorePrimes(rsaPrivateKey: DerNode, name: string): void {
  if (sequenceOf(rsaPrivateKey).length > twoPrimeFields)
    throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm: 'RSA multi-prime' });
}

/** The same, of the key inside a PrivateKeyInfo. Throws DerError too. */
export function refuseMorePrimesInside(pkcs8: Uint8Array, name: string): void {
  const [, algorithm, key] = sequenceOf(readNodeAt(pkcs8));
  const id = readOid(sequenceOf(algorithm)[0]);
  if (id === oid.rsaEncryption) refuseMorePrimes(readNodeAt(readOctets(key)), name);
}

const knownKeys: ReadonlySet<string> = new Set([oid.rsaEncryption, oid.rsassaPss, oid.ed25519, oid.ed448]);

/**
 * The fault for a PrivateKeyInfo that the platform does not read: FILE_UNSUPPORTED_ALGORITHM for a kind of key, or a
 * curve, that it may not know; FILE_CORRUPT otherwise.
 */
export function unreadableKey(pkcs8: Uint8Array, name: string): FaultError {
  try {
    const [, algorithm] = sequenceOf(readNodeAt(pkcs8));
    const [identifier, parameters] = sequenceOf(algorithm);
    const id = readOid(identifier);
    if (!knownKeys.has(id)) {
      const curve = id === oid.ecPublicKey && parameters !== undefined ? ` ${readOid(parameters)}` : '';
      return new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm: `${id}${curve}` });
    }
  } catch {
    // Not even the algorithm can be read.
  }
  return new FaultError('FILE_CORRUPT', { name });
}
