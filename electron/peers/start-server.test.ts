import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openCast, type TestCast } from './testing/open-cast.ts';
import { startServer, type ServerCall, type TlsPeerServer } from './start-server.ts';

let cast: TestCast;
let server: TlsPeerServer | null = null;
beforeAll(async () => {
  cast = await openCast();
});
afterEach(async () => {
  await server?.close();
  server = null;
});
afterAll(() => cast.close());

async function start(timeoutMs = 5000): Promise<TlsPeerServer> {
  server = await startServer({ party: await cast.psp('valid'), timeoutMs });
  return server;
}

const nextCall = ({ onCall }: TlsPeerServer): Promise<ServerCall> =>
  new Promise((resolve) => {
    const stop = onCall((call) => {
      stop();
      resolve(call);
    });
  });

const pem = async (form: 'valid' | 'expired') => {
  const { key, certificate, chain } = await cast.lab.identity({ role: 'gap-client', form });
  return {
    cert: [certificate, ...chain].map((one) => one.pem).join('\n'),
    key: key.export({ type: 'pkcs8', format: 'pem' }),
  };
};

/** Everything that a plain Node client reads after it has said something. */
async function ask(port: number, words: string, form?: 'valid' | 'expired'): Promise<string> {
  const identity = form === undefined ? {} : await pem(form);
  const socket = connectTls({ host: '127.0.0.1', port, rejectUnauthorized: false, ...identity });
  socket.write(words);
  let text = '';
  for await (const part of socket as AsyncIterable<Buffer>) text += part.toString();
  return text;
}

