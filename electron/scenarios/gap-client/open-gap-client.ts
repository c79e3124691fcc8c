import type { Listener, TargetOf } from '../../contract/views.ts';
import type { FlowId } from '../../contract/words.ts';
import type { Lab, RevocationPoint } from '../../lab/lab.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';
import type { RunOptions, TargetReport } from '../target-report.ts';
import { checkArrangement } from './called-names.ts';
import { createIdleWork } from './idle-work.ts';
import { openPorts } from './open-ports.ts';
import { phaseMs as usualPhaseMs, playPsp } from './play-psp.ts';
import { pspPolicy } from './psp-policy.ts';
import { createSession, type Session } from './session.ts';
import { reportSession } from './standing.ts';
import { takeCall } from './take-call.ts';
import { selectVariants, type Variant } from './variants.ts';

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
  const { target, subject } = options;
  const variants = selectVariants(options.only);
  checkArrangement(target, variants.length);
  const point = await subject.lab.openRevocationPoint();
  try {
    const session = await castSession(options, variants, point);
    const playable = session.players.filter(({ server }) => server !== null);
    session.ports = await openPorts(target, playable, (socket, route) => takeCall(session, socket, route));
    return {
      listeners: session.ports.listeners,
      scenarios: variants.map(({ id, flow }) => ({ id, flow })),
      done: endSession(session, options.finish, point),
    };
  } catch (error) {
    await point.close();
    throw error;
  }
}

/** Casts every variant of the PSP; nobody can call them yet. */
async function castSession(
  options: GapClientOptions,
  variants: readonly Variant[],
  point: RevocationPoint,
): Promise<Session> {
  const { target, subject, now, phaseMs = usualPhaseMs } = options;
  const { lab, trust, intermediates = [], revocationLists } = subject;
  const { intermediate } = await lab.authority('igc-sante');
  const knownIntermediates = [intermediate, ...intermediates];
  const policy = pspPolicy({ trust, knownIntermediates, revocationLists, point, now });
  const idle = createIdleWork();
  const cast = { lab, target, policy, phaseMs, onPause: () => idle.pause() };
  const players = await Promise.all(variants.map((variant) => playPsp(variant, cast)));
  return createSession(options, { players, phaseMs, idle });
}

/** Waits for the end of the wait, leaves calls a moment to end, cuts the others, and reports. */
async function endSession(
  session: Session,
  finish: AbortSignal,
  point: RevocationPoint,
): Promise<TargetReport> {
  const { players, ports, openCalls, cutting, idle } = session;
  const { signal } = session.run;
  await untilAborted([signal, finish]);
  const closed = ports.close();
  if (!signal.aborted) await untilSettled([...openCalls.values()], graceMs);
  cutting.abort();
  for (const { server } of players) server?.close();
  for (const socket of openCalls.keys()) socket.destroy();
  await Promise.all([...openCalls.values(), closed]);
  idle.drain();
  await point.close();
  return reportSession(session, signal.aborted);
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
