// What the reports of the test programs say: how many cases passed, and which failed of what.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { at, root } from './root.ts';

/** A case that failed; `why` is empty where the report gives no message. */
export interface Failure {
  readonly name: string;
  readonly why: string;
}

/** What came of a run of tests. `failed` also counts a run that broke outside its cases. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures?: readonly Failure[];
}

/** Where a stage writes its report, without the one of the last time. */
export function freshReport(stage: string): string {
  const folder = at('test-results');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${stage}.json`);
  rmSync(path, { force: true });
  return path;
}

/** Null where the run ended before it had written its report. */
function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Counts of a report; a run that failed without a failed case (a file that does not load), or has no report, counts one failure. */
export function countsOf(code: number, path: string, count: (report: unknown) => TestCounts): TestCounts {
  const report = readReport(path);
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const counts = count(report);
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed };
}

const failure = (name: string, messages: readonly string[]): Failure => ({
  name,
  why: stripVTControlCharacters(messages.join('\n')).trim(),
});

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Reads the JSON report of Vitest. */
export function countVitest(report: unknown): TestCounts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    report as VitestReport;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const cases = assertionResults
      .filter((result) => result.status === 'failed')
      .map((result) => failure(`${file} › ${result.fullName}`, result.failureMessages));
    return status === 'failed' && cases.length === 0 ? [failure(file, [message])] : cases;
  });
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    failures,
  };
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const messagesOf = (errors: readonly { readonly message?: string }[]): readonly string[] =>
  errors.map(({ message = '' }) => message);

const failuresOfSuite = ({ suites = [], specs }: PlaywrightSuite): readonly Failure[] => [
  ...suites.flatMap(failuresOfSuite),
  ...specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        failure(`e2e/${file}:${line} › ${title}`, messagesOf(results.flatMap(({ errors }) => errors))),
      ),
  ),
];

/** Reads the JSON report of Playwright; a case that passed only when tried again has failed. */
export function countPlaywright(report: unknown): TestCounts {
  const { stats, suites, errors } = report as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: [
      ...suites.flatMap(failuresOfSuite),
      ...messagesOf(errors).map((message) => failure('e2e', [message])),
    ],
  };
}
