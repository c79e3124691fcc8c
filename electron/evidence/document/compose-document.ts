import type { EvidenceSource } from '../evidence-file.ts';
import { wordsOf } from '../evidence-words.ts';
import { visibleText } from '../visible-text.ts';
import { callSections } from './call-sections.ts';
import { indexCertificates } from './certificate-index.ts';
import { plain, type EvidenceDocument, type Section } from './document.ts';
import { drillSections } from './drill-section.ts';
import { scenarioBlock } from './scenario-block.ts';
import { listSections } from './scenario-lists.ts';
import { composeSummary } from './summary.ts';
import { surveySections } from './survey-section.ts';
import { titleOf } from './title.ts';
import { untoldSection } from './untold-section.ts';

/** The document of a report: a summary, then the details. Both writers, HTML and PDF, show this and nothing else. */
export function composeDocument(source: EvidenceSource, language: 'fr' | 'en'): EvidenceDocument {
  const words = wordsOf(language);
  const { t } = words;
  const { report, dossier, sha256 } = source;
  const index = indexCertificates(report);
  const met = index.table(words);
  const details: Section = {
    id: 'details',
    title: t('evidence.details.title'),
    blocks: report.scenarios.map((scenario) => scenarioBlock(scenario, { words, report, index })),
  };
  return {
    language,
    kind: t('evidence.document.kind'),
    ...titleOf(report, words),
    about: t('evidence.document.subject', { target: words.target(report) }),
    author: visibleText(dossier.publisher),
    createdAt: report.startedAt,
    sha256,
    summary: composeSummary(source, words),
    sections: [
      ...listSections(report, words),
      untoldSection(report, words),
      ...surveySections(report, words, index),
      ...drillSections(report, words),
      ...callSections(report, words),
      ...(report.scenarios.length === 0 ? [] : [details]),
      ...(met === null
        ? []
        : [
            {
              id: 'certificates',
              title: t('evidence.index.title'),
              blocks: [{ kind: 'paragraph' as const, line: plain(t('evidence.index.note')) }, met],
            },
          ]),
      {
        id: 'method',
        title: t('evidence.method.title'),
        blocks: [
          {
            kind: 'list',
            items: (
              ['accepted', 'refused', 'verdicts', 'clause', 'times', 'digest', 'hidden', 'secret'] as const
            ).map((point) => plain(t(`evidence.method.${point}`))),
          },
        ],
      },
    ],
  };
}
