import type { EvidenceFormat } from '../contract/views.ts';
import { composeDocument } from './document/compose-document.ts';
import { readEvidence, type EvidenceSubject } from './evidence-file.ts';
import { wordsOf } from './evidence-words.ts';
import { writeHtml } from './html/write-html.ts';
import { writeJunit } from './junit/write-junit.ts';

export { compareRuns } from './compare-runs.ts';
export type { EvidenceSubject } from './evidence-file.ts';
export { evidenceName } from './evidence-name.ts';

/**
 * The evidence of a run as a file: PDF and HTML to be read, JSON (`docs/run-report.schema.json`) and JUnit for programs.
 * The same report gives the same octets, on any machine. INVALID_INPUT {field} for what is no report.
 */
export async function writeEvidence(
  subject: EvidenceSubject,
  { format, language }: { readonly format: EvidenceFormat; readonly language: 'fr' | 'en' },
): Promise<Uint8Array> {
  const source = readEvidence(subject);
  switch (format) {
    case 'json':
      return source.json;
    case 'junit':
      return Buffer.from(writeJunit(source, wordsOf(language)), 'utf8');
    case 'html':
      return Buffer.from(writeHtml(composeDocument(source, language)), 'utf8');
    case 'pdf': {
      // Fonts and layout are many times the rest: they are loaded when a PDF is asked for.
      const { writePdf } = await import('./pdf/write-pdf.ts');
      return writePdf(composeDocument(source, language));
    }
  }
}
