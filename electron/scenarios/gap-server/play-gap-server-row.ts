import type { ScenarioResult, TargetOf } from '../../contract/views.ts';
import { announcedFinding } from '../foreign-server/announced-finding.ts';
import { unreachedFinding } from '../foreign-server/explain-unreached.ts';
import { foreignResult, type Exchange, type Finding } from '../foreign-server/foreign-result.ts';
import { lapsedFinding } from '../foreign-server/lapsed-finding.ts';
import { judgePresented } from '../foreign-server/judge-presented.ts';
import { presentedFinding } from '../foreign-server/presented-finding.ts';
import { protocolFinding, weakSuitesTaken, type Probed } from '../foreign-server/protocol-finding.ts';
import { renegotiationFinding } from '../foreign-server/renegotiation-finding.ts';
import type { Held, Played } from '../foreign-server/run-rows.ts';
import { canRenegotiate, tryRenegotiation, type Renegotiation } from '../foreign-server/try-renegotiation.ts';
import type { Terminal } from './cast-terminals.ts';
import { gapServerCommand } from './gap-server-command.ts';
import type { GapServerScenario } from './gap-server-scenarios.ts';
import { judgeNominal } from './judge-nominal.ts';
import type { GapStage } from './open-gap-stage.ts';
import { playOtherName } from './play-other-name.ts';
import { playResumption } from './play-resumption.ts';
import { playTerminal } from './play-terminal.ts';

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

function heldByNominal({ controls, nominal }: GapStage): Held | undefined {
  // A GAP that never accepted the right terminal has nothing to lose.
  return nominal.baseline.decision.outcome === 'accepted'
    ? { control: controls.ofNominal, isSure: true, lapsed: (lapse) => lapsedFinding('tpe-gap', lapse) }
    : undefined;
}

/** Plays one scenario of « Mon GAP » as server. What throws is for the caller, who makes it a result. */
export async function playGapServerRow(row: GapServerScenario, scene: GapServerScene): Promise<Played> {
  const { target, stage } = scene;
  const { nominal, unreached } = stage;
  const startedAt = performance.now();
  const result = (
    finding: Finding,
    exchange: Exchange | null = null,
    durationMs = performance.now() - startedAt,
  ): ScenarioResult =>
    foreignResult(row, finding, { command: gapServerCommand(row, target), durationMs, exchange });
  const at = (finding: Finding, exchange: Exchange | null = null): Played => ({
    result: result(finding, exchange),
  });
  /** What a whole series of calls was refused counts while the right terminal is still accepted. */
  const whileAccepted = (finding: Finding): Played => ({
    result: result(finding),
    held: finding.observed.outcome === 'refused' ? heldByNominal(stage) : undefined,
  });
  const ofNominal: Exchange = {
    // The reason in full, where a known intermediate was not sent.
    call: { ...nominal.call, ...nominal.refusedByTerminal },
    decision: stage.decision,
    identity: nominal.terminal,
  };
  switch (row.play.kind) {
    case 'nominal':
      return { result: result(judgeNominal(nominal), ofNominal, stage.durationMs) };
    case 'presented': {
      if (unreached !== null && stage.presented.length === 0) return at(unreachedFinding(unreached));
      const { aspect } = row.play;
      const judgement = await judgePresented(aspect, stage.presented, stage.rules);
      return at(presentedFinding('tpe-gap', aspect, judgement), ofNominal);
    }
    case 'probed': {
      if (unreached !== null && !canBeProbed(stage)) return at(unreachedFinding(unreached));
      const probed = await scene.probe();
      const played = whileAccepted(protocolFinding('tpe-gap', row.play.probe, probed));
      const command = gapServerCommand(row, target, weakSuitesTaken(probed));
      return { ...played, result: { ...played.result, command } };
    }
    case 'renegotiation':
      return unreached === null
        ? whileAccepted(renegotiationFinding('tpe-gap', await renegotiate(scene)))
        : at(unreachedFinding(unreached));
    case 'announced':
      return unreached === null
        ? at(announcedFinding('tpe-gap', nominal.call, nominal.terminal), ofNominal)
        : at(unreachedFinding(unreached));
    case 'other-name':
    case 'resumption': {
      if (unreached !== null) return at(unreachedFinding(unreached));
      const { finding, exchange, held } =
        row.play.kind === 'resumption'
          ? await playResumption(stage)
          : await playOtherName(stage, target.serverName);
      return { result: result(finding, exchange), held };
    }
    case 'terminal': {
      if (unreached !== null) return at(unreachedFinding(unreached));
      const { finding, exchange, held } = await playTerminal(row, row.play, scene);
      return { result: result(finding, exchange), held };
    }
  }
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
