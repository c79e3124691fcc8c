import { defineDeployment, type Material } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { pemFiles, pemNames, textFile } from '../pem-files.ts';
import { recommendation, suitesTls12, suitesTls13, terminalRule } from '../tls-recommendation.ts';
import { messageOf } from '../../texts/message.ts';

const snippetPath = 'gap-server.mjs';

/** A server in Node 18 or later. Node cuts a terminal that it refuses, without an alert. */
export const nodeServer = defineDeployment({
  kind: 'node-server',
  product: 'Node.js',
  shell: 'sh',
  draft(material) {
    const files = [...pemFiles('server', material), textFile(snippetPath, program(material))];
    return {
      files,
      snippetPath,
      commands: [
        ...installCommands(material, files, '"${GAP_USER:?compte du service GAP}"'),
        `node '${material.pathOf(snippetPath)}'`,
      ],
      reload: 'kill -HUP "${GAP_PID:?processus du GAP}"',
      notes: [messageOf('bundles.notes.nodeServer.closes'), messageOf('bundles.notes.nodeServer.lists')],
    };
  },
});

function program(material: Material): string {
  const { port, t } = material;
  const { certificates, key, authorities, lists } = pemNames.server;
  return `// Diapason : ${t('bundles.comments.nodeServer.head')} : node ${snippetPath}
import { constants } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

function tls() {
  // ${t('bundles.comments.oneListEach')}
  const crl = read('${lists}').match(/-----BEGIN X509 CRL-----[^]+?-----END X509 CRL-----/g);
  if (crl === null) throw new Error('${lists} : ${t('bundles.comments.nodeServer.noList')}');
  return {
    // ${t('bundles.comments.certificateThenAuthority')}
    cert: read('${certificates}'),
    key: read('${key}'),
    // ${terminalRule(material)}
    requestCert: true,
    rejectUnauthorized: true,
    ca: read('${authorities}'),
    crl,
    // ${t('bundles.comments.noResumptionHere')}
    secureOptions: constants.SSL_OP_NO_TICKET,
    // ${recommendation(material)}
    minVersion: 'TLSv1.2',
    honorCipherOrder: true,
    ciphers:
      '${suitesTls13}:' +
      '${suitesTls12}',
  };
}

const server = createServer(tls(), (request, response) => {
  const { subject } = request.socket.getPeerCertificate();
  response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(\`GAP : \${subject.CN}\\n\`);
});
// ${t('bundles.comments.nodeServer.renegotiation')}
server.on('secureConnection', (socket) => socket.disableRenegotiation());
server.on('tlsClientError', (error) => console.error('${t('bundles.comments.nodeServer.refused')} :', error.code ?? error.message));
// ${t('bundles.comments.nodeServer.reload')}
process.on('SIGHUP', () => server.setSecureContext(tls()));
server.listen(${port});
`;
}
