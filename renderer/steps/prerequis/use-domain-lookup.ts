import type { Output } from '../../../electron/contract/methods.ts';
import { useAnswer } from '../../bridge/use-answer.ts';

type Found = Output<'domain.lookup'>['state'];
export type LookupState = 'busy' | Found;

/** Whether a domain exists in the DNS, asked when it changes and on demand. A fault counts as no answer. */
export function useDomainLookup(domain: string | null): {
  readonly state: LookupState;
  readonly again: () => void;
} {
  const { value, fault, again } = useAnswer('domain.lookup', domain === null ? null : { domain });
  return { state: value?.state ?? (fault === null ? 'busy' : 'unknown'), again };
}
