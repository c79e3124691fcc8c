import type { BundleFile } from '../bundle.ts';
import type { BundleDraft, Material } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { keyAlias } from '../keystores.ts';
import { listFiles, pemNames, textFile } from '../pem-files.ts';
import { recommendation, suitesTls12, suitesTls13, terminalRule } from '../tls-recommendation.ts';
import { messageOf } from '../../texts/message.ts';

/** Name of the Java property that holds the keystores' password, so that `server.xml` does not. */
const passwordProperty = 'diapason.keystore.password';

/** The connector of Tomcat 9 and later, over keystores of either type. Java refuses a terminal by an alert of TLS. */
export function tomcatDraft(
  material: Material,
  stores: { type: 'PKCS12' | 'JKS'; identity: BundleFile; trust: BundleFile },
): BundleDraft {
  const { port, pathOf, t } = material;
  const snippetPath = 'tomcat-connecteur.xml';
  const keyType = material.certificate.keyAlgorithm.name === 'EC' ? 'EC' : 'RSA';
  const snippet = `<!-- Diapason : ${t('bundles.comments.tomcat.head')} -->
<Connector port="${port}" protocol="org.apache.coyote.http11.Http11NioProtocol"
           sslImplementationName="org.apache.tomcat.util.net.jsse.JSSEImplementation"
           SSLEnabled="true" scheme="https" secure="true">
    <!-- ${terminalRule(material)} -->
    <!-- ${recommendation(material)} protocols, ciphers. -->
    <SSLHostConfig certificateVerification="required" certificateVerificationDepth="4"
                   truststoreFile="${pathOf(stores.trust.path)}" truststoreType="${stores.type}"
                   truststorePassword="\${${passwordProperty}}"
                   certificateRevocationListFile="${pathOf(pemNames.server.lists)}"
                   protocols="TLSv1.2+TLSv1.3" honorCipherOrder="true"
                   ciphers="${suitesTls13}:${suitesTls12}">
        <!-- ${t('bundles.comments.tomcat.identity')} -->
        <Certificate type="${keyType}" certificateKeyAlias="${keyAlias}"
                     certificateKeystoreFile="${pathOf(stores.identity.path)}" certificateKeystoreType="${stores.type}"
                     certificateKeystorePassword="\${${passwordProperty}}" />
    </SSLHostConfig>
</Connector>
`;
  const files = [stores.identity, stores.trust, ...listFiles('server', material)];
  const reload = 'sudo systemctl restart tomcat10';
  return {
    files: [...files, textFile(snippetPath, snippet)],
    snippetPath,
    commands: [
      ...installCommands(material, files, '"${TOMCAT_USER:-tomcat}"'),
      'sudo /usr/share/tomcat10/bin/configtest.sh',
      reload,
    ],
    reload,
    notes: [
      messageOf('bundles.notes.tomcat.beforeCheck', { snippetPath, passwordProperty }),
      messageOf('bundles.notes.tomcat.suites'),
      messageOf('bundles.notes.tomcat.anchors'),
    ],
  };
}
