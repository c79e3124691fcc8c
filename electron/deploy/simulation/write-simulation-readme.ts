import type { SimulatedIssuer } from '../../lab/lab.ts';
import { messageOf } from '../../texts/message.ts';
import { createTranslator, type Translator } from '../../texts/translator.ts';
import type { BundleLanguage } from '../bundle.ts';
import { simulationPem, simulationPlaces } from './file-names.ts';
import { powershell, sh, type Step } from './program.ts';
import { programs } from './programs/registry.ts';
import type { SimulationFile } from './simulation-file.ts';

/** What the README of an export tells of. */
export interface SimulationReadme {
  readonly files: readonly SimulationFile[];
  readonly ingetrust: readonly SimulatedIssuer[];
  readonly geotrust: readonly SimulatedIssuer[];
  readonly fqdn: string;
  readonly language: BundleLanguage;
}

const { posix, windows } = simulationPlaces;

/**
 * The README of an export, in Markdown: what each file is, how to install the simulation on each kind of server and client,
 * in both directions, how to renew the lists, and how to take it all away.
 */
export function writeSimulationReadme(readme: SimulationReadme): string {
  const { files, ingetrust, geotrust, fqdn, language } = readme;
  const translator = createTranslator(language);
  const { t, message } = translator;
  const render = (steps: readonly Step[]): string[] =>
    steps.map((step) => ('code' in step ? fence(step) : message(step)));
  const each = (part: 'server' | 'client' | 'reload' | 'remove'): string[] =>
    programs.flatMap((program) => [
      `### ${program.title}`,
      ...((part === 'server' || part === 'client') && program.proof[part] === 'not-proven-here'
        ? [`**${t('simulation.readme.sentences.notProven')}**`]
        : []),
      ...render(program[part]),
    ]);
  const parts = [
    `# ${t('simulation.readme.headings.title')}`,
    t('simulation.readme.sentences.intro', { fqdn }),
    `**${t('simulation.readme.sentences.never')}**`,
    t('simulation.readme.sentences.noSecret'),
    `## ${t('bundles.readme.headings.files')}`,
    fileTable(files, translator),
    `## ${t('simulation.readme.headings.copy')}`,
    ...render([
      messageOf('simulation.readme.sentences.copyPosix'),
      sh(`sudo install -d -m 0755 ${posix}`, `sudo install -m 0644 README.md simulation-* ${posix}/`),
      messageOf('simulation.readme.sentences.copyWindows'),
      powershell(
        `New-Item -ItemType Directory -Force '${windows}'`,
        `Copy-Item README.md, simulation-* '${windows}'`,
      ),
      messageOf('simulation.readme.sentences.alone'),
    ]),
    `## ${t('simulation.readme.headings.server')}`,
    t('simulation.readme.sentences.serverExpected'),
    ...each('server'),
    `### ${t('bundles.readme.headings.verify')}`,
    ...render([
      messageOf('simulation.readme.sentences.serverVerify'),
      announced(fqdn),
      messageOf('simulation.readme.sentences.serverVerifyNote'),
    ]),
    `## ${t('simulation.readme.headings.client')}`,
    t('simulation.readme.sentences.clientExpected'),
    ...each('client'),
    `## ${t('simulation.readme.headings.refresh')}`,
    t('simulation.readme.sentences.dates'),
    [...ingetrust, ...geotrust].flatMap((issuer) => listLine(issuer, translator)).join('\n'),
    ...render([
      messageOf('simulation.readme.sentences.onPurpose'),
      messageOf('simulation.readme.sentences.refreshHere'),
      refreshHere('tpe', ingetrust),
      refreshHere('psp', geotrust),
      messageOf('simulation.readme.sentences.refreshFiles'),
      sh(`sudo install -m 0644 simulation-*.crl simulation-*-crl.pem ${posix}/`),
      powershell(`Copy-Item simulation-*.crl, simulation-*-crl.pem '${windows}'`),
      messageOf('simulation.readme.sentences.reload'),
    ]),
    ...each('reload'),
    `## ${t('simulation.readme.headings.remove')}`,
    t('simulation.readme.sentences.removeFirst'),
    ...each('remove'),
    ...render([
      messageOf('simulation.readme.sentences.removeFiles'),
      sh(`sudo rm -r ${posix}`),
      powershell(`Remove-Item -Recurse '${windows}'`),
      messageOf('simulation.readme.sentences.removeVerify'),
      sh('sudo grep -rl diapason-simulation /etc/nginx /etc/apache2 /etc/haproxy /etc/tomcat10 2> /dev/null'),
      powershell("Get-ChildItem -Recurse Cert:\\ | Where-Object Subject -like '*CN=SIMULATION *'"),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fence({ code, language }: { readonly code: readonly string[]; readonly language: string }): string {
  return `\`\`\`${language}\n${code.join('\n')}\n\`\`\``;
}

function fileTable(files: readonly SimulationFile[], { t, message }: Translator): string {
  const rows = files.map(({ name, purpose }) => `| \`${name}\` | ${message(purpose)} |`);
  return [`| ${t('simulation.readme.headings.columns')} |`, '| --- | --- |', ...rows].join('\n');
}

/** The authorities that the GAP asks for in its CertificateRequest (RFC 8446 §4.2.4). */
function announced(fqdn: string): Step {
  return sh(
    `openssl s_client -connect ${fqdn}:443 -servername ${fqdn} < /dev/null 2> /dev/null | grep 'SIMULATION INGETRUST'`,
  );
}

function listLine({ certificate, list }: SimulatedIssuer, { t }: Translator): string[] {
  if (list?.nextUpdate == null) return [];
  const until = list.nextUpdate.toISOString().slice(0, 16).replace('T', ' ');
  return [`- ${t('simulation.readme.until', { issuer: certificate.commonName, until })}`];
}

/** Reads each list at its address and joins them in one PEM, which takes the place of the former one only when all were read. */
function refreshHere(peer: 'tpe' | 'psp', issuers: readonly SimulatedIssuer[]): Step {
  const name = peer === 'tpe' ? simulationPem.tpeLists : simulationPem.pspLists;
  const urls = issuers.flatMap(({ list, listUrl }) => (list === null ? [] : [listUrl]));
  return sh(
    `(set -e; for url in ${urls.join(' ')}; do`,
    '  curl -fsS "$url" | openssl crl -inform DER',
    `done) > ${name}.new && sudo install -m 0644 ${name}.new ${posix}/${name}; rm -f ${name}.new`,
  );
}
