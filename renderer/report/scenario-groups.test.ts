import { describe, expect, it } from 'vitest';
import type { ScenarioResult } from '../../electron/contract/views.ts';
import { flowIds } from '../../electron/contract/words.ts';
import { connectivite } from '../../electron/texts/connectivite.ts';
import { countVerdicts, filterScenarios, groupsOf, subjectOf } from './scenario-groups.ts';

const of = (flow: 'tpe-gap' | 'gap-psp', ...ids: string[]) => ids.map((id) => ({ id, flow }));
const result = (id: string, verdict: ScenarioResult['verdict']) =>
  ({ id, flow: 'tpe-gap', verdict }) as ScenarioResult;

describe('subjectOf', () => {
  it('tells who checks whom, and the protocol', () => {
    expect(subjectOf({ id: 'nominal', flow: 'tpe-gap' })).toBe('mutual');
    expect(subjectOf({ id: 'crl-stale', flow: 'tpe-gap' })).toBe('client');
    expect(subjectOf({ id: 'drill-revoked', flow: 'tpe-gap' })).toBe('client');
    expect(subjectOf({ id: 'server-parentage', flow: 'tpe-gap' })).toBe('server');
    expect(subjectOf({ id: 'tls-1-1-refused', flow: 'tpe-gap' })).toBe('protocol');
    expect(subjectOf({ id: 'weak-suites-refused', flow: 'tpe-gap' })).toBe('protocol');
  });
  it('leaves only the nominal exchange to neither side', () => {
    for (const flow of flowIds) {
      const ids = Object.keys(connectivite.scenarios[flow]);
      expect(ids.filter((id) => id !== 'nominal' && subjectOf({ id, flow }) === 'mutual')).toEqual([]);
    }
    expect(subjectOf({ id: 'authority-expired', flow: 'tpe-gap' })).toBe('client');
    expect(subjectOf({ id: 'authority-expired', flow: 'gap-psp' })).toBe('server');
  });
});

describe('groupsOf', () => {
  it('puts what the GAP checks first, and leaves out what is not played', () => {
    const scenarios = [
      ...of('tpe-gap', 'server-expired', 'client-expired', 'nominal', 'tls-1-3'),
      ...of('gap-psp', 'client-expired', 'server-expired'),
    ];
    expect(groupsOf('tpe-gap', scenarios).map(({ subject }) => subject)).toEqual([
      'mutual',
      'client',
      'server',
      'protocol',
    ]);
    expect(groupsOf('gap-psp', scenarios).map(({ subject }) => subject)).toEqual(['server', 'client']);
    expect(groupsOf('gap-psp', [])).toEqual([]);
  });
});

describe('filterScenarios', () => {
  const scenarios = of('tpe-gap', 'nominal', 'client-expired', 'client-revoked');
  const results = [result('nominal', 'pass'), result('client-expired', 'fail')];
  it('keeps those of a cell or of a verdict, and all without a filter', () => {
    expect(filterScenarios(scenarios, results, null)).toEqual(scenarios);
    const cell = { kind: 'cell', name: '', keys: ['tpe-gap/client-revoked'] } as const;
    expect(filterScenarios(scenarios, results, cell)).toEqual(of('tpe-gap', 'client-revoked'));
    const fail = { kind: 'verdict', verdict: 'fail' } as const;
    expect(filterScenarios(scenarios, results, fail)).toEqual(of('tpe-gap', 'client-expired'));
    expect(filterScenarios(scenarios, results, { kind: 'verdict', verdict: 'warn' })).toEqual([]);
  });
});

describe('countVerdicts', () => {
  it('counts from the gravest to the lightest', () => {
    const results = [result('a', 'pass'), result('b', 'fail'), result('c', 'pass')];
    expect(countVerdicts(results)).toEqual([
      { verdict: 'fail', count: 1 },
      { verdict: 'pass', count: 2 },
    ]);
    expect(countVerdicts([])).toEqual([]);
  });
});
