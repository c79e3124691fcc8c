// `npm test`: installs what it needs and runs everything; sums up at the end, and fails when anything failed.
import { parseArgs } from 'node:util';
import { findElectron } from '../find-programs.ts';
import { say, seconds } from '../say.ts';
import { stages, type StageName, type StageResult } from '../test-stages.ts';
import { testWords } from '../words.ts';

const names = Object.keys(stages) as StageName[];
const help = say(testWords.help(names.join(', ')));

function chooseStages(): readonly StageName[] {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) {
      console.log(help);
      process.exit(0);
    }
    const asked = values.only?.split(',').map((name) => name.trim()) ?? names;
    if (asked.every((name) => (names as string[]).includes(name)))
      return names.filter((name) => asked.includes(name));
  } catch {
    // An option that does not exist: told below.
  }
  console.error(help);
  process.exit(2);
}

const chosen = chooseStages();
console.log(
  `Node ${process.versions.node}, OpenSSL ${process.versions.openssl}, Electron: ${findElectron() ?? say(testWords.none)}`,
);

interface TimedResult extends StageResult {
  readonly name: StageName;
  /** In milliseconds. */
  readonly time: number;
}

const results: TimedResult[] = [];
for (const name of chosen) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  const started = performance.now();
  const result = await stages[name]();
  if (result.skip !== undefined) console.log(say(testWords.skipped(result.skip)));
  results.push({ ...result, name, time: performance.now() - started });
}

const total = (field: 'passed' | 'failed' | 'skipped'): number =>
  results.reduce((sum, result) => sum + result[field], 0);
const cell = (value: string | number, width: number): string => String(value).padStart(width);
console.log(`\n${'─'.repeat(74)}`);
for (const { name, time, passed, failed, skipped, skip } of results) {
  const counts = `${cell(passed, 6)} ✓ ${cell(failed, 4)} ✗ ${cell(skipped, 4)} –`;
  console.log(
    `${name.padEnd(16)}${cell(seconds(time), 8)}${counts}${skip === undefined ? '' : `   ${skip}`}`,
  );
}
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') > 0 ? 1 : 0);
