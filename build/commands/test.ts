// `npm test`: installs what it needs and runs everything; sums up at the end, and fails when anything failed. `--quick`: what
// a change is checked with while it is written.
import { parseArgs } from 'node:util';
import { findElectron } from '../find-programs.ts';
import { runStages, type TimedResult } from '../run-stages.ts';
import { say, seconds } from '../say.ts';
import { stages, type Stage, type StageName } from '../test-stages.ts';

const names = Object.keys(stages) as StageName[];
const quickNames = names.filter((name) => (stages[name] as Stage).quick === true);
const help = say('test.help', { stages: names.join(', '), quickStages: quickNames.join(', ') });

interface Choice {
  readonly chosen: readonly StageName[];
  readonly quick: boolean;
}

function refuse(): never {
  console.error(help);
  process.exit(2);
}

function readOptions(): { readonly only?: string; readonly quick?: boolean; readonly help?: boolean } {
  try {
    return parseArgs({
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    return refuse();
  }
}

function chooseStages(): Choice {
  const options = readOptions();
  if (options.help === true) {
    console.log(help);
    process.exit(0);
  }
  const quick = options.quick === true;
  const usual = quick ? quickNames : names;
  const asked = options.only?.split(',').map((name) => name.trim()) ?? usual;
  if (!asked.every((name) => (names as string[]).includes(name))) return refuse();
  return { chosen: names.filter((name) => asked.includes(name)), quick };
}

const cell = (value: string | number, width: number): string => String(value).padStart(width);

function printResult({ name, time, passed, failed, skipped, skip }: TimedResult): void {
  const counts = `${cell(passed, 6)} ✓ ${cell(failed, 4)} ✗ ${cell(skipped, 4)} –`;
  const why = skip === undefined ? '' : `   ${skip}`;
  console.log(`${name.padEnd(16)}${cell(seconds(time), 8)}${counts}${why}`);
}

/** How much of what a test said is printed again, in lines: the first say what was expected. */
const shownLines = 12;

/** At the end, where a long run's reader looks first: what failed, and of what. */
function printFailures({ name, failures = [] }: TimedResult): void {
  for (const failure of failures) {
    const why = failure.why.split('\n').slice(0, shownLines);
    console.log([`✗ ${name}: ${failure.name}`, ...why.map((line) => `    ${line}`.trimEnd())].join('\n'));
  }
}

const { chosen, quick } = chooseStages();
console.log(
  `Node ${process.versions.node}, OpenSSL ${process.versions.openssl}, Electron: ${findElectron() ?? say('test.none')}`,
);
const started = performance.now();
const results = await runStages(chosen, { quick });
const total = (field: 'passed' | 'failed' | 'skipped'): number =>
  results.reduce((sum, result) => sum + result[field], 0);
const rule = `\n${'─'.repeat(74)}`;
if (total('failed') > 0) {
  console.log(rule);
  results.forEach(printFailures);
}
console.log(rule);
results.forEach(printResult);
console.log(
  `${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped (${seconds(performance.now() - started)})`,
);
if (quick) console.log(say('test.quickEnd'));
process.exit(total('failed') > 0 ? 1 : 0);
