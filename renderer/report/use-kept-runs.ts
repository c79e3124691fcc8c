import type { Fault } from '../../electron/contract/faults.ts';
import type { RunLine, RunReport, Target } from '../../electron/contract/views.ts';
import { useApp } from '../bridge/store.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { useDossier } from '../bridge/use-dossier.ts';

/** The runs that the open dossier keeps, the newest first; `lines` is null until they are read. */
export function useRunLines(): { readonly lines: readonly RunLine[] | null; readonly fault: Fault | null } {
  const { id, lastRun } = useDossier();
  const ended = useApp(({ run }) => (run?.phase === 'ended' ? run.runId : null));
  // Read anew whenever a run has ended, here or in another window.
  const moment = `${lastRun?.runId ?? ''} ${ended ?? ''}`;
  const { value, fault } = useAnswer('runs.list', { dossier: id }, moment);
  return { lines: value?.runs ?? null, fault };
}

/** A report that the dossier keeps; null while it is read, and for `runId` null. */
export function useKeptReport(runId: string | null): {
  readonly report: RunReport | null;
  readonly fault: Fault | null;
} {
  const { id } = useDossier();
  const finished = useApp(({ run }) => run?.report ?? null);
  // The report of the run that this page has just followed need not be read.
  const known = runId !== null && finished?.runId === runId ? finished : null;
  const isAsked = runId !== null && known === null;
  const { value, fault } = useAnswer('runs.read', isAsked ? { dossier: id, runId } : null);
  return { report: known ?? value?.report ?? null, fault };
}

/** The last run of a kind among those that a dossier keeps, by its id; null when there is none. */
export function lastOfKind(
  lines: readonly RunLine[] | null,
  lastRun: RunLine | null,
  kind: Target['kind'],
): string | null {
  const line = lines?.find(({ target }) => target.kind === kind);
  return line?.runId ?? (lastRun?.target.kind === kind ? lastRun.runId : null);
}
