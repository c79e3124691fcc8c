import { FaultError } from '../../contract/faults.ts';
import type { ScenarioResult } from '../../contract/views.ts';
import type { RunOptions } from '../target-report.ts';
import type { ForeignScenario } from './foreign-scenario.ts';
import { crashedResult } from './foreign-result.ts';

/**
 * Plays rows one after the other: a server that is not ours is asked one thing at a time. What throws in one is its own
 * result, `crashed`; the others go on. Ends with what had ended when the signal aborts.
 */
export async function runRows<T extends ForeignScenario>(
  rows: readonly T[],
  { signal, onEvent, reportCrash }: Pick<RunOptions, 'signal' | 'onEvent' | 'reportCrash'>,
  play: (row: T) => Promise<ScenarioResult>,
  commandOf: (row: T) => string,
): Promise<ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  for (const row of rows) {
    if (signal.aborted) break;
    onEvent?.({ type: 'started', id: row.id, flow: row.flow });
    const startedAt = performance.now();
    let result: ScenarioResult;
    try {
      result = await play(row);
    } catch (error) {
      if (isCancelled(error) && hasAborted(signal)) break;
      const durationMs = performance.now() - startedAt;
      result = crashedResult(row, { error, reportCrash }, { command: commandOf(row), durationMs });
    }
    results.push(result);
    onEvent?.({ type: 'finished', result });
  }
  return results;
}

function isCancelled(error: unknown): boolean {
  return error instanceof FaultError && error.fault.code === 'CANCELLED';
}

/** Read anew: a signal is aborted while a row is waited for, which narrowing does not see. */
export function hasAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
