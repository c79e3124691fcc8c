import type { RunSummary, ScenarioResult } from '../contract/views.ts';

/**
 * Counts a run. `asExpected` only when every scenario passed, was not applicable, or warned about what is not
 * mandatory; a failure, a crash or a mandatory warning makes it `notAsExpected`; without these, one that could not tell
 * makes the whole `couldNotTell`, as does a run of nothing.
 */
export function summarize(results: readonly ScenarioResult[], cancelled: boolean): RunSummary {
  const count = (verdict: ScenarioResult['verdict']): number =>
    results.filter((result) => result.verdict === verdict).length;
  const counts = {
    total: results.length,
    pass: count('pass'),
    warn: count('warn'),
    fail: count('fail'),
    notApplicable: count('notApplicable'),
    inconclusive: count('inconclusive'),
    crashed: count('crashed'),
  };
  const isWrong = results.some(
    ({ verdict, obligation }) =>
      verdict === 'fail' || verdict === 'crashed' || (verdict === 'warn' && obligation === 'mandatory'),
  );
  const isSilent = counts.inconclusive > 0 || counts.pass + counts.warn === 0;
  const outcome = isWrong ? 'notAsExpected' : isSilent ? 'couldNotTell' : 'asExpected';
  return { ...counts, outcome: cancelled ? 'cancelled' : outcome };
}
