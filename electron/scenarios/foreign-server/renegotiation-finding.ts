import type { FlowId } from '../../contract/words.ts';
import { flowCasts } from '../scenario.ts';
import type { Finding } from './foreign-result.ts';
import type { Renegotiation } from './try-renegotiation.ts';

/**
 * Judges the recommendation against renegotiation on a client's demand. `null`: this process cannot ask for one;
 * `not-offered`: the server speaks no TLS 1.2, and TLS 1.3 has no renegotiation (RFC 8446 §4.1.2).
 */
export function renegotiationFinding(flow: FlowId, seen: Renegotiation | 'not-offered' | null): Finding {
  const key = (word: string): string => `qualification.protocol.${flow}.renegotiation-off.${word}`;
  const refused = { outcome: 'refused', by: flowCasts[flow].server } as const;
  if (seen === null) {
    return {
      observed: { outcome: 'unknown' },
      verdict: 'notApplicable',
      explanation: { key: key('needs-openssl') },
    };
  }
  if (seen === 'not-offered') {
    return { observed: refused, verdict: 'pass', explanation: { key: key('tls-1-3-alone') } };
  }
  switch (seen.outcome) {
    case 'refused':
      return { observed: refused, verdict: 'pass', explanation: { key: key('pass') } };
    case 'accepted':
      return {
        observed: { outcome: 'accepted' },
        verdict: 'warn',
        explanation: { key: key('warn') },
        remedy: { key: key('remedy') },
      };
    case 'unreached':
      return {
        observed: { outcome: 'unknown' },
        verdict: 'inconclusive',
        explanation: { key: key('unreached'), params: { error: seen.code } },
        remedy: { key: 'scenarios.remedy.try-again' },
      };
  }
}
