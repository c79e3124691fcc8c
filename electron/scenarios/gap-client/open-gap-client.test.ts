/** @module-tag slow */
import { createHash } from 'node:crypto';
import { connect } from 'node:tls';
import { beforeAll, describe, expect, it } from 'vitest';
import { runReportSchema } from '../../contract/views.ts';
import type { Lab } from '../../lab/lab.ts';
import { callPsp, newLab, openPsp, pspName, resultOf, type OpenPsp } from './testing/open-psp.ts';
import { gapClientVariants } from './variants.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await newLab();
});

const careless = { rejectUnauthorized: false };

describe('the simulated PSP', () => {
  it('passes a GAP that verifies, and tells of each call as it comes', async () => {
    const psp = await openPsp(lab);
    expect(psp.scenarios.map(({ id }) => id)).toEqual(gapClientVariants.map(({ id }) => id));
    for (const { port } of psp.listeners) await psp.call(port);
    await psp.untilCalled(psp.listeners.length);
    const report = await psp.finish();
    expect(report.summary).toMatchObject({ outcome: 'asExpected', fail: 0, inconclusive: 0, crashed: 0 });
    expect(resultOf(report, 'nominal')).toMatchObject({
      verdict: 'pass',
      observed: { outcome: 'accepted' },
      clause: 'annex.psp.mutual',
      ends: { client: { role: 'GAP', verdict: 'accepted' }, server: { role: 'PSP', verdict: 'accepted' } },
    });
    // The annex leaves the revocation of server certificates to choice, and Node's client has no list.
    expect(resultOf(report, 'server-revoked')).toMatchObject({ verdict: 'warn', obligation: 'optional' });
    expect(psp.calls.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
      psp.listeners.map((_, index) => index + 1),
    );
    expect(psp.calls[0]).toMatchObject({
      scenario: 'nominal',
      remote: expect.stringMatching(/^127\./) as string,
    });
    expect(report.callCounts).toMatchObject({ total: psp.listeners.length, noise: 0 });
    expect(report.calls).toHaveLength(psp.listeners.length);
  });

  it('catches a GAP that verifies nothing', async () => {
    const psp = await openPsp(lab);
    for (const { port } of psp.listeners) {
      expect(await psp.call(port, careless)).toMatch(/accepted|ALERT|PROTOCOL|HANDSHAKE/);
    }
    await psp.untilCalled(psp.listeners.length);
    const report = await psp.finish();
    const certificates = gapClientVariants.filter(({ about }) => about === 'certificate');
    expect(certificates).not.toEqual([]);
    for (const { id, obligation } of certificates) {
      expect(resultOf(report, id)).toMatchObject({
        verdict: obligation === 'mandatory' ? 'fail' : 'warn',
        observed: { outcome: 'accepted' },
        explanation: { key: 'calls.went-on', params: { psp: `calls.psp.${id}` } },
      });
    }
    expect(report.summary.outcome).toBe('notAsExpected');
  });

  it('writes a report that the contract takes, with the evidence of both ends', async () => {
    const psp = await openPsp(lab, {}, { only: ['nominal'] });
    await psp.call(psp.portOf('nominal'));
    await psp.untilCalled(1);
    const report = await psp.finish();
    const tlsLibrary = { library: 'OpenSSL', version: '3', runtime: 'node', runtimeVersion: '20' } as const;
    const target = {
      kind: 'gap-client',
      address: '127.0.0.1',
      pspName,
      arrangement: 'ports',
      port: 0,
    } as const;
    const added = { target, tls: tlsLibrary, productVersion: '0', certificates: [] };
    const whole = runReportSchema.parse({ ...report, ...added });
    expect(whole.runId).toBe('test');
    const { wire, timeline, tls, command, ends } = resultOf(report, 'nominal');
    expect(wire?.server?.clientHello?.serverName).toBe(pspName);
    expect(timeline.length).toBeGreaterThan(6);
    expect(tls?.protocol).toBe('TLSv1.3');
    expect(command).toContain(`openssl s_server -accept ${psp.portOf('nominal')} `);
    const gap = await lab.identity({ role: 'gap-client', form: 'valid' });
    const sha256 = createHash('sha256').update(gap.certificate.der).digest('hex');
    expect(ends.server.received.map((one) => one.sha256)).toEqual([sha256, gap.chain[0]?.sha256]);
    expect(ends.client.received).toHaveLength(2);
  });

  it.each([
    ['nothing', 'certificate-missing', 'annex.psp.mutual'],
    ['revoked', 'revoked', 'annex.psp.client.revocation'],
    ['expired', 'certificate-expired', 'annex.psp.client.dates'],
    ['unknown-authority', 'unknown-authority', 'annex.psp.client.parentage'],
    ['incomplete-chain', 'incomplete-chain', 'annex.psp.client.parentage'],
  ] as const)('fails a GAP that shows %s', async (shows, because, clause) => {
    const psp = await openPsp(lab, {}, { only: ['nominal'] });
    expect(await psp.call(psp.portOf('nominal'), { shows })).toContain(`refused ${because}`);
    await psp.untilCalled(1);
    expect(resultOf(await psp.finish(), 'nominal')).toMatchObject({
      verdict: 'fail',
      clause,
      observed: { outcome: 'refused', by: 'PSP', because },
    });
  });

  it('answers HTTP in HTTP', async () => {
    const psp = await openPsp(lab, {}, { only: ['nominal'] });
    const words = 'POST /pay HTTP/1.1\r\nHost: psp\r\nContent-Length: 2\r\n\r\n{}';
    expect(await psp.call(psp.portOf('nominal'), { words })).toMatch(/^HTTP\/1\.1 200 OK[^]*accepted\n$/);
    expect(await psp.call(psp.portOf('nominal'), { words, shows: 'expired' })).toMatch(/^HTTP\/1\.1 400 /);
    await psp.finish();
  });

  it('answers a GAP whose words end with no line', async () => {
    const psp = await openPsp(lab, {}, { only: ['nominal'] });
    expect(await psp.call(psp.portOf('nominal'), { words: '\u0001\u0002' })).toContain('accepted');
    await psp.finish();
  });

  it('resumes no session: every call shows its certificate', async () => {
    const psp = await openPsp(lab, {}, { only: ['nominal', 'tls-1-2'] });
    const { identity, certificates } = await gapOf();
    for (const id of ['nominal', 'tls-1-2']) {
      const options = {
        ...identity,
        host: '127.0.0.1',
        port: psp.portOf(id),
        servername: pspName,
        ...careless,
      };
      const first = connect(options);
      let session: Buffer | undefined;
      first.on('session', (one: Buffer) => (session = one));
      first.write('bonjour\n');
      first.resume();
      await new Promise((resolve) => first.once('close', resolve));
      session ??= first.getSession();
      const second = connect({ ...options, ...(session === undefined ? {} : { session }) });
      await new Promise((resolve) => second.once('secureConnect', resolve));
      expect(second.isSessionReused()).toBe(false);
      second.end('bonjour\n');
      second.resume();
      await new Promise((resolve) => second.once('close', resolve));
    }
    await psp.untilCalled(4);
    for (const { result } of psp.calls) expect(result?.ends.server.received).toHaveLength(certificates);
    await psp.finish();
  });
});

