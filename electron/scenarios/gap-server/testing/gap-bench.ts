import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type TlsOptions } from 'node:tls';
import type { CheckResult, ScenarioResult } from '../../../contract/views.ts';
import { memoryLabStore, openLab, type Identity, type Lab } from '../../../lab/lab.ts';
import type { TargetReport } from '../../target-report.ts';
import { runGapServer, type GapServerOptions, type GapServerSubject } from '../run-gap-server.ts';

export const gapName = 'gap.simulation.test';
export const now = (): Date => new Date();

/** What a GAP installs of a lab. */
export interface Installed {
  readonly authorities: readonly string[];
  readonly lists: readonly string[];
}

export async function installed(from: Lab): Promise<Installed> {
  const { ingetrust, shownOnly } = await from.simulationFiles();
  return {
    authorities: ingetrust.map(({ certificate }) => certificate.pem),
    lists: [...ingetrust, ...shownOnly.ingetrust].flatMap(({ list }) => list?.pem ?? []),
  };
}

export const http = (status: string, content = ''): string =>
  `HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(content)}\r\nConnection: close\r\n\r\n${content}`;
export const fine = http('200 OK');

/** For tests: a lab, servers of Node that play the GAP, and their qualification. */
export interface GapBench {
  readonly lab: Lab;
  readonly pems: Installed;
  /**
   * The usual server of Node as the GAP: it cuts whom it refuses, without a word. `answer` null: it says nothing, ever.
   */
  start(answer?: Answering | null, options?: Partial<TlsOptions>): Promise<RunningGap>;
  qualify(
    port: number,
    subject?: Partial<GapServerSubject>,
    options?: Partial<GapServerOptions>,
  ): Promise<TargetReport>;
  /** Closes the servers that were started. */
  close(): Promise<void>;
}

/** What is answered to what a client said; '' cuts the connection. */
type Answering = (said: string) => string;

export interface RunningGap {
  readonly port: number;
  readonly server: Server;
}

export async function openGapBench(): Promise<GapBench> {
  const lab = await openLab({ store: memoryLabStore(), now });
  await lab.prepare();
  const pems = await installed(lab);
  const server = await lab.identity({ role: 'gap-server', form: 'valid', name: gapName });
  const { root, intermediate } = await lab.authority('igc-sante');
  const open: Server[] = [];
  return {
    lab,
    pems,
    start: (answer = () => fine, options = {}) => startGap(server, pems, open, answer, options),
    qualify: (port, subject = {}, options = {}) =>
      runGapServer({
        runId: 'gap',
        signal: new AbortController().signal,
        now,
        subject: {
          lab,
          terminal: null,
          trust: [root],
          intermediates: [intermediate],
          revocationLists: [],
          checkCertificate: (chain) => chain.map(({ commonName }) => aCheck(commonName)),
          ...subject,
        },
        target: {
          kind: 'gap-server',
          host: '127.0.0.1',
          port,
          serverName: gapName,
          terminal: subject.terminal === undefined ? 'simulated' : 'own',
        },
        ...options,
      }),
    async close() {
      await Promise.all(open.splice(0).map((one) => new Promise((resolve) => one.close(resolve))));
    },
  };
}

async function startGap(
  { certificate, chain, key }: Identity,
  pems: Installed,
  open: Server[],
  answer: Answering | null,
  options: Partial<TlsOptions>,
): Promise<RunningGap> {
  const gap = createServer({
    cert: [certificate, ...chain].map(({ pem }) => pem).join('\n'),
    key: key.export({ type: 'pkcs8', format: 'pem' }),
    ca: [...pems.authorities],
    crl: [...pems.lists],
    requestCert: true,
    rejectUnauthorized: true,
    ...options,
  });
  gap.on('tlsClientError', () => undefined);
  gap.on('secureConnection', (socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.destroy());
    socket.on('data', (part: Buffer) => {
      if (answer === null) return;
      const said = answer(part.toString());
      if (said === '') socket.destroy();
      else socket.end(said);
    });
  });
  open.push(gap);
  gap.listen(0, '127.0.0.1');
  await once(gap, 'listening');
  return { port: (gap.address() as AddressInfo).port, server: gap };
}

const aCheck = (id: string): CheckResult => ({
  id,
  clause: 'order.3.fqdn',
  obligation: 'mandatory',
  verdict: 'pass',
  evidence: { key: 'x' },
});

export const byId = ({ scenarios }: TargetReport): Record<string, ScenarioResult> =>
  Object.fromEntries(scenarios.map((result) => [result.id, result]));
export const verdicts = ({ scenarios }: TargetReport): Record<string, string> =>
  Object.fromEntries(scenarios.map(({ id, verdict }) => [id, verdict]));
export const all = (ids: readonly string[], verdict: string): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, verdict]));
