import { createPrivateKey, createPublicKey, randomBytes, sign, verify, type KeyObject } from 'node:crypto';

/** Reads a PrivateKeyInfo (RFC 5958 §2). Throws a platform error, for the caller to turn into a fault. */
export function keyOfPkcs8(der: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
}

/**
 * Whether a private key holds together: what it signs, its public half verifies. A damaged file may still read as a
 * key. Keys that do not sign (X25519) are taken as they are. Costs one signature: a few ms for RSA 4096.
 */
export function isWholeKey(key: KeyObject): boolean {
  const kind = key.asymmetricKeyType ?? '';
  if (kind.startsWith('x')) return true;
  const hash = kind.startsWith('ed') ? null : 'sha256';
  try {
    const data = randomBytes(32);
    return verify(hash, data, createPublicKey(key), sign(hash, data, key));
  } catch {
    return false;
  }
}
