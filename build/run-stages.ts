import { spawn } from 'node:child_process';
import { root } from './root.ts';
import { runProgram } from './run-program.ts';
import { say } from './say.ts';
import {
  stages,
  type Stage,
  type StageName,
  type StageOptions,
  type StageOutput,
  type StageResult,
} from './test-stages.ts';

/** What came of a stage, and how long it took in milliseconds. */
export interface TimedResult extends StageResult {
  readonly name: StageName;
  readonly time: number;
}

/** How many stages may read the sources at once. */
const sideBySide = 2;

const title = (name: string): string => `\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`;

/** Straight to the terminal. */
const direct: StageOutput = { run: runProgram, print: (line) => console.log(line) };

/** Kept until the stage has ended. */
function collect(): StageOutput & { readonly text: () => string } {
  let text = '';
  const colors = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return {
    text: () => text,
    print: (line) => (text += `${line}\n`),
    run: (command, args, options = {}) =>
      new Promise((resolve, reject) => {
        const env = { ...(options.env ?? process.env), ...colors };
        const child = spawn(command, args, { cwd: root, ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
        for (const stream of [child.stdout, child.stderr]) {
          stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        }
        child.on('error', reject);
        child.on('close', (code) => resolve(code ?? 128));
      }),
  };
}

async function runStage(name: StageName, output: StageOutput, options: StageOptions): Promise<TimedResult> {
  const started = performance.now();
  const result = await (stages[name] as Stage).run(output, options);
  if (result.skip !== undefined) output.print(say('test.skipped', { why: result.skip }));
  return { ...result, name, time: performance.now() - started };
}

/** Runs stages beside each other, at most `atOnce`; each prints what it said when it has ended. */
async function runBeside(
  names: readonly StageName[],
  atOnce: number,
  options: StageOptions,
): Promise<readonly TimedResult[]> {
  const results: TimedResult[] = [];
  const waiting = [...names];
  const lane = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const output = collect();
      const result = await runStage(name, output, options);
      results.push(result);
      process.stdout.write(`${title(name)}\n${output.text()}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
}

/**
 * Runs the stages in their order: those that only read the sources beside each other, and the others alone, since they
 * measure times and hold ports. In a quick run nothing does, and all go beside each other.
 */
export async function runStages(
  names: readonly StageName[],
  options: StageOptions,
): Promise<readonly TimedResult[]> {
  if (options.quick) return runBeside(names, sideBySide, options);
  const results: TimedResult[] = [];
  const isStatic = (name: StageName): boolean => (stages[name] as Stage).static === true;
  const beside = names.filter(isStatic);
  for (const name of names) {
    if (!isStatic(name)) {
      console.log(title(name));
      results.push(await runStage(name, direct, options));
    } else if (name === beside[0]) results.push(...(await runBeside(beside, sideBySide, options)));
  }
  return results;
}
