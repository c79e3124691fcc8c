import { describe, expect, it } from 'vitest';
import type { ScenarioResult } from '../contract/views.ts';
import { notReached } from '../peers/end-report.ts';
import { summarize } from './summarize.ts';

function result(
  verdict: ScenarioResult['verdict'],
  obligation: ScenarioResult['obligation'],
): ScenarioResult {
  return {
    id: 'nominal',
    flow: 'tpe-gap',
    clause: 'annex.tpe.mutual',
    verdict,
    obligation,
    expected: { outcome: 'accepted' },
    observed: { outcome: 'accepted' },
    explanation: { key: 'x' },
    timeline: [],
    tls: null,
    command: '',
    durationMs: 1,
    ends: { client: notReached('TPE'), server: notReached('GAP') },
  };
}

describe('summarize', () => {
  const pass = result('pass', 'mandatory');
  it.each([
    ['asExpected', [pass, result('notApplicable', 'mandatory')]],
    ['asExpected', [pass, result('warn', 'optional'), result('warn', 'recommendation')]],
    ['notAsExpected', [pass, result('warn', 'mandatory')]],
    ['notAsExpected', [pass, result('fail', 'mandatory'), result('inconclusive', 'mandatory')]],
    ['notAsExpected', [pass, result('crashed', 'optional')]],
    ['couldNotTell', [pass, result('inconclusive', 'mandatory')]],
    ['couldNotTell', []],
  ] as const)('%s', (outcome, results) => {
    expect(summarize(results, false)).toMatchObject({ outcome, total: results.length });
    expect(summarize(results, true).outcome).toBe('cancelled');
  });
});
