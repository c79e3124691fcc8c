import type { TLSSocket } from 'node:tls';
import { codeOf } from './tls-errors.ts';

/** How a wait on a socket ended. */
export type Ending =
  | { readonly how: 'complete' | 'ended' | 'timeout' | 'aborted' }
  | { readonly how: 'error'; readonly code: string };

export interface ReadSoFar {
  readonly text: string;
  readonly bytes: number;
  readonly ending: Ending;
}

const limitBytes = 16_384;

export interface Patience {
  /** For the whole, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** After so long without another octet, in milliseconds, what came is complete: not everybody ends with a line. */
  readonly quietMs?: number | undefined;
}

/**
 * Reads from a socket until `isComplete`, its end, an error, the deadline or an abort. Never rejects; leaves no timer
 * or listener of its own. Octets past 16 kB complete it: nobody has that much to say.
 */
export function readFrom(
  socket: TLSSocket,
  isComplete: (text: string) => boolean,
  { timeoutMs, signal, quietMs }: Patience,
): Promise<ReadSoFar> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    let quiet: NodeJS.Timeout | undefined;
    const text = (): string => Buffer.concat(parts).toString('utf8');
    const finish = (ending: Ending): void => {
      clearTimeout(timer);
      clearTimeout(quiet);
      socket.off('data', onData).off('end', onEnd).off('close', onEnd).off('error', onError);
      signal?.removeEventListener('abort', onAbort);
      resolve({ text: text(), bytes, ending });
    };
    const onData = (part: Buffer): void => {
      parts.push(part);
      bytes += part.length;
      clearTimeout(quiet);
      if (bytes > limitBytes || isComplete(text())) finish({ how: 'complete' });
      else if (quietMs !== undefined) quiet = setTimeout(() => finish({ how: 'complete' }), quietMs);
    };
    const onEnd = (): void => finish({ how: 'ended' });
    const onError = (error: Error): void => finish({ how: 'error', code: codeOf(error) });
    const onAbort = (): void => finish({ how: 'aborted' });
    const timer = setTimeout(() => finish({ how: 'timeout' }), timeoutMs);
    socket.on('data', onData).on('end', onEnd).on('close', onEnd).on('error', onError);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted === true) onAbort();
    else if (socket.destroyed) onEnd();
  });
}

/** Says goodbye (close_notify, FIN) and waits for the other's; cuts the connection when it does not come. */
export function closeGently(socket: TLSSocket, lastWords: string | null, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.destroy(), timeoutMs);
    const finish = (): void => {
      clearTimeout(timer);
      resolve();
    };
    if (socket.closed) {
      finish();
      return;
    }
    socket.on('close', finish);
    // Errors after the last word change nothing, but unheard they would stop the process.
    socket.on('error', () => socket.destroy());
    if (lastWords === null) socket.end();
    else socket.end(lastWords);
    // Left unread, the other's octets would turn our goodbye into a reset.
    socket.resume();
  });
}

/** Cuts a connection, and waits until nothing is left of it. */
export function cutConnection(socket: TLSSocket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve()).destroy();
  });
}
