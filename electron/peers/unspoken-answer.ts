import type { Answer } from './answer-line.ts';
import { reasonOfAlert } from './tls-errors.ts';

/** What a server did that answered no octet. */
export interface Silence {
  /** Code of what broke the connection; null when nothing did. */
  readonly error: string | null;
  /** It gave what resumes the session. */
  readonly hasTicket: boolean;
  /** The connection still stood when the client had waited enough. */
  readonly isOpen: boolean;
  readonly protocol: string | null;
  /** Whether the client had shown a certificate. */
  readonly hasShown: boolean;
}

/**
 * What a server that said nothing decided. An alert tells a refusal. On a connection that stays open, a session ticket
 * tells an acceptance (RFC 8446 §4.6.1: it comes after the client's certificate was taken), as does the end of a handshake
 * of TLS 1.2, where the server's last message comes after it verified the client (RFC 5246 §7.3). Of TLS 1.3, the end of
 * the client's handshake tells nothing: the server has not seen its certificate yet.
 */
export function unspokenAnswer({ error, hasTicket, isOpen, protocol, hasShown }: Silence): Answer {
  const because = error === null ? null : reasonOfAlert(error);
  if (because !== null) {
    return {
      outcome: 'refused',
      because: because === 'other' && !hasShown ? 'certificate-missing' : because,
    };
  }
  if (!isOpen) return { outcome: 'unknown' };
  if (hasTicket) return { outcome: 'accepted', evidence: 'session-ticket' };
  if (protocol === 'TLSv1.2') return { outcome: 'accepted', evidence: 'open-connection' };
  return { outcome: 'unknown', isOpen };
}
