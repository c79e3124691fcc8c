import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFreePort } from '../../../lab/free-port.ts';
import { findProgram, runCommand, startProcess, type CommandResult } from '../../testing/child-process.ts';
import { javaArguments, javaPath } from '../../testing/java.ts';
import { pspName } from '../../testing/open-stage.ts';
import { simulationTruststore } from '../file-names.ts';
import { javaIdentity } from './gap-servers.ts';
import type { InstalledSimulation } from './install-simulation.ts';
import { apacheModules, javaImports, nginxTemporary } from './program-needs.ts';

/** A GAP under test that calls the PSP: a real program with the lines of the README. */
export interface GapClient {
  /** As the README names it. */
  readonly program: string;
  readonly name: string;
  readonly isPresent: boolean;
  /** Whether the PSP on a port of this machine was called: its answer came back. */
  readonly call: (installed: InstalledSimulation, port: number) => Promise<CommandResult>;
}

const path = (name: string): string => findProgram(name) ?? '';
const has = (...names: readonly string[]): boolean => names.every((name) => findProgram(name) !== null);

/** Runs the README's command for a tool of OpenSSL's family, with the name and the port that it leaves open. */
function runReadme({ run, lines }: InstalledSimulation, tool: string, port: number): Promise<CommandResult> {
  const text = lines('client', 'OpenSSL', 'sh').join('\n').replaceAll('\\\n', ' ');
  const command = text.split('\n').find((line) => line.startsWith(tool)) ?? 'false';
  const named = command.replaceAll('PSP', pspName).replaceAll('PORT', String(port));
  return runCommand('sh', ['-c', `${named} < /dev/null`], { cwd: run });
}

/** Starts a proxy, calls through it in plain HTTP, and stops it. */
async function through(
  command: string,
  port: number,
  args: (port: number) => Promise<readonly string[]>,
): Promise<CommandResult> {
  const front = await chooseFreePort();
  const running = await startProcess(path(command), await args(front), front);
  try {
    const response = await fetch(`http://127.0.0.1:${front}/`);
    return { code: response.ok ? 0 : 1, output: `${port}: ${response.status} ${running.output()}` };
  } finally {
    await running.stop();
  }
}

export const gapClients: readonly GapClient[] = [
  {
    program: 'OpenSSL',
    name: 'openssl s_client',
    isPresent: has('openssl'),
    async call(installed, port) {
      await installed.prepare('client', 'OpenSSL');
      return runReadme(installed, 'openssl s_client', port);
    },
  },
  {
    program: 'OpenSSL',
    name: 'curl',
    isPresent: has('curl'),
    call: (installed, port) => runReadme(installed, 'curl', port),
  },
  {
    program: 'Node.js',
    name: 'Node.js',
    isPresent: true,
    async call({ run, lines }, port) {
      const file = join(run, 'gap-client.mjs');
      await writeFile(
        file,
        `import { readFileSync } from 'node:fs';
import { get } from 'node:https';
${lines('client', 'Node.js', 'js').join('\n')}
const cert = readFileSync('${run}/gap-client.pem'), key = readFileSync('${run}/gap-client.key');
get({ host: '${pspName}', port: ${port}, servername: '${pspName}', cert, key, agent: false, ...simulation }, (response) =>
  response.resume().on('end', () => process.exit(response.statusCode === 200 ? 0 : 1)),
).on('error', (error) => { console.error(error.code); process.exit(1); });
`,
      );
      return runCommand(process.execPath, [file]);
    },
  },
  {
    program: 'Java (keytool)',
    name: 'Java',
    isPresent: has('java', 'javac', 'keytool', 'openssl'),
    async call(installed, port) {
      const { run, lines } = installed;
      // Once: `keytool` takes an alias only once, as the README's reader has it.
      if (!existsSync(join(installed.folder, simulationTruststore.psp))) {
        await installed.prepare('client', 'Java (keytool)');
      }
      await javaIdentity(run, 'gap-client');
      await writeFile(
        join(run, 'GapCall.java'),
        `${javaImports}
public final class GapCall {
    public static void main(String[] args) throws Exception {
        KeyStore own = KeyStore.getInstance(Path.of("${run}/gap-client.p12").toFile(), "essai-1".toCharArray());
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, "essai-1".toCharArray());
        ${lines('client', 'Java (keytool)', 'java').join('\n        ')}
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), factory.getTrustManagers(), null);
        HttpsURLConnection call = (HttpsURLConnection) new java.net.URL("https://${pspName}:" + args[0] + "/").openConnection();
        call.setSSLSocketFactory(context.getSocketFactory());
        System.exit(call.getResponseCode() == 200 ? 0 : 1);
    }
}
`,
      );
      return runCommand(javaPath, [...(await javaArguments(run, 'GapCall')), String(port)]);
    },
  },
  {
    program: 'nginx',
    name: 'nginx',
    isPresent: has('nginx'),
    call: ({ run, lines }, port) =>
      through('nginx', port, async (front) => {
        const file = join(run, 'nginx-client.conf');
        await writeFile(
          file,
          `daemon off; master_process off; pid "${run}/nginx.pid"; error_log stderr info;
events {}
http { access_log off;
${nginxTemporary(run)}
server { listen 127.0.0.1:${front}; location / { proxy_pass https://${pspName}:${port};
proxy_ssl_certificate "${run}/gap-client.pem"; proxy_ssl_certificate_key "${run}/gap-client.key";
${lines('client', 'nginx', 'nginx').join('\n')} } } }
`,
        );
        return ['-e', 'stderr', '-c', file];
      }),
  },
  {
    program: 'Apache httpd',
    name: 'Apache httpd',
    isPresent: has('apache2'),
    call: ({ run, lines }, port) =>
      through('apache2', port, async (front) => {
        const file = join(run, 'apache-client.conf');
        await writeFile(
          file,
          `${apacheModules(run)}
Listen 127.0.0.1:${front}
<VirtualHost *:${front}>
ProxyPass "/" "https://${pspName}:${port}/"
${lines('client', 'Apache httpd', 'apache').join('\n')}
</VirtualHost>
`,
        );
        return ['-X', '-f', file];
      }),
  },
  {
    program: 'HAProxy',
    name: 'HAProxy',
    isPresent: has('haproxy'),
    call: ({ run, lines }, port) =>
      through('haproxy', port, async (front) => {
        const file = join(run, 'haproxy-client.cfg');
        const words = lines('client', 'HAProxy', 'haproxy').join(' ').replaceAll('PSP', pspName);
        await writeFile(
          file,
          `defaults
  mode http
  retries 0
  timeout client 10s
  timeout connect 5s
  timeout server 10s
frontend gap
  bind 127.0.0.1:${front}
  default_backend psp
backend psp
  server psp 127.0.0.1:${port} ${words}
`,
        );
        return ['-db', '-f', file];
      }),
  },
];
