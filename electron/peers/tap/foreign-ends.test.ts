/** @module-tag slow */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect as connectTcp, createServer as createTcpServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer, type TlsOptions, type TLSSocket } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WireAccount } from '../../contract/views.ts';
import { memoryLabStore, openLab, type Identity } from '../../lab/lab.ts';
import { createKeyLog } from './key-log.ts';
import { readWire } from './read-wire.ts';
import { spoilCertificateVerify } from './spoil-signature.ts';
import { tapSocket } from './tap-socket.ts';

const serverName = 'gap.editeur-exemple.fr';
const hasGnutls = spawnSync('gnutls-cli', ['--version']).error === undefined;
const closing: (() => void)[] = [];
let folder: string;
let root: string;
let server: { cert: string; key: string | Buffer };
let client: { cert: string; key: string | Buffer };

const material = ({ certificate, chain, key }: Identity) => ({
  cert: [certificate, ...chain].map(({ pem }) => pem).join(''),
  key: key.export({ type: 'pkcs8', format: 'pem' }),
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foreign-ends-'));
  const lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  server = material(await lab.identity({ role: 'gap-server', form: 'valid', name: serverName }));
  client = material(await lab.identity({ role: 'tpe', form: 'valid' }));
  root = (await lab.authority('ingetrust')).root.pem;
  await writeFile(join(folder, 's.pem'), server.cert);
  await writeFile(join(folder, 's.key'), server.key, { mode: 0o600 });
  await writeFile(join(folder, 'c.pem'), client.cert);
  await writeFile(join(folder, 'c.key'), client.key, { mode: 0o600 });
  await writeFile(join(folder, 'ca.pem'), root);
});
afterEach(() => closing.splice(0).forEach((act) => act()));
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(command: string, args: readonly string[]): ChildProcess {
  const child = spawn(command, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  closing.push(() => child.kill());
  child.stderr.resume();
  return child;
}

/** Starts `openssl s_server`, which asks for a certificate, and gives its port. */
function startOpenssl(...more: string[]): Promise<number> {
  const child = start('openssl', [
    's_server',
    '-accept',
    '127.0.0.1:0',
    '-cert',
    's.pem',
    '-key',
    's.key',
    '-cert_chain',
    's.pem',
    '-CAfile',
    'ca.pem',
    '-Verify',
    '3',
    '-verify_return_error',
    ...more,
  ]);
  return new Promise((resolve) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /ACCEPT 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
}

/** Calls, says a word, and tells what passed when the connection is over. */
async function call(
  port: number,
  options: { shown?: boolean; spoil?: boolean; maxVersion?: 'TLSv1.2' } = {},
): Promise<WireAccount> {
  const { shown = true, spoil = false, ...versions } = options;
  const tapped = tapSocket(
    connectTcp(port, '127.0.0.1'),
    spoil ? { rewriteOutgoing: spoilCertificateVerify() } : {},
  );
  const keyLog = createKeyLog();
  const socket = connect({
    ...(shown ? client : {}),
    socket: tapped,
    servername: serverName,
    rejectUnauthorized: false,
    ...versions,
  });
  socket.on('keylog', (line: Buffer) => keyLog.add(line)).on('error', () => undefined);
  // Our own words are refused by now where the server refuses; a server that takes us is left after a while.
  socket.on('secureConnect', () => socket.write('ping\n')).on('data', () => socket.end());
  await new Promise((resolve) => socket.on('close', resolve));
  return readWire(tapped.capture, { end: 'client', keyLog }).account;
}

/** A tapped server of this runtime: its port, and what passed on its first connection. */
async function listen(
  options: TlsOptions,
  talk: (socket: TLSSocket) => void = (socket) => socket.on('data', () => socket.end('pong\n')),
): Promise<{ port: number; account: Promise<WireAccount> }> {
  const keyLog = createKeyLog();
  const tls = createServer({ ...server, ca: root, requestCert: true, ...options }, (socket) =>
    talk(socket.on('error', () => undefined)),
  );
  tls.on('tlsClientError', (_, socket) => socket.destroy()).on('keylog', (line) => keyLog.add(line));
  let tell: (account: WireAccount) => void = () => undefined;
  const account = new Promise<WireAccount>((resolve) => (tell = resolve));
  const tcp = createTcpServer((raw) => {
    const tapped = tapSocket(raw);
    tapped.on('error', () => undefined);
    tapped.on('close', () => tell(readWire(tapped.capture, { end: 'server', keyLog }).account));
    tls.emit('connection', tapped);
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  closing.push(() => tcp.close());
  return { port: (tcp.address() as AddressInfo).port, account };
}

const fatal = ({ alerts }: WireAccount): string[] =>
  alerts.filter(({ name }) => name !== 'close_notify').map(({ from, name }) => `${from}: ${name}`);
const messagesOf = ({ records }: WireAccount, from: 'client' | 'server'): string[] =>
  records.filter((record) => record.from === from).flatMap(({ messages }) => messages);

describe('a signature that was spoilt', () => {
  const tls12 = { maxVersion: 'TLSv1.2' } as const;

  it('is refused by OpenSSL, which takes the same certificate otherwise', async () => {
    const port = await startOpenssl('-tls1_2', '-rev');
    expect(fatal(await call(port, { ...tls12, spoil: true }))).toEqual(['server: decrypt_error']);
    expect(fatal(await call(port, tls12))).toEqual([]);
  });

  it('is refused by this runtime', async () => {
    const { port, account } = await listen({ ...tls12, rejectUnauthorized: false });
    expect(fatal(await call(port, { ...tls12, spoil: true }))).toEqual(['server: decrypt_error']);
    expect(fatal(await account)).toEqual(['server: decrypt_error']);
  });
});

describe('a certificate that is missing', () => {
  it.each([
    ['-tls1_3', 'server: certificate_required'],
    ['-tls1_2', 'server: handshake_failure'],
  ])('is told by an alert of OpenSSL (%s)', async (version, alert) => {
    expect(fatal(await call(await startOpenssl(version), { shown: false }))).toEqual([alert]);
  });

  it('is told by an alert of this runtime over TLS 1.3', async () => {
    const { port, account } = await listen({ rejectUnauthorized: true, minVersion: 'TLSv1.3' });
    expect(fatal(await call(port, { shown: false }))).toEqual(['server: certificate_required']);
    expect(fatal(await account)).toEqual(['server: certificate_required']);
  });
});

describe('what only some servers and clients do', () => {
  it('a server that wants another group asks for another ClientHello', async () => {
    const { port, account } = await listen({
      rejectUnauthorized: false,
      minVersion: 'TLSv1.3',
      ecdhCurve: 'secp384r1',
    });
    const ofClient = await call(port);
    for (const read of [ofClient, await account]) {
      expect(messagesOf(read, 'server').slice(0, 2)).toEqual(['hello_retry_request', 'server_hello']);
      expect(messagesOf(read, 'client').filter((name) => name === 'client_hello')).toHaveLength(2);
      expect(messagesOf(read, 'client')).toContain('certificate_verify');
      expect(read).toMatchObject({ partial: false, serverHello: { version: 'TLSv1.3' } });
    }
  });

  it('a client that renews its keys is read on', async () => {
    let received = '';
    const { port, account } = await listen({ rejectUnauthorized: false, minVersion: 'TLSv1.3' }, (socket) =>
      socket.on('data', (part: Buffer) => {
        received += part.toString();
        if (received.includes('fin')) socket.end();
      }),
    );
    const child = start('openssl', [
      's_client',
      '-connect',
      `127.0.0.1:${port}`,
      '-cert',
      'c.pem',
      '-key',
      'c.key',
    ]);
    let said = '';
    // A line that is a K asks for new keys on both sides.
    child.stdout?.on('data', (part: Buffer) => {
      if (!said.includes('Verify return code') && (said += part.toString()).includes('Verify return code')) {
        child.stdin?.write('K\n');
      }
    });
    child.stderr?.on('data', (part: Buffer) => {
      if (part.toString().includes('KEYUPDATE')) child.stdin?.write('fin\n');
    });
    const read = await account;
    expect(messagesOf(read, 'client').filter((name) => name === 'key_update')).toHaveLength(1);
    expect(read.records.at(-1)).toMatchObject({ type: 'alert', encrypted: true });
    expect(read).toMatchObject({ partial: false });
  });

  it('a suite that this runtime cannot open is told in part', async () => {
    const { port, account } = await listen({
      rejectUnauthorized: false,
      maxVersion: 'TLSv1.2',
      ciphers: 'ECDHE-RSA-AES128-SHA',
    });
    await call(port, { maxVersion: 'TLSv1.2' });
    const read = await account;
    expect(read).toMatchObject({
      partial: true,
      serverHello: { suite: 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA' },
    });
    expect(messagesOf(read, 'client')).toEqual([
      'client_hello',
      'certificate',
      'client_key_exchange',
      'certificate_verify',
    ]);
    expect(read.certificateRequest?.authorities.join()).toContain('SIMULATION');
  });
});

describe.skipIf(!hasGnutls)('GnuTLS', () => {
  it.each([
    ['NORMAL:-VERS-ALL:+VERS-TLS1.3', 'TLSv1.3'],
    ['NORMAL:-VERS-ALL:+VERS-TLS1.2', 'TLSv1.2'],
  ])('as a client is read as well (%s)', async (priority, version) => {
    const { port, account } = await listen({ rejectUnauthorized: false });
    const child = start('gnutls-cli', [
      '--insecure',
      '--priority',
      priority,
      '--x509certfile',
      'c.pem',
      '--x509keyfile',
      'c.key',
      '--sni-hostname',
      serverName,
      '--port',
      String(port),
      '127.0.0.1',
    ]);
    child.stdout?.on('data', (part: Buffer) => {
      if (part.toString().includes('Simple Client Mode')) child.stdin?.write('ping\n');
    });
    const read = await account;
    expect(read).toMatchObject({
      partial: false,
      clientHello: { serverName, versions: [version] },
      serverHello: { version },
    });
    expect(read.clientHello?.suites.filter((name) => name.startsWith('0x'))).toEqual([]);
    expect(messagesOf(read, 'client')).toEqual(expect.arrayContaining(['certificate_verify', 'finished']));
  });
});
