import { randomUUID } from 'node:crypto';
import type { ReportCrash } from '../contract/crash.ts';
import type { AnyEvent } from '../contract/events.ts';
import { FaultError } from '../contract/faults.ts';
import type { Listener, RunReport, Target } from '../contract/views.ts';
import type { FlowId } from '../contract/words.ts';
import { runPath } from '../dossier/layout.ts';
import type { RunEvent, RunOptions, TargetReport } from '../scenarios/target-report.ts';
import { tellFault, type BugLog } from './dispatch.ts';
import type { OpenDossier } from './open-dossiers.ts';
import { createReportCrash } from './report-crash.ts';
import { tlsLibrary } from './tls-library.ts';

/** A run under way. */
export interface StartedRun {
  readonly scenarios: readonly { readonly id: string; readonly flow: FlowId }[];
  /** Where it waits for calls. */
  readonly listeners: readonly Listener[];
  readonly done: Promise<TargetReport>;
}

/** What is put to the test, and how the run of it starts. `finish` ends a run that waits, with its report. */
export interface RunJob {
  readonly target: Target;
  readonly certificates: RunReport['certificates'];
  readonly start: (
    options: RunOptions & { readonly finish: AbortSignal; readonly reportCrash: ReportCrash },
  ) => Promise<StartedRun>;
}

interface ActiveRun {
  readonly dossier: string;
  readonly stop: AbortController;
  readonly finish: AbortController;
  /** Settles with the run, and never rejects. */
  done: Promise<void>;
}

/** The runs of this process: one at a time for a dossier, each kept in the dossier when it ends. */
export interface Runs {
  /** Starts a run; the rest comes as events. RUN_IN_PROGRESS, and what the job's start throws (PORT_IN_USE …). */
  start(
    entry: OpenDossier,
    job: RunJob,
    only?: readonly string[],
  ): Promise<Omit<StartedRun, 'done'> & { readonly runId: string }>;
  /** Ends a run that waits for calls; its report comes as for any other. RUN_NOT_FOUND. */
  finish(runId: string): void;
  /** Asks a run to stop; its report says so. RUN_NOT_FOUND. */
  cancel(runId: string): void;
  /** The report of a run that ended in this process, be it kept in its dossier or not; null while it goes on. RUN_NOT_FOUND. */
  report(runId: string): RunReport | null;
  close(): Promise<void>;
}

/** How many ended runs are kept in memory; all of them are in their dossiers. */
const keptReports = 20;

/** What every run of this process is given. */
interface RunContext {
  readonly now: () => Date;
  readonly emit: (event: AnyEvent) => void;
  readonly version: string;
  readonly log: BugLog;
}

export function createRuns(context: RunContext): Runs {
  const reportCrash = createReportCrash(context.log, 'scenario');
  const active = new Map<string, ActiveRun>();
  const reports = new Map<string, RunReport>();

  const findRun = (runId: string): ActiveRun | null => {
    const found = active.get(runId);
    if (found === undefined && !reports.has(runId)) throw new FaultError('RUN_NOT_FOUND');
    return found ?? null;
  };

  /** Follows a run to its end. Its report is there whatever becomes of its file: it may have taken days. */
  const followRun = async (
    runId: string,
    entry: OpenDossier,
    job: RunJob,
    run: StartedRun,
  ): Promise<void> => {
    const { emit, log, version } = context;
    try {
      const report = completeReport(await run.done, job, version);
      keepReport(reports, report);
      const unkept = await archiveReport(entry, report).then(
        () => null,
        (error: unknown) => tellFault(notKept(error, report), 'run', log),
      );
      active.delete(runId);
      emit({ name: 'run.finished', payload: { runId, report, unkept } });
      emit({ name: 'dossier.changed', payload: { dossier: entry.dossier.id } });
    } catch (error) {
      active.delete(runId);
      emit({ name: 'run.failed', payload: { runId, fault: tellFault(error, 'run', log) } });
    }
  };

  return {
    start: async (entry, job, only) => {
      const { id } = entry.dossier;
      if ([...active.values()].some(({ dossier }) => dossier === id)) throw new FaultError('RUN_IN_PROGRESS');
      const runId = randomUUID();
      const run: ActiveRun = {
        dossier: id,
        stop: new AbortController(),
        finish: new AbortController(),
        done: Promise.resolve(),
      };
      active.set(runId, run);
      try {
        const started = await job.start({
          runId,
          now: context.now,
          only,
          reportCrash,
          signal: run.stop.signal,
          finish: run.finish.signal,
          onEvent: (event) => context.emit(eventOf(runId, event)),
        });
        run.done = followRun(runId, entry, job, started);
        return { runId, scenarios: started.scenarios, listeners: started.listeners };
      } catch (error) {
        active.delete(runId);
        throw error;
      }
    },
    finish: (runId) => findRun(runId)?.finish.abort(),
    cancel: (runId) => findRun(runId)?.stop.abort(),
    report: (runId) => {
      findRun(runId);
      return reports.get(runId) ?? null;
    },
    close: async () => {
      const all = [...active.values()];
      for (const { stop } of all) stop.abort();
      await Promise.all(all.map(({ done }) => done));
    },
  };
}

function completeReport(found: TargetReport, { target, certificates }: RunJob, version: string): RunReport {
  return {
    target,
    tls: tlsLibrary(),
    productVersion: version,
    certificates: certificates.map((certificate) => ({ ...certificate })),
    ...found,
  };
}

function keepReport(reports: Map<string, RunReport>, report: RunReport): void {
  reports.set(report.runId, report);
  const [oldest] = reports.keys();
  if (reports.size > keptReports && oldest !== undefined) reports.delete(oldest);
}

async function archiveReport({ dossier }: OpenDossier, report: RunReport): Promise<void> {
  const { runId, target, summary } = report;
  await dossier.store.write(runPath(report), `${JSON.stringify(report)}\n`);
  const params = { runId, target: target.kind, outcome: summary.outcome };
  await dossier.journal({ event: 'run-finished', params });
}

/** What an error of writing means for a run; other errors are bugs. */
function notKept(error: unknown, report: RunReport): unknown {
  return error instanceof FaultError ? new FaultError('RUN_NOT_KEPT', { path: runPath(report) }) : error;
}

function eventOf(runId: string, event: RunEvent): AnyEvent {
  switch (event.type) {
    case 'started':
      return { name: 'run.scenarioStarted', payload: { runId, id: event.id, flow: event.flow } };
    case 'finished':
      return { name: 'run.scenarioFinished', payload: { runId, result: event.result } };
    case 'called':
      return { name: 'run.called', payload: { runId, call: event.call, counts: event.counts } };
    case 'drilled':
      return { name: 'run.drilled', payload: { runId, attempt: event.attempt } };
  }
}
