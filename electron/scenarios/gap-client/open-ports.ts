import type { Server, Socket } from 'node:net';
import type { Listener, TargetOf } from '../../contract/views.ts';
import { createAcceptor, listen } from '../../peers/start-server.ts';
import { variantCalled } from './called-names.ts';
import type { Player } from './play-psp.ts';

/** Which PSP a call meets. */
export interface Route {
  /** The one that has the port for itself; null where several share it. */
  readonly only: Player | null;
  /** By the name asked for; null for a name that is none of ours. */
  readonly choose: (serverName: string | null) => Player | null;
}

/** The ports that are listened on. */
export interface OpenPorts {
  readonly listeners: readonly Listener[];
  /** Port on which a variant is called. */
  readonly portOf: (id: string) => number;
  /** Frees the ports; what is open stays so. */
  close(): Promise<void>;
}

/** Before any is open. */
export const noPorts: OpenPorts = { listeners: [], portOf: () => 0, close: () => Promise.resolve() };

interface PlannedPort {
  readonly route: Route;
  /** 0 for any free one. */
  readonly port: number;
}

/**
 * Opens the ports of an arrangement and hands each connection to `onSocket`, with how to tell its PSP.
 *
 * Throws PORT_IN_USE {port} and INVALID_INPUT {field: 'address', value}; leaves no port open then.
 */
export async function openPorts(
  target: TargetOf<'gap-client'>,
  players: readonly Player[],
  onSocket: (socket: Socket, route: Route) => void,
): Promise<OpenPorts> {
  const { arrangement, port, address, pspName } = target;
  const opened: { acceptor: Server; port: number }[] = [];
  const closePorts = async (): Promise<void> => {
    await Promise.all(
      opened.map(({ acceptor }) => new Promise<void>((resolve) => acceptor.close(() => resolve()))),
    );
  };
  try {
    for (const planned of planPorts(target, players)) {
      const acceptor = createAcceptor();
      acceptor.on('connection', (socket: Socket) => onSocket(socket, planned.route));
      opened.push({ acceptor, port: (await listen(acceptor, planned.port, address)).port });
    }
  } catch (error) {
    // The one that failed never listened; closing it says so and does no harm.
    await closePorts();
    throw error;
  }
  const portAt = (index: number): number => opened[index]?.port ?? port;
  const portOf = (id: string): number =>
    portAt(arrangement === 'ports' ? players.findIndex(({ variant }) => variant.id === id) : 0);
  const listeners =
    arrangement === 'turn'
      ? [{ id: null, name: pspName, address, port: portAt(0) }]
      : players.map(({ variant: { id }, name }) => ({ id, name, address, port: portOf(id) }));
  return { listeners, portOf, close: closePorts };
}

function planPorts(target: TargetOf<'gap-client'>, players: readonly Player[]): PlannedPort[] {
  const { arrangement, port } = target;
  switch (arrangement) {
    case 'ports':
      return players.map((player, index) => ({
        route: { only: player, choose: () => player },
        port: port === 0 ? 0 : port + index,
      }));
    case 'sni': {
      const variants = players.map(({ variant }) => variant);
      const choose: Route['choose'] = (serverName) => {
        const called = variantCalled(target, variants, serverName);
        return players.find(({ variant }) => variant === called) ?? null;
      };
      return [{ route: { only: null, choose }, port }];
    }
    case 'turn': {
      let turn = -1;
      const choose: Route['choose'] = () => {
        turn = (turn + 1) % players.length;
        return players[turn] ?? null;
      };
      return [{ route: { only: null, choose }, port }];
    }
  }
}
