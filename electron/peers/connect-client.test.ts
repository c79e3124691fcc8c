import { once } from 'node:events';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFreePort } from '../lab/free-port.ts';
import { connectClient } from './connect-client.ts';
import { openCast, pspName, type TestCast } from './testing/open-cast.ts';

let cast: TestCast;
beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.close());

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const target = (port: number) => ({ host: '127.0.0.1', port, serverName: pspName });

describe('connectClient', () => {
  it('tells how far it came when nothing listens', async () => {
    const call = await connectClient({ party: await cast.gap('valid'), ...target(await chooseFreePort()) });
    expect(call).toMatchObject({ phase: 'tcp', verdict: 'notReached', libraryError: 'ECONNREFUSED' });
    expect(call.answer).toEqual({ outcome: 'unknown' });
  });

  it('tells a name that the DNS does not know', async () => {
    const party = await cast.gap('valid');
    const call = await connectClient({ party, host: 'absent.invalid', port: 443, serverName: pspName });
    expect(call).toMatchObject({ phase: 'dns', verdict: 'notReached' });
  });

  it('gives up on a server that never speaks TLS, and stops at once when cancelled', async () => {
    const server = createTcpServer((socket) => socket.on('error', () => socket.destroy()).resume());
    const port = await listen(server);
    const party = await cast.gap('valid');
    const call = await connectClient({ party, ...target(port), timeoutMs: 150 });
    expect(call).toMatchObject({ phase: 'tls', verdict: 'notReached', libraryError: 'ETIMEDOUT' });

    const cancelling = new AbortController();
    const pending = connectClient({ party, ...target(port), signal: cancelling.signal });
    cancelling.abort();
    await expect(pending).rejects.toMatchObject({ fault: { code: 'CANCELLED' } });
    await new Promise((resolve) => server.close(resolve));
  });

  it('calls a server that is no TLS at all a broken handshake', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => socket.destroy()).resume();
      socket.end('220 mail.example ESMTP\r\n');
    });
    const port = await listen(server);
    const call = await connectClient({ party: await cast.gap('valid'), ...target(port) });
    expect(call.phase).toBe('tls');
    expect(call.verdict).not.toBe('accepted');
    await new Promise((resolve) => server.close(resolve));
  });

  it('does not take the end of the handshake for an acceptance', async () => {
    const { key, certificate, chain } = await cast.lab.identity({
      role: 'psp',
      form: 'valid',
      name: pspName,
    });
    const { root } = await cast.lab.authority('igc-sante');
    // The usual server of Node: it refuses after the handshake, by cutting the connection without an alert.
    const server = createTlsServer({
      cert: [certificate, ...chain].map(({ pem }) => pem).join('\n'),
      key: key.export({ type: 'pkcs8', format: 'pem' }),
      ca: [root.pem],
      requestCert: true,
      rejectUnauthorized: true,
    });
    server.on('tlsClientError', () => undefined);
    server.on('secureConnection', (socket) => {
      socket.on('error', () => socket.destroy());
      socket.on('data', () => socket.end('welcome\n'));
    });
    const port = await listen(server);
    const refused = await connectClient({ party: await cast.gap('expired'), ...target(port) });
    expect(refused.answer.outcome).not.toBe('accepted');
    expect(refused.applicationBytes).toBe(0);
    const missing = await connectClient({ party: await cast.gap('nothing'), ...target(port) });
    expect(missing.answer).toEqual({ outcome: 'refused', because: 'certificate-missing' });
    const accepted = await connectClient({ party: await cast.gap('valid'), ...target(port) });
    expect(accepted.answer).toEqual({ outcome: 'accepted', evidence: 'bytes' });
    await new Promise((resolve) => server.close(resolve));
  });
});
