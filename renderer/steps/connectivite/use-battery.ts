import { useState } from 'react';
import type { Fault } from '../../../electron/contract/faults.ts';
import { faultCodes } from '../../../electron/contract/faults.ts';
import type { RunReport } from '../../../electron/contract/views.ts';
import { orderIds, type OrderId } from '../../../electron/contract/words.ts';
import { cancelRun, followRun } from '../../bridge/actions.ts';
import { useApp, type RunState } from '../../bridge/store.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { pictureOfReport, pictureOfRun, type RunPicture } from './run-reading.ts';

export interface Battery {
  readonly picture: RunPicture;
  /** Tells one run from another; empty before the first. */
  readonly runId: string;
  /** The report of what the picture shows, once it is over. */
  readonly report: RunReport | null;
  readonly phase: 'idle' | 'starting' | 'running' | 'cancelling';
  /** Scenarios that are being played now. */
  readonly playing: RunState['running'];
  /** Orders without a certificate in service: nothing can be tested before they have one. */
  readonly missing: readonly OrderId[];
  readonly fault: Fault | null;
  readonly clearFault: () => void;
  readonly start: () => void;
  /** Practice certificates for what is missing, then the battery. */
  readonly practiseAndStart: () => void;
  readonly cancel: () => void;
}

function runFault(run: RunState | null): Fault | null {
  if (run?.faultCode == null) return null;
  return {
    code: faultCodes.find((code) => code === run.faultCode) ?? 'BUG',
    params: { reference: run.runId },
  };
}

/** The newer of the run that this page followed and of the one that the dossier kept (another tab may have run it). */
function shownRun(run: RunState | null, kept: RunReport | null): RunState | RunReport | null {
  if (run === null || kept === null) return run ?? kept;
  if (run.phase !== 'ended' || run.faultCode !== null) return run;
  return run.report !== null && Date.parse(run.report.startedAt) >= Date.parse(kept.startedAt) ? run : kept;
}

/** The battery of the open dossier: what is known of the run that goes or of the last one, and what starts the next. */
export function useBattery(): Battery {
  const dossier = useDossier();
  const run = useApp((state) => state.run);
  const call = useCall();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const shown = shownRun(run, dossier.lastRun);
  const isKept = shown !== null && 'startedAt' in shown;

  const start = async () => {
    const reply = await call.run('connectivity.start', { dossier: dossier.id, target: 'rehearsal' });
    if (reply.ok) followRun(reply.value);
  };
  const missing = orderIds.filter(
    (order) => !dossier.orders[order].certificates.some((entry) => entry.current),
  );
  const practiseAndStart = async () => {
    const orders = [...missing];
    const reply = await call.run('practice.issue', {
      dossier: dossier.id,
      orders,
      makeMissingRequests: true,
    });
    if (reply.ok) await start();
  };
  const going = run !== null && run.phase !== 'ended' ? run.phase : null;
  return {
    picture: isKept ? pictureOfReport(shown) : pictureOfRun(shown),
    runId: shown?.runId ?? '',
    report: shown === null ? null : isKept ? shown : shown.report,
    phase: going ?? (call.busy ? 'starting' : 'idle'),
    playing: going === null || run === null ? [] : run.running,
    missing,
    fault: call.fault ?? (isKept || run?.runId === dismissed ? null : runFault(run)),
    clearFault: () => {
      call.clear();
      setDismissed(run?.runId ?? null);
    },
    start: () => void start(),
    practiseAndStart: () => void practiseAndStart(),
    cancel: () => void cancelRun(),
  };
}
