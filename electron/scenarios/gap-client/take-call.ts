import type { Socket } from 'node:net';
import type { ReceivedCall } from '../../contract/views.ts';
import { remoteOf } from '../../peers/serve-calls.ts';
import { judgeReception } from './judge-reception.ts';
import type { Route } from './open-ports.ts';
import { receiveCall, type Reception } from './receive-call.ts';
import type { Session } from './session.ts';
import { isAwaitingControl, nominalVerdict, standingOf } from './standing.ts';

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
  const { needsNominal, needsControl, isControl, isNoise, later, ...judged } = judgeReception(reception, {
    hasTime,
    portOf: ({ variant }) => ports.portOf(variant.id),
    durationMs,
    reportCrash: run.reportCrash,
  });
  const call: ReceivedCall = { number, receivedAt, remote, ...judged };
  const { scenario } = judged;
  const nominalBefore = nominalVerdict(session);
  const awaiting = isControl ? awaitingControl(session) : [];
  if (scenario !== null && tally.standing(scenario) === null) {
    run.onEvent?.({ type: 'started', id: scenario, flow: 'gap-psp' });
  }
  const isNews = tally.note(call, { isNoise, needsNominal, needsControl, isControl, later });
  run.onEvent?.({ type: 'called', call, counts: tally.counts() });
  const hasNominalChanged = nominalBefore !== nominalVerdict(session);
  announceStandings(session, (id) => {
    if (isNews && id === scenario) return true;
    return awaiting.includes(id) || (hasNominalChanged && tally.standing(id)?.needsNominal === true);
  });
}

/** The scenarios that a right PSP's acceptance may conclude. */
function awaitingControl(session: Session): string[] {
  return session.players
    .map(({ variant }) => variant.id)
    .filter((id) => {
      const standing = session.tally.standing(id);
      return standing !== null && isAwaitingControl(session, standing);
    });
}

/** Tells where scenarios stand: the one that was called, and those whose proof hangs on a right PSP's acceptance. */
function announceStandings(session: Session, isTouched: (id: string) => boolean): void {
  const { players, tally, run } = session;
  for (const player of players) {
    const { id } = player.variant;
    if (tally.standing(id) !== null && isTouched(id)) {
      run.onEvent?.({ type: 'finished', result: standingOf(session, player) });
    }
  }
}
