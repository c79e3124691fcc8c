import type { RunComparison, RunLine } from '../../../contract/views.ts';
import { nameTarget } from '../../../procedure/targets.ts';
import { ask, textOption, withUnlockedDossier } from '../dossier-session.ts';
import { marks } from '../follow-run.ts';
import { UsageError, VerbFault, type ExitCode, type Verb, type VerbContext } from '../verb.ts';
import { formatOfFile } from './test.ts';
import { messageOf } from '../../../texts/message.ts';

/** `report DIR`: the runs that the dossier keeps, the evidence of one of them, or what changed between two. */
export const reportVerb: Verb = {
  name: 'report',
  usage: 'DIR [--run RUN|last] [--out FILE.pdf|.html|.json|.xml] | DIR --compare RUN,RUN',
  positionals: { min: 1, max: 1 },
  options: {
    run: { type: 'string' },
    out: { type: 'string' },
    compare: { type: 'string' },
    'passphrase-stdin': { type: 'boolean' },
  },
  run: (context) => {
    const out = textOption(context, 'out');
    const format = out === undefined ? null : formatOfFile(out, 'out');
    const pair = textOption(context, 'compare')?.split(',');
    if (pair !== undefined && pair.length !== 2) {
      throw new UsageError(messageOf('cli.errors.badPair', { value: pair.join(',') }), 'compare');
    }
    return withUnlockedDossier<ExitCode>(context, async ({ id }) => {
      const { runs } = await ask(context, 'runs.list', { dossier: id });
      if (pair !== undefined) {
        const [before = '', after = ''] = pair;
        const comparison = await ask(context, 'runs.compare', {
          dossier: id,
          before: findRun(runs, before).runId,
          after: findRun(runs, after).runId,
        });
        printComparison(context, comparison);
        return comparison.worse.length === 0 ? 0 : 1;
      }
      if (out === undefined || format === null) {
        printRuns(context, runs);
        return 0;
      }
      const { runId } = findRun(runs, textOption(context, 'run') ?? 'last');
      const written = await ask(context, 'evidence.write', {
        dossier: id,
        runId,
        format,
        path: out,
        language: context.language,
      });
      context.terminal.print(
        context.json ? JSON.stringify(written) : context.text('cli.report.done', { file: written.path }),
      );
      return 0;
    });
  },
};

/** A run by the beginning of its id, or `last`. */
function findRun(runs: readonly RunLine[], wanted: string): RunLine {
  const found = wanted === 'last' ? runs.slice(0, 1) : runs.filter(({ runId }) => runId.startsWith(wanted));
  const [run] = found;
  if (run === undefined || found.length > 1) throw new VerbFault({ code: 'RUN_NOT_FOUND', params: {} });
  return run;
}

/** A run of the dossier in a line: as it is named by `--run`, when and what was tested, and what came of it. */
export function runLineText(
  { message }: Pick<VerbContext, 'message'>,
  { runId, startedAt, target, summary }: RunLine,
): string {
  const { pass, total, outcome } = summary;
  return `${runId.slice(0, 8)}  ${startedAt}  ${pass}/${total}  ${outcome.padEnd(13)} ${message(nameTarget(target))}`;
}

function printRuns(context: VerbContext, runs: readonly RunLine[]): void {
  const { terminal, json, text } = context;
  if (json) {
    terminal.print(JSON.stringify({ runs }));
    return;
  }
  if (runs.length === 0) terminal.print(text('cli.report.none'));
  for (const run of runs) terminal.print(runLineText(context, run));
}

function printComparison({ terminal, json, text, message }: VerbContext, comparison: RunComparison): void {
  if (json) {
    terminal.print(JSON.stringify(comparison));
    return;
  }
  for (const { fact, before, after } of comparison.context) {
    terminal.print(`${fact}: ${before ?? '–'} → ${after ?? '–'}`);
  }
  for (const kind of ['worse', 'better', 'other'] as const) {
    for (const { flow, id, before, after, explanation } of comparison[kind]) {
      const change = `${before === null ? ' ' : marks[before]} → ${after === null ? ' ' : marks[after]}`;
      terminal.print(`${text(`cli.report.${kind}`)}  ${change}  ${flow}/${id}`);
      if (explanation !== null) terminal.print(`    ${message(explanation)}`);
    }
  }
  terminal.print(text('cli.report.same', { count: comparison.same }));
}
