import { FaultError, type Fault } from '../contract/faults.ts';
import { importLimitBytes, listLimitBytes } from '../contract/methods.ts';
import { faultOfFile } from './file-fault.ts';
import type { FileStamp, FileStore } from './file-store.ts';
import type { Reader } from './stored-file.ts';

export interface TroubledFile {
  readonly file: string;
  readonly fault: Fault;
}

interface FoundFile<T> {
  /** Path in the dossier. */
  readonly file: string;
  readonly name: string;
  readonly storedAt: Date;
  readonly value: T;
}

/** What became of a file when it was read, and its stamp then. */
type Outcome = Readonly<{ version: string } & ({ value: unknown } | { fault: Fault })>;

/** Files that were read, by their path. */
export type ReadFiles = ReadonlyMap<string, Outcome>;

/** One reading of a dossier's folders. */
export interface FolderReader {
  /** The files of a folder that can be read, each by the reader of its name. Rejects with FILE_CORRUPT{name} for the folder. */
  readFolder<T>(folder: string, readerOf: (name: string) => Reader<T>): Promise<FoundFile<T>[]>;
  /** The last file, by name, that is wanted and can be read; null when there is none. */
  readLast<T>(folder: string, isWanted: (name: string) => boolean, reader: Reader<T>): Promise<T | null>;
  /** What was read this time. */
  readonly files: ReadFiles;
  /** What was there and could not be used. */
  readonly troubled: readonly TroubledFile[];
}

/** Of what is kept in PEM, a third longer than the DER that came. */
const longestOf = (name: string): number => 1.5 * (name.endsWith('.crl') ? listLimitBytes : importLimitBytes);

/** Enough to keep the disk busy, few enough for every system's limit of open files. */
const filesAtOnce = 32;

/** Starts a reading. What was read before and has not changed since is not read again: always by the same reader. */
export function openFolderReader(store: FileStore, remembered: ReadFiles): FolderReader {
  const files = new Map<string, Outcome>();
  const troubled: TroubledFile[] = [];

  const readFile = async (file: string, stamp: FileStamp, reader: Reader<unknown>): Promise<Outcome> => {
    const before = remembered.get(file);
    const outcome = before?.version === stamp.version ? before : await readOne(store, file, stamp, reader);
    files.set(file, outcome);
    return outcome;
  };

  return {
    files,
    troubled,
    async readFolder<T>(folder: string, readerOf: (name: string) => Reader<T>) {
      const stamps = await store.survey(folder);
      const found: FoundFile<T>[] = [];
      for (let start = 0; start < stamps.length; start += filesAtOnce) {
        const some = stamps.slice(start, start + filesAtOnce).map(async (stamp) => {
          const file = `${folder}/${stamp.name}`;
          return { file, stamp, outcome: await readFile(file, stamp, readerOf(stamp.name)) };
        });
        for (const { file, stamp, outcome } of await Promise.all(some)) {
          if ('fault' in outcome) troubled.push({ file, fault: outcome.fault });
          else {
            const { name, modifiedAt: storedAt } = stamp;
            found.push({ file, name, storedAt, value: outcome.value as T });
          }
        }
      }
      return found;
    },
    async readLast<T>(folder: string, isWanted: (name: string) => boolean, reader: Reader<T>) {
      const stamps = (await store.survey(folder)).filter(({ name }) => isWanted(name));
      for (const stamp of stamps.reverse()) {
        const file = `${folder}/${stamp.name}`;
        const outcome = await readFile(file, stamp, reader);
        if ('value' in outcome) return outcome.value as T;
        if (!troubled.some((known) => known.file === file)) troubled.push({ file, fault: outcome.fault });
      }
      return null;
    },
  };
}

/** Reads a file with its reader; what is wrong with it becomes a fault, never an error. */
async function readOne(
  store: FileStore,
  file: string,
  stamp: FileStamp,
  reader: Reader<unknown>,
): Promise<Outcome> {
  const { version, name, size } = stamp;
  try {
    if (!stamp.isFile) throw new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: 'unknown' });
    const limitBytes = longestOf(name);
    if (size > limitBytes) throw new FaultError('FILE_TOO_LARGE', { name, sizeBytes: size, limitBytes });
    const bytes = await store.read(file);
    if (bytes === null) throw new FaultError('FILE_NOT_FOUND', { name });
    if (bytes.length === 0) throw new FaultError('FILE_EMPTY', { name });
    return { version, value: await reader(name, bytes) };
  } catch (error) {
    return { version, fault: faultOfFile(error, name).fault };
  }
}
