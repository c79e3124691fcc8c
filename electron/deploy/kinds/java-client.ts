import { defineDeployment, type Material } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { identityPkcs12 } from '../keystores.ts';
import { authoritiesFile, listFiles, pemNames, textFile } from '../pem-files.ts';
import { pspRule } from '../tls-recommendation.ts';
import { javaConstants, javaReading, passwordVariable } from './java-source.ts';
import { messageOf } from '../../texts/message.ts';

const snippetPath = 'GapClient.java';

/** A client in Java 11 or later. It refuses a PSP in the handshake, before a word is sent. */
export const javaClient = defineDeployment({
  kind: 'java-client',
  product: 'Java',
  shell: 'sh',
  async draft(material) {
    const files = [
      await identityPkcs12('gap-client.p12', material),
      authoritiesFile('client', material),
      ...listFiles('client', material),
      textFile(snippetPath, program(material)),
    ];
    return {
      files,
      snippetPath,
      commands: [
        ...installCommands(material, files, '"${GAP_USER:?compte du service GAP}"'),
        `java '${material.pathOf(snippetPath)}'`,
      ],
      reload: null,
      notes: [messageOf('bundles.notes.javaClient.password', { passwordVariable })],
    };
  },
});

function program(material: Material): string {
  const { port, fqdn, t, lists } = material;
  const names = pemNames.client;
  const revocation =
    lists.length === 0
      ? `        // ${t('bundles.comments.javaClient.noRevocation')}
        trust.setRevocationEnabled(false);`
      : `        // ${t('bundles.comments.javaClient.softRevocation')}
        PKIXRevocationChecker revocation = (PKIXRevocationChecker)
                CertPathBuilder.getInstance("PKIX").getRevocationChecker();
        revocation.setOptions(EnumSet.of(PKIXRevocationChecker.Option.PREFER_CRLS,
                PKIXRevocationChecker.Option.NO_FALLBACK, PKIXRevocationChecker.Option.SOFT_FAIL));
        trust.addCertStore(store(read("${names.lists}", CertificateFactory::generateCRLs)));
        trust.addCertPathChecker(revocation);`;
  return `import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.*;
import java.security.cert.Certificate;
import java.util.*;
import javax.net.ssl.*;

/** Diapason : ${t('bundles.comments.javaClient.head')} : java ${snippetPath} */
public final class GapClient {
    private static final URI PSP = URI.create("https://${fqdn}:${port}/");
${javaConstants(material)}
    public static void main(String[] args) throws Exception {
        SSLContext context = tls();
        // ${t('bundles.comments.javaClient.name')}
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(context)
                .sslParameters(recommended(context))
                .build();
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(PSP).build(), HttpResponse.BodyHandlers.ofString());
            System.out.println("HTTP " + answer.statusCode());
            System.out.print(answer.body());
            System.exit(answer.statusCode() < 400 ? 0 : 1);
        } catch (IOException error) {
            // ${t('bundles.comments.javaClient.refused')}
            for (Throwable cause = error; cause != null; cause = cause.getCause()) System.err.println(cause);
            System.exit(1);
        }
    }

    /** ${pspRule(material)} */
    private static SSLContext tls() throws GeneralSecurityException, IOException {
        PKIXBuilderParameters trust = authorities("${names.authorities}");
${revocation}
        return context("gap-client.p12", trust);
    }

${javaReading(material)}}
`;
}
