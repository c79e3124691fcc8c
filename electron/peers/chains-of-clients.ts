import type { Server, TLSSocket } from 'node:tls';
import { receivedChain, type ReceivedChain } from './received-chain.ts';

/**
 * Reads the chain of each client of a server before Node does. Reading it through the X.509 form takes certificates out of
 * the session, and from version 24 on Node itself reads it, when it is good, just before `secureConnection`: what came
 * with the leaf would then be gone.
 *
 * `keylog` is the one public event that gives the socket while the handshake goes on; the keys in it are not looked at.
 */
export function watchChains(server: Server): (socket: TLSSocket) => ReceivedChain {
  const watched = new WeakSet<TLSSocket>();
  const chains = new WeakMap<TLSSocket, ReceivedChain>();
  server.on('keylog', (_line: Buffer, socket: TLSSocket) => {
    if (watched.has(socket)) return;
    watched.add(socket);
    socket.prependOnceListener('secure', () => chains.set(socket, receivedChain(socket)));
  });
  return (socket) => chains.get(socket) ?? receivedChain(socket);
}
