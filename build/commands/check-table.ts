// `npm run check-table`: writes docs/checks.md, the table of all checks, from the registry.
import type { CertificateCheck, RequestCheck } from '../../electron/checks/define-check.ts';
import { certificateChecks, requestChecks } from '../../electron/checks/registry.ts';
import type { Obligation, OrderId } from '../../electron/contract/words.ts';
import { clauses } from '../../electron/procedure/clauses.ts';
import { checks as texts } from '../../electron/texts/checks.ts';
import { publishDocument } from '../publish-document.ts';
import { textKeys } from '../../electron/texts/sentence.ts';
import { findSentence } from '../../electron/texts/translator.ts';

const obligations: Readonly<Record<Obligation, string>> = {
  mandatory: 'obligatoire',
  optional: 'optionnel',
  recommendation: 'recommandation',
};

/** A value of both orders, or of each. */
function perOrder<T extends string>(
  value: T | Readonly<Record<OrderId, T>>,
  show: (value: T) => string,
): string {
  if (typeof value === 'string') return show(value);
  const client = show(value['auth-cli']);
  const server = show(value['ssl-serveur']);
  return client === server ? client : `${client} (AUTH_CLI)<br>${server} (SSL_SERVEUR)`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\{\{(\w+)\}\}/g, '‹$1›');
/** The French sentences of a check, by their words. */
const wordsOf = (id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    textKeys(texts, 'checks.')
      .filter((key) => key.startsWith(`checks.${id}.`))
      .map((key) => [key.slice(`checks.${id}.`.length), french(key)]),
  );

function french(key: string): string {
  const { fr } = findSentence(key) ?? { fr: '' };
  return typeof fr === 'string' ? fr : fr.other;
}

function row({ id, clause, obligation }: CertificateCheck | RequestCheck): string {
  const words = wordsOf(id);
  const remedies = Object.entries(words).filter(([word]) => word.endsWith('remedy'));
  const cells = [
    `\`${id}\``,
    perOrder(clause, (key) => `${clauses[key].place.fr} : \`${key}\``),
    perOrder(obligation, (key) => obligations[key]),
    words['title'] ?? '',
    [...new Set(remedies.map(([, text]) => text))].join('<br>') || '—',
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

// Unaligned: columns padded to their longest remedy would make lines of a thousand blanks.
const table = (checks: readonly (CertificateCheck | RequestCheck)[]): string =>
  [
    '<!-- prettier-ignore-start -->',
    '| Vérification | Clause de la procédure | Obligation | Ce qu’elle regarde | Ce qu’elle conseille |',
    '| --- | --- | --- | --- | --- |',
    ...checks.map(row),
    '<!-- prettier-ignore-end -->',
  ].join('\n');

const markdown = `# Vérifications

Fait par \`npm run check-table\` d’après \`electron/checks/registry.ts\` : ne se corrige pas à la main.

« Obligatoire » et « optionnel » sont de la procédure ; « recommandation » n’est pas une exigence de Diapason. Une
vérification réussit, avertit, échoue, ne s’applique pas ou ne peut pas conclure ; ‹mot› tient la place d’une valeur.

## Certificats (${certificateChecks.length})

${table(certificateChecks)}

## Demandes de certificat, CSR (${requestChecks.length})

Une demande dont une vérification échoue ne devrait pas être envoyée.

${table(requestChecks)}
`;

publishDocument('docs/checks.md', markdown, 'check-table');
