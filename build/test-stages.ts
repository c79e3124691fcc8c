// The stages of `npm test`, in their order. A stage runs its programs and prints through what it is given, so that several
// may go on beside each other without mixing what they say.
import type { SpawnOptions } from 'node:child_process';
import { BuildError, ensureBundles } from './ensure-bundles.ts';
import { findChromium, findElectron, findProgram, hasDisplay } from './find-programs.ts';
import { ensureSystemPackages } from './install-system-packages.ts';
import { at } from './root.ts';
import { say } from './say.ts';
import { findTaggedTests } from './tagged-tests.ts';
import { electronTestCommand } from './test-on-electron.ts';
import { countPlaywright, countsOf, countVitest, freshReport, type TestCounts } from './test-reports.ts';

/** What came of a stage; `skip` says why it was left out. */
export interface StageResult extends TestCounts {
  readonly skip?: string;
}

/** How a stage runs programs and prints. */
export interface StageOutput {
  readonly run: (command: string, args: readonly string[], options?: SpawnOptions) => Promise<number>;
  readonly print: (line: string) => void;
}

/** One stage of `npm test`. */
export interface Stage {
  readonly run: (output: StageOutput, options: StageOptions) => Promise<StageResult>;
  /** Where it stands: before all others, or in one of the two lanes that run beside each other. */
  readonly lane: 'first' | 'unit' | 'others';
  /** Also run by `--quick`. */
  readonly quick?: true;
}

export interface StageOptions {
  /** Leaves slow tests out. */
  readonly quick: boolean;
}

const skipped = (why: string): StageResult => ({ passed: 0, failed: 0, skipped: 1, skip: why });
const outcome = (good: boolean): StageResult => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

const tool = (...path: readonly string[]): string => at('node_modules', ...path);

/** A stage that passes when a script of a package ends with 0. */
const passes = async ({ run }: StageOutput, script: string, args: readonly string[]): Promise<StageResult> =>
  outcome((await run(process.execPath, [script, ...args])) === 0);

const vitestReporters = (path: string): readonly string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${path}`,
];

async function unit({ run, print }: StageOutput, { quick }: StageOptions): Promise<StageResult> {
  const path = freshReport('unit');
  const args = [tool('vitest', 'vitest.mjs'), 'run', ...vitestReporters(path)];
  const code = await run(process.execPath, args, {
    env: { ...process.env, ASSISTANT_QUICK: quick ? '1' : '0' },
  });
  if (quick) print(say('test.slowLeftOut', { count: findTaggedTests('slow').length }));
  return countsOf(code, path, countVitest);
}

async function unitElectron({ run }: StageOutput): Promise<StageResult> {
  const path = freshReport('unit-electron');
  const test = electronTestCommand(vitestReporters(path));
  if (test === null) return skipped(say('test.noElectron'));
  const code = await run(test.command, test.args, { env: test.env });
  return countsOf(code, path, countVitest);
}

async function playwright({ run }: StageOutput, project: 'web' | 'desktop'): Promise<StageResult> {
  const path = freshReport(`e2e-${project}`);
  const command = [tool('@playwright', 'test', 'cli.js'), 'test', `--project=${project}`];
  const env = { ...process.env, E2E_REPORT: path };
  // Without a display, the window is shown on a virtual one.
  const virtual = project === 'desktop' && !hasDisplay();
  const code = virtual
    ? await run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...command], {
        env,
      })
    : await run(process.execPath, command, { env });
  return countsOf(code, path, countPlaywright);
}

async function build({ print }: StageOutput): Promise<StageResult> {
  try {
    await ensureBundles();
    return outcome(true);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    print(error.message);
    return outcome(false);
  }
}

async function e2eDesktop(output: StageOutput): Promise<StageResult> {
  if (findElectron() === null) return skipped(say('test.noElectron'));
  if (!hasDisplay() && findProgram('xvfb-run') === null) return skipped(say('test.noDisplay'));
  return playwright(output, 'desktop');
}

async function system(): Promise<StageResult> {
  const missing = await ensureSystemPackages();
  return missing.length === 0
    ? outcome(true)
    : skipped(say('test.missing', { programs: missing.join(', ') }));
}

async function imports(output: StageOutput): Promise<StageResult> {
  const config = ['--config', '.dependency-cruiser.cjs'];
  const script = tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  return passes(output, script, ['electron', 'renderer', 'e2e', 'build', ...config]);
}

const types = (output: StageOutput): Promise<StageResult> =>
  passes(output, tool('typescript-native', 'bin', 'tsc'), ['--noEmit']);

const lint = (output: StageOutput): Promise<StageResult> =>
  passes(output, tool('oxlint', 'bin', 'oxlint'), []);

const format = (output: StageOutput): Promise<StageResult> =>
  passes(output, tool('oxfmt', 'bin', 'oxfmt'), ['--check']);

const deadCode = (output: StageOutput): Promise<StageResult> =>
  passes(output, tool('knip', 'bin', 'knip.js'), ['--no-progress']);

const e2eWeb = async (output: StageOutput): Promise<StageResult> =>
  findChromium() === null ? skipped(say('test.noChromium')) : playwright(output, 'web');

/** Each stage by its name. */
export const stages = {
  system: { run: system, lane: 'first' },
  types: { run: types, lane: 'others', quick: true },
  lint: { run: lint, lane: 'others', quick: true },
  format: { run: format, lane: 'others' },
  imports: { run: imports, lane: 'others', quick: true },
  'dead-code': { run: deadCode, lane: 'others' },
  unit: { run: unit, lane: 'unit', quick: true },
  'unit-electron': { run: unitElectron, lane: 'unit' },
  build: { run: build, lane: 'others' },
  'e2e-web': { run: e2eWeb, lane: 'others' },
  'e2e-desktop': { run: e2eDesktop, lane: 'others' },
} as const satisfies Record<string, Stage>;

export type StageName = keyof typeof stages;
