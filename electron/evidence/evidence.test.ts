/** @module-tag slow */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceFormats, runReportSchema, type EvidenceFormat, type RunReport } from '../contract/views.ts';
import { evidenceFileSchema } from './evidence-file.ts';
import { writeEvidence } from './evidence.ts';
import { hostileReport } from './testing/hostile-report.ts';
import { readPdf } from './pdf/testing/pdf.ts';
import {
  cancelledReport,
  dossierForTests,
  drillReport,
  gapClientReport,
  gapServerReport,
  rehearse,
} from './testing/reports.ts';

const languages = ['fr', 'en'] as const;
let reports: Readonly<Record<string, RunReport>>;
let good: RunReport;

beforeAll(async () => {
  const rehearsals = await rehearse();
  good = rehearsals.good;
  reports = {
    ...rehearsals,
    server: gapServerReport(rehearsals),
    client: gapClientReport(rehearsals),
    drill: drillReport(rehearsals),
    cancelled: cancelledReport(rehearsals),
    hostile: hostileReport(good),
    empty: { ...cancelledReport(rehearsals), scenarios: [], matrix: [], certificates: [] },
  };
});

const write = (
  report: RunReport,
  format: EvidenceFormat,
  language: 'fr' | 'en' = 'fr',
): Promise<Uint8Array> => writeEvidence({ report, dossier: dossierForTests }, { format, language });

const written = new Map<string, Promise<Uint8Array>>();

/** A report by its name, written once: another test shows that it is written the same each time. */
function writeOnce(name: string, format: EvidenceFormat, language: 'fr' | 'en' = 'fr'): Promise<Uint8Array> {
  const key = [name, format, language].join();
  const known = written.get(key) ?? write(reports[name] ?? good, format, language);
  written.set(key, known);
  return known;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a file holds, for a search: a PDF compressed is read, and its texts are joined. */
function contentOf(bytes: Uint8Array, format: EvidenceFormat): string {
  if (format !== 'pdf') return Buffer.from(bytes).toString('utf8');
  const { pages, objects } = readPdf(bytes);
  return [...pages, ...objects.values()].join('\n');
}

describe('the reports of these tests', () => {
  it('are reports', () => {
    for (const [name, report] of Object.entries(reports)) {
      expect(runReportSchema.safeParse(report).error, name).toBeUndefined();
    }
  });
});

describe.each(evidenceFormats)('evidence as %s', (format) => {
  it('gives the same octets for the same report, in whatever order its facts come', async () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, part]) => [key, reversed(part)]),
            )
          : value;
    for (const name of ['cancelled', 'drill', 'empty']) {
      const again = reversed(reports[name]) as RunReport;
      for (const language of languages) {
        expect(sha256(await write(again, format, language))).toBe(
          sha256(await writeOnce(name, format, language)),
        );
      }
    }
  });

  it('reads the same in every time zone', async () => {
    const report = reports['drill'] ?? good;
    const here = sha256(await writeOnce('drill', format));
    const zone = process.env['TZ'];
    try {
      for (const other of ['Pacific/Auckland', 'America/Los_Angeles']) {
        process.env['TZ'] = other;
        expect(sha256(await write(report, format))).toBe(here);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('is written for every kind of run, in both languages', async () => {
    for (const name of Object.keys(reports)) {
      for (const language of languages) {
        const text = contentOf(await writeOnce(name, format, language), format);
        // A key without a text would be shown as it is.
        if (format !== 'json' && name !== 'hostile') {
          expect(text, name).not.toMatch(/\b(evidence|common|reasons|flows|orders)\.[a-z][A-Za-z.-]+\b/);
        }
        expect(text.length, name).toBeGreaterThan(500);
      }
    }
  });

  it('names the digest of the JSON', async () => {
    const digest = sha256(await writeOnce('good', 'json'));
    if (format === 'json') return;
    for (const language of languages) {
      expect(contentOf(await writeOnce('good', format, language), format)).toContain(digest);
    }
  });

  it('holds no secret that came along with the report', async () => {
    const secret = 'phrase-secrète-canari';
    const key = ['-----BEGIN PRIVATE KEY-----', 'Q0FOQVJJ', '-----END PRIVATE KEY-----'].join('\n');
    const planted = { passphrase: secret, privateKey: key, toJSON: undefined };
    const laden = structuredClone(cancelled()) as unknown as RunReport & Record<string, unknown>;
    Object.assign(laden, planted);
    Object.assign(laden.target, planted);
    Object.assign(laden.summary, planted);
    for (const scenario of laden.scenarios) {
      Object.assign(scenario, planted, { libraryError: secret });
      Object.assign(scenario.ends.client, planted);
      scenario.ends.client.received.forEach((certificate) => Object.assign(certificate, planted));
      scenario.timeline.forEach((entry) => Object.assign(entry, planted));
      // In a text that the format knows, only what is plainly a key can be told.
      Object.assign(scenario, { command: `openssl s_client <<< '${key}'` });
    }
    const dossier = { ...dossierForTests, ...planted, product: `Exemple ${key}` };
    const bytes = await writeEvidence({ report: laden, dossier }, { format, language: 'fr' });
    const text = contentOf(bytes, format);
    expect(text).not.toContain('canari');
    expect(text).not.toContain('Q0FOQVJJ');
    expect(text).not.toContain('BEGIN PRIVATE');
  });

  it('refuses what is no report', async () => {
    const broken = { ...good, scenarios: [{ id: 'nominal' }] } as unknown as RunReport;
    await expect(write(broken, format)).rejects.toMatchObject({ fault: { code: 'INVALID_INPUT' } });
  });
});

const cancelled = (): RunReport => reports['cancelled'] ?? good;

describe('evidence as JSON', () => {
  it('is what its schema says, and gives the report back', async () => {
    const file: unknown = JSON.parse(Buffer.from(await writeOnce('good', 'json')).toString('utf8'));
    const { report, dossier, version } = evidenceFileSchema.parse(file);
    expect(report).toEqual(good);
    expect(dossier).toEqual(dossierForTests);
    expect(version).toBe(1);
  });

  it('is the same in both languages', async () => {
    expect(sha256(await write(good, 'json', 'en'))).toBe(sha256(await writeOnce('good', 'json', 'fr')));
  });
});
