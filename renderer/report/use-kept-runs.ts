import { useEffect, useState } from 'react';
import type { Fault } from '../../electron/contract/faults.ts';
import type { RunLine, RunReport, Target } from '../../electron/contract/views.ts';
import { client } from '../bridge/client.ts';
import { useApp } from '../bridge/store.ts';
import { useDossier } from '../bridge/use-dossier.ts';

/** The runs that the open dossier keeps, the newest first; `lines` is null until they are read. */
export function useRunLines(): { readonly lines: readonly RunLine[] | null; readonly fault: Fault | null } {
  const { id, lastRun } = useDossier();
  const ended = useApp(({ run }) => (run?.phase === 'ended' ? run.runId : null));
  const lastRunId = lastRun?.runId ?? null;
  const [read, setRead] = useState<{ lines: readonly RunLine[] | null; fault: Fault | null }>({
    lines: null,
    fault: null,
  });
  useEffect(() => {
    let current = true;
    void client('runs.list', { dossier: id }).then((reply) => {
      if (!current) return;
      setRead(reply.ok ? { lines: reply.value.runs, fault: null } : { lines: null, fault: reply.fault });
    });
    return () => {
      current = false;
    };
    // Read anew whenever a run has ended, here or in another window.
  }, [id, lastRunId, ended]);
  return read;
}

/** A report that the dossier keeps; null while it is read, and for `runId` null. */
export function useKeptReport(runId: string | null): {
  readonly report: RunReport | null;
  readonly fault: Fault | null;
} {
  const { id } = useDossier();
  const finished = useApp(({ run }) => run?.report ?? null);
  const [read, setRead] = useState<{ runId: string; report: RunReport | null; fault: Fault | null } | null>(
    null,
  );
  // The report of the run that this page has just followed need not be read.
  const known = runId !== null && finished?.runId === runId ? finished : null;
  const wanted = known === null ? runId : null;
  useEffect(() => {
    if (wanted === null) return undefined;
    let current = true;
    void client('runs.read', { dossier: id, runId: wanted }).then((reply) => {
      if (!current) return;
      const { report, fault } = reply.ok
        ? { report: reply.value.report, fault: null }
        : { report: null, fault: reply.fault };
      setRead({ runId: wanted, report, fault });
    });
    return () => {
      current = false;
    };
  }, [id, wanted]);
  if (known !== null) return { report: known, fault: null };
  return read !== null && read.runId === runId ? read : { report: null, fault: null };
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
