import type { RunReport, ScenarioResult } from '../../contract/views.ts';
import { flowIds } from '../../contract/words.ts';
import type { Words } from '../evidence-words.ts';
import { cell, plain, verdictPiece, type Block, type Section } from './document.ts';

/** The scenarios as tables: what the procedure asks for, then, apart, what is only advised. */
export function listSections({ scenarios }: RunReport, words: Words): readonly Section[] {
  const { t } = words;
  return (['requirements', 'recommendations'] as const).flatMap((kind) =>
    flowIds.flatMap((flow): Section[] => {
      const rows = scenarios.filter(
        (one) => one.flow === flow && (one.obligation === 'recommendation') === (kind === 'recommendations'),
      );
      if (rows.length === 0) return [];
      const title = t(`evidence.list.${kind}`, { flow: t(`flows.${flow}`) });
      const note: Block[] =
        kind === 'requirements'
          ? []
          : [{ kind: 'paragraph', line: plain(t('evidence.list.recommendationsNote')) }];
      return [{ id: `${kind}-${flow}`, title, blocks: [...note, table(title, rows, words)] }];
    }),
  );
}

function table(title: string, scenarios: readonly ScenarioResult[], words: Words): Block {
  const { t, outcome, verdict } = words;
  return {
    kind: 'table',
    title,
    columns: [
      { title: t('evidence.list.scenario'), share: 24 },
      { title: t('evidence.list.verdict'), share: 18 },
      { title: t('evidence.list.obligation'), share: 17 },
      { title: t('evidence.list.expected'), share: 20 },
      { title: t('evidence.list.observed'), share: 21 },
    ],
    rows: scenarios.map((scenario) => [
      cell(plain(words.title(scenario))),
      cell([verdictPiece(scenario.verdict, verdict(scenario.verdict))]),
      cell(plain(t(`common.obligation.${scenario.obligation}`))),
      cell(plain(outcome(scenario.expected))),
      cell(plain(outcome(scenario.observed))),
    ]),
  };
}