describe('startServer', () => {
  it('answers in words, and tells of the call', async () => {
    const peer = await start();
    const { port } = peer;
    const call = nextCall(peer);
    expect(await ask(port, 'hello\n', 'valid')).toBe('DIAPASON-TEST accepted\n');
    expect((await call).end).toMatchObject({ role: 'PSP', verdict: 'accepted', applicationBytes: 6 });
    expect(await ask(port, 'hello\n', 'expired')).toBe('DIAPASON-TEST refused certificate-expired\n');
    expect(await ask(port, 'hello\n')).toBe('DIAPASON-TEST refused certificate-missing\n');
  });

  it('speaks HTTP to who speaks HTTP', async () => {
    const { port } = await start();
    const request = 'GET / HTTP/1.1\r\nHost: psp\r\n\r\n';
    expect(await ask(port, request, 'valid')).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*accepted\n$/);
    expect(await ask(port, request, 'expired')).toMatch(/^HTTP\/1\.1 400 [^]*refused certificate-expired\n$/);
  });

  it('tells of a client that leaves without a word as not reached', async () => {
    const peer = await start();
    const call = nextCall(peer);
    const socket = connectTls({ host: '127.0.0.1', port: peer.port, rejectUnauthorized: false });
    await once(socket, 'secureConnect');
    socket.end();
    expect((await call).end).toMatchObject({ verdict: 'notReached', reason: 'connection-closed' });
  });

  it('survives garbage, scanners and half-open connections', async () => {
    const peer = await start(200);
    const { port } = peer;

    const garbage = nextCall(peer);
    const talker = connectTcp({ host: '127.0.0.1', port });
    talker.on('error', () => talker.destroy());
    talker.write(Buffer.alloc(4096, 0x41));
    expect((await garbage).end.verdict).not.toBe('accepted');

    const scanned = nextCall(peer);
    const scanner = connectTcp({ host: '127.0.0.1', port });
    await once(scanner, 'connect');
    scanner.resetAndDestroy();
    expect((await scanned).end.verdict).toBe('notReached');

    const halfOpen = nextCall(peer);
    const silent = connectTcp({ host: '127.0.0.1', port });
    silent.on('error', () => silent.destroy());
    expect((await halfOpen).end).toMatchObject({
      verdict: 'notReached',
      libraryError: 'ERR_TLS_HANDSHAKE_TIMEOUT',
    });
    silent.destroy();

    const mute = nextCall(peer);
    const socket = connectTls({ host: '127.0.0.1', port, rejectUnauthorized: false });
    socket.on('error', () => socket.destroy());
    socket.resume();
    expect((await mute).end).toMatchObject({ verdict: 'notReached', params: { how: 'timeout' } });
    socket.destroy();

    expect(await ask(port, 'hello\n', 'valid')).toContain('accepted');
  });

  it('tells what was on the wire, what was encrypted too', async () => {
    const peer = await start();
    const call = nextCall(peer);
    await ask(peer.port, 'hello\n', 'valid');
    const { wire, wireStartedAt, remote, handshakeDone, isChainKnown, ending, tls } = await call;
    expect({ handshakeDone, isChainKnown, ending }).toEqual({
      handshakeDone: true,
      isChainKnown: true,
      ending: 'complete',
    });
    expect(wire).toMatchObject({ partial: false, notTls: null, serverHello: { version: tls?.protocol } });
    const messages = wire.records.flatMap(({ from, messages: names }) =>
      names.map((name) => `${from} ${name}`),
    );
    expect(messages).toEqual(expect.arrayContaining(['client certificate', 'client finished']));
    expect(wire.certificateRequest?.authorities).toEqual([
      (await cast.lab.authority('igc-sante')).root.subject.text,
    ]);
    expect(wireStartedAt).toBeGreaterThan(0);
    expect(remote).toMatch(/^127\.0\.0\.1:\d+$/);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'hears the alert by which a client refuses it, over %s',
    async (version) => {
      const peer = await start();
      const call = nextCall(peer);
      // OpenSSL's own client sends alerts; Node's closes without a word.
      const flags = [
        '-no-CAfile',
        '-no-CApath',
        '-no-CAstore',
        '-verify_return_error',
        version === 'TLSv1.2' ? '-tls1_2' : '-tls1_3',
      ];
      const client = spawn('openssl', ['s_client', '-connect', `127.0.0.1:${peer.port}`, ...flags], {
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      await once(client, 'close');
      const { wire, handshakeDone } = await call;
      expect(handshakeDone).toBe(false);
      // BoringSSL takes it for a broken record, and answers with an alert of its own.
      const alerts = wire.alerts.filter(({ from }) => from === 'client');
      expect(alerts).toMatchObject([{ level: 'fatal', name: 'unknown_ca' }]);
    },
  );

  it('speaks the protocol that it is given', async () => {
    server = await startServer({
      party: await cast.psp('valid'),
      protocol: { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' },
    });
    const call = nextCall(server);
    expect(await ask(server.port, 'hello\n', 'valid')).toContain('accepted');
    expect(await call).toMatchObject({ tls: { protocol: 'TLSv1.2' }, wire: { partial: false } });
  });

  it('answers a client that has closed its own side', async () => {
    const { port } = await start();
    const identity = await pem('valid');
    const options = { host: '127.0.0.1', port, rejectUnauthorized: false, allowHalfOpen: true, ...identity };
    const socket = connectTls(options);
    socket.end('hello\n');
    let text = '';
    for await (const part of socket as AsyncIterable<Buffer>) text += part.toString();
    expect(text).toContain('accepted');
  });

  it('keeps many at once apart', async () => {
    const peer = await start();
    const calls: ServerCall[] = [];
    const names = Array.from({ length: 40 }, (_, index) => `gap-${index}.simulation.test`);
    const all = new Promise<void>((resolve) => {
      peer.onCall((call) => {
        if (calls.push(call) === names.length) resolve();
      });
    });
    const identity = await pem('valid');
    await Promise.all(
      names.map(async (servername, index) => {
        const shown = index % 2 === 0 ? identity : {};
        const socket = connectTls({
          host: '127.0.0.1',
          port: peer.port,
          servername,
          rejectUnauthorized: false,
          ...shown,
        });
        socket.end(`${servername}\n`);
        socket.resume();
        await once(socket, 'close');
      }),
    );
    await all;
    expect(calls.map(({ serverName }) => serverName).sort()).toEqual([...names].sort());
    for (const { serverName, wire, end } of calls) {
      const index = names.indexOf(serverName ?? '');
      expect(wire.clientHello?.serverName).toBe(serverName);
      expect(end.applicationBytes).toBe(`${serverName ?? ''}\n`.length);
      expect(end.verdict).toBe(index % 2 === 0 ? 'accepted' : 'refused');
    }
  });

  it('names the port that is taken', async () => {
    const { port } = await start();
    const party = await cast.psp('valid');
    await expect(startServer({ party, port })).rejects.toMatchObject({
      fault: { code: 'PORT_IN_USE', params: { port } },
    });
  });

  it('cuts what is open when it closes', async () => {
    const peer = await start();
    const socket = connectTls({ host: '127.0.0.1', port: peer.port, rejectUnauthorized: false });
    socket.on('error', () => socket.destroy());
    await once(socket, 'secureConnect');
    socket.resume();
    const closed = once(socket, 'close');
    await peer.close();
    server = null;
    await closed;
    const again = connectTcp({ host: '127.0.0.1', port: peer.port });
    const [error] = (await once(again, 'error')) as [{ code: string }];
    expect(error.code).toBe('ECONNREFUSED');
  });
});
