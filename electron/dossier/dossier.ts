import { resolve } from 'node:path';
import { FaultError } from '../contract/faults.ts';
import { passphraseMinLength } from '../contract/methods.ts';
import type { KeyOrigin, Profile } from '../contract/views.ts';
import type { AttestationId, OrderId } from '../contract/words.ts';
import {
  dossierFileName,
  dossierFileSchema,
  formatDossierFile,
  newDossierFile,
  parseDossierFile,
  type DossierFile,
} from './dossier-file.ts';
import { openFileStore, setAsideFolder, type FileStore } from './file-store.ts';
import { createInventoryReader, type Inventory } from './inventory.ts';
import { appendToJournal, type JournalEntry } from './journal.ts';
import { acquireLock, isLockedByOther, lockFileName, type DossierLock } from './lock.ts';
import { makeEmptyFolder, requireEmptyFolder } from './new-folder.ts';
import { createVault, keysFolder, openVault, vaultFileName, type Vault } from './vault.ts';

/**
 * A dossier that this process has open, alone. Changes are durable when they resolve, made one after the other, and
 * reject with INVALID_INPUT, DOSSIER_NOT_OPEN, DOSSIER_CHANGED_ELSEWHERE{path} or the faults of `FileStore.write`;
 * one that rejected has changed nothing.
 */
export interface Dossier {
  readonly id: string;
  readonly folder: string;
  /** As last written. */
  file(): DossierFile;
  updateProfile(profile: Profile): Promise<void>;
  /** States that something was done on a date (ISO 8601 instant), or takes the statement back. */
  attest(attestation: AttestationId, date: string | null): Promise<void>;
  setOrigin(order: OrderId, origin: KeyOrigin): Promise<void>;
  readonly vault: Vault;
  readonly store: FileStore;
  /** What is in the folder now; cheap when little has changed since the last call. */
  inventory(): Promise<Inventory>;
  journal(entry: JournalEntry): Promise<void>;
  /** The clock that the dossier was opened with. */
  now(): Date;
  /** Waits for changes under way, locks the vault and leaves the dossier to others. */
  close(): Promise<void>;
}

/** A dossier seen from outside: no lock, no passphrase, reading only. */
export interface DossierPeek {
  readonly file: DossierFile;
  readonly lockedByOther: boolean;
  inventory(): Promise<Inventory>;
}

async function readDossierFile(store: FileStore): Promise<Uint8Array> {
  const bytes = await store.read(dossierFileName);
  if (bytes === null) throw new FaultError('DOSSIER_NOT_FOUND', { path: store.folder });
  return bytes;
}

