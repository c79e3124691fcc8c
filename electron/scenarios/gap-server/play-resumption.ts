import type { ClientCall } from '../../peers/connect-client.ts';
import type { ProtocolChoice } from '../../peers/party.ts';
import type { Lapse } from '../foreign-server/control-calls.ts';
import type { Exchange, Finding } from '../foreign-server/foreign-result.ts';
import { lapsedFinding } from '../foreign-server/lapsed-finding.ts';
import type { Terminal } from './cast-terminals.ts';
import type { CallWay, GapStage } from './open-gap-stage.ts';
import type { PlayedCalls } from './play-terminal.ts';
import { messageOf } from '../../texts/message.ts';
import type { Params } from '../../contract/faults.ts';

/** Of TLS 1.2, a ticket or an identifier, as the server has it (RFC 5077, RFC 5246 §7.3). */
const tls12: ProtocolChoice = { maxVersion: 'TLSv1.2' };

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
  const terminal = { identity: nominal.terminal };
  const tried: Resumption[] = [];
  for (const attempt of [resumeUsual, resumeTls12]) {
    const made = await attempt(stage, terminal);
    if (made.exchange !== null) return resumedFinding(made.exchange);
    tried.push(made);
  }
  return {
    finding: {
      observed: { outcome: 'refused', by: 'GAP' },
      verdict: 'pass',
      explanation: messageOf('qualification.resumed.never'),
    },
    exchange: null,
    held: { control: controls.ofNominal, isSure: tried.every(({ isSure }) => isSure), lapsed },
  };
}

function resumedFinding(exchange: Exchange): PlayedCalls {
  return {
    finding: {
      observed: { outcome: 'accepted' },
      verdict: 'warn',
      explanation: messageOf('qualification.resumed.yes', paramsOf(exchange)),
      remedy: messageOf('qualification.resumed.remedy'),
    },
    exchange,
  };
}

interface Resumption {
  /** The call that was let in by its session; null where none was. */
  readonly exchange: Exchange | null;
  /** Whether the handshake itself says so, and not an answer that a limit of calls may give too. */
  readonly isSure: boolean;
}

const resumeUsual = (stage: GapStage, terminal: Terminal): Promise<Resumption> =>
  resume(stage, terminal, { session: stage.session() });

async function resumeTls12(stage: GapStage, terminal: Terminal): Promise<Resumption> {
  let session: Buffer | undefined;
  const first = await stage.call(terminal, { protocol: tls12, onSession: (one) => (session = one) });
  const made = await resume(stage, terminal, { protocol: tls12, session });
  return { ...made, isSure: made.isSure && (first.call.handshakeDone || !speaksTls12(first.call)) };
}

/** A GAP of TLS 1.3 alone has no sessions of TLS 1.2. */
const speaksTls12 = ({ reason, wire }: ClientCall): boolean =>
  reason !== 'protocol-version' && !wire.alerts.some(({ name }) => name === 'protocol_version');

async function resume(stage: GapStage, terminal: Terminal, way: CallWay): Promise<Resumption> {
  if (way.session === undefined) return { exchange: null, isSure: true };
  const { call, decision } = await stage.call(terminal, way);
  // Who answers otherwise has let it in all the same: what it says may change with each call.
  const isIn =
    decision.outcome === 'accepted' || (decision.outcome === 'unknown' && decision.why === 'other-content');
  return call.isResumed && isIn
    ? { exchange: { call, decision, identity: null }, isSure: true }
    : { exchange: null, isSure: call.handshakeDone && !call.isResumed };
}

const paramsOf = ({ call }: Exchange): Params & { readonly protocol: string } => ({
  protocol: (call.tls?.protocol ?? '').replace('v', ' '),
});
