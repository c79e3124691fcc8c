import { connect } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { peekClientHello } from './peek-hello.ts';
import { tapSocket } from './tap-socket.ts';
import { openTappedConnections, type TappedConnections } from './testing/tapped-connections.ts';

let connections: TappedConnections;
beforeAll(async () => {
  connections = await openTappedConnections();
});
afterEach(() => connections.close());

describe('a ClientHello that is looked at first', () => {
  const wait = { timeoutMs: 5_000 };

  it('is left to TLS, which does not notice', async () => {
    const { port, next } = await connections.listen();
    const server = connections.serve((socket) => socket.end('bonjour'));
    const client = connections.dialTls(port);
    const tapped = await next;
    const peeked = await peekClientHello(tapped, wait);
    expect(peeked).toMatchObject({
      kind: 'hello',
      hello: { serverName: 'gap.fr', versions: ['TLSv1.3', 'TLSv1.2'] },
    });
    server.emit('connection', tapped);
    let received = '';
    for await (const part of client) received += String(part);
    expect(received).toBe('bonjour');
  });

  it('is put together from single octets', async () => {
    const { port, next } = await connections.listen();
    const source = tapSocket(connections.dial(port), { rewriteOutgoing: () => Buffer.alloc(0) });
    const client = connect({ socket: source, servername: 'lent.fr', rejectUnauthorized: false });
    client.on('error', () => undefined);
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
    const { port, next } = await connections.listen();
    connections.dial(port).write(words);
    expect(await peekClientHello(await next, wait)).toEqual({ kind: 'not-tls', speaks });
  });

  it('is not waited for longer than it was asked, nor once the caller is gone', async () => {
    const { port, next } = await connections.listen();
    const socket = connections.dial(port);
    const tapped = await next;
    socket.write(Buffer.of(22, 3, 1));
    expect(await peekClientHello(tapped, { timeoutMs: 50 })).toEqual({ kind: 'timeout' });
    const peeking = peekClientHello(tapped, wait);
    socket.end();
    expect(await peeking).toEqual({ kind: 'closed' });
    const leave = new AbortController();
    const other = await connections.listen();
    connections.dial(other.port);
    const aborted = peekClientHello(await other.next, { ...wait, signal: leave.signal });
    leave.abort();
    expect(await aborted).toEqual({ kind: 'closed' });
  });

  it('leaves nothing behind on the connection', async () => {
    const { port, next } = await connections.listen();
    connections.dial(port);
    const tapped = await next;
    const before = tapped.eventNames().map((name) => [name, tapped.listenerCount(name)]);
    await peekClientHello(tapped, { timeoutMs: 10 });
    expect(tapped.eventNames().map((name) => [name, tapped.listenerCount(name)])).toEqual(before);
  });
});

/** The octets of a ClientHello as this runtime writes it. */
async function helloOf(servername: string): Promise<Buffer> {
  const { port, next } = await connections.listen();
  const client = connect({ socket: connections.dial(port), servername, rejectUnauthorized: false });
  client.on('error', () => undefined);
  const tapped = await next;
  await peekClientHello(tapped, { timeoutMs: 5_000 });
  return Buffer.concat(tapped.capture.chunks.map(({ bytes }) => bytes));
}
