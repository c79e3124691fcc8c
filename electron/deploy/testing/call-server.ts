import { patienceMs } from '../../contract/testing/patience.ts';
import { request } from 'node:https';
import { TLSSocket, type SecureVersion } from 'node:tls';
import type { Identity } from '../../lab/lab.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { gapName } from './open-stage.ts';

/** What a terminal that speaks HTTP got: an answer, or a connection that broke. */
export type TerminalCall =
  | {
      readonly outcome: 'answered';
      readonly status: number;
      readonly body: string;
      readonly cipher: string;
      /** What would resume this session; null when the server gave nothing for it. */ readonly session: Buffer | null;
      readonly isResumed: boolean;
    }
  | { readonly outcome: 'cut'; readonly code: string };

/**
 * Calls a server as a terminal does: it verifies the server's chain up to the root, and its name, and shows a
 * certificate, or nothing. `identity` null stands for nothing.
 */
export function callServer(
  port: number,
  identity: Identity | null,
  options: { trust: Certificate; version?: SecureVersion; session?: Buffer },
): Promise<TerminalCall> {
  const shown =
    identity === null
      ? {}
      : {
          cert: [identity.certificate, ...identity.chain].map(({ pem }) => pem).join('\n'),
          key: identity.key.export({ type: 'pkcs8', format: 'pem' }),
        };
  const { version, session } = options;
  const resumed = session === undefined ? {} : { session };
  const versions = version === undefined ? {} : { minVersion: version, maxVersion: version };
  return new Promise((resolve) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        path: '/',
        agent: false,
        servername: gapName,
        headers: { Host: gapName },
        ca: options.trust.pem,
        timeout: patienceMs,
        ...shown,
        ...versions,
        ...resumed,
      },
      (response) => {
        const { socket } = response;
        if (!(socket instanceof TLSSocket)) throw new Error('not over TLS');
        const cipher = socket.getCipher().name;
        const isResumed = socket.isSessionReused();
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () => {
          resolve({
            outcome: 'answered',
            status: response.statusCode ?? 0,
            body,
            cipher,
            session: given,
            isResumed,
          });
        });
      },
    );
    let given: Buffer | null = null;
    call.on('socket', (socket) => socket.on('session', (one: Buffer) => (given = one)));
    call.on('timeout', () => call.destroy(Object.assign(new Error('timeout'), { code: 'TIMEOUT' })));
    call.on('error', (error: NodeJS.ErrnoException) => {
      resolve({ outcome: 'cut', code: error.code ?? error.message });
    });
    call.end();
  });
}

/** Codes of a connection that never came to a server: they refuse nobody. */
const notReached = ['ECONNREFUSED', 'TIMEOUT', 'EHOSTUNREACH'];

/** Whether a server refused a terminal: nginx by HTTP 400 or 495 and 496, others by an alert or by cutting. */
export function isRefusal(call: TerminalCall): boolean {
  return call.outcome === 'cut' ? !notReached.includes(call.code) : [400, 495, 496].includes(call.status);
}
