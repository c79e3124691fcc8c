import { patienceMs } from '../../../electron/contract/testing/patience.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram, runCommand } from '../../../electron/deploy/testing/child-process.ts';
import { javaArguments, javaPath } from '../../../electron/deploy/testing/java.ts';

/** A GAP of the publisher's: a client of another make, told to call the ports of the simulated PSP. */
export interface GapClient {
  readonly name: string;
  /** Debian packages that hold it. */
  readonly packages: string;
  readonly isPresent: boolean;
  /** Whose revocation it looks up when it is strict: the annex leaves that to choice. */
  readonly readsLists: 'of-all' | 'of-the-certificate' | 'none';
  /** Recommendations that it does not follow once its verifications are off. */
  readonly warnedWhenCareless: readonly string[];
  /** Calls each port once, one after the other, and says a line or an HTTP request to whom it accepts. */
  call(folder: string, ports: readonly number[], manner: Manner): Promise<void>;
}

export type Manner = 'strict' | 'careless';

const words = 'bonjour\n';
const request = 'GET / HTTP/1.0\r\n\r\n';
const goodSuites = 'ECDHE+AESGCM';

/** Runs a program that says something first, and stays until the other end closes. */
async function converse(
  command: string,
  args: readonly string[],
  said: string,
  folder: string,
): Promise<void> {
  const child = spawn(command, args, { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] });
  // It may be gone before it has read.
  child.stdin.on('error', () => undefined);
  child.stdin.write(said);
  const deadline = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await once(child, 'close');
  clearTimeout(deadline);
}

async function eachPort(ports: readonly number[], call: (port: number) => Promise<unknown>): Promise<void> {
  for (const port of ports) await call(port);
}

/** One program for all ports: starting it costs more than the calls. */
async function runForAll(
  command: string,
  args: readonly string[],
  folder: string,
  ports: readonly number[],
  manner: Manner,
): Promise<void> {
  const { code, output } = await runCommand(command, [...args, manner, ...ports.map(String)], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(`${command}: ${output}`);
}

export const gapClients = {
  openssl: {
    name: 'openssl s_client',
    packages: 'openssl',
    isPresent: findProgram('openssl') !== null,
    readsLists: 'of-all',
    warnedWhenCareless: ['tls-1-1-refused', 'weak-suites-refused'],
    call: (folder, ports, manner) =>
      eachPort(ports, (port) =>
        converse(
          'openssl',
          [
            's_client',
            '-connect',
            `127.0.0.1:${port}`,
            '-servername',
            'localhost',
            '-quiet',
            '-cert',
            'gap.pem',
            '-key',
            'gap.key',
            '-cert_chain',
            'gap-chain.pem',
            '-CAfile',
            // The option -CRL reads a single list.
            manner === 'strict' ? 'geotrust-and-lists.pem' : 'geotrust.pem',
            '-no-CApath',
            '-no-CAstore',
            ...(manner === 'strict'
              ? [
                  '-verify_return_error',
                  '-verify_hostname',
                  'localhost',
                  '-crl_check_all',
                  '-cipher',
                  goodSuites,
                ]
              : ['-cipher', 'ALL:@SECLEVEL=0', '-min_protocol', 'TLSv1']),
          ],
          words,
          folder,
        ),
      ),
  },
  curl: {
    name: 'curl',
    packages: 'curl',
    isPresent: findProgram('curl') !== null,
    readsLists: 'of-all',
    warnedWhenCareless: ['weak-suites-refused'],
    call: (folder, ports, manner) =>
      eachPort(ports, (port) =>
        runCommand(
          'curl',
          [
            '--silent',
            '--max-time',
            '20',
            '--cert',
            'gap-all.pem',
            '--key',
            'gap.key',
            ...(manner === 'strict'
              ? ['--cacert', 'geotrust.pem', '--crlfile', 'geotrust-lists.pem', '--ciphers', goodSuites]
              : ['--insecure']),
            `https://localhost:${port}/`,
          ],
          { cwd: folder },
        ),
      ),
  },
  gnutls: {
    name: 'gnutls-cli',
    packages: 'gnutls-bin',
    isPresent: findProgram('gnutls-cli') !== null,
    // It takes lists of installed authorities only, and the PSP's intermediate is to come from the PSP.
    readsLists: 'none',
    warnedWhenCareless: ['tls-1-1-refused', 'weak-suites-refused'],
    call: (folder, ports, manner) =>
      eachPort(ports, (port) =>
        converse(
          'gnutls-cli',
          [
            '--port',
            String(port),
            '--x509certfile',
            'gap-all.pem',
            '--x509keyfile',
            'gap.key',
            ...(manner === 'strict'
              ? [
                  '--x509cafile',
                  'geotrust.pem',
                  '--priority',
                  'NORMAL:-RSA:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2',
                ]
              : ['--insecure', '--no-ca-verification']),
            'localhost',
          ],
          request,
          folder,
        ),
      ),
  },
  java: {
    name: 'Java',
    packages: 'default-jdk-headless',
    isPresent: javaPath !== '' && findProgram('javac') !== null,
    readsLists: 'of-all',
    warnedWhenCareless: ['weak-suites-refused'],
    call: async (folder, ports, manner) =>
      runForAll(javaPath, await javaArguments(folder, 'Gap'), folder, ports, manner),
  },
  python: {
    name: 'Python',
    packages: 'python3',
    isPresent: findProgram('python3') !== null,
    readsLists: 'of-the-certificate',
    warnedWhenCareless: [],
    call: (folder, ports, manner) => runForAll('python3', ['gap.py'], folder, ports, manner),
  },
  node: {
    name: 'Node',
    packages: 'nodejs',
    isPresent: true,
    readsLists: 'none',
    warnedWhenCareless: ['weak-suites-refused'],
    call: (folder, ports, manner) =>
      runForAll(process.execPath, ['--no-warnings', 'gap.mjs'], folder, ports, manner),
  },
} satisfies Readonly<Record<string, GapClient>>;
