import { hourMs, minuteMs } from '../../contract/durations.ts';
import type { Params } from '../../contract/faults.ts';
import { signParams } from '../foreign-server/explain-sign.ts';
import type { Finding } from '../foreign-server/foreign-result.ts';
import type { DrillScenario, WatchedId } from './drill-scenarios.ts';
import type { Watch } from './watch-refusal.ts';
import { messageOf } from '../../texts/message.ts';
import type { TextKey } from '../../texts/text-key.ts';

/** Parameters of a duration, rounded up: `duration` is the key of its words. */
export function durationParams(ms: number): Params & { readonly duration: TextKey } {
  const [unit, value] =
    ms < 1000
      ? (['instant', 1] as const)
      : ms < 120_000
        ? (['seconds', Math.ceil(ms / 1000)] as const)
        : ms < 7_200_000
          ? (['minutes', Math.ceil(ms / minuteMs)] as const)
          : (['hours', Math.ceil(ms / hourMs)] as const);
  return { duration: `qualification.durations.${unit}`, value };
}

/**
 * Judges a part of the drill. Refused before the time was over passes, with the time it took; not refused by then fails;
 * ended before either tells nothing. A GAP that, after the revocation, refuses a right terminal as well has not
 * followed the list: it broke down.
 */
export function judgeDrill(
  { id, expect }: DrillScenario & { readonly id: WatchedId },
  watch: Watch,
  { refusesEveryone }: { refusesEveryone: boolean },
): Finding {
  const params = durationParams(watch.elapsedMs);
  const key = <const W extends 'refused' | 'accepted' | 'finished'>(word: W) =>
    `qualification.drill.${id}.${word}` as const;
  switch (watch.ending) {
    case 'refused': {
      const sign = signParams(watch.sign);
      if (refusesEveryone) {
        return {
          observed: { outcome: 'refused', by: 'GAP' },
          verdict: 'inconclusive',
          explanation: messageOf(
            `qualification.drill.${id === 'drill-stale' ? 'still-refuses' : 'refuses-everyone'}`,
            { ...params, ...sign },
          ),
          remedy: messageOf('qualification.drill-remedy.refuses-everyone'),
        };
      }
      return {
        observed: expect,
        verdict: 'pass',
        explanation: messageOf(key('refused'), { ...params, ...sign }),
      };
    }
    case 'gave-up':
      if (watch.exchange === null) return lost();
      if (watch.exchange.decision.outcome === 'unknown') {
        return {
          observed: { outcome: 'unknown' },
          verdict: 'warn',
          explanation: messageOf('qualification.drill.other-answer', params),
          remedy: messageOf('qualification.remedy.refuse-plainly'),
        };
      }
      return {
        observed: { outcome: 'accepted' },
        verdict: 'fail',
        explanation: messageOf(key('accepted'), params),
        remedy: messageOf(`qualification.drill-remedy.${id}`),
      };
    case 'finished':
      if (watch.exchange === null) return lost();
      return {
        observed: { outcome: 'unknown' },
        verdict: 'inconclusive',
        explanation: messageOf(key('finished'), params),
        remedy: messageOf('qualification.drill-remedy.longer'),
      };
  }
}

/** The GAP answered to no attempt. */
function lost(): Finding {
  return {
    observed: { outcome: 'unknown' },
    verdict: 'inconclusive',
    explanation: messageOf('qualification.drill.lost'),
    remedy: messageOf('scenarios.remedy.try-again'),
  };
}

/** The drill could not begin, or its second part could not. */
export function notBegun(
  reason: 'not-reached-stale' | 'refused-before-stale' | 'finished-before' | 'not-refused-yet',
): Finding {
  return {
    observed: { outcome: 'unknown' },
    verdict: 'inconclusive',
    explanation: messageOf(`qualification.drill.${reason}`),
    remedy: messageOf(`qualification.drill-remedy.${reason === 'refused-before-stale' ? reason : 'longer'}`),
  };
}
