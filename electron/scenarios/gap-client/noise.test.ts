/** @module-tag slow */
import { once } from 'node:events';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lab } from '../../lab/lab.ts';
import { newLab, openPsp, resultOf, type OpenPsp } from './testing/open-psp.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await newLab();
});

const careless = { rejectUnauthorized: false };
const loopback = '127.0.0.1';

async function dial(port: number): Promise<Socket> {
  const socket = connectTcp({ host: loopback, port });
  socket.on('error', () => socket.destroy());
  socket.resume();
  await once(socket, 'connect');
  return socket;
}

/** Connections that are no calls, each with the word for it. */
const noises: readonly (readonly [string, (port: number) => Promise<Socket>])[] = [
  ['not-tls.other', async (port) => (await dial(port)).end(Buffer.alloc(5000, 0x41))],
  ['not-tls.http', async (port) => (await dial(port)).end('GET / HTTP/1.1\r\nHost: psp\r\n\r\n')],
  ['not-tls.ssh', async (port) => (await dial(port)).end('SSH-2.0-OpenSSH_9.2\r\n')],
  ['closed', async (port) => (await dial(port)).end()],
  ['closed', async (port) => (await dial(port)).resetAndDestroy()],
  ['timeout', (port) => dial(port)],
  // A record of TLS that announces more than ever comes.
  ['closed', async (port) => (await dial(port)).end(Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]))],
];

async function makeNoise(psp: OpenPsp, port: number): Promise<void> {
  for (const [word, make] of noises) {
    const before = psp.calls.length;
    const socket = await make(port);
    await psp.untilCalled(before + 1);
    expect(psp.calls.at(-1)).toMatchObject({
      scenario: null,
      result: null,
      explanation: { key: `calls.noise.${word}` },
    });
    socket.destroy();
  }
}

describe('what is no TLS call', () => {
  it.each(['ports', 'turn'] as const)('is counted and told, and judged never (%s)', async (arrangement) => {
    const psp = await openPsp(lab, { arrangement }, { only: ['nominal', 'server-expired'], phaseMs: 200 });
    const { port } = psp.listeners[0] ?? { port: 0 };
    await makeNoise(psp, port);
    // It took no turn, and the PSP still serves.
    expect(await psp.call(port)).toContain('accepted');
    await psp.untilCalled(noises.length + 1);
    const report = await psp.finish();
    expect(report.callCounts).toEqual({
      total: noises.length + 1,
      noise: noises.length,
      byScenario: { nominal: 1 },
    });
    expect(resultOf(report, 'nominal').verdict).toBe('pass');
    expect(resultOf(report, 'server-expired').explanation.key).toMatch(/^calls\.never-/);
  });
});

describe('a call that tells nothing', () => {
  it('is inconclusive when it ends the handshake, then falls silent', async () => {
    const psp = await openPsp(lab, {}, { only: ['server-expired'], phaseMs: 300 });
    const socket = connectTls({ host: loopback, port: psp.portOf('server-expired'), ...careless });
    socket.on('error', () => socket.destroy());
    socket.resume();
    await psp.untilCalled(1);
    expect(psp.calls[0]?.result).toMatchObject({
      verdict: 'inconclusive',
      explanation: { key: 'calls.silent', params: { psp: 'calls.psp.server-expired' } },
    });
    socket.destroy();
    await psp.finish();
  });

  it('is inconclusive when it stops in the middle of the handshake', async () => {
    const psp = await openPsp(lab, {}, { only: ['server-expired'], phaseMs: 300 });
    const raw = await dial(psp.portOf('server-expired'));
    raw.pause();
    const socket = connectTls({ socket: raw, ...careless });
    socket.on('error', () => undefined);
    // Its ClientHello leaves; what the server answers is never read.
    raw.removeAllListeners('data');
    await psp.untilCalled(1);
    expect(psp.calls[0]?.result?.verdict).toBe('inconclusive');
    raw.destroy();
    await psp.finish();
  });
});

describe('a crowd', () => {
  it('is judged to the last call', async () => {
    const psp = await openPsp(lab, {}, { only: ['nominal', 'server-expired'] });
    const each = 60;
    const answers = await Promise.all(
      Array.from({ length: each }).flatMap(() => [
        psp.call(psp.portOf('nominal')),
        psp.call(psp.portOf('server-expired'), careless),
      ]),
    );
    expect(answers.every((answer) => answer.includes('accepted'))).toBe(true);
    await psp.untilCalled(2 * each);
    const report = await psp.finish();
    expect(report.callCounts).toEqual({
      total: 2 * each,
      noise: 0,
      byScenario: { nominal: each, 'server-expired': each },
    });
    expect(report.scenarios.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
    // What there was no time to read in the crowd, if any, is read for the report.
    expect(report.calls?.some(({ result }) => result?.wire?.server?.partial === true)).toBe(false);
    expect(report.calls?.map(({ number }) => number)).toEqual(
      Array.from({ length: 2 * each }, (_, index) => index + 1),
    );
  });
});
