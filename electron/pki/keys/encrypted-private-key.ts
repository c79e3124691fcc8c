import type { KeyObject } from 'node:crypto';
import { FaultError } from '../../contract/faults.ts';
import { readNodeAt, sequenceOf } from '../asn1/der-reader.ts';
import { readOctets, readOid } from '../asn1/der-values.ts';
import { decryptByPassword } from './password-decryption.ts';
import type { DerivationBudget, Password } from './password-key.ts';
import { readPasswordEncryption } from './password-parameters.ts';
import { keyOfPkcs8, refuseMorePrimesInside, unreadableKey } from './private-key.ts';

/**
 * Opens an EncryptedPrivateKeyInfo (RFC 5958 §3) with the first of these passwords that does; null where none does.
 *
 * Throws DerError, FILE_CORRUPT, FILE_UNSUPPORTED_ALGORITHM{name, algorithm}.
 */
export async function openEncryptedPrivateKey(
  der: Uint8Array,
  passwords: readonly Password[],
  budget: DerivationBudget,
): Promise<KeyObject | null> {
  const [algorithm, octets] = sequenceOf(readNodeAt(der));
  const encryption = readPasswordEncryption(algorithm);
  const sealed = readOctets(octets);
  for (const password of passwords) {
    const plain = await decryptByPassword(encryption, sealed, password, budget);
    // A wrong password passes the padding once in 256: what it gives is no PrivateKeyInfo.
    if (plain === null || !isPrivateKeyInfo(plain)) continue;
    return readPlainKey(plain, budget.name);
  }
  return null;
}

/** Reads a PrivateKeyInfo. Throws FILE_CORRUPT or FILE_UNSUPPORTED_ALGORITHM{name, algorithm}. */
export function readPlainKey(pkcs8: Uint8Array, name: string): KeyObject {
  try {
    refuseMorePrimesInside(pkcs8, name);
    return keyOfPkcs8(pkcs8);
  } catch (error) {
    throw error instanceof FaultError ? error : unreadableKey(pkcs8, name);
  }
}

function isPrivateKeyInfo(plain: Uint8Array): boolean {
  try {
    const [, algorithm, key] = sequenceOf(readNodeAt(plain));
    readOid(sequenceOf(algorithm)[0]);
    return readOctets(key).length > 0;
  } catch {
    return false;
  }
}
