import { connect, createServer, type TLSSocket } from 'node:tls';
import { FaultError } from '../contract/faults.ts';
import { writeAnswer } from './answer-line.ts';
import { connectClient } from './connect-client.ts';
import { withDeadline } from './deadline.ts';
import { notReached, tlsParameters } from './end-report.ts';
import { startWithIdentity, type IdentityMaterial } from './identity-material.ts';
import { phaseTimeoutMs, type Party } from './party.ts';
import { isBoringSsl } from './protocol-choices.ts';
import { peerCertificate, receivedChain } from './received-chain.ts';
import {
  clientAccount,
  identityUnusable,
  nextCall,
  serverAccount,
  reportEnds,
  type EndAccount,
  type HandshakeOptions,
  type HandshakeReport,
} from './run-handshake.ts';
import { closeGently, cutConnection } from './socket-events.ts';
import { listen, openServer } from './start-server.ts';

/** Whether this runtime can ask for a renegotiation at all: BoringSSL cannot, neither as client nor as server. */
export const canRenegotiate = !isBoringSsl;

export interface RenegotiationReport extends HandshakeReport {
  /** What came of the second handshake; `unknown` when it was never asked for. */
  readonly renegotiation: 'accepted' | 'refused' | 'unknown';
}

export interface RenegotiationOptions extends HandshakeOptions {
  /** The end that asks for the second handshake. */
  readonly by: 'client' | 'server';
  /** Where the server waits; 0, the default, takes any free port. */
  readonly port?: number;
}

/** A second handshake, as the end that asked for it saw it. */
interface Asked extends EndAccount {
  readonly renegotiation: RenegotiationReport['renegotiation'];
}

/**
 * Lets one end ask for a second handshake (RFC 5246 §7.4.1) as soon as the first is over, on TLS 1.2: TLS 1.3 has none.
 * The other end is a party as in `runHandshake`. The end that asks judges nobody, and its wire is not read.
 *
 * Throws CANCELLED on abort, PORT_IN_USE {port} where there is no port to wait on, and BUG where the end that asks cannot use
 * its identity.
 */
export async function runRenegotiation(options: RenegotiationOptions): Promise<RenegotiationReport> {
  const report = await (options.by === 'client' ? askAsClient(options) : askAsServer(options));
  if (options.signal?.aborted === true) throw new FaultError('CANCELLED');
  return report;
}

async function askAsClient(options: RenegotiationOptions): Promise<RenegotiationReport> {
  const { client, server, serverName, signal, timeoutMs = phaseTimeoutMs } = options;
  const startedAt = performance.now();
  const opened = await openServer({
    party: server,
    port: options.port ?? 0,
    timeoutMs,
    protocol: options.serverProtocol,
  });
  if (!opened.usable) return { ...identityUnusable(options, opened, startedAt), renegotiation: 'unknown' };
  const peer = opened.server;
  try {
    const served = nextCall(peer.onCall);
    const target = { host: peer.address, port: peer.port, servername: serverName };
    const socket = startCounterpart(client, (material) =>
      connect({ ...material(), ...options.clientProtocol, ...target, rejectUnauthorized: false }),
    );
    const asked = await new Promise<Asked>((resolve) => {
      socket.once('secureConnect', () => resolve(askAgain(client, socket, timeoutMs)));
      socket.once('close', () => resolve(neverAsked(client)));
      socket.on('error', () => undefined);
    });
    await cutConnection(socket);
    const serverCall = await withDeadline(served, 2 * timeoutMs, signal);
    const report = reportEnds(options, asked, serverCall && serverAccount(serverCall), startedAt);
    return { ...report, renegotiation: asked.renegotiation };
  } finally {
    await peer.close();
  }
}

async function askAsServer(options: RenegotiationOptions): Promise<RenegotiationReport> {
  const { client, server, serverName, signal, timeoutMs = phaseTimeoutMs } = options;
  const startedAt = performance.now();
  const acceptor = startCounterpart(server, (material) =>
    createServer({
      ...material(),
      ...options.serverProtocol,
      requestCert: true,
      rejectUnauthorized: false,
      noDelay: true,
      handshakeTimeout: timeoutMs,
    }),
  );
  const asked = new Promise<Asked>((resolve) => {
    acceptor.once('secureConnection', (socket: TLSSocket) => resolve(askAgain(server, socket, timeoutMs)));
    acceptor.once('tlsClientError', () => resolve(neverAsked(server)));
  });
  try {
    const { address, port } = await listen(acceptor, options.port ?? 0, '127.0.0.1');
    const called = await connectClient({
      party: client,
      host: address,
      port,
      serverName,
      signal,
      timeoutMs,
      protocol: options.clientProtocol,
    });
    const serverCall = called.phase === 'identity' ? neverAsked(server) : await asked;
    const { answer, ...account } = clientAccount(called);
    // Once it was asked, what the client was answered is about the question, and not about its certificate.
    const isAsked = serverCall.renegotiation !== 'unknown';
    const report = reportEnds(options, isAsked ? account : { ...account, answer }, serverCall, startedAt);
    return { ...report, renegotiation: serverCall.renegotiation };
  } finally {
    await new Promise((resolve) => acceptor.close(resolve));
  }
}

function startCounterpart<T>(party: Party, start: (material: () => IdentityMaterial) => T): T {
  const attempt = startWithIdentity(party, start);
  if (!attempt.usable) throw new FaultError('BUG', { reference: `identity-${attempt.reason}` });
  return attempt.started;
}

function neverAsked({ role }: Party): Asked {
  return { end: notReached(role), tls: null, story: null, renegotiation: 'unknown' };
}

/** Asks once, and ends the connection. An error and an end that come of the question are a refusal. */
async function askAgain({ role }: Party, socket: TLSSocket, timeoutMs: number): Promise<Asked> {
  const received = receivedChain(socket).certificates.map(peerCertificate);
  const tls = tlsParameters(socket);
  const renegotiation = await new Promise<Asked['renegotiation']>((resolve) => {
    const timer = setTimeout(() => resolve('unknown'), timeoutMs);
    const settle = (outcome: Asked['renegotiation']): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    // Heard for as long as the socket lives: unheard, an error would stop the process.
    socket.on('error', () => settle('refused')).once('close', () => settle('refused'));
    socket.renegotiate({ requestCert: true, rejectUnauthorized: false }, (error) =>
      settle(error === null ? 'accepted' : 'unknown'),
    );
  });
  if (renegotiation === 'accepted') await closeGently(socket, writeAnswer('', null), timeoutMs);
  // A connection that broke says no goodbye: its alert, where there is one, has left.
  else await cutConnection(socket);
  return { end: notReached(role, { received }), tls, story: null, renegotiation };
}
