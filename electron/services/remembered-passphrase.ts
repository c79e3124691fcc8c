import { FaultError } from '../contract/faults.ts';
import type { Keychain } from './shell-port.ts';
import type { OpenDossier } from './open-dossiers.ts';

/** The keychain, where it protects what it is given. KEYCHAIN_UNAVAILABLE elsewhere. */
export function usableKeychain(keychain: Keychain | undefined): Keychain {
  if (keychain?.state !== 'available') throw new FaultError('KEYCHAIN_UNAVAILABLE');
  return keychain;
}

/** Puts the passphrase of a dossier into the system's keychain. KEYCHAIN_UNAVAILABLE where it would not protect it. */
export async function rememberPassphrase(
  keychain: Keychain | undefined,
  entry: OpenDossier,
  passphrase: string,
): Promise<void> {
  await usableKeychain(keychain).remember(entry.dossier.id, passphrase);
  entry.remembered = true;
}

/**
 * Unlocks a dossier that was just opened, without a question, where its passphrase is at hand: in the keychain, or in
 * the trial itself. One that no longer fits is forgotten; the user is then asked as usual.
 */
export async function recallPassphrase(keychain: Keychain | undefined, entry: OpenDossier): Promise<void> {
  const { dossier } = entry;
  if (dossier.vault.unlocked) return;
  const { trial, id } = { trial: dossier.file().trial, id: dossier.id };
  const known = trial?.passphrase ?? (keychain?.state === 'available' ? await keychain.recall(id) : null);
  if (known === null) return;
  try {
    await dossier.vault.unlock(known);
    entry.remembered = trial === null;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    await keychain?.forget(id);
  }
}
