// The product's bundles in dist/, made again when their sources changed: nothing, in milliseconds, when none did.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildCore, buildPage, type RecipeOptions } from './bundle-recipes.ts';
import { at, root } from './root.ts';
import { say } from './say.ts';

interface Bundle {
  readonly build: (options: RecipeOptions) => Promise<void>;
  /** What it is made from. */
  readonly inputs: readonly string[];
  /** Files of dist/ that it leaves. */
  readonly outputs: readonly string[];
}

const bundles = {
  /** Main process, preload and command line. */
  core: {
    build: buildCore,
    inputs: [
      'electron',
      'build/bundle-recipes.ts',
      'build/inline-fonts.ts',
      'assets/fonts',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ],
    outputs: ['main.js', 'preload.cjs', 'before-ready.cjs', 'cli.js'],
  },
  /** The renderer. */
  page: {
    build: buildPage,
    inputs: [
      'renderer',
      'electron/contract',
      'electron/texts',
      'electron/procedure',
      'electron/traces',
      'assets',
      'vite.config.ts',
      'package-lock.json',
    ],
    outputs: ['renderer/index.html'],
  },
} as const satisfies Record<string, Bundle>;

export type BundleName = keyof typeof bundles;

const readText = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const isTest = /\.test\.tsx?$/;

function digestOf(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind?.isDirectory() === true) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else if (kind?.isFile() === true && !isTest.test(path)) {
      hash
        .update(`${relative(root, path).split(sep).join('/')}\0`)
        .update(readFileSync(path))
        .update('\0');
    }
  };
  inputs.forEach((input) => add(at(input)));
  return hash.digest('hex');
}

const stampOf = (name: BundleName): string => at('dist', `.stamp-${name}`);

/** The sources do not build; why was printed. */
export class BuildError extends Error {
  constructor() {
    super(say('bundles.failed'));
  }
}

/** Prints an error of a command, ours without its stack, and ends with its exit code. */
export function endWith(error: unknown, code = 1): never {
  console.error(error instanceof BuildError ? error.message : error);
  process.exit(code);
}

interface StaleBundle {
  readonly name: BundleName;
  /** Of its sources as they are now. */
  readonly digest: string;
}

function staleBundles(names: readonly BundleName[], force: boolean): readonly StaleBundle[] {
  return names
    .map((name) => ({ name, digest: digestOf(bundles[name].inputs) }))
    .filter(
      ({ name, digest }) =>
        force ||
        readText(stampOf(name)) !== digest ||
        !bundles[name].outputs.every((file) => existsSync(at('dist', file))),
    );
}

/** esbuild prints its messages itself; Vite leaves its own in the error. */
function printUnlessPrinted(error: unknown): void {
  const printed = typeof error === 'object' && error !== null && 'errors' in error;
  console.error(printed ? '' : error instanceof Error ? error.message : error);
}

/**
 * Builds into `dist/` what changed of the bundles asked. Two callers at once wait for each other. Gives the names of
 * what was built.
 *
 * @throws BuildError when the sources do not build
 */
export async function ensureBundles({
  only = ['core', 'page'],
  quiet = false,
  force = false,
}: {
  readonly only?: readonly BundleName[];
  readonly quiet?: boolean;
  readonly force?: boolean;
} = {}): Promise<readonly BundleName[]> {
  if (staleBundles(only, force).length === 0) return [];
  return whileLocked(async () => {
    const stale = staleBundles(only, force);
    for (const { name } of stale) rmSync(stampOf(name), { force: true });
    try {
      await Promise.all(stale.map(({ name }) => bundles[name].build({ quiet })));
    } catch (error) {
      printUnlessPrinted(error);
      throw new BuildError();
    }
    for (const { name, digest } of stale) writeFileSync(stampOf(name), digest);
    return stale.map(({ name }) => name);
  });
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Does the work while `dist/.lock` names this process; the lock of one that is gone is taken. */
async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync(at('dist'), { recursive: true });
  const lock = at('dist', '.lock');
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
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
