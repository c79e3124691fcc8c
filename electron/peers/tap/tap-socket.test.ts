import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { connect } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tapSocket } from './tap-socket.ts';
import { openTappedConnections, type TappedConnections } from './testing/tapped-connections.ts';

let connections: TappedConnections;
beforeAll(async () => {
  connections = await openTappedConnections();
});
afterEach(() => connections.close());

describe('a tapped connection', () => {
  it('carries TLS both ways, more than is kept, and ends', async () => {
    const { port, next } = await connections.listen();
    const server = connections.serve((socket) => {
      let heard = 0;
      socket.on('data', (part: Buffer) => {
        heard += part.length;
        if (heard === 1_000_000) socket.end(Buffer.alloc(2_000_000, 7));
      });
    });
    const client = connections.dialTls(port);
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
    const { port, next } = await connections.listen();
    const socket = connections.dial(port);
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
    const { port, next } = await connections.listen();
    const socket = connections.dial(port);
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
    const { port, next } = await connections.listen();
    const client = connections.dialTls(port);
    const tapped = await next;
    const closed = new Promise((resolve) => client.on('close', resolve));
    tapped.raw.resetAndDestroy();
    await closed;
    if (!tapped.closed) await once(tapped, 'close');
    const other = await connections.listen();
    const again = connections.dialTls(other.port);
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
    const { port, next } = await connections.listen();
    const socket = connections.dial(port);
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
    const { port, next } = await connections.listen();
    const tapped = tapSocket(connections.dial(port), {
      rewriteOutgoing: (bytes) => Buffer.from(bytes.toString().toUpperCase()),
    });
    tapped.write('bonjour');
    const [heard] = (await once(await next, 'data')) as [Buffer];
    expect(heard.toString()).toBe('BONJOUR');
    expect(tapped.capture.chunks[0]?.bytes.toString()).toBe('BONJOUR');
  });
});
