import type { AnyEvent } from '../../electron/contract/events.ts';
import type { RunState } from './store.ts';

const begin = (runId: string): RunState => ({
  runId,
  planned: [],
  running: [],
  results: [],
  phase: 'running',
  report: null,
  faultCode: null,
});

/** The state of the run `runId`: the first event of a run may come before the answer to its start. */
export const runOf = (current: RunState | null, runId: string): RunState =>
  current?.runId === runId ? current : begin(runId);

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
        results: [...run.results, result],
      };
    }
    case 'run.finished': {
      const { runId, report } = event.payload;
      return { ...runOf(current, runId), running: [], results: report.scenarios, phase: 'ended', report };
    }
    case 'run.failed':
      return {
        ...runOf(current, event.payload.runId),
        running: [],
        phase: 'ended',
        faultCode: event.payload.code,
      };
    case 'dossier.changed':
      return current;
  }
}
