import { createDecipheriv } from 'node:crypto';
// For RC2 of old PKCS#12 files, which no platform has by default.
import forge from 'node-forge';
import { FaultError } from '../../contract/faults.ts';
import { deriveFromPassword, type DerivationBudget, type Password } from './password-key.ts';
import type { Cipher, PasswordEncryption } from './password-parameters.ts';

/**
 * The passwords worth trying: where none was given, none and the empty one (two things in PKCS#12); otherwise what was
 * typed, with its accents as one character or as two, and as OpenSSL up to 1.0.2 took it: each octet of its UTF-8 for a
 * character of its own. All the same for ASCII.
 */
export function passwordsToTry(given: Password): readonly Password[] {
  if (given === undefined || given === '') return [undefined, ''];
  const typed = [given, given.normalize('NFC'), given.normalize('NFD')];
  return [...new Set([...typed, ...typed.map((one) => Buffer.from(one, 'utf8').toString('latin1'))])];
}

/**
 * Decrypts by password. Null where the password does not open it.
 * Throws FILE_UNSUPPORTED_ALGORITHM{name, algorithm}.
 */
export async function decryptByPassword(
  { algorithm, derivation, cipher }: PasswordEncryption,
  data: Uint8Array,
  password: Password,
  budget: DerivationBudget,
): Promise<Uint8Array | null> {
  if (cipher === null) throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name: budget.name, algorithm });
  const key = await deriveFromPassword(password, derivation, cipher.keyLength, 1, budget);
  const block = cipher.name.startsWith('aes') ? 16 : 8;
  const iv = cipher.iv ?? (await deriveFromPassword(password, derivation, block, 2, budget));
  try {
    return cipher.name === 'rc2' ? decryptRc2(key, iv, data) : decryptBlocks(cipher.name, key, iv, data);
  } catch {
    // The padding of what a wrong password gives.
    return null;
  }
}

function decryptBlocks(
  name: Exclude<Cipher['name'], 'rc2'>,
  key: Uint8Array,
  iv: Uint8Array,
  data: Uint8Array,
): Uint8Array {
  // Triple DES with two keys is the one with three, the first used twice.
  const full = name === 'des-ede3-cbc' && key.length === 16 ? Buffer.concat([key, key.subarray(0, 8)]) : key;
  const decipher = createDecipheriv(name, full, iv);
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

/** RC2 is in neither library's default set: node-forge's is used on both runtimes. Null for a bad padding. */
function decryptRc2(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array | null {
  const decipher = forge.rc2.createDecryptionCipher(binary(key), key.length * 8);
  decipher.start(binary(iv));
  decipher.update(forge.util.createBuffer(binary(data)));
  return decipher.finish() ? Buffer.from(decipher.output.getBytes(), 'binary') : null;
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('binary');
}
