// `node build/check-table.mjs`: writes docs/checks.md, the table of all checks, from the registry. With `--check` it writes
// nothing, and fails when the file is out of date.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './prepare.mjs';

const target = join(root, 'docs', 'checks.md');

/** The registry, the clauses and the French texts, as one module: what TypeScript keeps apart by rooms meets here alone. */
const source = `
export { certificateChecks, requestChecks } from './electron/checks/registry.ts';
export { clauseOf } from './electron/procedure/clauses.ts';
export { checks as texts } from './renderer/text/fr/checks.ts';
`;

async function load() {
  const folder = mkdtempSync(join(root, 'node_modules', '.check-table-'));
  try {
    const outfile = join(folder, 'registry.mjs');
    await build({
      stdin: { contents: source, resolveDir: root, sourcefile: 'check-table.ts', loader: 'ts' },
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

const obligations = { mandatory: 'obligatoire', optional: 'optionnel', recommendation: 'recommandation' };
const { certificateChecks, requestChecks, clauseOf, texts } = await load();

/** A value of both orders, or of each. */
function perOrder(value, show) {
  if (typeof value === 'string') return show(value);
  const client = show(value['auth-cli']);
  const server = show(value['ssl-serveur']);
  return client === server ? client : `${client} (AUTH_CLI)<br>${server} (SSL_SERVEUR)`;
}

const cell = (text) => text.replaceAll('|', '\\|').replace(/\{\{(\w+)\}\}/g, '‹$1›');

function row({ id, clause, obligation }) {
  const words = texts[id];
  const remedies = Object.entries(words).filter(([word]) => word.endsWith('remedy'));
  const cells = [
    `\`${id}\``,
    perOrder(clause, (key) => `${clauseOf(key).place.fr} : \`${key}\``),
    perOrder(obligation, (key) => obligations[key]),
    words.title,
    [...new Set(remedies.map(([, text]) => text))].join('<br>') || '—',
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

// Unaligned: columns padded to their longest remedy would make lines of a thousand blanks.
const table = (checks) =>
  [
    '<!-- prettier-ignore-start -->',
    '| Vérification | Clause de la procédure | Obligation | Ce qu’elle regarde | Ce qu’elle conseille |',
    '| --- | --- | --- | --- | --- |',
    ...checks.map(row),
    '<!-- prettier-ignore-end -->',
  ].join('\n');

const markdown = `# Vérifications

Fait par \`node build/check-table.mjs\` d’après \`electron/checks/registry.ts\` : ne se corrige pas à la main.

« Obligatoire » et « optionnel » sont de la procédure ; « recommandation » n’est pas une exigence de Diapason. Une
vérification réussit, avertit, échoue, ne s’applique pas ou ne peut pas conclure ; ‹mot› tient la place d’une valeur.

## Certificats (${certificateChecks.length})

${table(certificateChecks)}

## Demandes de certificat, CSR (${requestChecks.length})

Une demande dont une vérification échoue ne devrait pas être envoyée.

${table(requestChecks)}
`;

if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(target, 'utf8');
  } catch {
    // Not written yet: out of date.
  }
  if (current !== markdown) {
    console.error('docs/checks.md is out of date: node build/check-table.mjs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, markdown);
  console.log(`docs/checks.md : ${certificateChecks.length + requestChecks.length}`);
}
