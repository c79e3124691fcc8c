import type { Identity } from '../../lab/lab.ts';
import type { Exchange, Finding } from '../foreign-server/foreign-result.ts';
import type { GapStage } from '../gap-server/open-gap-stage.ts';
import { messageOf } from '../../texts/message.ts';

const tls12 = { maxVersion: 'TLSv1.2' } as const;

/** Sessions of a terminal of before its revocation. They hold secrets: never kept nor logged. */
export type KeptSessions = readonly {
  readonly session: Buffer;
  readonly protocol?: typeof tls12;
}[];

/** Takes the sessions that the GAP lets a terminal go on with: of its first call, and of TLS 1.2 (a ticket or an identifier). */
export async function keepSessions(stage: GapStage, terminal: Identity): Promise<KeptSessions> {
  let older: Buffer | undefined;
  await stage.call({ identity: terminal }, { protocol: tls12, onSession: (session) => (older = session) });
  const usual = stage.session();
  return [
    ...(usual === undefined ? [] : [{ session: usual }]),
    ...(older === undefined ? [] : [{ session: older, protocol: tls12 }]),
  ];
}

/**
 * Calls with them once the GAP refuses the terminal: in a session that is resumed no certificate is shown (RFC 8446 §2.2), and
 * what was accepted in it once lets the terminal in again.
 */
export async function resumeRevoked(
  stage: GapStage,
  terminal: Identity,
  sessions: KeptSessions,
): Promise<{ finding: Finding; exchange: Exchange | null }> {
  let last: Exchange | null = null;
  for (const way of sessions) {
    const made = await stage.call({ identity: terminal }, way);
    last = { ...made, identity: terminal };
    const { call, decision } = made;
    const isIn =
      decision.outcome === 'accepted' || (decision.outcome === 'unknown' && decision.why === 'other-content');
    if (call.isResumed && isIn) {
      return {
        finding: {
          observed: { outcome: 'accepted' },
          verdict: 'fail',
          explanation: messageOf('qualification.drill.resumed.accepted', {
            protocol: (call.tls?.protocol ?? '').replace('v', ' '),
          }),
          remedy: messageOf('qualification.resumed.remedy'),
        },
        exchange: last,
      };
    }
  }
  return {
    finding: {
      observed: { outcome: 'refused', by: 'GAP', because: 'revoked' },
      verdict: 'pass',
      explanation: messageOf(`qualification.drill.resumed.${sessions.length === 0 ? 'never' : 'refused'}`),
    },
    exchange: last,
  };
}
