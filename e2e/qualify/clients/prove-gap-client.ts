import { patienceMs } from '../../../electron/contract/testing/patience.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallCounts, ScenarioResult } from '../../../electron/contract/views.ts';
import { withDeadline } from '../../../electron/peers/deadline.ts';
import { openGapClient } from '../../../electron/scenarios/gap-client/open-gap-client.ts';
import { gapClientVariants } from '../../../electron/scenarios/gap-client/variants.ts';
import type { TargetReport } from '../../../electron/scenarios/target-report.ts';
import type { GapClient, Manner } from './gap-clients.ts';
import { makeGapMaterial, type GapMaterial } from './gap-material.ts';

const shared: { material: Promise<GapMaterial> | null } = { material: null };

/** What is optional, and a client does not do. */
const notLookedUp: Readonly<Record<GapClient['readsLists'], readonly string[]>> = {
  'of-all': [],
  'of-the-certificate': ['authority-revoked'],
  none: ['server-revoked', 'authority-revoked'],
};

/**
 * The proof of the qualification of a GAP as client, with a real one: strict, it passes everywhere; careless, each of the
 * PSPs that it had to refuse catches it.
 */
export function proveGapClient(gap: GapClient): void {
  const title = gap.isPresent ? gap.name : `${gap.name} (absent: ${gap.packages})`;
  describe.skipIf(!gap.isPresent)(title, () => {
    let material: GapMaterial;
    beforeAll(async () => {
      shared.material ??= makeGapMaterial();
      material = await shared.material;
    });

    it('passes everywhere when it verifies', async () => {
      const report = await qualify(material, gap, 'strict');
      const warned = notLookedUp[gap.readsLists];
      expect(verdicts(report.scenarios)).toEqual(
        Object.fromEntries(gapClientVariants.map(({ id }) => [id, warned.includes(id) ? 'warn' : 'pass'])),
      );
      expect(report.summary.outcome).toBe('asExpected');
      const nominal = report.scenarios.find(({ id }) => id === 'nominal');
      expect(nominal?.ends.server).toMatchObject({ verdict: 'accepted', received: [{}, {}] });
      expectOneEach(report.callCounts);
    });

    it('is caught by each PSP that it had to refuse', async () => {
      const report = await qualify(material, gap, 'careless');
      const expected = gapClientVariants.map(({ id, about, obligation }) => {
        if (about !== 'certificate') return [id, gap.warnedWhenCareless.includes(id) ? 'warn' : 'pass'];
        return [id, obligation === 'mandatory' ? 'fail' : 'warn'];
      });
      expect(verdicts(report.scenarios)).toEqual(Object.fromEntries(expected));
      expect(report.summary.outcome).toBe('notAsExpected');
      expectOneEach(report.callCounts);
    });
  });
}

/** For the end of a file. */
export function closeMaterial(): void {
  afterAll(async () => (await shared.material)?.close());
}

function verdicts(results: readonly ScenarioResult[]): Record<string, string> {
  return Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));
}

/** Nothing was lost, and nothing that a client tried before its call was taken for one. */
function expectOneEach(counts: CallCounts | undefined): void {
  expect(counts?.byScenario).toEqual(Object.fromEntries(gapClientVariants.map(({ id }) => [id, 1])));
}

/** Has a GAP call each variant once, and waits until all calls are judged. */
async function qualify({ lab, folder }: GapMaterial, gap: GapClient, manner: Manner): Promise<TargetReport> {
  const { root } = await lab.authority('igc-sante');
  const finish = new AbortController();
  let told = 0;
  let allTold: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (allTold = resolve));
  const run = await openGapClient({
    runId: `${gap.name}-${manner}`,
    now: () => new Date(),
    finish: finish.signal,
    signal: new AbortController().signal,
    target: {
      kind: 'gap-client',
      address: '127.0.0.1',
      pspName: 'localhost',
      arrangement: 'ports',
      port: 0,
    },
    subject: { lab, trust: [root], revocationLists: [] },
    onEvent(event) {
      if (event.type !== 'called' || event.call.result === null) return;
      told += 1;
      if (told === gapClientVariants.length) allTold();
    },
  });
  await gap.call(
    folder,
    run.listeners.map(({ port }) => port),
    manner,
  );
  // A call that never came is seen in the report.
  await withDeadline(all, patienceMs);
  finish.abort();
  return run.done;
}
