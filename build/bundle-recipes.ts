// How each bundle of dist/ is made. Main process and command line share their chunks; what Electron loads by itself
// (the preload, `-r before-ready`) is CommonJS, since it cannot be anything else there. esbuild and Vite are loaded
// when something is to be made, which is seldom.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { inlineFonts } from './inline-fonts.ts';
import { at, root } from './root.ts';

/** Of both bundles: whether to say nothing but errors. */
export interface RecipeOptions {
  readonly quiet: boolean;
}

/** CommonJS dependencies ask for these names when they run inside a module. */
export const commonJsNames = [
  "import { createRequire as bundleRequire } from 'node:module';",
  "import { fileURLToPath as bundlePath } from 'node:url';",
  'const require = bundleRequire(import.meta.url);',
  'const __filename = bundlePath(import.meta.url);',
  "const __dirname = bundlePath(new URL('.', import.meta.url));",
].join('\n');

/** What every bundle that runs on Node or in Electron's main process shares. */
export const coreOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['electron'],
  plugins: [inlineFonts],
  treeShaking: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
} as const satisfies BuildOptions;

/** What Electron loads by itself: the preload and `-r before-ready`. */
export const electronPartOptions = {
  ...coreOptions,
  entryPoints: {
    preload: 'electron/preload.ts',
    'before-ready': 'electron/shells/desktop/before-ready.ts',
  },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
} as const satisfies BuildOptions;

/** Tests make bundles of the core in a folder of theirs, with programs and plugins of their own. */
export interface CoreRecipeOptions extends RecipeOptions {
  readonly folder?: string;
  readonly programs?: Readonly<Record<string, string>>;
  readonly plugins?: readonly Plugin[];
}

/** main.js, cli.js, their chunks, preload.cjs and before-ready.cjs, in dist/ unless told otherwise. */
export async function buildCore({
  quiet,
  folder = 'dist',
  programs = {},
  plugins = [],
}: CoreRecipeOptions): Promise<void> {
  const { build } = await import('esbuild');
  const logLevel = quiet ? 'error' : 'warning';
  const shared = { ...coreOptions, plugins: [...coreOptions.plugins, ...plugins] };
  rmSync(resolve(root, folder, 'chunks'), { recursive: true, force: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: { main: 'electron/main.ts', cli: 'electron/shells/cli/main.ts', ...programs },
      outdir: folder,
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      banner: { js: commonJsNames },
      logLevel,
    }),
    build({ ...electronPartOptions, plugins: shared.plugins, outdir: folder, logLevel }),
  ]);
}

/** dist/renderer. */
export async function buildPage({ quiet }: RecipeOptions): Promise<void> {
  const { build } = await import('vite');
  // Vite sets it for the whole process, and whatever this one starts later would take itself for production.
  const { NODE_ENV } = process.env;
  try {
    await build({ configFile: at('vite.config.ts'), logLevel: quiet ? 'error' : 'warn' });
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}
