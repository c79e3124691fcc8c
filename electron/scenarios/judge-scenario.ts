import type { Outcome, ScenarioResult } from '../contract/views.ts';
import type { PartyRole, ReasonCode } from '../contract/words.ts';
import { pspClientName } from '../procedure/values-to-enter.ts';
import type { CastParties } from './cast-parties.ts';
import { explainReason, explainRefusal, refusalPair } from './explain-refusal.ts';
import { failingClause, judgedSide } from './failing-clause.ts';
import { judgeProtocol } from './judge-protocol.ts';
import { observedOutcome, type ExchangeReport } from './observed-outcome.ts';
import { reasonOf } from './reasons.ts';
import { remedyOfAcceptance, remedyOfMissingList, remedyOfRefusal } from './remedies.ts';
import { flowCasts, type Scenario } from './scenario.ts';
import { assumeKey, messageOf } from '../texts/message.ts';

/** What a scenario proved. */
export type Finding = Pick<ScenarioResult, 'observed' | 'verdict' | 'clause' | 'explanation' | 'remedy'>;
type Judged = Pick<Finding, 'verdict' | 'explanation' | 'remedy'>;

/**
 * Compares what came of an exchange with what had to.
 *
 * A refusal that was expected passes when the right party refuses for the right reason; for another reason it is a
 * warning; when the other party had refused first, the verification was never reached: inconclusive. An acceptance in its
 * place fails, or warns where the annex leaves the verification optional. A connection that had to be accepted and was
 * refused fails under the clause that the refusal is about, save where the refuser could not know: inconclusive.
 * Recommendations never fail (`judgeProtocol`).
 */
export function judgeScenario(scenario: Scenario, report: ExchangeReport, parties: CastParties): Finding {
  const observed = observedOutcome(report);
  const base = { observed, clause: scenario.clause };
  if (observed.outcome === 'unknown') return { ...base, ...couldNotTell(scenario, observed, report) };
  if (scenario.obligation === 'recommendation') {
    return {
      ...base,
      ...(judgeProtocol(scenario, observed, report) ?? notReached(scenario, observed, report)),
    };
  }
  if (observed.outcome === 'accepted') return { ...base, ...judgeAcceptance(scenario, parties) };
  const { by, because } = refusalOf(observed);
  const params = endOf(report, by).params ?? {};
  const explanation = explainRefusal(scenario.flow, by, because, params);
  if (scenario.expect.outcome === 'accepted') {
    // What is wrong with the other order's certificate is told where that order is tested.
    if (scenario.cast.client === 'other-order') return { ...base, ...notReached(scenario, observed, report) };
    if (reasonOf(because).couldNotKnow) {
      const { identity } = parties[judgedSide(scenario.flow, by)];
      const clause = failingClause(scenario.flow, by, because);
      const remedy = remedyOfMissingList(identity, params);
      return { ...base, clause, verdict: 'inconclusive', explanation, remedy };
    }
    const clause = failingClause(scenario.flow, by, because);
    return { ...base, clause, verdict: 'fail', explanation, remedy: remedyOfRefusal(by, because) };
  }
  if (scenario.expect.by !== by) return { ...base, ...notReached(scenario, observed, report) };
  if (scenario.expect.because === because) return { ...base, verdict: 'pass', explanation };
  const expected = scenario.expect.because ?? 'other';
  const remedy = messageOf('scenarios.remedy.other-reason', { expected });
  return { ...base, verdict: 'warn', explanation, remedy };
}

function refusalOf({ by, because = 'other' }: Outcome): { by: PartyRole; because: ReasonCode } {
  if (by === undefined) throw new TypeError('A refusal without its author');
  return { by, because };
}

function endOf(report: ExchangeReport, role: PartyRole): ExchangeReport['client'] {
  return report.client.role === role ? report.client : report.server;
}

/** Another refusal came before what the scenario is about. */
function notReached({ flow }: Scenario, observed: Outcome, report: ExchangeReport): Judged {
  const { by, because } = refusalOf(observed);
  return {
    verdict: 'inconclusive',
    explanation: messageOf(
      `scenarios.not-reached.${refusalPair(flow, by)}`,
      explainReason(because, endOf(report, by).params ?? {}),
    ),
    remedy: messageOf('scenarios.remedy.repair-nominal'),
  };
}

function judgeAcceptance(scenario: Scenario, { client }: CastParties): Judged {
  const { id, flow, expect, obligation, cast } = scenario;
  if (expect.outcome === 'accepted') {
    if (cast.client !== 'other-order') {
      return { verdict: 'pass', explanation: messageOf(`scenarios.accepted.${flow}`) };
    }
    const found = client.identity?.certificate.commonName ?? '';
    const params = { expected: pspClientName, found };
    return { verdict: 'pass', explanation: messageOf('scenarios.accepted-other-order.gap-psp', params) };
  }
  return {
    verdict: obligation === 'mandatory' ? 'fail' : 'warn',
    explanation: { key: assumeKey(`scenarios.wrongly-accepted.${flow}.${id}`) },
    remedy: remedyOfAcceptance(scenario),
  };
}

/** Nothing was decided: said with the phase reached. A key that is not the certificate's is a failure all the same. */
function couldNotTell(scenario: Scenario, { because }: Outcome, { client, server }: ExchangeReport): Judged {
  const stuck = [client, server].find((end) => end.reason === because && because !== undefined);
  const isOfOrder = scenario.expect.outcome === 'accepted' && scenario.cast.client !== 'other-order';
  if (because === 'wrong-key' && stuck?.role === 'GAP' && isOfOrder) {
    const { order } = flowCasts[scenario.flow];
    return {
      verdict: scenario.obligation === 'mandatory' ? 'fail' : 'inconclusive',
      explanation: messageOf(`scenarios.wrong-key.${order}`),
      remedy: messageOf('scenarios.remedy.repair-key'),
    };
  }
  const phase = [client, server].map((end) => end.params?.['phase']).find((name) => name !== undefined);
  const error = client.libraryError ?? server.libraryError ?? because ?? '';
  return {
    verdict: 'inconclusive',
    explanation: messageOf('scenarios.could-not-tell', {
      phase: assumeKey(`scenarios.phases.${String(phase ?? (stuck === undefined ? 'tls' : 'identity'))}`),
      error,
    }),
    remedy: messageOf('scenarios.remedy.try-again'),
  };
}
