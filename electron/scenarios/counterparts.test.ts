/** @module-tag slow */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PartyRole } from '../contract/words.ts';
import type { Lab } from '../lab/lab.ts';
import type { Party, PeerPolicy } from '../peers/party.ts';
import { openRehearsal } from './testing/practice-subject.ts';
import { pspName } from './cast-parties.ts';
import { runBattery } from './run-battery.ts';
import type { AdjustParties } from './run-scenario.ts';
import { scenarioName, type Scenario, type Subject } from './scenario.ts';
import type { TargetReport } from './target-report.ts';

let lab: Lab;
let subject: Subject;
beforeAll(async () => {
  ({ lab, subject } = await openRehearsal());
});

const run = (adjust: AdjustParties): Promise<TargetReport> =>
  runBattery({
    lab,
    subject,
    signal: new AbortController().signal,
    now: () => new Date(),
    runId: 'hole',
    adjust,
  });

type Hole = (policy: PeerPolicy, scenario: Scenario) => Partial<PeerPolicy>;

/** The battery with one party whose policy has a hole. */
function runWith(role: PartyRole, hole: Hole): Promise<TargetReport> {
  return runPierced(role, (policy, scenario) => ({ ...policy, ...hole(policy, scenario) }));
}

function runPierced(
  role: PartyRole,
  pierced: (policy: PeerPolicy, scenario: Scenario) => PeerPolicy,
): Promise<TargetReport> {
  const pierce = (party: Party, scenario: Scenario): Party =>
    party.role === role ? { ...party, policy: pierced(party.policy, scenario) } : party;
  return run((parties, scenario) => ({
    ...parties,
    client: pierce(parties.client, scenario),
    server: pierce(parties.server, scenario),
  }));
}

const named = ({ scenarios }: TargetReport, verdict: string): string[] =>
  scenarios.filter((result) => result.verdict === verdict).map(scenarioName);
const cellsOf = ({ matrix }: TargetReport, verdict: string): string[] =>
  matrix.filter((cell) => cell.verdict === verdict).map(({ clause }) => clause);

const notPassed = ({ scenarios }: TargetReport): string[] =>
  scenarios
    .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable')
    .map((result) => `${result.verdict} ${scenarioName(result)}`);

