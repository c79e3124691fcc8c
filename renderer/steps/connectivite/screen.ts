import type { RunReport, Target } from '../../../electron/contract/views.ts';
import { targetRows, whereOf, type TargetSketch } from '../../../electron/procedure/targets.ts';
import type { RunState } from '../../bridge/store.ts';
import type { TargetForm } from './use-target-form.ts';
import type { TargetRun } from './use-target-run.ts';

/** What the screen is decided by: the form of the target, and what is known of the runs of its kind. */
export interface ScreenFacts {
  readonly form: Pick<TargetForm, 'kind' | 'sketch' | 'reading' | 'unfolded'>;
  readonly run: Pick<TargetRun, 'phase' | 'missing'> & {
    readonly live: Pick<RunState, 'target'> | null;
    readonly report: Pick<RunReport, 'target'> | null;
    /** Whether its picture has scenarios to list. */
    readonly hasScenarios: boolean;
  };
}

/** What « Connectivité » shows. */
export interface Screen {
  /** A run of this kind starts, goes on or ends. */
  readonly going: boolean;
  /** The buttons of the screen, and with them the evidence of the last report. */
  readonly actions: 'none' | 'run' | 'run-and-evidence';
  /** How a certificate that is missing is told: above the form, or in place of the results. */
  readonly missing: 'above' | 'in-place' | null;
  readonly form: 'open' | 'folded' | null;
  /** What the run is about: of what it was made, rather than what is being typed for the next. */
  readonly target: Target | TargetSketch;
  /** Where the target is; null while it is not known. */
  readonly where: string | null;
  /** How what goes on is told: that calls are awaited, or how far the scenarios are; a drill is told by its attempts. */
  readonly progress: 'calls' | 'scenarios' | null;
  readonly summary: boolean;
  /** Whether it is said that there is nothing to list. */
  readonly nothingToList: boolean;
}

function progressOf({ form, run }: ScreenFacts): Screen['progress'] {
  const { unfolds } = targetRows[form.kind];
  if (run.phase === 'idle' || unfolds === 'attempts') return null;
  // Until the first event of a run that waits for calls, it is being prepared like any other.
  return unfolds === 'calls' && run.live !== null ? 'calls' : 'scenarios';
}

/** What is to be shown of a target and of its runs. */
export function screenOf(facts: ScreenFacts): Screen {
  const { form, run } = facts;
  const { clause, foreignParty, needs } = targetRows[form.kind];
  const going = run.phase !== 'idle';
  const lacks = needs.some((order) => run.missing.includes(order));
  const reported = run.report !== null;
  const target = run.live?.target ?? run.report?.target ?? form.reading.target;
  const hasServed = reported && clause !== null && form.reading.target !== null;
  return {
    going,
    actions: lacks && !going ? 'none' : reported && !going ? 'run-and-evidence' : 'run',
    missing: !lacks ? null : foreignParty !== null ? 'above' : going ? null : 'in-place',
    form: going ? null : hasServed && !form.unfolded ? 'folded' : 'open',
    target: target ?? form.sketch,
    where: target === null ? null : whereOf(target),
    progress: progressOf(facts),
    summary: reported && !going && !lacks,
    nothingToList: !run.hasScenarios && !lacks && !going,
  };
}
