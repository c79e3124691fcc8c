import type { CallCounts, DrillAttempt, ReceivedCall, RunReport, ScenarioResult } from '../contract/views.ts';
import type { ReportCrash } from '../contract/crash.ts';
import type { FlowId } from '../contract/words.ts';

/** What a run found out; who ran it, and on which product, is added by the services. */
export type TargetReport = Omit<RunReport, 'target' | 'tls' | 'productVersion' | 'certificates'>;

/** What happens while a run goes on. */
export type RunEvent =
  | { readonly type: 'started'; readonly id: string; readonly flow: FlowId }
  | { readonly type: 'finished'; readonly result: ScenarioResult }
  | { readonly type: 'called'; readonly call: ReceivedCall; readonly counts: CallCounts }
  | { readonly type: 'drilled'; readonly attempt: DrillAttempt };

/** What every target is given. */
export interface RunOptions {
  readonly runId: string;
  /** Ids, alone or as `flow/id`; all of the target's when absent. */
  readonly only?: readonly string[] | undefined;
  /** Cancels: the report says so, with what had ended. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly onEvent?: ((event: RunEvent) => void) | undefined;
  /** Where what throws in a scenario is written down; its result has the reference. */
  readonly reportCrash?: ReportCrash | undefined;
}
