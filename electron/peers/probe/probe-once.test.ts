import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { probeOnce, probeServer } from './probe-server.ts';

const serverName = 'gap.editeur-exemple.fr';
const survey = (port: number) => probeServer({ host: '127.0.0.1', port, serverName });
const taken = (rows: readonly { name: string; state: string }[]): string[] =>
  rows.filter(({ state }) => state === 'accepted').map(({ name }) => name);

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
      outcome: 'unreachable',
      phase: 'tcp',
      code: 'ECONNREFUSED',
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
