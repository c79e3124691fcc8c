import type { SecureVersion } from 'node:tls';
import { FaultError } from '../contract/faults.ts';
import type { EndReport, TimelineEntry } from '../contract/views.ts';
import type { Answer } from './answer-line.ts';
import { connectClient } from './connect-client.ts';
import { withDeadline } from './deadline.ts';
import { notReached, type TlsParameters } from './end-report.ts';
import { phaseTimeoutMs, type Party } from './party.ts';
import { openServer, type ServerCall } from './start-server.ts';
import { createRecorder, mergeTimelines } from './timeline.ts';

/** A handshake told from both ends. */
export interface HandshakeReport {
  readonly client: EndReport;
  readonly server: EndReport;
  readonly timeline: TimelineEntry[];
  readonly tls: TlsParameters | null;
  readonly durationMs: number;
}

export interface HandshakeOptions {
  readonly client: Party;
  readonly server: Party;
  /** Name that the client asks for (SNI). */
  readonly serverName: string;
  readonly signal?: AbortSignal | undefined;
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
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
  const versions = {
    ...(options.minVersion === undefined ? {} : { minVersion: options.minVersion }),
    ...(options.maxVersion === undefined ? {} : { maxVersion: options.maxVersion }),
  };
  const opened = await openServer({ party: server, timeoutMs, ...versions });
  if (!opened.usable) {
    const { reason, libraryError } = opened;
    const recorder = createRecorder();
    recorder.note(
      'server',
      'identity-unusable',
      { role: server.role, error: libraryError },
      { refusal: true },
    );
    return {
      client: notReached(client.role, { reason: 'connection-closed', params: { phase: 'tcp' } }),
      server: notReached(server.role, { reason, params: {}, libraryError }),
      timeline: mergeTimelines(recorder.entries),
      tls: null,
      durationMs: performance.now() - startedAt,
    };
  }
  const peer = opened.server;
  try {
    const served = nextCall(peer.onCall);
    const called = await connectClient({
      ...{ party: client, host: peer.address, port: peer.port, serverName: options.serverName },
      ...{ signal, timeoutMs, ...versions },
    });
    const { tls, timeline, answer, phase, ...end } = called;
    // A client that could not start never called; any other call ends, at the latest with the server's own deadlines.
    const heard = phase === 'identity' ? null : await withDeadline(served, 2 * timeoutMs, signal);
    if (heard === null && signal?.aborted === true) throw new FaultError('CANCELLED');
    return {
      client: end,
      server: heard === null ? notReached(server.role) : hearAlert(heard.end, answer),
      timeline: mergeTimelines(timeline, heard?.timeline ?? []),
      tls: tls ?? heard?.tls ?? null,
      durationMs: performance.now() - startedAt,
    };
  } finally {
    await peer.close();
  }
}

/** The library of a server may refuse in the handshake itself, and only the client then hears why, by an alert. */
function hearAlert(server: EndReport, answer: Answer): EndReport {
  return server.verdict === 'notReached' && answer.outcome === 'refused'
    ? { ...server, verdict: 'refused', reason: answer.because }
    : server;
}

function nextCall(onCall: (listener: (call: ServerCall) => void) => () => void): Promise<ServerCall> {
  return new Promise((resolve) => {
    const stop = onCall((call) => {
      stop();
      resolve(call);
    });
  });
}
