import type { AnyEvent } from '../../electron/contract/events.ts';
import type { ReceivedCall, RunReport, ScenarioResult } from '../../electron/contract/views.ts';
import type { RunState } from './store.ts';

/** Calls that are kept on screen; the run's report has the last ones too, and the counts have them all. */
export const keptCalls = 200;
/** Attempts of a drill that are kept on screen: a night at an attempt a minute. */
export const keptAttempts = 1000;

const begin = (runId: string): RunState => ({
  runId,
  target: null,
  planned: [],
  running: [],
  results: [],
  listeners: [],
  calls: [],
  callCounts: null,
  attempts: [],
  phase: 'running',
  report: null,
  fault: null,
});

/** The state of the run `runId`: the first event of a run may come before the answer to its start. */
export const runOf = (current: RunState | null, runId: string): RunState =>
  current?.runId === runId ? current : begin(runId);

/** What a report tells of its run. */
function told(report: RunReport): Partial<RunState> {
  return {
    target: report.target,
    running: [],
    results: report.scenarios,
    phase: 'ended',
    report,
    listeners: report.listeners,
    ...(report.calls === undefined ? {} : { calls: newestFirst(report.calls) }),
    ...(report.callCounts === undefined ? {} : { callCounts: report.callCounts }),
    ...(report.drill === undefined ? {} : { attempts: report.drill.attempts }),
  };
}

/** Calls as lists show them. */
export function newestFirst(calls: readonly ReceivedCall[]): readonly ReceivedCall[] {
  return [...calls].sort((one, other) => other.number - one.number).slice(0, keptCalls);
}

/** The calls with one more; they are told as they end, which is not quite the order in which they came. */
function withCall(calls: readonly ReceivedCall[], call: ReceivedCall): readonly ReceivedCall[] {
  const place = calls.findIndex(({ number }) => number < call.number);
  const index = place === -1 ? calls.length : place;
  return [...calls.slice(0, index), call, ...calls.slice(index)].slice(0, keptCalls);
}

/** The results with one more; a scenario whose standing changed, as each call of a GAP may do, has its new one. */
function withResult(results: readonly ScenarioResult[], result: ScenarioResult): readonly ScenarioResult[] {
  const index = results.findIndex((one) => one.id === result.id && one.flow === result.flow);
  return index === -1 ? [...results, result] : results.with(index, result);
}

/** The run after an event; other events leave it as it is. Pure. */
export function applyRunEvent(current: RunState | null, event: AnyEvent): RunState | null {
  switch (event.name) {
    case 'run.scenarioStarted': {
      const { runId, id, flow } = event.payload;
      const run = runOf(current, runId);
      return { ...run, running: [...run.running, { id, flow }] };
    }
    case 'run.scenarioFinished': {
      const { runId, result } = event.payload;
      const run = runOf(current, runId);
      return {
        ...run,
        running: run.running.filter((one) => one.id !== result.id || one.flow !== result.flow),
        results: withResult(run.results, result),
      };
    }
    case 'run.called': {
      const { runId, call, counts } = event.payload;
      const run = runOf(current, runId);
      return {
        ...run,
        calls: withCall(run.calls, call),
        callCounts: counts,
      };
    }
    case 'run.drilled': {
      const { runId, attempt } = event.payload;
      const run = runOf(current, runId);
      return { ...run, attempts: [...run.attempts.slice(1 - keptAttempts), attempt] };
    }
    case 'run.finished':
      return {
        ...runOf(current, event.payload.runId),
        ...told(event.payload.report),
        fault: event.payload.unkept,
      };
    case 'run.failed':
      return {
        ...runOf(current, event.payload.runId),
        running: [],
        phase: 'ended',
        fault: event.payload.fault,
      };
    case 'dossier.changed':
      return current;
  }
}
