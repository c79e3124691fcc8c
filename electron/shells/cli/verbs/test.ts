import type { RunReport, ScenarioResult } from '../../../contract/views.ts';
import type { AnyEvent } from '../../../contract/events.ts';
import { ask, textOption, withUnlockedDossier } from '../dossier-session.ts';
import { UsageError, VerbFault, type ExitCode, type Verb, type VerbContext } from '../verb.ts';

const exitCodes: Readonly<Record<RunReport['summary']['outcome'], ExitCode>> = {
  asExpected: 0,
  notAsExpected: 1,
  couldNotTell: 3,
  cancelled: 3,
};

const marks: Readonly<Record<ScenarioResult['verdict'], string>> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  notApplicable: '–',
  inconclusive: '?',
  crashed: '‼',
};

/** `test DIR --target rehearsal`: the battery, with the dossier's real keys and certificates. */
export const testVerb: Verb = {
  name: 'test',
  usage: 'DIR --target rehearsal [--only SCENARIO,…]',
  positionals: { min: 1, max: 1 },
  options: {
    target: { type: 'string' },
    only: { type: 'string' },
    'passphrase-stdin': { type: 'boolean' },
  },
  run: (context) => {
    const target = textOption(context, 'target');
    if (target === undefined) throw new UsageError('cli.errors.missingOption', { option: 'target' });
    if (target !== 'rehearsal') {
      throw new UsageError('cli.errors.badChoice', { option: 'target', value: target, allowed: 'rehearsal' });
    }
    const only = textOption(context, 'only')
      ?.split(',')
      .map((word) => word.trim());
    return withUnlockedDossier(context, async ({ id }) => {
      const report = await runBattery(context, {
        dossier: id,
        target,
        ...(only === undefined ? {} : { only }),
      });
      print(context, report);
      return exitCodes[report.summary.outcome];
    });
  },
};

async function runBattery(
  context: VerbContext,
  input: Readonly<{ dossier: string; target: 'rehearsal'; only?: string[] }>,
): Promise<RunReport> {
  // Events may come before the reply that names the run: they are kept until then.
  const early: AnyEvent[] = [];
  let deliver = (event: AnyEvent): void => void early.push(event);
  const unsubscribe = context.subscribe((event) => deliver(event));
  try {
    const { runId } = await ask(context, 'connectivity.start', input);
    return await new Promise<RunReport>((resolve, reject) => {
      deliver = (event) => {
        if (!('runId' in event.payload) || event.payload.runId !== runId) return;
        if (event.name === 'run.scenarioFinished') {
          context.terminal.progress(
            `${marks[event.payload.result.verdict]} ${event.payload.result.flow}/${event.payload.result.id}`,
          );
        }
        if (event.name === 'run.finished') resolve(event.payload.report);
        if (event.name === 'run.failed') {
          reject(new VerbFault({ code: 'BUG', params: { reference: event.payload.code } }));
        }
      };
      early.forEach(deliver);
      void context.interrupted.then(() => context.call('connectivity.cancel', { runId }));
    });
  } finally {
    unsubscribe();
  }
}

function print(context: VerbContext, report: RunReport): void {
  if (context.json) {
    const { target, tls, summary, startedAt, durationMs, productVersion, certificates, matrix } = report;
    const scenarios = report.scenarios.map(({ explanation, remedy, timeline, ...scenario }) => ({
      ...scenario,
      explanation: context.message(explanation),
      remedy: remedy === undefined ? null : context.message(remedy),
      timeline: timeline.map((entry) => ({ ...entry, text: context.message(entry.text) })),
    }));
    context.terminal.print(
      JSON.stringify({
        target,
        tls,
        scenarios,
        summary,
        matrix,
        certificates,
        startedAt,
        durationMs,
        productVersion,
      }),
    );
    return;
  }
  for (const result of report.scenarios) {
    context.terminal.print(
      `${marks[result.verdict]} ${result.flow.padEnd(8)} ${result.id.padEnd(26)} ${context.message(result.explanation)}`,
    );
    if (result.verdict === 'pass' || result.verdict === 'notApplicable') continue;
    context.terminal.print(`    ${context.text('cli.test.clause', { clause: result.clause })}`);
    if (result.remedy !== undefined) context.terminal.print(`    ${context.message(result.remedy)}`);
  }
  const { summary, tls } = report;
  context.terminal.print(
    context.text(`cli.test.${summary.outcome}`, {
      pass: summary.pass,
      total: summary.total,
      ms: Math.round(report.durationMs),
      library: `${tls.library} ${tls.version}`,
    }),
  );
}
