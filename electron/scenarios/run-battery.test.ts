import { beforeAll, describe, expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import { scenarioResultSchema, matrixCellSchema, runSummarySchema } from '../contract/views.ts';
import { flowIds, orderIds } from '../contract/words.ts';
import type { Lab } from '../lab/lab.ts';
import { authorized, reasonsOfOpinion } from '../peers/library-opinion.ts';
import { scenarios } from './battery.ts';
import { reasonOf } from './reasons.ts';
import { fqdn, openRehearsal } from './testing/practice-subject.ts';
import { runBattery, type BatteryOptions } from './run-battery.ts';
import { isBoringSsl } from '../peers/protocol-choices.ts';
import { scenarioName, type Scenario, type Subject } from './scenario.ts';
import type { RunEvent, TargetReport } from './target-report.ts';

let lab: Lab;
let subject: Subject;
let report: TargetReport;
const events: RunEvent[] = [];

/** BoringSSL can neither renegotiate nor ask for it. */
const isUnplayable = ({ play }: Scenario): boolean => play === 'renegotiation' && isBoringSsl;
const playable = scenarios.filter((scenario) => !isUnplayable(scenario)).length;

const run = (options: Partial<BatteryOptions> = {}): Promise<TargetReport> =>
  runBattery({
    lab,
    subject,
    signal: new AbortController().signal,
    now: () => new Date(),
    runId: 'run-1',
    ...options,
  });

beforeAll(async () => {
  ({ lab, subject } = await openRehearsal());
  report = await run({ onEvent: (event) => events.push(event) });
});

describe('the battery', () => {
  it('has all its scenarios, each once', () => {
    expect(new Set(scenarios.map(scenarioName)).size).toBe(scenarios.length);
    expect(report.scenarios.map(scenarioName)).toEqual(scenarios.map(scenarioName));
  });

  it.each(scenarios.map((scenario) => [scenarioName(scenario), scenario] as const))(
    '%s comes out as expected, for the right reason',
    (_, scenario) => {
      const result = report.scenarios.find((one) => one.id === scenario.id && one.flow === scenario.flow);
      expect(result?.remedy).toBeUndefined();
      expect(result?.clause).toBe(scenario.clause);
      if (isUnplayable(scenario)) {
        expect(result).toMatchObject({ verdict: 'notApplicable', observed: { outcome: 'unknown' } });
        return;
      }
      expect(result).toMatchObject({ verdict: 'pass', observed: scenario.expect });
      // These end before the certificates are judged, or are not about them.
      if (scenario.obligation === 'recommendation' || scenario.play !== undefined) return;
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
        // The handshake broke before there was anything to have an opinion of.
        if (libraryOpinion === undefined) continue;
        const isRevocation = reason !== undefined && reasonOf(reason).aspect === 'revocation';
        if (reason === undefined || isRevocation) expect(libraryOpinion, `${flow}/${id}`).toBe(authorized);
        else expect(reasonsOfOpinion(libraryOpinion), `${flow}/${id}`).toContain(reason);
      }
    }
  });

  it('keeps what each end saw on the wire, and tells it message by message', () => {
    for (const { id, flow, play, verdict, wire, timeline } of report.scenarios.map((result, index) => ({
      ...result,
      play: scenarios[index]?.play,
    }))) {
      if (verdict === 'notApplicable') continue;
      const accounts = [wire?.client, wire?.server];
      // The end that asks for a renegotiation is not listened to.
      const heard = accounts.filter((account) => account !== null && account !== undefined);
      expect(heard, `${flow}/${id}`).toHaveLength(play === 'renegotiation' ? 1 : 2);
      for (const account of heard) expect(account.clientHello, `${flow}/${id}`).not.toBeNull();
      expect(timeline[0]?.text.key, `${flow}/${id}`).toBe('scenarios.wire.client-hello');
      expect(timeline.length, `${flow}/${id}`).toBeGreaterThan(1);
    }
  });

  it('tells the proof of a wrong key by the alert that answered it', () => {
    const spoilt = report.scenarios.filter(({ id }) => id === 'client-wrong-key');
    expect(
      spoilt.map(({ timeline }) => timeline.find(({ refusal }) => refusal)?.text.params?.['name']),
    ).toEqual(['decrypt_error', 'decrypt_error']);
  });

  it('agrees on what the protocol scenarios are about', () => {
    const agreed = (id: string): (string | undefined)[] =>
      report.scenarios.filter((one) => one.id === id).map(({ tls }) => tls?.protocol);
    expect(agreed('tls-1-3')).toEqual(['TLSv1.3', 'TLSv1.3']);
    expect(agreed('tls-1-2')).toEqual(['TLSv1.2', 'TLSv1.2']);
    expect(agreed('tls-1-1-refused')).toEqual([undefined, undefined]);
    for (const { tls } of report.scenarios.filter(({ id }) => id === 'preferred-suites')) {
      expect(tls?.cipher).toMatch(/^TLS_ECDHE_RSA_WITH_(AES_\d+_GCM|CHACHA20)/);
    }
  });

  it('says of the SSL_SERVEUR shown to the PSP that it passes, and that it is the wrong one', () => {
    const result = report.scenarios.find((one) => one.flow === 'gap-psp' && one.id === 'client-wrong-usage');
    expect(result?.explanation).toEqual({
      key: 'scenarios.accepted-other-order.gap-psp',
      params: { expected: 'Client_Diapason_PSP', found: fqdn },
    });
    const shown = subject.identities['ssl-serveur'].certificate.sha256;
    expect(result?.ends.server.received[0]?.sha256).toBe(shown);
  });

  it('keeps to the contract', () => {
    report.scenarios.forEach((result) => scenarioResultSchema.parse(result));
    report.matrix.forEach((cell) => matrixCellSchema.parse(cell));
    expect(runSummarySchema.parse(report.summary)).toMatchObject({
      total: scenarios.length,
      pass: playable,
      notApplicable: scenarios.length - playable,
      outcome: 'asExpected',
    });
    expect(report.runId).toBe('run-1');
    expect(Number.isNaN(Date.parse(report.startedAt))).toBe(false);
  });

  it('fills the cells of the annex: each flow, each certificate, each verification', () => {
    expect(new Set(report.matrix.map(({ clause }) => clause)).size).toBe(flowIds.length * 2 * 3);
    expect(report.matrix.every(({ verdict }) => verdict === 'pass')).toBe(true);
    const optional = report.matrix.filter(({ obligation }) => obligation === 'optional');
    expect(optional.map(({ clause }) => clause)).toEqual([
      'annex.tpe.server.revocation',
      'annex.psp.server.revocation',
    ]);
  });

  it('counts in each cell the scenarios that cite its clause, and the exchange that was accepted', () => {
    for (const { flow, clause, scenarios: counted } of report.matrix) {
      const citing = scenarios.filter((one) => one.flow === flow && one.clause === clause);
      expect(counted, clause).toEqual(['nominal', ...citing.map(({ id }) => id)]);
    }
  });

  it('tells each scenario as it starts and as it ends', () => {
    const started = events.flatMap((event) => (event.type === 'started' ? [scenarioName(event)] : []));
    const finished = events.flatMap((event) =>
      event.type === 'finished' ? [scenarioName(event.result)] : [],
    );
    expect(new Set(started)).toEqual(new Set(scenarios.map(scenarioName)));
    expect(new Set(finished)).toEqual(new Set(started));
    expect(events.length).toBe(2 * scenarios.length);
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
    expect(cancelled.scenarios.length).toBeLessThan(scenarios.length);
    expect(cancelled.scenarios.every(({ verdict }) => verdict === 'pass')).toBe(true);
  });

  it('does nothing when it was cancelled before', async () => {
    const cancelled = await run({ signal: AbortSignal.abort() });
    expect(cancelled).toMatchObject({ scenarios: [], summary: { total: 0, outcome: 'cancelled' } });
  });
});

