import type { FlowId } from '../../contract/words.ts';
import { flowCasts } from '../scenario.ts';
import type { Finding } from './foreign-result.ts';
import type { Renegotiation } from './try-renegotiation.ts';
import { messageOf, messagesUnder } from '../../texts/message.ts';

/**
 * Judges the recommendation against renegotiation on a client's demand. `null`: this process cannot ask for one;
 * `not-offered`: the server speaks no TLS 1.2, and TLS 1.3 has no renegotiation (RFC 8446 §4.1.2).
 */
export function renegotiationFinding(flow: FlowId, seen: Renegotiation | 'not-offered' | null): Finding {
  const say = messagesUnder('qualification.protocol.tpe-gap.renegotiation-off');
  const refused = { outcome: 'refused', by: flowCasts[flow].server } as const;
  if (seen === null) {
    return {
      observed: { outcome: 'unknown' },
      verdict: 'notApplicable',
      explanation: say('needs-openssl'),
    };
  }
  if (seen === 'not-offered') {
    return { observed: refused, verdict: 'pass', explanation: say('tls-1-3-alone') };
  }
  switch (seen.outcome) {
    case 'refused':
      return { observed: refused, verdict: 'pass', explanation: say('pass') };
    case 'accepted':
      return {
        observed: { outcome: 'accepted' },
        verdict: 'warn',
        explanation: say('warn'),
        remedy: say('remedy'),
      };
    case 'unreached':
      return {
        observed: { outcome: 'unknown' },
        verdict: 'inconclusive',
        explanation: say('unreached', { error: seen.code }),
        remedy: messageOf('scenarios.remedy.try-again'),
      };
  }
}
