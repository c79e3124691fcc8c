import { once } from 'node:events';
import { connect as connectTcpTo, createServer, type AddressInfo } from 'node:net';
import { connect, createServer as createTlsServer, type SecureVersion, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../lab/lab.ts';
import { openCast, type TestCast } from './testing/open-cast.ts';
import { chainOnWire, receivedChain, type ReceivedChain } from './received-chain.ts';
import { createKeyLog, type KeyLog } from './tap/key-log.ts';
import { readWire } from './tap/read-wire.ts';
import { tapSocket, type TappedSocket, type WireCapture } from './tap/tap-socket.ts';

let cast: TestCast;
let gap: Identity;
let psp: Identity;
beforeAll(async () => {
  cast = await openCast();
  gap = await cast.lab.identity({ role: 'gap-client', form: 'valid' });
  psp = await cast.lab.identity({ role: 'psp', form: 'valid' });
});
afterAll(() => cast.close());

const material = ({ key, certificate, chain }: Identity) => ({
  key: key.export({ type: 'pkcs8', format: 'pem' }),
  cert: [certificate, ...chain].map(({ pem }) => pem).join('\n'),
});

/** What an end saw: its capture with its keys, and the chain as Node gives it. */
interface Seen {
  readonly tapped: TappedSocket;
  readonly keyLog: KeyLog;
  readonly byNode: ReceivedChain;
}

/** One mutual handshake, tapped at its server and at its client. */
async function meet(
  versions: { minVersion: SecureVersion; maxVersion: SecureVersion },
  shown: Identity | null,
): Promise<{ server: Seen; client: Seen }> {
  const keyLogs = { server: createKeyLog(), client: createKeyLog() };
  const tls = createTlsServer({
    ...material(psp),
    requestCert: true,
    rejectUnauthorized: false,
    ...versions,
  });
  tls.on('keylog', (line: Buffer) => keyLogs.server.add(Buffer.from(line)));
  let atServer: TappedSocket | null = null;
  const acceptor = createServer((socket) => {
    atServer = tapSocket(socket);
    tls.emit('connection', atServer);
  });
  acceptor.listen(0, '127.0.0.1');
  await once(acceptor, 'listening');
  const { port } = acceptor.address() as AddressInfo;
  const raw = connectTcpTo({ host: '127.0.0.1', port });
  await once(raw, 'connect');
  const atClient = tapSocket(raw);
  const secure = once(tls, 'secureConnection');
  const socket = connect({
    socket: atClient,
    rejectUnauthorized: false,
    ...versions,
    ...(shown === null ? {} : material(shown)),
  });
  socket.on('keylog', (line: Buffer) => keyLogs.client.add(Buffer.from(line)));
  const [[peer]] = await Promise.all([secure as Promise<[TLSSocket]>, once(socket, 'secureConnect')]);
  const seen = {
    server: {
      tapped: atServer as unknown as TappedSocket,
      keyLog: keyLogs.server,
      byNode: receivedChain(peer),
    },
    client: { tapped: atClient, keyLog: keyLogs.client, byNode: receivedChain(socket) },
  };
  peer.destroy();
  socket.destroy();
  await new Promise((resolve) => acceptor.close(resolve));
  return seen;
}

const readChain = (...from: Parameters<typeof readWire>): ReceivedChain | null =>
  chainOnWire(readWire(...from).certificates);

const digests = (chain: ReceivedChain | null): string[] | undefined =>
  chain?.certificates.map(({ sha256 }) => sha256);

describe.each(['TLSv1.2', 'TLSv1.3'] as const)('the chain on the wire of %s', (version) => {
  const versions = { minVersion: version, maxVersion: version };

  it('is the one that the TLS library took, at both ends, after the connection too', async () => {
    const { server, client } = await meet(versions, gap);
    for (const [end, { tapped, keyLog, byNode }] of [
      ['server', server] as const,
      ['client', client] as const,
    ]) {
      const read = readChain(tapped.capture, { end, keyLog });
      expect(read?.isReadable).toBe(true);
      expect(digests(read)).toEqual(digests(byNode));
      expect(read?.certificates).toHaveLength(2);
    }
  });

  it('is empty for a client that shows none', async () => {
    const { tapped, keyLog } = (await meet(versions, null)).server;
    expect(readChain(tapped.capture, { end: 'server', keyLog })).toEqual({
      certificates: [],
      isReadable: true,
    });
  });

  it('is unknown without what it takes to read it', async () => {
    const { tapped, keyLog } = (await meet(versions, gap)).server;
    const { chunks } = tapped.capture;
    const whole = readChain(tapped.capture, { end: 'server', keyLog: createKeyLog() });
    expect(whole === null).toBe(version === 'TLSv1.3');
    const start: WireCapture = { chunks: chunks.slice(0, 2), isTruncated: true };
    expect(readChain(start, { end: 'server', keyLog })).toBeNull();
  });
});
