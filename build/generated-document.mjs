// Documents that are written from the code: what they are made of is loaded through esbuild, and a test runs each with
// `--check`, which writes nothing and fails when the document is out of date.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './prepare.mjs';

/** Loads TypeScript of the project, given as the text of a module: what is kept apart by rooms meets here alone. */
export async function loadSource(source) {
  const folder = mkdtempSync(join(root, 'node_modules', '.generated-'));
  try {
    const outfile = join(folder, 'source.mjs');
    await build({
      stdin: { contents: source, resolveDir: root, sourcefile: 'source.ts', loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a document, by its path in the project, or checks it. `script`: what writes it anew. */
export function publish(path, text, script) {
  const target = join(root, path);
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
    console.log(path);
    return;
  }
  let current = '';
  try {
    current = readFileSync(target, 'utf8');
  } catch {
    // Not written yet: out of date.
  }
  if (current === text) return;
  console.error(`${path} is out of date: npm run ${script}`);
  process.exitCode = 1;
}
