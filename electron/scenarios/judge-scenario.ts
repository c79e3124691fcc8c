import type { Params } from '../contract/faults.ts';
import type { Outcome, ScenarioResult } from '../contract/views.ts';
import type { Message, PartyRole, ReasonCode } from '../contract/words.ts';
import type { HandshakeReport } from '../peers/run-handshake.ts';
import { listAddresses } from '../peers/revocation-lists.ts';
import type { CastParties } from './cast-parties.ts';
import { explainReason, explainRefusal, refusalPair } from './explain-refusal.ts';
import { failingClause, judgedSide } from './failing-clause.ts';
import { observedOutcome } from './observed-outcome.ts';
import { flowCasts, type Scenario } from './scenario.ts';

/** What a scenario proved. */
export type Finding = Pick<ScenarioResult, 'observed' | 'verdict' | 'clause' | 'explanation' | 'remedy'>;

/** A refusal for one of these says nothing of the certificate: its state could not be known. */
const couldNotKnow: readonly ReasonCode[] = ['revocation-unavailable', 'crl-stale', 'crl-forged'];

/**
 * Compares what came of a handshake with what had to.
 *
 * A refusal that was expected passes when the right party refuses for the right reason; for another reason it is a
 * warning; when the other party had refused first, the verification was never reached: inconclusive. An acceptance in its
 * place fails, or warns where the annex leaves the verification optional. A connection that had to be accepted and was
 * refused fails under the clause that the refusal is about, save where the refuser could not know: inconclusive.
 */
export function judgeScenario(scenario: Scenario, report: HandshakeReport, parties: CastParties): Finding {
  const observed = observedOutcome(report);
  const base = { observed, clause: scenario.clause };
  if (observed.outcome === 'unknown') return { ...base, ...couldNotTell(scenario, observed, report) };
  if (observed.outcome === 'accepted') return { ...base, ...judgeAcceptance(scenario) };
  const { by, because = 'other' } = observed;
  if (by === undefined) throw new TypeError('A refusal without its author');
  const params = endOf(report, by).params ?? {};
  const explanation = explainRefusal(scenario.flow, by, because, params);
  if (scenario.expect.outcome === 'accepted') {
    return { ...base, explanation, ...judgeUnexpectedRefusal(scenario, by, because, parties, params) };
  }
  if (scenario.expect.by !== by) {
    const pair = refusalPair(scenario.flow, by);
    return {
      ...base,
      verdict: 'inconclusive',
      explanation: { key: `scenarios.not-reached.${pair}`, params: explainReason(because, params) },
      remedy: { key: 'scenarios.remedy.repair-nominal' },
    };
  }
  if (scenario.expect.because === because) return { ...base, verdict: 'pass', explanation };
  return {
    ...base,
    verdict: 'warn',
    explanation,
    remedy: {
      key: 'scenarios.remedy.other-reason',
      params: { expected: scenario.expect.because ?? 'other' },
    },
  };
}

function endOf(report: HandshakeReport, role: PartyRole): HandshakeReport['client'] {
  return report.client.role === role ? report.client : report.server;
}

function judgeAcceptance(scenario: Scenario): Pick<Finding, 'verdict' | 'explanation' | 'remedy'> {
  const { id, flow, expect, obligation } = scenario;
  if (expect.outcome === 'accepted') {
    return { verdict: 'pass', explanation: { key: `scenarios.accepted.${flow}` } };
  }
  const isGap = expect.by === 'GAP';
  const remedy = obligation === 'mandatory' ? `check-${checkOf(expect)}` : 'check-optional';
  return {
    verdict: obligation === 'mandatory' ? 'fail' : 'warn',
    explanation: { key: `scenarios.wrongly-accepted.${flow}.${id}` },
    remedy: { key: `scenarios.remedy.${isGap ? remedy : 'peer-too-trusting'}` },
  };
}

/** The verification that an expected refusal stands for, as the remedies name them. */
function checkOf({ because }: Outcome): string {
  switch (because) {
    case 'certificate-missing':
      return 'presence';
    case 'certificate-expired':
      return 'dates';
    case 'revoked':
    case 'revocation-unavailable':
      return 'revocation';
    case 'name-mismatch':
      return 'name';
    default:
      return 'parentage';
  }
}

function judgeUnexpectedRefusal(
  { flow }: Scenario,
  by: PartyRole,
  because: ReasonCode,
  parties: CastParties,
  params: Params,
): Pick<Finding, 'verdict' | 'clause' | 'remedy'> {
  const clause = failingClause(flow, by, because);
  if (couldNotKnow.includes(because)) {
    return {
      verdict: 'inconclusive',
      clause,
      remedy: fetchList(parties[judgedSide(flow, by)].identity, params),
    };
  }
  return { verdict: 'fail', clause, remedy: { key: `scenarios.remedy.${repairOf(by, because)}` } };
}

/** Which list is missing, and where its authority publishes it. */
function fetchList(identity: CastParties['client']['identity'], params: Params): Message {
  const certificates = identity === null ? [] : [identity.certificate];
  const [address] = listAddresses(certificates);
  const issuer = explainReason('revocation-unavailable', params)['issuer'] ?? '';
  if (address === undefined) return { key: 'scenarios.remedy.ask-for-list', params: { issuer } };
  const file = new URL(address).pathname.split('/').at(-1) ?? address;
  return { key: 'scenarios.remedy.fetch-list', params: { issuer, address, file } };
}

function repairOf(by: PartyRole, because: ReasonCode): string {
  if (by === 'GAP') return 'peer-refused';
  switch (because) {
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
      return 'repair-dates';
    case 'revoked':
      return 'repair-revoked';
    case 'name-mismatch':
      return 'repair-name';
    case 'wrong-usage':
      return 'repair-usage';
    case 'certificate-missing':
      return 'repair-missing';
    default:
      return 'repair-chain';
  }
}

/** Nothing was decided: said with the phase reached. A key that is not the certificate's is a failure all the same. */
function couldNotTell(
  scenario: Scenario,
  { because }: Outcome,
  { client, server }: HandshakeReport,
): Pick<Finding, 'verdict' | 'clause' | 'explanation' | 'remedy'> {
  const { clause, flow } = scenario;
  const stuck = [client, server].find((end) => end.reason === because && because !== undefined);
  if (because === 'wrong-key' && stuck?.role === 'GAP' && scenario.expect.outcome === 'accepted') {
    const order = flowCasts[flow].order;
    return {
      ...{ verdict: 'fail', clause },
      explanation: { key: `scenarios.wrong-key.${order}` },
      remedy: { key: 'scenarios.remedy.repair-key' },
    };
  }
  const phase = [client, server].map((end) => end.params?.['phase']).find((name) => name !== undefined);
  const error = client.libraryError ?? server.libraryError ?? because ?? '';
  return {
    ...{ verdict: 'inconclusive', clause },
    explanation: {
      key: 'scenarios.could-not-tell',
      params: { phase: `scenarios.phases.${phase ?? 'tls'}`, error },
    },
    remedy: { key: 'scenarios.remedy.try-again' },
  };
}
