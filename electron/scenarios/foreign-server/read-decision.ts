import type { ClientCall } from '../../peers/connect-client.ts';
import { alertOfCode } from '../../peers/tls-errors.ts';

/** By what a decision showed. */
export type Sign =
  | { readonly kind: 'alert'; readonly alert: string }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'closed' }
  | { readonly kind: 'octets' }
  | { readonly kind: 'open' };

/** What a server that is not ours decided of its client, as far as it showed. */
export type Decision =
  | { readonly outcome: 'accepted' | 'refused'; readonly sign: Sign }
  /**
   * `silent`: it neither answered nor closed; `cut-short`: it answered, and cut the connection before that could be read;
   * `broken`: it answers a right client, and this one by an error of its own; `not-reached`: nobody could decide.
   */
  | { readonly outcome: 'unknown'; readonly why: 'silent' | 'cut-short' | 'broken' | 'not-reached' };

/** Alerts that decide nothing: farewells, and what is only a notice. */
const harmless: readonly string[] = [
  'close_notify',
  'user_canceled',
  'no_renegotiation',
  'unrecognized_name',
];

/** The alert by which the server ended the exchange; null where it sent none. */
export function alertOf({ wire, libraryError }: ClientCall): string | null {
  const seen = wire.alerts.find(({ from, name }) => from === 'server' && !harmless.includes(name));
  return seen?.name ?? (libraryError === undefined ? null : alertOfCode(libraryError));
}

/**
 * Reads what a server decided. Acceptance is an application octet that is no refusal, or a connection that stays open
 * once the server has seen the client's certificate: never the end of the client's handshake. Refusal is an alert, a close
 * before any octet, or an HTTP answer that refuses the certificate, or that a right client does not get.
 *
 * @param usual how the same server decides of a right client; null while that is what is being looked for
 */
export function readDecision(call: ClientCall, usual: Decision | null): Decision {
  const { answer } = call;
  // Before its ServerHello, a server has seen no certificate: it can have refused none.
  if (call.wire.serverHello === null) return { outcome: 'unknown', why: 'not-reached' };
  const alert = alertOf(call);
  switch (answer.outcome) {
    case 'refused':
      if (answer.status !== undefined) return refusedBy({ kind: 'http', status: answer.status });
      return refusedBy(alert === null ? { kind: 'octets' } : { kind: 'alert', alert });
    case 'accepted':
      if (answer.status !== undefined) return readStatus(answer.status, usual);
      return {
        outcome: 'accepted',
        sign: { kind: answer.evidence === 'bytes' || answer.evidence === 'answer' ? 'octets' : 'open' },
      };
    case 'unknown': {
      if (alert !== null) return refusedBy({ kind: 'alert', alert });
      if (call.handshakeDone) {
        if (answer.isOpen === true) return { outcome: 'unknown', why: 'silent' };
        return hasAnswered(call) ? { outcome: 'unknown', why: 'cut-short' } : refusedBy({ kind: 'closed' });
      }
      return call.libraryError === 'ETIMEDOUT' || !hasSpoken(call)
        ? { outcome: 'unknown', why: 'not-reached' }
        : refusedBy({ kind: 'closed' });
    }
  }
}

const refusedBy = (sign: Sign): Decision => ({ outcome: 'refused', sign });

/** Whether the client came to show what it had, after its ClientHello. */
function hasSpoken({ wire }: ClientCall): boolean {
  return wire.records.filter(({ from, type }) => from === 'client' && type === 'handshake').length > 1;
}

/**
 * Whether the server sent application octets, although the client read none: a reset may overtake them. Under TLS 1.3
 * handshake messages and alerts look like them on the wire (RFC 8446 §5.2).
 */
function hasAnswered({ wire }: ClientCall): boolean {
  const isAlert = (atMs: number): boolean =>
    wire.alerts.some((alert) => alert.from === 'server' && alert.atMs === atMs);
  return (
    !wire.partial &&
    wire.records.some(
      ({ from, type, messages, atMs }) =>
        from === 'server' && type === 'application_data' && messages.length === 0 && !isAlert(atMs),
    )
  );
}

/** An HTTP answer that does not speak of certificates is judged by what a right client gets. */
function readStatus(status: number, usual: Decision | null): Decision {
  const usualStatus = usual?.outcome === 'accepted' && usual.sign.kind === 'http' ? usual.sign.status : null;
  const accepted: Decision = { outcome: 'accepted', sign: { kind: 'http', status } };
  if (usualStatus === null || usualStatus === status) return accepted;
  if ([400, 401, 403].includes(status)) return refusedBy({ kind: 'http', status });
  return status >= 500 && usualStatus < 500 ? { outcome: 'unknown', why: 'broken' } : accepted;
}

/** Whether the server asked for a certificate; null where the handshake was not read far enough to tell. */
export function asksForCertificate({ wire, handshakeDone }: ClientCall): boolean | null {
  if (wire.certificateRequest !== null) return true;
  return handshakeDone && !wire.partial ? false : null;
}
