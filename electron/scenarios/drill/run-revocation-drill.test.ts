/** @module-tag slow */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TargetOf } from '../../contract/views.ts';
import { memoryLabStore, openLab, type Lab } from '../../lab/lab.ts';
import type { PeerPolicy } from '../../peers/party.ts';
import { startServer, type TlsPeerServer } from '../../peers/start-server.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';
import type { RunEvent, TargetReport } from '../target-report.ts';
import { runRevocationDrill, selectDrillScenarios, type DrillOptions } from './run-revocation-drill.ts';

const gapName = 'gap.simulation.test';
const now = (): Date => new Date();

let lab: Lab;
let gap: TlsPeerServer | undefined;
beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now });
  await lab.prepare();
});
afterEach(() => gap?.close());

/** The lists that a GAP has, as the export gives them. */
const exported = async (): Promise<readonly RevocationList[]> =>
  (await lab.simulationFiles()).ingetrust.flatMap(({ list }) => list ?? []);

/** Our reference GAP in the place of the publisher's, with a way of its own of getting lists. */
async function startGap(
  revocationLists: PeerPolicy['revocationLists'],
  policy: Partial<PeerPolicy> = {},
): Promise<void> {
  gap = await startServer({
    party: {
      role: 'GAP',
      identity: await lab.identity({ role: 'gap-server', form: 'valid', name: gapName }),
      policy: {
        trust: [(await lab.authority('ingetrust')).root],
        purpose: 'client',
        revocation: 'mandatory',
        revocationLists,
        now,
        ...policy,
      },
    },
  });
}

async function drill(
  target: Partial<TargetOf<'revocation-drill'>> = {},
  options: Partial<DrillOptions> = {},
): Promise<TargetReport> {
  return runRevocationDrill({
    runId: 'drill',
    lab,
    now,
    signal: new AbortController().signal,
    trust: [(await lab.authority('igc-sante')).root],
    publish: () => Promise.resolve(),
    finish: new AbortController().signal,
    ...options,
    target: {
      kind: 'revocation-drill',
      host: '127.0.0.1',
      port: gap?.port ?? 1,
      serverName: gapName,
      everySeconds: 0.2,
      giveUpAfterSeconds: 3,
      staleAfterSeconds: 1,
      ...target,
    },
  });
}

