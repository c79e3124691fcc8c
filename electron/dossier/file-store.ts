import type { Dirent } from 'node:fs';
import { constants } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FaultError } from '../contract/faults.ts';
import { listLimitBytes } from '../contract/methods.ts';
import { isMissing, isThere, locateExisting, makePlace, placeOf } from './confined-path.ts';
import { appendLine, renameOver, replaceFile, syncFolder, temporaryEnding } from './durable-file.ts';
import { writeFault } from './write-fault.ts';

/** What a folder says of one file, enough to know whether it has changed since it was last read. */
export interface FileStamp {
  readonly name: string;
  /** False for links, sockets and the like: nothing in a dossier is one. */
  readonly isFile: boolean;
  readonly size: number;
  readonly modifiedAt: Date;
  /** Changes whenever the file is replaced or written. */
  readonly version: string;
}

/**
 * The files of a dossier. Paths are relative, with `/`, and confined to the folder: NOT_ALLOWED{path} otherwise.
 * Writes are atomic and durable, 0600 in folders 0700, and reject with DISK_FULL, FOLDER_NOT_WRITABLE or WRITE_FAILED
 * {path, reason}; in an open dossier also with DOSSIER_CHANGED_ELSEWHERE or DOSSIER_NOT_OPEN.
 */
export interface FileStore {
  /** The folder, with symbolic links resolved. */
  readonly folder: string;
  /** The content, null when there is no such file. FILE_CORRUPT{name} when the system cannot read it. */
  read(path: string): Promise<Uint8Array | null>;
  /** Writes a file, replacing it when it exists, and making its folders. */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /** Adds a line at the end of a file. */
  append(path: string, line: string): Promise<void>;
  /** Names of the files of a folder, sorted, without temporary ones nor the system's own (`.DS_Store`…). */
  list(folder: string): Promise<string[]>;
  /** The same with what tells whether they changed. */
  survey(folder: string): Promise<FileStamp[]>;
  /** Names of the temporary files of a folder: being written, or left by a killed process. */
  temporaries(folder: string): Promise<string[]>;
  /** Names of the folders of a folder, sorted. */
  folders(folder: string): Promise<string[]>;
  /** Moves a file; never over another one (WRITE_FAILED, reason EEXIST). FILE_NOT_FOUND{name} when it is not there. */
  move(from: string, to: string): Promise<void>;
  /** Moves a file out of use, to the same path under `set-aside/`; answers where it went. */
  setAside(path: string): Promise<string>;
}

/** Where files go that are out of use; nothing is ever deleted from there. */
export const setAsideFolder = 'set-aside';

/** Files that file managers leave everywhere: nobody's work, and a folder with them alone is empty. */
export function isSystemFile(name: string): boolean {
  return /^([.]ds_store|[.]_.*|[.]localized|[.]directory|[.]nfs.*|thumbs[.]db|desktop[.]ini)$/i.test(name);
}

/** Adds `~2`, `~3`… before the ending of a file name. */
function numbered(path: string, number: number): string {
  return number === 1 ? path : path.replace(/([.][^./]*)?$/, `~${String(number)}$1`);
}

/**
 * Opens the files of a folder that exists (DOSSIER_NOT_FOUND{path} otherwise). `beforeWrite` may refuse a change by
 * throwing: the dossier uses it to make sure that it still holds its lock.
 */
