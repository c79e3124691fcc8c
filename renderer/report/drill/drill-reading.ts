import type { DrillAttempt } from '../../../electron/contract/views.ts';

type Event = 'revoked' | 'stale';

/** What a part of a drill showed: its last call, and for how long. Times in milliseconds. */
export type DrillState =
  | { readonly kind: 'waiting' }
  /** Accepted before the revocation, or not, which ends the drill before it began. */
  | { readonly kind: 'before'; readonly outcome: DrillAttempt['outcome'] }
  /** A new list is out, that dies so long after. */
  | { readonly kind: 'before-stale'; readonly leftMs: number }
  | { readonly kind: 'still-accepted'; readonly phase: Event; readonly sinceMs: number }
  | { readonly kind: 'refused'; readonly phase: Event; readonly afterMs: number }
  | { readonly kind: 'unknown'; readonly phase: Event; readonly sinceMs: number };

/** What the attempts of a drill say so far, a state for each event that has taken place. */
export function readDrill(attempts: readonly DrillAttempt[]): readonly DrillState[] {
  const states = (['revoked', 'stale'] as const).flatMap((phase) => readPhase(attempts, phase));
  const last = attempts.at(-1);
  if (last?.phase === 'before-stale') return [...states, { kind: 'before-stale', leftMs: -last.atMs }];
  if (states.length > 0) return states;
  return [last === undefined ? { kind: 'waiting' } : { kind: 'before', outcome: last.outcome }];
}

function readPhase(attempts: readonly DrillAttempt[], phase: Event): readonly DrillState[] {
  const ofPhase = attempts.filter((attempt) => attempt.phase === phase);
  const last = ofPhase.at(-1);
  if (last === undefined) return [];
  if (last.outcome === 'accepted') return [{ kind: 'still-accepted', phase, sinceMs: last.atMs }];
  if (last.outcome === 'unknown') return [{ kind: 'unknown', phase, sinceMs: last.atMs }];
  // Since when it has been refused without a break.
  const lastOther = ofPhase.findLastIndex((attempt) => attempt.outcome !== 'refused');
  return [{ kind: 'refused', phase, afterMs: ofPhase[lastOther + 1]?.atMs ?? last.atMs }];
}

/** A dot of the plot; `at` from 0 to 1 on the line of time. */
export interface PlotDot {
  readonly at: number;
  readonly outcome: DrillAttempt['outcome'];
  /** Whether a GAP that verifies does that then; null for what tells nothing. */
  readonly isRight: boolean | null;
}

/** An event on the same line of time. */
export interface PlotMark {
  readonly phase: Event;
  readonly at: number;
}

export interface DrillPlot {
  readonly dots: readonly PlotDot[];
  /** Where the terminal was revoked and where the list became stale; absent before they are. */
  readonly marks: readonly PlotMark[];
  /** Length of the whole line, in milliseconds. */
  readonly lengthMs: number;
}

/** More dots than this are drawn over each other; those that change nothing are then left out. */
const mostDots = 300;
const phases = ['before', 'revoked', 'before-stale', 'stale'] as const;

/** The attempts on one line of time: each phase follows the one before, at the same scale. */
export function plotDrill(attempts: readonly DrillAttempt[]): DrillPlot {
  let offset = 0;
  const placed: (Omit<PlotDot, 'at'> & { readonly ms: number })[] = [];
  const begun: { readonly phase: 'revoked' | 'stale'; readonly ms: number }[] = [];
  for (const phase of phases) {
    const ofPhase = attempts.filter((attempt) => attempt.phase === phase);
    if (ofPhase.length === 0) continue;
    const times = ofPhase.map(({ atMs }) => atMs);
    // What came before may be told as negative times, up to the event; what follows an event begins with it.
    const first = Math.min(0, ...times);
    const isBefore = phase === 'before' || phase === 'before-stale';
    if (!isBefore) begun.push({ phase, ms: offset });
    for (const { atMs, outcome } of ofPhase) {
      const isRight = outcome === 'unknown' ? null : (outcome === 'accepted') === isBefore;
      placed.push({ ms: offset + atMs - first, outcome, isRight });
    }
    offset += Math.max(...times, ...(first < 0 ? [0] : [])) - first;
  }
  const lengthMs = Math.max(offset, 1);
  const every = Math.ceil(placed.length / mostDots);
  const kept = placed.filter(
    ({ outcome }, index) =>
      index % every === 0 || outcome !== placed[index - 1]?.outcome || outcome !== placed[index + 1]?.outcome,
  );
  return {
    dots: kept.map(({ ms, ...dot }) => ({ at: ms / lengthMs, ...dot })),
    marks: begun.map(({ phase, ms }) => ({ phase, at: ms / lengthMs })),
    lengthMs,
  };
}
