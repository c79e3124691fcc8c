import type { SimulatedIssuer } from '../../lab/lab.ts';
import type { Bilingual } from '../../procedure/clauses/clause-text.ts';
import type { BundleLanguage } from '../bundle.ts';
import { simulationPem, simulationPlaces } from './file-names.ts';
import { filePurposes, type FilePurpose } from './file-purposes.ts';
import { powershell, sh, type Step } from './program.ts';
import { programs } from './programs/registry.ts';
import { headings, sentences } from './readme-sentences.ts';
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
  const pick = (text: Bilingual): string => text[language];
  const render = (steps: readonly Step[]): string[] =>
    steps.map((step) => ('code' in step ? fence(step) : pick(step)));
  const each = (part: 'server' | 'client' | 'reload' | 'remove'): string[] =>
    programs.flatMap((program) => [
      `### ${program.title}`,
      ...((part === 'server' || part === 'client') && program.proof[part] === 'not-proven-here'
        ? [`**${pick(sentences.notProven)}**`]
        : []),
      ...render(program[part]),
    ]);
  const parts = [
    `# ${pick(headings.title)}`,
    pick(sentences.intro).replace('{fqdn}', fqdn),
    `**${pick(sentences.never)}**`,
    pick(sentences.noSecret),
    `## ${pick(headings.files)}`,
    fileTable(files, pick),
    `## ${pick(headings.copy)}`,
    ...render([
      sentences.copyPosix,
      sh(`sudo install -d -m 0755 ${posix}`, `sudo install -m 0644 README.md simulation-* ${posix}/`),
      sentences.copyWindows,
      powershell(
        `New-Item -ItemType Directory -Force '${windows}'`,
        `Copy-Item README.md, simulation-* '${windows}'`,
      ),
      sentences.alone,
    ]),
    `## ${pick(headings.server)}`,
    pick(sentences.serverExpected),
    ...each('server'),
    `### ${pick(headings.verify)}`,
    ...render([sentences.serverVerify, announced(fqdn), sentences.serverVerifyNote]),
    `## ${pick(headings.client)}`,
    pick(sentences.clientExpected),
    ...each('client'),
    `## ${pick(headings.refresh)}`,
    pick(sentences.dates),
    [...ingetrust, ...geotrust].flatMap((issuer) => listLine(issuer, language)).join('\n'),
    ...render([
      sentences.onPurpose,
      sentences.refreshHere,
      refreshHere('tpe', ingetrust),
      refreshHere('psp', geotrust),
      sentences.refreshFiles,
      sh(`sudo install -m 0644 simulation-*.crl simulation-*-crl.pem ${posix}/`),
      powershell(`Copy-Item simulation-*.crl, simulation-*-crl.pem '${windows}'`),
      sentences.reload,
    ]),
    ...each('reload'),
    `## ${pick(headings.remove)}`,
    pick(sentences.removeFirst),
    ...each('remove'),
    ...render([
      sentences.removeFiles,
      sh(`sudo rm -r ${posix}`),
      powershell(`Remove-Item -Recurse '${windows}'`),
      sentences.removeVerify,
      sh('sudo grep -rl diapason-simulation /etc/nginx /etc/apache2 /etc/haproxy /etc/tomcat10 2> /dev/null'),
      powershell("Get-ChildItem -Recurse Cert:\\ | Where-Object Subject -like '*CN=SIMULATION *'"),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fence({ code, language }: { readonly code: readonly string[]; readonly language: string }): string {
  return `\`\`\`${language}\n${code.join('\n')}\n\`\`\``;
}

function fileTable(files: readonly SimulationFile[], pick: (text: Bilingual) => string): string {
  const rows = files.map(({ name, purpose }) => {
    const word = purpose.key.slice('simulation.files.'.length);
    return `| \`${name}\` | ${isPurpose(word) ? pick(filePurposes[word]) : ''} |`;
  });
  return [`| ${pick(headings.columns)} |`, '| --- | --- |', ...rows].join('\n');
}

const isPurpose = (word: string): word is FilePurpose => word in filePurposes;

/** The authorities that the GAP asks for in its CertificateRequest (RFC 8446 §4.2.4). */
function announced(fqdn: string): Step {
  return sh(
    `openssl s_client -connect ${fqdn}:443 -servername ${fqdn} < /dev/null 2> /dev/null | grep 'SIMULATION INGETRUST'`,
  );
}

function listLine({ certificate, list }: SimulatedIssuer, language: BundleLanguage): string[] {
  if (list?.nextUpdate == null) return [];
  const until = list.nextUpdate.toISOString().slice(0, 16).replace('T', ' ');
  return [
    language === 'fr'
      ? `- ${certificate.commonName} : jusqu’au ${until} UTC.`
      : `- ${certificate.commonName}: until ${until} UTC.`,
  ];
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
