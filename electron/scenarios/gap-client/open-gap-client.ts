import { setMaxListeners } from 'node:events';
import type { Socket } from 'node:net';
import type { Listener, TargetOf } from '../../contract/views.ts';
import type { FlowId } from '../../contract/words.ts';
import type { Lab } from '../../lab/lab.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';
import type { RunOptions, TargetReport } from '../target-report.ts';
import { createCallBook } from './call-book.ts';
import { checkArrangement } from './called-names.ts';
import { closedDoors, openDoors, type Doors, type Route } from './doors.ts';
import { createIdleWork } from './idle-work.ts';
import { phaseMs as usualPhaseMs, playPsp } from './play-psp.ts';
import { pspPolicy } from './psp-policy.ts';
import { receiveCall } from './receive-call.ts';
import { selectVariants } from './variants.ts';

export interface GapClientSubject {
  readonly lab: Lab;
  /** Roots for the GAP's client certificate: the dossier's and the lab's. */
  readonly trust: readonly Certificate[];
  /** Authorities known beside the roots, to tell a chain that lacks one from one that nobody knows. */
  readonly intermediates?: readonly Certificate[];
  readonly revocationLists: readonly RevocationList[];
}

export interface GapClientOptions extends RunOptions {
  readonly target: TargetOf<'gap-client'>;
  readonly subject: GapClientSubject;
  /** Ends the wait: the report says what came. */
  readonly finish: AbortSignal;
  /** For each phase of a call, in milliseconds. */
  readonly phaseMs?: number;
}

/** The simulated PSP while it waits for its calls. */
export interface OpenGapClient {
  /** Where to call. */
  readonly listeners: readonly Listener[];
  readonly scenarios: readonly { readonly id: string; readonly flow: FlowId }[];
  /** The report, once the wait is ended. */
  readonly done: Promise<TargetReport>;
}

/** How long calls that are under way have to end once the wait is, in milliseconds. */
const graceMs = 500;

/**
 * Plays the PSP in all its variants for the publisher's software, which is told to call them, and judges each call. Runs
 * until `finish` or `signal`, which makes the report a cancelled one.
 *
 * Throws PORT_IN_USE {port}, INVALID_INPUT {field: 'only' | 'address' | 'pspName' | 'port', value}, and what the lab's store
 * throws (VAULT_LOCKED …). Leaves nothing open then, nor once `done`.
 */
export async function openGapClient(options: GapClientOptions): Promise<OpenGapClient> {
  const { target, subject, now, signal, finish, phaseMs = usualPhaseMs } = options;
  const { lab, trust, intermediates = [], revocationLists } = subject;
  const variants = selectVariants(options.only);
  checkArrangement(target, variants.length);
  const point = await lab.openRevocationPoint();
  try {
    const { intermediate } = await lab.authority('igc-sante');
    const knownIntermediates = [intermediate, ...intermediates];
    const policy = pspPolicy({ trust, knownIntermediates, revocationLists, point, now });
    const idle = createIdleWork();
    const cast = { lab, target, policy, phaseMs, onPause: () => idle.pause() };
    const players = await Promise.all(variants.map((variant) => playPsp(variant, cast)));
    let doors: Doors = closedDoors;
    const book = createCallBook(options, players, () => doors);
    const cutting = new AbortController();
    // Each connection that is open listens to it.
    setMaxListeners(0, cutting.signal);
    const open = new Map<Socket, Promise<void>>();

    const receive = async (socket: Socket, route: Route): Promise<void> => {
      const over = book.begin(socket);
      const reception = await receiveCall(socket, route, { phaseMs, signal: cutting.signal });
      // What we cut ourselves says nothing of the GAP.
      if (!cutting.signal.aborted) idle.add(over(reception));
    };
    doors = await openDoors(
      target,
      players.filter(({ server }) => server !== null),
      (socket, route) => {
        const lived = receive(socket, route).finally(() => open.delete(socket));
        open.set(socket, lived);
      },
    );

    const end = async (): Promise<TargetReport> => {
      await untilAborted([signal, finish]);
      const closed = doors.close();
      if (!signal.aborted) await untilSettled([...open.values()], graceMs);
      cutting.abort();
      for (const { server } of players) server?.close();
      for (const socket of open.keys()) socket.destroy();
      await Promise.all([...open.values(), closed]);
      idle.drain();
      await point.close();
      return book.report(signal.aborted);
    };
    return {
      listeners: doors.listeners,
      scenarios: variants.map(({ id, flow }) => ({ id, flow })),
      done: end(),
    };
  } catch (error) {
    await point.close();
    throw error;
  }
}

function untilAborted(signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    if (signals.some(({ aborted }) => aborted)) resolve();
    else signals.forEach((signal) => signal.addEventListener('abort', () => resolve(), { once: true }));
  });
}

/** Waits for all of them, so long (milliseconds) at most. */
async function untilSettled(promises: readonly Promise<void>[], ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([Promise.allSettled(promises), over]);
  clearTimeout(timer);
}
