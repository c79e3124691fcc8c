import type { RunReport } from '../../contract/views.ts';
import type { Words } from '../evidence-words.ts';
import type { IconName, Tone } from './document.ts';

/** The outcome of a run, in one line. */
export function titleOf(
  { scenarios, summary }: RunReport,
  { t }: Words,
): { readonly title: string; readonly tone: Tone; readonly icon: IconName } {
  switch (summary.outcome) {
    case 'asExpected':
      return summary.warn === 0
        ? { title: t('evidence.title.asExpected'), tone: 'ok', icon: 'pass' }
        : { title: t('evidence.title.asExpectedWarned', { count: summary.warn }), tone: 'ok', icon: 'pass' };
    case 'notAsExpected': {
      // As the run is summed up: a warning about what is mandatory counts.
      const wrong = scenarios.filter(
        ({ verdict, obligation }) =>
          verdict === 'fail' || verdict === 'crashed' || (verdict === 'warn' && obligation === 'mandatory'),
      );
      return {
        title: t('evidence.title.notAsExpected', { count: wrong.length }),
        tone: 'bad',
        icon: 'fail',
      };
    }
    case 'couldNotTell':
      return { title: t('evidence.title.couldNotTell'), tone: 'warning', icon: 'inconclusive' };
    case 'cancelled':
      return {
        title: t('evidence.title.cancelled', { count: summary.total }),
        tone: 'warning',
        icon: 'inconclusive',
      };
  }
}
