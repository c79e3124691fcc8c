import type { RunReport, ScenarioResult } from '../../contract/views.ts';
import { flowIds } from '../../contract/words.ts';
import type { Words } from '../evidence-words.ts';
import { plain, verdictPiece, type Block, type Line } from './document.ts';

/** How many findings the first page holds before it points to the details. */
const limit = 3;
const fromWorst = ['fail', 'crashed', 'warn'] as const;

/** What needs a hand, the worst first. Scenarios that one remedy puts right are told together. */
export function attention({ scenarios }: RunReport, words: Words): readonly Block[] {
  const { t } = words;
  const groups = new Map<string, ScenarioResult[]>();
  for (const verdict of fromWorst) {
    for (const scenario of scenarios.filter((one) => one.verdict === verdict)) {
      const key = JSON.stringify([verdict, scenario.remedy ?? scenario.explanation]);
      groups.set(key, [...(groups.get(key) ?? []), scenario]);
    }
  }
  if (groups.size === 0) return [];
  const found = [...groups.values()];
  const rest = found.slice(limit).reduce((sum, group) => sum + group.length, 0);
  const items = found.slice(0, limit).map((group) => finding(group, words));
  return [
    { kind: 'heading', title: t('evidence.attention.title') },
    {
      kind: 'list',
      items: rest > 0 ? [...items, plain(t('evidence.attention.more', { count: rest }))] : items,
    },
  ];
}

function finding(group: readonly ScenarioResult[], words: Words): Line {
  const [first] = group;
  if (first === undefined) return [];
  const { t } = words;
  const { verdict, explanation, remedy } = first;
  const titles = flowIds.flatMap((flow) => {
    const some = group.filter((scenario) => scenario.flow === flow).map((scenario) => words.title(scenario));
    return some.length === 0
      ? []
      : [t('evidence.attention.titles', { flow: t(`flows.${flow}`), titles: some.join(', ') })];
  });
  const sentences = [
    ...(group.length === 1 ? [words.message(explanation)] : []),
    ...(remedy === undefined ? [] : [t('evidence.attention.remedy', { remedy: words.message(remedy) })]),
  ];
  return [
    verdictPiece(verdict, words.verdict(verdict)),
    { text: ` ${titles.join(t('evidence.attention.and'))}.`, style: 'strong' },
    ...sentences.map((text) => ({ text: ` ${text}` })),
  ];
}
