// `npm run trace-table`: writes docs/traces.md, the table of the messages that « Collez votre trace » and the verb
// `explain` know, from the rules.
import { loadSource, publish } from './generated-document.mjs';

/** The rules and the French texts, as one module. */
const source = `
export { traceRules } from './electron/traces/rules.ts';
export { traceOrigins } from './electron/traces/trace-rule.ts';
export { traces as texts } from './electron/texts/traces.ts';
`;

const { traceRules, traceOrigins, texts } = await loadSource(source);

const sides = { 'this-end': 'ce bout', 'other-end': 'l’autre bout', unknown: 'non dit' };
const flows = { 'tpe-gap': 'TPE → GAP', 'gap-psp': 'GAP → PSP' };
const title = (cause) => texts.causes[cause].title.fr;
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
    `## ${texts.origins[origin].fr} (${rules.length})`,
    '',
    '<!-- prettier-ignore-start -->',
    '| Message | Cause | Qui a refusé | Échange | Aussi possible | Source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rules.map(row),
    '<!-- prettier-ignore-end -->',
  ].join('\n');
}

const markdown = `# Traces

Fait par \`node build/trace-table.mjs\` d’après \`electron/traces/rules\` : ne se corrige pas à la main.

Les ${traceRules.length} messages que reconnaissent « Collez votre trace » et le verbe \`explain\`, tels que les programmes les écrivent : les noms
de machines, les heures et les numéros y sont des exemples. « Ce bout » est le programme qui a écrit le message. L’échange
est dit quand les mots sont ceux d’un serveur, ou d’un client, seulement. « Aussi possible » : d’autres causes se disent
avec les mêmes mots. La source est un programme et sa version, quand le message a été produit, ou l’adresse, le fichier ou
la constante où il a été lu.

${traceOrigins.map(table).join('\n\n')}
`;

publish('docs/traces.md', markdown, 'trace-table');
