import { expect, it } from 'vitest';
import type { EndedCall } from '../../peers/serve-calls.ts';
import { judgeReception } from './judge-reception.ts';
import type { Player } from './play-psp.ts';
import { gapClientVariants } from './variants.ts';

it('takes what broke in a call by our own fault for a crash, and reports it', () => {
  const [variant] = gapClientVariants;
  const player = { variant, shown: [], commonName: '', name: '' } as unknown as Player;
  const crash = new TypeError('a bug');
  const reported: unknown[] = [];
  const judged = judgeReception(
    { kind: 'call', player, ended: { crash } as EndedCall },
    {
      hasTime: () => true,
      portOf: () => 9443,
      durationMs: 1,
      reportCrash: (error) => String(reported.push(error)),
    },
  );
  expect(judged.result).toMatchObject({ id: variant?.id, verdict: 'crashed' });
  expect(reported).toEqual([crash]);
});
