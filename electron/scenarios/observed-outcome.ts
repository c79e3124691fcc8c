import type { EndReport, Outcome } from '../contract/views.ts';
import type { HandshakeReport } from '../peers/run-handshake.ts';
import type { RenegotiationReport } from '../peers/renegotiate.ts';

/** What a scenario left behind: a handshake, and the second one where it was asked for. */
export type ExchangeReport = HandshakeReport & Partial<Pick<RenegotiationReport, 'renegotiation'>>;

/**
 * What came of an exchange. Accepted when each end read an application octet of the other and neither refused; refused
 * when one says so; else unknown, with the reason that an end gives for not having come so far. Where the GAP was asked
 * for a second handshake, it is what became of that.
 */
export function observedOutcome({
  client,
  server,
  renegotiation = 'unknown',
}: Pick<ExchangeReport, 'client' | 'server' | 'renegotiation'>): Outcome {
  if (renegotiation === 'accepted') return { outcome: 'accepted' };
  if (renegotiation === 'refused') return { outcome: 'refused', by: 'GAP' };
  const refuser = [client, server].find((end) => end.verdict === 'refused');
  if (refuser !== undefined) {
    return { outcome: 'refused', by: refuser.role, because: refuser.reason ?? 'other' };
  }
  if ([client, server].every((end) => end.verdict === 'accepted' && end.applicationBytes > 0)) {
    return { outcome: 'accepted' };
  }
  const because = reasonNotReached(client) ?? reasonNotReached(server);
  return { outcome: 'unknown', because };
}

/** A key that is not the certificate's explains more than the connection that it prevented. */
function reasonNotReached({ reason }: EndReport): EndReport['reason'] {
  return reason === 'connection-closed' ? undefined : reason;
}
