import type { TLSSocket } from 'node:tls';
import type { EndReport } from '../contract/views.ts';
import type { PartyRole } from '../contract/words.ts';
import type { Judgement } from './judge-peer.ts';

/** Protocol and cipher suite agreed on, by their standard names. */
export type TlsParameters = Readonly<{ protocol: string; cipher: string }>;

/** The account of an end that never came to judge the other. */
export function notReached(role: PartyRole, fields: Partial<EndReport> = {}): EndReport {
  return { role, verdict: 'notReached', warnings: [], received: [], applicationBytes: 0, ...fields };
}

/** A judgement as an account keeps it. */
export function judgementFields(
  judgement: Judgement,
): Pick<EndReport, 'verdict' | 'warnings' | 'reason' | 'params'> {
  const { verdict } = judgement;
  const warnings = [...judgement.warnings];
  return verdict === 'accepted'
    ? { verdict, warnings }
    : { verdict, warnings, reason: judgement.reason, params: { ...judgement.params } };
}

/** What was agreed on; null on a connection that is gone. */
export function tlsParameters(socket: TLSSocket): TlsParameters | null {
  const protocol = socket.getProtocol();
  // Undefined, whatever its type says, once the connection is gone.
  const cipher = socket.getCipher() as { standardName?: string; name: string } | undefined;
  if (protocol === null || cipher === undefined) return null;
  return { protocol, cipher: cipher.standardName ?? cipher.name };
}
