import { once } from 'node:events';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { connectClient, type ClientCall, type ClientOptions } from './connect-client.ts';
import { openCast, pspName, type TestCast } from './testing/open-cast.ts';

let cast: TestCast;
beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.close());

const open: Server[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

async function listen(server: Server): Promise<number> {
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

interface Peer {
  readonly port: number;
  /** What clients said, a line a connection. */
  readonly received: string[];
}

/** The usual server of Node, which is not ours: it demands a certificate, and answers what it is told to. */
async function startNode(
  answer: ((said: string) => string) | null,
  options: Partial<TlsOptions> = {},
): Promise<Peer> {
  const { key, certificate, chain } = await cast.lab.identity({ role: 'psp', form: 'valid', name: pspName });
  const received: string[] = [];
  const server = createTlsServer({
    cert: [certificate, ...chain].map(({ pem }) => pem).join('\n'),
    key: key.export({ type: 'pkcs8', format: 'pem' }),
    ca: [(await cast.lab.authority('igc-sante')).root.pem],
    requestCert: true,
    rejectUnauthorized: true,
    ...options,
  });
  server.on('tlsClientError', () => undefined);
  server.on('secureConnection', (socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.destroy());
    socket.on('data', (part: Buffer) => {
      received.push(part.toString());
      if (answer !== null) socket.end(answer(part.toString()));
    });
  });
  return { port: await listen(server), received };
}

async function call(port: number, options: Partial<ClientOptions> = {}): Promise<ClientCall> {
  return connectClient({
    party: await cast.gap('valid'),
    host: '127.0.0.1',
    port,
    serverName: pspName,
    ...options,
  });
}

describe('connectClient', () => {
  it('tells what was on the wire, and when', async () => {
    const { port } = await startNode(() => 'welcome\n');
    for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
      const before = performance.now();
      const made = await call(port, { protocol: { minVersion: version, maxVersion: version } });
      expect(made).toMatchObject({ handshakeDone: true, tls: { protocol: version } });
      expect(made.wire.clientHello?.versions[0]).toBe(version);
      expect(made.wire.clientHello?.serverName).toBe(pspName);
      expect(made.wire.serverHello?.version).toBe(version);
      expect(made.wire.certificateRequest?.authorities).toEqual([
        expect.stringContaining('SIMULATION AC RACINE IGC-SANTE ELEMENTAIRE'),
      ]);
      expect(made.wireStartedAt).toBeGreaterThanOrEqual(before);
      expect(made.wireStartedAt).toBeLessThan(performance.now());
    }
  });

  it('speaks HTTP where it is told to, and reads the answer to its end', async () => {
    const body = 'x'.repeat(5000);
    const peer = await startNode(() => `HTTP/1.1 204 Fine\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    const made = await call(peer.port, { opening: 'http' });
    expect(peer.received[0]).toMatch(new RegExp(`^GET / HTTP/1\\.1\\r\\nHost: ${pspName}\\r\\n`));
    expect(made.answer).toEqual({ outcome: 'accepted', evidence: 'bytes', status: 204 });
    expect(made.applicationBytes).toBeGreaterThan(5000);
  });

  it('takes a connection that stays open for an acceptance, where the server has verified first', async () => {
    const peer = await startNode(null);
    const silent = { opening: 'silence', answerTimeoutMs: 300 } as const;
    const old = { ...silent, protocol: { maxVersion: 'TLSv1.2' } } as const;
    expect((await call(peer.port, old)).answer.outcome).toBe('accepted');
    // BoringSSL, as a server, gives its ticket with its first answer: until then, TLS 1.3 shows nothing.
    expect((await call(peer.port, silent)).answer).toEqual(
      'electron' in process.versions
        ? { outcome: 'unknown', isOpen: true }
        : { outcome: 'accepted', evidence: 'session-ticket' },
    );
    // Cut by a server that verified and refused: over both versions, nothing stays open.
    const party = await cast.gap('expired');
    const patient = { party, answerTimeoutMs: 5000 };
    expect((await call(peer.port, { ...old, ...patient })).answer.outcome).not.toBe('accepted');
    expect((await call(peer.port, { ...silent, ...patient })).answer).toEqual({ outcome: 'unknown' });
    expect(peer.received).toEqual([]);
  });

  it('speaks to a server that it refuses only where it insists', async () => {
    const peer = await startNode(() => 'welcome\n');
    const party = await cast.gap('valid', { name: 'autre-psp.simulation.test' });
    const refused = await call(peer.port, { party });
    expect(refused).toMatchObject({
      verdict: 'refused',
      reason: 'name-mismatch',
      answer: { outcome: 'unknown' },
    });
    expect(peer.received).toEqual([]);
    const insisting = await call(peer.port, { party, insists: true });
    expect(insisting).toMatchObject({
      verdict: 'refused',
      answer: { outcome: 'accepted', evidence: 'bytes' },
    });
    expect(peer.received).toHaveLength(1);
  });

  it('signs as a client that has not the key of its certificate', async () => {
    const { port } = await startNode(() => 'welcome\n');
    const made = await call(port, { spoil: 'signature' });
    expect(made).toMatchObject({ handshakeDone: false, phase: 'tls', verdict: 'notReached' });
    expect(made.answer.outcome).not.toBe('accepted');
    expect(made.wire.serverHello?.version).toBe('TLSv1.2');
    expect((await call(port)).answer.outcome).toBe('accepted');
  });

  it('knows the chain of a server that broke the handshake off', async () => {
    const { port } = await startNode(() => 'welcome\n', { maxVersion: 'TLSv1.2' });
    let chain: readonly Certificate[] = [];
    const made = await call(port, {
      party: await cast.gap('nothing'),
      onServerChain: (sent) => (chain = sent),
    });
    expect(made).toMatchObject({ handshakeDone: false, answer: { because: 'certificate-missing' } });
    expect(chain.map(({ commonName }) => commonName)).toEqual([pspName, 'SIMULATION GEOTRUST AC SERVEURS']);
    expect(made.received).toHaveLength(2);
  });

  it('says what speaks where it is no TLS', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => socket.destroy()).resume();
      socket.write('SSH-2.0-OpenSSH_9.2\r\n');
    });
    const made = await call(await listen(server));
    expect(made).toMatchObject({ phase: 'tls', verdict: 'notReached', reason: 'not-tls' });
    expect(made.wire.notTls).toBe('ssh');
  });
});
