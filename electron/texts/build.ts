import { bench } from './build/bench.ts';
import { dev } from './build/dev.ts';
import { recipes } from './build/recipes.ts';
import { start } from './build/start.ts';
import { test } from './build/test.ts';
import type { TextTree } from './sentence.ts';

/**
 * What the commands of a checkout say: a tree of its own, which the product does not carry, nor the commands the product’s.
 * `build/run.mjs` keeps the three sentences that it says before packages are installed.
 */
export const buildTexts = {
  bundles: {
    failed: { fr: 'La construction a échoué (voir ci-dessus).', en: 'The build failed (see above).' },
    upToDate: { fr: 'dist/ est à jour.', en: 'dist/ is up to date.' },
  },
  start,
  test,
  bench,
  dev,
  recipes,
} as const satisfies TextTree;
