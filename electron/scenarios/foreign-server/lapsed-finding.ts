import type { FlowId } from '../../contract/words.ts';
import type { Lapse } from './control-calls.ts';
import { signParams } from './explain-sign.ts';
import type { Finding } from './foreign-result.ts';
import type { Sign } from './read-decision.ts';
import { messageOf } from '../../texts/message.ts';

/** What is told of a refusal where the right client is no longer accepted either. */
export function lapsedFinding(flow: FlowId, lapse: Lapse): Finding {
  const sign = signOf(lapse);
  return {
    observed: { outcome: 'unknown', because: 'refuses-everyone' },
    verdict: 'inconclusive',
    explanation:
      sign === null
        ? messageOf(`qualification.lapse.${flow}.lost`)
        : messageOf(`qualification.lapse.${flow}.refused`, signParams(sign)),
    remedy: messageOf(`qualification.lapse.remedy.${sign === null ? 'lost' : 'refused'}`),
  };
}

function signOf(lapse: Lapse): Sign | null {
  if (lapse.outcome === 'refused') return lapse.sign;
  return 'status' in lapse && lapse.status !== null ? { kind: 'http', status: lapse.status } : null;
}
