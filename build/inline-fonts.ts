import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const query = /[?]inline$/;

/**
 * Makes `import font from 'package/font.ttf?inline'` a `data:` address in esbuild's bundles, as Vite does in tests: no
 * file to be looked for at run time, whatever the shell and however it was packed.
 */
export const inlineFonts: Plugin = {
  name: 'inline-fonts',
  setup(build) {
    build.onResolve({ filter: /[.]ttf[?]inline$/ }, async ({ path, importer, kind, resolveDir }) => {
      const found = await build.resolve(path.replace(query, ''), { importer, kind, resolveDir });
      return { ...found, namespace: 'inline-font' };
    });
    build.onLoad({ filter: /[.]ttf$/, namespace: 'inline-font' }, async ({ path }) => ({
      contents: await readFile(path),
      loader: 'dataurl',
    }));
  },
};