/** Takes the lock, works, and lets go of the lock when the work fails. */
async function withLock<T>(
  folder: string,
  now: () => Date,
  work: (lock: DossierLock) => Promise<T>,
): Promise<T> {
  const lock = await acquireLock({ folder, now });
  try {
    return await work(lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function dossierOf(parts: {
  lock: DossierLock;
  store: FileStore;
  vault: Vault;
  file: DossierFile;
  /** What `dossier.json` holds on the disk. */
  onDisk: Uint8Array;
  now: () => Date;
}): Dossier {
  const { lock, store, vault, now } = parts;
  let { file } = parts;
  let onDisk = Buffer.from(parts.onDisk);
  let lastTurn: Promise<unknown> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = lastTurn.then(work);
    lastTurn = turn.catch(() => undefined);
    return turn;
  };
  const update = (change: (file: DossierFile) => unknown): Promise<void> =>
    inTurn(async () => {
      const next = dossierFileSchema.safeParse(change(file));
      if (!next.success)
        throw new FaultError('INVALID_INPUT', { field: next.error.issues[0]?.path.join('.') ?? '' });
      // A lock does not stop a synchronised folder or an editor: what they wrote is not overwritten unseen.
      const present = await store.read(dossierFileName);
      if (present !== null && !onDisk.equals(present)) {
        throw new FaultError('DOSSIER_CHANGED_ELSEWHERE', { path: store.folder });
      }
      const bytes = Buffer.from(formatDossierFile(next.data));
      await store.write(dossierFileName, bytes);
      file = next.data;
      onDisk = bytes;
    });

  return {
    id: file.id,
    folder: store.folder,
    file: () => file,
    updateProfile: (profile) => update((current) => ({ ...current, profile })),
    attest: (attestation, date) =>
      update((current) => {
        const others = Object.entries(current.attestations).filter(([id]) => id !== attestation);
        const stated = date === null ? [] : [[attestation, date]];
        return { ...current, attestations: Object.fromEntries([...others, ...stated]) as unknown };
      }),
    setOrigin: (order, origin) =>
      update((current) => ({ ...current, origins: { ...current.origins, [order]: origin } })),
    vault,
    store,
    inventory: createInventoryReader(store),
    journal: (entry) => inTurn(() => appendToJournal(store, entry, now())),
    now,
    close: () =>
      inTurn(async () => {
        vault.lock();
        await lock.release();
      }),
  };
}

/**
 * Sets aside what killed processes were writing. Such files are never read: one that cannot be moved is left there, and
 * does not prevent opening.
 */
async function setLeftoversAside(store: FileStore, folder = ''): Promise<void> {
  const inside = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  for (const name of await store.temporaries(folder)) {
    // Those of the lock belong to processes that are looking at it now.
    if (!name.startsWith(`${lockFileName}.`)) await store.setAside(inside(name)).catch(() => undefined);
  }
  for (const name of await store.folders(folder)) {
    if (name !== setAsideFolder) await setLeftoversAside(store, inside(name));
  }
}

/**
 * Makes a dossier in a folder that is missing or empty and leaves it open, its vault unlocked. `trial` keeps the
 * passphrase, made for the occasion, in the dossier. `dossier.json` is written last: a folder without one is no
 * dossier, and may be created again.
 *
 * Rejects with PASSPHRASE_TOO_SHORT{length}, FOLDER_NOT_EMPTY{path}, DOSSIER_EXISTS{path}, DOSSIER_LOCKED{path, …},
 * FOLDER_NOT_WRITABLE, DISK_FULL, WRITE_FAILED{path, reason}.
 */
export async function createDossier(options: {
  folder: string;
  passphrase: string;
  profile: Profile;
  now: () => Date;
  trial?: boolean;
  /** PBKDF2 rounds of the vault. */
  iterations?: number;
}): Promise<Dossier> {
  const { passphrase, profile, now, trial = false, iterations } = options;
  if (Array.from(passphrase.normalize('NFC')).length < passphraseMinLength) {
    throw new FaultError('PASSPHRASE_TOO_SHORT', { length: passphraseMinLength });
  }
  const folder = resolve(options.folder);
  await makeEmptyFolder(folder);
  return withLock(folder, now, async (lock) => {
    await requireEmptyFolder(folder); // Another process may have made one in the meantime.
    const store = await openFileStore({ folder, beforeWrite: lock.assertHeld });
    await setLeftoversAside(store);
    if ((await store.read(`${keysFolder}/${vaultFileName}`)) !== null) {
      await store.setAside(`${keysFolder}/${vaultFileName}`);
    }
    const vault = await createVault({
      store,
      passphrase,
      iterations,
    });
    const file = newDossierFile({ profile, now: now(), trialPassphrase: trial ? passphrase : null });
    const onDisk = Buffer.from(formatDossierFile(file));
    await store.write(dossierFileName, onDisk);
    return dossierOf({ lock, store, vault, file, onDisk, now });
  });
}

/**
 * Opens a dossier and takes its lock; the vault is locked. Temporary files left by a killed process go to `set-aside/`.
 *
 * Rejects with DOSSIER_NOT_FOUND{path}, DOSSIER_LOCKED{path, host, pid, sinceDate}, DOSSIER_CORRUPT{file},
 * DOSSIER_TOO_NEW{file, version, supported}, FOLDER_NOT_WRITABLE, DISK_FULL, WRITE_FAILED{path, reason}.
 */
export async function openDossier(options: { folder: string; now: () => Date }): Promise<Dossier> {
  const { now } = options;
  const folder = resolve(options.folder);
  const reader = await openFileStore({ folder });
  // Before the lock, so that nothing is written into a folder that is no dossier of ours.
  parseDossierFile(await readDossierFile(reader));
  return withLock(reader.folder, now, async (lock) => {
    const store = await openFileStore({ folder, beforeWrite: lock.assertHeld });
    const onDisk = await readDossierFile(store);
    const file = parseDossierFile(onDisk);
    await setLeftoversAside(store);
    return dossierOf({ lock, store, vault: openVault(store), file, onDisk, now });
  });
}

/** Looks at a dossier without opening it. DOSSIER_NOT_FOUND{path}, DOSSIER_CORRUPT{file}, DOSSIER_TOO_NEW{file, …}. */
export async function peekDossier(folder: string): Promise<DossierPeek> {
  const store = await openFileStore({ folder: resolve(folder) });
  const file = parseDossierFile(await readDossierFile(store));
  return {
    file,
    lockedByOther: await isLockedByOther(store.folder),
    inventory: createInventoryReader(store),
  };
}
