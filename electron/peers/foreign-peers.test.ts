/** @module-tag slow */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../lab/lab.ts';
import { connectClient } from './connect-client.ts';
import { openCast, pspName, type TestCast } from './testing/open-cast.ts';
import { startServer, type ServerCall, type TlsPeerServer } from './start-server.ts';
import { chooseFreePort } from '../lab/free-port.ts';

let cast: TestCast;
let folder: string;
let psp: TlsPeerServer;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  cast = await openCast();
  folder = await mkdtemp(join(tmpdir(), 'diapason-peers-'));
  for (const form of ['valid', 'revoked'] as const) {
    await writeIdentity(`gap-${form}`, await cast.lab.identity({ role: 'gap-client', form }));
  }
  await writeIdentity(
    'server',
    await cast.lab.identity({ role: 'gap-server', form: 'valid', name: pspName }),
  );
  await writeIdentity('psp', await cast.lab.identity({ role: 'psp', form: 'valid', name: pspName }));
  const authority = await cast.lab.authority('igc-sante');
  await writeFile(file('igc.pem'), authority.root.pem);
  // One list a file: OpenSSL reads the first and ignores the others.
  await writeFile(file('igc.crl'), (await cast.lab.revocationList('igc-sante', 'intermediate')).pem);
  await writeFile(file('geotrust.pem'), (await cast.lab.authority('geotrust')).root.pem);
  psp = await startServer({ party: await cast.psp('valid') });
});
afterAll(async () => {
  await psp.close();
  await cast.close();
  await rm(folder, { recursive: true });
});

async function writeIdentity(name: string, { key, certificate, chain }: Identity): Promise<void> {
  await writeFile(file(`${name}.pem`), certificate.pem);
  await writeFile(file(`${name}-chain.pem`), chain.map(({ pem }) => pem).join('\n'));
  await writeFile(file(`${name}-all.pem`), [certificate, ...chain].map(({ pem }) => pem).join('\n'));
  await writeFile(file(`${name}.key`), key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
}

async function run(command: string, args: readonly string[], input: string | null = null): Promise<string> {
  const child = spawn(command, args);
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  // OpenSSL's client leaves at the end of its input: it is left open until the server closes.
  if (input === null) child.stdin.end();
  else child.stdin.write(input);
  await once(child, 'close');
  return text;
}

const sClient = (extra: readonly string[]): Promise<string> =>
  run(
    'openssl',
    [
      's_client',
      '-connect',
      `127.0.0.1:${psp.port}`,
      '-servername',
      pspName,
      '-CAfile',
      file('geotrust.pem'),
      '-verify_hostname',
      pspName,
      '-verify_return_error',
      ...extra,
    ],
    'bonjour\n',
  );
const shown = (name: string): string[] => [
  '-cert',
  file(`${name}.pem`),
  '-key',
  file(`${name}.key`),
  '-cert_chain',
  file(`${name}-chain.pem`),
];

describe('our PSP, called by others', () => {
  it('accepts openssl s_client with the practice certificate, over both versions of TLS', async () => {
    expect(await sClient(shown('gap-valid'))).toContain('DIAPASON-TEST accepted');
    expect(await sClient(['-tls1_2', ...shown('gap-valid')])).toContain('DIAPASON-TEST accepted');
  });

  it('refuses it without a certificate, and with a revoked one', async () => {
    expect(await sClient([])).toContain('DIAPASON-TEST refused certificate-missing');
    expect(await sClient(shown('gap-revoked'))).toContain('DIAPASON-TEST refused revoked');
  });

  // BoringSSL alone can open what it encrypts with ChaCha20: there the chain comes from the library.
  it.each(['TLS_AES_128_GCM_SHA256', 'TLS_CHACHA20_POLY1305_SHA256'])(
    'knows the chain of a client that leaves without a word over %s',
    async (suite) => {
      const called = new Promise<ServerCall>((resolve) => {
        const stop = psp.onCall((call) => {
          stop();
          resolve(call);
        });
      });
      await run('openssl', [
        's_client',
        '-connect',
        `127.0.0.1:${psp.port}`,
        '-CAfile',
        file('geotrust.pem'),
        '-tls1_3',
        '-ciphersuites',
        suite,
        ...shown('gap-valid'),
      ]);
      const { end, isChainKnown, tls, ending } = await called;
      expect({ cipher: tls?.cipher, ending, isChainKnown }).toEqual({
        cipher: suite,
        ending: 'ended',
        isChainKnown: true,
      });
      expect(end).toMatchObject({ verdict: 'notReached', received: [{}, {}] });
    },
  );

  it('answers curl in HTTP', async () => {
    const curl = (identity: readonly string[]): Promise<string> =>
      run('curl', [
        '-sS',
        '-i',
        '--noproxy',
        '*',
        '--resolve',
        `${pspName}:${psp.port}:127.0.0.1`,
        '--cacert',
        file('geotrust.pem'),
        ...identity,
        `https://${pspName}:${psp.port}/`,
      ]);
    const identity = ['--cert', file('gap-valid-all.pem'), '--key', file('gap-valid.key')];
    expect(await curl(identity)).toMatch(/200 OK[^]*DIAPASON-TEST accepted/);
    expect(await curl([])).toMatch(/400 Bad Request[^]*refused certificate-missing/);
  });
});

/** Runs `openssl s_server`, which echoes lines reversed, for as long as it is used. */
async function withServer<T>(
  args: readonly string[],
  use: (port: number) => Promise<T>,
  mode: readonly string[] = ['-rev'],
): Promise<T> {
  const port = await chooseFreePort();
  const child: ChildProcess = spawn('openssl', [
    's_server',
    '-accept',
    `127.0.0.1:${port}`,
    ...mode,
    '-naccept',
    '1',
    '-CAfile',
    file('igc.pem'),
    '-Verify',
    '1',
    '-verify_return_error',
    ...args,
  ]);
  const closed = once(child, 'close');
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => reject(new Error('s_server did not start')));
      child.stdout?.on('data', (part: Buffer) => {
        if (part.toString().includes('ACCEPT')) resolve();
      });
    });
    return await use(port);
  } finally {
    child.kill();
    await closed;
  }
}

