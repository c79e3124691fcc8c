import { isIP } from 'node:net';
import { checkServerIdentity, connect, type SecureContext, type TLSSocket } from 'node:tls';
import { FaultError } from '../contract/faults.ts';
import type { EndReport } from '../contract/views.ts';
import { isAnswerComplete, readAnswer, readSaid, writeOpening, type Answer } from './answer-line.ts';
import type { ClientCall, ClientOptions } from './client-call.ts';
import { clientContext } from './client-context.ts';
import { judgementFields, notReached, tlsParameters } from './end-report.ts';
import { startWithIdentity } from './identity-material.ts';
import { judgePeer } from './judge-peer.ts';
import { libraryOpinion } from './library-opinion.ts';
import { goodbyeMs, phaseTimeoutMs, type Party, type Phase, type ProtocolChoice } from './party.ts';
import { chainOnWire, peerCertificate, receivedChain, type ReceivedChain } from './received-chain.ts';
import { reachHost, shakeHands, type Stop } from './shake-hands.ts';
import { closeGently, cutConnection, readFrom, type ReadSoFar } from './socket-events.ts';
import { createKeyLog, type KeyLog } from './tap/key-log.ts';
import { readWire } from './tap/read-wire.ts';
import { spoilCertificateVerify } from './tap/spoil-signature.ts';
import { tapSocket, type TappedSocket, type WireCapture } from './tap/tap-socket.ts';
import { createRecorder, type Recorder } from './timeline.ts';
import { codeOf, reasonOfLocalRefusal } from './tls-errors.ts';
import { unspokenAnswer } from './unspoken-answer.ts';

export type { ClientCall, ClientOptions } from './client-call.ts';

/** What is known before the wire was read. */
type CallWithoutWire = Omit<ClientCall, 'wire' | 'wireStartedAt'>;

/**
 * Connects a party to a TLS server, ours or another: the simulated TPE, or the reference GAP facing the PSP. It judges
 * the server first, and closes without a word when it refuses it; else it speaks and waits for an answer.
 *
 * A server that cannot be reached is a result (`phase`, `libraryError`), not a fault. Throws CANCELLED on abort.
 */
export async function connectClient(options: ClientOptions): Promise<ClientCall> {
  const { party, host, port, signal, timeoutMs = phaseTimeoutMs } = options;
  const recorder = createRecorder();
  if (signal?.aborted === true) throw new FaultError('CANCELLED');
  const attempt = startWithIdentity(party, (material) => clientContext(party, material, protocolOf(options)));
  if (!attempt.usable) {
    const { reason, libraryError } = attempt;
    recorder.note(
      'client',
      'identity-unusable',
      { role: party.role, error: libraryError },
      { refusal: true },
    );
    const end = notReached(party.role, { reason, params: {}, libraryError });
    return { ...unanswered(end, recorder, 'identity'), ...readCapture(nothing) };
  }
  const reached = await reachHost(host, port, { timeoutMs, signal });
  if ('phase' in reached) {
    return { ...brokenConnection(party, recorder, reached), ...readCapture(nothing) };
  }
  const keyLog = createKeyLog();
  const tapped = tapSocket(reached, {
    rewriteOutgoing: options.spoil === undefined ? undefined : spoilCertificateVerify(),
  });
  const socket = startTls(options, tapped, attempt.started, keyLog);
  // For as long as the socket lives: an alert may come at any moment, and without a listener it would stop the process.
  const errors: string[] = [];
  socket.on('error', (error: Error) => errors.push(codeOf(error)));
  const chainOf = (): ReceivedChain =>
    chainOnWire(readWire(tapped.capture, { end: 'client', keyLog }).certificates) ?? receivedChain(socket);
  let call: CallWithoutWire;
  try {
    call = await talk(options, socket, { recorder, errors, chainOf });
  } finally {
    await cutConnection(socket);
    tapped.destroy();
  }
  const onWire = readCapture(tapped.capture, keyLog);
  return { ...(onWire.wire.notTls === null ? call : notTls(call)), ...onWire };
}

/** The library takes what is no TLS for an unknown version of it. */
function notTls(call: CallWithoutWire): CallWithoutWire {
  return { ...call, verdict: 'notReached', reason: 'not-tls', params: { phase: call.phase } };
}

const hasClosed: ReadSoFar = { text: '', bytes: 0, ending: { how: 'ended' } };
const nothing: WireCapture = { chunks: [], isTruncated: false };

function readCapture(capture: WireCapture, keyLog?: KeyLog): Pick<ClientCall, 'wire' | 'wireStartedAt'> {
  const { account, startedAt } = readWire(capture, {
    end: 'client',
    keyLog,
  });
  keyLog?.forget();
  return { wire: account, wireStartedAt: startedAt };
}

function protocolOf({ protocol, spoil }: ClientOptions): ProtocolChoice | undefined {
  return spoil === undefined ? protocol : { ...protocol, maxVersion: 'TLSv1.2' };
}

