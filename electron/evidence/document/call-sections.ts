import type { ReceivedCall, RunReport } from '../../contract/views.ts';
import type { Words } from '../evidence-words.ts';
import { formatServerAddress } from '../../procedure/address.ts';
import { visibleText } from '../visible-text.ts';
import { cell, muted, plain, verdictPiece, type Block, type Cell, type Section } from './document.ts';

const flow = 'gap-psp';

/** Where the simulated PSP listened, and who called it. */
export function callSections(report: RunReport, words: Words): readonly Section[] {
  const { listeners, callCounts, calls } = report;
  const { t } = words;
  return [
    ...(listeners === undefined || listeners.length === 0
      ? []
      : [
          {
            id: 'listeners',
            title: t('evidence.listeners.title'),
            blocks: [listenersTable(listeners, words)],
          },
        ]),
    ...(callCounts === undefined && calls === undefined
      ? []
      : [
          {
            id: 'calls',
            title: t('evidence.calls.title'),
            blocks: [
              countsParagraph(report, words),
              ...byScenario(report, words),
              ...callsTable(calls ?? [], words),
            ],
          },
        ]),
  ];
}

function listenersTable(listeners: NonNullable<RunReport['listeners']>, words: Words): Block {
  const { t } = words;
  return {
    kind: 'table',
    title: t('evidence.listeners.title'),
    columns: [
      { title: t('evidence.listeners.variant'), share: 36 },
      { title: t('evidence.listeners.name'), share: 34 },
      { title: t('evidence.listeners.address'), share: 30 },
    ],
    rows: listeners.map(({ id, name, address, port }) => [
      cell(id === null ? muted(t('evidence.listeners.turn')) : plain(words.title({ flow, id }))),
      cell(plain(visibleText(name))),
      cell([{ text: visibleText(formatServerAddress(address, port)), style: 'mono' }]),
    ]),
  };
}

function countsParagraph({ callCounts, calls = [] }: RunReport, { t }: Words): Block {
  const total = callCounts?.total ?? calls.length;
  if (total === 0) return { kind: 'paragraph', line: plain(t('evidence.calls.none')) };
  const noise = callCounts?.noise ?? 0;
  const parts = [
    t('evidence.calls.total', { count: total }),
    ...(noise === 0 ? [] : [t('evidence.calls.noise', { count: noise })]),
    ...(calls.length === total ? [] : [t('evidence.calls.shown', { count: calls.length })]),
  ];
  return { kind: 'paragraph', line: plain(`${parts.join(', ')}.`) };
}

function byScenario({ callCounts }: RunReport, words: Words): Block[] {
  const { t } = words;
  const counts = Object.entries(callCounts?.byScenario ?? {});
  if (counts.length === 0) return [];
  return [
    {
      kind: 'table',
      title: t('evidence.calls.byScenario'),
      columns: [
        { title: t('evidence.calls.scenario'), share: 80 },
        { title: t('evidence.calls.count'), share: 20, align: 'right' },
      ],
      rows: counts.map(([id, count]) => [
        cell(plain(words.title({ flow, id }))),
        cell(plain(words.number(count))),
      ]),
    },
  ];
}

function callsTable(calls: readonly ReceivedCall[], words: Words): Block[] {
  const { t } = words;
  if (calls.length === 0) return [];
  return [
    {
      kind: 'table',
      title: t('evidence.calls.title'),
      columns: [
        { title: t('evidence.calls.number'), share: 7 },
        { title: t('evidence.calls.time'), share: 11 },
        { title: t('evidence.calls.remote'), share: 19 },
        { title: t('evidence.calls.scenario'), share: 18 },
        { title: t('evidence.calls.verdict'), share: 16 },
        { title: t('evidence.calls.explanation'), share: 29 },
      ],
      rows: calls.map((call): Cell[] => [
        cell(plain(words.number(call.number))),
        cell(plain(words.time(call.receivedAt))),
        cell(plain(visibleText(call.remote))),
        cell(
          call.scenario === null
            ? muted(t('evidence.calls.noScenario'))
            : plain(words.title({ flow, id: call.scenario })),
        ),
        cell(
          call.result === null
            ? muted(t('evidence.calls.noVerdict'))
            : [verdictPiece(call.result.verdict, words.verdict(call.result.verdict))],
        ),
        cell(plain(words.message(call.explanation))),
      ]),
    },
  ];
}
