import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from './root.ts';
import { countPlaywright, countsOf, countVitest } from './test-reports.ts';

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

it('names what failed of Vitest, a file that does not load included', () => {
  const assertion = {
    fullName: 'a key is read',
    status: 'failed',
    failureMessages: ['\u001b[31mnot read\u001b[39m'],
  };
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        name: at('electron/key.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [{ ...assertion, status: 'passed', failureMessages: [] }, assertion],
      },
      { name: at('build/lost.test.ts'), status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 2,
    failures: [
      { name: 'electron/key.test.ts › a key is read', why: 'not read' },
      { name: 'build/lost.test.ts', why: 'no such module' },
    ],
  });
});

it('names what failed of Playwright, in a group, at the second try or outside every case', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'page.spec.ts',
    line: 5,
    tests: [{ status, results: [{ errors: status === 'expected' ? [] : [{ message: `${title} broke` }] }] }],
  });
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
    errors: [{ message: 'the build failed' }],
    suites: [
      {
        specs: [spec('opens', 'expected'), spec('moves', 'flaky')],
        suites: [{ specs: [spec('closes', 'unexpected')] }],
      },
    ],
  };
  expect(countPlaywright(report)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
    failures: [
      { name: 'e2e/page.spec.ts:5 › closes', why: 'closes broke' },
      { name: 'e2e/page.spec.ts:5 › moves', why: 'moves broke' },
      { name: 'e2e', why: 'the build failed' },
    ],
  });
});
