import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SafeStorage } from 'electron';
import { FaultError } from '../../contract/faults.ts';
import type { Keychain } from '../../services/core.ts';

/** What is used of Electron's `safeStorage`. */
export type SecretStorage = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

/**
 * What the system would do with a secret. On Linux without a keyring, Chromium « encrypts » with a password that is
 * written in its own sources (`basic_text`): that is plain text, and we do not use it.
 */
async function stateOf(storage: SecretStorage, platform: NodeJS.Platform): Promise<Keychain['state']> {
  // Electron before 43 has no asynchronous interface; we are not shipped with such a one.
  if (!('isAsyncEncryptionAvailable' in storage)) return 'unavailable';
  if (platform === 'linux' && ['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend())) {
    return 'plain-text';
  }
  return (await storage.isAsyncEncryptionAvailable()) ? 'available' : 'unavailable';
}

/**
 * Keeps secrets encrypted by the system's keychain, a file each in the user's folder. To be made when the app is ready.
 *
 * @throws FaultError KEYCHAIN_UNAVAILABLE, from `remember`, when the system would not protect the secret
 */
export async function createKeychain(
  userFolder: string,
  storage: SecretStorage,
  platform: NodeJS.Platform = process.platform,
): Promise<Keychain> {
  // A system that breaks keeps no secret for us.
  const state = await stateOf(storage, platform).catch(() => 'unavailable' as const);
  const folder = join(userFolder, 'keychain');
  const pathOf = (id: string) =>
    join(folder, `${createHash('sha256').update(id).digest('hex').slice(0, 32)}.bin`);

  const remember: Keychain['remember'] = async (id, secret) => {
    if (state !== 'available') throw new FaultError('KEYCHAIN_UNAVAILABLE');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Losing this file in a power cut costs a passphrase typed again: no need to wait for the disk.
    const path = pathOf(id);
    await writeFile(`${path}.new`, await storage.encryptStringAsync(secret), { mode: 0o600 });
    await rename(`${path}.new`, path);
  };
  return {
    state,
    remember,
    recall: async (id) => {
      if (state !== 'available') return null;
      // Never kept, or kept by another session of the system: the passphrase is asked for.
      const kept = await readFile(pathOf(id))
        .then((bytes) => storage.decryptStringAsync(bytes))
        .catch(() => null);
      if (kept === null) return null;
      // What cannot be written anew still opens as it is.
      if (kept.shouldReEncrypt) await remember(id, kept.result).catch(() => undefined);
      return kept.result;
    },
    forget: (id) => rm(pathOf(id), { force: true }),
  };
}
