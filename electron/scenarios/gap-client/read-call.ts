import type { WireAccount } from '../../contract/views.ts';
import type { EndedCall } from '../../peers/serve-calls.ts';
import { alertOfCode } from '../../peers/tls-errors.ts';
import { clientAlert, isAboutProtocol } from './client-alerts.ts';

/** A call that is over, and what was on the wire. */
export interface ReadCall extends Omit<EndedCall, 'readWire'> {
  readonly wire: WireAccount;
  /** `performance.now()` of the wire's first octet. */
  readonly wireStartedAt: number;
}

/** Calls a second that are looked at closely, and how many more after a lull. */
const closePerSecond = 50;
const closeAtOnce = 100;

/** Reads calls that are over. */
export type CallReader = (ended: EndedCall) => ReadCall;

/**
 * Makes a reader. What was encrypted is evidence that nobody reads of hundreds of calls a second: past so many, it is left
 * out, and the account says that it is partial. The decision never hangs on it: in a handshake that ended the alert of the
 * GAP is known from our TLS library, and one that did not is always read closely.
 */
export function createCallReader(clock: () => number = () => performance.now()): CallReader {
  let allowance = closeAtOnce;
  let at = clock();
  return ({ readWire, ...lived }) => {
    const now = clock();
    allowance = Math.min(closeAtOnce, allowance + ((now - at) / 1000) * closePerSecond);
    at = now;
    const closely = allowance >= 1 || !lived.handshakeDone;
    if (closely) allowance = Math.max(0, allowance - 1);
    return { ...lived, ...readWire({ closely }) };
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
  /** No certificate was judged: the two ends found no common ground, or one of them broke the handshake otherwise. */
  | { readonly kind: 'no-agreement'; readonly error: string };

/** Reads a call: the end of the handshake alone is no decision. */
export function readDecision({ end, wire, handshakeDone, ending }: ReadCall): GapDecision {
  if (end.applicationBytes > 0) return { kind: 'went-on' };
  const { libraryError = 'ECONNRESET' } = end;
  const alert = clientAlert(wire) ?? alertOfCode(libraryError);
  if (alert !== null) {
    return isAboutProtocol(alert) ? { kind: 'no-agreement', error: alert } : { kind: 'refused', alert };
  }
  if (handshakeDone) return ending === 'timeout' ? { kind: 'silent' } : { kind: 'refused', alert: null };
  if (libraryError === 'ERR_TLS_HANDSHAKE_TIMEOUT') return { kind: 'stalled' };
  // Before the ServerHello the GAP has seen no certificate; a code of TLS is that of our own library, which broke off.
  const sawCertificate = wire.serverHello !== null && !/^ERR_/.test(libraryError);
  return sawCertificate ? { kind: 'refused', alert: null } : { kind: 'no-agreement', error: libraryError };
}
