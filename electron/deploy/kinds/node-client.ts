import { defineDeployment, type Material } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { pemFiles, pemNames, textFile } from '../pem-files.ts';
import { pspRule, recommendation, suitesTls12, suitesTls13 } from '../tls-recommendation.ts';
import { messageOf } from '../../texts/message.ts';

const snippetPath = 'gap-client.mjs';

/** A client in Node 18 or later. It refuses a PSP in the handshake, before a word is sent. */
export const nodeClient = defineDeployment({
  kind: 'node-client',
  product: 'Node.js',
  shell: 'sh',
  draft(material) {
    const files = [...pemFiles('client', material), textFile(snippetPath, program(material))];
    return {
      files,
      snippetPath,
      commands: [
        ...installCommands(material, files, '"${GAP_USER:?compte du service GAP}"'),
        `node '${material.pathOf(snippetPath)}'`,
      ],
      reload: null,
      notes: [messageOf('bundles.notes.nodeClient.revocation')],
    };
  },
});

function program(material: Material): string {
  const { port, fqdn, t, listsCoverAll } = material;
  const { certificates, key, authorities, lists } = pemNames.client;
  const crl = listsCoverAll
    ? `  // ${t('bundles.comments.oneListEach')}
  crl: read('${lists}').match(/-----BEGIN X509 CRL-----[^]+?-----END X509 CRL-----/g),
`
    : `  // ${t('bundles.comments.nodeClient.noLists')}
`;
  return `// Diapason : ${t('bundles.comments.nodeClient.head')} : node ${snippetPath}
import { readFileSync } from 'node:fs';
import { request } from 'node:https';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const options = {
  host: '${fqdn}',
  port: ${port},
  path: '/',
  agent: false,
  // ${t('bundles.comments.certificateThenAuthority')}
  cert: read('${certificates}'),
  key: read('${key}'),
  // ${pspRule(material)}
  servername: '${fqdn}',
  rejectUnauthorized: true,
  ca: read('${authorities}'),
${crl}  // ${recommendation(material)}
  minVersion: 'TLSv1.2',
  ciphers:
    '${suitesTls13}:' +
    '${suitesTls12}',
};

const call = request(options, (response) => {
  console.log(\`HTTP \${response.statusCode}\`);
  process.exitCode = response.statusCode < 400 ? 0 : 1;
  response.pipe(process.stdout);
});
call.on('error', (error) => {
  // ${t('bundles.comments.nodeClient.pspRefused')}
  console.error(error.code ?? error.message);
  process.exitCode = 1;
});
call.end();
`;
}
