import { createServer as createTcpServer, connect as connectTcp, type AddressInfo } from 'node:net';
import { connect, createServer, type SecureVersion } from 'node:tls';
import { memoryLabStore, openLab, type Identity } from '../../../lab/lab.ts';
import { tapSocket, type WireChunk } from '../tap-socket.ts';

/** A real mutual handshake, as the server saw it. */
export interface RecordedExchange {
  readonly chunks: readonly WireChunk[];
  /** Lines of the server's key log. */
  readonly keyLines: readonly Buffer[];
}

const pem = ({ certificate, chain, key }: Identity) => ({
  cert: [certificate, ...chain].map((one) => one.pem).join(''),
  key: key.export({ type: 'pkcs8', format: 'pem' }),
});

export async function recordExchange(version: SecureVersion): Promise<RecordedExchange> {
  const lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  const [server, client, { root }] = await Promise.all([
    lab.identity({ role: 'gap-server', form: 'valid', name: 'gap.exemple.fr' }),
    lab.identity({ role: 'tpe', form: 'valid' }),
    lab.authority('ingetrust'),
  ]);
  const versions = { minVersion: version, maxVersion: version };
  const tls = createServer(
    { ...pem(server), ...versions, ca: root.pem, requestCert: true, rejectUnauthorized: false },
    (socket) => socket.on('error', () => undefined).on('data', () => socket.end('pong')),
  );
  const keyLines: Buffer[] = [];
  tls.on('keylog', (line: Buffer) => keyLines.push(line));
  let kept: readonly WireChunk[] = [];
  const tcp = createTcpServer((raw) => {
    const tapped = tapSocket(raw);
    tapped.on('error', () => undefined);
    kept = tapped.capture.chunks;
    tls.emit('connection', tapped);
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const socket = connect({
    ...pem(client),
    socket: connectTcp((tcp.address() as AddressInfo).port, '127.0.0.1'),
    rejectUnauthorized: false,
    servername: 'gap.exemple.fr',
  });
  await new Promise((resolve) => {
    socket.on('error', () => undefined).on('close', resolve);
    socket.on('secureConnect', () => socket.write('ping'));
    socket.resume();
  });
  await new Promise((resolve) => tcp.close(resolve));
  return { chunks: kept, keyLines };
}
