import type { EndReport } from '../../contract/views.ts';
import type { ReasonCode } from '../../contract/words.ts';
import type { Identity } from '../../lab/lab.ts';
import type { ClientCall } from '../../peers/connect-client.ts';
import { announcesIssuer } from '../foreign-server/announced-finding.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { failingClause } from '../failing-clause.ts';
import { signParams } from '../foreign-server/explain-sign.ts';
import { unreachedFinding, type Unreached } from '../foreign-server/explain-unreached.ts';
import type { Finding } from '../foreign-server/foreign-result.ts';
import { namesCertificate } from '../foreign-server/read-decision.ts';
import type { Baseline } from './judge-terminal.ts';
import { messageOf } from '../../texts/message.ts';

/** What the call of the right terminal is judged by. */
export interface NominalFacts {
  readonly call: ClientCall;
  readonly baseline: Baseline;
  readonly unreached: Unreached | null;
  /** Why the terminal refuses what the GAP presents; null when it does not. */
  readonly refusedByTerminal: Pick<EndReport, 'reason' | 'params'> | null;
  readonly terminal: Identity;
  readonly isSimulated: boolean;
}

/**
 * Judges the right terminal's call: each must have accepted the other, and the GAP must have asked for the terminal's
 * certificate. A GAP that refuses it most likely does not know who issued it, and says so by its alert or by the
 * authorities that it names.
 */
export function judgeNominal(facts: NominalFacts): Finding {
  const { call, baseline, unreached, refusedByTerminal } = facts;
  const { decision } = baseline;
  if (unreached !== null) {
    // Somebody answers in TLS, and no terminal can speak with it.
    const isOutdated = unreached.because === 'protocol-version' && unreached.speaksTls;
    const finding = unreachedFinding(unreached);
    return isOutdated ? { ...finding, verdict: 'fail' } : finding;
  }
  if (call.said?.asksLate === true) {
    return {
      observed: { outcome: 'refused', by: 'GAP', because: 'certificate-missing' },
      verdict: 'fail',
      explanation: messageOf('qualification.asks-late'),
      remedy: messageOf('qualification.remedy.ask-at-once'),
    };
  }
  if (baseline.asks === false) {
    return {
      observed: decision.outcome === 'accepted' ? { outcome: 'accepted' } : { outcome: 'unknown' },
      verdict: 'fail',
      explanation: messageOf('qualification.not-mutual'),
      remedy: messageOf('qualification.remedy.ask'),
    };
  }
  if (decision.outcome === 'refused') return judgeRefusal(facts);
  if (refusedByTerminal !== null) {
    const { reason = 'other', params = {} } = refusedByTerminal;
    return {
      observed: { outcome: 'refused', by: 'TPE', because: reason },
      verdict: 'fail',
      clause: failingClause('tpe-gap', 'TPE', reason),
      explanation: explainRefusal('tpe-gap', 'TPE', reason, params),
      remedy: messageOf('qualification.remedy.see-presented'),
    };
  }
  if (decision.outcome === 'unknown' || baseline.isAmbiguous) {
    const status = call.answer.outcome === 'accepted' ? call.answer.status : undefined;
    const why = decision.outcome === 'unknown' && decision.why === 'cut-short' ? 'cut-short' : 'silent';
    return {
      observed: { outcome: 'unknown' },
      verdict: 'inconclusive',
      explanation:
        status === undefined
          ? messageOf(`qualification.no-decision.${why}`, { terminal: 'nominal' })
          : messageOf('qualification.ambiguous', { status }),
      remedy: messageOf('qualification.remedy.answer-the-root'),
    };
  }
  return {
    observed: { outcome: 'accepted' },
    verdict: 'pass',
    explanation: messageOf('scenarios.accepted.tpe-gap'),
  };
}

function judgeRefusal({ call, baseline, terminal, isSimulated }: NominalFacts): Finding {
  const { decision } = baseline;
  if (decision.outcome !== 'refused') throw new TypeError('not a refusal');
  const because = call.answer.outcome === 'refused' ? call.answer.because : 'other';
  const params = signParams(decision.sign);
  const knows = announcesIssuer(call, terminal);
  const isUnknown = knows === false || (knows === null && because === 'unknown-authority');
  const who = isSimulated ? 'simulation' : 'own';
  const issuer = terminal.chain.at(-1)?.issuer.text ?? terminal.certificate.issuer.text;
  const refusedFor = (reason: ReasonCode) =>
    ({
      observed: { outcome: 'refused', by: 'GAP', because: reason },
      verdict: 'fail',
      clause: failingClause('tpe-gap', 'GAP', reason),
    }) as const;
  if (isUnknown) {
    return {
      ...refusedFor('unknown-authority'),
      explanation: messageOf(`qualification.unknown-authority.${who}`, { ...params, issuer }),
      remedy: messageOf(`qualification.remedy.install-authority.${who}`, { issuer }),
    };
  }
  // It names the authority, and says `unknown_ca` all the same: OpenSSL's word for a list that it does not have, and for a
  // chain that is deeper than it may be; Apache's for the latter is `internal_error`. Nothing else is wrong with the lab's
  // own terminal.
  const { sign } = decision;
  const isOwnError = sign.kind === 'alert' && sign.alert === 'internal_error';
  const isOfChain =
    because === 'unknown-authority' ||
    (isSimulated && because === 'other' && (isOwnError || namesCertificate(call, decision)));
  if (knows === true && isOfChain) {
    return {
      ...refusedFor('revocation-unavailable'),
      explanation: messageOf('qualification.nominal-refused.list', params),
      remedy: messageOf('qualification.remedy.install-lists'),
    };
  }
  return {
    ...refusedFor(because),
    explanation: messageOf('qualification.nominal-refused.other', params),
    remedy: messageOf(`qualification.remedy.nominal-refused.${who}`),
  };
}
