import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { memoryLabStore, openLab } from '../../lab/lab.ts';
import { probeOnce, probeServer } from './probe-server.ts';

const serverName = 'gap.editeur-exemple.fr';
let folder: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probe-'));
  const lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  const { certificate, chain, key } = await lab.identity({
    role: 'gap-server',
    form: 'valid',
    name: serverName,
  });
  await writeFile(join(folder, 's.pem'), [certificate, ...chain].map(({ pem }) => pem).join(''));
  await writeFile(join(folder, 's.key'), key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
});
afterEach(() => running.splice(0).forEach((child) => child.kill()));
afterAll(() => rm(folder, { recursive: true, force: true }));

function startOpenssl(...more: string[]): Promise<number> {
  const args = ['s_server', '-accept', '127.0.0.1:0', '-cert', 's.pem', '-key', 's.key', ...more];
  const child = spawn('openssl', args, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  running.push(child);
  return new Promise((resolve) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /ACCEPT 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
}

const survey = (port: number) => probeServer({ host: '127.0.0.1', port, serverName });
const taken = (rows: readonly { name: string; state: string }[]): string[] =>
  rows.filter(({ state }) => state === 'accepted').map(({ name }) => name);

describe('the survey of a real OpenSSL', () => {
  it('finds what it takes by default', async () => {
    const { protocols, suites } = await survey(await startOpenssl());
    expect(taken(protocols)).toEqual(['TLSv1.3', 'TLSv1.2']);
    expect(protocols.filter(({ state }) => state === 'unknown')).toEqual([]);
    const ofTls13 = suites.filter(({ protocol }) => protocol === 'TLSv1.3');
    expect(new Set(taken(ofTls13))).toEqual(
      new Set(['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256']),
    );
    expect(suites.filter(({ name }) => name === 'TLS_RSA_WITH_AES_128_CBC_SHA')).toMatchObject([
      { quality: 'weak', state: 'accepted', protocol: 'TLSv1.2' },
    ]);
    expect(suites.filter(({ name }) => name === 'TLS_RSA_WITH_RC4_128_MD5')).toMatchObject([
      { quality: 'weak', state: 'refused', protocol: 'TLSv1.2' },
    ]);
    expect(suites.find(({ name }) => name === 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384')).toMatchObject({
      ...{ protocol: 'TLSv1.2', quality: 'preferred', state: 'accepted' },
    });
  });

  it('sees what was turned off, and what should have been', async () => {
    const strict = await survey(await startOpenssl('-tls1_2', '-cipher', 'ECDHE+AESGCM'));
    expect(taken(strict.protocols)).toEqual(['TLSv1.2']);
    const strictSuites = strict.suites.filter(({ state }) => state === 'accepted');
    expect(new Set(strictSuites.map(({ quality }) => quality))).toEqual(new Set(['preferred']));
    expect(strict.suites.some(({ state }) => state === 'unknown')).toBe(false);
    const loose = await survey(await startOpenssl('-cipher', 'ALL:@SECLEVEL=0'));
    expect(taken(loose.protocols)).toEqual(['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1']);
    expect(loose.protocols.filter(({ quality }) => quality === 'weak')).toHaveLength(2);
    expect(taken(loose.suites.filter(({ protocol }) => protocol === 'TLSv1'))).toContain(
      'TLS_RSA_WITH_AES_128_CBC_SHA',
    );
    expect(taken(loose.suites.filter(({ quality }) => quality === 'weak'))).toContain(
      'TLS_DH_anon_WITH_AES_256_GCM_SHA384',
    );
  });

  it('asks for one thing alone', async () => {
    const port = await startOpenssl('-tls1_2');
    const call = { host: '127.0.0.1', port, serverName };
    const suites = ['TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'];
    expect(await probeOnce({ ...call, version: 'TLSv1.2', suites })).toEqual({
      ...{ outcome: 'accepted', version: 'TLSv1.2', suite: suites[0] },
    });
    expect(
      await probeOnce({ ...call, version: 'TLSv1.3', suites: ['TLS_AES_128_GCM_SHA256'] }),
    ).toMatchObject({
      ...{ outcome: 'refused', alert: 'protocol_version' },
    });
    expect(
      await probeOnce({ ...call, version: 'TLSv1.2', suites: ['TLS_RSA_WITH_RC4_128_MD5'] }),
    ).toMatchObject({
      ...{ outcome: 'refused', alert: 'handshake_failure' },
    });
  });
});

/** A server that is none of TLS. */
async function withServer<T>(
  speak: (socket: Socket) => void,
  work: (port: number) => Promise<T>,
): Promise<T> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).resume();
    speak(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('what is not to be surveyed', () => {
  const ask = {
    host: '127.0.0.1',
    serverName,
    version: 'TLSv1.2',
    suites: ['TLS_RSA_WITH_AES_128_CBC_SHA'],
  } as const;

  it.each([
    ['ssh', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['http', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ] as const)('is told by what it speaks: %s', async (speaks, banner) => {
    const answer = await withServer(
      (socket) => socket.write(banner),
      (port) => probeOnce({ ...ask, port }),
    );
    expect(answer).toEqual({ outcome: 'not-tls', phase: 'tls', code: speaks });
  });

  it('is refused, silent or not there', async () => {
    const closed = await withServer(
      (socket) => socket.end(),
      (port) => probeOnce({ ...ask, port }),
    );
    expect(closed).toEqual({ outcome: 'refused', alert: null });
    const silent = await withServer(
      () => undefined,
      (port) => probeOnce({ ...ask, port, timeoutMs: 200 }),
    );
    expect(silent).toEqual({ outcome: 'timeout', phase: 'tls', code: 'ETIMEDOUT' });
    const gone = await withServer(
      () => undefined,
      (port) => Promise.resolve(port),
    );
    expect(await probeOnce({ ...ask, port: gone })).toEqual({
      ...{ outcome: 'unreachable', phase: 'tcp', code: 'ECONNREFUSED' },
    });
  });

  it('is unknown throughout, and not refused', async () => {
    let calls = 0;
    const { protocols, suites, unreached } = await withServer(
      (socket) => {
        calls += 1;
        socket.write('SSH-2.0-x\r\n');
      },
      (port) => survey(port),
    );
    expect(protocols.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(suites).toEqual([]);
    expect(unreached).toEqual({ outcome: 'not-tls', phase: 'tls', code: 'ssh' });
    expect(calls).toBe(1);
  });

  it('is left at once when nobody waits for it any more', async () => {
    const leave = new AbortController();
    const { unreached } = await withServer(
      () => leave.abort(),
      (port) => probeServer({ host: '127.0.0.1', port, serverName, signal: leave.signal }),
    );
    expect(unreached).toMatchObject({ outcome: 'timeout', code: 'ABORTED' });
  });

  it('chose what it was not offered', async () => {
    // A ServerHello for TLS 1.0 and an export suite, whatever it is asked.
    const hello = Buffer.from(`160301002a020000260301${'00'.repeat(32)}00000300`, 'hex');
    const { protocols } = await withServer(
      (socket) => socket.once('data', () => socket.write(hello)),
      survey,
    );
    expect(taken(protocols)).toEqual(['TLSv1']);
  });
});
