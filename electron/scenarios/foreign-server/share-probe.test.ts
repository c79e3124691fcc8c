import { expect, it } from 'vitest';
import type { Probed } from './protocol-finding.ts';
import { shareProbe } from './share-probe.ts';

it('probes once, when it is asked', async () => {
  const seen: Probed = { protocols: [], suites: [], renegotiation: null } as unknown as Probed;
  let calls = 0;
  const { ask, result } = shareProbe(() => {
    calls += 1;
    return Promise.resolve(seen);
  });
  expect([calls, result()]).toEqual([0, null]);
  expect(await Promise.all([ask(), ask()])).toEqual([seen, seen]);
  expect([calls, result()]).toEqual([1, seen]);
});

it('hands what breaks to whoever asks, and has no result then', async () => {
  const bug = new TypeError('a bug');
  const { ask, result } = shareProbe(() => Promise.reject(bug));
  await expect(ask()).rejects.toBe(bug);
  expect(result()).toBeNull();
});
