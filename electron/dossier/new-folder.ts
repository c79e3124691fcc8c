import { chmod, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FaultError } from '../contract/faults.ts';
import { dossierFileName } from './dossier-file.ts';
import { syncFolder, temporaryEnding } from './durable-file.ts';
import { isSystemFile, setAsideFolder } from './file-store.ts';
import { lockFileName } from './lock.ts';
import { keysFolder, vaultFileName } from './vault.ts';
import { systemCode, writeFault } from './write-fault.ts';

const isTemporaryOf = (file: string, name: string): boolean =>
  name.startsWith(`${file}.`) && name.endsWith(temporaryEnding);

/** What a creation cut short leaves: everything that is written before `dossier.json`, and never a key. */
const isRemainder = (name: string): boolean =>
  [keysFolder, setAsideFolder, lockFileName].includes(name) ||
  name.startsWith(`${lockFileName}.`) ||
  isTemporaryOf(dossierFileName, name);
const isKeysRemainder = (name: string): boolean =>
  name === vaultFileName || isTemporaryOf(vaultFileName, name);

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    // A file where the folder of keys would be is somebody's work, and so is a folder that cannot be read.
    if (systemCode(error) === 'ENOTDIR') return ['.'];
    throw writeFault(error, folder);
  });
  return names.filter((name) => !isSystemFile(name));
}

/**
 * Makes sure that a new dossier may be made in a folder: it holds nothing, or what a creation cut short has left.
 * DOSSIER_EXISTS{path}, FOLDER_NOT_EMPTY{path}.
 */
export async function requireEmptyFolder(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (names.includes(dossierFileName)) throw new FaultError('DOSSIER_EXISTS', { path: folder });
  const keys = names.includes(keysFolder) ? await namesIn(join(folder, keysFolder)) : [];
  if (!names.every(isRemainder) || !keys.every(isKeysRemainder)) {
    throw new FaultError('FOLDER_NOT_EMPTY', { path: folder });
  }
}

/**
 * Makes the folder of a new dossier, or takes one that is empty, and makes it private to its user (0700). Faults as
 * `requireEmptyFolder`, and FOLDER_NOT_WRITABLE, DISK_FULL, WRITE_FAILED{path, reason}.
 */
export async function makeEmptyFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    // A file has that name.
    if (systemCode(error) === 'EEXIST')
      throw new FaultError('FOLDER_NOT_WRITABLE', { path: folder, reason: 'EEXIST' });
    throw writeFault(error, folder);
  }
  await requireEmptyFolder(folder);
  // Where rights are not the user's to set (a share), the files are 0600 all the same and the keys encrypted.
  await chmod(folder, 0o700).catch(() => undefined);
  await syncFolder(dirname(folder)).catch(() => undefined);
}
