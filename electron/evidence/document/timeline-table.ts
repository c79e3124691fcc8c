import type { ScenarioResult } from '../../contract/views.ts';
import type { Message } from '../../contract/words.ts';
import type { Words } from '../evidence-words.ts';
import { cell, muted, plain, type Block, type Line } from './document.ts';

/** The exchange, row by row, with the milliseconds since its first octet. */
export function timelineTable({ timeline, wire }: ScenarioResult, words: Words): readonly Block[] {
  const { t } = words;
  const title = t('evidence.details.timeline');
  if (timeline.length === 0) {
    return [{ kind: 'paragraph', line: muted(t('evidence.details.timelineNone')) }];
  }
  // What was read on the wire is told beside it already.
  const shown = (details: readonly Message[] = []): readonly Message[] => (wire === undefined ? details : []);
  return [
    {
      kind: 'table',
      title,
      columns: [
        { title: t('evidence.details.ms'), share: 9, align: 'right' },
        { title: t('evidence.details.who'), share: 12 },
        { title: t('evidence.details.what'), share: 79 },
      ],
      rows: timeline.map(({ atMs, from, refusal, text, details }) => {
        const line: Line = refusal
          ? [
              { text: t('evidence.details.refusalMark'), style: 'strong', icon: 'fail' },
              { text: ` ${words.message(text)}` },
            ]
          : plain(words.message(text));
        return [
          cell([{ text: words.number(Math.round(atMs * 100) / 100), style: 'mono' }]),
          cell(plain(t(`evidence.details.from.${from}`))),
          cell(line, ...shown(details).map((detail) => muted(words.message(detail)))),
        ];
      }),
    },
  ];
}
