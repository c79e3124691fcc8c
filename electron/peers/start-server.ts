import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { FaultError } from '../contract/faults.ts';
import type { WireAccount } from '../contract/views.ts';
import type { UnusableIdentity } from './identity-material.ts';
import { phaseTimeoutMs, type Party, type ProtocolChoice } from './party.ts';
import { openCallServer, type CallServer, type EndedCall } from './serve-calls.ts';
import { tapSocket } from './tap/tap-socket.ts';
import { codeOf } from './tls-errors.ts';

/** One connection as the server saw it. */
export interface ServerCall extends Omit<EndedCall, 'onWire'> {
  readonly wire: WireAccount;
  /** `performance.now()` of the wire's first octet. */
  readonly wireStartedAt: number;
}

export interface TlsPeerServer {
  readonly port: number;
  readonly address: string;
  /** Tells of each connection when it is over. Returns how to stop listening. */
  readonly onCall: (listener: (call: ServerCall) => void) => () => void;
  /** Cuts what is open and frees the port. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly party: Party;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** Loopback by default. */
  readonly host?: string;
  readonly protocol?: ProtocolChoice | undefined;
  readonly timeoutMs?: number;
}

/**
 * Starts a party that waits for TLS clients: the simulated PSP, or the reference GAP facing terminals.
 *
 * Throws PORT_IN_USE {port}, and BUG when the party's key is not its certificate's: `openServer` tells it as a result.
 */
export async function startServer(options: ServerOptions): Promise<TlsPeerServer> {
  const opened = await openServer(options);
  if (!opened.usable) throw new FaultError('BUG', { reference: `identity-${opened.reason}` });
  return opened.server;
}

/** `startServer`, with an identity that cannot be used as a result. Throws PORT_IN_USE {port}. */
export async function openServer(
  options: ServerOptions,
): Promise<{ usable: true; server: TlsPeerServer } | ({ usable: false } & UnusableIdentity)> {
  const { party, protocol, port = 0, host = '127.0.0.1', timeoutMs = phaseTimeoutMs } = options;
  const opened = openCallServer({ party, protocol, timeoutMs });
  if (!opened.usable) return opened;
  const acceptor = createAcceptor();
  return { usable: true, server: acceptCalls(acceptor, await listen(acceptor, port, host), opened.server) };
}

/** A listening socket for TLS. Short messages each way: waiting for company (Nagle) would cost 40 ms a handshake. */
export function createAcceptor(): Server {
  return createServer({ noDelay: true, allowHalfOpen: true });
}

function acceptCalls(acceptor: Server, address: AddressInfo, calls: CallServer): TlsPeerServer {
  const listeners = new Set<(call: ServerCall) => void>();
  const sockets = new Set<Socket>();
  acceptor.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    void calls.serve(tapSocket(socket)).then(({ onWire, ...call }) => {
      const served = { ...call, ...onWire.read() };
      listeners.forEach((listener) => listener(served));
    });
  });
  return {
    port: address.port,
    address: address.address,
    onCall(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () =>
      new Promise((resolve) => {
        calls.close();
        acceptor.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

const notOurAddress: readonly string[] = [
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'EINVAL',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/**
 * Has an acceptor listen; gives where. 0 takes any free port.
 *
 * Throws PORT_IN_USE {port} for a port that is taken or not allowed, or where the machine has none left to give; INVALID_INPUT
 * {field: 'address', value} for an address that is not this machine's.
 */
export function listen(acceptor: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    acceptor.once('error', (cause) => {
      const code = codeOf(cause);
      reject(
        notOurAddress.includes(code)
          ? new FaultError('INVALID_INPUT', { field: 'address', value: host }, { cause })
          : new FaultError('PORT_IN_USE', { port }, { cause }),
      );
    });
    // Once it listens, an error of the listening socket (no descriptor left) loses one call, never the process.
    acceptor.on('error', () => undefined);
    acceptor.listen({ port, host, exclusive: true, backlog: 1024 }, () => {
      const address = acceptor.address();
      if (address === null || typeof address === 'string') reject(new FaultError('PORT_IN_USE', { port }));
      else resolve(address);
    });
  });
}
