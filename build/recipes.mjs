// How each bundle of dist/ is made. Main process and command line share their chunks; what Electron loads by itself
// (the preload, `-r before-ready`) is CommonJS, since it cannot be anything else there.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inlineFonts } from './inline-fonts.mjs';
import { root } from './prepare.mjs';

const at = (...path) => join(root, ...path);

// CommonJS dependencies ask for these names when they run inside a module.
const commonJsNames = [
  "import { createRequire as bundleRequire } from 'node:module';",
  "import { fileURLToPath as bundlePath } from 'node:url';",
  'const require = bundleRequire(import.meta.url);',
  'const __filename = bundlePath(import.meta.url);',
  "const __dirname = bundlePath(new URL('.', import.meta.url));",
].join('\n');

/**
 * dist/main.js, dist/cli.js, their chunks, dist/preload.cjs and dist/before-ready.cjs. Tests make theirs in another folder,
 * with programs and plugins of their own.
 */
export async function buildCore({ quiet = false, folder = 'dist', programs = {}, plugins = [] } = {}) {
  const { build } = await import('esbuild');
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['electron'],
    plugins: [inlineFonts, ...plugins],
    treeShaking: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: quiet ? 'error' : 'warning',
  };
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
    }),
    build({
      ...shared,
      entryPoints: {
        preload: 'electron/preload.ts',
        'before-ready': 'electron/shells/desktop/before-ready.ts',
      },
      outdir: folder,
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
    }),
  ]);
}

/** dist/renderer. */
export async function buildPage({ quiet = false } = {}) {
  const { build } = await import('vite');
  await build({ configFile: at('vite.config.ts'), logLevel: quiet ? 'error' : 'warn' });
}
