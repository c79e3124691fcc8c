import {
  connect as connectTcp,
  createServer as createTcpServer,
  type AddressInfo,
  type Socket,
} from 'node:net';
import { connect, createServer, type Server, type TLSSocket } from 'node:tls';
import { memoryLabStore, openLab } from '../../../lab/lab.ts';
import { tapSocket, type TappedSocket } from '../tap-socket.ts';

/** For tests: connections of which one end is tapped, all cut by `close`. */
export interface TappedConnections {
  /** Listens, and gives the port and the next connection, tapped. */
  listen(): Promise<{ port: number; next: Promise<TappedSocket> }>;
  dial(port: number): Socket;
  dialTls(port: number): TLSSocket;
  /** A TLS server that connections are handed to. */
  serve(talk: (socket: TLSSocket) => void): Server;
  close(): void;
}

export async function openTappedConnections(): Promise<TappedConnections> {
  const closing: (() => void)[] = [];
  const lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  const { certificate, chain, key } = await lab.identity({
    role: 'gap-server',
    form: 'valid',
    name: 'gap.fr',
  });
  const material = {
    cert: [certificate, ...chain].map(({ pem }) => pem).join(''),
    key: key.export({ type: 'pkcs8', format: 'pem' }),
  };
  const dial = (port: number): Socket => {
    const socket = connectTcp(port, '127.0.0.1').on('error', () => undefined);
    closing.push(() => socket.destroy());
    return socket;
  };
  return {
    dial,
    async listen() {
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
    },
    dialTls(port) {
      const tapped = tapSocket(dial(port));
      const socket = connect({ socket: tapped, servername: 'gap.fr', rejectUnauthorized: false });
      closing.push(() => socket.destroy());
      return socket.on('error', () => undefined);
    },
    serve: (talk) => createServer(material, talk).on('tlsClientError', () => undefined),
    close: () => closing.splice(0).forEach((act) => act()),
  };
}
