import type { Params } from '../../contract/faults.ts';
import type { FlowId, Message } from '../../contract/words.ts';
import { explainReason } from '../explain-refusal.ts';
import { failingClause } from '../failing-clause.ts';
import { reasonOf } from '../reasons.ts';
import { flowCasts } from '../scenario.ts';
import type { Finding } from './foreign-result.ts';
import type { AspectJudgement, PresentedAspect } from './judge-presented.ts';

/**
 * What the judgement of one aspect of a server's certificate proves. Revocation is optional for servers: a state that
 * cannot be known is a warning, and only a certificate that is revoked fails.
 */
export function presentedFinding(flow: FlowId, aspect: PresentedAspect, judgement: AspectJudgement): Finding {
  const { client } = flowCasts[flow];
  const key = (word: string): string => `qualification.presented.${flow}.${aspect}.${word}`;
  const remedy = (word: string): string => `qualification.presented-remedy.${flow}.${word}`;
  if (judgement.holds === true) {
    return { observed: { outcome: 'accepted' }, verdict: 'pass', explanation: { key: key('pass') } };
  }
  if (judgement.holds === 'almost') {
    return {
      observed: { outcome: 'accepted' },
      verdict: 'warn',
      explanation: { key: `qualification.presented.${flow}.${judgement.note}` },
      remedy: { key: remedy(judgement.note) },
    };
  }
  const { because, params } = judgement;
  const told = explainReason(because, params);
  if (judgement.holds === 'unknown') {
    const isRevocation = aspect === 'revocation' && because !== 'certificate-missing';
    return {
      observed: { outcome: 'unknown', because },
      verdict: isRevocation ? 'warn' : 'inconclusive',
      explanation: {
        key: `qualification.presented.${flow}.${isRevocation ? 'revocation-unknown' : 'not-seen'}`,
        params: told,
      },
      remedy: { key: remedy('not-seen') },
      ...(reasonOf(because).couldNotKnow ? { remedy: getList(flow, judgement.list, told) } : {}),
    };
  }
  return {
    observed: { outcome: 'refused', by: client, because },
    verdict: 'fail',
    clause: failingClause(flow, client, because),
    explanation: { key: key('fail'), params: told },
    remedy: { key: remedy(because === 'incomplete-chain' ? 'incomplete-chain' : aspect), params: told },
  };
}

/** Which list is missing: where it is published, or whom to ask for it. */
function getList(flow: FlowId, address: string | undefined, told: Params): Message {
  return address === undefined
    ? { key: `qualification.presented-remedy.${flow}.ask-for-list`, params: told }
    : { key: 'qualification.presented-remedy.fetch-list', params: { address } };
}
