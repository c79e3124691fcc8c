import type { ScenarioResult, TargetOf } from '../../contract/views.ts';
import { explainUnreached, unreachedFinding } from '../foreign-server/explain-unreached.ts';
import { foreignResult, type Exchange, type Finding } from '../foreign-server/foreign-result.ts';
import { judgePresented } from '../foreign-server/judge-presented.ts';
import { presentedFinding } from '../foreign-server/presented-finding.ts';
import { protocolFinding, type Probed } from '../foreign-server/protocol-finding.ts';
import { renegotiationFinding } from '../foreign-server/renegotiation-finding.ts';
import { canRenegotiate, tryRenegotiation, type Renegotiation } from '../foreign-server/try-renegotiation.ts';
import type { Terminal } from './cast-terminals.ts';
import { gapServerCommand } from './gap-server-command.ts';
import type { GapServerScenario } from './gap-server-scenarios.ts';
import { judgeNominal } from './judge-nominal.ts';
import { judgeTerminal } from './judge-terminal.ts';
import type { GapStage } from './open-gap-stage.ts';
import { messageOf } from '../../texts/message.ts';
import type { PlainTextKey } from '../../texts/text-key.ts';

/** What a row is played with. */
export interface GapServerScene {
  readonly target: TargetOf<'gap-server'>;
  readonly signal: AbortSignal;
  readonly stage: GapStage;
  /** Done once for all the rows that need it. */
  readonly probe: () => Promise<Probed>;
  /** The row's own terminal, or why there is none. */
  readonly terminal: PromiseSettledResult<Terminal> | undefined;
}

/** Whether somebody speaks TLS there, so that more of it can be learnt. */
function canBeProbed({ unreached }: Pick<GapStage, 'unreached'>): boolean {
  return unreached === null || unreached.speaksTls;
}

/** Plays one scenario of « Mon GAP » as server. What throws is for the caller, who makes it a result. */
export async function playGapServerRow(
  row: GapServerScenario,
  scene: GapServerScene,
): Promise<ScenarioResult> {
  const { target, stage } = scene;
  const { nominal, unreached } = stage;
  const startedAt = performance.now();
  const result = (
    finding: Finding,
    exchange: Exchange | null = null,
    durationMs = performance.now() - startedAt,
  ): ScenarioResult =>
    foreignResult(row, finding, { command: gapServerCommand(row, target), durationMs, exchange });
  const ofNominal: Exchange = {
    // The reason in full, where a known intermediate was not sent.
    call: { ...nominal.call, ...nominal.refusedByTerminal },
    decision: stage.decision,
    identity: nominal.terminal,
  };
  switch (row.play.kind) {
    case 'nominal':
      return result(judgeNominal(nominal), ofNominal, stage.durationMs);
    case 'presented': {
      if (unreached !== null && stage.presented.length === 0) return result(unreachedFinding(unreached));
      const { aspect } = row.play;
      const judgement = await judgePresented(aspect, stage.presented, stage.rules);
      return result(presentedFinding('tpe-gap', aspect, judgement), ofNominal);
    }
    case 'probed':
      return unreached !== null && !canBeProbed(stage)
        ? result(unreachedFinding(unreached))
        : result(protocolFinding('tpe-gap', row.play.probe, await scene.probe()));
    case 'renegotiation':
      return unreached === null
        ? result(renegotiationFinding('tpe-gap', await renegotiate(scene)))
        : result(unreachedFinding(unreached));
    case 'terminal': {
      if (unreached !== null) return result(unreachedFinding(unreached));
      // A GAP that knows the real authority alone refuses the lab's terminals whatever else is wrong with them.
      const isLabs = !nominal.isSimulated && !row.play.worksWithAnyAuthority;
      const baseline = isLabs ? stage.simulated : nominal.baseline;
      if (isLabs && baseline.decision.outcome !== 'accepted') {
        return result(notApplicable('qualification.needs-simulation'));
      }
      const terminal = castOf(scene.terminal);
      const { call, decision } = await stage.call(terminal);
      const isOutOfReach = decision.outcome === 'unknown' && decision.why === 'not-reached';
      const stopped = isOutOfReach ? explainUnreached(call, target) : null;
      const exchange = { call, decision, identity: terminal.identity };
      if (terminal.spoil !== undefined && stopped?.because === 'protocol-version') {
        return result(notApplicable('qualification.needs-tls-1-2'), exchange);
      }
      return result(judgeTerminal(row, decision, baseline, stopped), exchange);
    }
  }
}

function castOf(terminal: GapServerScene['terminal']): Terminal {
  if (terminal === undefined) throw new TypeError('A scenario without its terminal');
  if (terminal.status === 'rejected') throw terminal.reason;
  return terminal.value;
}

function notApplicable(key: PlainTextKey): Finding {
  return { observed: { outcome: 'unknown' }, verdict: 'notApplicable', explanation: messageOf(key) };
}

async function renegotiate({
  target,
  signal,
  stage,
  probe,
}: GapServerScene): Promise<Renegotiation | 'not-offered' | null> {
  if (!canRenegotiate()) return null;
  const { host, port, serverName } = target;
  const seen = await tryRenegotiation({
    host,
    port,
    serverName,
    signal,
    identity: stage.nominal.terminal,
  });
  if (seen.outcome !== 'unreached') return seen;
  const tls12 = (await probe()).protocols.find(({ name }) => name === 'TLSv1.2');
  return tls12?.state === 'refused' ? 'not-offered' : seen;
}
