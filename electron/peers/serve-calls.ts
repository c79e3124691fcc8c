import { AsyncLocalStorage } from 'node:async_hooks';
import { constants } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { Socket } from 'node:net';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import type { WireAccount } from '../contract/views.ts';
import { keepByParty } from './keep-by-party.ts';
import { startWithIdentity, type UnusableIdentity } from './identity-material.ts';
import { phaseTimeoutMs, type Party, type ProtocolChoice } from './party.ts';
import { chainOnWire, peerCertificate, receivedChain, type ReceivedChain } from './received-chain.ts';
import { failedHandshake, serveClient, type Told } from './serve-client.ts';
import { createKeyLog, type KeyLog } from './tap/key-log.ts';
import { readWire } from './tap/read-wire.ts';
import type { TappedSocket } from './tap/tap-socket.ts';

/** What a server knows of a connection that is over. */
export interface EndedCall extends Told {
  /** Address and port of the client. */
  readonly remote: string;
  /** What was on the wire, kept until somebody has the time to read it. */
  readonly onWire: UnreadWire;
}

export interface UnreadWire {
  /** Once: the secrets by which it was encrypted are dropped with it. The client's chain comes along, if it is known by now. */
  read(): Pick<Told, 'end' | 'isChainKnown'> & { readonly wire: WireAccount; readonly wireStartedAt: number };
  /** Drops the secrets unused. */
  forget(): void;
}

/** TLS for connections that somebody else accepts. */
export interface CallServer {
  /** Lives a connection to its end. Never rejects. */
  serve(socket: TappedSocket): Promise<EndedCall>;
  /** Stops waiting for those that are open. */
  close(): void;
}

export interface CallServerOptions {
  readonly party: Party;
  readonly protocol?: ProtocolChoice | undefined;
  /** For each phase: handshake, first words. */
  readonly timeoutMs?: number | undefined;
  /** After so long without another octet, the client's first words are taken for complete. */
  readonly quietMs?: number | undefined;
  /** Told in each handshake when it is the client's turn to compute: there is nothing to do but what was put off. */
  readonly onPause?: (() => void) | undefined;
}

/** What the events of a connection are told to, found again by the asynchronous context in which it was handed over. */
interface Life {
  readonly keyLog: KeyLog;
  /** The chain that the client sent, as the wire has it. */
  readonly sent: () => ReceivedChain | null;
  /** Told when the first keys are made; null from then on. */
  onKeys: (() => void) | null;
  /** The chain that the client sent, where it was read as soon as the handshake ended. */
  chain: ReceivedChain | null;
  secured(socket: TLSSocket): void;
  failed(error: Error, socket?: TLSSocket): void;
}

const lives = new AsyncLocalStorage<Life>();

/**
 * From version 24 on Node reads the chain, when it is good, just before `secureConnection`, and what came with the leaf is
 * gone: there, a chain that cannot be read on the wire is read before.
 */
const nodeReadsChain = Number(process.versions.node.split('.')[0]) >= 24;

/**
 * Prepares a party to serve TLS clients: the simulated PSP, or the reference GAP facing terminals. It asks for a
 * certificate, lets every handshake end, judges the client once the client has spoken, and answers in words: to refuse in
 * the handshake, Node would only cut the connection, without an alert.
 *
 * No session is resumed: each connection shows its certificates. An identity that no TLS library would load is a result.
 */
export function openCallServer(
  options: CallServerOptions,
): { usable: true; server: CallServer } | ({ usable: false } & UnusableIdentity) {
  const { party, protocol = {}, timeoutMs = phaseTimeoutMs } = options;
  const attempt = startWithIdentity(party, (material) =>
    kept(party, { ...protocol, timeoutMs }, () =>
      listenForLives(
        createServer({
          ...material(),
          ...protocol,
          requestCert: true,
          rejectUnauthorized: false,
          handshakeTimeout: timeoutMs,
          secureOptions: (protocol.secureOptions ?? 0) | constants.SSL_OP_NO_TICKET,
        }),
      ),
    ),
  );
  if (!attempt.usable) return attempt;
  return { usable: true, server: serveWith(attempt.started, options) };
}

/** Servers that were made; they listen nowhere, and lend themselves to any number of acceptors. */
const kept = keepByParty<Server>();

