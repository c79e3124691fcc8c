// `npm run check-table`: writes docs/checks.md, the table of all checks, from the registry.
import { loadSource, publish } from './generated-document.mjs';

/** The registry, the clauses and the French texts, as one module: what TypeScript keeps apart by rooms meets here alone. */
const source = `
export { certificateChecks, requestChecks } from './electron/checks/registry.ts';
export { clauseOf } from './electron/procedure/clauses.ts';
export { checks as texts } from './electron/texts/checks.ts';
`;

const obligations = { mandatory: 'obligatoire', optional: 'optionnel', recommendation: 'recommandation' };
const { certificateChecks, requestChecks, clauseOf, texts } = await loadSource(source);

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
    words.title.fr,
    [...new Set(remedies.map(([, text]) => text.fr))].join('<br>') || '—',
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

publish('docs/checks.md', markdown, 'check-table');
