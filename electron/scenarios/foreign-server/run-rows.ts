import { FaultError } from '../../contract/faults.ts';
import type { ScenarioResult } from '../../contract/views.ts';
import type { RunOptions } from '../target-report.ts';
import type { ControlCalls, Lapse } from './control-calls.ts';
import type { ForeignScenario } from './foreign-scenario.ts';
import { crashedResult, type Finding } from './foreign-result.ts';

/** What a row came to, and under which condition it counts. */
export interface Played {
  readonly result: ScenarioResult;
  /** Counts once the right client was accepted again; at once where there is none. */
  readonly held?: Held | undefined;
}

export interface Held {
  readonly control: ControlCalls;
  /** Whether nothing but the certificate could have been refused: others then wait for the same control call. */
  readonly isSure: boolean;
  /** What is told in the result's place where the right client is no longer accepted. */
  readonly lapsed: (lapse: Lapse) => Finding;
}

/** How many rows wait for one control call. */
const mostHeld = 6;

type Options = Pick<RunOptions, 'signal' | 'onEvent' | 'reportCrash'>;

/**
 * Plays rows one after the other: a server that is not ours is asked one thing at a time. What throws in one is its own
 * result, `crashed`; the others go on. Ends with what had ended when the signal aborts: what was still held is left out.
 */
export async function runRows<T extends ForeignScenario>(
  rows: readonly T[],
  { signal, onEvent, reportCrash }: Options,
  play: (row: T) => Promise<Played>,
  commandOf: (row: T) => string,
): Promise<ScenarioResult[]> {
  const results = new Map<T, ScenarioResult>();
  const finish = (row: T, result: ScenarioResult): void => {
    results.set(row, result);
    onEvent?.({ type: 'finished', result });
  };
  const crash = (row: T, error: unknown, durationMs: number): void =>
    finish(row, crashedResult(row, { error, reportCrash }, { command: commandOf(row), durationMs }));
  let waiting: (Played & { readonly row: T; readonly held: Held })[] = [];
  /** False where the run is cancelled. */
  const settle = async (): Promise<boolean> => {
    const settled = waiting;
    waiting = [];
    for (const control of new Set(settled.map(({ held }) => held.control))) {
      const mine = settled.filter(({ held }) => held.control === control);
      try {
        const lapse = await control.check(mine.every(({ held }) => held.isSure) ? 'once' : 'twice');
        for (const { row, result, held } of mine)
          finish(row, lapse === null ? result : undone(result, row, held.lapsed(lapse)));
      } catch (error) {
        if (isCancelled(error) && hasAborted(signal)) return false;
        for (const { row, result } of mine) crash(row, error, result.durationMs);
      }
    }
    return true;
  };
  for (const row of rows) {
    if (signal.aborted) break;
    onEvent?.({ type: 'started', id: row.id, flow: row.flow });
    const startedAt = performance.now();
    try {
      const { result, held } = await play(row);
      if (held === undefined) finish(row, result);
      else {
        waiting.push({ row, result, held });
        if ((!held.isSure || waiting.length >= mostHeld) && !(await settle())) break;
      }
    } catch (error) {
      if (isCancelled(error) && hasAborted(signal)) break;
      crash(row, error, performance.now() - startedAt);
    }
  }
  if (!hasAborted(signal)) await settle();
  return rows.flatMap((row) => results.get(row) ?? []);
}

/** The same exchange, of which nothing else is concluded. */
function undone(result: ScenarioResult, { clause }: ForeignScenario, finding: Finding): ScenarioResult {
  const { observed, verdict, explanation, remedy } = finding;
  return { ...result, clause, observed, verdict, explanation, remedy };
}

function isCancelled(error: unknown): boolean {
  return error instanceof FaultError && error.fault.code === 'CANCELLED';
}

/** Read anew: a signal is aborted while a row is waited for, which narrowing does not see. */
export function hasAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
