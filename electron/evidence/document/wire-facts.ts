import type { ScenarioResult, WireAccount, WireAlert } from '../../contract/views.ts';
import type { Words } from '../evidence-words.ts';
import { visibleText } from '../visible-text.ts';
import { cell, muted, plain, type Block, type Cell } from './document.ts';
import type { PlainKeyUnder } from '../../texts/text-key.ts';

/** Some clients offer a hundred; the JSON has them all. */
const suitesShown = 6;

/** What was offered and asked for on the wire, as our own end saw it: the server's account, or else the client's. */
export function wireFacts({ wire }: ScenarioResult, words: Words): readonly Block[] {
  const { t } = words;
  const accounts = [wire?.server ?? null, wire?.client ?? null].filter((account) => account !== null);
  if (accounts.length === 0) return [];
  const term = (name: PlainKeyUnder<'evidence.details'>): string => t(`evidence.details.${name}`);
  const none = cell(muted(term('none')));
  const listed = (values: readonly string[]): Cell =>
    values.length === 0 ? none : cell(plain(visibleText(values.join(', '))));
  const hello = accounts.map(({ clientHello }) => clientHello).find((found) => found !== null);
  const request = accounts
    .map(({ certificateRequest }) => certificateRequest)
    .find((found) => found !== null);
  const alerts = alertsCell(
    accounts.flatMap((account) => account.alerts),
    words,
  );
  const named =
    hello === undefined
      ? []
      : [
          {
            term: term('sni'),
            value: hello.serverName === null ? none : cell(plain(visibleText(hello.serverName))),
          },
          { term: term('alpn'), value: listed(hello.alpn) },
          { term: term('versions'), value: listed(hello.versions) },
        ];
  const offered =
    hello === undefined
      ? []
      : [
          {
            term: t('evidence.details.suites', { count: hello.suites.length }),
            value: suitesCell(hello.suites, words),
            wide: true,
          },
        ];
  const records = (['client', 'server'] as const).flatMap((end) => {
    const account = wire?.[end] ?? null;
    if (account === null) return [];
    const count = account.records.length;
    return [t('evidence.details.recordsBy', { count, end: t(`evidence.details.from.${end}`) })];
  });
  return [
    {
      kind: 'facts',
      columns: 3,
      facts: [
        ...named,
        {
          term: term('records'),
          value: cell(plain(records.join(', '))),
        },
        {
          term: term('alerts'),
          value: alerts.length === 0 ? none : alerts,
        },
        ...offered,
        {
          term: term('asked'),
          value: askedCell(request, words),
          wide: true,
        },
      ],
    },
  ];
}

function suitesCell(suites: readonly string[], { t }: Words): Cell {
  const names = visibleText(suites.slice(0, suitesShown).join(', '));
  return cell(plain(suites.length > suitesShown ? t('evidence.details.suitesMore', { names }) : names));
}

/** A line an alert, once: both ends of a call see the same one. */
function alertsCell(alerts: readonly WireAlert[], { t, duration }: Words): Cell {
  const distinct = [...new Map(alerts.map((alert) => [`${alert.from} ${alert.name}`, alert])).values()];
  return distinct.map(({ name, code, from, atMs }) =>
    plain(
      t('evidence.details.alert', {
        name,
        code: String(code),
        from: t(`evidence.details.from.${from}`),
        at: duration(atMs),
      }),
    ),
  );
}

/** The authorities that the server asked for a certificate of. */
function askedCell(request: WireAccount['certificateRequest'] | undefined, { t }: Words): Cell {
  if (request == null) return cell(muted(t('evidence.details.notAsked')));
  if (request.authorities.length === 0) return cell(plain(t('evidence.details.askedNone')));
  return request.authorities.map((name) => plain(visibleText(name)));
}
