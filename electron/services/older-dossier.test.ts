import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targetKinds, type EvidenceFormat, type RunReport } from '../contract/views.ts';
import { openFileStore } from '../dossier/file-store.ts';
import { readJournal } from '../dossier/journal.ts';
import { clauseOf } from '../procedure/clauses.ts';
import { createTranslator, findSentence } from '../texts/translator.ts';
import { openTestCore, type TestCore } from './testing/core.ts';
import {
  answersOf,
  copyOlderFiles,
  documentsOf,
  messagesOf,
  readOlderAnswers,
  readOlderReports,
  type OlderAnswers,
} from './testing/older-dossier.ts';

const said: OlderAnswers = await readOlderAnswers();
const reports = await readOlderReports();
const named = reports.map((report) => [report.target.kind, report] as const);

describe('a dossier of an earlier version', () => {
  let test: TestCore;
  let folder: string;
  let dossier: string;
  beforeAll(async () => {
    // The day on which that version was asked.
    test = await openTestCore({ now: () => new Date('2026-12-01T08:00:00.000Z') });
    folder = await copyOlderFiles(test);
    dossier = (await test.ask('dossier.open', { folder })).id;
  });
  afterAll(() => test.end());

  it('opens with every answer, check and step that it had', async () => {
    expect(answersOf(await test.ask('dossier.read', { dossier }))).toMatchObject(said.dossier);
    expect(answersOf(await test.ask('dossier.inspect', { folder }))).toMatchObject(said.dossier);
  });

  it('keeps its journal', async () => {
    const written = (await readFile(join(folder, 'journal.jsonl'), 'utf8')).trim().split('\n');
    const { lines, unreadable } = await readJournal(await openFileStore({ folder }));
    expect({ lines, unreadable }).toEqual({
      lines: written.map((line) => JSON.parse(line) as unknown),
      unreadable: 0,
    });
  });

  it('keeps its runs, of every kind of target', async () => {
    const { runs } = await test.ask('runs.list', { dossier });
    expect(runs.map(({ runId }) => runId).sort()).toEqual(reports.map(({ runId }) => runId).sort());
    for (const report of reports) {
      expect((await test.ask('runs.read', { dossier, runId: report.runId })).report).toEqual(report);
    }
    expect(reports.map(({ target }) => target.kind).sort()).toEqual([...targetKinds].sort());
  });

  const written = async ({ runId }: RunReport, format: EvidenceFormat): Promise<string> => {
    const path = join(test.folder, `preuve-${runId}`);
    await test.ask('evidence.write', { dossier, runId, format, language: 'fr', path });
    return readFile(path, 'utf8');
  };

  it.each(named)('draws its report of %s with all that it said', async (_kind, report) => {
    const { publisher, gap } = said.dossier.profile;
    expect(JSON.parse(await written(report, 'json'))).toEqual({
      format: 'assistant-diapason/run-report',
      version: 1,
      dossier: { publisher: publisher.name, product: gap.product, fqdn: said.dossier.fqdn, trial: false },
      report,
    });
    const before = said.documents[report.runId];
    const now = documentsOf({ html: await written(report, 'html'), junit: await written(report, 'junit') });
    // The fingerprint of the JSON is among the properties: it is the same, octet for octet.
    expect(now.junit).toEqual(before?.junit);
    expect(before?.html.filter((fact) => !now.html.includes(fact))).toEqual([]);
  });

  it.each(named)(
    'has its sentences of %s in both languages, with all that they speak of',
    (_kind, report) => {
      const titles = report.scenarios.map(({ flow, id }) => ({
        key: `connectivite.scenarios.${flow}.${id}`,
      }));
      for (const language of ['fr', 'en'] as const) {
        const { message } = createTranslator(language);
        const lost = [...messagesOf(report), ...titles].filter(
          (told) => findSentence(told.key) === undefined || message(told).includes('{{'),
        );
        expect(lost).toEqual([]);
      }
      expect(report.scenarios.filter(({ clause }) => clauseOf(clause) === undefined)).toEqual([]);
    },
  );
});

describe('an earlier version’s files, taken up', () => {
  let test: TestCore;
  let folder: string;
  beforeAll(async () => {
    test = await openTestCore();
    folder = await copyOlderFiles(test);
  });
  afterAll(() => test.end());

  it('go on with their settings and recent dossiers', async () => {
    expect(await test.ask('settings.read', {})).toMatchObject({ language: 'en', theme: 'dark' });
    const known = (await test.ask('dossier.recent', {})).dossiers.map((recent) => recent.folder);
    expect(known).not.toEqual([]);
    await test.ask('settings.write', { language: 'fr' });
    await test.ask('dossier.open', { folder });
    expect(await test.ask('settings.read', {})).toMatchObject({ language: 'fr', theme: 'dark' });
    const { dossiers } = await test.ask('dossier.recent', {});
    expect(dossiers.map((recent) => recent.folder)).toEqual([folder, ...known]);
  });

  it('go on with what was typed and attested', async () => {
    const { id: dossier, profile } = await test.ask('dossier.open', { folder });
    const gap = { ...profile.gap, product: 'GAP 5' };
    const date = '2026-12-02T12:00:00.000Z';
    await test.ask('dossier.updateProfile', { dossier, profile: { ...profile, gap } });
    await test.ask('dossier.attest', { dossier, attestation: 'tpe-fqdn-entered', date });
    await test.ask('dossier.close', { dossier });
    const { profile: before, attestations, orders } = said.dossier;
    const view = await test.ask('dossier.inspect', { folder });
    expect(view.profile).toEqual({ ...before, gap });
    expect(view.attestations).toEqual({ ...attestations, 'tpe-fqdn-entered': date });
    expect(answersOf(view).orders).toMatchObject(orders);
  });
});
