import type { DrillAttempt } from '../../contract/views.ts';
import type { Exchange } from '../foreign-server/foreign-result.ts';
import { pauseFor } from '../foreign-server/pause.ts';
import type { Decision, Sign } from '../foreign-server/read-decision.ts';

/** How a watch on the GAP ended; `elapsedMs` is from the event to that end. */
export type Watch =
  | {
      readonly ending: 'refused';
      /** Until the refusal was known. */
      readonly elapsedMs: number;
      readonly exchange: Exchange;
      readonly sign: Sign;
    }
  /** `finished`: the user ended the drill first. */
  | {
      readonly ending: 'gave-up' | 'finished';
      readonly elapsedMs: number;
      /** The last exchange in which the GAP answered; null when it never did. */
      readonly exchange: Exchange | null;
    };

/**
 * Calls the GAP again and again, until it refuses, the time is over, or somebody ends it. An attempt in which nothing was
 * decided (a GAP that restarts to read its list) is only noted.
 *
 * @param since `performance.now()` of the event that the phase is named after
 */
export async function watchRefusal(o: {
  phase: DrillAttempt['phase'];
  since: number;
  everyMs: number;
  giveUpMs: number;
  /** Ends the watch: cancelled, or finished. */
  stop: AbortSignal;
  attempt: () => Promise<Exchange>;
  onAttempt: (attempt: DrillAttempt) => void;
}): Promise<Watch> {
  let exchange: Exchange | null = null;
  for (;;) {
    const made = await o.attempt();
    const elapsedMs = performance.now() - o.since;
    o.onAttempt(attemptOf(o.phase, elapsedMs, made));
    if (isAnswer(made.decision)) exchange = made;
    if (made.decision.outcome === 'refused') {
      return { ending: 'refused', elapsedMs, exchange: made, sign: made.decision.sign };
    }
    if (elapsedMs >= o.giveUpMs) return { ending: 'gave-up', elapsedMs, exchange };
    const isOver = await pauseFor(Math.min(o.everyMs, o.giveUpMs - elapsedMs), o.stop);
    if (isOver) return { ending: 'finished', elapsedMs: performance.now() - o.since, exchange };
  }
}

/** Calls the GAP until it accepts, the time is over, or somebody ends it; tells whether it accepted. */
export async function becomesAccepted(o: {
  since: number;
  everyMs: number;
  giveUpMs: number;
  stop: AbortSignal;
  attempt: () => Promise<Exchange>;
}): Promise<boolean> {
  for (;;) {
    const { decision } = await o.attempt();
    if (decision.outcome === 'accepted') return true;
    if (decision.outcome === 'unknown' && decision.why === 'other-content') return true;
    const leftMs = o.giveUpMs - (performance.now() - o.since);
    if (leftMs <= 0 || (await pauseFor(Math.min(o.everyMs, leftMs), o.stop))) return false;
  }
}

/** Whether the GAP showed what it makes of the terminal, be it by an answer that decides nothing. */
function isAnswer(decision: Decision): boolean {
  return (
    decision.outcome !== 'unknown' || decision.why === 'other-status' || decision.why === 'other-content'
  );
}

/** An attempt as the report keeps it, its time rounded to the millisecond. */
export function attemptOf(
  phase: DrillAttempt['phase'],
  elapsedMs: number,
  { call, decision }: Exchange,
): DrillAttempt {
  const because = call.answer.outcome === 'refused' ? call.answer.because : undefined;
  return {
    atMs: Math.round(elapsedMs),
    phase,
    outcome: decision.outcome,
    because: decision.outcome === 'refused' ? because : undefined,
  };
}

/** How many attempts a report keeps: a drill may last for days. */
const mostAttempts = 1000;

/** Every other acceptance is let go once there are too many; what is not an acceptance stays. */
export function thinAttempts(attempts: readonly DrillAttempt[]): readonly DrillAttempt[] {
  return attempts.length <= mostAttempts
    ? attempts
    : attempts.filter(({ outcome }, index) => outcome !== 'accepted' || index % 2 === 0);
}
