// How each bundle of dist/ is made. Main process and command line share their chunks; what Electron loads by itself
// (the preload, `-r before-ready`) is CommonJS, since it cannot be anything else there. esbuild and Vite are loaded
// when something is to be made, which is seldom.
import { rmSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
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

/** dist/main.js, dist/cli.js, their chunks, dist/preload.cjs and dist/before-ready.cjs. */
export async function buildCore({ quiet }: RecipeOptions): Promise<void> {
  const { build } = await import('esbuild');
  const logLevel = quiet ? 'error' : 'warning';
  rmSync(at('dist', 'chunks'), { recursive: true, force: true });
  await Promise.all([
    build({
      ...coreOptions,
      entryPoints: { main: 'electron/main.ts', cli: 'electron/shells/cli/main.ts' },
      outdir: 'dist',
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      banner: { js: commonJsNames },
      logLevel,
    }),
    build({ ...electronPartOptions, outdir: 'dist', logLevel }),
  ]);
}

/** dist/renderer. */
export async function buildPage({ quiet }: RecipeOptions): Promise<void> {
  const { build } = await import('vite');
  await build({ configFile: at('vite.config.ts'), logLevel: quiet ? 'error' : 'warn' });
}
