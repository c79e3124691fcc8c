import { z } from 'zod';
import { paramsSchema, type Params } from '../contract/faults.ts';
import { isoDateSchema } from '../contract/words.ts';
import type { FileStore } from './file-store.ts';

const journalPath = 'journal.jsonl';
const longestValue = 300;

/** Something that was done in the dossier: `request.generated`, `run.finished`… */
export type JournalEntry = Readonly<{ event: string; params?: Params }>;

const lineSchema = z.strictObject({ at: isoDateSchema, event: z.string(), params: paramsSchema });
export type JournalLine = Readonly<z.infer<typeof lineSchema>>;

/** Keys never enter a journal, nor do values long enough to hide one. */
function presentable(value: string | number): string | number {
  if (typeof value === 'number') return value;
  if (value.includes('PRIVATE KEY')) return '…';
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}

/** Adds a line to the journal, durably. Rejects with the faults of `FileStore.append`. */
export async function appendToJournal(store: FileStore, entry: JournalEntry, at: Date): Promise<void> {
  const params = Object.fromEntries(
    Object.entries(entry.params ?? {}).map(([name, value]) => [name, presentable(value)]),
  );
  await store.append(journalPath, JSON.stringify({ at: at.toISOString(), event: entry.event, params }));
}

/** The lines of the journal, oldest first; `unreadable` counts those that a killed process left half written. */
export async function readJournal(
  store: FileStore,
): Promise<{ readonly lines: readonly JournalLine[]; readonly unreadable: number }> {
  const bytes = await store.read(journalPath);
  const texts = new TextDecoder()
    .decode(bytes ?? new Uint8Array())
    .split('\n')
    .filter((text) => text !== '');
  const lines = texts.flatMap((text) => {
    try {
      return [lineSchema.parse(JSON.parse(text))];
    } catch {
      return [];
    }
  });
  return { lines, unreadable: texts.length - lines.length };
}
