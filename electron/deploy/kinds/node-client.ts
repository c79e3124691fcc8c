import { defineDeployment, type Material } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { pemFiles, pemNames, textFile } from '../pem-files.ts';
import { pspRule, recommendation, suitesTls12, suitesTls13 } from '../tls-recommendation.ts';

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
      notes: [
        {
          fr: 'Révocation du PSP (en option) : Node ne connaît pas de demi-mesure. Avec l’option `crl`, une CRL périmée ou absente fait refuser le PSP ; elle n’est donc posée que si toutes les CRL ont été fournies, et il faut les renouveler.',
          en: 'Revocation of the PSP (optional): Node knows no half measure. With the option `crl`, a stale or absent CRL makes the PSP refused; it is therefore only set when all CRLs were supplied, and they have to be renewed.',
        },
      ],
    };
  },
});

function program(material: Material): string {
  const { port, fqdn, say, listsCoverAll } = material;
  const { certificates, key, authorities, lists } = pemNames.client;
  const crl = listsCoverAll
    ? `  // ${say('Une CRL par élément : dans une seule chaîne, Node ne lirait que la première.', 'One CRL an element: in a single string, Node would read only the first.')}
  crl: read('${lists}').match(/-----BEGIN X509 CRL-----[^]+?-----END X509 CRL-----/g),
`
    : `  // ${say('Sans « crl » : la révocation du PSP, en option, n’est pas vérifiée.', 'Without “crl”: revocation of the PSP, which is optional, is not verified.')}
`;
  return `// Diapason : ${say('le GAP, client du PSP. Node 18 ou plus récent', 'the GAP, client of the PSP. Node 18 or later')} : node ${snippetPath}
import { readFileSync } from 'node:fs';
import { request } from 'node:https';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const options = {
  host: '${fqdn}',
  port: ${port},
  path: '/',
  agent: false,
  // ${say('Le certificat du GAP, puis son autorité intermédiaire.', 'The certificate of the GAP, then its intermediate authority.')}
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
  // ${say('PSP refusé, ou GAP refusé par le PSP : le code le dit.', 'PSP refused, or GAP refused by the PSP: the code tells.')}
  console.error(error.code ?? error.message);
  process.exitCode = 1;
});
call.end();
`;
}
