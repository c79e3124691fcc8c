import type { Drill, DrillAttempt } from '../../contract/views.ts';
import type { Lab } from '../../lab/lab.ts';
import type { RunOptions } from '../target-report.ts';
import type { WatchedId } from './drill-scenarios.ts';
import { thinAttempts, type Watch } from './watch-refusal.ts';

/** What the drill keeps while it goes on. */
export interface OpenDrill {
  note(attempt: DrillAttempt): void;
  /** Takes the time until a refusal. */
  time(part: WatchedId, watch: Watch): void;
  /** The GAP came to refuse the revoked terminal, and that one alone. */
  noteRefused(): void;
  refusesRevoked(): boolean;
  /** Changes what the list says, and publishes it. */
  publish(change: () => Promise<void>): Promise<void>;
  restore(): Promise<void>;
  report(): Drill;
}

export function openDrill({
  lab,
  publish,
  onEvent,
}: Pick<RunOptions, 'onEvent'> & {
  readonly lab: Lab;
  /** Writes the exported lists anew. */
  readonly publish: () => Promise<void>;
}): OpenDrill {
  let attempts: readonly DrillAttempt[] = [];
  const times: Partial<Record<WatchedId, number>> = {};
  let isChanged = false;
  let isRefused = false;
  return {
    note(attempt) {
      attempts = thinAttempts([...attempts, attempt]);
      onEvent?.({ type: 'drilled', attempt });
    },
    time(part, { ending, elapsedMs }) {
      if (ending === 'refused') times[part] = Math.round(elapsedMs);
    },
    noteRefused: () => (isRefused = true),
    refusesRevoked: () => isRefused,
    async publish(change) {
      isChanged = true;
      await change();
      await publish();
    },
    async restore() {
      if (!isChanged) return;
      await lab.publishList('ingetrust', null);
      await publish();
    },
    report: () => ({
      attempts: [...attempts],
      acceptedAfterRevocationMs: times['drill-revoked'] ?? null,
      acceptedAfterStaleMs: times['drill-stale'] ?? null,
    }),
  };
}
