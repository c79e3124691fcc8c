import { isIP } from 'node:net';
import { connect, createSecureContext, type TLSSocket } from 'node:tls';
import { FaultError } from '../../contract/faults.ts';
import type { Identity } from '../../lab/lab.ts';
import { codeOf } from '../../peers/tls-errors.ts';

/** What came of a client's request to renegotiate (RFC 5246 §7.4.1.2). */
export type Renegotiation =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused' }
  /** No handshake of TLS 1.2 to begin with. */
  | { readonly outcome: 'unreached'; readonly code: string };

/** Whether this process's TLS library can ask for a renegotiation: BoringSSL, Electron's, never does. */
export function canRenegotiate(): boolean {
  return !('electron' in process.versions);
}

/**
 * Shakes hands over TLS 1.2 as a right client, then asks to renegotiate, and tells whether the server went along. A server
 * that answers by an alert, by cutting, or not at all refuses. Throws CANCELLED on abort; leaves no socket behind.
 */
export function tryRenegotiation(o: {
  host: string;
  port: number;
  serverName: string;
  identity: Identity | null;
  signal: AbortSignal;
  timeoutMs?: number;
}): Promise<Renegotiation> {
  const { host, port, serverName, identity, signal, timeoutMs = 3000 } = o;
  const secureContext = createSecureContext({ maxVersion: 'TLSv1.2', ...materialOf(identity) });
  return new Promise((resolve, reject) => {
    const socket: TLSSocket = connect({
      host,
      port,
      secureContext,
      rejectUnauthorized: false,
      servername: isIP(serverName) === 0 ? serverName : '',
    });
    let isAsked = false;
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.destroy();
      act();
    };
    const stop = (code: string): void =>
      settle(() => resolve(isAsked ? { outcome: 'refused' } : { outcome: 'unreached', code }));
    const onAbort = (): void => settle(() => reject(new FaultError('CANCELLED')));
    const timer = setTimeout(() => stop('ETIMEDOUT'), timeoutMs);
    signal.addEventListener('abort', onAbort);
    socket.on('error', (error: Error) => stop(codeOf(error)));
    socket.on('close', () => stop('ECONNRESET'));
    // What is not read would hold the answer up.
    socket.resume();
    socket.once('secureConnect', () => {
      isAsked = true;
      socket.renegotiate({ rejectUnauthorized: false }, (error) =>
        error === null ? settle(() => resolve({ outcome: 'accepted' })) : stop(codeOf(error)),
      );
    });
    if (signal.aborted) onAbort();
  });
}

function materialOf(identity: Identity | null): { cert?: string; key?: string } {
  if (identity === null) return {};
  const { certificate, chain, key } = identity;
  return {
    cert: [certificate, ...chain].map(({ pem }) => pem).join('\n'),
    key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
