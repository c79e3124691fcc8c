import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  createServer as createTcpServer,
  connect as connectTcp,
  type AddressInfo,
  type Socket,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer, type SecureVersion, type Server } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireAccount } from '../../contract/views.ts';
import { memoryLabStore, openLab, type Identity, type Lab } from '../../lab/lab.ts';
import { createKeyLog, type KeyLog } from './key-log.ts';
import { readWire } from './read-wire.ts';
import { tapSocket, type TappedSocket } from './tap-socket.ts';

const name = 'gap.editeur-exemple.fr';
let lab: Lab;
let server: Identity;
let tpe: Identity;
let folder: string;

beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  [server, tpe] = await Promise.all([
    lab.identity({ role: 'gap-server', form: 'valid', name }),
    lab.identity({ role: 'tpe', form: 'valid' }),
  ]);
  folder = await mkdtemp(join(tmpdir(), 'tap-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const material = ({ certificate, chain, key }: Identity) => ({
  cert: [certificate, ...chain].map(({ pem }) => pem).join(''),
  key: key.export({ type: 'pkcs8', format: 'pem' }),
});

/** A TLS server behind a tap; the account of its first call. */
interface TappedServer {
  readonly port: number;
  readonly account: Promise<WireAccount>;
  close(): Promise<void>;
}

