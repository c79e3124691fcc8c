import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ScenarioResult } from '../contract/views.ts';
import type { Lab } from '../lab/lab.ts';
import { selectScenarios } from './battery.ts';
import { castParties, setStage } from './cast-parties.ts';
import { computeMatrix } from './compute-matrix.ts';
import { runScenario, type AdjustParties, type Casting } from './run-scenario.ts';
import type { Scenario, Subject } from './scenario.ts';
import { summarize } from './summarize.ts';
import type { RunOptions, TargetReport } from './target-report.ts';

/** Enough to keep a processor busy while others wait for the network; more only blurs each one's timeline. */
const concurrency = 4;

export interface BatteryOptions extends RunOptions {
  readonly lab: Lab;
  readonly subject: Subject;
  readonly adjust?: AdjustParties | undefined;
}

/**
 * Rehearses: the reference GAP, with the dossier's keys and certificates, meets the simulated TPE and PSP.
 *
 * Scenarios are reported in the battery's order, whatever the order in which they ended; of a cancelled run, those that
 * ended. A cancelled run is a report whose outcome is `cancelled`. Throws INVALID_INPUT {field: 'only'} for a scenario that
 * does not exist, and what the lab's store throws when the authorities cannot be read (VAULT_LOCKED …).
 */
export async function runBattery(options: BatteryOptions): Promise<TargetReport> {
  const { lab, subject, signal, now, runId } = options;
  const selected = selectScenarios(options.only);
  const startedAt = now().toISOString();
  const start = performance.now();
  const results = new Map<Scenario, ScenarioResult>();
  if (!isAborted(signal)) {
    const point = await lab.openRevocationPoint();
    try {
      const stage = await setStage({ lab, subject, now, point });
      // All identities before any handshake: a revocation list fetched once must know every revoked one.
      const castings = new Map<Scenario, Casting>();
      await inParallel(selected, signal, async (scenario) => {
        const [casting] = await Promise.allSettled([castParties(scenario, stage)]);
        castings.set(scenario, casting);
      });
      await inParallel(selected, signal, async (scenario) => {
        const casting = castings.get(scenario);
        if (casting === undefined) return;
        options.onEvent?.({ type: 'started', id: scenario.id, flow: scenario.flow });
        const result = await runScenario(scenario, subject, {
          casting,
          signal,
          adjust: options.adjust,
          reportCrash: options.reportCrash,
        });
        results.set(scenario, result);
        options.onEvent?.({ type: 'finished', result });
      });
    } catch (error) {
      if (!isAborted(signal)) throw error;
    } finally {
      await point.close();
    }
  }
  const ordered = selected.flatMap((scenario) => results.get(scenario) ?? []);
  return {
    runId,
    scenarios: ordered,
    matrix: computeMatrix(ordered),
    summary: summarize(ordered, isAborted(signal) && ordered.length < selected.length),
    startedAt,
    durationMs: performance.now() - start,
  };
}

/** Read anew each time: a signal is aborted while others are waited for, which narrowing does not see. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Does a job for each item, a few at a time, and waits for all of them even when one throws. */
async function inParallel<T>(
  items: readonly T[],
  signal: AbortSignal,
  job: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      signal.throwIfAborted();
      await job(item);
      // Issuing and judging are bursts of computing: the page and the other calls come in between.
      await nextTurn();
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: concurrency }, work));
  const failure = ended.find((one) => one.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}
