/** @module-tag slow */
import type { TlsOptions } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { memoryLabStore, openLab, type Lab } from '../../lab/lab.ts';
import { gapServerScenarios, selectGapServerScenarios } from './run-gap-server.ts';
import {
  all,
  byId,
  fine,
  gapName,
  http,
  installed,
  now,
  openGapBench,
  verdicts,
  type GapBench,
} from './testing/gap-bench.ts';

let bench: GapBench;
let lab: Lab;
beforeAll(async () => {
  bench = await openGapBench();
  ({ lab } = bench);
});
afterEach(() => bench.close());

const startGap = async (answer?: ((said: string) => string) | null, options?: Partial<TlsOptions>) =>
  (await bench.start(answer, options)).port;
const qualify: GapBench['qualify'] = (...given) => bench.qualify(...given);

const terminals = gapServerScenarios.filter(({ play }) => play.kind === 'terminal').map(({ id }) => id);
const only = ['nominal', ...terminals];

describe('runGapServer', () => {
  it('says when the GAP does not know the simulation, and takes none of its refusals for a proof', async () => {
    const other = await installed(await openLab({ store: memoryLabStore(), now }));
    const port = await startGap(() => fine, {
      ca: other.authorities.slice(0, 1),
      crl: other.lists.slice(0, 1),
    });
    const stranger = await lab.authority('geotrust');
    const foreign = await startGap(() => fine, { ca: [stranger.root.pem], crl: [] });
    // By the authorities that it names where they are others; by nothing at all where another lab's bear the same names.
    const report = await qualify(foreign, {}, { only });
    expect(verdicts(report)).toEqual({ nominal: 'fail', ...all(terminals, 'inconclusive') });
    expect(report.scenarios[0]).toMatchObject({
      clause: 'annex.tpe.client.parentage',
      observed: { by: 'GAP', because: 'unknown-authority' },
      explanation: { key: 'qualification.unknown-authority.simulation' },
      remedy: { key: 'qualification.remedy.install-authority.simulation' },
    });
    expect(byId(report)['client-revoked']).toMatchObject({
      explanation: { key: 'qualification.not-verified' },
      remedy: { key: 'qualification.remedy.repair-nominal' },
    });
    expect(report.summary.outcome).toBe('notAsExpected');
    expect(report.survey?.acceptedAuthorities).toEqual([expect.stringContaining('SIMULATION GEOTRUST')]);
    expect(verdicts(await qualify(port, {}, { only: ['nominal', 'client-expired'] }))).toEqual({
      nominal: 'fail',
      'client-expired': 'inconclusive',
    });
  });

  it('plays with a real terminal what can be played with it', async () => {
    const real = await openLab({ store: memoryLabStore(), now });
    const terminal = await real.identity({ role: 'tpe', form: 'valid' });
    const { authorities, lists } = await installed(real);
    const any = ['client-missing', 'client-unknown-authority', 'client-self-signed', 'client-wrong-key'];
    const port = await startGap(() => fine, { ca: [...authorities], crl: [...lists] });
    const report = await qualify(port, { terminal }, { only });
    const playable = [...any, 'client-corrupted'];
    expect(verdicts(report)).toEqual({
      ...all(terminals, 'notApplicable'),
      nominal: 'pass',
      ...all(playable, 'pass'),
    });
    expect(byId(report)['client-revoked']?.explanation.key).toBe('qualification.needs-simulation');
    expect(byId(report)['nominal']?.ends.server.received[0]?.sha256).toBe(terminal.certificate.sha256);
    // A GAP that knows the simulation besides can be put to every test.
    const both = await startGap(() => fine, { ca: [...authorities, ...bench.pems.authorities], crl: [] });
    const whole = await qualify(
      both,
      { terminal },
      { only: ['nominal', 'client-expired', 'client-revoked'] },
    );
    expect(verdicts(whole)).toEqual({ nominal: 'pass', 'client-expired': 'pass', 'client-revoked': 'fail' });
  });

  it('reads the decisions of a GAP that does not speak HTTP', async () => {
    // It cuts whoever does not speak its own language.
    const cutting = await startGap(() => '');
    expect(verdicts(await qualify(cutting, {}, { only }))).toEqual({
      nominal: 'pass',
      ...all(terminals, 'pass'),
    });
    const silent = await startGap(null, { rejectUnauthorized: false });
    const report = await qualify(silent, {}, { only: ['nominal', 'client-missing', 'client-revoked'] });
    expect(verdicts(report)).toEqual({ nominal: 'pass', 'client-missing': 'fail', 'client-revoked': 'fail' });
    expect(byId(report)['client-revoked']).toMatchObject({
      explanation: { key: 'qualification.wrongly-accepted.accepted', params: { terminal: 'client-revoked' } },
      remedy: { key: 'qualification.remedy.check-revocation' },
    });
  });

  it('draws nothing from an HTTP refusal that everybody gets', async () => {
    const forbidden = await startGap(() => http('403 Forbidden'), { rejectUnauthorized: false });
    const report = await qualify(forbidden, {}, { only: ['nominal', 'client-expired'] });
    expect(verdicts(report)).toEqual({ nominal: 'inconclusive', 'client-expired': 'inconclusive' });
    expect(report.scenarios[0]).toMatchObject({
      explanation: { key: 'qualification.ambiguous', params: { status: 403 } },
      remedy: { key: 'qualification.remedy.answer-the-root' },
    });
  });

  it('tells a GAP that asks for no certificate from one that does not verify it', async () => {
    const port = await startGap(() => fine, { requestCert: false });
    const report = await qualify(port, {}, { only: ['nominal', 'client-missing'] });
    expect(report.scenarios).toMatchObject([
      { verdict: 'fail', explanation: { key: 'qualification.not-mutual' } },
      { verdict: 'fail', explanation: { key: 'qualification.wrongly-accepted.not-asked' } },
    ]);
    expect(report.survey?.asksForCertificate).toBe('no');
  });

  it('says what cannot be played over TLS 1.3 alone', async () => {
    const port = await startGap(() => fine, { minVersion: 'TLSv1.3' });
    const report = await qualify(port, {}, { only: ['nominal', 'client-wrong-key', 'tls-1-2', 'tls-1-3'] });
    expect(verdicts(report)).toEqual({
      nominal: 'pass',
      'client-wrong-key': 'notApplicable',
      'tls-1-2': 'warn',
      'tls-1-3': 'pass',
    });
    expect(report.survey).toMatchObject({ asksForCertificate: 'yes', chain: { length: 2 } });
    expect(report.survey?.checks.map(({ id }) => id)).toEqual([
      gapName,
      'SIMULATION AC IGC-SANTE ELEMENTAIRE ORGANISATIONS',
    ]);
  });

  it('keeps a scenario that breaks to itself', async () => {
    const port = await startGap();
    const broken: Lab = {
      ...lab,
      identity: (wanted) =>
        wanted.form === 'expired' ? Promise.reject(new RangeError('a secret text')) : lab.identity(wanted),
    };
    const report = await qualify(
      port,
      { lab: broken },
      { only: ['nominal', 'client-expired', 'client-missing'] },
    );
    expect(verdicts(report)).toEqual({
      nominal: 'pass',
      'client-expired': 'crashed',
      'client-missing': 'pass',
    });
    expect(JSON.stringify(report)).not.toContain('a secret text');
  });

  it('tells each scenario as it comes, and stops when cancelled', async () => {
    const port = await startGap();
    const cancelling = new AbortController();
    const told: string[] = [];
    const report = await qualify(
      port,
      {},
      {
        signal: cancelling.signal,
        onEvent: (event) => {
          if (event.type === 'started') told.push(`${event.id} started`);
          if (event.type !== 'finished') return;
          told.push(`${event.result.id} ${event.result.verdict}`);
          if (event.result.id === 'nominal') cancelling.abort();
        },
      },
    );
    expect(told).toEqual(['nominal started', 'nominal pass']);
    expect(report.summary).toMatchObject({ total: 1, outcome: 'cancelled' });
  });

  it('knows the scenarios by id and by flow', () => {
    expect(selectGapServerScenarios(['tpe-gap/nominal', 'crl-stale']).map(({ id }) => id)).toEqual([
      'nominal',
      'crl-stale',
    ]);
    for (const wanted of [['gap-psp/nominal'], []]) {
      expect(() => selectGapServerScenarios(wanted)).toThrow('INVALID_INPUT');
    }
  });
});
