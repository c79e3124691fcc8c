import { defineDeployment } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { pemFiles, pemNames, textFile } from '../pem-files.ts';
import { recommendation, suitesTls12, terminalRule } from '../tls-recommendation.ts';

const { certificates, key, authorities, lists } = pemNames.server;
const reload = 'sudo nginx -t && sudo systemctl reload nginx';

/** nginx in front of the GAP. It refuses a terminal with HTTP 400 after the handshake, before the application. */
export const nginx = defineDeployment({
  kind: 'nginx',
  product: 'nginx',
  shell: 'sh',
  draft(material) {
    const { fqdn, port, pathOf, say, applicationPort } = material;
    const snippetPath = 'nginx-diapason.conf';
    const snippet = `# Diapason : ${say('le GAP, serveur des TPE. À inclure dans le bloc http.', 'the GAP, server of the terminals. To be included in the http block.')}
server {
    listen ${port} ssl;
    server_name ${fqdn};

    # ${say('Le certificat du GAP, puis son autorité intermédiaire.', 'The certificate of the GAP, then its intermediate authority.')}
    ssl_certificate "${pathOf(certificates)}";
    ssl_certificate_key "${pathOf(key)}";

    # ${terminalRule(material)}
    ssl_verify_client on;
    ssl_client_certificate "${pathOf(authorities)}";
    ssl_verify_depth 4;
    # ${say('Les CRL de toute la chaîne (racine et intermédiaire) : sans l’une d’elles, nginx refuse tous les TPE.', 'The CRLs of the whole chain (root and intermediate): without one of them, nginx refuses every terminal.')}
    ssl_crl "${pathOf(lists)}";
    # ${say('Une session reprise ne serait pas revérifiée : chaque connexion l’est.', 'A resumed session would not be verified again: each connection is.')}
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
        {
          fr: `Un TPE qui n’envoie pas le nom du serveur (SNI) aboutit au premier bloc \`server\` de ce port : réservez le port ${port} au GAP.`,
          en: `A terminal that does not send the server’s name (SNI) reaches the first \`server\` block of this port: keep port ${port} for the GAP.`,
        },
        {
          fr: `L’application est attendue en HTTP sur 127.0.0.1:${applicationPort}. Si elle parle un autre protocole, les mêmes lignes \`ssl_…\` valent dans un bloc \`stream\`.`,
          en: `The application is expected in HTTP on 127.0.0.1:${applicationPort}. If it speaks another protocol, the same \`ssl_…\` lines hold in a \`stream\` block.`,
        },
      ],
    };
  },
});
