// The stages of `npm test`, in their order. A stage gives { passed, failed, skipped } or { skip: why }.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError, ensureBundle, root, run } from './prepare.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { findChromium, findElectron, findProgram, hasDisplay } from './tools.mjs';
import { electronTestCommand } from './vitest-electron.mjs';
import { say } from './words.mjs';

const tool = (...path) => join(root, 'node_modules', ...path);
const node = (script, args, options) => run(process.execPath, [script, ...args], options);
const outcome = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

const reports = join(root, 'test-results');

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Counts of a report; a run that failed without a failed test (a file that does not load) counts one failure. */
function countsOf(code, report, count) {
  const { passed = 0, failed = 0, skipped = 0 } = report === null ? {} : count(report);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

const countVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

const countPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

const noElectron = say(
  'aucun Electron ici (ELECTRON_OVERRIDE_DIST_PATH, ou npm start -- --desktop)',
  'no Electron here (ELECTRON_OVERRIDE_DIST_PATH, or npm start -- --desktop)',
);

async function unit() {
  const path = join(reports, 'unit.json');
  rmSync(path, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const code = await node(tool('vitest', 'vitest.mjs'), args);
  return countsOf(code, readReport(path), countVitest);
}

async function unitElectron() {
  const path = join(reports, 'unit-electron.json');
  rmSync(path, { force: true });
  const test = electronTestCommand(['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]);
  if (test === null) return { skip: noElectron };
  const code = await run(test.command, test.args, { env: test.env });
  return countsOf(code, readReport(path), countVitest);
}

async function playwright(project) {
  const path = join(reports, `e2e-${project}.json`);
  rmSync(path, { force: true });
  const command = [tool('@playwright', 'test', 'cli.js'), 'test', `--project=${project}`];
  const env = { ...process.env, E2E_REPORT: path };
  // Without a display, the window is shown on a virtual one.
  const virtual = project === 'desktop' && !hasDisplay();
  const code = virtual
    ? await run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...command], { env })
    : await run(process.execPath, command, { env });
  return countsOf(code, readReport(path), countPlaywright);
}

/** Each stage by its name. */
export const stages = {
  system: async () => {
    mkdirSync(reports, { recursive: true });
    const missing = await ensureSystemPackages();
    return missing.length === 0
      ? outcome(true)
      : {
          skip: say(
            `absents de cette machine : ${missing.join(', ')}`,
            `not on this machine: ${missing.join(', ')}`,
          ),
        };
  },
  types: async () => outcome((await node(tool('typescript', 'bin', 'tsc'), ['--noEmit'])) === 0),
  lint: async () => outcome((await node(tool('eslint', 'bin', 'eslint.js'), ['.'])) === 0),
  format: async () =>
    outcome(
      (await node(tool('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level=warn', '.'])) === 0,
    ),
  imports: async () => {
    const args = ['electron', 'renderer', 'e2e', '--config', '.dependency-cruiser.cjs'];
    return outcome((await node(tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), args)) === 0);
  },
  unit,
  'unit-electron': unitElectron,
  build: async () => {
    try {
      await ensureBundle();
      return outcome(true);
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      console.error(error.message);
      return outcome(false);
    }
  },
  'e2e-web': async () =>
    findChromium() === null
      ? { skip: say('aucun Chromium ici (CHROMIUM_PATH)', 'no Chromium here (CHROMIUM_PATH)') }
      : playwright('web'),
  'e2e-desktop': async () => {
    if (findElectron() === null) return { skip: noElectron };
    if (!hasDisplay() && findProgram('xvfb-run') === null) {
      return { skip: say('ni écran ni xvfb-run', 'neither a display nor xvfb-run') };
    }
    return playwright('desktop');
  },
};
