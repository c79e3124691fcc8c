import { once } from 'node:events';
import {
  connect as connectTcp,
  createServer as createTcpServer,
  type AddressInfo,
  type Socket,
} from 'node:net';
import { connect, createServer, type Server, type TLSSocket } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { memoryLabStore, openLab } from '../../lab/lab.ts';
import { peekClientHello } from './peek-hello.ts';
import { tapSocket, type TappedSocket } from './tap-socket.ts';

let material: { cert: string; key: string | Buffer };
const closing: (() => void)[] = [];

beforeAll(async () => {
  const lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  const { certificate, chain, key } = await lab.identity({
    role: 'gap-server',
    form: 'valid',
    name: 'gap.fr',
  });
  material = {
    cert: [certificate, ...chain].map(({ pem }) => pem).join(''),
    key: key.export({ type: 'pkcs8', format: 'pem' }),
  };
});
const close = (): void => closing.splice(0).forEach((act) => act());
afterEach(close);
afterAll(close);

/** Listens, and gives the port and the next connection, tapped. */
async function listenTapped(): Promise<{ port: number; next: Promise<TappedSocket> }> {
  let give: (tapped: TappedSocket) => void = () => undefined;
  const next = new Promise<TappedSocket>((resolve) => (give = resolve));
  const tcp = createTcpServer((raw) => {
    const tapped = tapSocket(raw);
    tapped.on('error', () => undefined);
    closing.push(() => tapped.destroy());
    give(tapped);
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  closing.push(() => tcp.close());
  return { port: (tcp.address() as AddressInfo).port, next };
}

function dial(port: number): Socket {
  const socket = connectTcp(port, '127.0.0.1').on('error', () => undefined);
  closing.push(() => socket.destroy());
  return socket;
}

function dialTls(port: number): TLSSocket {
  const socket = connect({ socket: tapSocket(dial(port)), servername: 'gap.fr', rejectUnauthorized: false });
  closing.push(() => socket.destroy());
  return socket.on('error', () => undefined);
}

const serve = (talk: (socket: TLSSocket) => void): Server =>
  createServer(material, talk).on('tlsClientError', () => undefined);

describe('a tapped connection', () => {
  it('carries TLS both ways, more than is kept, and ends', async () => {
    const { port, next } = await listenTapped();
    const server = serve((socket) => {
      let heard = 0;
      socket.on('data', (part: Buffer) => {
        heard += part.length;
        if (heard === 1_000_000) socket.end(Buffer.alloc(2_000_000, 7));
      });
    });
    const client = dialTls(port);
    client.write(Buffer.alloc(1_000_000, 5));
    const tapped = await next;
    server.emit('connection', tapped);
    let heard = 0;
    for await (const part of client) heard += (part as Buffer).length;
    expect(heard).toBe(2_000_000);
    if (!tapped.closed) await once(tapped, 'close');
    expect(tapped.capture.isTruncated).toBe(true);
    const kept = tapped.capture.chunks.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(kept).toBeLessThanOrEqual(256 * 1024);
  });

  it('keeps the octets of both directions in the order of time', async () => {
    const { port, next } = await listenTapped();
    const socket = dial(port);
    socket.write('un');
    const tapped = await next;
    tapped.write('deux');
    for await (const part of tapped) {
      expect(String(part)).toBe('un');
      break;
    }
    const { chunks, isTruncated } = tapped.capture;
    expect(chunks.map(({ from, bytes }) => [from, bytes.toString()]).sort()).toEqual([
      ['local', 'deux'],
      ['remote', 'un'],
    ]);
    expect(chunks.every(({ at }, index) => at >= (chunks[index - 1]?.at ?? 0))).toBe(true);
    expect(isTruncated).toBe(false);
  });

  it('answers a peer that has finished already', async () => {
    const { port, next } = await listenTapped();
    const socket = dial(port);
    socket.end('question');
    const tapped = await next;
    let question = '';
    tapped.on('data', (part: Buffer) => (question += part.toString()));
    await once(tapped, 'end');
    expect(question).toBe('question');
    tapped.end('réponse');
    let answer = '';
    for await (const part of socket) answer += String(part);
    expect(answer).toBe('réponse');
    if (!tapped.closed) await once(tapped, 'close');
  });

  it('is cut where the peer hangs up in mid-handshake, and tells TLS', async () => {
    const { port, next } = await listenTapped();
    const client = dialTls(port);
    const tapped = await next;
    const closed = new Promise((resolve) => client.on('close', resolve));
    tapped.raw.resetAndDestroy();
    await closed;
    if (!tapped.closed) await once(tapped, 'close');
    const other = await listenTapped();
    const again = dialTls(other.port);
    const failed = new Promise<NodeJS.ErrnoException>((resolve) => again.on('error', resolve));
    (await other.next).raw.end();
    const error = await failed;
    expect(error.code).toBe('ECONNRESET');
  });

  it.each([
    ['a port where nobody listens', { port: 1, host: '127.0.0.1' }, 'ECONNREFUSED'],
    ['a name that is none', { port: 1, host: 'nom.invalid' }, /^(ENOTFOUND|EAI_AGAIN)$/],
  ])('tells TLS of %s', async (_, target, code) => {
    const tapped = tapSocket(connectTcp(target));
    const socket = connect({ socket: tapped, rejectUnauthorized: false });
    const [error] = (await once(socket, 'error').catch((cause: unknown) => [cause])) as [
      NodeJS.ErrnoException,
    ];
    expect(error.code).toMatch(code);
    if (!socket.closed) await once(socket, 'close');
    expect(tapped.capture.chunks).toEqual([]);
  });

  it('stops keeping what comes octet by octet, without a gap', async () => {
    const { port, next } = await listenTapped();
    const socket = dial(port);
    const tapped = await next;
    tapped.resume();
    for (let round = 0; round < 20; round += 1) {
      const sent = Array.from({ length: 200 }, () => new Promise((resolve) => tapped.write('x', resolve)));
      await Promise.all(sent);
    }
    socket.resume();
    // Joined by the stream where they were written together; kept to the limit in any case.
    expect(tapped.capture.chunks.length).toBeLessThanOrEqual(2_000);
    for (let round = 0; round < 2_100; round += 1) {
      await new Promise((resolve) => tapped.write('y', resolve));
    }
    expect(tapped.capture).toMatchObject({ isTruncated: true });
    expect(tapped.capture.chunks).toHaveLength(2_000);
  });

  it('may change what leaves, and keeps it as it left', async () => {
    const { port, next } = await listenTapped();
    const tapped = tapSocket(dial(port), {
      rewriteOutgoing: (bytes) => Buffer.from(bytes.toString().toUpperCase()),
    });
    tapped.write('bonjour');
    const [heard] = (await once(await next, 'data')) as [Buffer];
    expect(heard.toString()).toBe('BONJOUR');
    expect(tapped.capture.chunks[0]?.bytes.toString()).toBe('BONJOUR');
  });
});

describe('a ClientHello that is looked at first', () => {
  const wait = { timeoutMs: 5_000 };

  it('is left to TLS, which does not notice', async () => {
    const { port, next } = await listenTapped();
    const server = serve((socket) => socket.end('bonjour'));
    const client = dialTls(port);
    const tapped = await next;
    const peeked = await peekClientHello(tapped, wait);
    expect(peeked).toMatchObject({
      kind: 'hello',
      hello: { serverName: 'gap.fr', versions: ['TLSv1.3', 'TLSv1.2'] },
    });
    server.emit('connection', tapped);
    let heard = '';
    for await (const part of client) heard += String(part);
    expect(heard).toBe('bonjour');
  });

  it('is put together from single octets', async () => {
    const { port, next } = await listenTapped();
    const source = tapSocket(dial(port), { rewriteOutgoing: () => Buffer.alloc(0) });
    const client = connect({ socket: source, servername: 'lent.fr', rejectUnauthorized: false });
    client.on('error', () => undefined);
    closing.push(() => client.destroy());
    const tapped = await next;
    const hello = await helloOf('lent.fr');
    source.raw.setNoDelay(true);
    const peeking = peekClientHello(tapped, wait);
    for (const octet of hello) await new Promise((resolve) => source.raw.write(Buffer.of(octet), resolve));
    expect(await peeking).toMatchObject({ kind: 'hello', hello: { serverName: 'lent.fr' } });
  });

  it.each([
    ['ssh', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['http', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['other', '\u0000\u0001\u0002'],
  ] as const)('is told from what is none: %s', async (speaks, words) => {
    const { port, next } = await listenTapped();
    dial(port).write(words);
    expect(await peekClientHello(await next, wait)).toEqual({ kind: 'not-tls', speaks });
  });

  it('is not waited for longer than it was asked, nor once the caller is gone', async () => {
    const { port, next } = await listenTapped();
    const socket = dial(port);
    const tapped = await next;
    socket.write(Buffer.of(22, 3, 1));
    expect(await peekClientHello(tapped, { timeoutMs: 50 })).toEqual({ kind: 'timeout' });
    const peeking = peekClientHello(tapped, wait);
    socket.end();
    expect(await peeking).toEqual({ kind: 'closed' });
    const leave = new AbortController();
    const other = await listenTapped();
    dial(other.port);
    const aborted = peekClientHello(await other.next, { ...wait, signal: leave.signal });
    leave.abort();
    expect(await aborted).toEqual({ kind: 'closed' });
  });

  it('leaves nothing behind on the connection', async () => {
    const { port, next } = await listenTapped();
    dial(port);
    const tapped = await next;
    const before = tapped.eventNames().map((name) => [name, tapped.listenerCount(name)]);
    await peekClientHello(tapped, { timeoutMs: 10 });
    expect(tapped.eventNames().map((name) => [name, tapped.listenerCount(name)])).toEqual(before);
  });
});

/** The octets of a ClientHello as this runtime writes it. */
async function helloOf(servername: string): Promise<Buffer> {
  const { port, next } = await listenTapped();
  const client = connect({ socket: dial(port), servername, rejectUnauthorized: false });
  client.on('error', () => undefined);
  closing.push(() => client.destroy());
  const tapped = await next;
  await peekClientHello(tapped, { timeoutMs: 5_000 });
  return Buffer.concat(tapped.capture.chunks.map(({ bytes }) => bytes));
}
