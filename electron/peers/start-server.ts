import type { AddressInfo, Socket } from 'node:net';
import { createServer, type SecureVersion, type Server, type TLSSocket } from 'node:tls';
import { FaultError } from '../contract/faults.ts';
import type { EndReport } from '../contract/views.ts';
import { isOpeningComplete, writeAnswer } from './answer-line.ts';
import { judgementFields, notReached, tlsParameters, type TlsParameters } from './end-report.ts';
import { startWithIdentity, type UnusableIdentity } from './identity-material.ts';
import { judgePeer } from './judge-peer.ts';
import { libraryOpinion } from './library-opinion.ts';
import { phaseTimeoutMs, type Party } from './party.ts';
import { watchChains } from './chains-of-clients.ts';
import { peerCertificate, type ReceivedChain } from './received-chain.ts';
import { closeGently, readFrom } from './socket-events.ts';
import { createRecorder, type Recorder, type TimedEntry } from './timeline.ts';
import { codeOf, reasonOfAlert, reasonOfLocalRefusal } from './tls-errors.ts';

/** One connection as the server lived it. */
export interface ServerCall {
  readonly end: EndReport;
  readonly timeline: readonly TimedEntry[];
  readonly tls: TlsParameters | null;
  /** Name that the client asked for (SNI); null when it asked for none. */
  readonly serverName: string | null;
}

export interface TlsPeerServer {
  readonly port: number;
  readonly address: string;
  /** Tells of each connection when it is over. Returns how to stop listening. */
  readonly onCall: (listener: (call: ServerCall) => void) => () => void;
  /** Cuts what is open and frees the port. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly party: Party;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** Loopback by default. */
  readonly host?: string;
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
  readonly timeoutMs?: number;
}

/**
 * Starts a party that waits for TLS clients: the simulated PSP, or the reference GAP facing terminals. It asks for a
 * certificate, lets every handshake end, judges the client once the client has spoken, and answers in words: to refuse in
 * the handshake, Node would only cut the connection, without an alert.
 *
 * Throws PORT_IN_USE {port}, and BUG when the party's key is not its certificate's: `openServer` tells it as a result.
 */
export async function startServer(options: ServerOptions): Promise<TlsPeerServer> {
  const opened = await openServer(options);
  if (!opened.usable) throw new FaultError('BUG', { reference: `identity-${opened.reason}` });
  return opened.server;
}

/** `startServer`, with an identity that cannot be used as a result. Throws PORT_IN_USE {port}. */
export async function openServer(
  options: ServerOptions,
): Promise<{ usable: true; server: TlsPeerServer } | ({ usable: false } & UnusableIdentity)> {
  const { party, port = 0, host = '127.0.0.1', timeoutMs = phaseTimeoutMs, minVersion, maxVersion } = options;
  const attempt = startWithIdentity(party, (material) =>
    createServer({
      ...material(),
      requestCert: true,
      rejectUnauthorized: false,
      handshakeTimeout: timeoutMs,
      // Short messages each way: waiting for company (Nagle) would cost 40 ms a handshake.
      noDelay: true,
      ...(minVersion === undefined ? {} : { minVersion }),
      ...(maxVersion === undefined ? {} : { maxVersion }),
    }),
  );
  if (!attempt.usable) return attempt;
  const server = attempt.started;
  return { usable: true, server: acceptCalls(server, await listen(server, port, host), party, timeoutMs) };
}

