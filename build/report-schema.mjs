// `node build/report-schema.mjs`: writes docs/run-report.schema.json, the JSON Schema of the evidence as JSON, from the
// contract. With `--check` it writes nothing, and fails when the file is out of date.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { root } from './prepare.mjs';

const target = join(root, 'docs', 'run-report.schema.json');

async function load() {
  const folder = mkdtempSync(join(root, 'node_modules', '.report-schema-'));
  try {
    const outfile = join(folder, 'schema.mjs');
    await build({
      entryPoints: [join(root, 'electron', 'evidence', 'report-schema.ts')],
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

const { reportSchema } = await load();
const text = await format(JSON.stringify(reportSchema()), {
  ...(await resolveConfig(target)),
  filepath: target,
});

if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(target, 'utf8');
  } catch {
    // Not written yet: out of date.
  }
  if (current !== text) {
    console.error('docs/run-report.schema.json is out of date: node build/report-schema.mjs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
  console.log('docs/run-report.schema.json');
}
