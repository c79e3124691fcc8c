import type { BundleFile } from '../bundle.ts';
import type { BundleDraft, Material } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { keyAlias } from '../keystores.ts';
import { listFiles, pemNames, textFile } from '../pem-files.ts';
import { recommendation, suitesTls12, suitesTls13, terminalRule } from '../tls-recommendation.ts';

/** Name of the Java property that holds the keystores' password, so that `server.xml` does not. */
const passwordProperty = 'diapason.keystore.password';

/** The connector of Tomcat 9 and later, over keystores of either type. Java refuses a terminal by an alert of TLS. */
export function tomcatDraft(
  material: Material,
  stores: { type: 'PKCS12' | 'JKS'; identity: BundleFile; trust: BundleFile },
): BundleDraft {
  const { port, pathOf, say } = material;
  const snippetPath = 'tomcat-connecteur.xml';
  const keyType = material.certificate.keyAlgorithm.name === 'EC' ? 'EC' : 'RSA';
  const snippet = `<!-- Diapason : ${say('le GAP, serveur des TPE. À placer dans l’élément Service de server.xml.', 'the GAP, server of the terminals. To be placed in the Service element of server.xml.')} -->
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
        <!-- ${say('Le certificat du GAP et son autorité intermédiaire.', 'The certificate of the GAP and its intermediate authority.')} -->
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
      {
        fr: `Avant le contrôle : copiez \`${snippetPath}\` dans l’élément \`Service\` de \`server.xml\`, puis ajoutez la ligne \`${passwordProperty}=…\` à \`conf/catalina.properties\` (lisible du seul compte de Tomcat ; une barre oblique inverse s’y double). Le mot de passe est celui que vous avez choisi ; aucun fichier de ce dossier ne le contient.`,
        en: `Before the check: copy \`${snippetPath}\` into the \`Service\` element of \`server.xml\`, then add the line \`${passwordProperty}=…\` to \`conf/catalina.properties\` (readable by Tomcat’s account alone; a backslash is doubled there). The password is the one that you chose; no file of this folder holds it.`,
      },
      {
        fr: 'Au démarrage, un Tomcat récent signale qu’il range à part les suites TLS 1.3 de `ciphers` : elles y sont pour les versions qui ne les prennent que là.',
        en: 'At its start, a recent Tomcat tells that it puts the TLS 1.3 suites of `ciphers` elsewhere: they are there for the versions that take them from nowhere else.',
      },
      {
        fr: 'Les autorités du magasin de confiance sont toutes des points de départ pour Java : une autorité intermédiaire révoquée doit en être retirée à la main.',
        en: 'Every authority of the trust store is an anchor for Java: an intermediate authority that is revoked has to be removed by hand.',
      },
    ],
  };
}
