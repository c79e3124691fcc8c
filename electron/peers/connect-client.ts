import { isIP } from 'node:net';
import { checkServerIdentity, connect, type SecureVersion, type TLSSocket } from 'node:tls';
import { FaultError } from '../contract/faults.ts';
import type { EndReport } from '../contract/views.ts';
import { openingLine, readAnswer, type Answer } from './answer-line.ts';
import { judgementFields, notReached, tlsParameters, type TlsParameters } from './end-report.ts';
import { prepareIdentity } from './identity-material.ts';
import { judgePeer } from './judge-peer.ts';
import { libraryOpinion } from './library-opinion.ts';
import { phaseTimeoutMs, type Party, type Phase } from './party.ts';
import { peerCertificate, receivedChain } from './received-chain.ts';
import { closeGently, readFrom } from './socket-events.ts';
import { createRecorder, type Recorder, type TimedEntry } from './timeline.ts';
import { codeOf, reasonOfAlert, reasonOfLocalRefusal } from './tls-errors.ts';

/** One connection as the client lived it. */
export interface ClientCall extends EndReport {
  readonly tls: TlsParameters | null;
  readonly timeline: readonly TimedEntry[];
  /** What the server decided about this client, as far as it showed. */
  readonly answer: Answer;
  /** How far the connection came. */
  readonly phase: Phase;
}

export interface ClientOptions {
  readonly party: Party;
  readonly host: string;
  readonly port: number;
  /** Name asked for (SNI). An IP address cannot be asked for (RFC 6066 §3): none is then. */
  readonly serverName: string;
  readonly signal?: AbortSignal | undefined;
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
  /** For each phase: connection, handshake, answer. */
  readonly timeoutMs?: number;
}

/**
 * Connects a party to a TLS server, ours or another: the simulated TPE, or the reference GAP facing the PSP. It judges
 * the server first, and closes without a word when it refuses it; else it says a line and waits for an answer.
 *
 * A server that cannot be reached is a result (`phase`, `libraryError`), not a fault. Throws CANCELLED on abort.
 */
export async function connectClient(options: ClientOptions): Promise<ClientCall> {
  const { party, signal } = options;
  const recorder = createRecorder();
  const prepared = prepareIdentity(party);
  if (!prepared.usable) {
    recorder.note('client', 'identity-unusable', { role: party.role }, { refusal: true });
    const { reason, libraryError } = prepared;
    return {
      ...notReached(party.role, { reason, params: {}, libraryError }),
      ...{ tls: null, timeline: recorder.entries, answer: { outcome: 'unknown' }, phase: 'identity' },
    };
  }
  if (signal?.aborted === true) throw new FaultError('CANCELLED');
  const { policy } = party;
  const named = isIP(options.serverName) === 0 && options.serverName !== '';
  const socket = connect({
    ...prepared.material,
    host: options.host,
    port: options.port,
    ...(named ? { servername: options.serverName } : { servername: '' }),
    rejectUnauthorized: false,
    // The library's opinion is to be about the name that the party verifies, which need not be the one it asks for.
    checkServerIdentity: (_host, certificate) =>
      policy.name === undefined ? undefined : checkServerIdentity(policy.name, certificate),
    ...(options.minVersion === undefined ? {} : { minVersion: options.minVersion }),
    ...(options.maxVersion === undefined ? {} : { maxVersion: options.maxVersion }),
  });
  try {
    return await talk(options, socket, recorder);
  } finally {
    socket.on('error', () => socket.destroy());
    socket.destroy();
  }
}

async function talk(options: ClientOptions, socket: TLSSocket, recorder: Recorder): Promise<ClientCall> {
  const { party, serverName, signal, timeoutMs = phaseTimeoutMs } = options;
  const { role, policy } = party;
  let hasTicket = false;
  socket.on('session', () => (hasTicket = true));
  const handshake = await shakeHands(socket, recorder, { serverName, timeoutMs, signal });
  if (!handshake.done) return brokenHandshake(party, recorder, handshake);

  const chain = receivedChain(socket, policy.trust);
  const seen = { received: chain.map(peerCertificate), libraryOpinion: libraryOpinion(socket) };
  const tls = tlsParameters(socket);
  recorder.note(
    'server',
    'server-certificate',
    { commonName: chain[0]?.commonName ?? '' },
    { at: handshake.at },
  );
  // An alert about our own certificate may come while the server's is judged: it is kept for the reading.
  let earlyError: string | null = null;
  const keepError = (error: Error): void => void (earlyError = codeOf(error));
  socket.on('error', keepError);
  const judgement = await judgePeer(policy, chain, signal);
  if (signal?.aborted === true) throw new FaultError('CANCELLED');
  const base = { role, ...judgementFields(judgement), ...seen, tls, timeline: recorder.entries };
  if (judgement.verdict === 'refused') {
    recorder.note('client', 'client-refuses', { role, reason: judgement.reason }, { refusal: true });
    await closeGently(socket, null, timeoutMs);
    return { ...base, applicationBytes: 0, answer: { outcome: 'unknown' }, phase: 'tls' };
  }
  recorder.note('client', 'client-accepts', { role });
  socket.write(openingLine);
  recorder.note('client', 'client-speaks', { bytes: openingLine.length });
  const { text, bytes, ending } = await readFrom(socket, (said) => said.includes('\n'), {
    timeoutMs,
    signal,
  });
  if (ending.how === 'aborted') throw new FaultError('CANCELLED');
  const error = ending.how === 'error' ? ending.code : earlyError;
  const heard = readAnswer(text);
  const answer =
    heard.outcome !== 'unknown'
      ? heard
      : unspokenAnswer({ error, hasTicket, party, isOpen: ending.how === 'timeout' });
  recordAnswer(recorder, answer, error);
  await closeGently(socket, null, timeoutMs);
  return {
    ...base,
    applicationBytes: bytes,
    ...(error === null ? {} : { libraryError: error }),
    answer,
    phase: 'application',
  };
}

