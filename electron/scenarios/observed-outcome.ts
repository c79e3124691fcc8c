import type { EndReport, Outcome } from '../contract/views.ts';
import type { HandshakeReport } from '../peers/run-handshake.ts';

/**
 * What came of a handshake. Accepted when each end read an application octet of the other and neither refused; refused
 * when one says so; else unknown, with the reason that an end gives for not having come so far.
 */
export function observedOutcome({ client, server }: Pick<HandshakeReport, 'client' | 'server'>): Outcome {
  const refuser = [client, server].find((end) => end.verdict === 'refused');
  if (refuser !== undefined) {
    return { outcome: 'refused', by: refuser.role, because: refuser.reason ?? 'other' };
  }
  if ([client, server].every((end) => end.verdict === 'accepted' && end.applicationBytes > 0)) {
    return { outcome: 'accepted' };
  }
  const because = reasonNotReached(client) ?? reasonNotReached(server);
  return { outcome: 'unknown', ...(because === undefined ? {} : { because }) };
}

/** A key that is not the certificate's explains more than the connection that it prevented. */
function reasonNotReached({ reason }: EndReport): EndReport['reason'] {
  return reason === 'connection-closed' ? undefined : reason;
}
