import { createServer, connect, type TLSSocket } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { scenarioResultSchema, matrixCellSchema, runSummarySchema } from '../contract/views.ts';
import { orderIds } from '../contract/words.ts';
import type { Identity, Lab } from '../lab/lab.ts';
import { authorized, reasonsOfOpinion } from '../peers/library-opinion.ts';
import { scenarios } from './battery.ts';
import { fqdn, openRehearsal } from './fixture/practice-subject.ts';
import { runBattery, type BatteryEvent, type BatteryOptions, type BatteryReport } from './run-battery.ts';
import { scenarioName, type Subject } from './scenario.ts';

let lab: Lab;
let subject: Subject;
let report: BatteryReport;
const events: BatteryEvent[] = [];

const run = (options: Partial<BatteryOptions> = {}): Promise<BatteryReport> =>
  runBattery({
    ...{ lab, subject, signal: new AbortController().signal, now: () => new Date(), runId: 'run-1' },
    ...options,
  });

beforeAll(async () => {
  ({ lab, subject } = await openRehearsal());
  report = await run({ onEvent: (event) => events.push(event) });
});

describe('the battery', () => {
  it('has its twenty scenarios, each once, ten to a flow', () => {
    expect(new Set(scenarios.map(scenarioName)).size).toBe(20);
    expect(scenarios.filter(({ flow }) => flow === 'tpe-gap')).toHaveLength(10);
    expect(report.scenarios.map(scenarioName)).toEqual(scenarios.map(scenarioName));
  });

  it.each(scenarios.map((scenario) => [scenarioName(scenario), scenario] as const))(
    '%s comes out as expected, for the right reason',
    (_, scenario) => {
      const result = report.scenarios.find((one) => one.id === scenario.id && one.flow === scenario.flow);
      expect(result).toMatchObject({ verdict: 'pass', observed: scenario.expect, clause: scenario.clause });
      expect(result?.remedy).toBeUndefined();
      const { client, server } = result?.ends ?? {};
      const { outcome, by, because } = scenario.expect;
      if (outcome === 'accepted') {
        expect(client).toMatchObject({ verdict: 'accepted' });
        expect(server).toMatchObject({ verdict: 'accepted' });
        expect(Math.min(client?.applicationBytes ?? 0, server?.applicationBytes ?? 0)).toBeGreaterThan(0);
      } else if (by === client?.role) {
        expect(client).toMatchObject({ verdict: 'refused', reason: because });
        expect(server).toMatchObject({ verdict: 'notReached', applicationBytes: 0 });
      } else {
        expect(client).toMatchObject({ verdict: 'accepted' });
        expect(server).toMatchObject({ verdict: 'refused', reason: because });
      }
    },
  );

  it('shows the certificates of the dossier where the GAP is good', () => {
    const [tpeGap, gapPsp] = report.scenarios.filter(({ id }) => id === 'nominal');
    const { identities } = subject;
    expect(tpeGap?.ends.client.received[0]?.sha256).toBe(identities['ssl-serveur'].certificate.sha256);
    expect(gapPsp?.ends.server.received[0]?.sha256).toBe(identities['auth-cli'].certificate.sha256);
  });

  it('agrees with the TLS library wherever the library judges the same thing', () => {
    for (const { id, flow, ends } of report.scenarios) {
      for (const { verdict, reason, libraryOpinion } of [ends.client, ends.server]) {
        if (verdict === 'notReached' || reason === 'certificate-missing') continue;
        const isRevocation = reason === 'revoked' || reason === 'revocation-unavailable';
        if (reason === undefined || isRevocation) expect(libraryOpinion, `${flow}/${id}`).toBe(authorized);
        else expect(reasonsOfOpinion(libraryOpinion ?? ''), `${flow}/${id}`).toContain(reason);
      }
    }
  });

  it('keeps to the contract', () => {
    report.scenarios.forEach((result) => scenarioResultSchema.parse(result));
    report.matrix.forEach((cell) => matrixCellSchema.parse(cell));
    expect(runSummarySchema.parse(report.summary)).toMatchObject({
      total: 20,
      pass: 20,
      outcome: 'asExpected',
    });
    expect(report.runId).toBe('run-1');
    expect(Number.isNaN(Date.parse(report.startedAt))).toBe(false);
  });

  it('fills the twelve cells of the annex', () => {
    expect(report.matrix).toHaveLength(12);
    expect(report.matrix.every(({ verdict }) => verdict === 'pass')).toBe(true);
    const optional = report.matrix.filter(({ obligation }) => obligation === 'optional');
    expect(optional.map(({ clause }) => clause)).toEqual([
      'annex.tpe.server.revocation',
      'annex.psp.server.revocation',
    ]);
  });

  it('tells each scenario as it starts and as it ends', () => {
    const started = events.flatMap((event) => (event.type === 'started' ? [scenarioName(event)] : []));
    const finished = events.flatMap((event) =>
      event.type === 'finished' ? [scenarioName(event.result)] : [],
    );
    expect(new Set(started)).toEqual(new Set(scenarios.map(scenarioName)));
    expect(new Set(finished)).toEqual(new Set(started));
    expect(events.length).toBe(40);
  });

  it('keeps no secret among its evidence', async () => {
    const text = JSON.stringify(report);
    expect(text).not.toContain('PRIVATE KEY');
    const keys = [...orderIds.map((order) => subject.identities[order].key)];
    keys.push((await lab.identity({ role: 'tpe', form: 'valid' })).key);
    for (const key of keys) {
      const { d, p } = key.export({ format: 'jwk' });
      expect(text).not.toContain(d);
      expect(text).not.toContain(p);
    }
  });
});

