import { AsyncLocalStorage } from 'node:async_hooks';
import type { Server, TLSSocket } from 'node:tls';
import { readChainBeforeNode } from './early-chain.ts';
import { receivedChain, type ReceivedChain } from './received-chain.ts';
import type { KeyLog } from './tap/key-log.ts';
import type { TappedSocket } from './tap/tap-socket.ts';

/** What is wanted of a handshake while it goes on. */
export interface HandshakeWatch {
  /** Takes its secrets. */
  readonly keyLog: KeyLog;
  /** The chain that the client sent, as the wire has it so far. */
  readonly chainSent: () => ReceivedChain | null;
  /** Called when the first keys are made. */
  readonly onKeys: (() => void) | null;
}

/** A connection between its handing over and the end of its handshake, as the events of its server find it. */
interface PendingHandshake {
  readonly watch: HandshakeWatch;
  areKeysMade: boolean;
  /** The chain that the client sent, where it had to be read as soon as the handshake ended. */
  chain: ReceivedChain | null;
  readonly secured: (socket: TLSSocket) => void;
  readonly failed: (error: Error, socket?: TLSSocket) => void;
}

/** The handshake of the asynchronous context in which its connection was handed over. */
const pending = new AsyncLocalStorage<PendingHandshake>();

/** Has the events of a TLS server reach the handshake that they are about: see `awaitHandshake`. */
export function routeHandshakeEvents(server: Server): Server {
  server.on('keylog', (line: Buffer, socket: TLSSocket) => {
    const handshake = pending.getStore();
    if (handshake === undefined) return;
    const { keyLog, onKeys } = handshake.watch;
    keyLog.add(line);
    // Keys are made with the server's messages, which leave as soon as this returns.
    if (!handshake.areKeysMade) onKeys?.();
    handshake.areKeysMade = true;
    readChainBeforeNode(socket, keepChain);
  });
  server.on('secureConnection', (socket: TLSSocket) => pending.getStore()?.secured(socket));
  server.on('tlsClientError', (error: Error, socket: TLSSocket) => pending.getStore()?.failed(error, socket));
  return server;
}

function keepChain(this: TLSSocket): void {
  const handshake = pending.getStore();
  if (handshake !== undefined) handshake.chain ??= handshake.watch.chainSent() ?? receivedChain(this);
}

/**
 * Hands a connection over to a TLS server whose events are routed, and waits for the end of its handshake: gives the secure
 * socket, and the client's chain where it had to be read at once. Rejects with what broke the handshake.
 *
 * `talk` is called in the same turn as the event: the client's first words may follow in the next.
 */
export function awaitHandshake<T>(
  server: Server,
  tapped: TappedSocket,
  watch: HandshakeWatch,
  talk: (socket: TLSSocket, chain: ReceivedChain | null) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let isSecure = false;
    const handshake: PendingHandshake = {
      watch,
      areKeysMade: false,
      chain: null,
      secured(socket) {
        isSecure = true;
        // Whoever has said everything and closed its side waits for an answer all the same.
        socket.allowHalfOpen = true;
        // For as long as the socket lives: without a listener the error of one client would stop the process.
        socket.on('error', () => socket.destroy());
        talk(socket, handshake.chain).then(resolve, reject);
      },
      failed(error, socket) {
        reject(error);
        socket?.destroy();
      },
    };
    // Whoever hangs up where TLS does not notice. Once the connection is secure, `talk` notices it.
    const hungUp = (): void => {
      if (!isSecure) handshake.failed(Object.assign(new Error('hung up'), { code: 'ECONNRESET' }));
    };
    const ended = (): void => {
      // Asked before TLS ends the connection on its side.
      if (!isSecure) void tapped.wasRead();
      hungUp();
    };
    tapped.once('end', ended).once('close', hungUp).on('error', hungUp);
    if (tapped.destroyed) hungUp();
    else pending.run(handshake, () => server.emit('connection', tapped));
  });
}
