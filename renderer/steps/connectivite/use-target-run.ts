import { useState } from 'react';
import type { Fault } from '../../../electron/contract/faults.ts';
import { targetKinds, type RunReport, type Target } from '../../../electron/contract/views.ts';
import { orderIds, type OrderId } from '../../../electron/contract/words.ts';
import { targetRows } from '../../../electron/procedure/targets.ts';
import { cancelRun, finishRun, followRun } from '../../bridge/actions.ts';
import { useApp, type RunState } from '../../bridge/store.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { pictureOfReport, pictureOfRun, type RunPicture } from '../../report/run-reading.ts';

/** What is known of the runs of a kind of target, and what starts the next. */
export interface TargetRun {
  readonly picture: RunPicture;
  /** Tells one run from another; empty before the first. */
  readonly runId: string;
  /** The run that goes on, of this kind. */
  readonly live: RunState | null;
  /** The report of what the picture shows, once it is over. */
  readonly report: RunReport | null;
  readonly phase: 'idle' | 'starting' | Exclude<RunState['phase'], 'ended'>;
  /** What another run, which goes on, puts to the test. */
  readonly elsewhere: Target | null;
  /** Orders without a certificate in service. */
  readonly missing: readonly OrderId[];
  readonly fault: Fault | null;
  readonly clearFault: () => void;
  readonly start: (target: Target) => void;
  /** Practice certificates for what is missing, then the run. */
  readonly practiseAndStart: (target: Target) => void;
  readonly cancel: () => void;
  readonly finish: () => void;
}

/** What a run puts to the test; the one of a run that was started elsewhere is told by what it does. */
export function kindOfRun(run: RunState): Target['kind'] {
  if (run.target !== null) return run.target.kind;
  const unfolds = run.callCounts !== null ? 'calls' : run.attempts.length > 0 ? 'attempts' : 'scenarios';
  return targetKinds.find((kind) => targetRows[kind].unfolds === unfolds) ?? 'rehearsal';
}

/** The newer of the run that this page followed and of the one that the dossier kept (another tab may have run it). */
function shownRun(run: RunState | null, kept: RunReport | null): RunState | RunReport | null {
  if (run === null || kept === null) return run ?? kept;
  if (run.phase !== 'ended' || run.fault !== null) return run;
  return run.report !== null && Date.parse(run.report.startedAt) >= Date.parse(kept.startedAt) ? run : kept;
}

/**
 * The runs of the open dossier against a kind of target.
 *
 * @param kept the last report of this kind that the dossier has
 */
export function useTargetRun(kind: Target['kind'], kept: RunReport | null): TargetRun {
  const dossier = useDossier();
  const followed = useApp((state) => state.run);
  const call = useCall();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const run = followed !== null && kindOfRun(followed) === kind ? followed : null;
  const shown = shownRun(run, kept);
  const isKept = shown !== null && 'startedAt' in shown;
  const live = run !== null && run.phase !== 'ended' ? run : null;
  const other = run === null && followed !== null && followed.phase !== 'ended' ? followed : null;

  const start = async (target: Target) => {
    const reply = await call.run('connectivity.start', { dossier: dossier.id, target });
    if (reply.ok) followRun(reply.value, target, dossier.id);
  };
  const missing = orderIds.filter(
    (order) => !dossier.orders[order].certificates.some((entry) => entry.current),
  );
  const practiseAndStart = async (target: Target) => {
    const orders = [...missing];
    const reply = await call.run('practice.issue', {
      dossier: dossier.id,
      orders,
      makeMissingRequests: true,
    });
    if (reply.ok) await start(target);
  };
  return {
    picture: isKept ? pictureOfReport(shown) : pictureOfRun(shown),
    runId: shown?.runId ?? '',
    live,
    report: shown === null ? null : isKept ? shown : shown.report,
    phase: live !== null && live.phase !== 'ended' ? live.phase : call.busy ? 'starting' : 'idle',
    elsewhere: other === null ? null : (other.target ?? { kind: 'rehearsal' }),
    missing,
    fault: call.fault ?? (isKept || run?.runId === dismissed ? null : (run?.fault ?? null)),
    clearFault: () => {
      call.clear();
      setDismissed(run?.runId ?? null);
    },
    start: (target) => void start(target),
    practiseAndStart: (target) => void practiseAndStart(target),
    cancel: () => void cancelRun(),
    finish: () => void finishRun(),
  };
}
