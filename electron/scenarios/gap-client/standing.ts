import type { EndReport, ScenarioResult } from '../../contract/views.ts';
import { computeMatrix } from '../compute-matrix.ts';
import { summarize } from '../summarize.ts';
import type { TargetReport } from '../target-report.ts';
import { resultWithoutCall } from './call-result.ts';
import { neverCalled, unplayable, unverified } from './judge-call.ts';
import type { Player } from './play-psp.ts';
import type { Session } from './session.ts';
import type { Standing } from './tally.ts';

/** What the GAP decided of the right PSP so far; undefined before it called it. */
export function nominalVerdict({ tally }: Session): EndReport['verdict'] | undefined {
  return tally.standing('nominal')?.result.ends.client.verdict;
}

/** Where a variant stands. A refusal that any GAP could have made counts once the right PSP is accepted. */
export function standingOf(session: Session, player: Player): ScenarioResult {
  const { players, ports, tally } = session;
  const { variant, server, libraryError } = player;
  if (server === null) return resultWithoutCall(variant, 0, unplayable(libraryError));
  const standing = tally.standing(variant.id);
  if (standing === null) {
    return resultWithoutCall(variant, ports.portOf(variant.id), neverCalled(listenerOf(session, player)));
  }
  const hasNominal = players.some((other) => other.variant.about === 'nominal');
  const nominal = nominalVerdict(session);
  if (!standing.needsNominal || !hasNominal) return standing.result;
  if (nominal !== 'accepted') {
    return {
      ...standing.result,
      ...unverified(variant, nominal === undefined ? 'not-called' : 'not-accepted'),
    };
  }
  return isAwaitingControl(session, standing)
    ? { ...standing.result, ...unverified(variant, 'not-called-again') }
    : standing.result;
}

/** Whether no right PSP was accepted since a call whose end says nothing by itself. */
export function isAwaitingControl(
  { tally }: Pick<Session, 'tally'>,
  { needsControl, number }: Pick<Standing, 'needsControl' | 'number'>,
): boolean {
  return needsControl && number > tally.lastControl();
}

/** Where a variant is called. */
function listenerOf(
  { ports }: Session,
  { variant }: Player,
): { name: string; port: number; isTurn: boolean } {
  const listener = ports.listeners.find(({ id }) => id === variant.id) ?? ports.listeners[0];
  return { name: listener?.name ?? '', port: listener?.port ?? 0, isTurn: listener?.id === null };
}

/** The report of a session that is over; of a cancelled one, the scenarios that were called. */
export function reportSession(session: Session, isCancelled: boolean): TargetReport {
  const { run, players, ports, tally, startedAt, startedAtMs } = session;
  const reported = isCancelled
    ? players.filter(({ variant }) => tally.standing(variant.id) !== null)
    : players;
  const scenarios = reported.map((player) => standingOf(session, player));
  return {
    runId: run.runId,
    startedAt,
    durationMs: performance.now() - startedAtMs,
    scenarios,
    matrix: computeMatrix(scenarios),
    summary: summarize(scenarios, isCancelled),
    listeners: [...ports.listeners],
    callCounts: tally.counts(),
    calls: tally.calls(),
  };
}
