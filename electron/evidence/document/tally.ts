import type { RunReport } from '../../contract/views.ts';
import type { Verdict } from '../../contract/words.ts';
import type { Words } from '../evidence-words.ts';
import type { Block } from './document.ts';

/** From what is good to what nobody knows: the order of the bar. */
const order: readonly Verdict[] = ['pass', 'warn', 'fail', 'crashed', 'inconclusive', 'notApplicable'];

/** How the scenarios of a run are spread over the verdicts. */
export function tallyOf({ summary }: RunReport, { t }: Words): Block {
  return {
    kind: 'tally',
    label: t('evidence.tally.label'),
    parts: order
      .map((verdict) => ({ verdict, count: summary[verdict] }))
      .filter(({ count }) => count > 0)
      .map(({ verdict, count }) => ({ verdict, count, text: t(`evidence.count.${verdict}`, { count }) })),
  };
}

export interface Share {
  readonly pass: number;
  readonly total: number;
}

/** What the procedure asks for, apart from what is only advised. What does not apply is not counted. */
export function requirementsOf({ scenarios }: RunReport): {
  readonly required: Share;
  readonly recommended: Share;
} {
  const counted = scenarios.filter(({ verdict }) => verdict !== 'notApplicable');
  const share = (some: typeof counted): Share => ({
    pass: some.filter(({ verdict }) => verdict === 'pass').length,
    total: some.length,
  });
  return {
    required: share(counted.filter(({ obligation }) => obligation !== 'recommendation')),
    recommended: share(counted.filter(({ obligation }) => obligation === 'recommendation')),
  };
}