describe('a scenario for which the machine has no port', () => {
  it('could not tell, and is no failure', async () => {
    const { scenarios, summary } = await run({
      adjust: (parties, { id, flow }) => {
        if (id === 'client-expired' && flow === 'gap-psp') throw new FaultError('PORT_IN_USE', { port: 0 });
        return parties;
      },
    });
    const untold = scenarios.filter(({ verdict }) => verdict === 'inconclusive');
    expect(untold.map(scenarioName)).toEqual(['gap-psp/client-expired']);
    expect(untold[0]?.explanation.params).toMatchObject({ error: 'PORT_IN_USE' });
    expect(summary).toMatchObject({ crashed: 0, fail: 0, outcome: 'couldNotTell' });
  });
});

describe('a scenario that crashes', () => {
  it('is shown, and hides no other', async () => {
    const reported: unknown[] = [];
    const crashing = await run({
      reportCrash: (error) => {
        reported.push(error);
        return 'c0ffee00';
      },
      adjust: (parties, { id, flow }) => {
        if (id === 'client-expired' && flow === 'gap-psp') throw new RangeError('secret detail');
        return parties;
      },
    });
    const crashed = crashing.scenarios.filter(({ verdict }) => verdict === 'crashed');
    expect(crashed.map(scenarioName)).toEqual(['gap-psp/client-expired']);
    expect(crashed[0]?.explanation).toEqual({ key: 'scenarios.crashed', params: { error: 'RangeError' } });
    expect(crashed[0]?.remedy).toEqual({
      key: 'scenarios.remedy.report-crash-reference',
      params: { reference: 'c0ffee00' },
    });
    expect(reported).toEqual([new RangeError('secret detail')]);
    expect(JSON.stringify(crashing)).not.toContain('secret detail');
    expect(crashing.summary).toMatchObject({ pass: playable - 1, crashed: 1, outcome: 'notAsExpected' });
    const cell = crashing.matrix.find(({ clause }) => clause === 'annex.psp.client.dates');
    expect(cell?.verdict).toBe('crashed');
  });
});
