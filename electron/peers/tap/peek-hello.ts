import type { ClientHello } from '../../contract/views.ts';
import { readWire } from './read-wire.ts';
import type { TappedSocket } from './tap-socket.ts';

export type PeekedHello =
  | { readonly kind: 'hello'; readonly hello: ClientHello }
  | { readonly kind: 'not-tls'; readonly speaks: 'ssh' | 'http' | 'smtp' | 'other' }
  | { readonly kind: 'closed' | 'timeout' };

/** More than any ClientHello that is meant. */
const longestHello = 32_768;

/**
 * Waits for the ClientHello of an incoming connection, for `timeoutMs` milliseconds, and leaves its octets to TLS: the
 * tapped socket can be handed to a server after. An abort is told as a close. Never rejects; leaves no timer or listener.
 */
export function peekClientHello(
  socket: TappedSocket,
  { timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal | undefined },
): Promise<PeekedHello> {
  return new Promise((resolve) => {
    let received = 0;
    let chunk = 0;
    let wanted = 1;
    const finish = (peeked: PeekedHello): void => {
      clearTimeout(timer);
      unwatch();
      socket.off('error', onClosed);
      signal?.removeEventListener('abort', onClosed);
      resolve(peeked);
    };
    const onClosed = (): void => finish({ kind: 'closed' });
    const look = (): void => {
      const { chunks, isTruncated } = socket.capture;
      for (; chunk < chunks.length; chunk += 1) received += chunks[chunk]?.bytes.length ?? 0;
      const isOver = socket.raw.readableEnded || socket.destroyed;
      // A caller that sends octet by octet is not read again from the start for each of them.
      if (received >= wanted || isOver || isTruncated) {
        const { account } = readWire(socket.capture, { end: 'server' });
        if (account.clientHello !== null) finish({ kind: 'hello', hello: account.clientHello });
        else if (account.notTls !== null) finish({ kind: 'not-tls', speaks: account.notTls });
        else if (isOver) onClosed();
        else if (isTruncated || received > longestHello) finish({ kind: 'not-tls', speaks: 'other' });
        else wanted = received < 5 ? 5 : Math.max(received + 1, endOfRecord(socket));
      }
    };
    const timer = setTimeout(() => finish({ kind: 'timeout' }), timeoutMs);
    const unwatch = socket.watchIncoming(look);
    socket.on('error', onClosed);
    signal?.addEventListener('abort', onClosed);
    if (signal?.aborted === true) onClosed();
    else look();
  });
}

/** Where the first record ends, counted from the first octet. */
function endOfRecord({ capture: { chunks } }: TappedSocket): number {
  const header: number[] = [];
  for (let index = 0; header.length < 5; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) return 0;
    header.push(...chunk.bytes.subarray(0, 5 - header.length));
  }
  return 5 + (header[3] ?? 0) * 256 + (header[4] ?? 0);
}
