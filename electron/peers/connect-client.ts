import { isIP } from 'node:net';
import { checkServerIdentity, connect, type SecureVersion, type TLSSocket } from 'node:tls';
import { FaultError } from '../contract/faults.ts';
import type { EndReport } from '../contract/views.ts';
import { openingLine, readAnswer, type Answer } from './answer-line.ts';
import { clientContext } from './client-context.ts';
import { judgementFields, notReached, tlsParameters, type TlsParameters } from './end-report.ts';
import { startWithIdentity, type IdentityMaterial } from './identity-material.ts';
import { judgePeer } from './judge-peer.ts';
import { libraryOpinion } from './library-opinion.ts';
import { phaseTimeoutMs, type Party, type Phase } from './party.ts';
import { peerCertificate, receivedChain } from './received-chain.ts';
import { shakeHands } from './shake-hands.ts';
import { closeGently, cut, readFrom } from './socket-events.ts';
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
  if (signal?.aborted === true) throw new FaultError('CANCELLED');
  const attempt = startWithIdentity(party, (material) => dial(options, material));
  if (!attempt.usable) {
    const { reason, libraryError } = attempt;
    recorder.note(
      'client',
      'identity-unusable',
      { role: party.role, error: libraryError },
      { refusal: true },
    );
    const end = notReached(party.role, { reason, params: {}, libraryError });
    return {
      ...end,
      tls: null,
      timeline: recorder.entries,
      answer: { outcome: 'unknown' },
      phase: 'identity',
    };
  }
  const socket = attempt.started;
  // Heard for as long as the socket lives: an alert may come at any moment, and unheard it would stop the process.
  const errors: string[] = [];
  socket.on('error', (error: Error) => errors.push(codeOf(error)));
  try {
    return await talk(options, socket, recorder, errors);
  } finally {
    await cut(socket);
  }
}

function dial(options: ClientOptions, material: () => IdentityMaterial): TLSSocket {
  const { host, port, serverName, party, minVersion, maxVersion } = options;
  const { name } = party.policy;
  const versions = {
    ...(minVersion === undefined ? {} : { minVersion }),
    ...(maxVersion === undefined ? {} : { maxVersion }),
  };
  const socket = connect({
    secureContext: clientContext(party, material, versions),
    host,
    port,
    servername: isIP(serverName) === 0 ? serverName : '',
    rejectUnauthorized: false,
    // The library's opinion is to be about the name that the party verifies, which need not be the one it asks for.
    checkServerIdentity: (_host, certificate) =>
      name === undefined ? undefined : checkServerIdentity(name, certificate),
  });
  return socket.setNoDelay(true);
}

async function talk(
  options: ClientOptions,
  socket: TLSSocket,
  recorder: Recorder,
  errors: readonly string[],
): Promise<ClientCall> {
  const { party, serverName, signal, timeoutMs = phaseTimeoutMs } = options;
  const { role, policy } = party;
  let hasTicket = false;
  socket.on('session', () => (hasTicket = true));
  const handshake = await shakeHands(socket, recorder, { serverName, timeoutMs, signal });
  if (!handshake.done) return brokenHandshake(party, recorder, handshake);

  const chain = receivedChain(socket);
  const commonName = chain.certificates[0]?.commonName ?? '';
  recorder.note('server', 'server-certificate', { commonName }, { at: handshake.at });
  const seen = { received: chain.certificates.map(peerCertificate), libraryOpinion: libraryOpinion(socket) };
  const tls = tlsParameters(socket);
  const judgement = await judgePeer(policy, chain, { signal, timeoutMs });
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
  const error = errors[0] ?? null;
  const heard = readAnswer(text);
  const isOpen = ending.how === 'timeout';
  const answer = heard.outcome === 'unknown' ? unspokenAnswer({ error, hasTicket, party, isOpen }) : heard;
  recordAnswer(recorder, answer, error);
  await closeGently(socket, null, timeoutMs);
  const libraryError = error === null ? {} : { libraryError: error };
  return { ...base, ...libraryError, applicationBytes: bytes, answer, phase: 'application' };
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
