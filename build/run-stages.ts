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

/**
 * Runs the stages: those of a lane in their order, and the two lanes beside each other, after what prepares the machine.
 * The unit tests print as they go; what the other lane said waits until one of them has ended.
 */
export async function runStages(
  names: readonly StageName[],
  options: StageOptions,
): Promise<readonly TimedResult[]> {
  const results: TimedResult[] = [];
  let isPrinting = false;
  const held: string[] = [];
  const flush = (): void => {
    if (!isPrinting) for (const text of held.splice(0)) process.stdout.write(text);
  };
  const runDirectly = async (name: StageName): Promise<void> => {
    isPrinting = true;
    console.log(title(name));
    results.push(await runStage(name, direct, options));
    isPrinting = false;
    flush();
  };
  const runHeld = async (name: StageName): Promise<void> => {
    const output = collect();
    results.push(await runStage(name, output, options));
    held.push(`${title(name)}\n${output.text()}`);
    flush();
  };
  const inOrder = async (lane: Stage['lane'], run: (name: StageName) => Promise<void>): Promise<void> => {
    for (const name of names) if ((stages[name] as Stage).lane === lane) await run(name);
  };
  await inOrder('first', runDirectly);
  await Promise.all([inOrder('unit', runDirectly), inOrder('others', runHeld)]);
  return results.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
}
