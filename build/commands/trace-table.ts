// `npm run trace-table`: writes docs/traces.md, the table of the messages that « Collez votre trace » and the verb
// `explain` know, from the rules.
import type { FlowId } from '../../electron/contract/words.ts';
import { traceOrigins, traceRules, type TraceOrigin } from '../../electron/traces/rules.ts';
import type { TraceCause, TraceRule, TraceSide } from '../../electron/traces/trace-rule.ts';
import { traces as texts } from '../../electron/texts/traces.ts';
import { publishDocument } from '../publish-document.ts';

const sides: Readonly<Record<TraceSide, string>> = {
  'this-end': 'ce bout',
  'other-end': 'l’autre bout',
  unknown: 'non dit',
};
const flows: Readonly<Record<FlowId, string>> = { 'tpe-gap': 'TPE → GAP', 'gap-psp': 'GAP → PSP' };
const title = (cause: TraceCause): string => texts.causes[cause].title.fr;
const cell = (text: string): string => text.replaceAll('|', '\\|');
/** A message as it was written: between as many backquotes as it takes. */
const verbatim = (text: string): string =>
  text.includes('`') ? `\`\` ${text.trim()} \`\`` : `\`${text.trim()}\``;

function row({ sample, cause, refusedBy, flow, maybe = [], source }: TraceRule): string {
  const cells = [
    verbatim(sample),
    title(cause),
    sides[refusedBy],
    flow === undefined ? '—' : flows[flow],
    maybe.map(title).join(', ') || '—',
    source,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

// Unaligned: columns padded to their longest message would make lines of a thousand blanks.
function table(origin: TraceOrigin): string {
  const rules = traceRules.filter((rule) => rule.origin === origin);
  return [
    `## ${traceOrigins[origin]} (${rules.length})`,
    '',
    '<!-- prettier-ignore-start -->',
    '| Message | Cause | Qui a refusé | Échange | Aussi possible | Source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rules.map(row),
    '<!-- prettier-ignore-end -->',
  ].join('\n');
}

const markdown = `# Traces

Fait par \`npm run trace-table\` d’après \`electron/traces/rules\` : ne se corrige pas à la main.

Les ${traceRules.length} messages que reconnaissent « Collez votre trace » et le verbe \`explain\`, tels que les programmes les écrivent : les noms
de machines, les heures et les numéros y sont des exemples. « Ce bout » est le programme qui a écrit le message. L’échange
est dit quand les mots sont ceux d’un serveur, ou d’un client, seulement. « Aussi possible » : d’autres causes se disent
avec les mêmes mots. La source est un programme et sa version, quand le message a été produit, ou l’adresse, le fichier ou
la constante où il a été lu.

${(Object.keys(traceOrigins) as TraceOrigin[]).map(table).join('\n\n')}
`;

publishDocument('docs/traces.md', markdown, 'trace-table');
