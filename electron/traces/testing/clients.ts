import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasProgram, runProgram } from './programs.ts';
import { javaClient, nodeClient, pythonClient } from './client-sources.ts';

export interface Call {
  readonly port: number;
  /** File of the authorities that are trusted. */
  readonly trust: string;
  /** Base name of the files of the client's certificate and key. */
  readonly own?: string;
}
/** Calls a server on this machine and gives all that the client printed. */
export type Clients = Readonly<Record<string, (call: Call) => Promise<string>>>;

const programs: readonly (readonly [string, readonly string[]])[] = [
  ['openssl', ['openssl', 'version']],
  ['curl', ['curl', '--version']],
  ['gnutls', ['gnutls-cli', '--version']],
  ['python', ['python3', '-c', 'import ssl']],
  ['java', ['javac', '-version']],
];

/** The clients whose program is on this machine; Node always is, with the TLS library of this runtime. */
export const clientNames: readonly string[] = [
  'node',
  ...programs.flatMap(([name, [command = '', ...args]]) => (hasProgram(command, ...args) ? [name] : [])),
];

/** Writes the clients that are programs of ours into a folder, where the files of certificates are, and gives all of them. */
export async function openClients(folder: string, name: string): Promise<Clients> {
  const file = (base: string): string => join(folder, base);
  const own = ({ own: base }: Call): string[] =>
    base === undefined ? [] : [file(`${base}.pem`), file(`${base}.key`)];
  const before = (flags: readonly string[], values: readonly string[]): string[] =>
    values.flatMap((value, at) => [flags[at] ?? '', value]);
  const plain = (call: Call): string[] => [String(call.port), name, file(call.trust), ...own(call)];

  await writeFile(file('client.mjs'), nodeClient);
  await writeFile(file('client.py'), pythonClient);
  await writeFile(file('TraceClient.java'), javaClient);
  if (clientNames.includes('java')) await runProgram('javac', '-d', folder, file('TraceClient.java'));

  return {
    node: (call) => runProgram(process.execPath, file('client.mjs'), ...plain(call)),
    openssl: (call) =>
      runProgram(
        'openssl',
        's_client',
        '-connect',
        `127.0.0.1:${call.port}`,
        '-servername',
        name,
        '-verify_hostname',
        name,
        '-verify_return_error',
        '-CAfile',
        file(call.trust),
        ...before(['-cert', '-key'], own(call)),
        ...(call.own === undefined ? [] : ['-cert_chain', file(`${call.own}.pem`)]),
      ),
    curl: (call) =>
      runProgram(
        'curl',
        '-sS',
        '--noproxy',
        '*',
        '--connect-to',
        `::127.0.0.1:${call.port}`,
        '--cacert',
        file(call.trust),
        ...before(['--cert', '--key'], own(call)),
        `https://${name}:8443/`,
      ),
    gnutls: (call) =>
      runProgram(
        'gnutls-cli',
        '-p',
        String(call.port),
        '--sni-hostname',
        name,
        '--verify-hostname',
        name,
        '--x509cafile',
        file(call.trust),
        ...before(['--x509certfile', '--x509keyfile'], own(call)),
        '127.0.0.1',
      ),
    python: (call) => runProgram('python3', file('client.py'), ...plain(call)),
    java: (call) => runProgram('java', '-cp', folder, 'TraceClient', ...plain(call)),
  };
}
