import { defineDeployment } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import {
  authoritiesFile,
  certificatesPem,
  keyPem,
  listFiles,
  pemNames,
  secretFile,
  textFile,
} from '../pem-files.ts';
import { recommendation, suitesTls12, suitesTls13, terminalRule } from '../tls-recommendation.ts';

const { authorities, lists } = pemNames.server;
const identity = 'gap-server-complet.pem';
const snippetPath = 'haproxy-diapason.cfg';

/** HAProxy in front of the GAP. It refuses a terminal by an alert of TLS. */
export const haproxy = defineDeployment({
  kind: 'haproxy',
  product: 'HAProxy',
  shell: 'sh',
  draft(material) {
    const { port, pathOf, say, applicationPort } = material;
    const bind = [
      `ssl crt "${pathOf(identity)}"`,
      `ca-file "${pathOf(authorities)}" verify required crl-file "${pathOf(lists)}"`,
      `no-tls-tickets ssl-min-ver TLSv1.2 ciphers ${suitesTls12} ciphersuites ${suitesTls13}`,
    ].join(' ');
    const snippet = `# Diapason : ${say('le GAP, serveur des TPE.', 'the GAP, server of the terminals.')}
global
    # ${say('Une session reprise ne serait pas revérifiée : chaque connexion l’est.', 'A resumed session would not be verified again: each connection is.')}
    tune.ssl.cachesize 0

frontend diapason-tpe
    mode http
    timeout client 30s
    # crt : ${say('certificat du GAP, autorité intermédiaire, clé privée.', 'certificate of the GAP, intermediate authority, private key.')}
    # ${terminalRule(material)}
    # crl-file : ${say('les CRL de toute la chaîne (racine et intermédiaire) ; sans l’une d’elles, tous les TPE sont refusés.', 'the CRLs of the whole chain (root and intermediate); without one of them, every terminal is refused.')}
    # ssl-min-ver, ciphers, ciphersuites : ${recommendation(material).replace(/ ?:$/, '.')}
    bind *:${port} ${bind}
    http-request set-header X-SSL-Client-Verify %[ssl_c_verify]
    http-request set-header X-SSL-Client-S-DN %{+Q}[ssl_c_s_dn]
    default_backend diapason-gap

backend diapason-gap
    mode http
    timeout connect 5s
    timeout server 30s
    server gap 127.0.0.1:${applicationPort}
`;
    const files = [
      secretFile(identity, certificatesPem(material) + keyPem(material)),
      authoritiesFile('server', material),
      ...listFiles('server', material),
    ];
    const check = `sudo haproxy -c -f /etc/haproxy/haproxy.cfg -f '${pathOf(snippetPath)}'`;
    const reload = `${check} && sudo systemctl reload haproxy`;
    return {
      files: [...files, textFile(snippetPath, snippet)],
      snippetPath,
      commands: [...installCommands(material, [...files, textFile(snippetPath, snippet)]), reload],
      reload,
      notes: [
        {
          fr: `Debian : pour que le service lise aussi ce fichier, ajoutez \`EXTRAOPTS="-f ${pathOf(snippetPath)}"\` à \`/etc/default/haproxy\`, ou copiez ses sections à la fin de \`/etc/haproxy/haproxy.cfg\`.`,
          en: `Debian: for the service to read this file too, add \`EXTRAOPTS="-f ${pathOf(snippetPath)}"\` to \`/etc/default/haproxy\`, or copy its sections to the end of \`/etc/haproxy/haproxy.cfg\`.`,
        },
        {
          fr: 'Si l’application ne parle pas HTTP, remplacez les deux `mode http` par `mode tcp` et retirez les lignes `http-request`.',
          en: 'If the application does not speak HTTP, replace both `mode http` by `mode tcp` and remove the `http-request` lines.',
        },
      ],
    };
  },
});
