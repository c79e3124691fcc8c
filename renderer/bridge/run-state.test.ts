import { describe, expect, it } from 'vitest';
import type { AnyEvent } from '../../electron/contract/events.ts';
import type { ReceivedCall, RunReport, ScenarioResult } from '../../electron/contract/views.ts';
import { applyRunEvent, keptAttempts, keptCalls, runOf } from './run-state.ts';

const runId = 'a';
const result = (id: string, verdict: ScenarioResult['verdict']) =>
  ({ id, flow: 'gap-psp', verdict }) as ScenarioResult;
const call = (number: number, more: Partial<ReceivedCall> = {}): ReceivedCall => ({
  number,
  scenario: null,
  receivedAt: '2026-11-24T09:00:00.000Z',
  remote: '127.0.0.1:50000',
  result: null,
  explanation: { key: 'x' },
  ...more,
});
const called = (one: ReceivedCall): AnyEvent => ({
  name: 'run.called',
  payload: { runId, call: one, counts: { total: one.number, noise: 0, byScenario: {} } },
});
const drilled = (atMs: number): AnyEvent => ({
  name: 'run.drilled',
  payload: { runId, attempt: { atMs, phase: 'revoked', outcome: 'accepted' } },
});
const report = {
  runId,
  target: { kind: 'rehearsal' },
  scenarios: [result('nominal', 'pass')],
} as unknown as RunReport;

describe('applyRunEvent', () => {
  it('follows a scenario from its start to its result', () => {
    const started = applyRunEvent(null, {
      name: 'run.scenarioStarted',
      payload: { runId, id: 'nominal', flow: 'gap-psp' },
    });
    expect(started?.running).toEqual([{ id: 'nominal', flow: 'gap-psp' }]);
    const finished = applyRunEvent(started, {
      name: 'run.scenarioFinished',
      payload: { runId, result: result('nominal', 'pass') },
    });
    expect(finished?.running).toEqual([]);
    expect(finished?.results).toHaveLength(1);
  });

  it('keeps the last calls, the newest first, and counts them all', () => {
    let run = runOf(null, runId);
    for (let number = 1; number <= 500; number++) run = applyRunEvent(run, called(call(number))) ?? run;
    expect(run.calls).toHaveLength(keptCalls);
    expect(run.calls[0]?.number).toBe(500);
    expect(run.calls.at(-1)?.number).toBe(301);
    expect(run.callCounts?.total).toBe(500);
  });

  it('puts a call that ended late where it came', () => {
    const run = [1, 3, 4, 2].reduce<ReturnType<typeof runOf>>(
      (state, number) => applyRunEvent(state, called(call(number))) ?? state,
      runOf(null, runId),
    );
    expect(run.calls.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  });

  it('leaves the standing of a variant to the core, which weighs all its calls', () => {
    const finished = (verdict: ScenarioResult['verdict']): AnyEvent => ({
      name: 'run.scenarioFinished',
      payload: { runId, result: result('server-expired', verdict) },
    });
    const first = applyRunEvent(null, finished('fail'));
    const again = applyRunEvent(first, called(call(2, { result: result('server-expired', 'pass') })));
    expect(again?.results.map(({ verdict }) => verdict)).toEqual(['fail']);
    expect(applyRunEvent(again, finished('pass'))?.results.map(({ verdict }) => verdict)).toEqual(['pass']);
  });

  it('keeps the last attempts of a drill in the order of time', () => {
    let run = runOf(null, runId);
    for (let n = 0; n < keptAttempts + 10; n++) run = applyRunEvent(run, drilled(n)) ?? run;
    expect(run.attempts).toHaveLength(keptAttempts);
    expect(run.attempts[0]?.atMs).toBe(10);
    expect(run.attempts.at(-1)?.atMs).toBe(keptAttempts + 9);
  });

  it('ends with the report, with a fault, or with both', () => {
    const ended = applyRunEvent(runOf(null, runId), {
      name: 'run.finished',
      payload: { runId, report, unkept: null },
    });
    expect(ended).toMatchObject({ phase: 'ended', report, target: { kind: 'rehearsal' } });
    const fault = { code: 'BUG', params: { reference: 'x' } } as const;
    const failed = applyRunEvent(null, { name: 'run.failed', payload: { runId, fault } });
    expect(failed).toMatchObject({ phase: 'ended', fault, report: null });
    const unkept = applyRunEvent(null, { name: 'run.finished', payload: { runId, report, unkept: fault } });
    expect(unkept).toMatchObject({ phase: 'ended', fault, report });
  });

  it('leaves a run alone when a dossier changes', () => {
    const run = runOf(null, runId);
    expect(applyRunEvent(run, { name: 'dossier.changed', payload: { dossier: 'd' } })).toBe(run);
  });
});
