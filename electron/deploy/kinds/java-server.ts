import { defineDeployment, type Material } from '../define-deployment.ts';
import { installCommands } from '../install-commands.ts';
import { identityPkcs12 } from '../keystores.ts';
import { authoritiesFile, listFiles, pemNames, textFile } from '../pem-files.ts';
import { terminalRule } from '../tls-recommendation.ts';
import { javaConstants, javaReading, passwordVariable } from './java-source.ts';
import { messageOf } from '../../texts/message.ts';

const snippetPath = 'GapServer.java';

/** A server in Java 11 or later, with what the JDK has. It refuses a terminal by an alert of TLS. */
export const javaServer = defineDeployment({
  kind: 'java-server',
  product: 'Java',
  shell: 'sh',
  async draft(material) {
    const files = [
      await identityPkcs12('gap-server.p12', material),
      authoritiesFile('server', material),
      ...listFiles('server', material),
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
      notes: [
        messageOf('bundles.notes.javaServer.password', { passwordVariable }),
        messageOf('bundles.notes.javaServer.listsAtStart'),
      ],
    };
  },
});

function program(material: Material): string {
  const { port, t } = material;
  const { authorities, lists } = pemNames.server;
  return `import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.*;
import java.security.cert.Certificate;
import java.util.*;
import java.util.concurrent.Executors;
import javax.net.ssl.*;

/** Diapason : ${t('bundles.comments.javaServer.head')} : java ${snippetPath} */
public final class GapServer {
    private static final int PORT = ${port};
${javaConstants(material)}
    public static void main(String[] args) throws Exception {
        SSLContext context = tls();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(PORT), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters asked = recommended(context);
                asked.setUseCipherSuitesOrder(true);
                // ${t('bundles.comments.javaServer.noCertificate')}
                asked.setNeedClientAuth(true);
                parameters.setSSLParameters(asked);
            }
        });
        server.createContext("/", exchange -> {
            String tpe = ((HttpsExchange) exchange).getSSLSession().getPeerPrincipal().getName();
            byte[] answer = ("GAP : " + tpe + "\\n").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** ${terminalRule(material)} */
    private static SSLContext tls() throws GeneralSecurityException, IOException {
        PKIXBuilderParameters trust = authorities("${authorities}");
        trust.addCertStore(store(read("${lists}", CertificateFactory::generateCRLs)));
        // ${t('bundles.comments.javaServer.lists')}
        trust.setRevocationEnabled(true);
        return context("gap-server.p12", trust);
    }

${javaReading(material)}}
`;
}