/**
 * What a server that said nothing decided: an alert tells a refusal; a session ticket on a connection that stays open
 * tells an acceptance (RFC 8446 §4.6.1: it comes after the client's certificate was taken).
 */
function unspokenAnswer(o: {
  error: string | null;
  hasTicket: boolean;
  isOpen: boolean;
  party: Party;
}): Answer {
  const because = o.error === null ? null : reasonOfAlert(o.error);
  if (because !== null) {
    const shown = because === 'other' && o.party.identity === null ? 'certificate-missing' : because;
    return { outcome: 'refused', because: shown };
  }
  return o.hasTicket && o.isOpen
    ? { outcome: 'accepted', evidence: 'session-ticket' }
    : { outcome: 'unknown' };
}

function recordAnswer(recorder: Recorder, answer: Answer, error: string | null): void {
  if (answer.outcome === 'accepted') recorder.note('server', 'answer-accepted');
  else if (answer.outcome === 'unknown') recorder.note('server', 'no-answer');
  else if (error === null) recorder.note('server', 'answer-refused', { reason: answer.because });
  else recorder.note('server', 'alert', { error }, { refusal: true });
}

type Handshake =
  | { readonly done: true; readonly at: number }
  | { readonly done: false; readonly phase: Phase; readonly code: string };

/** Waits for the end of the handshake. Throws CANCELLED on abort. */
function shakeHands(
  socket: TLSSocket,
  recorder: Recorder,
  o: { serverName: string; timeoutMs: number; signal: AbortSignal | undefined },
): Promise<Handshake> {
  return new Promise((resolve, reject) => {
    let phase: Phase = 'tcp';
    const finish = (act: () => void): void => {
      clearTimeout(timer);
      socket.off('error', onError).off('close', onClose);
      o.signal?.removeEventListener('abort', onAbort);
      act();
    };
    const fail = (code: string): void => finish(() => resolve({ done: false, phase, code }));
    const onError = (error: Error): void => {
      if ('syscall' in error && error.syscall === 'getaddrinfo') phase = 'dns';
      fail(codeOf(error));
    };
    const onClose = (): void => fail('ECONNRESET');
    const onAbort = (): void => finish(() => reject(new FaultError('CANCELLED')));
    const onDeadline = (): void => fail('ETIMEDOUT');
    let timer = setTimeout(onDeadline, o.timeoutMs);
    socket.on('error', onError).on('close', onClose);
    socket.once('connect', () => {
      phase = 'tls';
      clearTimeout(timer);
      timer = setTimeout(onDeadline, o.timeoutMs);
      recorder.note('client', 'client-hello', { name: o.serverName });
    });
    socket.once('secureConnect', () => finish(() => resolve({ done: true, at: performance.now() })));
    o.signal?.addEventListener('abort', onAbort);
  });
}

function brokenHandshake(
  party: Party,
  recorder: Recorder,
  { phase, code }: { phase: Phase; code: string },
): ClientCall {
  const { role } = party;
  const tls = { tls: null, timeline: recorder.entries, phase };
  const refusedHere = reasonOfLocalRefusal(code);
  if (refusedHere !== null) {
    recorder.note('client', 'handshake-failed', { role, error: code }, { refusal: true });
    const end = notReached(role, { verdict: 'refused', reason: refusedHere, params: {}, libraryError: code });
    return { ...end, ...tls, answer: { outcome: 'unknown' } };
  }
  const answer = unspokenAnswer({ error: code, hasTicket: false, isOpen: false, party });
  const word = answer.outcome === 'refused' ? 'alert' : 'handshake-failed';
  recorder.note(
    answer.outcome === 'refused' ? 'server' : 'client',
    word,
    { role, error: code },
    { refusal: true },
  );
  const end = notReached(role, { reason: 'connection-closed', params: { phase }, libraryError: code });
  return { ...end, ...tls, answer };
}
