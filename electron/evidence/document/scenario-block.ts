import type { EndReport, RunReport, ScenarioResult } from '../../contract/views.ts';
import type { Words } from '../evidence-words.ts';
import { visibleText } from '../visible-text.ts';
import type { CertificateIndex } from './certificate-index.ts';
import { cell, muted, plain, verdictPiece, type Block, type Cell, type ScenarioBlock } from './document.ts';
import { timelineTable } from './timeline-table.ts';
import { wireFacts } from './wire-facts.ts';
import type { PlainKeyUnder } from '../../texts/text-key.ts';

export interface ScenarioContext {
  readonly words: Words;
  readonly report: RunReport;
  readonly index: CertificateIndex;
}

/** Anchor of a scenario. */
export const scenarioAnchor = ({ flow, id }: Pick<ScenarioResult, 'flow' | 'id'>): string =>
  `${flow}-${id.replace(/[^A-Za-z0-9-]/g, '_')}`;

/** A scenario: what it proves, what came of it, what to do, and all that was seen. */
export function scenarioBlock(scenario: ScenarioResult, context: ScenarioContext): ScenarioBlock {
  const { words } = context;
  const { t } = words;
  const { verdict, flow, explanation, remedy, command } = scenario;
  const remedies: Block[] =
    remedy === undefined
      ? []
      : [
          {
            kind: 'banner',
            tone: verdict === 'fail' || verdict === 'crashed' ? 'bad' : 'warning',
            icon: verdict,
            title: t('evidence.details.remedy'),
            text: cell(plain(words.message(remedy))),
          },
        ];
  return {
    kind: 'scenario',
    id: scenarioAnchor(scenario),
    title: `${t(`flows.${flow}`)}, ${words.title(scenario)}`,
    verdict: verdictPiece(verdict, words.verdict(verdict)),
    blocks: [
      { kind: 'paragraph', line: plain(words.message(explanation)) },
      ...remedies,
      { kind: 'facts', columns: 3, facts: mainFacts(scenario, words) },
      endsTable(scenario, context),
      ...wireFacts(scenario, words),
      ...timelineTable(scenario, words),
      ...(command === ''
        ? []
        : [
            {
              kind: 'code' as const,
              title: t('evidence.details.command'),
              text: visibleText(command, { lines: true }),
            },
          ]),
    ],
  };
}

function mainFacts(scenario: ScenarioResult, words: Words) {
  const { t, outcome } = words;
  const { expected, observed, obligation, tls, durationMs } = scenario;
  const clause = words.clause(scenario.clause);
  const term = (name: PlainKeyUnder<'evidence.details'>): string => t(`evidence.details.${name}`);
  return [
    { term: term('expected'), value: cell(plain(outcome(expected))) },
    { term: term('observed'), value: cell(plain(outcome(observed))) },
    {
      term: term('session'),
      value: cell(
        plain(
          `${tls === null ? term('noSession') : visibleText(tls.protocol)}, ${words.duration(durationMs)}`,
        ),
        ...(tls === null ? [] : [muted(visibleText(tls.cipher))]),
      ),
    },
    {
      term: `${term('clause')} (${t(`common.obligation.${obligation}`)})`,
      value:
        clause === null
          ? cell(plain(visibleText(scenario.clause === '' ? term('noClause') : scenario.clause)))
          : cell(plain(clause.place), muted(clause.rule)),
      wide: true,
    },
  ];
}

/** Both ends, side by side: what each decided, was shown and noticed. */
function endsTable({ ends }: ScenarioResult, { words, report, index }: ScenarioContext): Block {
  const { t } = words;
  const title = t('evidence.details.ends');
  const row = (end: EndReport, side: 'client' | 'server'): readonly Cell[] => [
    cell(plain(t(`evidence.details.${side}`, { party: words.party(report, end.role) }))),
    cell(plain(decision(end, words))),
    end.received.length === 0
      ? cell(muted(t('evidence.details.receivedNone')))
      : end.received.map((certificate) => index.named(certificate)),
    notes(end, words),
  ];
  return {
    kind: 'table',
    title,
    columns: [
      { title: t('evidence.details.end'), share: 20 },
      { title: t('evidence.details.decision'), share: 20 },
      { title: t('evidence.details.received'), share: 34 },
      { title: t('evidence.details.notes'), share: 26 },
    ],
    rows: [row(ends.client, 'client'), row(ends.server, 'server')],
  };
}

function decision({ verdict, reason }: EndReport, { t }: Words): string {
  return verdict === 'refused' && reason !== undefined
    ? t('evidence.details.refusedBecause', { because: t(`reasons.${reason}`) })
    : t(`evidence.details.${verdict}`);
}

function notes(end: EndReport, { t }: Words): Cell {
  const { warnings, applicationBytes, libraryError, libraryOpinion } = end;
  const lines = [
    ...(warnings.length === 0
      ? []
      : [
          t('evidence.details.warnings', {
            reasons: warnings.map((reason) => t(`reasons.${reason}`)).join(', '),
          }),
        ]),
    t('evidence.details.bytes', { count: applicationBytes }),
    ...(libraryError === undefined ? [] : [t('evidence.details.error', { error: libraryError })]),
    ...(libraryOpinion === undefined ? [] : [t('evidence.details.opinion', { opinion: libraryOpinion })]),
  ];
  return lines.map(plain);
}
