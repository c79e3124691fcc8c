// `npm run build`: the product's bundles, into dist/, when their sources changed (always with --force).
import { checkNode, endWith, ensureBundle, ensureDependencies } from './prepare.mjs';
import { say, seconds } from './words.mjs';

checkNode();
await ensureDependencies();
const started = performance.now();
const made = await ensureBundle({ force: process.argv.includes('--force') }).catch((error) => endWith(error));
console.log(
  made.length === 0
    ? say('dist/ est à jour.', 'dist/ is up to date.')
    : `dist/: ${made.join(', ')} (${seconds(performance.now() - started)})`,
);
