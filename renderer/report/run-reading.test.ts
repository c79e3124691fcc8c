import { describe, expect, it } from 'vitest';
import type { EndReport, ScenarioResult } from '../../electron/contract/views.ts';
import type { FlowId, Verdict } from '../../electron/contract/words.ts';
import {
  cellsSoFar,
  firstToOpen,
  gravest,
  pictureOfRun,
  readFlow,
  sideOf,
  testedAreCurrent,
  type RunPicture,
} from './run-reading.ts';

const end = (role: EndReport['role']): EndReport => ({
  role,
  verdict: 'accepted',
  warnings: [],
  received: [],
  applicationBytes: 1,
});

function result(flow: FlowId, id: string, clause: string, verdict: Verdict): ScenarioResult {
  return {
    id,
    flow,
    clause,
    obligation: 'mandatory',
    expected: { outcome: 'accepted' },
    observed: { outcome: 'accepted' },
    verdict,
    explanation: { key: 'x' },
    ends: { client: end('TPE'), server: end('GAP') },
    timeline: [],
    tls: null,
    command: '',
    durationMs: 1,
  };
}

const nominal = result('tpe-gap', 'nominal', 'annex.tpe.mutual', 'pass');
const revoked = result('tpe-gap', 'client-revoked', 'annex.tpe.client.revocation', 'fail');
const wrongName = result('tpe-gap', 'server-wrong-name', 'order.3.fqdn', 'pass');

function picture(results: readonly ScenarioResult[], more: Partial<RunPicture> = {}): RunPicture {
  const scenarios = [nominal, revoked, wrongName].map(({ id, flow }) => ({ id, flow }));
  return { running: false, playing: [], scenarios, results, ...more };
}

describe('gravest', () => {
  it('is the worst of the verdicts, and nothing for none', () => {
    expect(gravest(['pass', 'warn', 'inconclusive'])).toBe('inconclusive');
    expect(gravest(['notApplicable', 'pass'])).toBe('pass');
    expect(gravest([])).toBeNull();
  });
});

describe('sideOf', () => {
  it('tells whose certificate a scenario is about', () => {
    expect(sideOf(wrongName)).toBe('server');
    expect(sideOf({ id: 'crl-unavailable', clause: 'annex.tpe.client.revocation' })).toBe('client');
    expect(sideOf({ id: 'nominal', clause: 'annex.psp.server.dates' })).toBe('server');
    expect(sideOf(nominal)).toBeNull();
  });
});

describe('readFlow', () => {
  it('is idle before a run and in a flow whose turn has not come', () => {
    expect(readFlow(pictureOfRun(null), 'tpe-gap').state).toEqual({ kind: 'idle' });
    expect(readFlow(picture([], { running: true }), 'tpe-gap').state).toEqual({ kind: 'idle' });
  });

  it('runs from the first scenario to the last answer', () => {
    const begun = picture([], { running: true, playing: [{ id: 'nominal', flow: 'tpe-gap' }] });
    expect(readFlow(begun, 'tpe-gap').state).toEqual({ kind: 'running' });
    expect(readFlow(picture([nominal], { running: true }), 'tpe-gap').sides.client).toEqual({
      kind: 'running',
    });
    const answered = picture([nominal, revoked, wrongName], { running: true });
    expect(readFlow(answered, 'tpe-gap').state).toEqual({ kind: 'told', verdict: 'fail' });
  });

  it('blames the certificate that the failing scenario is about, and no other', () => {
    const reading = readFlow(picture([nominal, revoked, wrongName]), 'tpe-gap');
    expect(reading.gaps).toBe(1);
    expect(reading.sides.client).toEqual({ kind: 'told', verdict: 'fail' });
    expect(reading.sides.server).toEqual({ kind: 'told', verdict: 'pass' });
    expect(readFlow(picture([nominal, revoked]), 'gap-psp').state).toEqual({ kind: 'idle' });
  });
});

describe('cellsSoFar', () => {
  it('fills the cells whose clause has been tested, with the obligation of the annex', () => {
    const cells = cellsSoFar([nominal, revoked, wrongName]);
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({
      check: 'revocation',
      certificate: 'client',
      verdict: 'fail',
      obligation: 'mandatory',
    });
    const server = result('gap-psp', 'server-revoked', 'annex.psp.server.revocation', 'warn');
    expect(cellsSoFar([server])[0]?.obligation).toBe('optional');
  });
});

describe('firstToOpen', () => {
  it('opens the first gap, else the first warning, else nothing', () => {
    expect(firstToOpen([nominal, revoked])).toBe('tpe-gap/client-revoked');
    expect(firstToOpen([nominal, { ...wrongName, verdict: 'warn' }])).toBe('tpe-gap/server-wrong-name');
    expect(firstToOpen([nominal])).toBeNull();
  });
});

describe('testedAreCurrent', () => {
  const report = {
    certificates: [{ order: 'auth-cli', kind: 'practice', commonName: 'x', sha256: 'a' }],
  } as const;
  it('holds while the tested certificates are in service, and no longer', () => {
    expect(
      testedAreCurrent({ certificates: [...report.certificates] }, { 'auth-cli': 'a', 'ssl-serveur': null }),
    ).toBe(true);
    expect(
      testedAreCurrent({ certificates: [...report.certificates] }, { 'auth-cli': 'b', 'ssl-serveur': null }),
    ).toBe(false);
  });
});
