import type { Socket } from 'node:net';
import type { ReceivedCall } from '../../contract/views.ts';
import { remoteOf } from '../../peers/serve-calls.ts';
import { judgeReception } from './judge-reception.ts';
import type { Route } from './open-ports.ts';
import { receiveCall, type Reception } from './receive-call.ts';
import type { Session } from './session.ts';
import { nominalVerdict, standingOf } from './standing.ts';

/** A connection as it begins. */
interface BegunCall {
  readonly number: number;
  readonly receivedAt: string;
  readonly begunAtMs: number;
  /** Address and port of the caller. */
  readonly remote: string;
}

/** Takes a connection: follows it to its end, and has it judged when there is a moment. */
export function takeCall(session: Session, socket: Socket, route: Route): void {
  const ended = followCall(session, socket, route).finally(() => session.openCalls.delete(socket));
  session.openCalls.set(socket, ended);
}

async function followCall(session: Session, socket: Socket, route: Route): Promise<void> {
  const { phaseMs, cutting, idle, tally, run } = session;
  const begun: BegunCall = {
    number: tally.next(),
    receivedAt: run.now().toISOString(),
    begunAtMs: performance.now(),
    remote: remoteOf(socket),
  };
  const reception = await receiveCall(socket, route, { phaseMs, signal: cutting.signal });
  const durationMs = performance.now() - begun.begunAtMs;
  // What we cut ourselves says nothing of the GAP.
  if (!cutting.signal.aborted) idle.add(() => judgeEndedCall(session, begun, reception, durationMs));
}

/** Judges a connection that is over, counts it, and tells of it. */
function judgeEndedCall(
  session: Session,
  { number, receivedAt, remote }: BegunCall,
  reception: Reception,
  durationMs: number,
): void {
  const { tally, hasTime, ports, run } = session;
  const { needsNominal, isNoise, later, ...judged } = judgeReception(reception, {
    hasTime,
    portOf: ({ variant }) => ports.portOf(variant.id),
    durationMs,
    reportCrash: run.reportCrash,
  });
  const call: ReceivedCall = { number, receivedAt, remote, ...judged };
  const { scenario } = judged;
  const nominalBefore = nominalVerdict(session);
  if (scenario !== null && tally.standing(scenario) === null) {
    run.onEvent?.({ type: 'started', id: scenario, flow: 'gap-psp' });
  }
  const isNews = tally.note(call, { isNoise, needsNominal, later });
  run.onEvent?.({ type: 'called', call, counts: tally.counts() });
  if (isNews && scenario !== null) {
    announceStandings(session, scenario, nominalBefore !== nominalVerdict(session));
  }
}

/** Tells where a scenario stands, and the others whose proof hangs on the nominal one. */
function announceStandings(session: Session, scenario: string, hasNominalChanged: boolean): void {
  const { players, tally, run } = session;
  for (const player of players) {
    const { id } = player.variant;
    const standing = tally.standing(id);
    const isTouched = id === scenario || (hasNominalChanged && standing?.needsNominal === true);
    if (standing !== null && isTouched) {
      run.onEvent?.({ type: 'finished', result: standingOf(session, player) });
    }
  }
}