function acceptCalls(server: Server, address: AddressInfo, party: Party, timeoutMs: number): TlsPeerServer {
  const listeners = new Set<(call: ServerCall) => void>();
  const tell = (call: ServerCall): void => listeners.forEach((listener) => listener(call));
  const sockets = new Set<Socket>();
  const closing = new AbortController();
  const chainOf = watchChains(server);

  // Once it listens, an error of the listening socket (no descriptor left) loses one call, never the process.
  server.on('error', () => undefined);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A scanner that hangs up in the middle of a handshake.
    socket.on('error', () => socket.destroy());
  });
  server.on('tlsClientError', (error: Error, socket: TLSSocket) => {
    tell(failedHandshake(party, error));
    socket.destroy();
  });
  server.on('secureConnection', (socket: TLSSocket) => {
    // Heard for as long as the socket lives: unheard, the error of one client would stop the process.
    socket.on('error', () => socket.destroy());
    serveClient(party, socket, chainOf(socket), { timeoutMs, signal: closing.signal }).then(tell, () => {
      socket.destroy();
      tell({ end: notReached(party.role, { reason: 'other' }), timeline: [], tls: null, serverName: null });
    });
  });

  return {
    port: address.port,
    address: address.address,
    onCall(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const code = codeOf(cause);
      reject(
        code === 'EADDRINUSE' || code === 'EACCES'
          ? new FaultError('PORT_IN_USE', { port }, { cause })
          : new FaultError('PEER_UNREACHABLE', { peer: `${host}:${port}` }, { cause }),
      );
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new FaultError('PORT_IN_USE', { port }));
      else resolve(address);
    });
  });
}

/** A handshake that broke: by an alert of the client, by this end's library, or by what was no TLS at all. */
function failedHandshake({ role }: Party, error: Error): ServerCall {
  const code = codeOf(error);
  const recorder = createRecorder();
  const reason = reasonOfLocalRefusal(code);
  const word = reasonOfAlert(code) === null ? 'handshake-failed' : 'alert';
  recorder.note(word === 'alert' ? 'client' : 'server', word, { role, error: code }, { refusal: true });
  return {
    end: notReached(role, {
      ...(reason === null
        ? { reason: 'connection-closed', params: { phase: 'tls' } }
        : { verdict: 'refused', reason, params: {} }),
      libraryError: code,
    }),
    timeline: recorder.entries,
    tls: null,
    serverName: null,
  };
}

async function serveClient(
  party: Party,
  socket: TLSSocket,
  chain: ReceivedChain,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
): Promise<ServerCall> {
  const recorder = createRecorder();
  const { role, policy } = party;
  // Listening starts before anything else: the client's first words may be here already.
  const reading = readFrom(socket, isOpeningComplete, { timeoutMs, signal });
  const seen = {
    received: chain.certificates.map(peerCertificate),
    libraryOpinion: libraryOpinion(socket),
  };
  const tls = tlsParameters(socket);
  const serverName = typeof socket.servername === 'string' ? socket.servername : null;
  const [leaf] = chain.certificates;
  if (leaf === undefined) recorder.note('client', 'client-shows-nothing', { role });
  else recorder.note('client', 'client-certificate', { commonName: leaf.commonName });

  const opening = await reading;
  const call = (end: EndReport): ServerCall => ({ end, timeline: recorder.entries, tls, serverName });
  const { ending } = opening;
  if (ending.how !== 'complete') {
    recordSilence(recorder, ending.how);
    await closeGently(socket, null, ending.how === 'aborted' ? 0 : timeoutMs);
    const libraryError = ending.how === 'error' ? { libraryError: ending.code } : {};
    const params = { phase: 'application', how: ending.how };
    return call(
      notReached(role, {
        ...seen,
        reason: 'connection-closed',
        params,
        applicationBytes: opening.bytes,
        ...libraryError,
      }),
    );
  }
  const judgement = await judgePeer(policy, chain, { signal, timeoutMs });
  const refusedFor = judgement.verdict === 'refused' ? judgement.reason : null;
  if (refusedFor === null) recorder.note('server', 'server-accepts', { role });
  else recorder.note('server', 'server-refuses', { role, reason: refusedFor }, { refusal: true });
  await closeGently(socket, writeAnswer(opening.text, refusedFor), timeoutMs);
  return call({ role, ...judgementFields(judgement), ...seen, applicationBytes: opening.bytes });
}

function recordSilence(recorder: Recorder, how: 'ended' | 'timeout' | 'aborted' | 'error'): void {
  if (how === 'timeout') recorder.note('server', 'client-silent');
  else recorder.note('client', 'client-closes');
}