describe('a GAP with a hole', () => {
  it('that consults no CRL fails where it is mandatory, and is warned where it is optional', async () => {
    const report = await runWith('GAP', () => ({ revocation: 'off' }));
    expect(notPassed(report)).toEqual([
      'fail tpe-gap/client-revoked',
      'fail tpe-gap/authority-revoked',
      'fail tpe-gap/crl-unavailable',
      'fail tpe-gap/crl-stale',
      'fail tpe-gap/crl-forged',
      'warn gap-psp/server-revoked',
      'warn gap-psp/authority-revoked',
    ]);
    expect(cellsOf(report, 'fail')).toEqual(['annex.tpe.client.revocation']);
    expect(cellsOf(report, 'warn')).toEqual(['annex.psp.server.revocation']);
    expect(report.summary).toMatchObject({ warn: 2, fail: 5, outcome: 'notAsExpected' });
    const revoked = report.scenarios.find(({ verdict }) => verdict === 'fail');
    expect(revoked?.explanation.key).toBe('scenarios.wrongly-accepted.tpe-gap.client-revoked');
    expect(revoked?.remedy?.key).toBe('scenarios.remedy.check-revocation');
  });

  it('that goes on when the CRL is not to be had or not to be believed fails on that alone', async () => {
    const report = await runWith('GAP', () => ({ revocation: 'optional' }));
    expect(notPassed(report)).toEqual([
      'fail tpe-gap/crl-unavailable',
      'fail tpe-gap/crl-stale',
      'fail tpe-gap/crl-forged',
    ]);
  });

  it.each(['unavailable', 'stale', 'forged'] as const)(
    'that knows nothing of a list that is %s fails on that alone',
    async (variant) => {
      const report = await runWith('GAP', (policy, { id }) =>
        id === `crl-${variant}` ? { ...policy, revocation: 'optional' } : policy,
      );
      expect(notPassed(report)).toEqual([`fail tpe-gap/crl-${variant}`]);
    },
  );

  it('that trusts everybody fails on parentage', async () => {
    const { root } = await lab.authority('unknown');
    const report = await runWith('GAP', ({ trust }) => ({ trust: [...trust, root] }));
    expect(notPassed(report)).toEqual([
      // Not accepted after all: the list of that authority is asked for, and cannot be had.
      'fail tpe-gap/client-unknown-authority',
      'fail gap-psp/server-unknown-authority',
    ]);
    expect(cellsOf(report, 'fail')).toEqual(['annex.tpe.client.parentage', 'annex.psp.server.parentage']);
  });

  it('that takes a self-signed certificate at its word fails on that alone', async () => {
    const [terminal, psp] = await Promise.all([
      lab.identity({ role: 'tpe', form: 'self-signed' }),
      lab.identity({ role: 'psp', form: 'self-signed', name: pspName }),
    ]);
    const report = await runWith('GAP', ({ trust }) => ({
      trust: [...trust, terminal.certificate, psp.certificate],
      revocation: 'optional',
      revocationLists: () => Promise.resolve([]),
    }));
    expect(named(report, 'fail')).toEqual(
      expect.arrayContaining(['tpe-gap/client-self-signed', 'gap-psp/server-self-signed']),
    );
  });

  it('that trusts the intermediate itself lets a PSP leave it out', async () => {
    const report = await runWith('GAP', ({ trust, knownIntermediates = [] }) => ({
      trust: [...trust, ...knownIntermediates],
    }));
    expect(notPassed(report)).toEqual(['fail gap-psp/server-incomplete-chain']);
  });

  it('that looks no higher than the certificate itself takes those of an authority that is revoked', async () => {
    const report = await runWith('GAP', ({ revocationLists }, { id }) => {
      if (id !== 'authority-revoked') return {};
      const ofLeaf: PeerPolicy['revocationLists'] = async (path) =>
        (await revocationLists(path)).filter(({ issuer }) => issuer.der === path[0]?.issuer.der);
      return { revocation: 'optional', revocationLists: ofLeaf };
    });
    expect(notPassed(report)).toEqual(['fail tpe-gap/authority-revoked', 'warn gap-psp/authority-revoked']);
  });

  it('that looks at the dates of no authority takes those of one that has expired', async () => {
    const [terminal, psp] = await Promise.all([
      lab.identity({ role: 'tpe', form: 'authority-expired' }),
      lab.identity({ role: 'psp', form: 'authority-expired', name: pspName }),
    ]);
    const report = await runWith('GAP', ({ purpose }, { id }) => {
      if (id !== 'authority-expired') return {};
      // The last second of the authority is the first of what it issued.
      const { notBefore } = (purpose === 'client' ? terminal : psp).certificate;
      return { now: () => notBefore, revocation: 'off' };
    });
    expect(notPassed(report)).toEqual(['fail tpe-gap/authority-expired', 'fail gap-psp/authority-expired']);
  });

  it('that pinned the PSP’s intermediate refuses its next one', async () => {
    const report = await runWith('GAP', ({ purpose, knownIntermediates = [], trust }) => ({
      trust: purpose === 'server' ? knownIntermediates : trust,
    }));
    expect(named(report, 'fail')).toEqual(expect.arrayContaining(['gap-psp/authority-renewed']));
    expect(named(report, 'pass')).toContain('gap-psp/nominal');
  });

  it('whose clock is a year late fails on dates', async () => {
    const late = (): Date => new Date(Date.now() - 200 * 86_400_000);
    const report = await runWith('GAP', () => ({ now: late, revocation: 'off' }));
    expect(report.summary.outcome).toBe('notAsExpected');
    expect(named(report, 'pass')).not.toContain('tpe-gap/client-expired');
  });

  it('whose clock is ahead takes what is not valid yet', async () => {
    const ahead = (): Date => new Date(Date.now() + 60 * 86_400_000);
    const report = await runWith('GAP', () => ({ now: ahead, revocation: 'off' }));
    expect(named(report, 'fail')).toEqual(
      expect.arrayContaining(['tpe-gap/client-not-yet-valid', 'gap-psp/server-not-yet-valid']),
    );
    expect(cellsOf(report, 'fail')).toEqual(
      expect.arrayContaining(['annex.tpe.client.dates', 'annex.psp.server.dates']),
    );
  });

  it('that looks at no name takes another server for the PSP, and nothing else', async () => {
    const report = await runPierced('GAP', ({ name, ...policy }) => {
      expect(name === undefined).toBe(policy.purpose === 'client');
      return policy;
    });
    expect(notPassed(report)).toEqual(['fail gap-psp/server-wrong-name']);
  });

  it('that takes any client for a server fails on usage alone', async () => {
    const report = await runWith('GAP', ({ purpose }) => (purpose === 'server' ? { purpose: 'client' } : {}));
    expect(notPassed(report)).toEqual(['fail gap-psp/server-wrong-usage']);
    const [failed] = report.scenarios.filter(({ verdict }) => verdict === 'fail');
    expect(failed?.remedy?.key).toBe('scenarios.remedy.check-usage');
  });
});

describe('a TPE or a PSP with a hole', () => {
  it('is told apart from the GAP', async () => {
    const report = await runWith('PSP', () => ({ revocation: 'off' }));
    expect(notPassed(report)).toEqual([
      'fail gap-psp/client-revoked',
      'fail gap-psp/crl-unavailable',
      'fail gap-psp/crl-stale',
      'fail gap-psp/crl-forged',
    ]);
    const [failed] = report.scenarios.filter(({ verdict }) => verdict === 'fail');
    expect(failed?.remedy?.key).toBe('scenarios.remedy.peer-too-trusting');
  });

  it('only warns where the annex leaves the verification optional', async () => {
    const report = await runWith('TPE', () => ({ revocation: 'off' }));
    expect(notPassed(report)).toEqual(['warn tpe-gap/server-revoked']);
    expect(report.summary).toMatchObject({ warn: 1, outcome: 'asExpected' });
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
