import { applicableScenarios, type RunReport } from '../../contract/views.ts';
import { marks } from './follow-run.ts';
import type { VerbContext } from './verb.ts';

/** Prints a report: a line a scenario with what to do where it went wrong, or the whole of it as JSON, texts included. */
export function printReport(context: VerbContext, report: RunReport): void {
  if (context.json) {
    context.terminal.print(JSON.stringify(withTexts(context, report)));
    return;
  }
  const { terminal, message, text } = context;
  for (const result of report.scenarios) {
    terminal.print(
      `${marks[result.verdict]} ${result.flow.padEnd(8)} ${result.id.padEnd(26)} ${message(result.explanation)}`,
    );
    if (result.verdict === 'pass' || result.verdict === 'notApplicable') continue;
    terminal.print(`    ${text('cli.test.clause', { clause: result.clause })}`);
    if (result.remedy !== undefined) terminal.print(`    ${message(result.remedy)}`);
  }
  const { summary, tls, callCounts } = report;
  if (callCounts !== undefined) {
    terminal.print(text('cli.test.calls', { count: callCounts.total, noise: callCounts.noise }));
  }
  terminal.print(
    text(`cli.test.${summary.outcome}`, {
      pass: summary.pass,
      total: applicableScenarios(summary),
      ms: Math.round(report.durationMs),
      library: `${tls.library} ${tls.version}`,
    }),
  );
}

/** The report with its sentences in the reader's language, for a program that has no texts of its own. */
function withTexts({ message }: VerbContext, { calls, ...report }: RunReport): object {
  const scenarios = report.scenarios.map(({ explanation, remedy, timeline, ...scenario }) => ({
    ...scenario,
    explanation: message(explanation),
    remedy: remedy === undefined ? null : message(remedy),
    timeline: timeline.map(({ details, ...entry }) => ({
      ...entry,
      text: message(entry.text),
      details: details?.map(message),
    })),
  }));
  return {
    ...report,
    scenarios,
    calls: calls?.map(({ result, explanation, ...call }) => ({
      ...call,
      verdict: result?.verdict ?? null,
      explanation: message(explanation),
    })),
  };
}
