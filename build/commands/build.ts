// `npm run build`: the product's bundles, into dist/, when their sources changed (always with --force).
import { endWith, ensureBundles } from '../ensure-bundles.ts';
import { say, seconds } from '../say.ts';
import { buildWords } from '../words.ts';

const started = performance.now();
const force = process.argv.includes('--force');
const made = await ensureBundles({ force }).catch((error: unknown) => endWith(error));
console.log(
  made.length === 0
    ? say(buildWords.upToDate)
    : `dist/: ${made.join(', ')} (${seconds(performance.now() - started)})`,
);
