import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'esbuild';
import { buildCore } from '../../build/bundle-recipes.ts';
import { productBundles, type Bundles } from './running-app.ts';

const pinsVariable = 'DIAPASON_TEST_PINS';

/** In the place of the four authorities that the product knows: those of the environment. The product has no such door. */
const standInAuthorities: Plugin = {
  name: 'stand-in-authorities',
  setup(build) {
    build.onLoad({ filter: /[\\/]procedure[\\/]authorities[.]ts$/ }, () => ({
      contents: `export const pinnedAuthorities = JSON.parse(process.env.${pinsVariable} ?? '[]');`,
      loader: 'js',
    }));
  },
};

/**
 * Makes a real dossier that lacks only its last step, and bundles of the product that know the authorities which issued its
 * certificates: nobody but IGC-Santé can issue under the real ones.
 */
export async function makeStandInBundles(folder: string, dossier: string): Promise<Bundles> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', main: 'main.js' }));
  const prepare = join(import.meta.dirname, 'prepare-dossier.ts');
  await buildCore({ quiet: true, folder, programs: { prepare }, plugins: [standInAuthorities] });
  await cp(join(productBundles.folder, 'renderer'), join(folder, 'renderer'), { recursive: true });
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'prepare.js'), dossier]);
  return { folder, environment: { [pinsVariable]: stdout } };
}
