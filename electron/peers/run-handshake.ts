import { FaultError } from '../contract/faults.ts';
import type { EndReport, ScenarioResult, TimelineEntry } from '../contract/views.ts';
import type { Answer } from './answer-line.ts';
import { endOf } from './client-call.ts';
import { connectClient, type ClientCall } from './connect-client.ts';
import { withDeadline } from './deadline.ts';
import { notReached, type TlsParameters } from './end-report.ts';
import type { UnusableIdentity } from './identity-material.ts';
import { phaseTimeoutMs, type Party, type ProtocolChoice } from './party.ts';
import { openServer, type ServerCall } from './start-server.ts';
import { buildTimeline, createRecorder, type EndStory } from './timeline.ts';

/** A handshake told from both ends. */
export interface HandshakeReport {
  readonly client: EndReport;
  readonly server: EndReport;
  readonly timeline: TimelineEntry[];
  readonly wire: NonNullable<ScenarioResult['wire']>;
  readonly tls: TlsParameters | null;
  readonly durationMs: number;
}

export interface HandshakeOptions {
  readonly client: Party;
  readonly server: Party;
  /** Name that the client asks for (SNI). */
  readonly serverName: string;
  readonly signal?: AbortSignal | undefined;
  readonly clientProtocol?: ProtocolChoice | undefined;
  readonly serverProtocol?: ProtocolChoice | undefined;
  /** The client proves its key wrongly, as one whose key is not its certificate's. Brings TLS 1.2. */
  readonly spoil?: 'signature' | undefined;
  /** For each phase, in milliseconds. */
  readonly timeoutMs?: number;
}

/**
 * Lets two of our parties meet over real TLS on the loopback interface, and tells what each decided of the other.
 * Accepted means that each read an application octet of the other; the end of a handshake alone means nothing.
 *
 * An identity that no TLS library would load (a key that is not the certificate's) is a result: reason `wrong-key`.
 * Throws CANCELLED on abort; leaves no socket and no server behind.
 */
export async function runHandshake(options: HandshakeOptions): Promise<HandshakeReport> {
  const { client, server, signal, timeoutMs = phaseTimeoutMs } = options;
  const startedAt = performance.now();
  const opened = await openServer({ party: server, timeoutMs, protocol: options.serverProtocol });
  if (!opened.usable) return identityUnusable(options, opened, startedAt);
  const peer = opened.server;
  try {
    const served = nextCall(peer.onCall);
    const called = await connectClient({
      party: client,
      host: peer.address,
      port: peer.port,
      serverName: options.serverName,
      signal,
      timeoutMs,
      protocol: options.clientProtocol,
      spoil: options.spoil,
    });
    // A client that could not start never called; any other call ends, at the latest with the server's own deadlines.
    const serverCall = called.phase === 'identity' ? null : await withDeadline(served, 2 * timeoutMs, signal);
    if (serverCall === null && signal?.aborted === true) throw new FaultError('CANCELLED');
    return reportEnds(options, clientAccount(called), serverCall && serverAccount(serverCall), startedAt);
  } finally {
    await peer.close();
  }
}

/** An exchange as one end tells it. */
export interface EndAccount {
  readonly end: EndReport;
  readonly tls: TlsParameters | null;
  /** Null for an end whose wire was not read. */
  readonly story: EndStory | null;
}

export function clientAccount(call: ClientCall): EndAccount & Pick<ClientCall, 'answer'> {
  const { tls, timeline, answer, phase, wire, wireStartedAt, handshakeDone } = call;
  const seen = handshakeDone || phase === 'tls' ? wire : null;
  return {
    end: endOf(call),
    tls,
    answer,
    story: { wire: seen, startedAt: wireStartedAt, decisions: timeline },
  };
}

/** The server's. Throws what went wrong there by our own fault. */
export function serverAccount({ crash, end, tls, wire, wireStartedAt, timeline }: ServerCall): EndAccount {
  if (crash !== undefined) throw crash;
  return { end, tls, story: { wire, startedAt: wireStartedAt, decisions: timeline } };
}

/** One report of both ends; `server` is null when nobody called it. */
export function reportEnds(
  { client: { identity: shown }, server }: Pick<HandshakeOptions, 'client' | 'server'>,
  byClient: EndAccount & Partial<Pick<ClientCall, 'answer'>>,
  byServer: EndAccount | null,
  startedAt: number,
): HandshakeReport {
  const commonNames = {
    client: shown === null ? null : shown.certificate.commonName,
    server: server.identity === null ? null : server.identity.certificate.commonName,
  };
  return {
    client: byClient.end,
    server: byServer === null ? notReached(server.role) : explainByAlert(byServer.end, byClient.answer),
    timeline: buildTimeline({
      client: byClient.story ?? undefined,
      server: byServer?.story ?? undefined,
      shown: commonNames,
    }),
    wire: { client: byClient.story?.wire ?? null, server: byServer?.story?.wire ?? null },
    tls: byClient.tls ?? byServer?.tls ?? null,
    durationMs: performance.now() - startedAt,
  };
}

/** The report of a server that could not start: it cannot use its key and its certificate. */
export function identityUnusable(
  { client, server }: Pick<HandshakeOptions, 'client' | 'server'>,
  { reason, libraryError }: UnusableIdentity,
  startedAt: number,
): HandshakeReport {
  const recorder = createRecorder();
  const params = { role: server.role, error: libraryError };
  recorder.note('server', 'identity-unusable', params, { refusal: true });
  const decisions = recorder.entries;
  return {
    client: notReached(client.role, { reason: 'connection-closed', params: { phase: 'tcp' } }),
    server: notReached(server.role, { reason, params: {}, libraryError }),
    timeline: buildTimeline({ server: { wire: null, startedAt, decisions } }),
    wire: { client: null, server: null },
    tls: null,
    durationMs: performance.now() - startedAt,
  };
}

/** The library of a server may refuse in the handshake itself, and only the client then hears why, by an alert. */
function explainByAlert(server: EndReport, answer: Answer | undefined): EndReport {
  return server.verdict === 'notReached' && answer?.outcome === 'refused'
    ? { ...server, verdict: 'refused', reason: answer.because }
    : server;
}

export function nextCall(onCall: (listener: (call: ServerCall) => void) => () => void): Promise<ServerCall> {
  return new Promise((resolve) => {
    const stop = onCall((call) => {
      stop();
      resolve(call);
    });
  });
}
