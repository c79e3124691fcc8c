// `npm run bench [-- --quick]`: what the engine takes, beside openssl on the same work, on Node and, where there is one,
// on Electron's Node. `-- --load [--minutes N]`: the simulated PSP under load instead. Times are those of this machine
// now; the ratio is what may be compared.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import type { buildTexts } from '../../electron/texts/build.ts';
import type { TextKeyUnder } from '../../electron/texts/text-key.ts';
import { findElectron, findProgram, namedElectronFolder } from '../find-programs.ts';
import { printLoad, runtimeTitle, type LoadMeasure } from '../print-load.ts';
import { at, root } from '../root.ts';
import { decimals, milliseconds, say } from '../say.ts';

interface BenchStart {
  readonly id: 'start';
  readonly node: string;
  readonly electron?: string;
  readonly library: string;
  readonly minting: number;
  readonly starts: { readonly x509: number };
}

interface BenchMeasure {
  readonly id: TextKeyUnder<'bench.titles', typeof buildTexts>;
  readonly count: number;
  readonly ours: number;
  readonly theirs: number;
  readonly starts: number;
  readonly stall?: number;
}

const ratio = (ours: number, theirs: number): string =>
  `× ${decimals(ours / theirs, ours * 10 < theirs ? 3 : 2)}`;

function printStart(start: BenchStart): void {
  console.log(runtimeTitle(start));
  const [making, starting] = [milliseconds(start.minting), milliseconds(start.starts.x509)];
  console.log(`   ${say('bench.made', { making, starting })}`);
  const head = [say('bench.count'), say('bench.ours'), 'openssl', say('bench.ratio')];
  const columns = head.map((text) => text.padStart(12)).join('');
  console.log(`   ${''.padEnd(42)}${columns}   ${say('bench.withoutStarts')}`);
}

/** The ratio is ours to theirs: below 1 we are faster. The last column takes the starts of openssl away. */
function printMeasure({ id, count, ours, theirs, starts, stall }: BenchMeasure): void {
  const cells = [decimals(count, 0), milliseconds(ours), milliseconds(theirs), ratio(ours, theirs)];
  const net = theirs - starts;
  const last = starts === 0 ? '' : net > theirs / 50 ? ratio(ours, net) : '—';
  const held = stall === undefined ? '' : say('bench.stall', { duration: milliseconds(stall) });
  const columns = cells.map((text) => text.padStart(12)).join('');
  console.log(`   ${say(`bench.titles.${id}`).padEnd(42)}${columns}   ${last}${held}`);
}

const isLoad = process.argv.includes('--load');

function print(line: string): void {
  if (isLoad) {
    printLoad(JSON.parse(line) as LoadMeasure);
    return;
  }
  const measure = JSON.parse(line) as BenchStart | BenchMeasure;
  if (measure.id === 'start') printStart(measure);
  else printMeasure(measure);
}

/** Runs the bench with one program; gives its exit code. */
function runWith(command: string, file: string, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, ['--no-warnings', file, ...process.argv.slice(2)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    createInterface({ input: child.stdout }).on('line', print);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 128));
  });
}

async function buildBench(folder: string): Promise<string> {
  const file = join(folder, 'bench.mjs');
  await build({
    entryPoints: [at('e2e', 'bench', isLoad ? 'load.ts' : 'bench.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return file;
}

if (findProgram('openssl') === null) {
  console.error(say('bench.noOpenssl'));
  process.exit(1);
}
const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
let code: number;
try {
  const file = await buildBench(folder);
  console.log(spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout.trim());
  code = await runWith(process.execPath, file, {});
  const electron = namedElectronFolder() === null ? null : findElectron();
  if (electron === null) console.log(`\n${say('bench.noElectron')}`);
  else code ||= await runWith(electron, file, { ELECTRON_RUN_AS_NODE: '1' });
  if (!isLoad) console.log(`\n${say('bench.end')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = code;