describe('our clients, calling openssl s_server', () => {
  const target = (port: number) => ({ host: '127.0.0.1', port, serverName: pspName });
  const policy = async () => ({ trust: [(await cast.lab.authority('igc-sante')).root] });

  it.each(['-tls1_3', '-tls1_2'])('are accepted with a good certificate (%s)', async (version) => {
    const party = await cast.gap('valid', await policy());
    const call = await withServer([version, ...shown('server')], (port) =>
      connectClient({ party, ...target(port) }),
    );
    expect(call).toMatchObject({ verdict: 'accepted', answer: { outcome: 'accepted', evidence: 'bytes' } });
    expect(call.received).toHaveLength(2);
  });

  it('take a session ticket on a connection that stays open for an acceptance', async () => {
    const party = await cast.gap('valid', await policy());
    // Without `-rev`, this server reads and answers nothing.
    const call = await withServer(
      shown('server'),
      (port) => connectClient({ party, ...target(port), timeoutMs: 700 }),
      [],
    );
    expect(call).toMatchObject({ applicationBytes: 0, answer: { evidence: 'session-ticket' } });
  });

  it.each([
    ['-tls1_3', 'revoked', 'revoked'],
    ['-tls1_2', 'revoked', 'revoked'],
    ['-tls1_3', 'nothing', 'certificate-missing'],
    ['-tls1_2', 'nothing', 'certificate-missing'],
    ['-tls1_3', 'unknown-authority', 'unknown-authority'],
    ['-tls1_3', 'expired', 'certificate-expired'],
  ] as const)('hear its alert (%s, %s)', async (version, form, because) => {
    const party = await cast.gap(form, await policy());
    const lists = ['-crl_check', '-CRL', file('igc.crl')];
    const call = await withServer([version, ...lists, ...shown('server')], (port) =>
      connectClient({ party, ...target(port) }),
    );
    expect(call.answer).toEqual({ outcome: 'refused', because });
  });

  it('refuse a server that does not send its intermediate', async () => {
    const party = await cast.gap('valid', await policy());
    const args = ['-cert', file('server.pem'), '-key', file('server.key')];
    const call = await withServer(args, (port) => connectClient({ party, ...target(port) }));
    expect(call.verdict).toBe('refused');
    expect(call.received).toHaveLength(1);
  });
});
