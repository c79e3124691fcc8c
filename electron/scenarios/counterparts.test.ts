import { beforeAll, describe, expect, it } from 'vitest';
import type { PartyRole } from '../contract/words.ts';
import type { Lab } from '../lab/lab.ts';
import type { Party, PeerPolicy } from '../peers/party.ts';
import { openRehearsal } from './fixture/practice-subject.ts';
import { runBattery, type BatteryReport } from './run-battery.ts';
import { scenarioName, type Subject } from './scenario.ts';

let lab: Lab;
let subject: Subject;
beforeAll(async () => {
  ({ lab, subject } = await openRehearsal());
});

/** The battery with one party whose policy has a hole. */
function runWith(role: PartyRole, hole: (policy: PeerPolicy) => Partial<PeerPolicy>): Promise<BatteryReport> {
  const pierce = (party: Party): Party =>
    party.role === role ? { ...party, policy: { ...party.policy, ...hole(party.policy) } } : party;
  return runBattery({
    ...{ lab, subject, signal: new AbortController().signal, now: () => new Date(), runId: 'hole' },
    adjust: (parties) => ({ ...parties, client: pierce(parties.client), server: pierce(parties.server) }),
  });
}

const named = ({ scenarios }: BatteryReport, verdict: string): string[] =>
  scenarios.filter((result) => result.verdict === verdict).map(scenarioName);
const cellsOf = ({ matrix }: BatteryReport, verdict: string): string[] =>
  matrix.filter((cell) => cell.verdict === verdict).map(({ clause }) => clause);

describe('a GAP with a hole', () => {
  it('that consults no CRL fails where it is mandatory, and is warned where it is optional', async () => {
    const report = await runWith('GAP', () => ({ revocation: 'off' }));
    expect(named(report, 'fail')).toEqual(['tpe-gap/client-revoked', 'tpe-gap/crl-unavailable']);
    expect(named(report, 'warn')).toEqual(['gap-psp/server-revoked']);
    expect(cellsOf(report, 'fail')).toEqual(['annex.tpe.client.revocation']);
    expect(cellsOf(report, 'warn')).toEqual(['annex.psp.server.revocation']);
    expect(report.summary).toMatchObject({ pass: 17, warn: 1, fail: 2, outcome: 'notAsExpected' });
    const revoked = report.scenarios.find(({ verdict }) => verdict === 'fail');
    expect(revoked?.explanation.key).toBe('scenarios.wrongly-accepted.tpe-gap.client-revoked');
    expect(revoked?.remedy?.key).toBe('scenarios.remedy.check-revocation');
  });

  it('that goes on when the CRL cannot be had fails on that alone', async () => {
    const report = await runWith('GAP', () => ({ revocation: 'optional' }));
    expect(named(report, 'fail')).toEqual(['tpe-gap/crl-unavailable']);
  });

  it('that trusts everybody fails on parentage', async () => {
    const { root } = await lab.authority('unknown');
    const report = await runWith('GAP', ({ trust }) => ({ trust: [...trust, root] }));
    // What the unknown authority issued is accepted, save by who asks for its revocation list.
    expect([...named(report, 'fail'), ...named(report, 'warn')].sort()).toEqual([
      'gap-psp/server-unknown-authority',
      'tpe-gap/client-unknown-authority',
    ]);
  });

  it('whose clock is a year late fails on dates', async () => {
    const late = (): Date => new Date(Date.now() - 200 * 86_400_000);
    const report = await runWith('GAP', () => ({ now: late, revocation: 'off' }));
    expect(report.summary.outcome).toBe('notAsExpected');
    expect(named(report, 'pass')).not.toContain('tpe-gap/client-expired');
  });

  it('that looks at no name accepts another server for the PSP', async () => {
    const report = await runWith('GAP', ({ trust, purpose, revocation, revocationLists, now }) => ({
      ...{ trust, purpose, revocation, revocationLists, now },
      name: 'autre-psp.simulation.test',
    }));
    expect(named(report, 'fail')).toContain('gap-psp/server-wrong-name');
  });
});

describe('a TPE or a PSP with a hole', () => {
  it('is told apart from the GAP', async () => {
    const report = await runWith('PSP', () => ({ revocation: 'off' }));
    expect(named(report, 'fail')).toEqual(['gap-psp/client-revoked', 'gap-psp/crl-unavailable']);
    const [failed] = report.scenarios.filter(({ verdict }) => verdict === 'fail');
    expect(failed?.remedy?.key).toBe('scenarios.remedy.peer-too-trusting');
  });

  it('only warns where the annex leaves the verification optional', async () => {
    const report = await runWith('TPE', () => ({ revocation: 'off' }));
    expect(named(report, 'warn')).toEqual(['tpe-gap/server-revoked']);
    expect(report.summary).toMatchObject({ pass: 19, warn: 1, outcome: 'asExpected' });
  });

  it('that refuses everything for another reason is a warning, and not a pass', async () => {
    const report = await runWith('TPE', () => ({ trust: [] }));
    expect(named(report, 'fail')).toEqual(['tpe-gap/nominal']);
    expect(named(report, 'warn')).toContain('tpe-gap/server-expired');
    // The GAP never came to judge the terminal.
    expect(named(report, 'inconclusive')).toContain('tpe-gap/client-expired');
    expect(report.summary.outcome).toBe('notAsExpected');
  });
});
