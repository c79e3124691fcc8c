import type { Outcome, ScenarioResult } from '../contract/views.ts';
import { isRecommendedSuite } from '../peers/protocol-choices.ts';
import { readableVersion } from '../peers/wire-rows.ts';
import type { ExchangeReport } from './observed-outcome.ts';
import { reasonOf } from './reasons.ts';
import type { Scenario } from './scenario.ts';
import { messageOf } from '../texts/message.ts';

/**
 * Judges a scenario about TLS itself: a recommendation, so that a GAP that does otherwise is warned and never fails. Null
 * where the recommendation was not reached: for a refusal that is about a certificate, or of the first handshake where a
 * second one was to be asked for.
 */
export function judgeProtocol(
  { id, flow, expect, agreement, play }: Scenario,
  observed: Outcome,
  { tls }: Pick<ExchangeReport, 'tls'>,
): Pick<ScenarioResult, 'verdict' | 'explanation' | 'remedy'> | null {
  const { because } = observed;
  const isOfProtocol =
    because === undefined || (reasonOf(because).judges === 'protocol' && play === undefined);
  if (observed.outcome === 'refused' && !isOfProtocol) return null;
  const isAsAgreed =
    agreement === undefined ||
    (tls?.protocol === agreement.protocol &&
      (agreement.suite === undefined || isRecommendedSuite(tls.cipher)));
  const isGood = expect.outcome === observed.outcome && (observed.outcome === 'refused' || isAsAgreed);
  const params = { protocol: readableVersion(tls?.protocol ?? ''), suite: tls?.cipher ?? '' };
  const key = `scenarios.protocol.${id}.${flow}.${isGood ? 'pass' : 'warn'}`;
  const explanation = { key, params };
  if (isGood) return { verdict: 'pass', explanation };
  return { verdict: 'warn', explanation, remedy: messageOf('scenarios.remedy.follow-recommendation') };
}
