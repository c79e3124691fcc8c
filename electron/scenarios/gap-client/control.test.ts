/** @module-tag slow */
import { connect as connectTcp } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lab } from '../../lab/lab.ts';
import { writeClientHello } from '../../peers/probe/write-client-hello.ts';
import { newLab, openPsp, pspName, resultOf } from './testing/open-psp.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await newLab();
});

describe('a close without a word', () => {
  it('counts once a right PSP is accepted afterwards, and is told again then', async () => {
    const psp = await openPsp(lab, {}, { only: ['nominal', 'server-expired', 'tls-1-3'] });
    for (const id of ['nominal', 'server-expired']) await psp.call(psp.portOf(id));
    await psp.untilCalled(2);
    const standing = () =>
      psp.events
        .flatMap((event) => (event.type === 'finished' ? [event.result] : []))
        .findLast(({ id }) => id === 'server-expired');
    expect(standing()).toMatchObject({
      verdict: 'inconclusive',
      explanation: { key: 'calls.unverified.not-called-again' },
      remedy: { key: 'calls.remedy.call-nominal-again' },
    });
    // Any PSP whose certificate is good shows it.
    await psp.call(psp.portOf('tls-1-3'));
    await psp.untilCalled(3);
    expect(standing()).toMatchObject({ verdict: 'pass', explanation: { key: 'calls.refused-closing' } });
    expect(resultOf(await psp.finish(), 'server-expired').verdict).toBe('pass');
  });

  it('proves nothing of a GAP that closes whatever it meets from then on', async () => {
    const psp = await openPsp(lab, {}, { only: ['nominal', 'server-expired', 'server-wrong-name'] });
    await psp.call(psp.portOf('nominal'));
    for (const id of ['server-expired', 'server-wrong-name', 'nominal']) {
      await psp.call(psp.portOf(id), { ca: [] });
    }
    await psp.untilCalled(4);
    const report = await psp.finish();
    expect(resultOf(report, 'nominal').verdict).toBe('pass');
    for (const id of ['server-expired', 'server-wrong-name']) {
      expect(resultOf(report, id)).toMatchObject({
        verdict: 'inconclusive',
        explanation: { key: 'calls.unverified.not-called-again' },
      });
    }
    expect(report.summary.outcome).toBe('couldNotTell');
  });
});

it.each(['TLSv1.2', 'TLSv1.3'] as const)(
  'a caller that hangs up right after its ClientHello of %s has judged nothing',
  async (version) => {
    const psp = await openPsp(lab, {}, { only: ['nominal', 'server-expired'] });
    await psp.call(psp.portOf('nominal'));
    const suites = version === 'TLSv1.3' ? [0x1301, 0x1302] : [0xc02f, 0xc030];
    const socket = connectTcp(psp.portOf('server-expired'), '127.0.0.1');
    socket.write(writeClientHello({ version, suites, serverName: pspName }));
    // Nothing of what comes is read: the connection is gone by then.
    socket.destroySoon();
    await psp.untilCalled(2);
    await psp.call(psp.portOf('nominal'));
    const report = await psp.finish();
    expect(resultOf(report, 'server-expired')).toMatchObject({
      verdict: 'inconclusive',
      observed: { outcome: 'unknown' },
      explanation: { key: 'calls.hung-up' },
      ends: { client: { verdict: 'notReached' } },
    });
  },
);
