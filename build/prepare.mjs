// What must be there before the product runs: its dependencies and its bundles. Node's own modules only, since this
// runs on a fresh clone; each function does nothing, in milliseconds, when nothing changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { say } from './words.mjs';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...path) => join(root, ...path);

/** Node that the product's tools and bundles need, as [major, minor]. */
const oldestNode = [20, 18];

/** Stops with a sentence when this Node is too old to go on. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    say(
      `Node ${process.versions.node} est trop ancien : il faut Node ${oldestNode.join('.')} ou plus récent (https://nodejs.org).`,
      `Node ${process.versions.node} is too old: Node ${oldestNode.join('.')} or newer is needed (https://nodejs.org).`,
    ),
  );
  process.exit(2);
}

/** Runs a program and gives its exit code (128 when a signal ended it). */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 128));
  });
}

const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Whether `node_modules` holds what the lock file asks for. */
export function dependenciesAreInstalled() {
  const lockText = readText(at('package-lock.json'));
  if (lockText === null) return existsSync(at('node_modules'));
  const digest = createHash('sha256').update(lockText).digest('hex');
  if (
    readText(at('node_modules', '.assistant-lock')) === digest &&
    existsSync(at('node_modules', '.package-lock.json'))
  ) {
    return true;
  }
  const installed = readJson(at('node_modules', '.package-lock.json'))?.packages;
  const wanted = readJson(at('package-lock.json'))?.packages;
  if (!installed || !wanted) return false;
  // Optional packages are those of other systems: npm leaves them out.
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const found = installed[path];
    return found ? found.version === entry.version : Boolean(entry.optional);
  });
}

/** Runs `npm ci` when `node_modules` is not what the lock file says. Gives true when it had to. */
export async function ensureDependencies({ quiet = false } = {}) {
  if (dependenciesAreInstalled()) return false;
  const print = quiet ? console.error : console.log;
  print(say('Installation des dépendances (npm ci)…', 'Installing the dependencies (npm ci)…'));
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && /\.c?js$/.test(npm);
  const args = ['ci', '--no-audit', '--no-fund', ...(quiet ? ['--silent'] : [])];
  const stdio = quiet ? ['ignore', 2, 2] : 'inherit';
  const code = viaNode
    ? await run(process.execPath, [npm, ...args], { stdio })
    : await run('npm', args, { stdio, shell: process.platform === 'win32' });
  if (code !== 0) {
    console.error(
      say(
        "L'installation des dépendances a échoué (voir ci-dessus). Vérifiez l'accès au registre npm (proxy ?), puis relancez.",
        'Installing the dependencies failed (see above). Check that the npm registry can be reached (proxy?), then start again.',
      ),
    );
    process.exit(1);
  }
  const digest = createHash('sha256')
    .update(readFileSync(at('package-lock.json'), 'utf8'))
    .digest('hex');
  writeFileSync(at('node_modules', '.assistant-lock'), digest);
  return true;
}

/** The two bundles, what they are made from, and a file that each leaves. */
const bundles = {
  core: {
    inputs: ['electron', 'build/recipes.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
    outputs: ['main.js', 'preload.cjs', 'before-ready.cjs', 'cli.js'],
  },
  page: {
    inputs: [
      'renderer',
      'electron/contract',
      'electron/procedure',
      'assets',
      'vite.config.ts',
      'package-lock.json',
    ],
    outputs: ['renderer/index.html'],
  },
};

const isTest = /\.test\.tsx?$/;

function digestOf(inputs) {
  const hash = createHash('sha256');
  const add = (path) => {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind?.isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else if (kind?.isFile() && !isTest.test(path)) {
      hash
        .update(`${relative(root, path).split(sep).join('/')}\0`)
        .update(readFileSync(path))
        .update('\0');
    }
  };
  inputs.forEach((input) => add(at(input)));
  return hash.digest('hex');
}

const stampOf = (name) => at('dist', `.stamp-${name}`);

/** The sources do not build; why was printed. */
export class BuildError extends Error {
  constructor() {
    super(say('La construction a échoué (voir ci-dessus).', 'The build failed (see above).'));
  }
}

/** Prints an error of a command in one line, ours without its stack, and ends with its exit code. */
export function endWith(error, code = 1) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exit(code);
}

/** The bundles, among those asked, whose sources changed since they were made, with the digest of these sources. */
function staleBundles(names) {
  return names
    .map((name) => ({ name, digest: digestOf(bundles[name].inputs) }))
    .filter(
      ({ name, digest }) =>
        readText(stampOf(name)) !== digest ||
        !bundles[name].outputs.every((file) => existsSync(at('dist', file))),
    );
}

/**
 * Builds into `dist/` what changed of the bundles asked (`core`: main process, preload and command line; `page`: the
 * renderer). Two callers at once wait for each other. Gives the names of what was built.
 */
export async function ensureBundle({ only = ['core', 'page'], quiet = false, force = false } = {}) {
  const stale = () =>
    force ? only.map((name) => ({ name, digest: digestOf(bundles[name].inputs) })) : staleBundles(only);
  if (stale().length === 0) return [];
  return whileLocked(async () => {
    const todo = stale();
    if (todo.length === 0) return [];
    const { buildCore, buildPage } = await import('./recipes.mjs');
    const build = { core: buildCore, page: buildPage };
    for (const { name } of todo) rmSync(stampOf(name), { force: true });
    try {
      await Promise.all(todo.map(({ name }) => build[name]({ quiet })));
    } catch (error) {
      // esbuild has printed its messages already; vite leaves its own in the error.
      console.error(error.errors ? '' : error.message);
      throw new BuildError();
    }
    for (const { name, digest } of todo) writeFileSync(stampOf(name), digest);
    return todo.map(({ name }) => name);
  });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function whileLocked(work) {
  mkdirSync(at('dist'), { recursive: true });
  const lock = at('dist', '.lock');
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(readText(lock));
      if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
      else await delay(50);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
