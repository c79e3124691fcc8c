import { reasonOfAlertName } from '../../peers/tls-errors.ts';
import { alertFits } from '../foreign-server/alerts-of-reasons.ts';
import type { Finding } from '../foreign-server/foreign-result.ts';
import { unreachedFinding, type Unreached } from '../foreign-server/explain-unreached.ts';
import { signParams } from '../foreign-server/explain-sign.ts';
import type { Decision } from '../foreign-server/read-decision.ts';
import { reasonOf } from '../reasons.ts';
import type { GapServerScenario } from './gap-server-scenarios.ts';
import { messageOf } from '../../texts/message.ts';
import type { TextKeyUnder } from '../../texts/text-key.ts';

type TerminalId = TextKeyUnder<'qualification.terminals'>;

/** It answered otherwise than it answers the right terminal: that is doubtful, and told as it is; or it decided nothing. */
function judgeUndecided(
  decision: Extract<Decision, { outcome: 'unknown' }>,
  terminal: { readonly terminal: TerminalId },
): Finding {
  const observed = { outcome: 'unknown' } as const;
  switch (decision.why) {
    case 'other-status':
      return {
        observed,
        verdict: 'warn',
        explanation: messageOf('qualification.no-decision.other-status', {
          ...terminal,
          status: decision.status,
          usual: decision.usual,
        }),
        remedy: messageOf('qualification.remedy.refuse-plainly'),
      };
    case 'other-content':
      return {
        observed,
        verdict: 'warn',
        explanation: messageOf('qualification.no-decision.other-content', terminal),
        remedy: messageOf('qualification.remedy.refuse-plainly'),
      };
    case 'broken':
      return {
        observed,
        verdict: 'inconclusive',
        explanation: messageOf('qualification.no-decision.broken', { ...terminal, status: decision.status }),
        remedy: messageOf('scenarios.remedy.try-again'),
      };
    default:
      return {
        observed,
        verdict: 'inconclusive',
        explanation: messageOf(`qualification.no-decision.${decision.why}`, terminal),
        remedy: messageOf('scenarios.remedy.try-again'),
      };
  }
}

/** How the GAP treats the right terminal: without it, a refusal proves nothing. */
export interface Baseline {
  readonly decision: Decision;
  /** Whether it asks terminals for a certificate; null where that could not be seen. */
  readonly asks: boolean | null;
  /** It answers the right terminal and one without a certificate by the same HTTP refusal: no telling them apart. */
  readonly isAmbiguous: boolean;
}

/**
 * Judges the GAP's decision about a terminal with one thing wrong. Accepted is a failure whatever else happens. Refused
 * passes when the right terminal is accepted and nothing contradicts the reason: only one thing is different. An alert
 * that speaks of something else is a warning.
 */
export function judgeTerminal(
  { id, expect }: GapServerScenario,
  decision: Decision,
  { decision: usual, asks, isAmbiguous }: Baseline,
  unreached: Unreached | null,
): Finding {
  const terminal = { terminal: id as TerminalId };
  if (unreached !== null) return unreachedFinding(unreached);
  if (decision.outcome === 'unknown') return judgeUndecided(decision, terminal);
  if (isAmbiguous && asks !== false && decision.sign.kind === 'http') {
    return {
      observed: { outcome: 'unknown' },
      verdict: 'inconclusive',
      explanation: messageOf('qualification.ambiguous', { status: decision.sign.status }),
      remedy: messageOf('qualification.remedy.answer-the-root'),
    };
  }
  const because = expect.because ?? 'other';
  if (decision.outcome === 'accepted') {
    return {
      observed: { outcome: 'accepted' },
      verdict: 'fail',
      explanation: messageOf(
        `qualification.wrongly-accepted.${asks === false ? 'not-asked' : 'accepted'}`,
        terminal,
      ),
      remedy: messageOf(`qualification.remedy.${asks === false ? 'ask' : reasonOf(because).gapCheck}`),
    };
  }
  const params = { ...terminal, ...signParams(decision.sign) };
  if (asks === false) {
    return {
      observed: { outcome: 'unknown' },
      verdict: 'inconclusive',
      explanation: messageOf('qualification.not-asked', params),
      remedy: messageOf('qualification.remedy.ask'),
    };
  }
  if (usual.outcome !== 'accepted' || isAmbiguous) {
    return {
      observed: { outcome: 'refused', by: 'GAP' },
      verdict: 'inconclusive',
      explanation: messageOf('qualification.not-verified', params),
      remedy: messageOf('qualification.remedy.repair-nominal'),
    };
  }
  const alert = decision.sign.kind === 'alert' ? decision.sign.alert : null;
  if (alert === null || alertFits(alert, because)) {
    return {
      observed: { outcome: 'refused', by: 'GAP', because: alert === null ? undefined : because },
      verdict: 'pass',
      explanation: messageOf('qualification.refused', params),
    };
  }
  return {
    observed: { outcome: 'refused', by: 'GAP', because: reasonOfAlertName(alert) ?? 'other' },
    verdict: 'warn',
    explanation: messageOf('qualification.refused-otherwise', { ...params, expected: because }),
    remedy: messageOf('qualification.remedy.other-reason', { expected: because }),
  };
}
