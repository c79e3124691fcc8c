import { extname } from 'node:path';
import type { EvidenceFormat, RunReport } from '../../../contract/views.ts';
import { ask, textOption, withUnlockedDossier } from '../dossier-session.ts';
import { followRun } from '../follow-run.ts';
import { printReport } from '../print-report.ts';
import { readTarget, seconds, targetUsage } from '../test-target.ts';
import { UsageError, VerbFault, type ExitCode, type Verb, type VerbContext } from '../verb.ts';
import { messageOf } from '../../../texts/message.ts';

const exitCodes: Readonly<Record<RunReport['summary']['outcome'], ExitCode>> = {
  asExpected: 0,
  notAsExpected: 1,
  couldNotTell: 3,
  cancelled: 3,
};

/** `test DIR --target …`: a live test of the dossier's certificates, of the publisher's GAP, or of a PSP. */
export const testVerb: Verb = {
  name: 'test',
  usage: `DIR --target ${targetUsage.replaceAll(' ', '')} [--only SCENARIO,…] [--junit FILE] [--report FILE …]`,
  positionals: { min: 1, max: 1 },
  options: {
    target: { type: 'string' },
    only: { type: 'string' },
    'server-name': { type: 'string' },
    path: { type: 'string' },
    method: { type: 'string' },
    terminal: { type: 'string' },
    listen: { type: 'string' },
    'psp-name': { type: 'string' },
    arrangement: { type: 'string' },
    wait: { type: 'string' },
    every: { type: 'string' },
    'give-up': { type: 'string' },
    stale: { type: 'string' },
    junit: { type: 'string' },
    report: { type: 'string', multiple: true },
    'passphrase-stdin': { type: 'boolean' },
  },
  run: (context) => {
    const targetFor = readTarget(context);
    const wait = seconds(context, 'wait');
    const files = evidenceFiles(context);
    const only = textOption(context, 'only')
      ?.split(',')
      .map((word) => word.trim());
    return withUnlockedDossier(context, async (dossier) => {
      const { report, unkept } = await followRun(
        context,
        { dossier: dossier.id, target: targetFor(dossier), only },
        wait,
      );
      printReport(context, report);
      for (const { path, format } of files) {
        await ask(context, 'evidence.write', {
          dossier: dossier.id,
          runId: report.runId,
          format,
          path,
          language: context.language,
        });
        context.terminal.note(context.text('cli.test.written', { file: path }));
      }
      // Told last, once the files that were asked for are written: they are all that is left of it.
      if (unkept !== null) throw new VerbFault(unkept);
      return exitCodes[report.summary.outcome];
    });
  },
};

/** The files asked for, and in which form: `--report` tells it by its ending. */
function evidenceFiles(context: VerbContext): { readonly path: string; readonly format: EvidenceFormat }[] {
  const junit = textOption(context, 'junit');
  return [
    ...(junit === undefined ? [] : [{ path: junit, format: 'junit' as const }]),
    ...(context.lists['report'] ?? []).map((path) => ({ path, format: formatOfFile(path, 'report') })),
  ];
}

const endings: Readonly<Record<string, EvidenceFormat>> = {
  '.pdf': 'pdf',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.xml': 'junit',
};

/** The form of a report, by the ending of its file. Fails as usage for another ending. */
export function formatOfFile(path: string, option: string): EvidenceFormat {
  const format = endings[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  throw new UsageError(
    messageOf('cli.errors.badEnding', { value: path, allowed: Object.keys(endings).join(', ') }),
    option,
  );
}
