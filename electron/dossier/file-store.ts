import { lstat, mkdir, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { FaultError } from '../contract/faults.ts';
import { appendLine, renameOver, replaceFile, syncFolder, temporaryEnding } from './durable-file.ts';
import { newFileSegments, pathSegments } from './path-segments.ts';
import { systemCode, writeFault } from './write-fault.ts';

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
const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(systemCode(error));

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

  /** The place of something that exists, links resolved; null when it does not. */
  const locate = async (path: string): Promise<string | null> => {
    const wanted = join(root, ...pathSegments(path));
    const real = await realpath(wanted).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw new FaultError('FILE_CORRUPT', { name: path }, { cause: error });
    });
    if (real !== null && real !== root && !real.startsWith(root + sep))
      throw new FaultError('NOT_ALLOWED', { path });
    return real;
  };

  /** Makes the missing folders on the way to a new file, one by one so as never to follow a link outside. */
  const place = async (path: string): Promise<string> => {
    const segments = newFileSegments(path);
    let folder = '';
    for (const segment of segments.slice(0, -1)) {
      const parent = folder;
      folder = parent === '' ? segment : `${parent}/${segment}`;
      if ((await locate(folder)) !== null) continue;
      await mkdir(join(root, folder), { mode: 0o700 }).catch((error: unknown) => {
        if (systemCode(error) !== 'EEXIST') throw error;
      });
      await syncFolder(join(root, parent));
      if ((await locate(folder)) === null) throw new FaultError('NOT_ALLOWED', { path });
    }
    return join(root, ...segments);
  };

  const change = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    await options.beforeWrite?.();
    try {
      return await work();
    } catch (error) {
      throw writeFault(error, path);
    }
  };

  const entries = async (folder: string) => {
    const real = await locate(folder);
    if (real === null) return { real: root, found: [] };
    const found = await readdir(real, { withFileTypes: true }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw new FaultError('FILE_CORRUPT', { name: folder }, { cause: error });
    });
    return { real, found: found.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  };
  const isListed = (name: string): boolean => !name.endsWith(temporaryEnding) && !isSystemFile(name);

  const exists = async (path: string): Promise<boolean> =>
    lstat(join(root, ...pathSegments(path))).then(
      () => true,
      () => false,
    );

  const relocate = async (from: string, to: string): Promise<void> => {
    if (!(await exists(from))) throw new FaultError('FILE_NOT_FOUND', { name: from });
    if (await exists(to)) throw new FaultError('WRITE_FAILED', { path: to, reason: 'EEXIST' });
    const source = join(root, ...pathSegments(from));
    const target = await place(to);
    await renameOver(source, target);
    await syncFolder(dirname(target));
    await syncFolder(dirname(source));
  };

  return {
    folder: root,
    read: async (path) => {
      const real = await locate(path);
      if (real === null) return null;
      return readFile(real).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw new FaultError('FILE_CORRUPT', { name: path }, { cause: error });
      });
    },
    write: (path, content) => change(path, async () => replaceFile(await place(path), content)),
    append: (path, line) => change(path, async () => appendLine(await place(path), line)),
    list: async (folder) => {
      const { found } = await entries(folder);
      return found.filter((entry) => entry.isFile() && isListed(entry.name)).map((entry) => entry.name);
    },
    survey: async (folder) => {
      const { real, found } = await entries(folder);
      const wanted = found.filter((entry) => !entry.isDirectory() && isListed(entry.name));
      const stamps = await Promise.all(
        wanted.map(async ({ name }) => {
          const stats = await lstat(join(real, name)).catch(() => null);
          if (stats === null) return [];
          const version = [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join('-');
          return [{ name, isFile: stats.isFile(), size: stats.size, modifiedAt: stats.mtime, version }];
        }),
      );
      return stamps.flat();
    },
    temporaries: async (folder) => {
      const { found } = await entries(folder);
      return found
        .filter((entry) => entry.isFile() && entry.name.endsWith(temporaryEnding))
        .map((entry) => entry.name);
    },
    folders: async (folder) => {
      const { found } = await entries(folder);
      return found.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    },
    move: (from, to) => change(from, () => relocate(from, to)),
    setAside: (path) =>
      change(path, async () => {
        let number = 1;
        while (await exists(numbered(`${setAsideFolder}/${path}`, number))) number += 1;
        const destination = numbered(`${setAsideFolder}/${path}`, number);
        await relocate(path, destination);
        return destination;
      }),
  };
}
