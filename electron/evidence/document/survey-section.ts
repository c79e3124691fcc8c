import type { CheckResult, RunReport, Survey, SurveyRow } from '../../contract/views.ts';
import type { Words } from '../evidence-words.ts';
import { visibleText } from '../visible-text.ts';
import type { CertificateIndex } from './certificate-index.ts';
import {
  cell,
  muted,
  plain,
  verdictPiece,
  type Block,
  type Cell,
  type Piece,
  type Section,
  type Tone,
} from './document.ts';

/** What was seen of a server that is not ours, whatever it decided. */
export function surveySections(
  { survey }: RunReport,
  words: Words,
  index: CertificateIndex,
): readonly Section[] {
  if (survey === undefined) return [];
  const { t } = words;
  return [
    {
      id: 'survey',
      title: t('evidence.survey.title'),
      blocks: [
        { kind: 'facts', columns: 2, facts: presentation(survey, words, index) },
        ...rowsTable('protocols', survey.protocols, words),
        ...rowsTable('suites', survey.suites, words),
        ...rowsTable('groups', survey.groups ?? [], words),
        ...checksTable(survey.checks, words),
      ],
    },
  ];
}

function presentation(survey: Survey, { t }: Words, index: CertificateIndex) {
  const { chain, asksForCertificate, acceptedAuthorities, suiteOrder = 'unknown' } = survey;
  return [
    {
      term: t('evidence.survey.chain'),
      value:
        chain.length === 0
          ? cell(muted(t('evidence.survey.chainNone')))
          : chain.map((certificate) => index.named(certificate)),
      wide: true,
    },
    { term: t('evidence.survey.asks'), value: cell(plain(t(`evidence.survey.${asksForCertificate}`))) },
    ...(suiteOrder === 'unknown'
      ? []
      : [
          { term: t('evidence.survey.order'), value: cell(plain(t(`evidence.survey.orders.${suiteOrder}`))) },
        ]),
    {
      term: t('evidence.survey.authorities'),
      value:
        acceptedAuthorities === null
          ? cell(muted(t('evidence.survey.authoritiesUnread')))
          : acceptedAuthorities.length === 0
            ? cell(muted(t('evidence.survey.authoritiesNone')))
            : acceptedAuthorities.map((name) => plain(visibleText(name))),
      wide: true,
    },
  ];
}

/** What is weak and accepted, what is right and refused, is what the eye must find. */
function appraisal({ state, quality }: SurveyRow): { readonly tone: Tone; readonly icon: Piece['icon'] } {
  if (state === 'unknown') return { tone: 'muted', icon: 'inconclusive' };
  if (quality === 'weak') {
    return state === 'accepted' ? { tone: 'bad', icon: 'fail' } : { tone: 'ok', icon: 'pass' };
  }
  return state === 'accepted' ? { tone: 'ok', icon: 'pass' } : { tone: 'muted', icon: 'notApplicable' };
}

function rowsTable(
  kind: 'protocols' | 'suites' | 'groups',
  rows: readonly SurveyRow[],
  { t }: Words,
): Block[] {
  if (rows.length === 0) return [];
  const hasProtocol = rows.some(({ protocol }) => protocol !== undefined);
  return [
    {
      kind: 'table',
      title: t(`evidence.survey.${kind}`),
      columns: [
        { title: t('evidence.survey.name'), share: hasProtocol ? 46 : 50 },
        ...(hasProtocol ? [{ title: t('evidence.survey.protocol'), share: 16 }] : []),
        { title: t('evidence.survey.state'), share: hasProtocol ? 19 : 25 },
        { title: t('evidence.survey.quality'), share: hasProtocol ? 19 : 25 },
      ],
      rows: rows.map((row): Cell[] => {
        const { tone, icon } = appraisal(row);
        const state = row.state === 'unknown' ? 'stateUnknown' : row.state;
        return [
          cell(plain(visibleText(row.name))),
          ...(hasProtocol ? [cell(plain(visibleText(row.protocol ?? '')))] : []),
          cell([
            {
              text: t(`evidence.survey.${state}`),
              style: 'strong',
              tone,
              icon,
            },
          ]),
          cell(plain(t(`evidence.survey.${row.quality}`))),
        ];
      }),
    },
  ];
}

function checksTable(checks: readonly CheckResult[], words: Words): Block[] {
  const { t } = words;
  if (checks.length === 0) return [];
  return [
    {
      kind: 'table',
      title: t('evidence.survey.checks'),
      columns: [
        { title: t('evidence.survey.check'), share: 34 },
        { title: t('evidence.list.verdict'), share: 18 },
        { title: t('evidence.survey.seen'), share: 48 },
      ],
      rows: checks.map((check) => {
        return [
          cell(plain(words.check(check.id)), muted(t(`common.obligation.${check.obligation}`))),
          cell([verdictPiece(check.verdict, words.verdict(check.verdict))]),
          cell(
            plain(words.message(check.evidence)),
            ...(check.remedy === undefined
              ? []
              : [plain(t('evidence.attention.remedy', { remedy: words.message(check.remedy) }))]),
          ),
        ];
      }),
    },
  ];
}
