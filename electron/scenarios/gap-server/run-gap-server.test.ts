/** @module-tag slow */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type TlsOptions } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult, ScenarioResult } from '../../contract/views.ts';
import { memoryLabStore, openLab, type Identity, type Lab } from '../../lab/lab.ts';
import type { TargetReport } from '../target-report.ts';
import {
  gapServerScenarios,
  runGapServer,
  selectGapServerScenarios,
  type GapServerOptions,
  type GapServerSubject,
} from './run-gap-server.ts';

const gapName = 'gap.simulation.test';
const now = (): Date => new Date();

let lab: Lab;
let pems: { readonly authorities: readonly string[]; readonly lists: readonly string[] };
let server: Identity;
beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now });
  await lab.prepare();
  pems = await installed(lab);
  server = await lab.identity({ role: 'gap-server', form: 'valid', name: gapName });
});

/** What a GAP installs of a lab. */
async function installed(from: Lab): Promise<typeof pems> {
  const { ingetrust } = await from.simulationFiles();
  return {
    authorities: ingetrust.map(({ certificate }) => certificate.pem),
    lists: ingetrust.flatMap(({ list }) => list?.pem ?? []),
  };
}

const open: Server[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => new Promise((resolve) => one.close(resolve)))));

const http = (status: string): string =>
  `HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
const fine = http('200 OK');

/** The usual server of Node as the GAP: it cuts whom it refuses, without a word. `answer` null: it says nothing, ever. */
async function startGap(
  answer: ((said: string) => string) | null = () => fine,
  options: Partial<TlsOptions> = {},
): Promise<number> {
  const gap = createServer({
    cert: [server.certificate, ...server.chain].map(({ pem }) => pem).join('\n'),
    key: server.key.export({ type: 'pkcs8', format: 'pem' }),
    ca: [...pems.authorities],
    crl: [...pems.lists],
    requestCert: true,
    rejectUnauthorized: true,
    ...options,
  });
  gap.on('tlsClientError', () => undefined);
  gap.on('secureConnection', (socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.destroy());
    socket.on('data', (part: Buffer) => {
      if (answer === null) return;
      const said = answer(part.toString());
      if (said === '') socket.destroy();
      else socket.end(said);
    });
  });
  open.push(gap);
  gap.listen(0, '127.0.0.1');
  await once(gap, 'listening');
  return (gap.address() as AddressInfo).port;
}

async function qualify(
  port: number,
  subject: Partial<GapServerSubject> = {},
  options: Partial<GapServerOptions> = {},
): Promise<TargetReport> {
  const { root, intermediate } = await lab.authority('igc-sante');
  return runGapServer({
    runId: 'gap',
    signal: new AbortController().signal,
    now,
    subject: {
      lab,
      terminal: null,
      trust: [root],
      intermediates: [intermediate],
      revocationLists: [],
      checkCertificate: (chain) => chain.map(({ commonName }) => aCheck(commonName)),
      ...subject,
    },
    target: {
      kind: 'gap-server',
      host: '127.0.0.1',
      port,
      serverName: gapName,
      terminal: subject.terminal === undefined ? 'simulated' : 'own',
    },
    ...options,
  });
}

const aCheck = (id: string): CheckResult => ({
  id,
  clause: 'order.3.fqdn',
  obligation: 'mandatory',
  verdict: 'pass',
  evidence: { key: 'x' },
});

const terminals = gapServerScenarios.filter(({ play }) => play.kind === 'terminal').map(({ id }) => id);
const only = ['nominal', ...terminals];

const byId = ({ scenarios }: TargetReport): Record<string, ScenarioResult> =>
  Object.fromEntries(scenarios.map((result) => [result.id, result]));
const verdicts = ({ scenarios }: TargetReport): Record<string, string> =>
  Object.fromEntries(scenarios.map(({ id, verdict }) => [id, verdict]));
const all = (ids: readonly string[], verdict: string): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, verdict]));

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
    const both = await startGap(() => fine, { ca: [...authorities, ...pems.authorities], crl: [] });
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
          if (event.result.id === 'client-missing') cancelling.abort();
        },
      },
    );
    expect(told).toEqual([
      'nominal started',
      'nominal pass',
      'client-missing started',
      'client-missing pass',
    ]);
    expect(report.summary).toMatchObject({ total: 2, outcome: 'cancelled' });
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
