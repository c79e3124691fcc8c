import type { EndReport } from '../../contract/views.ts';
import type { ClientCall } from '../../peers/connect-client.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { failingClause } from '../failing-clause.ts';
import { signParams } from '../foreign-server/explain-sign.ts';
import { unreachedFinding, type Unreached } from '../foreign-server/explain-unreached.ts';
import type { Finding } from '../foreign-server/foreign-result.ts';
import { asksForCertificate, type Decision } from '../foreign-server/read-decision.ts';
import { reasonOf } from '../reasons.ts';
import { messageOf } from '../../texts/message.ts';

/**
 * Judges the call of the GAP to the real PSP: the GAP must accept what the PSP presents, the PSP must ask for the GAP's
 * certificate and accept it.
 */
export function judgePspNominal(o: {
  call: ClientCall;
  decision: Decision;
  unreached: Unreached | null;
  /** Why the GAP refuses what the PSP presents; null when it does not. */
  refusedByGap: Pick<EndReport, 'reason' | 'params'> | null;
}): Finding {
  const { call, decision, unreached, refusedByGap } = o;
  if (unreached !== null) return unreachedFinding(unreached);
  if (asksForCertificate(call) === false && decision.outcome !== 'unknown') {
    return {
      observed: decision.outcome === 'accepted' ? { outcome: 'accepted' } : { outcome: 'unknown' },
      verdict: 'fail',
      explanation: messageOf('qualification.psp.not-mutual'),
      remedy: messageOf('qualification.psp-remedy.check-address'),
    };
  }
  if (decision.outcome === 'refused') {
    const because = call.answer.outcome === 'refused' ? call.answer.because : 'other';
    return {
      observed: { outcome: 'refused', by: 'PSP', because },
      verdict: 'fail',
      clause: failingClause('gap-psp', 'PSP', because),
      explanation: messageOf('qualification.psp.refused', signParams(decision.sign)),
      remedy: messageOf(`qualification.psp-remedy.${reasonOf(because).pspRepair}`),
    };
  }
  if (refusedByGap !== null) {
    const { reason = 'other', params = {} } = refusedByGap;
    return {
      observed: { outcome: 'refused', by: 'GAP', because: reason },
      verdict: 'fail',
      clause: failingClause('gap-psp', 'GAP', reason),
      explanation: explainRefusal('gap-psp', 'GAP', reason, params),
      remedy: messageOf('qualification.psp-remedy.see-presented'),
    };
  }
  if (decision.outcome === 'unknown') {
    return {
      observed: { outcome: 'unknown' },
      verdict: 'inconclusive',
      explanation: messageOf('qualification.psp.silent'),
      remedy: messageOf('scenarios.remedy.try-again'),
    };
  }
  return {
    observed: { outcome: 'accepted' },
    verdict: 'pass',
    explanation: messageOf('scenarios.accepted.gap-psp'),
  };
}
