import type { WireAccount } from '../../contract/views.ts';
import { createAssembler, type Assembler } from './assemble-messages.ts';
import type { ReadServerHello } from './handshake-messages.ts';
import type { KeyLog } from './key-log.ts';
import { tls12Openers, tls13Opener, type RecordOpener } from './record-keys.ts';

export type End = 'client' | 'server';

/** What is known of one direction so far. */
interface Direction {
  epoch: 'clear' | 'handshake' | 'application';
  /** Null where its records cannot be opened. */
  opener: RecordOpener | null;
  readonly assembler: Assembler;
}

/** What is known of an exchange so far. */
export interface Exchange {
  /** The end on whose side the wire was tapped. */
  readonly end: End;
  readonly keyLog: KeyLog | undefined;
  readonly directions: Readonly<Record<End, Direction>>;
  clientHello: WireAccount['clientHello'];
  clientRandom: Buffer;
  serverHello: ReadServerHello | null;
  chosenAlpn: string | null;
  certificateRequest: WireAccount['certificateRequest'];
  /** DER of what the other end sent first. */
  certificates: readonly Buffer[] | null;
  /** Whether something could not be read. */
  isPartial: boolean;
}

/** An exchange of which nothing was read yet. */
export function openExchange(end: End, keyLog: KeyLog | undefined): Exchange {
  const startInClear = (): Direction => ({ epoch: 'clear', opener: null, assembler: createAssembler() });
  return {
    end,
    keyLog,
    directions: { client: startInClear(), server: startInClear() },
    clientHello: null,
    clientRandom: Buffer.alloc(0),
    serverHello: null,
    chosenAlpn: null,
    certificateRequest: null,
    certificates: null,
    isPartial: false,
  };
}

/** Whether the ServerHello, or a HelloRetryRequest, chose TLS 1.3. */
export function isTls13({ serverHello }: Exchange): boolean {
  return serverHello?.version === 'TLSv1.3';
}

/** Goes on to the next keys of a direction of TLS 1.3 (RFC 8446 §7.1). */
export function takeNextKeys(exchange: Exchange, from: End): void {
  const direction = exchange.directions[from];
  const isFirst = direction.epoch === 'clear';
  direction.epoch = isFirst ? 'handshake' : 'application';
  const label = isFirst ? 'HANDSHAKE_TRAFFIC_SECRET' : 'TRAFFIC_SECRET_0';
  const secret = secretOf(exchange, `${from.toUpperCase()}_${label}`);
  const { serverHello } = exchange;
  direction.opener = secret === null || serverHello === null ? null : tls13Opener(serverHello.suite, secret);
}

/** Goes on to the keys that a KeyUpdate announces (RFC 8446 §4.6.3). */
export function updateKeys({ directions }: Exchange, from: End): void {
  directions[from].opener = directions[from].opener?.next() ?? null;
}

/** TLS 1.2 and before: encrypted from here on (RFC 5246 §7.1). The keys of a renegotiation are not followed. */
export function changeCipher(exchange: Exchange, from: End): void {
  const direction = exchange.directions[from];
  const master = direction.epoch === 'clear' ? secretOf(exchange, 'CLIENT_RANDOM') : null;
  direction.epoch = 'application';
  direction.opener = null;
  const { serverHello } = exchange;
  if (master === null || serverHello?.version !== 'TLSv1.2') return;
  const randoms = { client: exchange.clientRandom, server: serverHello.random };
  direction.opener = tls12Openers(serverHello.suite, master, randoms)?.[from] ?? null;
}

function secretOf({ keyLog, clientRandom }: Exchange, label: string): Buffer | null {
  return keyLog?.secret(label, clientRandom) ?? null;
}