/** A server of Node's, without lists where it answers so many calls alone. */
async function startNodeGap(mostAnswers?: number) {
  const { key, certificate, chain } = await lab.identity({
    role: 'gap-server',
    form: 'valid',
    name: gapName,
  });
  const settings = async (): Promise<TlsOptions> => ({
    key: key.export({ type: 'pkcs8', format: 'pem' }),
    cert: [certificate, ...chain].map(({ pem }) => pem).join('\n'),
    ca: [(await lab.authority('ingetrust')).root.pem],
    crl: mostAnswers === undefined ? (await exported()).map(({ pem }) => pem) : [],
    requestCert: true,
    rejectUnauthorized: true,
  });
  let answered = 0;
  const server = createServer(await settings());
  server.on('tlsClientError', () => undefined);
  server.on('secureConnection', (socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => {
      answered += 1;
      if (mostAnswers !== undefined && answered > mostAnswers) socket.destroy();
      else socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    readAgain: async () => server.setSecureContext(await settings()),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** How many days the list in force is still good for. */
async function listDays(): Promise<number> {
  const { nextUpdate } = await lab.revocationList('ingetrust', 'intermediate');
  return ((nextUpdate?.getTime() ?? 0) - Date.now()) / 86_400_000;
}

describe('runRevocationDrill', () => {
  it('times a GAP that reads its lists again, and puts the list back to normal', async () => {
    // As a server does that is reloaded each time that the export is written anew.
    let read = await exported();
    await startGap(() => Promise.resolve(read));
    const events: RunEvent[] = [];
    let published = 0;
    const report = await drill(
      {},
      {
        onEvent: (event) => events.push(event),
        publish: async () => {
          published += 1;
          read = await exported();
        },
      },
    );
    expect(report.summary).toMatchObject({ pass: 3, total: 3, outcome: 'asExpected' });
    const [revoked, resumed, stale] = report.scenarios;
    expect(resumed).toMatchObject({ id: 'session-resumed-after-revocation', verdict: 'pass' });
    expect(revoked).toMatchObject({
      id: 'drill-revoked',
      clause: 'annex.tpe.client.revocation',
      verdict: 'pass',
      observed: { outcome: 'refused', by: 'GAP', because: 'revoked' },
      explanation: { key: 'qualification.drill.drill-revoked.refused' },
      ends: { client: { role: 'TPE' }, server: { role: 'GAP', verdict: 'refused', reason: 'revoked' } },
    });
    expect(stale).toMatchObject({ id: 'drill-stale', verdict: 'pass', observed: { because: 'crl-stale' } });
    expect(report.drill?.acceptedAfterRevocationMs).toBeLessThan(1000);
    expect(report.drill?.acceptedAfterStaleMs).toBeLessThan(1500);
    expect(report.drill?.attempts.map(({ phase, outcome }) => `${phase} ${outcome}`)).toEqual(
      expect.arrayContaining([
        'before accepted',
        'revoked refused',
        'before-stale accepted',
        'stale refused',
      ]),
    );
    expect(events.filter(({ type }) => type === 'drilled')).toHaveLength(report.drill?.attempts.length ?? 0);
    expect(await listDays()).toBeGreaterThan(5);
    // The revocation, the list with a near end, the list of every day.
    expect(published).toBe(3);
    const cell = report.matrix.find(({ clause }) => clause === 'annex.tpe.client.revocation');
    expect(cell).toMatchObject({ verdict: 'pass', scenarios: report.scenarios.map(({ id }) => id) });
  });

  it('fails a GAP that never reads them again', async () => {
    const once = await exported();
    await startGap(() => Promise.resolve(once));
    const report = await drill({ giveUpAfterSeconds: 1 });
    expect(report.scenarios.map(({ verdict }) => verdict)).toEqual(['fail', 'inconclusive', 'fail']);
    expect(report.scenarios[1]?.explanation.key).toBe('qualification.drill.not-refused-yet');
    expect(report.scenarios[0]).toMatchObject({
      observed: { outcome: 'accepted' },
      explanation: {
        key: 'qualification.drill.drill-revoked.accepted',
        params: { duration: 'qualification.durations.seconds' },
      },
      remedy: { key: 'qualification.drill-remedy.drill-revoked' },
    });
    expect(report.drill).toMatchObject({ acceptedAfterRevocationMs: null, acceptedAfterStaleMs: null });
    const tried = report.drill?.attempts.filter(({ phase }) => phase === 'revoked') ?? [];
    expect(tried.length).toBeGreaterThan(2);
    expect(await listDays()).toBeGreaterThan(5);
  });

  it('does not take a GAP that broke down for one that noticed', async () => {
    let isBroken = false;
    await startGap(() => (isBroken ? Promise.resolve([]) : exported()));
    const report = await drill(
      { staleAfterSeconds: null },
      {
        publish: () => {
          isBroken = true;
          return Promise.resolve();
        },
      },
    );
    expect(report.scenarios).toMatchObject([
      { verdict: 'inconclusive', explanation: { key: 'qualification.drill.refuses-everyone' } },
      { verdict: 'inconclusive', explanation: { key: 'qualification.drill.not-refused-yet' } },
    ]);
  });

  describe('of a server that cuts whom it refuses, without a word', () => {
    const only = ['drill-stale'];

    it('is believed where a current list lets the right terminal in again', async () => {
      const { port, readAgain, close } = await startNodeGap();
      const report = await drill({ port, giveUpAfterSeconds: 5 }, { only, publish: readAgain });
      await close();
      expect(report.scenarios[0]).toMatchObject({
        verdict: 'pass',
        explanation: { key: 'qualification.drill.drill-stale.refused' },
      });
    });

    it('is not where it cuts whatever it is called with', async () => {
      // A limit of calls: it never looked at a list.
      const { port, close } = await startNodeGap(2);
      const report = await drill({ port, giveUpAfterSeconds: 2 }, { only });
      await close();
      expect(report.scenarios[0]).toMatchObject({
        verdict: 'inconclusive',
        explanation: { key: 'qualification.drill.still-refuses' },
      });
      expect(await listDays()).toBeGreaterThan(5);
    });
  });

  it('ends when it is finished, and says that nothing is proven', async () => {
    const once = await exported();
    await startGap(() => Promise.resolve(once));
    const finishing = new AbortController();
    const report = await drill(
      { giveUpAfterSeconds: 60 },
      {
        finish: finishing.signal,
        onEvent: (event) => {
          if (event.type === 'drilled' && event.attempt.phase === 'revoked') finishing.abort();
        },
      },
    );
    expect(report.scenarios).toMatchObject([
      { verdict: 'inconclusive', explanation: { key: 'qualification.drill.drill-revoked.finished' } },
      { verdict: 'inconclusive', explanation: { key: 'qualification.drill.finished-before' } },
      { verdict: 'inconclusive', explanation: { key: 'qualification.drill.finished-before' } },
    ]);
    expect(report.summary.outcome).toBe('couldNotTell');
  });

  it('stops at once when cancelled, and puts the list back to normal all the same', async () => {
    await startGap(exported);
    const cancelling = new AbortController();
    const report = await drill(
      { staleAfterSeconds: 60 },
      {
        only: ['drill-stale'],
        signal: cancelling.signal,
        publish: async () => {
          if ((await listDays()) < 1) cancelling.abort();
        },
      },
    );
    expect(report.summary).toMatchObject({ outcome: 'cancelled' });
    expect(await listDays()).toBeGreaterThan(5);
  });

  it('does not begin where the right terminal is refused, or where nobody is there', async () => {
    const { root } = await lab.authority('geotrust');
    await startGap(exported, { trust: [root] });
    const refused = await drill({ staleAfterSeconds: null });
    const inconclusive = { verdict: 'inconclusive', observed: { outcome: 'refused', by: 'GAP' } };
    expect(refused.scenarios).toMatchObject([inconclusive, inconclusive]);
    await gap?.close();
    const absent = await drill();
    const unreached = {
      verdict: 'inconclusive',
      explanation: { key: 'qualification.unreached.tcp-refused' },
    };
    expect(absent.scenarios).toMatchObject([unreached, unreached, unreached]);
    expect(absent.drill?.attempts).toMatchObject([{ phase: 'before', outcome: 'unknown' }]);
  });

  it('leaves the stale list out where it has no duration', () => {
    const played = selectDrillScenarios(undefined, { staleAfterSeconds: null });
    expect(played.map(({ id }) => id)).not.toContain('drill-stale');
    expect(() => selectDrillScenarios(['drill-stale'], { staleAfterSeconds: null })).toThrow();
  });
});
