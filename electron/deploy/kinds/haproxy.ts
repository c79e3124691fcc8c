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
import { messageOf } from '../../texts/message.ts';

const { authorities, lists } = pemNames.server;
const identity = 'gap-server-complet.pem';
const snippetPath = 'haproxy-diapason.cfg';

/** HAProxy in front of the GAP. It refuses a terminal by an alert of TLS. */
export const haproxy = defineDeployment({
  kind: 'haproxy',
  product: 'HAProxy',
  shell: 'sh',
  draft(material) {
    const { port, pathOf, t, applicationPort } = material;
    const bind = [
      `ssl crt "${pathOf(identity)}"`,
      `ca-file "${pathOf(authorities)}" verify required crl-file "${pathOf(lists)}"`,
      `no-tls-tickets ssl-min-ver TLSv1.2 ciphers ${suitesTls12} ciphersuites ${suitesTls13}`,
    ].join(' ');
    const snippet = `# Diapason : ${t('bundles.comments.haproxy.head')}
global
    # ${t('bundles.comments.noResumption')}
    tune.ssl.cachesize 0

frontend diapason-tpe
    mode http
    timeout client 30s
    # crt : ${t('bundles.comments.haproxy.identity')}
    # ${terminalRule(material)}
    # crl-file : ${t('bundles.comments.haproxy.lists')}
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
        messageOf('bundles.notes.haproxy.debian', { path: pathOf(snippetPath) }),
        messageOf('bundles.notes.haproxy.otherProtocol'),
      ],
    };
  },
});
