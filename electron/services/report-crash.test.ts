import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createBugLog } from './bug-log.ts';
import { createReportCrash } from './report-crash.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crash-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('writes what crashed down, without keys, once for the same crash, under the reference that it gives', async () => {
  const reportCrash = createReportCrash(
    createBugLog(folder, () => new Date(0)),
    'check',
  );
  const error = new RangeError('at -----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----');
  const reference = reportCrash(error);
  expect(reportCrash(error)).toBe(reference);
  expect(reportCrash('another')).not.toBe(reference);
  const lines = (await readFile(join(folder, 'bugs.jsonl'), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { reference: string }).reference)).toEqual([
    reference,
    reportCrash('another'),
  ]);
  expect(lines[0]).toContain('RangeError: at [private key]');
  expect(lines.join('')).not.toContain('MIIE');
});
