// `npm run build`: the product's bundles, into dist/, when their sources changed (always with --force).
import { endWith, ensureBundles } from '../ensure-bundles.ts';
import { say, seconds } from '../say.ts';

const started = performance.now();
const force = process.argv.includes('--force');
const made = await ensureBundles({ force }).catch((error: unknown) => endWith(error));
console.log(
  made.length === 0
    ? say('bundles.upToDate')
    : `dist/: ${made.join(', ')} (${seconds(performance.now() - started)})`,
);
