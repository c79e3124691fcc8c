import { FaultError } from '../contract/faults.ts';
import type { ScenarioResult } from '../contract/views.ts';
import { notReached } from '../peers/end-report.ts';
import { canRenegotiate, runRenegotiation } from '../peers/renegotiate.ts';
import { runHandshake } from '../peers/run-handshake.ts';
import type { CastParties } from './cast-parties.ts';
import { crashWords } from './crash-words.ts';
import { judgeScenario } from './judge-scenario.ts';
import type { ExchangeReport } from './observed-outcome.ts';
import { opensslCommand } from './openssl-command.ts';
import { flowCasts, type Scenario, type Subject } from './scenario.ts';
import type { RunOptions } from './target-report.ts';
import { messageOf } from '../texts/message.ts';

/**
 * Plays one scenario. What throws in it or in its casting is its own result, `crashed`, or `inconclusive` where
 * the machine had no port for it; only CANCELLED is thrown on.
 */
export async function runScenario(
  scenario: Scenario,
  subject: Subject,
  { casting, signal, adjust, reportCrash }: PlayOptions,
): Promise<ScenarioResult> {
  const { id, flow, obligation, expect } = scenario;
  const startedAt = performance.now();
  const common = { id, flow, obligation, expected: expect, command: opensslCommand(scenario, subject) };
  try {
    if (casting.status === 'rejected') throw casting.reason;
    const parties = adjust === undefined ? casting.value : adjust(casting.value, scenario);
    if (scenario.play === 'renegotiation' && !canRenegotiate) {
      const explanation = messageOf('scenarios.protocol.renegotiation-off.not-applicable');
      return { ...common, ...unplayed(scenario, startedAt), verdict: 'notApplicable', explanation };
    }
    const report = await playExchange(scenario, parties, signal);
    const { client, server, timeline, wire, tls, durationMs } = report;
    const finding = judgeScenario(scenario, report, parties);
    return { ...common, ...finding, ends: { client, server }, timeline, wire, tls, durationMs };
  } catch (error) {
    if (signal.aborted) throw new FaultError('CANCELLED', {}, { cause: error });
    if (error instanceof FaultError && error.fault.code === 'PORT_IN_USE') {
      // It is the machine that has no port left: nothing was learnt of the GAP, and nothing is wrong in here.
      const explanation = messageOf('scenarios.could-not-tell', {
        phase: 'scenarios.phases.tcp',
        error: error.fault.code,
      });
      const remedy = messageOf('scenarios.remedy.try-again');
      return {
        ...common,
        ...unplayed(scenario, startedAt),
        verdict: 'inconclusive',
        explanation,
        remedy,
      };
    }
    return {
      ...common,
      ...unplayed(scenario, startedAt),
      ...crashWords(error, reportCrash),
    };
  }
}

function playExchange(
  { play, flow }: Scenario,
  parties: CastParties,
  signal: AbortSignal,
): Promise<ExchangeReport> {
  if (play === 'renegotiation') {
    // The GAP is the one that is asked.
    const by = flowCasts[flow].server === 'GAP' ? 'client' : 'server';
    return runRenegotiation({ ...parties, by, signal });
  }
  return runHandshake({ ...parties, signal, spoil: play === undefined ? undefined : 'signature' });
}

/** What is told of a scenario of which nothing came. */
function unplayed(
  { clause, flow }: Scenario,
  startedAt: number,
): Pick<ScenarioResult, 'clause' | 'observed' | 'ends' | 'timeline' | 'tls' | 'durationMs'> {
  const { client, server } = flowCasts[flow];
  return {
    clause,
    observed: { outcome: 'unknown' },
    timeline: [],
    tls: null,
    ends: { client: notReached(client), server: notReached(server) },
    durationMs: performance.now() - startedAt,
  };
}

interface PlayOptions extends Pick<RunOptions, 'signal' | 'reportCrash'> {
  readonly casting: Casting;
  readonly adjust?: AdjustParties | undefined;
}

/** The parties of a scenario, or why there are none. */
export type Casting = PromiseSettledResult<CastParties>;

/** Replaces the parties of a scenario: how a test plays a GAP with a hole in its verifications. */
export type AdjustParties = (parties: CastParties, scenario: Scenario) => CastParties;
