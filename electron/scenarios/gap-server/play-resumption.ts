import { constants } from 'node:crypto';
import type { ProtocolChoice } from '../../peers/party.ts';
import type { Lapse } from '../foreign-server/control-calls.ts';
import type { Exchange, Finding } from '../foreign-server/foreign-result.ts';
import { lapsedFinding } from '../foreign-server/lapsed-finding.ts';
import type { Terminal } from './cast-terminals.ts';
import type { GapStage } from './open-gap-stage.ts';
import type { PlayedCalls } from './play-terminal.ts';
import { messageOf } from '../../texts/message.ts';
import type { Params } from '../../contract/faults.ts';

/** How a session may be kept: by the client (tickets), or by the server under an identifier (RFC 5077, RFC 5246 §7.3). */
const manners: Readonly<Record<'usual' | 'ticket' | 'identifier', ProtocolChoice>> = {
  usual: {},
  ticket: { maxVersion: 'TLSv1.2' },
  identifier: { maxVersion: 'TLSv1.2', secureOptions: constants.SSL_OP_NO_TICKET },
};

/**
 * Goes on with the right terminal's own sessions. In a session that is resumed no certificate is shown, and none verified: a
 * terminal that is revoked in between is let in for as long as its session lives, unless the software looks again. Whether it
 * does shows in the drill alone: a resumption is told as the doubt that it is.
 */
export async function playResumption(stage: GapStage): Promise<PlayedCalls> {
  const { controls, nominal } = stage;
  if (nominal.baseline.decision.outcome !== 'accepted') {
    return {
      finding: {
        observed: { outcome: 'unknown' },
        verdict: 'inconclusive',
        explanation: messageOf('qualification.resumed.unverified'),
        remedy: messageOf('qualification.remedy.repair-nominal'),
      },
      exchange: null,
    };
  }
  const lapsed = (lapse: Lapse): Finding => lapsedFinding('tpe-gap', lapse);
  const lapse = await controls.ofNominal.lapse();
  if (lapse !== null) return { finding: lapsed(lapse), exchange: null };
  const resumed: Exchange[] = [];
  for (const manner of ['usual', 'ticket', 'identifier'] as const) {
    const exchange = await resume(stage, { identity: nominal.terminal }, manner);
    if (exchange !== null) resumed.push(exchange);
  }
  const [first] = resumed;
  if (first === undefined) {
    return {
      finding: {
        observed: { outcome: 'refused', by: 'GAP' },
        verdict: 'pass',
        explanation: messageOf('qualification.resumed.never'),
      },
      exchange: null,
      held: { control: controls.ofNominal, isSure: true, lapsed },
    };
  }
  return {
    finding: {
      observed: { outcome: 'accepted' },
      verdict: 'warn',
      explanation: messageOf('qualification.resumed.yes', paramsOf(first)),
      remedy: messageOf('qualification.resumed.remedy'),
    },
    exchange: first,
  };
}

/** Two calls, the second with the session of the first; null where the GAP did not go on with it. */
async function resume(
  stage: GapStage,
  terminal: Terminal,
  manner: keyof typeof manners,
): Promise<Exchange | null> {
  const protocol = manners[manner];
  let session = manner === 'usual' ? stage.session() : undefined;
  if (manner !== 'usual') await stage.call(terminal, { protocol, onSession: (one) => (session = one) });
  if (session === undefined) return null;
  const { call, decision } = await stage.call(terminal, { protocol, session });
  // Who answers otherwise has let it in all the same: what it says may change with each call.
  const isIn =
    decision.outcome === 'accepted' || (decision.outcome === 'unknown' && decision.why === 'other-content');
  return call.isResumed && isIn ? { call, decision, identity: null } : null;
}

const paramsOf = ({ call }: Exchange): Params & { readonly protocol: string } => ({
  protocol: (call.tls?.protocol ?? '').replace('v', ' '),
});
