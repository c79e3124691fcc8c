import { z } from 'zod';
import { faultSchema } from './faults.ts';
import {
  callCountsSchema,
  drillAttemptSchema,
  receivedCallSchema,
  runReportSchema,
  scenarioResultSchema,
} from './views.ts';
import { flowIdSchema } from './words.ts';

/** What the core says unasked. Each event of a run carries its `runId`. */
export const events = {
  'run.scenarioStarted': z.strictObject({ runId: z.string(), id: z.string(), flow: flowIdSchema }),
  'run.scenarioFinished': z.strictObject({ runId: z.string(), result: scenarioResultSchema }),
  /** A call that the simulated PSP received, and the counts with it. */
  'run.called': z.strictObject({ runId: z.string(), call: receivedCallSchema, counts: callCountsSchema }),
  /** An attempt of the revocation drill. */
  'run.drilled': z.strictObject({ runId: z.string(), attempt: drillAttemptSchema }),
  /** `unkept`: why the report could not be kept in the dossier; null where it is. */
  'run.finished': z.strictObject({
    runId: z.string(),
    report: runReportSchema,
    unkept: faultSchema.nullable(),
  }),
  /** The run ended without a report. */
  'run.failed': z.strictObject({ runId: z.string(), fault: faultSchema }),
  /** The dossier changed outside the caller's own call (another tab, a finished run): read it again. */
  'dossier.changed': z.strictObject({ dossier: z.string() }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<E extends EventName> = z.output<Events[E]>;
export type AnyEvent = { [E in EventName]: Readonly<{ name: E; payload: EventPayload<E> }> }[EventName];
export type EventListener = (event: AnyEvent) => void;
