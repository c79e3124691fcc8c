import type { Params } from '../../contract/faults.ts';
import type { ReasonCode } from '../../contract/words.ts';
import type { Certificate } from '../certificates/certificate.ts';

/** What lists and responses say of one certificate. */
export type RevocationState =
  | { readonly state: 'good' }
  | { readonly state: 'revoked' | 'unknown'; readonly reason: ReasonCode; readonly params: Params };

/** Who may speak of a certificate, and when. */
export interface RevocationContext {
  readonly certificate: Certificate;
  /** The certificates above it in its path, nearest first; itself when it is self-signed. */
  readonly above: readonly Certificate[];
  /** Others that may have signed a list or a response: what came along, and what is trusted. */
  readonly others: readonly Certificate[];
  readonly at: Date;
  /** Whether one of the others has a path of its own to the anchor of this path, and is not revoked (RFC 5280 §6.3.3 (f)). */
  vouchesFor(signer: Certificate): boolean;
}

export function revokedState(revokedAt: Date, reason: string): RevocationState {
  return { state: 'revoked', reason: 'revoked', params: { revokedDate: revokedAt.toISOString(), reason } };
}