export async function openFileStore(options: {
  folder: string;
  beforeWrite?: () => Promise<void>;
}): Promise<FileStore> {
  const root = await realpath(options.folder).catch((error: unknown) => {
    throw new FaultError('DOSSIER_NOT_FOUND', { path: options.folder }, { cause: error });
  });

  const change = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    await options.beforeWrite?.();
    try {
      return await work();
    } catch (error) {
      throw writeFault(error, path);
    }
  };
  const namesOf = async (folder: string, isWanted: (entry: Dirent) => boolean): Promise<string[]> => {
    const { entries } = await readFolder(root, folder);
    return entries.filter(isWanted).map(({ name }) => name);
  };

  return {
    folder: root,
    read: (path) => readContent(root, path),
    write: (path, content) => change(path, async () => replaceFile(await makePlace(root, path), content)),
    append: (path, line) => change(path, async () => appendLine(await makePlace(root, path), line)),
    list: (folder) => namesOf(folder, (entry) => entry.isFile() && isListed(entry)),
    survey: (folder) => surveyFolder(root, folder),
    temporaries: (folder) => namesOf(folder, (entry) => entry.isFile() && isTemporary(entry)),
    folders: (folder) => namesOf(folder, (entry) => entry.isDirectory()),
    move: (from, to) => change(from, () => moveFile(root, from, to)),
    setAside: (path) => change(path, () => moveAside(root, path)),
  };
}

const isTemporary = ({ name }: Dirent): boolean => name.endsWith(temporaryEnding);
const isListed = (entry: Dirent): boolean => !isTemporary(entry) && !isSystemFile(entry.name);

async function readContent(root: string, path: string): Promise<Uint8Array | null> {
  const real = await locateExisting(root, path);
  if (real === null) return null;
  return readWhole(real, path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    if (error instanceof FaultError) throw error;
    throw new FaultError('FILE_CORRUPT', { name: path }, { cause: error });
  });
}

/** A dossier may come from a stranger: a pipe is not waited for, and a file is read up to a limit. */
async function readWhole(real: string, path: string): Promise<Uint8Array> {
  const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new FaultError('DOSSIER_ENTRY_REFUSED', { path, entry: 'special' });
    if (stats.size > longestOf(path)) throw new FaultError('DOSSIER_ENTRY_REFUSED', { path, entry: 'large' });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Longest file of a dossier, in bytes: what is imported is kept in PEM, a third longer than DER; the journal grows by lines. */
const longestOf = (name: string): number => (name.endsWith('.crl') ? 1.5 * listLimitBytes : 64_000_000);

/** What is in a folder, sorted by name; nothing when it does not exist. */
async function readFolder(root: string, folder: string): Promise<{ real: string; entries: Dirent[] }> {
  const real = await locateExisting(root, folder);
  if (real === null) return { real: root, entries: [] };
  const entries = await readdir(real, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw new FaultError('FILE_CORRUPT', { name: folder }, { cause: error });
  });
  return { real, entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

async function surveyFolder(root: string, folder: string): Promise<FileStamp[]> {
  const { real, entries } = await readFolder(root, folder);
  const wanted = entries.filter((entry) => !entry.isDirectory() && isListed(entry));
  const stamps = await Promise.all(wanted.map(({ name }) => stampFile(real, name)));
  return stamps.filter((stamp) => stamp !== null);
}

/** Null for a file that has just gone. */
async function stampFile(folder: string, name: string): Promise<FileStamp | null> {
  const stats = await lstat(join(folder, name)).catch(() => null);
  if (stats === null) return null;
  const version = [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join('-');
  return { name, isFile: stats.isFile(), size: stats.size, modifiedAt: stats.mtime, version };
}

async function moveFile(root: string, from: string, to: string): Promise<void> {
  if (!(await isThere(root, from))) throw new FaultError('FILE_NOT_FOUND', { name: from });
  if (await isThere(root, to)) throw new FaultError('WRITE_FAILED', { path: to, reason: 'EEXIST' });
  const source = placeOf(root, from);
  const target = await makePlace(root, to);
  await renameOver(source, target);
  await syncFolder(dirname(target));
  await syncFolder(dirname(source));
}

async function moveAside(root: string, path: string): Promise<string> {
  let number = 1;
  while (await isThere(root, numbered(`${setAsideFolder}/${path}`, number))) number += 1;
  const destination = numbered(`${setAsideFolder}/${path}`, number);
  await moveFile(root, path, destination);
  return destination;
}
