import { describe, expect, it } from 'vitest';
import type { ReceivedCall, ScenarioResult } from '../../contract/views.ts';
import type { Verdict } from '../../contract/words.ts';
import { resultWithoutCall } from './call-result.ts';
import { neverCalled } from './judge-call.ts';
import { createTally } from './tally.ts';
import { selectVariants } from './variants.ts';

const [variant] = selectVariants(['server-expired']);
if (variant === undefined) throw new Error('no such variant');
const blank = resultWithoutCall(variant, 4433, neverCalled({ name: 'psp', port: 4433, isTurn: false }));

const unread = {
  records: [],
  clientHello: null,
  serverHello: null,
  certificateRequest: null,
  alerts: [],
  notTls: null,
};
const result = (verdict: Verdict): ScenarioResult => ({ ...blank, verdict });
const call = (number: number, verdict: Verdict | null): ReceivedCall => ({
  number,
  receivedAt: '2026-11-24T10:00:00.000Z',
  remote: '127.0.0.1:1',
  scenario: verdict === null ? null : 'server-expired',
  result: verdict === null ? null : result(verdict),
  explanation: blank.explanation,
});

const plain = { isNoise: false, needsNominal: false, needsControl: false, isControl: false, later: null };

describe('the sum of the calls', () => {
  it('keeps the last two hundred of however many, in the order of arrival, and counts all', () => {
    const tally = createTally();
    const numbers = Array.from({ length: 5000 }, () => tally.next());
    // Each pair ends in the other order.
    for (let index = 0; index < numbers.length; index += 2) {
      tally.note(call(index + 2, 'pass'), plain);
      tally.note(call(index + 1, null), { ...plain, isNoise: true });
    }
    expect(tally.counts()).toEqual({ total: 5000, noise: 2500, byScenario: { 'server-expired': 2500 } });
    expect(tally.calls().map(({ number }) => number)).toEqual(
      Array.from({ length: 200 }, (_, index) => 4801 + index),
    );
  });

  it.each([
    [['pass', 'fail', 'pass'], 'fail'],
    [['pass', 'warn', 'inconclusive'], 'warn'],
    [['inconclusive', 'pass', 'inconclusive'], 'pass'],
    [['warn', 'crashed', 'pass'], 'crashed'],
    [['inconclusive'], 'inconclusive'],
  ] as const)('takes the worst of %j: %s', (verdicts, worst) => {
    const tally = createTally();
    verdicts.forEach((verdict) => tally.note(call(tally.next(), verdict), plain));
    expect(tally.standing('server-expired')?.result.verdict).toBe(worst);
    expect(tally.standing('nominal')).toBeNull();
  });

  it('reads what was put off of those that it keeps, once, and forgets the others', () => {
    const tally = createTally();
    let [read, forgotten] = [0, 0];
    const later = {
      result() {
        read += 1;
        return result('fail');
      },
      forget: () => (forgotten += 1),
    };
    for (let count = 0; count < 300; count += 1) {
      tally.note(call(tally.next(), 'pass'), { ...plain, later: count % 2 === 0 ? later : null });
    }
    // The first call changed the standing, and was read at once.
    expect([read, forgotten]).toEqual([1, 49]);
    const verdicts = () => tally.calls().map((one) => one.result?.verdict);
    expect(verdicts().filter((verdict) => verdict === 'fail')).toHaveLength(100);
    expect(verdicts()).toHaveLength(200);
    expect([read, forgotten]).toEqual([101, 49]);
  });

  it('keeps the latest of equals, unless less of it was read', () => {
    const tally = createTally();
    const note = (durationMs: number, partial: boolean): number | undefined => {
      const wire = { client: null, server: { ...unread, partial } };
      const received = { ...call(tally.next(), 'pass'), result: { ...result('pass'), durationMs, wire } };
      tally.note(received, plain);
      return tally.standing('server-expired')?.result.durationMs;
    };
    expect([note(1, true), note(2, true), note(3, false), note(4, true), note(5, false)]).toEqual([
      1, 1, 3, 3, 5,
    ]);
  });

  it('says when the standing changed, and only then', () => {
    const tally = createTally();
    const note = (verdict: Verdict | null) => tally.note(call(tally.next(), verdict), plain);
    expect(['pass', 'pass', null, 'fail', 'pass', 'fail'].map((one) => note(one as Verdict | null))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});
