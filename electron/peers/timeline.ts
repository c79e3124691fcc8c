import type { Params } from '../contract/faults.ts';
import type { TimelineEntry, WireAccount } from '../contract/views.ts';
import { dataRow, unreadableRow, wireRows, type ShownNames, type WireRow } from './wire-rows.ts';
import type { TextKey, TextKeyUnder } from '../texts/text-key.ts';

type TimelineWord = TextKeyUnder<'scenarios.timeline'>;

/** What an end decided or noticed, on the process's monotonic clock (milliseconds). */
export interface TimedEntry {
  readonly at: number;
  readonly from: 'client' | 'server';
  readonly refusal: boolean;
  /** Key under `scenarios.timeline`. */
  readonly word: TimelineWord;
  readonly params: Params;
}

export interface Recorder {
  readonly entries: readonly TimedEntry[];
  note(
    from: TimedEntry['from'],
    word: TimelineWord,
    params?: Params,
    options?: { refusal?: boolean; at?: number },
  ): void;
}

export function createRecorder(): Recorder {
  const entries: TimedEntry[] = [];
  return {
    entries,
    note(from, word, params = {}, { refusal = false, at = performance.now() } = {}) {
      entries.push({ at, from, refusal, word, params });
    },
  };
}

/** An exchange as one end lived it. */
export interface EndStory {
  /** What it saw on the wire; null when it never came to that. */
  readonly wire: WireAccount | null;
  /** `performance.now()` of the wire's first octet. */
  readonly startedAt: number;
  readonly decisions: readonly TimedEntry[];
}

/**
 * One story, in the order of time, from its first event: each TLS message, and between them what each end decided. Where
 * both ends are ours, a message bears the time at which its sender sent it.
 *
 * @param shown common names of the leaves that the ends showed, for the lines of their Certificate messages
 */
export function buildTimeline(o: {
  client?: EndStory;
  server?: EndStory;
  shown?: ShownNames;
}): TimelineEntry[] {
  const { client, server, shown = {} } = o;
  const [byClient, byServer] = [rowsOf(client, shown), rowsOf(server, shown)];
  const messages = [...pick('client', byClient, byServer), ...pick('server', byServer, byClient)];
  const alerting = new Set(messages.filter(({ refusal }) => refusal).map(({ from }) => from));
  const decisions = [...(client?.decisions ?? []), ...(server?.decisions ?? [])]
    // The TLS library's word for an alert, where the wire tells the alert itself.
    .filter(({ word, from }) => word !== 'alert' || !alerting.has(from))
    .map(({ word, params, ...entry }) => ({
      ...entry,
      text: { key: `scenarios.timeline.${word}` satisfies TextKey, params },
      details: [],
    }));
  const rows = fold([...messages, ...decisions].sort((one, other) => one.at - other.at));
  const start = rows[0]?.at ?? 0;
  return rows.map(({ at, from, refusal, text, details }) => ({
    atMs: Math.round((at - start) * 100) / 100,
    from,
    refusal,
    text,
    details: details.length === 0 ? undefined : [...details],
  }));
}

function rowsOf(story: EndStory | undefined, shown: ShownNames): WireRow[] {
  return story === undefined || story.wire === null ? [] : wireRows(story.wire, story.startedAt, shown);
}

/** What an end sent: by its own account, else by the other's. */
function pick(from: WireRow['from'], own: readonly WireRow[], other: readonly WireRow[]): WireRow[] {
  const sent = own.filter((row) => row.from === from);
  return sent.length > 0 ? sent : other.filter((row) => row.from === from);
}

/** Lines of octets that follow each other become one, at the time of the first. */
function fold(rows: readonly WireRow[]): WireRow[] {
  const folded: WireRow[] = [];
  for (const row of rows) {
    const last = folded.at(-1);
    if (row.folds !== undefined && last?.from === row.from && last.folds?.as === row.folds.as) {
      const bytes = last.folds.bytes + row.folds.bytes;
      folded[folded.length - 1] = {
        ...last,
        ...(row.folds.as === 'unreadable' ? unreadableRow(bytes) : dataRow(bytes)),
      };
    } else folded.push(row);
  }
  return folded;
}
