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
  | {
      readonly outcome: 'accepted' | 'refused';
      readonly sign: Sign;
      /** Digest of the content of the answer; null where none was read to its end. */
      readonly digest: string | null;
    }
  /**
   * `silent`: it neither answered nor closed; `cut-short`: it answered, and cut the connection before that could be read;
   * `not-reached`: nobody could decide.
   */
  | { readonly outcome: 'unknown'; readonly why: 'silent' | 'cut-short' | 'not-reached' }
  /**
   * It answered, neither as it answers a right client nor by a refusal; `broken`: by an error of its own. `status` is null of
   * what is no HTTP.
   */
  | {
      readonly outcome: 'unknown';
      readonly why: 'other-status' | 'broken';
      readonly status: number;
      readonly usual: number;
    }
  | { readonly outcome: 'unknown'; readonly why: 'other-content'; readonly status: number | null };

/** Alerts that decide nothing: farewells, and what is only a notice. */
const harmless: readonly string[] = ['close_notify', 'user_canceled', 'no_renegotiation'];

/** The alert by which the server ended the exchange; null where it sent none. */
export function alertOf({ wire, libraryError }: ClientCall): string | null {
  const seen = wire.alerts.find(
    ({ from, name, level }) =>
      from === 'server' &&
      !harmless.includes(name) &&
      // Of a name that it does not know, a server may say so and go on (RFC 6066 §3).
      (name !== 'unrecognized_name' || level === 'fatal'),
  );
  return seen?.name ?? (libraryError === undefined ? null : alertOfCode(libraryError));
}

/**
 * Reads what a server decided. Acceptance is an application octet that is no refusal, or a connection that stays open
 * once the server has seen the client's certificate: never the end of the client's handshake. Refusal is an alert, a close
 * before any octet, or an HTTP answer that refuses the certificate, or that a right client does not get. An answer that is
 * another than a right client's, and no refusal, decides nothing.
 *
 * @param usual how the same server decides of a right client; null while that is what is being looked for
 */
export function readDecision(call: ClientCall, usual: Decision | null): Decision {
  const { answer } = call;
  // Before its ServerHello, a server has seen no certificate: it can have refused none.
  if (call.wire.serverHello === null) return { outcome: 'unknown', why: 'not-reached' };
  const alert = alertOf(call);
  const digest = call.said?.digest ?? null;
  switch (answer.outcome) {
    case 'refused':
      if (answer.status !== undefined) return refusedBy({ kind: 'http', status: answer.status });
      return refusedBy(alert === null ? { kind: 'octets' } : { kind: 'alert', alert });
    case 'accepted': {
      const { status, evidence } = answer;
      const sign: Sign =
        status !== undefined
          ? { kind: 'http', status }
          : { kind: evidence === 'bytes' || evidence === 'answer' ? 'octets' : 'open' };
      return compare({ outcome: 'accepted', sign, digest }, usual);
    }
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

const refusedBy = (sign: Sign): Decision => ({ outcome: 'refused', sign, digest: null });

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

/** An answer that does not speak of certificates is judged by what a right client gets. */
function compare(decision: Decision & { outcome: 'accepted' | 'refused' }, usual: Decision | null): Decision {
  if (usual?.outcome !== 'accepted') return decision;
  const status = statusOf(decision.sign);
  const usualStatus = statusOf(usual.sign);
  if (status !== null && usualStatus !== null && status !== usualStatus) {
    if ([400, 401, 403].includes(status)) return refusedBy({ kind: 'http', status });
    const why = status >= 500 && usualStatus < 500 ? 'broken' : 'other-status';
    return { outcome: 'unknown', why, status, usual: usualStatus };
  }
  const isOther = decision.digest !== null && usual.digest !== null && decision.digest !== usual.digest;
  return isOther ? { outcome: 'unknown', why: 'other-content', status } : decision;
}

const statusOf = (sign: Sign): number | null => (sign.kind === 'http' ? sign.status : null);

/**
 * Whether a refusal could have no other cause than the certificate: an alert that names it, or an answer that does. A close, a
 * status alone or a general alert is also what a limit of calls or a server that goes down comes to.
 */
export function namesCertificate(call: ClientCall, decision: Decision): boolean {
  if (decision.outcome !== 'refused') return false;
  const { sign } = decision;
  if (sign.kind === 'alert') return /certificate|^unknown_ca$|^decrypt_error$/.test(sign.alert);
  return sign.kind === 'http' && call.answer.outcome === 'refused';
}

/** Whether the server asked for a certificate; null where the handshake was not read far enough to tell. */
export function asksForCertificate({ wire, handshakeDone }: ClientCall): boolean | null {
  if (wire.certificateRequest !== null) return true;
  return handshakeDone && !wire.partial ? false : null;
}
