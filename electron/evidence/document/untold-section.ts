import type { RunReport } from '../../contract/views.ts';
import type { Verdict } from '../../contract/words.ts';
import type { Words } from '../evidence-words.ts';
import { plain, verdictPiece, type Line, type Section } from './document.ts';

/** What the run leaves open, said in one place: nothing is passed over in silence. */
export function untoldSection(report: RunReport, words: Words): Section {
  const { t } = words;
  const { scenarios, matrix, summary } = report;
  const open = scenarios.filter(({ verdict }) =>
    ['inconclusive', 'crashed', 'notApplicable'].includes(verdict),
  );
  const partial = scenarios.filter(
    ({ wire }) => wire?.client?.partial === true || wire?.server?.partial === true,
  ).length;
  const flows = new Set(scenarios.map(({ flow }) => flow));
  // A flow that the target does not play is not left open.
  const cellsThat = (...verdicts: readonly Verdict[]): string =>
    matrix
      .filter(({ flow, verdict }) => flows.has(flow) && verdicts.includes(verdict))
      .map(
        ({ flow, certificate, check }) =>
          `${t(`evidence.matrix.${flow}.${certificate}`)}, ${t(`evidence.matrix.${check}`).toLowerCase()}`,
      )
      .join(t('evidence.attention.and'));
  const unanswered = cellsThat('inconclusive', 'crashed');
  const notPlayed = cellsThat('notApplicable');
  const items: Line[] = [
    ...(summary.outcome === 'cancelled' ? [plain(t('evidence.untold.cancelled'))] : []),
    ...open.map((scenario): Line => [
      verdictPiece(scenario.verdict, words.verdict(scenario.verdict)),
      { text: ' ' },
      {
        text: t('evidence.untold.one', {
          title: words.title(scenario),
          flow: t(`flows.${scenario.flow}`),
          explanation: words.message(scenario.explanation),
        }),
      },
    ]),
    ...(unanswered === '' ? [] : [plain(t('evidence.untold.matrix', { cells: unanswered }))]),
    ...(notPlayed === '' ? [] : [plain(t('evidence.untold.notPlayed', { cells: notPlayed }))]),
    ...(partial === 0 ? [] : [plain(t('evidence.untold.partial', { count: partial }))]),
  ];
  return {
    id: 'untold',
    title: t('evidence.untold.title'),
    blocks:
      items.length === 0
        ? [{ kind: 'paragraph', line: plain(t('evidence.untold.none')) }]
        : [{ kind: 'list', items }],
  };
}
