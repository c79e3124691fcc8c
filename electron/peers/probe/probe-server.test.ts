import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
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
      protocol: 'TLSv1.2',
      quality: 'preferred',
      state: 'accepted',
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

  it.each([
    ['TLSv1.3', []],
    ['TLSv1.2', ['-tls1_2']],
  ] as const)('tells which groups it takes, over %s', async (_version, more) => {
    const { groups } = await survey(await startOpenssl('-groups', 'P-384:X25519', ...more));
    expect(taken(groups).sort()).toEqual(['secp384r1', 'x25519']);
    expect(groups.filter(({ state }) => state === 'unknown')).toEqual([]);
  });

  it('tells whose order of suites decides', async () => {
    const ciphers = ['-tls1_2', '-cipher', 'ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384'];
    expect((await survey(await startOpenssl('-serverpref', ...ciphers))).suiteOrder).toBe('server');
    expect((await survey(await startOpenssl(...ciphers))).suiteOrder).toBe('client');
    expect((await survey(await startOpenssl('-tls1_3'))).suiteOrder).toBe('unknown');
  });

  it('asks for one thing alone', async () => {
    const port = await startOpenssl('-tls1_2');
    const call = { host: '127.0.0.1', port, serverName };
    const suites = ['TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'];
    expect(await probeOnce({ ...call, version: 'TLSv1.2', suites })).toEqual({
      outcome: 'accepted',
      version: 'TLSv1.2',
      suite: suites[0],
    });
    expect(
      await probeOnce({ ...call, version: 'TLSv1.3', suites: ['TLS_AES_128_GCM_SHA256'] }),
    ).toMatchObject({
      outcome: 'refused',
      alert: 'protocol_version',
    });
    expect(
      await probeOnce({ ...call, version: 'TLSv1.2', suites: ['TLS_RSA_WITH_RC4_128_MD5'] }),
    ).toMatchObject({
      outcome: 'refused',
      alert: 'handshake_failure',
    });
  });
});

describe('the survey of a server of this runtime', () => {
  const versions = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;

  it('finds what it was told to take, in its own order of choice', async () => {
    const server = createTlsServer({
      cert: await readFile(join(folder, 's.pem')),
      key: await readFile(join(folder, 's.key')),
      ...versions,
      ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:AES256-GCM-SHA384',
      requestCert: true,
    });
    server.on('tlsClientError', (_, socket) => socket.destroy());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { protocols, suites } = await survey((server.address() as AddressInfo).port);
    await new Promise((resolve) => server.close(resolve));
    expect(taken(protocols)).toEqual(['TLSv1.2']);
    expect(suites.filter(({ state }) => state !== 'refused')).toMatchObject([
      { name: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', quality: 'preferred' },
      { name: 'TLS_RSA_WITH_AES_256_GCM_SHA384', quality: 'weak' },
    ]);
  });
});

const hasNginx = spawnSync('nginx', ['-v']).error === undefined;

describe.skipIf(!hasNginx)('the survey of nginx', () => {
  async function startNginx(protocols: string): Promise<number> {
    const free = createServer();
    await once(free.listen(0, '127.0.0.1'), 'listening');
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const files = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    await writeFile(
      join(folder, 'nginx.conf'),
      `daemon off; pid nginx.pid; error_log stderr notice; events {}
       http { access_log off; ${files.map((name) => `${name}_temp_path ${name};`).join(' ')}
         server { listen 127.0.0.1:${port} ssl; ssl_certificate s.pem; ssl_certificate_key s.key;
           ssl_protocols ${protocols}; ssl_verify_client optional_no_ca; } }`,
    );
    const child = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.push(child);
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (part: Buffer) => {
        if (part.toString().includes('start worker process')) resolve();
      });
    });
    return port;
  }

  it.each([
    ['TLSv1.2 TLSv1.3', ['TLSv1.3', 'TLSv1.2']],
    ['TLSv1.3', ['TLSv1.3']],
  ])('finds its protocols: %s', async (told, found) => {
    const { protocols, suites, unreached } = await survey(await startNginx(told));
    expect(taken(protocols)).toEqual(found);
    expect(protocols.filter(({ state }) => state === 'unknown')).toEqual([]);
    expect(suites.filter(({ state }) => state === 'unknown')).toEqual([]);
    expect(taken(suites)).toContain('TLS_AES_256_GCM_SHA384');
    expect(unreached).toBeNull();
  });
});
