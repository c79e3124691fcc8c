/** @module-tag slow */
/** @module-tag alone */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApplication, type Application } from '../../electron/deploy/testing/open-stage.ts';
import type { TargetReport } from '../../electron/scenarios/target-report.ts';
import type { BundledGap, Edits } from './servers/bundled-server.ts';
import { opensslServers } from './servers/gap-servers.ts';
import { openGapLab, type GapLab } from './servers/open-gap-lab.ts';

let lab: GapLab;
let application: Application;
beforeAll(async () => {
  [lab, application] = await Promise.all([openGapLab(), startApplication()]);
});
afterAll(() => application.close());

async function qualify(gap: BundledGap, edits: Edits): Promise<TargetReport> {
  const started = await gap.startEdited(lab, edits, application.port);
  try {
    return await lab.qualify(started.server.port);
  } finally {
    await started.close();
  }
}

const { haproxy, nginx } = opensslServers;
const table =
  'mode http\n    stick-table type ip size 10k expire 30s store conn_rate(10s),http_req_rate(10s)';
const track = 'tcp-request connection track-sc0 src';
const noList = [/crl-file ".*?"/, ''] as const;

const revocation = ({ scenarios }: TargetReport) =>
  scenarios.filter(
    ({ clause, id }) =>
      clause === 'annex.tpe.client.revocation' &&
      // It shows in the handshake, whatever is answered: these servers keep no sessions.
      id !== 'session-resumed-after-revocation',
  );

/** No list is read, and a limit cuts or answers in its place: nothing of revocation passes, and the whole is no success. */
function expectNoProof(report: TargetReport): void {
  for (const { id, verdict, explanation } of revocation(report)) {
    expect(['inconclusive', 'fail', 'warn'], `${id} ${JSON.stringify(explanation)}`).toContain(verdict);
  }
  expect(['couldNotTell', 'notAsExpected']).toContain(report.summary.outcome);
}

describe.skipIf(!haproxy.isPresent)('HAProxy without any list, behind a limit of calls', () => {
  it.each([
    ['rejects a request', 'http-request reject if { sc_conn_rate(0) gt 5 }'],
    ['rejects a connection', 'tcp-request connection reject if { sc_conn_rate(0) gt 5 }'],
    ['denies a request', 'http-request deny deny_status 429 if { sc_conn_rate(0) gt 5 }'],
  ])('%s', async (_what, rule) => {
    expectNoProof(await qualify(haproxy, [noList, [/mode http/, `${table}\n    ${track}\n    ${rule}`]]));
  });

  it('is well set up when it has lists, and its limit is said', async () => {
    const rule = 'http-request reject if { sc_conn_rate(0) gt 5 }';
    const report = await qualify(haproxy, [[/mode http/, `${table}\n    ${track}\n    ${rule}`]]);
    expect(report.scenarios.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    const lapsed = report.scenarios.filter(({ observed }) => observed.because === 'refuses-everyone');
    expect(lapsed.length).toBeGreaterThan(0);
    expect(lapsed[0]?.explanation.key).toMatch(/^qualification\.lapse\.tpe-gap\./);
  });
});

describe.skipIf(!nginx.isPresent)('nginx without any list, behind a limit of calls', () => {
  const limited = (rate: string, status: string): Edits => [
    [/ssl_crl .*;/, ''],
    [/^/, `limit_req_zone $binary_remote_addr zone=calls:1m rate=${rate};\n`],
    [/location \/ \{/, `location / { limit_req zone=calls burst=3 nodelay; limit_req_status ${status};`],
  ];
  it.each([
    ['503', '10r/m'],
    ['429', '10r/m'],
    ['403', '10r/s'],
    // Closes without a word.
    ['444', '10r/m'],
  ])('answers %s beyond %s', async (status, rate) => {
    expectNoProof(await qualify(nginx, limited(rate, status)));
  });
});
