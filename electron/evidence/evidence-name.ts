import type { EvidenceFormat, RunReport } from '../contract/views.ts';
import { wordsOf } from './evidence-words.ts';
import { whereOf } from '../procedure/targets.ts';
import { parisTime } from './paris-time.ts';

const extensions = { pdf: 'pdf', html: 'html', json: 'json', junit: 'xml' } as const;
const twoDigits = (value: number): string => String(value).padStart(2, '0');
/** What every file system takes: neither accents nor signs, and no end in a dot. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

/**
 * File name of the evidence of a run: date and time, target, short run id, language,
 * extension, as in
 * `diapason-2026-11-24-0913-mon-gap-serveur-10.4.0.12-8443-3f2a9c1b-fr.pdf`.
 */
export function evidenceName(
  report: Pick<RunReport, 'runId' | 'target' | 'startedAt'>,
  format: EvidenceFormat,
  language: 'fr' | 'en',
): string {
  const time = parisTime(report.startedAt);
  const { t } = wordsOf(language);
  const day =
    time === null
      ? []
      : [
          [time.year, twoDigits(time.month), twoDigits(time.day)].join('-'),
          `${twoDigits(time.hour)}${twoDigits(time.minute)}`,
        ];
  const words = [
    ...day,
    plain(t(`evidence.file.${report.target.kind}`)),
    plain(whereOf(report.target) ?? '').slice(0, 80),
    plain(report.runId).replace(/[.-]/g, '').slice(0, 8),
    // The JSON holds no words.
    ...(format === 'json' ? [] : [language]),
  ];
  return `diapason-${words.filter((word) => word !== '').join('-')}.${extensions[format]}`;
}
