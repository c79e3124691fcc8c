/** @module-tag slow */
import type { Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gapServerScenarios } from './gap-server-scenarios.ts';
import { all, byId, fine, http, openGapBench, verdicts, type GapBench } from './testing/gap-bench.ts';

let bench: GapBench;
beforeAll(async () => {
  bench = await openGapBench();
});
afterEach(() => bench.close());

const terminals = gapServerScenarios.filter(({ play }) => play.kind === 'terminal').map(({ id }) => id);
const only = ['nominal', ...terminals];

/** A GAP without any list, which cuts or answers otherwise from a call on: as a limit of calls, or a ban, does. */
async function startLimited(calls: number, beyond: string): Promise<number> {
  let count = 0;
  const answer = (): string => ((count += 1) <= calls ? fine : beyond);
  return (await bench.start(answer, { crl: [] })).port;
}

describe('a refusal counts while the right terminal is accepted', () => {
  it.each([
    ['cuts', '', 'refused'],
    ['answers 429', http('429 Too Many Requests'), 'refused'],
    ['answers 403', http('403 Forbidden'), 'refused'],
    ['redirects', http('302 Found'), 'refused'],
    ['answers 503', http('503 Service Unavailable'), 'refused'],
  ])('a GAP without lists that %s after some calls proves nothing', async (_what, beyond, word) => {
    const report = await bench.qualify(
      await startLimited(1, beyond),
      {},
      { only: ['nominal', 'client-revoked', 'crl-stale'] },
    );
    expect(verdicts(report)).toEqual({
      nominal: 'pass',
      'client-revoked': 'inconclusive',
      'crl-stale': 'inconclusive',
    });
    for (const id of ['client-revoked', 'crl-stale']) {
      expect(byId(report)[id]).toMatchObject({
        observed: { outcome: 'unknown', because: 'refuses-everyone' },
        explanation: { key: `qualification.lapse.tpe-gap.${word}` },
        remedy: { key: `qualification.lapse.remedy.${word}` },
      });
    }
    expect(report.summary.outcome).toBe('couldNotTell');
  });

  it('is not fooled by a limit that lets every other call pass', async () => {
    let count = 0;
    const port = (await bench.start(() => ((count += 1) % 2 === 1 ? fine : ''), { crl: [] })).port;
    const report = await bench.qualify(port, {}, { only: ['nominal', 'client-revoked'] });
    expect(byId(report)['client-revoked']?.verdict).toBe('inconclusive');
  });

  it('says what was accepted before the limit, and fails it', async () => {
    const report = await bench.qualify(
      await startLimited(6, ''),
      {},
      { only: ['nominal', 'client-revoked', 'crl-stale'] },
    );
    expect(verdicts(report)).toEqual({ nominal: 'pass', 'client-revoked': 'fail', 'crl-stale': 'fail' });
  });

  it('concludes again once a GAP is back that was restarted midway', async () => {
    const { port, server } = await bench.start();
    let left = 3;
    server.on('connection', () => {
      left -= 1;
      if (left !== 0) return;
      server.close();
      server.once('close', () => setTimeout(() => server.listen(port, '127.0.0.1'), 100));
    });
    const report = await bench.qualify(port, {}, { only });
    const seen = verdicts(report);
    expect(Object.values(seen)).toContain('inconclusive');
    expect(seen).toMatchObject({ nominal: 'pass', 'crl-forged': 'pass' });
    expect(Object.values(seen)).not.toContain('fail');
  });

  it('tells nothing of a GAP that stops listening midway, and is soon done with it', async () => {
    const { port, server } = await bench.start(() => fine, { crl: [] });
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      if (sockets.size === 2) server.close();
    });
    const started = performance.now();
    const report = await bench.qualify(port, {}, { only });
    expect(verdicts(report)).toEqual({ nominal: 'pass', ...all(terminals, 'inconclusive') });
    expect(byId(report)['client-revoked']?.explanation.key).toBe('qualification.lapse.tpe-gap.lost');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('tells nothing of a GAP that takes connections midway and serves them no more', async () => {
    const { port, server } = await bench.start(() => fine, { crl: [] });
    let count = 0;
    const [serve] = server.listeners('connection') as ((socket: Socket) => void)[];
    server.removeAllListeners('connection');
    server.on('connection', (socket: Socket) => {
      count += 1;
      if (count < 3) serve?.call(server, socket);
      else socket.on('error', () => socket.destroy()).resume();
    });
    const report = await bench.qualify(
      port,
      {},
      { only: ['nominal', 'client-missing', 'client-revoked', 'crl-stale'] },
    );
    expect(verdicts(report)).toMatchObject({ 'client-revoked': 'inconclusive', 'crl-stale': 'inconclusive' });
  });
});

describe('an answer that is neither the right terminal’s nor a refusal', () => {
  const revoked = ['nominal', 'client-revoked'];
  /** Takes every certificate, and looks at it in the application. */
  const judging = async (bad: (serial: string) => string): Promise<number> => {
    const { certificate } = await bench.lab.identity({ role: 'tpe', form: 'valid' });
    const { server, port } = await bench.start(null, { rejectUnauthorized: false });
    server.on('secureConnection', (socket) => {
      const serial = BigInt(`0x${socket.getPeerX509Certificate()?.serialNumber ?? '0'}`).toString(16);
      const isRight = serial === BigInt(`0x${certificate.serialNumber}`).toString(16);
      socket.once('data', () => socket.end(isRight ? http('200 OK', 'bonjour') : bad(serial)));
    });
    return port;
  };

  it.each([
    ['302 Found', 'warn'],
    ['404 Not Found', 'warn'],
    ['429 Too Many Requests', 'warn'],
    ['503 Service Unavailable', 'inconclusive'],
    ['403 Forbidden', 'pass'],
  ])('%s: %s', async (status, verdict) => {
    const report = await bench.qualify(await judging(() => http(status)), {}, { only: revoked });
    expect(byId(report)['client-revoked']?.verdict).toBe(verdict);
    if (verdict !== 'warn') return;
    expect(byId(report)['client-revoked']).toMatchObject({
      observed: { outcome: 'unknown' },
      explanation: {
        key: 'qualification.no-decision.other-status',
        params: { status: Number(status.slice(0, 3)), usual: 200 },
      },
      remedy: { key: 'qualification.remedy.refuse-plainly' },
    });
    expect(report.summary.outcome).toBe('notAsExpected');
  });

  it('another content is doubtful, the same is an acceptance', async () => {
    const other = await bench.qualify(
      await judging(() => http('200 OK', 'terminal inconnu')),
      {},
      { only: revoked },
    );
    expect(byId(other)['client-revoked']).toMatchObject({
      verdict: 'warn',
      explanation: { key: 'qualification.no-decision.other-content' },
    });
    const same = await bench.qualify(await judging(() => http('200 OK', 'bonjour')), {}, { only: revoked });
    expect(byId(same)['client-revoked']?.verdict).toBe('fail');
  });

  it('nothing is made of a content that changes with each call', async () => {
    let count = 0;
    const { port } = await bench.start(() => http('200 OK', `appel ${(count += 1)}`), { crl: [] });
    const report = await bench.qualify(port, {}, { only: revoked });
    expect(byId(report)['client-revoked']?.explanation.key).toBe('qualification.wrongly-accepted.accepted');
  });
});