function listenForLives(server: Server): Server {
  server.on('keylog', (line: Buffer, socket: TLSSocket) => {
    const life = lives.getStore();
    if (life === undefined) return;
    life.keyLog.add(line);
    // Keys are made with the server's messages, which leave as soon as this returns.
    life.onKeys?.();
    life.onKeys = null;
    if (nodeReadsChain && socket.listenerCount('secure', readChain) === 0) {
      socket.prependOnceListener('secure', readChain);
    }
  });
  server.on('secureConnection', (socket: TLSSocket) => lives.getStore()?.secured(socket));
  server.on('tlsClientError', (error: Error, socket: TLSSocket) => lives.getStore()?.failed(error, socket));
  return server;
}

function serveWith(server: Server, options: CallServerOptions): CallServer {
  const { party, onPause = null } = options;
  const closing = new AbortController();
  // Each connection that is open listens to it; from eleven on Node would warn of a leak.
  setMaxListeners(0, closing.signal);
  async function serve(tapped: TappedSocket): Promise<EndedCall> {
    const keyLog = createKeyLog();
    const remote = remoteOf(tapped.raw);
    const onWire = (): ReturnType<typeof readWire> => readWire(tapped.capture, { end: 'server', keyLog });
    const sent = (): ReceivedChain | null => chainOnWire(onWire().certificates);
    const told = await live(server, tapped, { keyLog, sent, onKeys: onPause }, (socket, chain) =>
      serveClient(socket, () => chain ?? sent() ?? receivedChain(socket), {
        ...options,
        signal: closing.signal,
      }),
    ).catch((error: unknown) => failedHandshake(party, error));
    tapped.destroy();
    return {
      ...told,
      remote,
      onWire: {
        read() {
          const { account: wire, startedAt: wireStartedAt, certificates } = onWire();
          keyLog.forget();
          const seen = { wire, wireStartedAt };
          const chain = told.isChainKnown ? null : chainOnWire(certificates);
          if (chain === null) return { end: told.end, isChainKnown: told.isChainKnown, ...seen };
          const received = chain.certificates.map(peerCertificate);
          return { end: { ...told.end, received }, isChainKnown: true, ...seen };
        },
        forget: () => keyLog.forget(),
      },
    };
  }

  // A reason of its own: without one an error is made, and its stack written, that nobody reads.
  return { serve, close: () => closing.abort('closed') };
}

/** Address and port of whoever called. */
export function remoteOf({ remoteAddress = '', remotePort = 0 }: Socket): string {
  return `${remoteAddress.includes(':') ? `[${remoteAddress}]` : remoteAddress}:${remotePort}`;
}

function readChain(this: TLSSocket): void {
  const life = lives.getStore();
  if (life !== undefined) life.chain ??= life.sent() ?? receivedChain(this);
}

/** Hands a connection over to TLS, and on to `talk` once it is secure. Rejects with what broke the handshake. */
function live(
  server: Server,
  tapped: TappedSocket,
  { keyLog, sent, onKeys }: Pick<Life, 'keyLog' | 'sent' | 'onKeys'>,
  talk: (socket: TLSSocket, chain: ReceivedChain | null) => Promise<Told>,
): Promise<Told> {
  return new Promise((resolve, reject) => {
    let isSecure = false;
    const life: Life = {
      keyLog,
      sent,
      onKeys,
      chain: null,
      secured(socket) {
        isSecure = true;
        // Whoever has said everything and closed its side waits for an answer all the same.
        socket.allowHalfOpen = true;
        // Heard for as long as the socket lives: unheard, the error of one client would stop the process.
        socket.on('error', () => socket.destroy());
        talk(socket, life.chain).then(resolve, reject);
      },
      failed(error, socket) {
        reject(error);
        socket?.destroy();
      },
    };
    // Whoever hangs up where TLS does not notice. Once the connection is secure, `talk` notices it.
    const hungUp = (): void => {
      if (!isSecure) life.failed(Object.assign(new Error('hung up'), { code: 'ECONNRESET' }));
    };
    tapped.once('end', hungUp).once('close', hungUp).on('error', hungUp);
    if (tapped.destroyed) hungUp();
    else lives.run(life, () => server.emit('connection', tapped));
  });
}
