import { certificateName, simulationPem, simulationPlaces, simulationTruststore } from '../file-names.ts';
import { keepCopy, provenBothWays, restoreCopy, sh, type Program, type Step } from '../program.ts';

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

const truststore: Step = {
  fr: 'Un magasin de confiance à part, qui ne contient que la simulation (son mot de passe ne protège aucun secret) :',
  en: 'A truststore of its own, which holds the simulation alone (its password protects no secret):',
};

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
    {
      fr: 'Dans l’élément `SSLHostConfig` du GAP, mettez ces attributs à la place de ceux qui portent les mêmes noms :',
      en: 'In the `SSLHostConfig` element of the GAP, put these attributes in the place of those with the same names:',
    },
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
  client: [
    {
      fr: 'C’est l’application qui appelle le PSP : voyez « Java ».',
      en: 'It is the application that calls the PSP: see “Java”.',
    },
  ],
  reload: [sh(restart)],
  remove: [restoreCopy(server, restart)],
};

const useThem: Step = {
  fr: '`factory.getTrustManagers()` se donne à `SSLContext.init`, à côté des clés du GAP, qui ne changent pas.',
  en: '`factory.getTrustManagers()` is given to `SSLContext.init`, beside the keys of the GAP, which do not change.',
};

export const java: Program = {
  title: 'Java (keytool)',
  proof: provenBothWays,
  server: [
    truststore,
    makeTpeTruststore,
    {
      fr: 'Un magasin de confiance seul ne vérifie pas la révocation. Dans le programme, avec `setNeedClientAuth(true)` :',
      en: 'A truststore alone does not verify revocation. In the program, with `setNeedClientAuth(true)`:',
    },
    trustManagers(simulationTruststore.tpe, simulationPem.tpeLists, fromLists),
    useThem,
  ],
  client: [
    {
      fr: 'La racine seule : l’intermédiaire doit venir du PSP.',
      en: 'The root alone: the intermediate has to come from the PSP.',
    },
    makePspTruststore,
    {
      fr: 'La révocation du PSP est en option (`SOFT_FAIL`). Vérifiez aussi le nom : `setEndpointIdentificationAlgorithm("HTTPS")`, ou `HttpClient`, qui le fait.',
      en: 'Revocation of the PSP is optional (`SOFT_FAIL`). Verify the name too: `setEndpointIdentificationAlgorithm("HTTPS")`, or `HttpClient`, which does.',
    },
    trustManagers(simulationTruststore.psp, simulationPem.pspLists, `${fromLists}, ${option('SOFT_FAIL')}`),
    useThem,
  ],
  reload: [
    {
      fr: 'Les listes sont lues au démarrage : redémarrez le programme.',
      en: 'Lists are read at the start: restart the program.',
    },
  ],
  remove: [
    {
      fr: 'Rendez au programme son magasin de confiance et ses listes d’avant. Si vous aviez importé la simulation dans un magasin existant (MAGASIN), retirez-en chaque alias :',
      en: 'Give the program back its former truststore and lists. If you had imported the simulation into an existing store (MAGASIN), remove each alias from it:',
    },
    sh(
      'for name in tpe-root tpe-intermediate tpe-crl-unavailable tpe-crl-stale tpe-crl-forged psp-root; do',
      '  keytool -delete -alias "simulation-$name" -keystore MAGASIN',
      'done',
    ),
  ],
};
