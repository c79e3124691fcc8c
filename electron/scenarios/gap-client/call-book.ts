import type { Socket } from 'node:net';
import type { ReceivedCall, ScenarioResult } from '../../contract/views.ts';
import { remoteOf } from '../../peers/serve-calls.ts';
import { computeMatrix } from '../compute-matrix.ts';
import { summarize } from '../summarize.ts';
import type { RunOptions, TargetReport } from '../target-report.ts';
import { resultWithoutCall } from './call-result.ts';
import type { Doors } from './doors.ts';
import { neverCalled, unplayable, unverified } from './judge-call.ts';
import { judgeReception } from './judge-reception.ts';
import type { Player } from './play-psp.ts';
import { createReadingTime } from './read-call.ts';
import type { Reception } from './receive-call.ts';
import { createTally } from './tally.ts';

/** Judges and counts the calls of a run, tells of each, and writes the report. */
export interface CallBook {
  /** Enters a call that begins. Gives what to do, when there is time, once it is known what became of it. */
  begin(socket: Socket): (reception: Reception) => () => void;
  /** Of a cancelled run, the scenarios that were called. */
  report(cancelled: boolean): TargetReport;
}

export function createCallBook(
  { runId, now, onEvent, reportCrash }: RunOptions,
  players: readonly Player[],
  doors: () => Doors,
): CallBook {
  const startedAt = now().toISOString();
  const start = performance.now();
  const tally = createTally();
  const hasTime = createReadingTime();
  const hasNominal = players.some(({ variant }) => variant.about === 'nominal');
  const portOf = ({ variant }: Player): number => doors().portOf(variant.id);

  const standingOf = (player: Player): ScenarioResult => {
    const { variant, server, libraryError } = player;
    if (server === null) return resultWithoutCall(variant, 0, unplayable(libraryError));
    const standing = tally.standing(variant.id);
    if (standing === null) return resultWithoutCall(variant, portOf(player), neverCalled(listenerOf(player)));
    const nominal = tally.standing('nominal')?.result.ends.client.verdict;
    if (!standing.needsNominal || !hasNominal || nominal === 'accepted') return standing.result;
    return {
      ...standing.result,
      ...unverified(variant, nominal === undefined ? 'not-called' : 'not-accepted'),
    };
  };
  const listenerOf = ({ variant }: Player): { name: string; port: number; isTurn: boolean } => {
    const { listeners } = doors();
    const own = listeners.find(({ id }) => id === variant.id) ?? listeners[0];
    return { name: own?.name ?? '', port: own?.port ?? 0, isTurn: own?.id === null };
  };

  /** Tells where a scenario stands, and the others whose proof hangs on the nominal one. */
  const tell = (id: string, nominalBefore: string | undefined): void => {
    const nominalChanged = nominalBefore !== tally.standing('nominal')?.result.ends.client.verdict;
    for (const player of players) {
      const standing = tally.standing(player.variant.id);
      const isTouched = player.variant.id === id || (nominalChanged && standing?.needsNominal === true);
      if (standing !== null && isTouched) onEvent?.({ type: 'finished', result: standingOf(player) });
    }
  };

  return {
    begin(socket) {
      const number = tally.next();
      const receivedAt = now().toISOString();
      const begun = performance.now();
      const remote = remoteOf(socket);
      return (reception) => {
        const durationMs = performance.now() - begun;
        return () => {
          const { needsNominal, isNoise, later, ...judged } = judgeReception(reception, {
            hasTime,
            portOf,
            durationMs,
            reportCrash,
          });
          const call: ReceivedCall = { number, receivedAt, remote, ...judged };
          const { scenario } = judged;
          const nominalBefore = tally.standing('nominal')?.result.ends.client.verdict;
          if (scenario !== null && tally.standing(scenario) === null) {
            onEvent?.({ type: 'started', id: scenario, flow: 'gap-psp' });
          }
          const isNews = tally.note(call, { isNoise, needsNominal, later });
          onEvent?.({ type: 'called', call, counts: tally.counts() });
          if (isNews && scenario !== null) tell(scenario, nominalBefore);
        };
      };
    },
    report(cancelled) {
      const ended = cancelled
        ? players.filter(({ variant }) => tally.standing(variant.id) !== null)
        : players;
      const scenarios = ended.map(standingOf);
      return {
        runId,
        startedAt,
        durationMs: performance.now() - start,
        scenarios,
        matrix: computeMatrix(scenarios),
        summary: summarize(scenarios, cancelled),
        listeners: [...doors().listeners],
        callCounts: tally.counts(),
        calls: tally.calls(),
      };
    },
  };
}
