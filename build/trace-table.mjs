// `node build/trace-table.mjs`: writes docs/traces.md, the table of the messages that « Collez votre trace » and the verb
// `explain` know, from the rules. With `--check` it writes nothing, and fails when the file is out of date.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './prepare.mjs';

const target = join(root, 'docs', 'traces.md');

/** The rules and the French texts, as one module. */
const source = `
export { traceRules } from './electron/procedure/traces/rules.ts';
export { traceOrigins } from './electron/procedure/traces/trace-rule.ts';
export { traces as texts } from './renderer/text/fr/traces.ts';
`;

async function load() {
  const folder = mkdtempSync(join(root, 'node_modules', '.trace-table-'));
  try {
    const outfile = join(folder, 'traces.mjs');
    await build({
      stdin: { contents: source, resolveDir: root, sourcefile: 'trace-table.ts', loader: 'ts' },
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

const { traceRules, traceOrigins, texts } = await load();

const sides = { 'this-end': 'ce bout', 'other-end': 'l’autre bout', unknown: 'non dit' };
const flows = { 'tpe-gap': 'TPE → GAP', 'gap-psp': 'GAP → PSP' };
const title = (cause) => texts.causes[cause].title;
const cell = (text) => text.replaceAll('|', '\\|');
/** A message as it was written: between as many backquotes as it takes. */
const verbatim = (text) => (text.includes('`') ? `\`\` ${text.trim()} \`\`` : `\`${text.trim()}\``);

function row({ sample, cause, refusedBy, flow, maybe = [], source: from }) {
  const cells = [
    verbatim(sample),
    title(cause),
    sides[refusedBy],
    flow === undefined ? '—' : flows[flow],
    maybe.map(title).join(', ') || '—',
    from,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

// Unaligned: columns padded to their longest message would make lines of a thousand blanks.
function table(origin) {
  const rules = traceRules.filter((rule) => rule.origin === origin);
  return [
    `## ${texts.origins[origin]} (${rules.length})`,
    '',
    '<!-- prettier-ignore-start -->',
    '| Message | Cause | Qui a refusé | Échange | Aussi possible | Source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rules.map(row),
    '<!-- prettier-ignore-end -->',
  ].join('\n');
}

const markdown = `# Traces

Fait par \`node build/trace-table.mjs\` d’après \`electron/procedure/traces/rules\` : ne se corrige pas à la main.

Les ${traceRules.length} messages que reconnaissent « Collez votre trace » et le verbe \`explain\`, tels que les programmes les écrivent : les noms
de machines, les heures et les numéros y sont des exemples. « Ce bout » est le programme qui a écrit le message. L’échange
est dit quand les mots sont ceux d’un serveur, ou d’un client, seulement. « Aussi possible » : d’autres causes se disent
avec les mêmes mots. La source est un programme et sa version, quand le message a été produit, ou l’adresse, le fichier ou
la constante où il a été lu.

${traceOrigins.map(table).join('\n\n')}
`;

if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(target, 'utf8');
  } catch {
    // Not written yet: out of date.
  }
  if (current !== markdown) {
    console.error('docs/traces.md is out of date: node build/trace-table.mjs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, markdown);
  console.log(`docs/traces.md : ${traceRules.length}`);
}
