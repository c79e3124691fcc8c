import { isIP } from 'node:net';
import { checkServerIdentity, connect, type SecureContext, type TLSSocket } from 'node:tls';
import { FaultError } from '../contract/faults.ts';
import type { EndReport, WireAccount } from '../contract/views.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { isAnswerComplete, readAnswer, writeOpening, type Answer, type Opening } from './answer-line.ts';
import { clientContext } from './client-context.ts';
import { judgementFields, notReached, tlsParameters, type TlsParameters } from './end-report.ts';
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
import { createRecorder, type Recorder, type TimedEntry } from './timeline.ts';
import { codeOf, reasonOfLocalRefusal } from './tls-errors.ts';
import { unspokenAnswer } from './unspoken-answer.ts';

/** One connection as the client saw it. */
export interface ClientCall extends EndReport {
  readonly tls: TlsParameters | null;
  /** What the client decided and noticed; the messages are in `wire`. */
  readonly timeline: readonly TimedEntry[];
  /** What the server decided about this client, as far as it showed. */
  readonly answer: Answer;
  /** How far the connection came. */
  readonly phase: Phase;
  /** Whether this end's handshake ended: of TLS 1.3, that says nothing of the server's decision. */
  readonly handshakeDone: boolean;
  readonly wire: WireAccount;
  /** `performance.now()` of the wire's first octet. */
  readonly wireStartedAt: number;
}

export interface ClientOptions {
  readonly party: Party;
  readonly host: string;
  readonly port: number;
  /** Name asked for (SNI). An IP address cannot be asked for (RFC 6066 §3): none is then. */
  readonly serverName: string;
  readonly signal?: AbortSignal | undefined;
  readonly protocol?: ProtocolChoice | undefined;
  /** How it speaks first, `line` by default. */
  readonly opening?: Opening | undefined;
  /** `signature`: signs as a client whose key is not its certificate's. TLS 1.2 alone, where it can be written. */
  readonly spoil?: 'signature' | undefined;
  /** Speaks also to a server that it refuses, to learn what the server decides of it. */
  readonly insists?: boolean;
  /** Told the server's chain as soon as it is known. */
  readonly onServerChain?: (chain: readonly Certificate[]) => void;
  /** For each phase: connection, handshake, answer. */
  readonly timeoutMs?: number;
  /** For the answer alone, where it is not to be waited for as long. */
  readonly answerTimeoutMs?: number | undefined;
}

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
  { serverName, party }: ClientOptions,
  tapped: TappedSocket,
  secureContext: SecureContext,
  keyLog: KeyLog,
): TLSSocket {
  const { name } = party.policy;
  const socket = connect({
    secureContext,
    socket: tapped,
    servername: isIP(serverName) === 0 ? serverName : '',
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
  socket.on('session', () => (hasTicket = true));
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
  };
  if (judgement.verdict === 'refused') {
    recorder.note('client', 'client-refuses', { role, reason: judgement.reason }, { refusal: true });
    if (options.insists !== true) {
      await closeGently(socket, null, timeoutMs);
      return { ...base, applicationBytes: 0, answer: { outcome: 'unknown' }, phase: 'tls' };
    }
  } else recorder.note('client', 'client-accepts', { role });
  const words = writeOpening(opening, serverName);
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
  return { ...base, libraryError: error ?? undefined, applicationBytes: bytes, answer, phase: 'application' };
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
