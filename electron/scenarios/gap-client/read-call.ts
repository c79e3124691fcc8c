import type { WireAccount } from '../../contract/views.ts';
import type { EndedCall } from '../../peers/serve-calls.ts';
import { alertOfCode } from '../../peers/tls-errors.ts';
import { clientAlert, isAboutProtocol } from './client-alerts.ts';

/** A call that is over, and what was on the wire. */
export interface ReadCall extends Omit<EndedCall, 'onWire'> {
  readonly wire: WireAccount;
  /** `performance.now()` of the wire's first octet. */
  readonly wireStartedAt: number;
}

/** A wire that was not looked at. */
export const unreadWire: WireAccount = {
  records: [],
  clientHello: null,
  serverHello: null,
  certificateRequest: null,
  alerts: [],
  notTls: null,
  partial: true,
};

/** Calls a second whose wire is read at once, and how many more after a lull. */
const readPerSecond = 5;
const readAfterLull = 100;

/**
 * Says whether there is time to read another wire: to read and keep one takes as long as half a handshake, and nobody looks
 * at tens of them a second.
 */
export function createReadingTime(clock: () => number = () => performance.now()): () => boolean {
  let left = readAfterLull;
  let at = clock();
  return () => {
    const now = clock();
    left = Math.min(readAfterLull, left + ((now - at) / 1000) * readPerSecond);
    at = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}

/** What the GAP decided of the PSP, as far as it showed. */
export type GapDecision =
  /** It sent an application octet, after it had seen the PSP's certificate. */
  | { readonly kind: 'went-on' }
  /** By an alert, or by closing before any octet (`alert: null`). */
  | { readonly kind: 'refused'; readonly alert: string | null }
  /** It ended the handshake, then neither spoke nor closed. */
  | { readonly kind: 'silent' }
  /** It fell silent in the middle of the handshake. */
  | { readonly kind: 'stalled' }
  /** It closed before it said anything more than its ClientHello: it judged nothing, and refused nothing. */
  | { readonly kind: 'hung-up' }
  /** No certificate was judged: the two ends found no common ground, or one of them broke the handshake otherwise. */
  | { readonly kind: 'no-agreement'; readonly error: string };

/** Reads a call: the end of the handshake alone is no decision. */
export function readDecision({ end, wire, handshakeDone, hasRead, ending }: ReadCall): GapDecision {
  if (end.applicationBytes > 0) return { kind: 'went-on' };
  const { libraryError = 'ECONNRESET' } = end;
  const alert = clientAlert(wire) ?? alertOfCode(libraryError);
  if (alert !== null) {
    return isAboutProtocol(alert) ? { kind: 'no-agreement', error: alert } : { kind: 'refused', alert };
  }
  if (handshakeDone) return ending === 'timeout' ? { kind: 'silent' } : { kind: 'refused', alert: null };
  if (libraryError === 'ERR_TLS_HANDSHAKE_TIMEOUT') return { kind: 'stalled' };
  // Before the ServerHello the GAP has seen no certificate; a code of TLS is that of our own library, which broke off.
  if (wire.serverHello === null || /^ERR_/.test(libraryError)) {
    return { kind: 'no-agreement', error: libraryError };
  }
  // Our certificate left. Who says no more than its ClientHello may have closed before it came: it is then unread.
  const spoken = wire.records.filter(({ from }) => from === 'client').length;
  return spoken > 1 || hasRead ? { kind: 'refused', alert: null } : { kind: 'hung-up' };
}
