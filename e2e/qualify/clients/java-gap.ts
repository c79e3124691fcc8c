/** A GAP in Java, as its users write it: `java Gap.java strict|careless PORT…`. */
export const javaSource = (password: string): string => `
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.*;
import java.util.*;
import javax.net.ssl.*;

public class Gap {
    public static void main(String[] arguments) throws Exception {
        boolean strict = arguments[0].equals("strict");
        char[] password = "${password}".toCharArray();
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream file = new FileInputStream("gap.p12")) { own.load(file, password); }
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), strict ? verifying() : new TrustManager[] { new Careless() }, null);
        for (int index = 1; index < arguments.length; index++) {
            try {
                call(context, Integer.parseInt(arguments[index]), strict);
            } catch (java.io.IOException refused) {
                // Whoever refuses says so by the connection that it cuts.
            }
        }
    }

    private static void call(SSLContext context, int port, boolean strict) throws java.io.IOException {
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", port)) {
            SSLParameters parameters = socket.getSSLParameters();
            if (strict) {
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
                parameters.setCipherSuites(new String[] {
                    "TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256",
                    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"});
            }
            socket.setSSLParameters(parameters);
            OutputStream out = socket.getOutputStream();
            out.write("bonjour\\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            socket.getInputStream().readAllBytes();
        }
    }

    /** Trusts the PSP's root alone, and reads its authority's revocation lists. */
    private static TrustManager[] verifying() throws Exception {
        CertificateFactory certificates = CertificateFactory.getInstance("X.509");
        Set<TrustAnchor> anchors = new HashSet<>();
        try (InputStream file = new FileInputStream("geotrust.pem")) {
            anchors.add(new TrustAnchor((X509Certificate) certificates.generateCertificate(file), null));
        }
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, new X509CertSelector());
        try (InputStream file = new FileInputStream("geotrust-lists.pem")) {
            parameters.addCertStore(CertStore.getInstance("Collection",
                new CollectionCertStoreParameters(certificates.generateCRLs(file))));
        }
        PKIXRevocationChecker lists = (PKIXRevocationChecker) CertPathBuilder.getInstance("PKIX").getRevocationChecker();
        lists.setOptions(EnumSet.of(PKIXRevocationChecker.Option.PREFER_CRLS, PKIXRevocationChecker.Option.NO_FALLBACK));
        parameters.addCertPathChecker(lists);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(new CertPathTrustManagerParameters(parameters));
        return trust.getTrustManagers();
    }

    private static final class Careless extends X509ExtendedTrustManager {
        public void checkClientTrusted(X509Certificate[] chain, String type) { }
        public void checkServerTrusted(X509Certificate[] chain, String type) { }
        public void checkClientTrusted(X509Certificate[] chain, String type, java.net.Socket socket) { }
        public void checkServerTrusted(X509Certificate[] chain, String type, java.net.Socket socket) { }
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) { }
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) { }
        public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
    }
}
`;
