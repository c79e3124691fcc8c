/** @module-tag slow */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryLabStore, openLab, type Lab } from '../../lab/lab.ts';
import { phaseTimeoutMs } from '../../peers/party.ts';
import type { TargetReport } from '../target-report.ts';
import { gapServerScenarios, runGapServer } from './run-gap-server.ts';

const now = (): Date => new Date();

let lab: Lab;
beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now });
});

const open: Server[] = [];
const sockets = new Set<Socket>();
afterAll(async () => {
  sockets.forEach((socket) => socket.destroy());
  await Promise.all(open.map((server) => new Promise((resolve) => server.close(resolve))));
});

/** Something that is no GAP: what it does to each connection. */
async function listen(serve: (socket: Socket) => void, backlog?: number): Promise<number> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    serve(socket);
  });
  open.push(server);
  server.listen({ port: 0, host: '127.0.0.1', backlog });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Listens and accepts nobody: once the queue is full, the kernel drops whatever comes, as a firewall does. */
async function listenWithoutAccepting(): Promise<{ port: number; release: () => Promise<void> }> {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
    const server = require('node:net').createServer();
    server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      parentPort.postMessage(server.address().port);
      // The thread accepts nothing while it sleeps.
      setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
    });`,
    { eval: true },
  );
  const [port] = (await once(worker, 'message')) as [number];
  const fillers = Array.from({ length: 4 }, () =>
    connect({ host: '127.0.0.1', port }).on('error', () => undefined),
  );
  await Promise.all(fillers.slice(0, 2).map((filler) => once(filler, 'connect')));
  return {
    port,
    async release() {
      fillers.forEach((filler) => filler.destroy());
      await worker.terminate();
    },
  };
}

async function qualify(host: string, port: number): Promise<TargetReport> {
  const { root, intermediate } = await lab.authority('igc-sante');
  return runGapServer({
    runId: 'unreachable',
    signal: new AbortController().signal,
    now,
    subject: {
      lab,
      terminal: null,
      trust: [root],
      intermediates: [intermediate],
      revocationLists: [],
      checkCertificate: () => [],
    },
    target: { kind: 'gap-server', host, port, serverName: 'gap.simulation.test', terminal: 'simulated' },
  });
}

/** Every scenario says the same, at once: nothing is dialled again and again. */
function expectUnreached(report: TargetReport, word: string): void {
  expect(report.scenarios).toHaveLength(gapServerScenarios.length);
  for (const { id, verdict, observed, explanation, remedy } of report.scenarios) {
    expect(`${id} ${verdict} ${explanation.key}`).toBe(`${id} inconclusive qualification.unreached.${word}`);
    expect(observed.outcome).toBe('unknown');
    expect(remedy?.key).toBe(`qualification.unreached-remedy.${word.split('.')[0] ?? ''}`);
  }
  expect(report.summary).toMatchObject({ pass: 0, outcome: 'couldNotTell' });
  expect(report.durationMs).toBeLessThan(2 * phaseTimeoutMs);
  expect(report.matrix.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
  expect(report.survey).toBeUndefined();
}

describe('a GAP that cannot be reached', () => {
  it('has a name that the DNS does not know', async () => {
    expectUnreached(await qualify('gap.invalid', 443), 'dns');
  });

  it('does not listen', async () => {
    const port = await listen(() => undefined);
    await new Promise((resolve) => open.pop()?.close(resolve));
    expectUnreached(await qualify('127.0.0.1', port), 'tcp-refused');
  });

  it('is an SSH server, an HTTP server without TLS, a mail server, or something else', async () => {
    const ssh = await listen((socket) => socket.write('SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n'));
    expectUnreached(await qualify('127.0.0.1', ssh), 'not-tls.ssh');
    const http = await listen((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n')),
    );
    expectUnreached(await qualify('127.0.0.1', http), 'not-tls.http');
    const mail = await listen((socket) => socket.write('220 mail.example ESMTP\r\n'));
    expectUnreached(await qualify('127.0.0.1', mail), 'not-tls.smtp');
    const other = await listen((socket) => socket.once('data', () => socket.write('bonjour\n')));
    expectUnreached(await qualify('127.0.0.1', other), 'not-tls.other');
  });

  it('closes in the middle of the handshake', async () => {
    const port = await listen((socket) => socket.once('data', () => socket.destroy()));
    expectUnreached(await qualify('127.0.0.1', port), 'tls-closed');
  });

  it('refuses the handshake before any certificate', async () => {
    // A fatal alert, handshake_failure (RFC 8446 §6.2).
    const alert = Buffer.from('15030300020228', 'hex');
    const port = await listen((socket) => socket.once('data', () => socket.end(alert)));
    const { scenarios, summary } = await qualify('127.0.0.1', port);
    const [nominal, ...others] = scenarios;
    expect(nominal).toMatchObject({
      verdict: 'inconclusive',
      explanation: { key: 'qualification.unreached.tls-alert', params: { alert: 'handshake_failure' } },
    });
    expect(others.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail')).toEqual([]);
    expect(summary.pass).toBe(0);
  });

  // Each waits for its whole time limit: they wait together.
  it.concurrent('does not answer at all, as behind a firewall', async () => {
    const { port, release } = await listenWithoutAccepting();
    try {
      expectUnreached(await qualify('127.0.0.1', port), 'tcp-filtered');
    } finally {
      await release();
    }
  });

  it.concurrent('accepts the connection and says nothing', async () => {
    expectUnreached(await qualify('127.0.0.1', await listen((socket) => socket.resume())), 'tls-silent');
  });

  it.concurrent('begins the handshake and stops there', async () => {
    // A ServerHello of TLS 1.2 (RFC 5246 §7.4.1.3), ECDHE-RSA-AES128-GCM-SHA256 and secure renegotiation, and no more.
    const random = '5a'.repeat(32);
    const hello = Buffer.from(`16030300310200002d0303${random}00c02f000005ff01000100`, 'hex');
    const port = await listen((socket) => socket.once('data', () => socket.write(hello)));
    expectUnreached(await qualify('127.0.0.1', port), 'tls-stalled');
  });
});
