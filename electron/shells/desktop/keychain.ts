import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import { FaultError } from '../../contract/faults.ts';
import type { ShellPort } from '../../services/core.ts';

type Keychain = NonNullable<ShellPort['keychain']>;

/**
 * What the system would do with a secret. On Linux without a keyring, Chromium « encrypts » with a password that is
 * written in its own sources (`basic_text`): that is plain text, and we do not use it.
 */
function keychainState(): Keychain['state'] {
  if (!safeStorage.isEncryptionAvailable()) return 'unavailable';
  if (process.platform !== 'linux') return 'available';
  const backend = safeStorage.getSelectedStorageBackend();
  return backend === 'basic_text' || backend === 'unknown' ? 'plain-text' : 'available';
}

/**
 * Keeps secrets encrypted by the system's keychain, a file each in the user's folder. To be made when the app is ready.
 *
 * @throws FaultError KEYCHAIN_UNAVAILABLE, from `remember`, when the system would not protect the secret
 */
export function createKeychain(userFolder: string): Keychain {
  const state = keychainState();
  const folder = join(userFolder, 'keychain');
  const pathOf = (id: string) =>
    join(folder, `${createHash('sha256').update(id).digest('hex').slice(0, 32)}.bin`);
  return {
    state,
    remember: async (id, secret) => {
      if (state !== 'available') throw new FaultError('KEYCHAIN_UNAVAILABLE');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFileAtomic(pathOf(id), safeStorage.encryptString(secret), { mode: 0o600 });
    },
    recall: async (id) => {
      if (state !== 'available') return null;
      try {
        return safeStorage.decryptString(await readFile(pathOf(id)));
      } catch {
        // Never kept, or kept by another session of the system: the passphrase is asked for.
        return null;
      }
    },
    forget: (id) => rm(pathOf(id), { force: true }),
  };
}
