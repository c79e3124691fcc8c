import type { TargetOf } from '../../contract/views.ts';
import type { ControlCalls, Lapse } from '../foreign-server/control-calls.ts';
import { explainUnreached } from '../foreign-server/explain-unreached.ts';
import type { Exchange, Finding } from '../foreign-server/foreign-result.ts';
import { lapsedFinding } from '../foreign-server/lapsed-finding.ts';
import { namesCertificate, type Decision } from '../foreign-server/read-decision.ts';
import type { Held } from '../foreign-server/run-rows.ts';
import type { Terminal } from './cast-terminals.ts';
import type { GapServerPlay, GapServerScenario } from './gap-server-scenarios.ts';
import { judgeTerminal } from './judge-terminal.ts';
import type { GapStage } from './open-gap-stage.ts';
import { messageOf } from '../../texts/message.ts';
import type { PlainTextKey } from '../../texts/text-key.ts';

/** What a row with calls of its own came to. */
export interface PlayedCalls {
  readonly finding: Finding;
  readonly exchange: Exchange | null;
  readonly held?: Held | undefined;
}

/** Plays a terminal that the GAP must refuse, between calls of the right one. */
export async function playTerminal(
  row: GapServerScenario,
  play: Extract<GapServerPlay, { kind: 'terminal' }>,
  scene: {
    readonly target: TargetOf<'gap-server'>;
    readonly stage: GapStage;
    readonly terminal: PromiseSettledResult<Terminal> | undefined;
  },
): Promise<PlayedCalls> {
  const { target, stage } = scene;
  const { nominal, controls } = stage;
  // A GAP that knows the real authority alone refuses the lab's terminals whatever else is wrong with them.
  const isLabs = !nominal.isSimulated && !play.worksWithAnyAuthority;
  const baseline = isLabs ? stage.simulated : nominal.baseline;
  const control = isLabs ? controls.ofLab : controls.ofNominal;
  const lapsed = (lapse: Lapse): Finding => lapsedFinding('tpe-gap', lapse);
  const isUsuallyAccepted = baseline.decision.outcome === 'accepted';
  if (isLabs && !isUsuallyAccepted) return notPlayed('qualification.needs-simulation');
  const terminal = castOf(scene.terminal);
  if (isUsuallyAccepted) {
    const lapse = await control.lapse();
    if (lapse !== null) return { finding: lapsed(lapse), exchange: null };
  }
  const { call, decision } = await stage.call(terminal);
  const isOutOfReach = decision.outcome === 'unknown' && decision.why === 'not-reached';
  const stopped = isOutOfReach ? explainUnreached(call, target) : null;
  const exchange = { call, decision, identity: terminal.identity };
  if (terminal.spoil !== undefined && stopped?.because === 'protocol-version') {
    return notPlayed('qualification.needs-tls-1-2', exchange);
  }
  const settled = await settledContent(decision, control);
  const finding = judgeTerminal(row, settled, baseline, stopped);
  // What was accepted was: no limit opens a door.
  const isHeld = isUsuallyAccepted && settled.outcome !== 'accepted';
  return {
    finding,
    exchange,
    held: isHeld ? { control, isSure: namesCertificate(call, decision), lapsed } : undefined,
  };
}

/** Another content than the right terminal's tells something only where the right one is always told the same. */
async function settledContent(decision: Decision, control: ControlCalls): Promise<Decision> {
  if (decision.outcome !== 'unknown' || decision.why !== 'other-content') return decision;
  if (!(await control.varies())) return decision;
  const { status } = decision;
  const sign = status === null ? ({ kind: 'octets' } as const) : ({ kind: 'http', status } as const);
  return { outcome: 'accepted', sign, digest: null };
}

function castOf(terminal: PromiseSettledResult<Terminal> | undefined): Terminal {
  if (terminal === undefined) throw new TypeError('A scenario without its terminal');
  if (terminal.status === 'rejected') throw terminal.reason;
  return terminal.value;
}

function notPlayed(key: PlainTextKey, exchange: Exchange | null = null): PlayedCalls {
  const finding = {
    observed: { outcome: 'unknown' },
    verdict: 'notApplicable',
    explanation: messageOf(key),
  } as const;
  return { finding, exchange };
}
