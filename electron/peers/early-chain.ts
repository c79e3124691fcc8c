import type { TLSSocket } from 'node:tls';

/** From this major version on, Node reads a good client's chain itself, just before `secureConnection`. */
const firstVersionThatReads = 24;
const nodeReadsChain = Number(process.versions.node.split('.')[0]) >= firstVersionThatReads;

/**
 * Has a client's chain read before Node reads it, where it does: what came with the leaf is gone then, and a chain that
 * cannot be read on the wire would be lost. Elsewhere there is nothing to do: it is there once the handshake has ended.
 *
 * Called at each event of a handshake that comes before its end; reads once.
 *
 * @param readChain one function for all connections, by which it is known that this one is prepared already
 */
export function readChainBeforeNode(socket: TLSSocket, readChain: (this: TLSSocket) => void): void {
  if (nodeReadsChain && socket.listenerCount('secure', readChain) === 0) {
    socket.prependOnceListener('secure', readChain);
  }
}