async function startTapped(version: SecureVersion, keyLog: KeyLog | null): Promise<TappedServer> {
  const { root } = await lab.authority('ingetrust');
  const tls: Server = createServer(
    {
      ...material(server),
      ca: root.pem,
      requestCert: true,
      rejectUnauthorized: false,
      minVersion: version,
      maxVersion: version,
      ALPNProtocols: ['http/1.1'],
    },
    (socket) => socket.on('error', () => undefined).on('data', () => socket.end('pong')),
  );
  tls.on('tlsClientError', () => undefined);
  tls.on('keylog', (line: Buffer) => keyLog?.add(line));
  let tell: (account: WireAccount) => void = () => undefined;
  const account = new Promise<WireAccount>((resolve) => (tell = resolve));
  const tcp = createTcpServer((raw) => {
    const tapped = tapSocket(raw);
    tapped.on('error', () => undefined);
    tls.emit('connection', tapped);
    raw.on('close', () => {
      tell(readWire(tapped.capture, { end: 'server', ...(keyLog === null ? {} : { keyLog }) }).account);
    });
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  return {
    port: (tcp.address() as AddressInfo).port,
    account,
    close: () => new Promise((resolve) => tcp.close(() => resolve())),
  };
}

/** Calls with a tap on the client's side, says a word and waits for the end. */
async function call(
  port: number,
  options: { identity?: Identity | null; keyLog?: KeyLog } = {},
): Promise<WireAccount> {
  const { identity = tpe, keyLog = createKeyLog() } = options;
  const { root } = await lab.authority('igc-sante');
  const raw = connectTcp(port, '127.0.0.1');
  const tapped: TappedSocket = tapSocket(raw);
  const socket = connect({
    ...(identity === null ? {} : material(identity)),
    socket: tapped,
    servername: name,
    ca: root.pem,
    ALPNProtocols: ['http/1.1'],
  });
  socket.on('keylog', (line: Buffer) => keyLog.add(line));
  socket.on('error', () => undefined);
  socket.on('secureConnect', () => socket.write('ping'));
  socket.resume();
  // `once` would reject on an alert, which is what some of these calls are for.
  await new Promise((resolve) => socket.on('close', resolve));
  return readWire(tapped.capture, { end: 'client', keyLog }).account;
}

const messagesOf = ({ records }: WireAccount, from: 'client' | 'server'): string[] =>
  records.filter((record) => record.from === from).flatMap(({ messages }) => messages);

describe.each(['TLSv1.2', 'TLSv1.3'] as const)('an exchange over %s', (version) => {
  it('is told alike by both ends', async () => {
    const listening = await startTapped(version, createKeyLog());
    const ofClient = await call(listening.port);
    const ofServer = await listening.account;
    await listening.close();
    for (const account of [ofClient, ofServer]) {
      expect(account.notTls).toBeNull();
      expect(account.clientHello).toMatchObject({ serverName: name, alpn: ['http/1.1'] });
      expect(account.clientHello?.versions).toContain('TLSv1.3');
      expect(account.clientHello?.suites).toContain('TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384');
      expect(account.clientHello?.signatureAlgorithms).toContain('rsa_pss_rsae_sha256');
      expect(account.serverHello).toMatchObject({ version, alpn: 'http/1.1', secureRenegotiation: true });
      expect(account.certificateRequest?.authorities.join()).toContain('SIMULATION');
      expect(account.certificateRequest?.signatureAlgorithms.length).toBeGreaterThan(0);
      expect(messagesOf(account, 'client')).toEqual(
        expect.arrayContaining(['client_hello', 'certificate', 'certificate_verify', 'finished']),
      );
      expect(messagesOf(account, 'server')).toEqual(
        expect.arrayContaining(['server_hello', 'certificate', 'certificate_request', 'finished']),
      );
      expect(account.alerts.every(({ name: alert }) => alert === 'close_notify')).toBe(true);
      expect(account.partial).toBe(false);
      expect(JSON.stringify(account)).not.toMatch(/ping|pong/);
    }
    expect(messagesOf(ofClient, 'server')).toEqual(messagesOf(ofServer, 'server'));
    expect(ofClient.certificateRequest).toEqual(ofServer.certificateRequest);
  });

  it('names the alert of a client that knows no such authority', async () => {
    const { root } = await lab.authority('unknown');
    await writeFile(join(folder, 'unknown.pem'), root.pem);
    const listening = await startTapped(version, createKeyLog());
    const args = [
      '-connect',
      `127.0.0.1:${listening.port}`,
      '-CAfile',
      'unknown.pem',
      '-verify_return_error',
    ];
    execFile('openssl', ['s_client', ...args], { cwd: folder }, () => undefined).stdin?.end();
    const { alerts } = await listening.account;
    await listening.close();
    // BoringSSL answers it with one of its own: it could not read an alert that came in the clear.
    expect(alerts.filter(({ from }) => from === 'client')).toMatchObject([
      { level: 'fatal', name: 'unknown_ca', code: 48 },
    ]);
  });

  it('is told in part where the secrets are not known', async () => {
    const listening = await startTapped(version, null);
    await call(listening.port);
    const { partial, clientHello, certificateRequest, records } = await listening.account;
    await listening.close();
    expect(partial).toBe(true);
    expect(clientHello?.serverName).toBe(name);
    expect(certificateRequest === null).toBe(version === 'TLSv1.3');
    expect(records.some(({ encrypted, messages }) => encrypted && messages.length === 0)).toBe(true);
  });
});

describe('OpenSSL on the other side', () => {
  let openssl: ChildProcess;
  let port: number;

  beforeAll(async () => {
    const { root } = await lab.authority('ingetrust');
    await writeFile(join(folder, 's.pem'), material(server).cert);
    await writeFile(join(folder, 's.key'), material(server).key, { mode: 0o600 });
    await writeFile(join(folder, 'ca.pem'), root.pem);
    const args = ['-accept', '127.0.0.1:0', '-cert', 's.pem', '-key', 's.key', '-CAfile', 'ca.pem'];
    openssl = spawn(
      'openssl',
      ['s_server', ...args, '-cert_chain', 's.pem', '-Verify', '3', '-verify_return_error'],
      {
        cwd: folder,
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    port = await new Promise((resolve) => {
      let said = '';
      openssl.stdout?.on('data', (part: Buffer) => {
        said += part.toString();
        const found = /ACCEPT 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
        if (found !== undefined) resolve(Number(found));
      });
    });
  });
  afterAll(() => void openssl.kill());

  it.each([
    ['no certificate', null, 'certificate_required'],
    ['an expired one', 'expired', 'certificate_expired'],
    ['one of an unknown authority', 'unknown-authority', 'unknown_ca'],
  ] as const)('says by an alert of TLS 1.3 why it refuses: %s', async (_, form, alert) => {
    const identity = form === null ? null : await lab.identity({ role: 'tpe', form });
    const { alerts, serverHello } = await call(port, { identity });
    expect(serverHello?.version).toBe('TLSv1.3');
    expect(alerts.filter(({ from }) => from === 'server')).toMatchObject([{ level: 'fatal', name: alert }]);
  });

  it('as a client is read as well', async () => {
    const listening = await startTapped('TLSv1.3', createKeyLog());
    execFile('openssl', ['s_client', '-connect', `127.0.0.1:${listening.port}`, '-servername', name], {
      cwd: folder,
    }).stdin?.end('ping\n');
    const account = await listening.account;
    await listening.close();
    expect(account.clientHello).toMatchObject({ serverName: name, alpn: [] });
    expect(messagesOf(account, 'client')).toEqual(expect.arrayContaining(['client_hello', 'finished']));
  });
});

/** What an account is made of by a peer that speaks first, or answers our hello. */
async function foreignAccount(speak: (socket: Socket) => void): Promise<WireAccount> {
  const tcp = createTcpServer((socket) => {
    socket.on('error', () => undefined).resume();
    speak(socket);
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const account = await call((tcp.address() as AddressInfo).port);
  await new Promise((resolve) => tcp.close(resolve));
  return account;
}

describe('what is no TLS', () => {
  it.each([
    ['ssh', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['http', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['smtp', '220 mail.exemple.fr ESMTP\r\n'],
    ['other', 'bonjour\r\n'],
  ] as const)('is told: %s', async (speaks, banner) => {
    const account = await foreignAccount((socket) => socket.end(banner));
    expect(account).toMatchObject({ notTls: speaks, serverHello: null, partial: true });
  });

  it('is not what says nothing at all', async () => {
    const account = await foreignAccount((socket) => socket.end());
    expect(account).toMatchObject({ notTls: null, serverHello: null });
  });
});
