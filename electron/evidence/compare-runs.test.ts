import { beforeAll, describe, expect, it } from 'vitest';
import { runComparisonSchema, type RunReport, type ScenarioResult } from '../contract/views.ts';
import type { Verdict } from '../contract/words.ts';
import { compareRuns } from './compare-runs.ts';
import { gapServerReport, rehearse, type Rehearsals } from './testing/reports.ts';

let rehearsals: Rehearsals;
let good: RunReport;
beforeAll(async () => {
  rehearsals = await rehearse();
  good = rehearsals.good;
});

/** The run with other verdicts for its first scenarios. */
const withVerdicts = (...verdicts: readonly Verdict[]): RunReport => ({
  ...good,
  scenarios: good.scenarios.map((scenario, index) => ({
    ...scenario,
    verdict: verdicts[index] ?? scenario.verdict,
  })),
});
const names = (changes: readonly Pick<ScenarioResult, 'flow' | 'id'>[]) => changes.map(({ id }) => id);
const idsOf = (...indexes: readonly number[]) => indexes.map((index) => good.scenarios[index]?.id);

describe('compareRuns', () => {
  it('finds nothing between a run and itself', () => {
    const comparison = compareRuns(good, good);
    expect(comparison).toMatchObject({ context: [], better: [], worse: [], other: [] });
    expect(comparison.same).toBe(good.scenarios.length);
    expect(comparison.before.runId).toBe(good.runId);
  });

  it('ranks pass over warn over fail', () => {
    const before = withVerdicts('pass', 'fail', 'warn', 'pass', 'warn');
    const after = withVerdicts('warn', 'warn', 'fail', 'fail', 'pass');
    const comparison = compareRuns(before, after);
    expect(names(comparison.worse)).toEqual(idsOf(0, 2, 3));
    expect(names(comparison.better)).toEqual(idsOf(1, 4));
    expect(comparison.worse[0]).toMatchObject({ before: 'pass', after: 'warn' });
    expect(comparison.worse[0]?.explanation).toEqual(after.scenarios[0]?.explanation);
    expect(() => runComparisonSchema.parse(comparison)).not.toThrow();
  });

  it('calls neither better nor worse what could not tell on a side', () => {
    const before = withVerdicts('inconclusive', 'fail', 'pass', 'crashed', 'inconclusive');
    const after = withVerdicts('pass', 'notApplicable', 'crashed', 'fail', 'inconclusive');
    const comparison = compareRuns(before, after);
    expect(names(comparison.other)).toEqual(idsOf(0, 1, 2, 3));
    expect([...comparison.better, ...comparison.worse]).toEqual([]);
  });

  it('tells what appeared and disappeared', () => {
    const [first, ...rest] = good.scenarios;
    const shorter = { ...good, scenarios: rest };
    const gone = compareRuns(good, shorter).other;
    expect(gone).toEqual([
      { flow: first?.flow, id: first?.id, before: first?.verdict, after: null, explanation: null },
    ]);
    expect(compareRuns(shorter, good).other).toMatchObject([{ id: first?.id, before: null }]);
  });

  it('names the facts that differ', () => {
    const other: RunReport = {
      ...good,
      target: gapServerReport(rehearsals).target,
      productVersion: '9.9.9',
      tls: { ...good.tls, library: 'BoringSSL', runtime: 'electron' },
      certificates: good.certificates.filter(({ order }) => order === 'ssl-serveur'),
    };
    const { context } = compareRuns(good, other);
    expect(context.map(({ fact }) => fact)).toEqual([
      'target',
      'certificate-auth-cli',
      'tls-library',
      'product-version',
    ]);
    expect(context[0]).toMatchObject({ before: 'rehearsal' });
    expect(context[0]?.after).toContain('10.4.0.12:8443');
    expect(context[1]).toMatchObject({ after: null });
  });
});
