import { createCipheriv, createDecipheriv, pbkdf2, randomBytes, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { FaultError } from '../../contract/faults.ts';
import { readNodeAt, sequenceOf } from '../asn1/der-reader.ts';
import { readOctets } from '../asn1/der-values.ts';
import { writeOctets, writeSequence } from '../asn1/der-writer.ts';
import { writePbes2 } from './password-encryption.ts';
import { maxIterations } from './password-key.ts';
import { readPasswordEncryption, type PasswordEncryption } from './password-parameters.ts';
import { encodePem } from '../asn1/pem.ts';
import { derOfInput } from '../asn1/pem-input.ts';
import { keyOfPkcs8, isWholeKey } from './private-key.ts';

const derivePbkdf2 = promisify(pbkdf2);
const keyLength = 32;
const label = 'ENCRYPTED PRIVATE KEY';

/** Salt and number of rounds of PBKDF2-HMAC-SHA256. */
export interface KeyDerivationSettings {
  readonly salt: Uint8Array;
  readonly iterations: number;
}

/**
 * Draws the 32 octets that seal keys from a passphrase: PBKDF2-HMAC-SHA256 (RFC 8018 §5.2), off the main thread.
 *
 * The passphrase is put in Unicode's form NFC, so that the same letters typed on another system draw the same key.
 */
export async function deriveKey(
  passphrase: string,
  { salt, iterations }: KeyDerivationSettings,
): Promise<Uint8Array> {
  return derivePbkdf2(passphrase.normalize('NFC'), salt, iterations, keyLength, 'sha256');
}

/**
 * Seals a private key: PKCS#8 EncryptedPrivateKeyInfo in PEM (RFC 5958 §3), PBES2 with PBKDF2-HMAC-SHA256 and AES-256-CBC,
 * which `openssl pkcs8` opens with the passphrase. A fresh vector each time.
 *
 * @param derived what `deriveKey` gave for the same settings
 */
export function sealPrivateKey(key: KeyObject, derived: Uint8Array, kdf: KeyDerivationSettings): string {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', derived, iv);
  const plain = key.export({ type: 'pkcs8', format: 'der' });
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  plain.fill(0);
  const algorithm = writePbes2(kdf.salt, kdf.iterations, iv);
  return encodePem(label, writeSequence(algorithm, writeOctets(sealed)));
}

/**
 * Opens what `sealPrivateKey` made.
 *
 * @param secret gives the derived key for the settings found in the file (and may keep it for the next file)
 * Throws WRONG_PASSPHRASE; FILE_CORRUPT where the file is not such a key, or its key does not hold together;
 * FILE_UNSUPPORTED_ALGORITHM where it was sealed otherwise.
 */
export async function openPrivateKey(
  pem: string,
  secret: (kdf: KeyDerivationSettings) => Promise<Uint8Array>,
): Promise<KeyObject> {
  const { kdf, iv, sealed } = readSealed(pem);
  const derived = await secret(kdf);
  const key = decrypt(derived, iv, sealed);
  if (key === null) throw new FaultError('WRONG_PASSPHRASE');
  // CBC tells nothing of a damaged octet: only the key itself can.
  if (!isWholeKey(key)) throw new FaultError('FILE_CORRUPT', { name: '' });
  return key;
}

function readSealed(pem: string): { kdf: KeyDerivationSettings; iv: Uint8Array; sealed: Uint8Array } {
  const [encryption, sealed] = readEnvelope(pem);
  const { derivation, cipher, algorithm } = encryption;
  const isOurs =
    derivation.kind === 'pbkdf2' &&
    derivation.hash === 'sha256' &&
    (derivation.keyLength ?? keyLength) === keyLength &&
    derivation.iterations <= maxIterations &&
    cipher?.name === 'aes-256-cbc' &&
    cipher.iv?.length === 16;
  if (!isOurs) {
    throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name: '', algorithm });
  }
  return { kdf: { salt: derivation.salt, iterations: derivation.iterations }, iv: cipher.iv, sealed };
}

function readEnvelope(pem: string): readonly [PasswordEncryption, Uint8Array] {
  try {
    const [algorithm, octets] = sequenceOf(readNodeAt(derOfInput(pem, [label], '')));
    return [readPasswordEncryption(algorithm), readOctets(octets)];
  } catch (cause) {
    throw new FaultError('FILE_CORRUPT', { name: '' }, { cause });
  }
}

function decrypt(derived: Uint8Array, iv: Uint8Array, sealed: Uint8Array): KeyObject | null {
  try {
    const decipher = createDecipheriv('aes-256-cbc', derived, iv);
    const plain = Buffer.concat([decipher.update(sealed), decipher.final()]);
    const key = keyOfPkcs8(plain);
    plain.fill(0);
    return key;
  } catch {
    // A wrong passphrase: no padding, or no key under it.
    return null;
  }
}