async function gapOf() {
  const gap = await lab.identity({ role: 'gap-client', form: 'valid' });
  const pem = [gap.certificate, ...gap.chain].map((one) => one.pem).join('\n');
  const identity = { cert: pem, key: gap.key.export({ type: 'pkcs8', format: 'pem' }) };
  return { identity, certificates: 1 + gap.chain.length };
}

describe('what a refusal proves', () => {
  const open = (): Promise<OpenPsp> => openPsp(lab, {}, { only: ['nominal', 'server-expired'] });
  const ca: string[] = [];

  it('is nothing while the right PSP was not called, and is told again once it was', async () => {
    const psp = await open();
    await psp.call(psp.portOf('server-expired'));
    await psp.untilCalled(1);
    const finished = () =>
      psp.events.flatMap((event) =>
        event.type === 'finished' && event.result.id === 'server-expired' ? [event.result] : [],
      );
    expect(finished().at(-1)).toMatchObject({
      verdict: 'inconclusive',
      explanation: { key: 'calls.unverified.not-called' },
    });
    await psp.call(psp.portOf('nominal'));
    await psp.untilCalled(2);
    expect(finished().at(-1)).toMatchObject({
      verdict: 'pass',
      explanation: { key: 'calls.refused-closing' },
    });
    expect(resultOf(await psp.finish(), 'server-expired').verdict).toBe('pass');
  });

  it('is nothing of a GAP that does not know the simulation’s authority', async () => {
    const psp = await open();
    for (const id of ['nominal', 'server-expired']) await psp.call(psp.portOf(id), { ca });
    await psp.untilCalled(2);
    const report = await psp.finish();
    expect(resultOf(report, 'nominal')).toMatchObject({
      verdict: 'inconclusive',
      explanation: { key: 'calls.nominal-closed' },
    });
    expect(resultOf(report, 'server-expired')).toMatchObject({
      verdict: 'inconclusive',
      explanation: { key: 'calls.unverified.not-accepted' },
    });
    expect(report.summary.outcome).toBe('couldNotTell');
  });

  it('says where nobody called', async () => {
    const psp = await open();
    const report = await psp.finish();
    expect(report.scenarios.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive']);
    expect(resultOf(report, 'server-expired').explanation).toEqual({
      key: 'calls.never-called',
      params: { name: pspName, port: psp.portOf('server-expired') },
    });
  });

  it('keeps the worst of the calls, and a call that tells nothing undoes none', async () => {
    const psp = await open();
    const port = psp.portOf('server-expired');
    await psp.call(psp.portOf('nominal'));
    await psp.call(port);
    await psp.call(port, careless);
    await psp.call(port);
    // Closes without a word: of the right PSP, that tells nothing.
    const socket = connect({ host: '127.0.0.1', port: psp.portOf('nominal'), ...careless }, () =>
      socket.end(),
    );
    await new Promise((resolve) => socket.once('close', resolve));
    await psp.untilCalled(5);
    const report = await psp.finish();
    expect(resultOf(report, 'nominal').verdict).toBe('pass');
    expect(resultOf(report, 'server-expired').verdict).toBe('fail');
    expect(report.callCounts?.byScenario).toEqual({ nominal: 2, 'server-expired': 3 });
  });

  it('takes a GAP that speaks no TLS 1.2 for one that speaks no TLS 1.2', async () => {
    const psp = await openPsp(lab, {}, { only: ['tls-1-2', 'tls-1-3', 'server-expired'] });
    const options = { host: '127.0.0.1', servername: pspName, ...careless };
    await callPsp({ ...options, port: psp.portOf('tls-1-2'), minVersion: 'TLSv1.3' }, 'bonjour\n');
    await callPsp({ ...options, port: psp.portOf('tls-1-3'), maxVersion: 'TLSv1.2' }, 'bonjour\n');
    await psp.untilCalled(2);
    const report = await psp.finish();
    expect(resultOf(report, 'tls-1-2')).toMatchObject({
      verdict: 'warn',
      obligation: 'recommendation',
      explanation: { key: 'calls.protocol.tls-1-2.warn', params: { version: 'TLS 1.3' } },
    });
    expect(resultOf(report, 'tls-1-3')).toMatchObject({
      verdict: 'warn',
      explanation: { params: { version: 'TLS 1.2' } },
    });
  });
});
