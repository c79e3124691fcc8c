import { certificateName, simulationPem, simulationPlaces, simulationTruststore } from '../file-names.ts';
import { keepCopy, provenBothWays, restoreCopy, sh, type Program, type Step } from '../program.ts';
import { messageOf } from '../../../texts/message.ts';

const place = simulationPlaces.posix;
const { password } = simulationTruststore;
const server = '/etc/tomcat10/server.xml';
const restart = 'sudo systemctl restart tomcat10';

/** `keytool` takes one certificate a file, under an alias of its own. */
const makeTpeTruststore = sh(
  `cd ${place}`,
  'for name in root intermediate crl-unavailable crl-stale crl-forged; do',
  '  sudo keytool -importcert -noprompt -trustcacerts -alias "simulation-tpe-$name" \\',
  `    -file "simulation-tpe-$name.cer" -keystore ${simulationTruststore.tpe} -storetype PKCS12 -storepass ${password}`,
  'done',
);
const makePspTruststore = sh(
  `cd ${place}`,
  `sudo keytool -importcert -noprompt -trustcacerts -alias simulation-psp-root -file ${certificateName('psp', 'root')} \\`,
  `  -keystore ${simulationTruststore.psp} -storetype PKCS12 -storepass ${password}`,
);

const truststore: Step = messageOf('simulation.steps.java.ownStore');

/** Trust managers on a truststore and a file of lists; the same lines for both directions. */
const trustManagers = (store: string, lists: string, options: string): Step => ({
  code: [
    'KeyStore store = KeyStore.getInstance("PKCS12");',
    `try (InputStream in = Files.newInputStream(Path.of("${place}/${store}"))) {`,
    `    store.load(in, "${password}".toCharArray());`,
    '}',
    'PKIXBuilderParameters trust = new PKIXBuilderParameters(store, new X509CertSelector());',
    `try (InputStream in = Files.newInputStream(Path.of("${place}/${lists}"))) {`,
    '    trust.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(',
    '            CertificateFactory.getInstance("X.509").generateCRLs(in))));',
    '}',
    'PKIXRevocationChecker revocation = (PKIXRevocationChecker)',
    '        CertPathBuilder.getInstance("PKIX").getRevocationChecker();',
    `revocation.setOptions(EnumSet.of(${options}));`,
    'trust.addCertPathChecker(revocation);',
    'TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");',
    'factory.init(new CertPathTrustManagerParameters(trust));',
  ],
  language: 'java',
});
const option = (name: string): string => `PKIXRevocationChecker.Option.${name}`;
const fromLists = `${option('PREFER_CRLS')}, ${option('NO_FALLBACK')}`;

export const tomcat: Program = {
  title: 'Tomcat',
  proof: provenBothWays,
  server: [
    truststore,
    makeTpeTruststore,
    keepCopy(server),
    messageOf('simulation.steps.java.tomcat'),
    {
      code: [
        'certificateVerification="required"',
        'certificateVerificationDepth="4"',
        `truststoreFile="${place}/${simulationTruststore.tpe}"`,
        'truststoreType="PKCS12"',
        `truststorePassword="${password}"`,
        `certificateRevocationListFile="${place}/${simulationPem.tpeLists}"`,
      ],
      language: 'xml',
    },
    sh(restart),
  ],
  client: [messageOf('simulation.steps.java.applicationCalls')],
  reload: [sh(restart)],
  remove: [restoreCopy(server, restart)],
};

const useThem: Step = messageOf('simulation.steps.java.trustManagers');

export const java: Program = {
  title: 'Java (keytool)',
  proof: provenBothWays,
  server: [
    truststore,
    makeTpeTruststore,
    messageOf('simulation.steps.java.server'),
    trustManagers(simulationTruststore.tpe, simulationPem.tpeLists, fromLists),
    useThem,
  ],
  client: [
    messageOf('simulation.steps.rootAlone'),
    makePspTruststore,
    messageOf('simulation.steps.java.softFail'),
    trustManagers(simulationTruststore.psp, simulationPem.pspLists, `${fromLists}, ${option('SOFT_FAIL')}`),
    useThem,
  ],
  reload: [messageOf('simulation.steps.java.reload')],
  remove: [
    messageOf('simulation.steps.java.remove'),
    sh(
      'for name in tpe-root tpe-intermediate tpe-crl-unavailable tpe-crl-stale tpe-crl-forged psp-root; do',
      '  keytool -delete -alias "simulation-$name" -keystore MAGASIN',
      'done',
    ),
  ],
};
