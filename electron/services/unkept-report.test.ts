import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCore, type TestCore } from './testing/core.ts';

let test: TestCore;
let dossier: string;
let folder: string;
beforeAll(async () => {
  test = await openTestCore();
  ({ id: dossier, folder } = await test.practised());
});
afterAll(() => test.end());

const lastEnd = () => test.events.findLast(({ name }) => name === 'run.finished')?.payload;

it('is told all the same, with why, and its evidence can be written elsewhere', async () => {
  // A file where the folder of the runs is to be: nothing can be written there, whoever writes.
  const inTheWay = join(folder, 'runs');
  await writeFile(inTheWay, '');
  const { runId, summary } = await test.rehearse(dossier, ['nominal']);
  expect(summary.outcome).toBe('asExpected');
  expect(lastEnd()).toMatchObject({ runId, unkept: { code: 'RUN_NOT_KEPT' } });
  expect((await test.ask('runs.read', { dossier, runId })).report.runId).toBe(runId);
  const path = join(test.folder, 'ailleurs', 'preuve.html');
  await test.ask('evidence.write', { dossier, runId, format: 'html', language: 'fr', path });
  expect(await readFile(path, 'utf8')).toContain(runId);

  await rm(inTheWay);
  const kept = await test.rehearse(dossier, ['nominal']);
  expect(lastEnd()).toMatchObject({ runId: kept.runId, unkept: null });
  const { runs } = await test.ask('runs.list', { dossier });
  expect(runs.map((line) => line.runId)).toEqual([kept.runId]);
  expect(await test.faultOf('runs.read', { dossier, runId: 'unknown' })).toBe('RUN_NOT_FOUND');
});
