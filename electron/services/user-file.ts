import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../dossier/durable-file.ts';
import { systemCode } from '../dossier/write-fault.ts';

/** The fields of such a file, whoever wrote it: each is looked at by whom it concerns. */
export type UserContent = Readonly<Record<string, unknown>>;

/** Turns the content of one version into that of the next. */
type Migration = (content: UserContent) => UserContent;

/** A JSON file of the user's folder: what the wizard remembers between runs, outside any dossier. No secret. */
export interface UserFile {
  /** The content in the form of this version; empty where there is no file or it cannot be read. */
  read(): Promise<UserContent>;
  /**
   * Changes some fields, one change after the other; all others stay, known to this version or not. Rejects with the
   * system's error where the file cannot be written, or is there and cannot be read: what it holds would be lost.
   */
  change(update: (content: UserContent) => UserContent): Promise<void>;
}

const contentSchema = z.record(z.string(), z.unknown());
const versionSchema = z.number().int().min(0).catch(0);

/**
 * Opens a file of the user's folder. A file of a later version is taken as it is, and keeps its version when it is
 * written; a spoilt one goes to `<name>.unreadable` at the first write.
 *
 * @param migrations - the step from version 0 (files without one) to 1, from 1 to 2 …; their number is this version
 */
export function openUserFile(options: {
  userFolder: string;
  name: string;
  migrations: readonly Migration[];
}): UserFile {
  const { userFolder, name, migrations } = options;
  const path = join(userFolder, name);
  let lastTurn: Promise<unknown> = Promise.resolve();

  const migrate = (content: UserContent): UserContent => {
    const version = versionSchema.parse(content['version']);
    const migrated = migrations.slice(version).reduce((current, step) => step(current), content);
    return { ...migrated, version: Math.max(version, migrations.length) };
  };
  /** Rejects where the system does not give it. */
  const readText = (): Promise<string> =>
    readFile(path, 'utf8').catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return '{}';
      throw error;
    });
  /** Null for what is no such file. */
  const parse = (text: string): UserContent | null => {
    const parsed = contentSchema.safeParse(parseJson(text));
    return parsed.success ? migrate(parsed.data) : null;
  };

  return {
    // What is remembered is a convenience: a file that the system does not give never stops the wizard.
    read: async () => parse(await readText().catch(() => '{}')) ?? migrate({}),
    change: (update) => {
      const turn = lastTurn.then(async () => {
        const present = parse(await readText());
        if (present === null) await rename(path, `${path}.unreadable`);
        const content = { ...present, ...update(present ?? migrate({})) };
        await mkdir(userFolder, { recursive: true, mode: 0o700 });
        await replaceFile(path, `${JSON.stringify(content, null, 2)}\n`);
      });
      // Whoever asked for the change is told of its failure; the next one does not wait for it in vain.
      lastTurn = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** The entries of a list of such a file that this version understands. */
export function readList<T>(content: UserContent, field: string, schema: z.ZodType<T>): readonly T[] {
  return (entriesOf(content, field) ?? []).flatMap((entry) => {
    const read = schema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

/** Changes such a list. What a later version put into it stays; a list in a form of its own is left alone. */
export function changeList<T>(
  content: UserContent,
  field: string,
  schema: z.ZodType<T>,
  update: (entries: readonly T[]) => readonly T[],
): UserContent {
  const entries = entriesOf(content, field);
  if (entries === null) return {};
  const unread = entries.filter((entry) => !schema.safeParse(entry).success);
  return { [field]: [...update(readList(content, field, schema)), ...unread] };
}

function entriesOf(content: UserContent, field: string): readonly unknown[] | null {
  return z.array(z.unknown()).safeParse(content[field] ?? []).data ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told by the schema: no record.
    return undefined;
  }
}
