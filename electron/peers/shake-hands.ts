import { connect as connectTcp, isIP, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { FaultError } from '../contract/faults.ts';
import type { Phase } from './party.ts';
import { codeOf } from './tls-errors.ts';

/** Where a connection stopped, and the code of what stopped it. */
export interface Stop {
  readonly phase: Phase;
  readonly code: string;
}

interface Patience {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Connects to a host and port, the DNS included. What fails is a result, with the phase reached. Throws CANCELLED on abort;
 * leaves no socket behind but the one it gives.
 */
export function reachHost(
  host: string,
  port: number,
  { timeoutMs, signal }: Patience,
): Promise<Socket | Stop> {
  const socket = connectTcp({ host, port, noDelay: true });
  let phase: Phase = isIP(host) === 0 ? 'dns' : 'tcp';
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      socket.off('error', onError).off('connect', onConnect).off('lookup', onLookup);
      signal?.removeEventListener('abort', onAbort);
      act();
    };
    const fail = (stop: Stop): void => {
      // A connection attempt that is given up may still fail: unheard, it would stop the process.
      socket.on('error', () => undefined).destroy();
      settle(() => resolve(stop));
    };
    const onLookup = (failed: Error | null): void => {
      if (failed === null) phase = 'tcp';
    };
    const onError = (error: Error): void => fail({ phase, code: codeOf(error) });
    const onConnect = (): void => settle(() => resolve(socket));
    const onAbort = (): void => {
      socket.on('error', () => undefined).destroy();
      settle(() => reject(new FaultError('CANCELLED')));
    };
    const timer = setTimeout(() => fail({ phase, code: 'ETIMEDOUT' }), timeoutMs);
    socket.on('error', onError).on('connect', onConnect).on('lookup', onLookup);
    signal?.addEventListener('abort', onAbort);
  });
}

export type Handshake = { readonly done: true } | ({ readonly done: false } & Stop);

/**
 * Waits for the end of a client's handshake over a connection that stands. What breaks it is a result. Throws CANCELLED on
 * abort.
 */
export function shakeHands(socket: TLSSocket, { timeoutMs, signal }: Patience): Promise<Handshake> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      socket.off('error', onError).off('close', onClose).off('secureConnect', onSecure);
      signal?.removeEventListener('abort', onAbort);
      act();
    };
    const fail = (code: string): void => settle(() => resolve({ done: false, phase: 'tls', code }));
    const onError = (error: Error): void => fail(codeOf(error));
    const onClose = (): void => fail('ECONNRESET');
    const onSecure = (): void => settle(() => resolve({ done: true }));
    const onAbort = (): void => settle(() => reject(new FaultError('CANCELLED')));
    const timer = setTimeout(() => fail('ETIMEDOUT'), timeoutMs);
    socket.on('error', onError).on('close', onClose).on('secureConnect', onSecure);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted === true) onAbort();
  });
}
