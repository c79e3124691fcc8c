import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, runCommand, startProcess, type RunningServer } from '../../testing/child-process.ts';
import { javaArguments, javaPath, shortLived } from '../../testing/java.ts';
import type { InstalledSimulation } from './install-simulation.ts';
import { apacheModules, javaImports, nginxTemporary, tomcatFolders, tomcatHome } from './program-needs.ts';

/** A GAP under test: a real server whose configuration is its own, but for the lines of the README. */
export interface GapServer {
  /** As the README names it. */
  readonly program: string;
  readonly packages: string;
  readonly isPresent: boolean;
  readonly start: (installed: InstalledSimulation, port: number) => Promise<RunningServer>;
}

const path = (name: string): string => findProgram(name) ?? '';
const has = (...names: readonly string[]): boolean => names.every((name) => findProgram(name) !== null);

export const gapServers: readonly GapServer[] = [
  {
    program: 'nginx',
    packages: 'nginx-light',
    isPresent: has('nginx'),
    async start({ run, lines }, port) {
      const file = join(run, 'nginx.conf');
      await writeFile(
        file,
        `daemon off; master_process off; pid "${run}/nginx.pid"; error_log stderr info;
events {}
http { access_log off;
${nginxTemporary(run)}
server { listen 127.0.0.1:${port} ssl; ssl_protocols TLSv1.2 TLSv1.3;
ssl_certificate "${run}/gap-server.pem"; ssl_certificate_key "${run}/gap-server.key";
${lines('server', 'nginx', 'nginx').join('\n')}
location / { return 200 "GAP"; } } }
`,
      );
      return startProcess(path('nginx'), ['-e', 'stderr', '-c', file], port);
    },
  },
  {
    program: 'Apache httpd',
    packages: 'apache2-bin',
    isPresent: has('apache2'),
    async start({ run, lines }, port) {
      const file = join(run, 'apache.conf');
      await writeFile(join(run, 'index.html'), 'GAP');
      await writeFile(
        file,
        `${apacheModules(run)}
Listen 127.0.0.1:${port}
<VirtualHost *:${port}>
SSLEngine on
SSLCertificateFile "${run}/gap-server.pem"
SSLCertificateKeyFile "${run}/gap-server.key"
DocumentRoot "${run}"
FallbackResource /index.html
<Directory "${run}">
Require all granted
</Directory>
${lines('server', 'Apache httpd', 'apache').join('\n')}
</VirtualHost>
`,
      );
      return startProcess(path('apache2'), ['-X', '-f', file], port);
    },
  },
  {
    program: 'HAProxy',
    packages: 'haproxy',
    isPresent: has('haproxy'),
    async start({ run, lines }, port) {
      const file = join(run, 'haproxy.cfg');
      const own = await Promise.all(
        ['gap-server.pem', 'gap-server.key'].map((name) => readFile(join(run, name), 'utf8')),
      );
      await writeFile(join(run, 'gap-server-complet.pem'), own.join(''), { mode: 0o600 });
      await writeFile(
        file,
        `global
  ${lines('server', 'HAProxy', 'haproxy-global').join('\n  ')}
defaults
  mode http
  timeout client 10s
  timeout connect 5s
  timeout server 10s
frontend gap
  bind 127.0.0.1:${port} ssl crt ${run}/gap-server-complet.pem ${lines('server', 'HAProxy', 'haproxy').join(' ')}
  http-request return status 200 content-type text/plain string GAP
`,
      );
      return startProcess(path('haproxy'), ['-db', '-f', file], port);
    },
  },
  {
    program: 'Tomcat',
    packages: 'tomcat10, default-jre-headless',
    isPresent: tomcatHome !== '' && has('java', 'keytool'),
    async start(installed, port) {
      const { run, lines } = installed;
      await installed.prepare('server', 'Tomcat');
      await tomcatFolders(
        run,
        `<Connector port="${port}" address="127.0.0.1" protocol="org.apache.coyote.http11.Http11NioProtocol" SSLEnabled="true">
<SSLHostConfig ${lines('server', 'Tomcat', 'xml').join('\n')}>
<Certificate type="RSA" certificateFile="${run}/gap-server.pem" certificateKeyFile="${run}/gap-server.key" />
</SSLHostConfig></Connector>`,
      );
      const arguments_ = [
        '-cp',
        `${tomcatHome}/bin/bootstrap.jar:${tomcatHome}/bin/tomcat-juli.jar`,
        `-Dcatalina.home=${tomcatHome}`,
        `-Dcatalina.base=${run}`,
        `-Djava.io.tmpdir=${run}/temp`,
        ...shortLived,
        'org.apache.catalina.startup.Bootstrap',
        'start',
      ];
      return startProcess(javaPath, arguments_, port);
    },
  },
  {
    program: 'Java (keytool)',
    packages: 'default-jdk-headless',
    isPresent: has('java', 'javac', 'keytool', 'openssl'),
    async start(installed, port) {
      const { run, lines } = installed;
      await installed.prepare('server', 'Java (keytool)');
      await javaIdentity(run, 'gap-server');
      await writeFile(
        join(run, 'Gap.java'),
        `${javaImports}
public final class Gap {
    public static void main(String[] args) throws Exception {
        KeyStore own = KeyStore.getInstance(Path.of("${run}/gap-server.p12").toFile(), "essai-1".toCharArray());
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, "essai-1".toCharArray());
        ${lines('server', 'Java (keytool)', 'java').join('\n        ')}
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), factory.getTrustManagers(), null);
        SSLServerSocket server = (SSLServerSocket) context.getServerSocketFactory()
                .createServerSocket(${port}, 50, java.net.InetAddress.getByName("127.0.0.1"));
        server.setNeedClientAuth(true);
        while (true) {
            try (var socket = server.accept()) {
                socket.getInputStream().read(new byte[4096]);
                socket.getOutputStream().write("HTTP/1.1 200 OK\\r\\nContent-Length: 3\\r\\nConnection: close\\r\\n\\r\\nGAP".getBytes());
            } catch (IOException refused) {
                System.err.println(refused);
            }
        }
    }
}
`,
      );
      return startProcess(javaPath, await javaArguments(run, 'Gap'), port);
    },
  },
  {
    program: 'Node.js',
    packages: 'nodejs',
    isPresent: true,
    async start({ run, lines }, port) {
      const file = join(run, 'gap.mjs');
      await writeFile(
        file,
        `import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
${lines('server', 'Node.js', 'js').join('\n')}
const cert = readFileSync('${run}/gap-server.pem'), key = readFileSync('${run}/gap-server.key');
createServer({ cert, key, ...simulation }, (request, response) => response.end('GAP')).listen(${port}, '127.0.0.1');
`,
      );
      return startProcess(process.execPath, [file], port);
    },
  },
  {
    program: 'OpenSSL',
    packages: 'openssl',
    isPresent: has('openssl'),
    async start(installed, port) {
      await installed.prepare('server', 'OpenSSL');
      return startOpenssl(installed, port);
    },
  },
];

/** The README's own `openssl s_server`, on another port; `without` takes options out of it. */
export function startOpenssl(
  { run, lines }: InstalledSimulation,
  port: number,
  without: readonly string[] = [],
): Promise<RunningServer> {
  const words = lines('server', 'OpenSSL', 'sh').join(' ').replaceAll('\\ ', ' ');
  const command = /openssl (s_server .*)/.exec(words)?.[1] ?? '';
  const args = command.split(/\s+/).map((word) => (word === '8443' ? String(port) : word));
  return startProcess(
    path('openssl'),
    args.filter((word) => !without.includes(word)),
    port,
    { cwd: run },
  );
}

/** What Java reads keys from; not of the export. */
export async function javaIdentity(run: string, name: string): Promise<void> {
  const { code, output } = await runCommand(
    path('openssl'),
    [
      'pkcs12',
      '-export',
      '-in',
      `${name}.pem`,
      '-inkey',
      `${name}.key`,
      '-name',
      'gap',
      '-out',
      `${name}.p12`,
      '-passout',
      'pass:essai-1',
    ],
    { cwd: run },
  );
  if (code !== 0) throw new Error(`no PKCS#12: ${output}`);
}
