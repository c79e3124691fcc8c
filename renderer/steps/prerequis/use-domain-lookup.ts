import { useCallback, useEffect, useState } from 'react';
import type { Output } from '../../../electron/contract/methods.ts';
import { client } from '../../bridge/client.ts';

type Found = Output<'domain.lookup'>['state'];
export type LookupState = 'busy' | Found;

/** Whether a domain exists in the DNS, asked when it changes and on demand. A fault counts as no answer. */
export function useDomainLookup(domain: string | null): {
  readonly state: LookupState;
  readonly again: () => void;
} {
  const [answer, setAnswer] = useState<{ readonly domain: string; readonly state: LookupState } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (domain === null) return undefined;
    let stale = false;
    void client('domain.lookup', { domain }).then((reply) => {
      if (!stale) setAnswer({ domain, state: reply.ok ? reply.value.state : 'unknown' });
    });
    return () => {
      stale = true;
    };
  }, [domain, turn]);
  const again = useCallback(() => {
    setAnswer(null);
    setTurn((current) => current + 1);
  }, []);
  return { state: answer?.domain === domain ? answer.state : 'busy', again };
}
