import type { Socket } from 'node:net';
import type { WireAccount } from '../../contract/views.ts';
import type { Message } from '../../contract/words.ts';
import { goodbyeMs } from '../../peers/party.ts';
import type { EndedCall } from '../../peers/serve-calls.ts';
import { peekClientHello } from '../../peers/tap/peek-hello.ts';
import { tapSocket, type TappedSocket } from '../../peers/tap/tap-socket.ts';
import type { Route } from './open-ports.ts';
import type { Player } from './play-psp.ts';
import { messageOf } from '../../texts/message.ts';

/** What a connection turned out to be. */
export type Reception =
  /** No TLS: a port scan, garbage, a half-open connection. */
  | { readonly kind: 'noise'; readonly explanation: Message }
  /** A TLS call that asked for a name that none of ours bears. */
  | { readonly kind: 'unnamed'; readonly explanation: Message }
  | { readonly kind: 'call'; readonly player: Player; readonly ended: EndedCall };

/** Alert `unrecognized_name`, fatal, in the clear (RFC 6066 §3, RFC 8446 §6): what a server says that bears not the name asked for. */
const unrecognizedName = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 112]);

/**
 * Follows a connection to its end. Where several PSPs share a port, the ClientHello is looked at first: only then is it a
 * call, which has its turn and its PSP. On a port of its own, what was no call is told apart afterwards. Never rejects.
 */
export async function receiveCall(
  socket: Socket,
  route: Route,
  { phaseMs, signal }: { phaseMs: number; signal: AbortSignal },
): Promise<Reception> {
  const tapped = tapSocket(socket);
  tapped.on('error', () => tapped.destroy());
  if (route.only?.server != null) {
    return { kind: 'call', player: route.only, ended: await route.only.server.serve(tapped) };
  }
  const peeked = await peekClientHello(tapped, { timeoutMs: phaseMs, signal });
  if (peeked.kind !== 'hello') {
    tapped.destroy();
    return {
      kind: 'noise',
      explanation: explainNoise(peeked.kind === 'not-tls' ? peeked.speaks : null, peeked.kind === 'timeout'),
    };
  }
  const { serverName } = peeked.hello;
  const player = route.choose(serverName);
  if (player?.server == null) {
    await sayUnknown(tapped);
    const explanation =
      serverName === null
        ? messageOf('calls.unnamed')
        : messageOf('calls.unknown-name', { name: serverName });
    return { kind: 'unnamed', explanation };
  }
  return { kind: 'call', player, ended: await player.server.serve(tapped) };
}

function sayUnknown(tapped: TappedSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => tapped.destroy(), goodbyeMs);
    tapped.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    tapped.on('end', () => tapped.destroy());
    tapped.end(unrecognizedName);
    tapped.resume();
  });
}

/** What a connection without a call was. */
export function explainNoise(speaks: WireAccount['notTls'], wasSilent: boolean): Message {
  const word = speaks === null ? (wasSilent ? 'timeout' : 'closed') : (`not-tls.${speaks}` as const);
  return messageOf(`calls.noise.${word}`);
}
