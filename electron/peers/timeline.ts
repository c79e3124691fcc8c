import type { TimelineEntry } from '../contract/views.ts';
import type { Params } from '../contract/faults.ts';

/** A line of the story as one end saw it, on the process's monotonic clock (milliseconds). */
export interface TimedEntry {
  readonly at: number;
  readonly from: 'client' | 'server';
  readonly refusal: boolean;
  /** Key under `scenarios.timeline`. */
  readonly word: string;
  readonly params: Params;
}

export interface Recorder {
  readonly entries: readonly TimedEntry[];
  note(
    from: TimedEntry['from'],
    word: string,
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

/** Puts what both ends saw into one story, in the order of time, from its first event. */
export function mergeTimelines(...stories: readonly (readonly TimedEntry[])[]): TimelineEntry[] {
  const entries = stories.flat().sort((one, other) => one.at - other.at);
  const start = entries[0]?.at ?? 0;
  return entries.map(({ at, from, refusal, word, params }) => ({
    atMs: Math.round((at - start) * 100) / 100,
    from,
    refusal,
    text: { key: `scenarios.timeline.${word}`, params },
  }));
}
