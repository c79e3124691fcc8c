import { describe, expect, it } from 'vitest';
import { targetKinds, type Target } from '../../../electron/contract/views.ts';
import { orderIds } from '../../../electron/contract/words.ts';
import { targetRows } from '../../../electron/procedure/targets.ts';
import { screenOf, type ScreenFacts } from './screen.ts';

const rehearsal: Target = { kind: 'rehearsal' };
const psp = (host: string): Target => ({ kind: 'psp', host, port: 443, serverName: host });

function facts(
  target: Target | null,
  kind: Target['kind'],
  more: { run?: Partial<ScreenFacts['run']>; unfolded?: boolean } = {},
): ScreenFacts {
  return {
    form: { kind, sketch: { kind }, reading: { target, problems: {} }, unfolded: more.unfolded ?? false },
    run: { phase: 'idle', missing: [], live: null, report: null, hasScenarios: false, ...more.run },
  };
}

describe('screenOf', () => {
  it('offers the run before the first one, and says that there is nothing to list', () => {
    expect(screenOf(facts(rehearsal, 'rehearsal'))).toMatchObject({
      going: false,
      actions: 'run',
      missing: null,
      form: 'open',
      progress: null,
      summary: false,
      nothingToList: true,
    });
  });

  it('shows the summary of the last run and its evidence, and neither while the next goes on', () => {
    const report = { target: rehearsal };
    const run = { report, hasScenarios: true };
    expect(screenOf(facts(rehearsal, 'rehearsal', { run }))).toMatchObject({
      actions: 'run-and-evidence',
      summary: true,
      nothingToList: false,
    });
    const next = screenOf(facts(rehearsal, 'rehearsal', { run: { ...run, phase: 'starting' } }));
    expect(next).toMatchObject({ actions: 'run', summary: false, form: null, progress: 'scenarios' });
  });

  it('tells in place of the results what the rehearsal lacks, and offers no run', () => {
    const report = { target: rehearsal };
    const run = { missing: [...orderIds], report };
    expect(screenOf(facts(rehearsal, 'rehearsal', { run }))).toMatchObject({
      actions: 'none',
      missing: 'in-place',
      summary: false,
      nothingToList: false,
    });
    // Made up for by one click: what goes on is shown.
    const practising = { ...run, phase: 'starting' } as const;
    expect(screenOf(facts(rehearsal, 'rehearsal', { run: practising }))).toMatchObject({
      actions: 'run',
      missing: null,
      progress: 'scenarios',
    });
  });

  it('tells above the form what the target of a foreign party lacks', () => {
    const target = psp('psp.example');
    const lacking = screenOf(facts(target, 'psp', { run: { missing: targetRows.psp.needs } }));
    expect(lacking).toMatchObject({ missing: 'above', actions: 'none', form: 'open' });
    const others = orderIds.filter((order) => !targetRows.psp.needs.includes(order));
    expect(screenOf(facts(target, 'psp', { run: { missing: others } })).missing).toBeNull();
  });

  it('folds a form that has served, until it is unfolded or comes to nothing', () => {
    const run = { report: { target: psp('psp.example') } };
    expect(screenOf(facts(psp('psp.example'), 'psp', { run })).form).toBe('folded');
    expect(screenOf(facts(psp('psp.example'), 'psp', { run, unfolded: true })).form).toBe('open');
    expect(screenOf(facts(null, 'psp', { run })).form).toBe('open');
  });

  it('shows what a run was made of, rather than what is typed for the next', () => {
    const [typed, reported, live] = [psp('typed.example'), psp('reported.example'), psp('live.example')];
    const withReport = { report: { target: reported } };
    expect(screenOf(facts(typed, 'psp'))).toMatchObject({ target: typed, where: 'typed.example:443' });
    expect(screenOf(facts(typed, 'psp', { run: withReport })).target).toBe(reported);
    const run = { ...withReport, phase: 'running', live: { target: live } } as const;
    expect(screenOf(facts(typed, 'psp', { run }))).toMatchObject({
      target: live,
      where: 'live.example:443',
    });
    expect(screenOf(facts(null, 'psp'))).toMatchObject({ target: { kind: 'psp' }, where: null });
  });

  it.each(targetKinds)('tells what goes on as a run against %s unfolds', (kind) => {
    const { unfolds } = targetRows[kind];
    const running = { phase: 'running', live: { target: null } } as const;
    const told = { scenarios: 'scenarios', calls: 'calls', attempts: null } as const;
    expect(screenOf(facts(null, kind, { run: running })).progress).toBe(told[unfolds]);
    const starting = screenOf(facts(null, kind, { run: { phase: 'starting' } }));
    expect(starting.progress).toBe(unfolds === 'attempts' ? null : 'scenarios');
  });
});
