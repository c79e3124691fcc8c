import { defineDeployment } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { pemFiles, pemNames, textFile } from '../pem-files.ts';
import { recommendation, suitesTls12, terminalRule } from '../tls-recommendation.ts';
import { messageOf } from '../../texts/message.ts';

const { certificates, key, authorities, lists } = pemNames.server;
const reload = 'sudo nginx -t && sudo systemctl reload nginx';

/** nginx in front of the GAP. It refuses a terminal with HTTP 400 after the handshake, before the application. */
export const nginx = defineDeployment({
  kind: 'nginx',
  product: 'nginx',
  shell: 'sh',
  draft(material) {
    const { fqdn, port, pathOf, t, applicationPort } = material;
    const snippetPath = 'nginx-diapason.conf';
    const snippet = `# Diapason : ${t('bundles.comments.nginx.head')}
server {
    listen ${port} ssl;
    server_name ${fqdn};

    # ${t('bundles.comments.certificateThenAuthority')}
    ssl_certificate "${pathOf(certificates)}";
    ssl_certificate_key "${pathOf(key)}";

    # ${terminalRule(material)}
    ssl_verify_client on;
    ssl_client_certificate "${pathOf(authorities)}";
    ssl_verify_depth 4;
    # ${t('bundles.comments.nginx.lists')}
    ssl_crl "${pathOf(lists)}";
    # ${t('bundles.comments.noResumption')}
    ssl_session_cache off;
    ssl_session_tickets off;

    # ${recommendation(material)}
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ${suitesTls12};
    ssl_prefer_server_ciphers on;

    location / {
        proxy_pass http://127.0.0.1:${applicationPort};
        proxy_set_header Host $host;
        proxy_set_header X-SSL-Client-Verify $ssl_client_verify;
        proxy_set_header X-SSL-Client-S-DN $ssl_client_s_dn;
    }
}
`;
    const files = pemFiles('server', material);
    return {
      files: [...files, textFile(snippetPath, snippet)],
      snippetPath,
      commands: [
        ...installCommands(material, files),
        `sudo install -m 0644 ${snippetPath} /etc/nginx/conf.d/`,
        reload,
      ],
      reload,
      notes: [
        messageOf('bundles.notes.nginx.sni', { port }),
        messageOf('bundles.notes.nginx.application', { applicationPort }),
      ],
    };
  },
});
