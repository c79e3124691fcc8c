import { randomUUID } from 'node:crypto';
import type { AnyEvent } from '../contract/events.ts';
import { FaultError } from '../contract/faults.ts';
import type { RunReport } from '../contract/views.ts';
import { runPath } from '../dossier/layout.ts';
import { runBattery } from '../scenarios/run-battery.ts';
import type { OpenDossier } from './open-dossiers.ts';
import type { Rehearsal } from './rehearsal.ts';
import { tlsLibrary } from './tls-library.ts';

interface ActiveRun {
  readonly dossier: string;
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

/** The runs of this process: one at a time for a dossier, each kept in the dossier when it ends. */
export interface Runs {
  /** Starts a battery and gives its id; the rest comes as events. RUN_IN_PROGRESS. */
  start(entry: OpenDossier, rehearsal: Rehearsal, only?: readonly string[]): string;
  /** Asks a run to stop; its report says so. RUN_NOT_FOUND. */
  cancel(runId: string): void;
  /** The report of a run that ended in this process; null while it goes on. RUN_NOT_FOUND. */
  report(runId: string): RunReport | null;
  close(): Promise<void>;
}

/** How many ended runs are kept in memory; all of them are in their dossiers. */
const keptReports = 20;

export function createRuns(options: {
  now: () => Date;
  emit: (event: AnyEvent) => void;
  version: string;
}): Runs {
  const { now, emit, version } = options;
  const active = new Map<string, ActiveRun>();
  const reports = new Map<string, RunReport>();

  const keep = (report: RunReport): void => {
    reports.set(report.runId, report);
    const [oldest] = reports.keys();
    if (reports.size > keptReports && oldest !== undefined) reports.delete(oldest);
  };

  const run = async (
    runId: string,
    entry: OpenDossier,
    rehearsal: Rehearsal,
    signal: AbortSignal,
    only: readonly string[] | undefined,
  ): Promise<void> => {
    const { dossier } = entry;
    const battery = await runBattery({
      lab: rehearsal.lab,
      subject: rehearsal.subject,
      ...(only === undefined ? {} : { only }),
      signal,
      now,
      runId,
      onEvent: (event) =>
        event.type === 'started'
          ? emit({ name: 'run.scenarioStarted', payload: { runId, id: event.id, flow: event.flow } })
          : emit({ name: 'run.scenarioFinished', payload: { runId, result: event.result } }),
    });
    const report: RunReport = {
      target: 'rehearsal',
      tls: tlsLibrary(),
      productVersion: version,
      certificates: rehearsal.certificates.map((certificate) => ({ ...certificate })),
      ...battery,
    };
    await dossier.store.write(runPath(report), `${JSON.stringify(report, null, 2)}\n`);
    await dossier.journal({ event: 'run-finished', params: { runId, outcome: report.summary.outcome } });
    keep(report);
    active.delete(runId);
    emit({ name: 'run.finished', payload: { runId, report } });
    emit({ name: 'dossier.changed', payload: { dossier: dossier.id } });
  };

  return {
    start: (entry, rehearsal, only) => {
      const { id } = entry.dossier;
      if ([...active.values()].some(({ dossier }) => dossier === id)) throw new FaultError('RUN_IN_PROGRESS');
      const runId = randomUUID();
      const stop = new AbortController();
      const done = run(runId, entry, rehearsal, stop.signal, only).catch((error: unknown) => {
        active.delete(runId);
        const code = error instanceof FaultError ? error.fault.code : 'BUG';
        emit({ name: 'run.failed', payload: { runId, code } });
      });
      active.set(runId, { dossier: id, stop, done });
      return runId;
    },
    cancel: (runId) => {
      const found = active.get(runId);
      if (found !== undefined) found.stop.abort();
      else if (!reports.has(runId)) throw new FaultError('RUN_NOT_FOUND');
    },
    report: (runId) => {
      const report = reports.get(runId);
      if (report === undefined && !active.has(runId)) throw new FaultError('RUN_NOT_FOUND');
      return report ?? null;
    },
    close: async () => {
      const all = [...active.values()];
      for (const { stop } of all) stop.abort();
      await Promise.all(all.map(({ done }) => done));
    },
  };
}
