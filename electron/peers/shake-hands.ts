import type { TLSSocket } from 'node:tls';
import { FaultError } from '../contract/faults.ts';
import type { Phase } from './party.ts';
import type { Recorder } from './timeline.ts';
import { codeOf } from './tls-errors.ts';

export type Handshake =
  | { readonly done: true; readonly at: number }
  | { readonly done: false; readonly phase: Phase; readonly code: string };

/**
 * Waits for the end of a client's handshake, with a deadline for the connection and one for TLS. What breaks is a
 * result, with the phase reached. Throws CANCELLED on abort.
 */
export function shakeHands(
  socket: TLSSocket,
  recorder: Recorder,
  options: { serverName: string; timeoutMs: number; signal: AbortSignal | undefined },
): Promise<Handshake> {
  const { serverName, timeoutMs, signal } = options;
  return new Promise((resolve, reject) => {
    let phase: Phase = 'tcp';
    const finish = (act: () => void): void => {
      clearTimeout(timer);
      socket.off('error', onError).off('close', onClose);
      signal?.removeEventListener('abort', onAbort);
      act();
    };
    const fail = (code: string): void => finish(() => resolve({ done: false, phase, code }));
    const onError = (error: Error): void => {
      if ('syscall' in error && error.syscall === 'getaddrinfo') phase = 'dns';
      fail(codeOf(error));
    };
    const onClose = (): void => fail('ECONNRESET');
    const onAbort = (): void => finish(() => reject(new FaultError('CANCELLED')));
    const onDeadline = (): void => fail('ETIMEDOUT');
    let timer = setTimeout(onDeadline, timeoutMs);
    socket.on('error', onError).on('close', onClose);
    socket.once('connect', () => {
      phase = 'tls';
      clearTimeout(timer);
      timer = setTimeout(onDeadline, timeoutMs);
      recorder.note('client', 'client-hello', { name: serverName });
    });
    socket.once('secureConnect', () => finish(() => resolve({ done: true, at: performance.now() })));
    signal?.addEventListener('abort', onAbort);
  });
}