describe('a part of the battery', () => {
  it('is chosen by id in both flows, or by flow and id', async () => {
    const both = await run({ only: ['client-revoked'] });
    expect(both.scenarios.map(scenarioName)).toEqual(['tpe-gap/client-revoked', 'gap-psp/client-revoked']);
    const one = await run({ only: ['gap-psp/nominal', 'tpe-gap/server-expired'] });
    expect(one.scenarios.map(scenarioName)).toEqual(['tpe-gap/server-expired', 'gap-psp/nominal']);
    // Accepting what is good does not prove that anything is verified.
    expect(one.matrix.find(({ clause }) => clause === 'annex.psp.server.dates')?.verdict).toBe(
      'notApplicable',
    );
    expect(one.matrix.find(({ clause }) => clause === 'annex.tpe.server.dates')?.verdict).toBe('pass');
  });

  it.each([['nowhere'], ['psp-gap/nominal'], ['']])('does not know %s', async (name) => {
    await expect(run({ only: [name] })).rejects.toMatchObject({
      fault: { code: 'INVALID_INPUT', params: { field: 'only' } },
    });
  });
});

describe('a run that is cancelled', () => {
  it('keeps what had ended, and says so', async () => {
    const cancelling = new AbortController();
    const cancelled = await run({
      signal: cancelling.signal,
      onEvent: (event) => {
        if (event.type === 'finished') cancelling.abort();
      },
    });
    expect(cancelled.summary.outcome).toBe('cancelled');
    expect(cancelled.scenarios.length).toBeGreaterThan(0);
    expect(cancelled.scenarios.length).toBeLessThan(20);
    expect(cancelled.scenarios.every(({ verdict }) => verdict === 'pass')).toBe(true);
  });

  it('does nothing when it was cancelled before', async () => {
    const cancelled = await run({ signal: AbortSignal.abort() });
    expect(cancelled).toMatchObject({ scenarios: [], summary: { total: 0, outcome: 'cancelled' } });
  });
});

describe('a scenario that crashes', () => {
  it('is shown, and hides no other', async () => {
    const crashing = await run({
      adjust: (parties, { id, flow }) => {
        if (id === 'client-expired' && flow === 'gap-psp') throw new RangeError('secret detail');
        return parties;
      },
    });
    const crashed = crashing.scenarios.filter(({ verdict }) => verdict === 'crashed');
    expect(crashed.map(scenarioName)).toEqual(['gap-psp/client-expired']);
    expect(crashed[0]?.explanation).toEqual({ key: 'scenarios.crashed', params: { error: 'RangeError' } });
    expect(JSON.stringify(crashing)).not.toContain('secret detail');
    expect(crashing.summary).toMatchObject({ pass: 19, crashed: 1, outcome: 'notAsExpected' });
    const cell = crashing.matrix.find(({ clause }) => clause === 'annex.psp.client.dates');
    expect(cell?.verdict).toBe('crashed');
  });
});

describe('how long it takes', () => {
  it('is printed beside the bare handshakes', async () => {
    const tpe = await lab.identity({ role: 'tpe', form: 'valid' });
    const igcSante = (await lab.authority('igc-sante')).root.pem;
    const ingetrust = (await lab.authority('ingetrust')).root.pem;
    const bare = (): Promise<void> =>
      bareHandshake(subject.identities['ssl-serveur'], tpe, igcSante, ingetrust);
    const rounds = [];
    for (let round = 0; round < 5; round += 1) {
      const { durationMs, summary } = await run();
      expect(summary.pass).toBe(20);
      rounds.push({ battery: durationMs, bare: await timeTwenty(bare) });
    }
    const median = (values: number[]): number => values.sort((one, other) => one - other)[2] ?? 0;
    const battery = median(rounds.map((round) => round.battery));
    const handshakes = median(rounds.map((round) => round.bare));
    const ratio = (battery / handshakes).toFixed(2);
    console.log(
      `20 scenarios ${battery.toFixed(0)} ms, 20 bare handshakes ${handshakes.toFixed(0)} ms: × ${ratio}`,
    );
  });
});

/** Twenty handshakes, as many at a time as the battery runs. */
async function timeTwenty(handshake: () => Promise<void>): Promise<number> {
  const start = performance.now();
  let left = 20;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await handshake();
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return performance.now() - start;
}

/** A server, a mutual handshake by the TLS library's own verdict, an octet each way, and the end of both. */
async function bareHandshake(
  server: Identity,
  client: Identity,
  ca: string,
  clientCa: string,
): Promise<void> {
  const pem = ({ certificate, chain, key }: Identity) => ({
    cert: [certificate, ...chain].map((one) => one.pem).join('\n'),
    key: key.export({ type: 'pkcs8', format: 'pem' }),
  });
  const listener = createServer(
    { ...pem(server), ca: [clientCa], requestCert: true },
    (socket: TLSSocket) => {
      socket.on('data', () => socket.end('ok\n'));
    },
  );
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  await new Promise((resolve) => {
    const socket = connect({ ...pem(client), host: '127.0.0.1', port, servername: fqdn, ca: [ca] });
    socket.on('secureConnect', () => socket.write('hello\n'));
    socket.resume().on('close', resolve);
  });
  await new Promise((resolve) => listener.close(resolve));
}
