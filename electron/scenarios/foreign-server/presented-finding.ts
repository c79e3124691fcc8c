import type { Params } from '../../contract/faults.ts';
import type { FlowId, Message } from '../../contract/words.ts';
import { explainReason, withIssuer } from '../explain-refusal.ts';
import { failingClause } from '../failing-clause.ts';
import { reasonOf } from '../reasons.ts';
import { flowCasts } from '../scenario.ts';
import type { Finding } from './foreign-result.ts';
import type { AspectJudgement, PresentedAspect } from './judge-presented.ts';
import { messageOf } from '../../texts/message.ts';
import type { TextKey } from '../../texts/text-key.ts';

/**
 * What the judgement of one aspect of a server's certificate proves. Revocation is optional for servers: a state that
 * cannot be known is a warning, and only a certificate that is revoked fails.
 */
export function presentedFinding(flow: FlowId, aspect: PresentedAspect, judgement: AspectJudgement): Finding {
  const { client } = flowCasts[flow];
  const key = <const W extends 'pass' | 'fail'>(word: W) =>
    `qualification.presented.${flow}.${aspect}.${word}` as const;
  const remedy = <const W extends string>(word: W) =>
    `qualification.presented-remedy.${flow}.${word}` as const;
  if (judgement.holds === true) {
    return { observed: { outcome: 'accepted' }, verdict: 'pass', explanation: messageOf(key('pass')) };
  }
  if (judgement.holds === 'almost') {
    return {
      observed: { outcome: 'accepted' },
      verdict: 'warn',
      explanation: messageOf(`qualification.presented.${flow}.${judgement.note}`),
      remedy: messageOf(remedy(judgement.note)),
    };
  }
  const { because, params } = judgement;
  const told = explainReason(because, params);
  if (judgement.holds === 'unknown') {
    const isRevocation = aspect === 'revocation' && because !== 'certificate-missing';
    return {
      observed: { outcome: 'unknown', because },
      verdict: isRevocation ? 'warn' : 'inconclusive',
      explanation: messageOf(
        `qualification.presented.${flow}.${isRevocation ? 'revocation-unknown' : 'not-seen'}`,
        told,
      ),
      remedy: reasonOf(because).couldNotKnow
        ? getList(flow, judgement.list, told)
        : messageOf(remedy('not-seen')),
    };
  }
  return {
    observed: { outcome: 'refused', by: client, because },
    verdict: 'fail',
    clause: failingClause(flow, client, because),
    explanation: { key: key('fail') satisfies TextKey, params: told },
    remedy:
      because === 'incomplete-chain'
        ? messageOf(remedy('incomplete-chain'), withIssuer(told))
        : messageOf(remedy(aspect), told),
  };
}

/** Which list is missing: where it is published, or whom to ask for it. */
function getList(flow: FlowId, address: string | undefined, told: Params): Message {
  return address === undefined
    ? messageOf(`qualification.presented-remedy.${flow}.ask-for-list`, withIssuer(told))
    : messageOf('qualification.presented-remedy.fetch-list', { address });
}
