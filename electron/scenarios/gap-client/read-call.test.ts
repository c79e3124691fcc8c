import { describe, expect, it } from 'vitest';
import { notReached } from '../../peers/end-report.ts';
import type { EndedCall } from '../../peers/serve-calls.ts';
import { createCallReader } from './read-call.ts';

const wire = {
  ...{ records: [], clientHello: null, serverHello: null, certificateRequest: null, alerts: [] },
  notTls: null,
};

/** A call that is over, and says how it was read by whether its account is partial. */
const ended = (handshakeDone: boolean): EndedCall => ({
  ...{ end: notReached('PSP'), timeline: [], tls: null, serverName: null, remote: '127.0.0.1:1' },
  ...{ handshakeDone, isChainKnown: false, ending: null },
  readWire: ({ closely }) => ({ wire: { ...wire, partial: !closely }, wireStartedAt: 0 }),
});

describe('the reader of calls', () => {
  it('reads hundreds at once closely no more than it has time for, and recovers', () => {
    let now = 0;
    const read = createCallReader(() => now);
    const closely = (count: number): number =>
      Array.from({ length: count }, () => read(ended(true))).filter(({ wire: { partial } }) => !partial)
        .length;
    expect(closely(300)).toBe(100);
    now += 1000;
    expect(closely(300)).toBe(50);
    now += 60_000;
    expect(closely(300)).toBe(100);
  });

  it('always reads closely what may hold the alert that decides', () => {
    const read = createCallReader(() => 0);
    for (let index = 0; index < 300; index += 1) read(ended(true));
    expect(read(ended(true)).wire.partial).toBe(true);
    expect(read(ended(false)).wire.partial).toBe(false);
  });
});
