/** @module-tag slow */
import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Lab } from '../../lab/lab.ts';
import { newLab, openPsp } from './testing/open-psp.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await newLab();
});

const careless = { rejectUnauthorized: false };

async function refusesConnections(port: number): Promise<boolean> {
  const socket = connectTcp({ host: '127.0.0.1', port });
  const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
  return error.code === 'ECONNREFUSED';
}

describe('the end of the wait', () => {
  it('comes with finish: ports are free, what was under way and told nothing is left out', async () => {
    const psp = await openPsp(lab, {}, { only: ['nominal'] });
    const port = psp.portOf('nominal');
    await psp.call(port);
    await psp.untilCalled(1);
    const silent = connectTls({ host: '127.0.0.1', port, ...careless });
    silent.on('error', () => silent.destroy());
    silent.resume();
    await once(silent, 'secureConnect');
    const closed = once(silent, 'close');
    const report = await psp.finish();
    await closed;
    expect(report.summary.outcome).toBe('asExpected');
    expect(report.callCounts?.total).toBe(1);
    expect(await refusesConnections(port)).toBe(true);
  });

  it('lets a call that is under way end', async () => {
    const psp = await openPsp(lab, {}, { only: ['nominal'] });
    const socket = connectTls({ host: '127.0.0.1', port: psp.portOf('nominal'), ...careless });
    socket.on('error', () => socket.destroy());
    await once(socket, 'secureConnect');
    const ended = psp.finish();
    socket.end('bonjour\n');
    let text = '';
    socket.on('data', (part: Buffer) => (text += part.toString()));
    const report = await ended;
    expect(text).toContain('refused certificate-missing');
    expect(report.scenarios[0]).toMatchObject({
      verdict: 'fail',
      observed: { because: 'certificate-missing' },
    });
  });

  it('comes with cancel: the report says so, with what had come and nothing else', async () => {
    const psp = await openPsp(lab, {}, { only: ['nominal', 'server-expired'] });
    await psp.call(psp.portOf('nominal'));
    await psp.untilCalled(1);
    const report = await psp.cancel();
    expect(report.summary).toMatchObject({ outcome: 'cancelled', total: 1, pass: 1 });
    expect(report.scenarios.map(({ id }) => id)).toEqual(['nominal']);
    expect(await refusesConnections(psp.portOf('nominal'))).toBe(true);
  });

  it('comes for any number that are open, without a warning of Node', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error): number => warnings.push(warning);
    process.on('warning', onWarning);
    onTestFinished(() => void process.off('warning', onWarning));
    const psp = await openPsp(lab, {}, { only: ['nominal'] });
    const open = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const silent = connectTls({ host: '127.0.0.1', port: psp.portOf('nominal'), ...careless });
        silent.on('error', () => silent.destroy());
        silent.resume();
        await once(silent, 'secureConnect');
        return silent;
      }),
    );
    const closed = open.map((silent) => once(silent, 'close'));
    await psp.cancel();
    await Promise.all(closed);
    expect(warnings).toEqual([]);
  });

  it('frees the revocation point, so that the lab’s port can be had again', async () => {
    const first = await openPsp(lab, {}, { only: ['nominal'] });
    await first.finish();
    const point = await lab.openRevocationPoint();
    const { port } = new URL(point.origin);
    await point.close();
    expect(await refusesConnections(Number(port))).toBe(true);
  });
});
