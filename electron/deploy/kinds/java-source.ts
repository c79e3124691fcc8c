import type { Material } from '../define-deployment.ts';
import { recommendation, suitesJava } from '../tls-recommendation.ts';

/** Name of the environment variable that gives the keystore's password. */
export const passwordVariable = 'DIAPASON_KEYSTORE_PASSWORD';

/** Constants of both programs. Folders hold no character that a Java string would interpret: they are checked. */
export function javaConstants(material: Material): string {
  const suites = suitesJava.map((suite) => `        "${suite}",`).join('\n');
  return `    private static final Path FOLDER = Path.of("${material.folder.replaceAll('\\', '/')}");

    // ${recommendation(material)}
    private static final String[] VERSIONS = {"TLSv1.3", "TLSv1.2"};
    private static final List<String> SUITES = List.of(
${suites.replace(/,$/, '')});
`;
}

/** Methods of both programs: reading keystore and certificates, applying the recommendations. */
export function javaReading({ t }: Material): string {
  return `    /** ${t('bundles.comments.java.identity')} */
    private static KeyManager[] identity(String file) throws GeneralSecurityException, IOException {
        String variable = System.getenv("${passwordVariable}");
        char[] password = variable != null ? variable.toCharArray()
                : System.console().readPassword("${t('bundles.comments.java.passwordOf')} %s : ", file);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream input = Files.newInputStream(FOLDER.resolve(file))) {
            store.load(input, password);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(store, password);
        Arrays.fill(password, '\\0');
        return factory.getKeyManagers();
    }

    /** ${t('bundles.comments.java.authorities')} */
    private static PKIXBuilderParameters authorities(String file) throws GeneralSecurityException, IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Certificate certificate : read(file, CertificateFactory::generateCertificates)) {
            certificates.add((X509Certificate) certificate);
        }
        Set<TrustAnchor> anchors = new HashSet<>();
        for (X509Certificate certificate : certificates) {
            if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
                anchors.add(new TrustAnchor(certificate, null));
            }
        }
        if (anchors.isEmpty()) {
            // ${t('bundles.comments.java.noRoot')}
            for (X509Certificate certificate : certificates) anchors.add(new TrustAnchor(certificate, null));
        }
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, new X509CertSelector());
        parameters.addCertStore(store(certificates));
        return parameters;
    }

    private static CertStore store(Collection<?> content) throws GeneralSecurityException {
        return CertStore.getInstance("Collection", new CollectionCertStoreParameters(content));
    }

    private interface Reading<T> {
        Collection<? extends T> from(CertificateFactory factory, InputStream input) throws GeneralSecurityException;
    }

    private static <T> Collection<? extends T> read(String file, Reading<T> reading)
            throws GeneralSecurityException, IOException {
        try (InputStream input = Files.newInputStream(FOLDER.resolve(file))) {
            return reading.from(CertificateFactory.getInstance("X.509"), input);
        }
    }

    private static SSLContext context(String identityFile, PKIXBuilderParameters trust)
            throws GeneralSecurityException, IOException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(new CertPathTrustManagerParameters(trust));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(identity(identityFile), factory.getTrustManagers(), null);
        return context;
    }

    /** ${t('bundles.comments.java.recommended')} */
    private static SSLParameters recommended(SSLContext context) {
        SSLParameters parameters = context.getDefaultSSLParameters();
        List<String> suites = new ArrayList<>(SUITES);
        suites.retainAll(List.of(context.getSupportedSSLParameters().getCipherSuites()));
        parameters.setProtocols(VERSIONS);
        parameters.setCipherSuites(suites.toArray(new String[0]));
        return parameters;
    }
`;
}
