import { defineDeployment } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { pemFiles, pemNames, textFile } from '../pem-files.ts';
import { recommendation, suitesTls12, terminalRule } from '../tls-recommendation.ts';
import { messageOf } from '../../texts/message.ts';

const { certificates, key, authorities, lists } = pemNames.server;
const reload = 'sudo apachectl configtest && sudo systemctl reload apache2';

/** Apache httpd 2.4 in front of the GAP. It refuses a terminal by an alert of TLS. */
export const apache = defineDeployment({
  kind: 'apache',
  product: 'Apache httpd',
  shell: 'sh',
  draft(material) {
    const { fqdn, port, pathOf, t, applicationPort } = material;
    const snippetPath = 'apache-diapason.conf';
    const snippet = `# Diapason : ${t('bundles.comments.apache.head')} ssl, proxy, proxy_http, headers.
# ${t('bundles.comments.apache.listen')}
Listen ${port}
<VirtualHost *:${port}>
    ServerName ${fqdn}
    SSLEngine on

    # ${t('bundles.comments.certificateThenAuthority')}
    SSLCertificateFile "${pathOf(certificates)}"
    SSLCertificateKeyFile "${pathOf(key)}"

    # ${terminalRule(material)}
    SSLVerifyClient require
    SSLVerifyDepth 4
    SSLCACertificateFile "${pathOf(authorities)}"
    # ${t('bundles.comments.apache.lists')}
    SSLCARevocationFile "${pathOf(lists)}"
    SSLCARevocationCheck chain
    # ${t('bundles.comments.noResumptionHere')}
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
      notes: [messageOf('bundles.notes.apache.sessionCache')],
    };
  },
});
