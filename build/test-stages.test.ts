import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countsOf } from './test-stages.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stages-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const given = (text: string): string => {
  const path = join(folder, 'report.json');
  writeFileSync(path, text);
  return path;
};
const count = (report: unknown) => ({ passed: (report as number[]).length, failed: 0, skipped: 0 });

it('counts a report, and a failure where there is none', () => {
  expect(countsOf(0, given('[1, 2]'), count)).toEqual({ passed: 2, failed: 0, skipped: 0 });
  expect(countsOf(1, given('[1, 2]'), count)).toMatchObject({ failed: 1 });
  for (const path of [given('[1, '), join(folder, 'none.json')])
    expect(countsOf(0, path, count)).toMatchObject({ passed: 0, failed: 1 });
});

it('stops at a report that it does not understand', () => {
  expect(() => countsOf(0, given('{}'), (report) => (report as { stats: { a: never } }).stats.a)).toThrow(
    TypeError,
  );
});
