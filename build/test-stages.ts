// The stages of `npm test`, in their order.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SpawnOptions } from 'node:child_process';
import { BuildError, ensureBundles } from './ensure-bundles.ts';
import { findChromium, findElectron, findProgram, hasDisplay } from './find-programs.ts';
import { ensureSystemPackages } from './install-system-packages.ts';
import { at } from './root.ts';
import { runProgram } from './run-program.ts';
import { say } from './say.ts';
import { electronTestCommand } from './test-on-electron.ts';
import { testWords } from './words.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What came of a stage; `skip` says why it was left out. */
export interface StageResult extends Counts {
  readonly skip?: string;
}

const skipped = (why: string): StageResult => ({ passed: 0, failed: 0, skipped: 1, skip: why });
const outcome = (good: boolean): StageResult => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

const tool = (...path: readonly string[]): string => at('node_modules', ...path);
const runNode = (script: string, args: readonly string[], options?: SpawnOptions): Promise<number> =>
  runProgram(process.execPath, [script, ...args], options);
const passes = async (script: string, args: readonly string[]): Promise<StageResult> =>
  outcome((await runNode(script, args)) === 0);

const reports = at('test-results');

/** Counts of a report; a run that failed without a failed test (a file that does not load) counts one failure. */
function countsOf(code: number, path: string, count: (report: unknown) => Counts): StageResult {
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // It ended before it wrote its report: its exit code tells.
  }
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}
function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as VitestReport;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}
function countPlaywright(report: unknown): Counts {
  const { expected, unexpected, flaky, skipped: left } = (report as PlaywrightReport).stats;
  return { passed: expected, failed: unexpected + flaky, skipped: left };
}

/** Where a stage writes its report, without the one of the last time. */
function freshReport(name: string): string {
  const path = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(path, { force: true });
  return path;
}

const vitestReporters = (path: string): readonly string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${path}`,
];

async function unit(): Promise<StageResult> {
  const path = freshReport('unit');
  const code = await runNode(tool('vitest', 'vitest.mjs'), ['run', ...vitestReporters(path)]);
  return countsOf(code, path, countVitest);
}

async function unitElectron(): Promise<StageResult> {
  const path = freshReport('unit-electron');
  const test = electronTestCommand(vitestReporters(path));
  if (test === null) return skipped(say(testWords.noElectron));
  const code = await runProgram(test.command, test.args, { env: test.env });
  return countsOf(code, path, countVitest);
}

async function playwright(project: 'web' | 'desktop'): Promise<StageResult> {
  const path = freshReport(`e2e-${project}`);
  const command = [tool('@playwright', 'test', 'cli.js'), 'test', `--project=${project}`];
  const env = { ...process.env, E2E_REPORT: path };
  // Without a display, the window is shown on a virtual one.
  const virtual = project === 'desktop' && !hasDisplay();
  const code = virtual
    ? await runProgram('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...command], {
        env,
      })
    : await runProgram(process.execPath, command, { env });
  return countsOf(code, path, countPlaywright);
}

async function build(): Promise<StageResult> {
  try {
    await ensureBundles();
    return outcome(true);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    return outcome(false);
  }
}

async function e2eDesktop(): Promise<StageResult> {
  if (findElectron() === null) return skipped(say(testWords.noElectron));
  if (!hasDisplay() && findProgram('xvfb-run') === null) return skipped(say(testWords.noDisplay));
  return playwright('desktop');
}

async function system(): Promise<StageResult> {
  const missing = await ensureSystemPackages();
  return missing.length === 0 ? outcome(true) : skipped(say(testWords.missing(missing.join(', '))));
}

/** Each stage by its name. */
export const stages = {
  system,
  types: () => passes(tool('typescript', 'bin', 'tsc'), ['--noEmit']),
  lint: () => passes(tool('eslint', 'bin', 'eslint.js'), ['.']),
  format: () => passes(tool('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level=warn', '.']),
  imports: () =>
    passes(tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), [
      'electron',
      'renderer',
      '--config',
      '.dependency-cruiser.cjs',
    ]),
  unit,
  'unit-electron': unitElectron,
  build,
  'e2e-web': () =>
    findChromium() === null ? Promise.resolve(skipped(say(testWords.noChromium))) : playwright('web'),
  'e2e-desktop': e2eDesktop,
} as const satisfies Record<string, () => Promise<StageResult>>;

export type StageName = keyof typeof stages;
