// Serves TLS on connections that are accepted elsewhere, so that several PSPs can share a port and the wire can be tapped.
//
// A call goes: a tapped socket is handed to a Node TLS server that listens nowhere (`awaitHandshake`); the handshake ends,
// or breaks, which is a result; the client is heard, judged and answered (`serveClient`); what was on the wire is kept with
// its secrets, to be read when there is time (`UnreadWire`) or not at all.
//
// Node tells the events of a handshake to the server, not to the connection: `server-handshake.ts` finds the connection
// again. A TLS server costs more to make than a handshake: one is kept for each party and its options (`keepByParty`).
// What Node 24 does otherwise is in `early-chain.ts`.
import { constants } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { Socket } from 'node:net';
import { createServer, type Server } from 'node:tls';
import type { WireAccount } from '../contract/views.ts';
import { startWithIdentity, type UnusableIdentity } from './identity-material.ts';
import { keepByParty } from './keep-by-party.ts';
import { phaseTimeoutMs, type Party, type ProtocolChoice } from './party.ts';
import { chainOnWire, peerCertificate, receivedChain, type ReceivedChain } from './received-chain.ts';
import { crashedCall, failedHandshake, serveClient, type ServedClient } from './serve-client.ts';
import { awaitHandshake, routeHandshakeEvents } from './server-handshake.ts';
import { createKeyLog } from './tap/key-log.ts';
import { readWire } from './tap/read-wire.ts';
import type { TappedSocket } from './tap/tap-socket.ts';

/** What a server knows of a connection that is over. */
export interface EndedCall extends ServedClient {
  /** Address and port of the client. */
  readonly remote: string;
  /** What was on the wire, kept until somebody has the time to read it. */
  readonly onWire: UnreadWire;
}

export interface UnreadWire {
  /** Once: the secrets by which it was encrypted are dropped with it. The client's chain comes along, if it is known by now. */
  read(): Pick<ServedClient, 'end' | 'isChainKnown'> & {
    readonly wire: WireAccount;
    readonly wireStartedAt: number;
  };
  /** Drops the secrets unused. */
  forget(): void;
}

/** TLS for connections that somebody else accepts. */
export interface CallServer {
  /** Follows a connection to its end. Never rejects. */
  serve(socket: TappedSocket): Promise<EndedCall>;
  /** Stops waiting for those that are open. */
  close(): void;
}

export interface CallServerOptions {
  readonly party: Party;
  readonly protocol?: ProtocolChoice | undefined;
  /** For each phase: handshake, first words. */
  readonly timeoutMs?: number | undefined;
  /** After so long without another octet, the client's first words are taken for complete. */
  readonly quietMs?: number | undefined;
  /** Told in each handshake when it is the client's turn to compute: there is nothing to do but what was put off. */
  readonly onPause?: (() => void) | undefined;
}

/**
 * Prepares a party to serve TLS clients: the simulated PSP, or the reference GAP facing terminals. It asks for a
 * certificate, lets every handshake end, judges the client once the client has spoken, and answers in words: to refuse in
 * the handshake, Node would only cut the connection, without an alert.
 *
 * No session is resumed: each connection shows its certificates. An identity that no TLS library would load is a result.
 */
export function openCallServer(
  options: CallServerOptions,
): { usable: true; server: CallServer } | ({ usable: false } & UnusableIdentity) {
  const { party, protocol = {}, timeoutMs = phaseTimeoutMs } = options;
  const attempt = startWithIdentity(party, (material) =>
    kept(party, { ...protocol, timeoutMs }, () =>
      routeHandshakeEvents(
        createServer({
          ...material(),
          ...protocol,
          requestCert: true,
          rejectUnauthorized: false,
          handshakeTimeout: timeoutMs,
          secureOptions: (protocol.secureOptions ?? 0) | constants.SSL_OP_NO_TICKET,
        }),
      ),
    ),
  );
  if (!attempt.usable) return attempt;
  return { usable: true, server: serveWith(attempt.started, options) };
}

/** Servers that were made; they listen nowhere, and lend themselves to any number of acceptors. */
const kept = keepByParty<Server>();

function serveWith(server: Server, options: CallServerOptions): CallServer {
  const { party, onPause = null } = options;
  const closing = new AbortController();
  // Each connection that is open listens to it; from eleven on Node would warn of a leak.
  setMaxListeners(0, closing.signal);
  async function serve(tapped: TappedSocket): Promise<EndedCall> {
    const keyLog = createKeyLog();
    const remote = remoteOf(tapped.raw);
    const readNow = (): ReturnType<typeof readWire> => readWire(tapped.capture, { end: 'server', keyLog });
    const chainSent = (): ReceivedChain | null => chainOnWire(readNow().certificates);
    const watch = { keyLog, chainSent, onKeys: onPause };
    const served = await awaitHandshake(server, tapped, watch, (socket, chain) =>
      serveClient(socket, () => chain ?? chainSent() ?? receivedChain(socket), {
        ...options,
        signal: closing.signal,
      }).catch((error: unknown) => crashedCall(party, error)),
    ).catch(async (error: unknown) => ({
      ...failedHandshake(party, error),
      hasRead: tapped.raw.readableEnded && (await tapped.wasRead()),
    }));
    tapped.destroy();
    return {
      ...served,
      remote,
      onWire: {
        read() {
          const { account: wire, startedAt: wireStartedAt, certificates } = readNow();
          keyLog.forget();
          return { ...completeEnd(served, certificates), wire, wireStartedAt };
        },
        forget: () => keyLog.forget(),
      },
    };
  }

  // A reason of its own: without one an error is made, and its stack written, that nobody reads.
  return { serve, close: () => closing.abort('closed') };
}

/** What is known of a client's chain once its wire was read: of one that said nothing, it was not looked at before. */
function completeEnd(
  { end, isChainKnown }: ServedClient,
  certificates: readonly Buffer[] | null,
): Pick<ServedClient, 'end' | 'isChainKnown'> {
  const chain = isChainKnown ? null : chainOnWire(certificates);
  if (chain === null) return { end, isChainKnown };
  return { end: { ...end, received: chain.certificates.map(peerCertificate) }, isChainKnown: true };
}

/** Address and port of whoever called. */
export function remoteOf({ remoteAddress = '', remotePort = 0 }: Socket): string {
  return `${remoteAddress.includes(':') ? `[${remoteAddress}]` : remoteAddress}:${remotePort}`;
}
