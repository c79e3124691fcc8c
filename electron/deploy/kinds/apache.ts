import { defineDeployment } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { pemFiles, pemNames, textFile } from '../pem-files.ts';
import { recommendation, suitesTls12, terminalRule } from '../tls-recommendation.ts';

const { certificates, key, authorities, lists } = pemNames.server;
const reload = 'sudo apachectl configtest && sudo systemctl reload apache2';

/** Apache httpd 2.4 in front of the GAP. It refuses a terminal by an alert of TLS. */
export const apache = defineDeployment({
  kind: 'apache',
  product: 'Apache httpd',
  shell: 'sh',
  draft(material) {
    const { fqdn, port, pathOf, say, applicationPort } = material;
    const snippetPath = 'apache-diapason.conf';
    const snippet = `# Diapason : ${say('le GAP, serveur des TPE. Modules', 'the GAP, server of the terminals. Modules')} ssl, proxy, proxy_http, headers.
# ${say('À retirer si une autre partie de la configuration écoute déjà sur ce port.', 'To be removed if another part of the configuration listens on this port already.')}
Listen ${port}
<VirtualHost *:${port}>
    ServerName ${fqdn}
    SSLEngine on

    # ${say('Le certificat du GAP, puis son autorité intermédiaire.', 'The certificate of the GAP, then its intermediate authority.')}
    SSLCertificateFile "${pathOf(certificates)}"
    SSLCertificateKeyFile "${pathOf(key)}"

    # ${terminalRule(material)}
    SSLVerifyClient require
    SSLVerifyDepth 4
    SSLCACertificateFile "${pathOf(authorities)}"
    # ${say('Les CRL de toute la chaîne (racine et intermédiaire) : sans l’une d’elles, Apache refuse tous les TPE.', 'The CRLs of the whole chain (root and intermediate): without one of them, Apache refuses every terminal.')}
    SSLCARevocationFile "${pathOf(lists)}"
    SSLCARevocationCheck chain
    # ${say('Une session reprise ne serait pas revérifiée.', 'A resumed session would not be verified again.')}
    SSLSessionTickets off

    # ${recommendation(material)}
    SSLProtocol -all +TLSv1.2 +TLSv1.3
    SSLCipherSuite ${suitesTls12}
    SSLHonorCipherOrder on

    RequestHeader set X-SSL-Client-Verify "%{SSL_CLIENT_VERIFY}s"
    RequestHeader set X-SSL-Client-S-DN "%{SSL_CLIENT_S_DN}s"
    ProxyPass "/" "http://127.0.0.1:${applicationPort}/"
    ProxyPassReverse "/" "http://127.0.0.1:${applicationPort}/"
</VirtualHost>
`;
    const files = pemFiles('server', material);
    return {
      files: [...files, textFile(snippetPath, snippet)],
      snippetPath,
      commands: [
        ...installCommands(material, files),
        `sudo install -m 0644 ${snippetPath} /etc/apache2/sites-available/`,
        'sudo a2enmod ssl proxy proxy_http headers',
        'sudo a2ensite apache-diapason',
        reload,
      ],
      reload,
      notes: [
        {
          fr: 'Si la configuration générale pose un `SSLSessionCache` (Debian le fait), une session peut être reprise sans nouvelle vérification jusqu’à `SSLSessionCacheTimeout` : mettez `SSLSessionCache none`.',
          en: 'If the general configuration has an `SSLSessionCache` (Debian’s has), a session can be resumed without a new verification until `SSLSessionCacheTimeout`: set `SSLSessionCache none`.',
        },
      ],
    };
  },
});
