import type { RunReport } from '../../contract/views.ts';
import { targetRows } from '../../procedure/targets.ts';
import { libraryLine } from '../compare-runs.ts';
import type { EvidenceSource } from '../evidence-file.ts';
import type { Words } from '../evidence-words.ts';
import { visibleText } from '../visible-text.ts';
import { attention } from './attention.ts';
import { cell, mono, muted, plain, type Block, type Cell } from './document.ts';
import { annexMatrix } from './annex-matrix.ts';
import { requirementsOf, tallyOf } from './tally.ts';
import type { PlainKeyUnder } from '../../texts/text-key.ts';
import type { CertificateKind } from '../../contract/views.ts';

/** What the first page says: what was tested, with what, and what came of it. */
export function composeSummary(source: EvidenceSource, words: Words): readonly Block[] {
  const { report } = source;
  return [
    ...simulationBanner(source, words),
    tallyOf(report, words),
    { kind: 'facts', columns: 3, facts: facts(source, words) },
    ...annexMatrix(report, words),
    ...attention(report, words),
    testedCertificates(report, words),
  ];
}

function simulationBanner({ report, dossier }: EvidenceSource, { t }: Words): Block[] {
  const practice = report.certificates.filter(({ kind }) => kind === 'practice').length;
  const own = dossier.trial
    ? [t('evidence.simulation.trial')]
    : practice === 0
      ? []
      : [t(`evidence.simulation.${practice === report.certificates.length ? 'practice' : 'mixed'}`)];
  const peers = targetRows[report.target.kind].foreignParty === null ? [t('evidence.simulation.peers')] : [];
  const sentences = [...own, ...peers];
  if (sentences.length === 0) return [];
  return [
    {
      kind: 'banner',
      tone: own.length > 0 ? 'warning' : 'accent',
      icon: 'note',
      title: t('evidence.simulation.title'),
      text: sentences.map(plain),
    },
  ];
}

function facts({ report, dossier, sha256 }: EvidenceSource, words: Words) {
  const { t } = words;
  const given = (text: string | null): Cell =>
    text === null || text.trim() === ''
      ? cell([{ text: t('evidence.fact.none'), style: 'muted' }])
      : cell(plain(visibleText(text)));
  const utc = report.startedAt;
  const fact = (name: PlainKeyUnder<'evidence.fact'>, value: Cell, wide = false) => ({
    term: t(`evidence.fact.${name}`),
    value,
    wide,
  });
  const { required, recommended } = requirementsOf(report);
  const share = (kind: 'requirements' | 'recommendations', { pass, total }: typeof required) => ({
    term: t(`evidence.tally.${kind}`),
    value: cell(
      plain(total === 0 ? t('evidence.tally.none') : t('evidence.tally.passed', { pass, count: total })),
    ),
  });
  return [
    share('requirements', required),
    share('recommendations', recommended),
    fact('certificates', given(kindsOf(report, words))),
    fact('publisher', given(dossier.publisher)),
    fact('product', given(dossier.product)),
    fact('fqdn', given(dossier.fqdn)),
    fact('target', cell(plain(words.target(report)), muted(t(`evidence.scope.${report.target.kind}`))), true),
    fact('startedAt', cell(plain(words.dateTime(utc)), muted(visibleText(utc)))),
    fact('duration', given(words.duration(report.durationMs))),
    fact(
      'version',
      cell(
        plain(t('evidence.fact.productVersion', { version: report.productVersion })),
        muted(visibleText(libraryLine(report.tls))),
      ),
    ),
    fact('digest', cell(mono(sha256), muted(t('evidence.fact.runId', { run: report.runId }))), true),
  ];
}

const groupOf = (kind: CertificateKind) =>
  kind === 'delivered-test' || kind === 'delivered-production' ? 'delivered' : kind;

function kindsOf({ certificates }: RunReport, { t }: Words): string {
  const kinds = new Set(certificates.map(({ kind }) => groupOf(kind)));
  const [only] = kinds;
  if (only === undefined) return t('evidence.kinds.none');
  return t(`evidence.kinds.${kinds.size === 1 ? only : kinds.has('other') ? 'other' : 'mixed'}`);
}

function testedCertificates({ certificates }: RunReport, words: Words): Block {
  const { t } = words;
  if (certificates.length === 0) {
    return { kind: 'paragraph', line: plain(t('evidence.certificates.none')) };
  }
  return {
    kind: 'table',
    title: t('evidence.certificates.title'),
    columns: [
      { title: t('evidence.certificates.order'), share: 15 },
      { title: t('evidence.certificates.name'), share: 22 },
      { title: t('evidence.certificates.kind'), share: 25 },
      { title: t('evidence.certificates.sha256'), share: 38 },
    ],
    rows: certificates.map(({ order, commonName, kind, sha256 }) => [
      cell(plain(t(`orders.${order}`))),
      cell(plain(visibleText(commonName))),
      cell(plain(t(`evidence.kind.${kind}`))),
      cell(mono(sha256)),
    ]),
  };
}
