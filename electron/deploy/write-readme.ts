import type { Message } from '../contract/words.ts';
import type { Bilingual } from '../procedure/clauses/clause-text.ts';
import type { BundleFile, BundleLanguage } from './bundle.ts';
import type { BundleDraft, Deployment, Material } from './define-deployment.ts';
import { fileMeanings, headings, sentences, warningSentences } from './readme-text.ts';

/** What a README tells of. */
export interface ReadmeSubject {
  readonly deployment: Deployment;
  readonly material: Material;
  readonly draft: BundleDraft;
  readonly warnings: readonly Message[];
  readonly language: BundleLanguage;
}

/**
 * The README of a bundle, in Markdown: what each file is, how to install and verify it, when lists are to be renewed, and
 * whether the bundle is proven. Holds no secret.
 */
export function writeReadme(subject: ReadmeSubject): string {
  const { deployment, material, draft, warnings, language } = subject;
  const { role, product, proof, needsPassword, shell } = deployment;
  const pick = (text: Bilingual): string => text[language];
  const place = `${material.fqdn}:${material.port}`;
  const parts = [
    `# Diapason — ${product}`,
    pick(sentences[role]).replace('{place}', place),
    `**${pick(proof === 'proven-by-test' ? sentences.proven : sentences.notProven).replace('{product}', product)}**`,
    ...section(
      pick(headings.warnings),
      warnings.map((warning) => `- ${warningText(warning, pick)}`),
    ),
    ...section(pick(headings.files), [fileTable(draft.files, material, pick)]),
    pick(sentences.secret),
    ...(needsPassword ? [pick(sentences.password)] : []),
    ...section(pick(headings.install), [pick(sentences.install), fence(draft.commands, shell)]),
    draft.notes.map((note) => `- ${pick(note)}`).join('\n'),
    ...section(pick(headings.verify), [
      pick(role === 'server' ? sentences.verifyServer : sentences.verifyClient),
    ]),
    ...(role === 'server' ? [fence([verifyCommand(material)], 'sh')] : []),
    ...listSection(subject, pick),
    ...section(pick(headings.recommendation), [pick(sentences.recommendation)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(heading: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [`## ${heading}`, body.join(body[0]?.startsWith('- ') ? '\n' : '\n\n')];
}

function fence(lines: readonly string[], language: string): string {
  return `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``;
}

function fileTable(
  files: readonly BundleFile[],
  { certificate, folder }: Material,
  pick: (text: Bilingual) => string,
): string {
  const rows = files.map(({ path, mode }) => {
    const meaning = fileMeanings.find(({ name }) => name.test(path));
    return `| \`${path}\` | 0${mode.toString(8)} | ${meaning === undefined ? '' : pick(meaning.text)} |`;
  });
  const table = [`| ${pick(headings.columns)} |`, '| --- | --- | --- |', ...rows].join('\n');
  const values = {
    name: certificate.commonName,
    date: certificate.notAfter.toISOString().slice(0, 10),
    folder,
  };
  return `${table}\n\n${pick(sentences.certificate).replace(/\{(name|date|folder)\}/g, (_, word: keyof typeof values) => values[word])}`;
}

/** The other end's part, played by hand; for real proof, the connectivity tests. */
function verifyCommand({ fqdn, port }: Material): string {
  return [
    `openssl s_client -connect ${fqdn}:${port} -servername ${fqdn} -verify_hostname ${fqdn}`,
    '-CAfile igc-sante.pem -cert tpe.pem -key tpe.key -cert_chain tpe-chain.pem',
  ].join(' \\\n  ');
}

function listSection(
  { deployment, material, draft, language }: ReadmeSubject,
  pick: (text: Bilingual) => string,
): string[] {
  if (deployment.role === 'client' && material.lists.length === 0) return [];
  const rows = material.lists.map((list) => {
    const issuer = list.issuer.attributes.find(({ type }) => type === 'CN')?.value ?? list.issuer.text;
    const until = list.nextUpdate?.toISOString().slice(0, 16).replace('T', ' ');
    return language === 'fr'
      ? `- ${issuer} : ${until === undefined ? 'sans date de renouvellement' : `à renouveler avant le ${until} UTC`}.`
      : `- ${issuer}: ${until === undefined ? 'no date of renewal' : `to be renewed before ${until} UTC`}.`;
  });
  return [
    ...section(pick(headings.lists), [
      pick(deployment.role === 'server' ? sentences.lists : sentences.clientLists),
      ...(rows.length === 0 ? [] : [rows.join('\n')]),
      ...(draft.reload === null ? [] : [fence([draft.reload], deployment.shell)]),
    ]),
  ];
}

function warningText({ key, params = {} }: Message, pick: (text: Bilingual) => string): string {
  const text = warningSentences[key.split('.').at(-1) ?? ''];
  if (text === undefined) return key;
  return pick(text).replace(/\{(\w+)\}/g, (_, word: string) => String(params[word] ?? ''));
}