function startTls(
  options: ClientOptions,
  tapped: TappedSocket,
  secureContext: SecureContext,
  keyLog: KeyLog,
): TLSSocket {
  const { serverName, party } = options;
  const { name } = party.policy;
  const socket = connect({
    secureContext,
    socket: tapped,
    servername: isIP(serverName) === 0 ? serverName : '',
    session: options.session,
    rejectUnauthorized: false,
    // The library's opinion is to be about the name that the party verifies, which need not be the one it asks for.
    checkServerIdentity: (_host, certificate) =>
      name === undefined ? undefined : checkServerIdentity(name, certificate),
  });
  return socket.on('keylog', (line: Buffer) => keyLog.add(line));
}

async function talk(
  options: ClientOptions,
  socket: TLSSocket,
  {
    recorder,
    errors,
    chainOf,
  }: { recorder: Recorder; errors: readonly string[]; chainOf: () => ReceivedChain },
): Promise<CallWithoutWire> {
  const { party, serverName, signal, timeoutMs = phaseTimeoutMs, opening = 'line' } = options;
  const { role, policy } = party;
  let hasTicket = false;
  socket.on('session', (session: Buffer) => {
    hasTicket = true;
    options.onSession?.(session);
  });
  const handshake = await shakeHands(socket, { timeoutMs, signal });
  const chain = chainOf();
  options.onServerChain?.(chain.certificates);
  const received = chain.certificates.map(peerCertificate);
  if (!handshake.done) return { ...brokenConnection(party, recorder, handshake), received };

  const tls = tlsParameters(socket);
  const seen = { received, libraryOpinion: libraryOpinion(socket) };
  const patience = { timeoutMs: options.answerTimeoutMs ?? timeoutMs, signal };
  const judgement = await judgePeer(policy, chain, { signal, timeoutMs });
  if (signal?.aborted === true) throw new FaultError('CANCELLED');
  const base = {
    role,
    ...judgementFields(judgement),
    ...seen,
    tls,
    timeline: recorder.entries,
    handshakeDone: true,
    said: null,
    isResumed: socket.isSessionReused(),
  };
  if (judgement.verdict === 'refused') {
    recorder.note('client', 'client-refuses', { role, reason: judgement.reason }, { refusal: true });
    if (options.insists !== true) {
      await closeGently(socket, null, timeoutMs);
      return { ...base, applicationBytes: 0, answer: { outcome: 'unknown' }, phase: 'tls' };
    }
  } else recorder.note('client', 'client-accepts', { role });
  const words = writeOpening(opening, options.hostHeader ?? serverName, options.request);
  if (words !== '') socket.write(words);
  // A server that refuses may have closed while it was judged: its end was told to nobody, and is not told again.
  const { text, bytes, ending } = socket.readableEnded
    ? hasClosed
    : await readFrom(socket, isAnswerComplete, patience);
  if (ending.how === 'aborted') throw new FaultError('CANCELLED');
  const error = errors[0] ?? null;
  const spoken = readAnswer(text);
  const silence = {
    error,
    hasTicket,
    isOpen: ending.how === 'timeout',
    protocol: tls?.protocol ?? null,
    hasShown: party.identity !== null,
  };
  const answer = spoken.outcome === 'unknown' ? unspokenAnswer(silence) : spoken;
  recordAnswer(recorder, answer, error);
  await closeGently(socket, null, Math.min(timeoutMs, goodbyeMs));
  const isWhole = error === null && (ending.how === 'complete' || ending.how === 'ended');
  return {
    ...base,
    libraryError: error ?? undefined,
    applicationBytes: bytes,
    answer,
    said: isWhole ? readSaid(text) : null,
    phase: 'application',
  };
}

function recordAnswer(recorder: Recorder, answer: Answer, error: string | null): void {
  if (answer.outcome === 'accepted') recorder.note('server', 'answer-accepted');
  else if (answer.outcome === 'unknown') recorder.note('server', 'no-answer');
  else if (error === null) recorder.note('server', 'answer-refused', { reason: answer.because });
  else recorder.note('server', 'alert', { error }, { refusal: true });
}

function unanswered(end: EndReport, recorder: Recorder, phase: Phase): CallWithoutWire {
  return {
    ...end,
    tls: null,
    timeline: recorder.entries,
    answer: { outcome: 'unknown' },
    said: null,
    isResumed: false,
    phase,
    handshakeDone: false,
  };
}

/** A connection that broke before the end of the handshake: by this end's library, an alert of the server, or the network. */
function brokenConnection(party: Party, recorder: Recorder, { phase, code }: Stop): CallWithoutWire {
  const { role } = party;
  const refusedHere = reasonOfLocalRefusal(code);
  if (refusedHere !== null) {
    recorder.note('client', 'handshake-failed', { role, error: code }, { refusal: true });
    const end = notReached(role, { verdict: 'refused', reason: refusedHere, params: {}, libraryError: code });
    return unanswered(end, recorder, phase);
  }
  const answer = unspokenAnswer({
    error: code,
    hasTicket: false,
    isOpen: false,
    protocol: null,
    hasShown: party.identity !== null,
  });
  const isAlert = answer.outcome === 'refused';
  recorder.note(
    isAlert ? 'server' : 'client',
    isAlert ? 'alert' : 'handshake-failed',
    { role, error: code },
    { refusal: true },
  );
  const end = notReached(role, { reason: 'connection-closed', params: { phase }, libraryError: code });
  return { ...unanswered(end, recorder, phase), answer };
}
