import { defineDeployment, type Material } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { pemFiles, pemNames, textFile } from '../pem-files.ts';
import { recommendation, suitesTls12, suitesTls13, terminalRule } from '../tls-recommendation.ts';

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
      notes: [
        {
          fr: 'Node coupe la connexion d’un TPE refusé sans envoyer d’alerte : côté TPE, cela se voit comme une fermeture. La cause est dans l’événement `tlsClientError`.',
          en: 'Node cuts the connection of a refused terminal without sending an alert: seen from the terminal, it is a closure. The cause is in the event `tlsClientError`.',
        },
        {
          fr: 'Sans l’option `crl`, Node accepterait un TPE révoqué ; avec plusieurs CRL dans une seule chaîne, il n’en lirait qu’une : le programme les sépare et refuse de démarrer s’il n’en trouve pas.',
          en: 'Without the option `crl`, Node would accept a revoked terminal; with several CRLs in one string, it would read only one: the program splits them and refuses to start when there is none.',
        },
      ],
    };
  },
});

function program(material: Material): string {
  const { port, say } = material;
  const { certificates, key, authorities, lists } = pemNames.server;
  return `// Diapason : ${say('le GAP, serveur des TPE. Node 18 ou plus récent', 'the GAP, server of the terminals. Node 18 or later')} : node ${snippetPath}
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

function tls() {
  // ${say('Une CRL par élément : dans une seule chaîne, Node ne lirait que la première.', 'One CRL an element: in a single string, Node would read only the first.')}
  const crl = read('${lists}').match(/-----BEGIN X509 CRL-----[^]+?-----END X509 CRL-----/g);
  if (crl === null) throw new Error('${lists} : ${say('aucune CRL', 'no CRL')}');
  return {
    // ${say('Le certificat du GAP, puis son autorité intermédiaire.', 'The certificate of the GAP, then its intermediate authority.')}
    cert: read('${certificates}'),
    key: read('${key}'),
    // ${terminalRule(material)}
    requestCert: true,
    rejectUnauthorized: true,
    ca: read('${authorities}'),
    crl,
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
// ${say('Sinon, un client de TLS 1.2 pourrait renégocier la session à volonté.', 'Otherwise a client of TLS 1.2 could renegotiate the session at will.')}
server.on('secureConnection', (socket) => socket.disableRenegotiation());
server.on('tlsClientError', (error) => console.error('${say('TPE refusé', 'terminal refused')} :', error.code ?? error.message));
// ${say('Après le renouvellement des CRL : un signal, sans redémarrer. Sous Windows, redémarrez.', 'After CRLs are renewed: a signal, without a restart. On Windows, restart.')}
process.on('SIGHUP', () => server.setSecureContext(tls()));
server.listen(${port});
`;
}
