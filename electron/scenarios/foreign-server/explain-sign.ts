import type { Params } from '../../contract/faults.ts';
import type { TextKey } from '../../texts/text-key.ts';
import type { Sign } from './read-decision.ts';

/** Parameters of a sentence that says by what a refusal showed: `sign` is the key of its words. */
export function signParams(sign: Sign): Params & { readonly sign: TextKey } {
  const key = { sign: `qualification.signs.${sign.kind}` } as const;
  switch (sign.kind) {
    case 'alert':
      return { ...key, alert: sign.alert };
    case 'http':
      return { ...key, status: sign.status };
    case 'closed':
    case 'octets':
    case 'open':
      return key;
  }
}
