import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import {
  completeFacts,
  exampleCertificate,
  exampleRun,
  withBothOrders,
  withOrder,
} from './testing/example-facts.ts';
import type { Facts } from './facts.ts';
import { caseA, itemOf, stepOf } from './testing/assessed-items.ts';

describe('practice certificates', () => {
  const practice = withBothOrders(caseA, {
    hasRequest: true,
    current: exampleCertificate({ kind: 'practice' }),
  });

  it('let the rehearsal go on while the delivered ones are awaited', () => {
    expect(itemOf(practice, 'rehearsal')?.state).toBe('todo');
    expect(itemOf({ ...practice, lastRun: exampleRun() }, 'rehearsal')?.state).toBe('done');
    expect(itemOf({ ...practice, lastRun: exampleRun() }, 'proof')?.state).toBe('waiting');
    expect(itemOf(practice, 'auth-cli-certificate')).toMatchObject({
      state: 'waiting',
      detail: { key: 'procedure.waiting.practice', params: { item: 'auth-cli-order' } },
    });
    expect(stepOf({ ...practice, lastRun: exampleRun() }, 'connectivite')?.summary.key).toBe(
      'procedure.steps.connectivite.rehearsed',
    );
  });

  it('are all that a trial needs', () => {
    const trial: Facts = { ...practice, trial: true, lastRun: exampleRun() };
    const assessment = assess(trial);
    expect(assessment.next).toBeNull();
    expect(assessment.steps.map(({ state }) => state)).toEqual(Array(6).fill('done'));
    expect(assess({ ...trial, lastRun: null }).next?.id).toBe('rehearsal');
  });
});

describe('delivered certificates', () => {
  it('leave nothing to do once proven', () => {
    const assessment = assess(completeFacts());
    expect(assessment.next).toBeNull();
    expect(assessment.doneItems).toBe(assessment.totalItems);
    expect(assessment.steps.map(({ state }) => state)).toEqual(Array(6).fill('done'));
  });

  it('fail by the name of the check', () => {
    const current = exampleCertificate({ failedChecks: ['common-name-is-exact', 'key-usage-is-exact'] });
    expect(itemOf(withOrder(completeFacts(), 'auth-cli', { current }), 'auth-cli-certificate')).toMatchObject(
      {
        state: 'failed',
        detail: {
          key: 'procedure.items.auth-cli-certificate.checkFailed',
          params: { check: 'common-name-is-exact', count: 2 },
        },
      },
    );
  });

  it('fail without their key', () => {
    const key = (change: Parameters<typeof exampleCertificate>[0]) =>
      itemOf(
        withOrder(completeFacts(), 'auth-cli', { current: exampleCertificate(change) }),
        'auth-cli-certificate',
      )?.detail?.key;
    expect(key({ hasKey: false })).toBe('procedure.items.auth-cli-certificate.keyMissing');
  });

  it('tell the production authority from the TEST one', () => {
    const facts = withBothOrders(completeFacts(), {
      current: exampleCertificate({ chainIsComplete: false }),
    });
    const production: Facts = {
      ...facts,
      authorities: { ...facts.authorities, igcSante: [{ environment: 'production', level: 'intermediate' }] },
    };
    expect(itemOf(production, 'igc-sante-chain')?.detail?.key).toBe(
      'procedure.items.igc-sante-chain.productionOnly',
    );
    const none: Facts = { ...facts, authorities: { ...facts.authorities, igcSante: [] } };
    expect(itemOf(none, 'igc-sante-chain')?.detail?.key).toBe('procedure.items.igc-sante-chain.incomplete');
  });

  it('are to be tested again when they change', () => {
    const facts: Facts = { ...completeFacts(), lastRun: exampleRun({ isCurrent: false }) };
    expect(itemOf(facts, 'rehearsal')?.detail?.key).toBe('procedure.items.rehearsal.outdated');
    expect(itemOf(facts, 'proof')?.state).toBe('waiting');
  });

  it.each([
    ['notAsExpected', 'failed'],
    ['couldNotTell', 'todo'],
    ['cancelled', 'todo'],
    ['asExpected', 'done'],
  ] as const)('a run that ended %s is %s', (outcome, state) => {
    expect(itemOf({ ...completeFacts(), lastRun: exampleRun({ outcome }) }, 'rehearsal')?.state).toBe(state);
  });
});

describe('the expiry', () => {
  const endingOn = (notAfter: string) =>
    withBothOrders(completeFacts(), { current: exampleCertificate({ notAfter }) });

  it.each([
    ['2026-11-20T09:00:00.000Z', 'failed', 'expired'],
    ['2026-12-10T09:00:00.000Z', 'todo', 'withinMonth'],
    ['2027-01-15T09:00:00.000Z', 'todo', 'withinNotice'],
    ['2027-06-01T09:00:00.000Z', 'done', 'done'],
  ])('on %s is %s (%s)', (notAfter, state, word) => {
    expect(itemOf(endingOn(notAfter), 'auth-cli-validity')).toMatchObject({
      state,
      detail: { key: `procedure.items.auth-cli-validity.${word}` },
    });
  });

  it('does not wait for a certificate with a failed check to be mended', () => {
    const current = exampleCertificate({ notAfter: '2026-12-10T09:00:00.000Z', failedChecks: ['x'] });
    const facts = withBothOrders(completeFacts(), { current });
    expect(itemOf(facts, 'auth-cli-validity')).toMatchObject({
      state: 'todo',
      title: { key: 'procedure.items.auth-cli-validity.fix' },
    });
    expect(itemOf(facts, 'proof')?.state).toBe('waiting');
  });

  it('tells both notice dates', () => {
    expect(itemOf(endingOn('2027-06-01T09:00:00.000Z'), 'auth-cli-validity')?.detail?.params).toMatchObject({
      noticeDate: '2027-04-02T09:00:00.000Z',
      monthBeforeDate: '2027-05-01T09:00:00.000Z',
    });
  });
});
