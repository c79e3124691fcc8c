import type { Message } from '../contract/words.ts';
import { createTranslator, type Translator } from '../texts/translator.ts';
import type { BundleFile, BundleLanguage } from './bundle.ts';
import type { BundleDraft, Deployment, Material } from './define-deployment.ts';
import { fileMeanings } from './file-meanings.ts';

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
  const translator = createTranslator(language);
  const { t, message } = translator;
  const place = `${material.fqdn}:${material.port}`;
  const parts = [
    `# Diapason — ${product}`,
    t(`bundles.readme.sentences.${role}`, { place }),
    `**${t(`bundles.readme.sentences.${proof === 'proven-by-test' ? 'proven' : 'notProven'}`, { product })}**`,
    ...section(
      t('bundles.readme.headings.warnings'),
      warnings.map((warning) => `- ${message(warning)}`),
    ),
    ...section(t('bundles.readme.headings.files'), [fileTable(draft.files, material, translator)]),
    t('bundles.readme.sentences.secret'),
    ...(needsPassword ? [t('bundles.readme.sentences.password')] : []),
    ...section(t('bundles.readme.headings.install'), [
      t('bundles.readme.sentences.install'),
      fence(draft.commands, shell),
    ]),
    draft.notes.map((note) => `- ${message(note)}`).join('\n'),
    ...section(t('bundles.readme.headings.verify'), [
      t(`bundles.readme.sentences.${role === 'server' ? 'verifyServer' : 'verifyClient'}`),
    ]),
    ...(role === 'server' ? [fence([verifyCommand(material)], 'sh')] : []),
    ...listSection(subject, translator),
    ...section(t('bundles.readme.headings.recommendation'), [t('bundles.readme.sentences.recommendation')]),
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
  { t }: Translator,
): string {
  const rows = files.map(({ path, mode }) => {
    const known = fileMeanings.find(({ name }) => name.test(path));
    return `| \`${path}\` | 0${mode.toString(8)} | ${known === undefined ? '' : t(`bundles.readme.files.${known.meaning}`)} |`;
  });
  const table = [`| ${t('bundles.readme.headings.columns')} |`, '| --- | --- | --- |', ...rows].join('\n');
  const values = {
    name: certificate.commonName,
    date: certificate.notAfter.toISOString().slice(0, 10),
    folder,
  };
  return `${table}\n\n${t('bundles.readme.sentences.certificate', values)}`;
}

/** The other end's part, played by hand; for real proof, the connectivity tests. */
function verifyCommand({ fqdn, port }: Material): string {
  return [
    `openssl s_client -connect ${fqdn}:${port} -servername ${fqdn} -verify_hostname ${fqdn}`,
    '-CAfile igc-sante.pem -cert tpe.pem -key tpe.key -cert_chain tpe-chain.pem',
  ].join(' \\\n  ');
}

function listSection({ deployment, material, draft }: ReadmeSubject, { t }: Translator): string[] {
  if (deployment.role === 'client' && material.lists.length === 0) return [];
  const rows = material.lists.map((list) => {
    const issuer = list.issuer.attributes.find(({ type }) => type === 'CN')?.value ?? list.issuer.text;
    const until = list.nextUpdate?.toISOString().slice(0, 16).replace('T', ' ');
    return `- ${until === undefined ? t('bundles.readme.list.undated', { issuer }) : t('bundles.readme.list.dated', { issuer, until })}`;
  });
  return [
    ...section(t('bundles.readme.headings.lists'), [
      t(`bundles.readme.sentences.${deployment.role === 'server' ? 'lists' : 'clientLists'}`),
      ...(rows.length === 0 ? [] : [rows.join('\n')]),
      ...(draft.reload === null ? [] : [fence([draft.reload], deployment.shell)]),
    ]),
  ];
}
