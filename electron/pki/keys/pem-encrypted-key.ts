import { createPrivateKey, type KeyObject } from 'node:crypto';
import { FaultError } from '../../contract/faults.ts';
import type { PemBlock } from '../asn1/pem.ts';
import { passwordsToTry } from './password-decryption.ts';

const knownCiphers: readonly string[] = ['AES-128-CBC', 'AES-192-CBC', 'AES-256-CBC', 'DES-EDE3-CBC'];

/**
 * Opens a key encrypted in the old way, by `Proc-Type` and `DEK-Info` lines (RFC 1421 §4.6.1.1, §4.6.1.3), as `openssl genrsa -aes256` wrote.
 *
 * Throws FILE_PASSWORD_NEEDED, FILE_WRONG_PASSWORD, FILE_UNSUPPORTED_ALGORITHM{name, algorithm}.
 */
export function openOldPemKey(
  { text, headers }: PemBlock,
  password: string | undefined,
  name: string,
): KeyObject {
  const algorithm = headers['dek-info']?.split(',')[0]?.trim().toUpperCase() ?? '';
  if (!knownCiphers.includes(algorithm))
    throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm });
  if (password === undefined) throw new FaultError('FILE_PASSWORD_NEEDED', { name });
  for (const passphrase of passwordsToTry(password)) {
    try {
      return createPrivateKey({ key: text.replace(/\r\n?/g, '\n'), format: 'pem', passphrase });
    } catch {
      // The next form of it, if there is one.
    }
  }
  throw new FaultError('FILE_WRONG_PASSWORD', { name });
}
