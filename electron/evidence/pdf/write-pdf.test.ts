/** @module-tag slow */
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../contract/views.ts';
import { writeEvidence } from '../evidence.ts';
import { hostileReport } from '../testing/hostile-report.ts';
import { dossierForTests, gapClientReport, rehearse, type Rehearsals } from '../testing/reports.ts';
import { readPdf, type ReadPdf } from './testing/pdf.ts';

let rehearsals: Rehearsals;
beforeAll(async () => {
  rehearsals = await rehearse();
});

const pdfOf = async (report: RunReport, language: 'fr' | 'en' = 'fr'): Promise<ReadPdf> =>
  readPdf(await writeEvidence({ report, dossier: dossierForTests }, { format: 'pdf', language }));

const objectsWith = ({ objects }: ReadPdf, text: string): readonly string[] =>
  [...objects.values()].filter((object) => object.includes(text));

describe('PDF evidence', () => {
  it('has text that can be read, accents and arrows right, and numbered pages', async () => {
    const pdf = await pdfOf(rehearsals.failing);
    const [first = ''] = pdf.pages;
    expect(first).toContain('Preuve de connexion Diapason');
    expect(first).toMatch(/Non conforme.: \d+ essais ne se sont pas passés/);
    expect(first).toContain('Éditeur Exemple');
    expect(first).toContain('Vérifications de l’annexe');
    expect(first).toContain('TPE → GAP');
    pdf.pages.forEach((page, index) => {
      expect(page).toContain(`Page ${String(index + 1)} sur ${String(pdf.pages.length)}`);
    });
    // Every glyph says which character it is.
    expect(pdf.pages.join('')).not.toContain('\ufffd');
    // The one is the example of how to read them.
    expect(pdf.pages.join('').match(/\[U\+/g)).toHaveLength(1);
  });

  it('has the summary on its first page', async () => {
    for (const report of [rehearsals.good, rehearsals.failing, gapClientReport(rehearsals)]) {
      const { pages } = await pdfOf(report);
      expect(pages[0]).toContain('Certificats éprouvés');
      expect(pages[0]).toContain(report.certificates[1]?.commonName ?? '?');
      expect(pages[1]).toContain('Exigences');
    }
  });

  it('says whose it is, in which language, and when, and is tagged', async () => {
    const pdf = await pdfOf({ ...rehearsals.good, startedAt: '2026-11-24T08:13:05.000Z' }, 'en');
    const [catalog = ''] = objectsWith(pdf, '/Type /Catalog');
    expect(catalog).toContain('/Lang (en)');
    expect(objectsWith(pdf, '/Marked true')).toHaveLength(1);
    expect(objectsWith(pdf, '/DisplayDocTitle true')).toHaveLength(1);
    expect(objectsWith(pdf, '(D:20261124081305Z)')).toHaveLength(2);
    for (const role of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI']) {
      expect(objectsWith(pdf, `/S /${role}\n`).length, role).toBeGreaterThan(0);
    }
    expect(objectsWith(pdf, '/Scope /Column').length).toBeGreaterThan(0);
    expect(pdf.trailer).toMatch(/\/ID \[<([0-9a-f]{32})> <\1>\]/);
  });

  it('embeds its fonts, as parts', async () => {
    const pdf = await pdfOf(rehearsals.good);
    const fonts = objectsWith(pdf, '/FontFile2');
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    const names = fonts.map((font) => /\/FontName \/([\w+-]+)/.exec(font)?.[1]);
    expect(names.every((name) => /^[A-Z]{6}\+(Inter|IBMPlexMono)/.test(name ?? ''))).toBe(true);
  });

  it('shows names that it has no letters for, and breaks those that are too long', async () => {
    const { pages } = await pdfOf(hostileReport(rehearsals.good));
    const text = pages.join('\n');
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).toContain('gap[U+202E]rf.exe');
    expect(text).toContain('[U+05E9]');
    expect(text).not.toContain('\ufffd');
    expect(text.replaceAll('\n', '')).toContain('très-long-nom-'.repeat(10));
  });
});
