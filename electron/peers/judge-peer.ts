import type { Params } from '../contract/faults.ts';
import type { ReasonCode } from '../contract/words.ts';
import { validatePath } from '../pki/path/validate-path.ts';
import { withDeadline } from './deadline.ts';
import { phaseTimeoutMs, type PeerPolicy } from './party.ts';
import type { ReceivedChain } from './received-chain.ts';

/** What one end thinks of the certificate that the other showed. */
export type Judgement =
  | { readonly verdict: 'accepted'; readonly warnings: readonly ReasonCode[] }
  | {
      readonly verdict: 'refused';
      readonly reason: ReasonCode;
      readonly params: Params;
      readonly warnings: readonly ReasonCode[];
    };

/**
 * Judges the chain that the other end sent (RFC 5280 §6; for names RFC 6125). Revocation lists are asked for only once
 * everything else is good. Mandatory revocation fails closed: no list in time, no acceptance.
 *
 * Parameters of a refusal: those of `validatePath`, and `commonName` of the certificate it is about.
 */
export async function judgePeer(
  policy: PeerPolicy,
  received: ReceivedChain,
  { signal, timeoutMs = phaseTimeoutMs }: { signal?: AbortSignal | undefined; timeoutMs?: number } = {},
): Promise<Judgement> {
  const [leaf, ...chain] = received.certificates;
  if (!received.isReadable) return { verdict: 'refused', reason: 'other', params: {}, warnings: [] };
  if (leaf === undefined) {
    return { verdict: 'refused', reason: 'certificate-missing', params: {}, warnings: [] };
  }
  const { trust, knownIntermediates = [], purpose, name, revocation } = policy;
  const request = {
    leaf,
    chain,
    trust,
    knownIntermediates,
    purpose,
    at: policy.now(),
    crls: [],
    name,
  };
  let verdict = validatePath({ ...request, revocation: 'off' });
  if (verdict.verdict === 'accepted' && revocation !== 'off') {
    const lists = policy.revocationLists(verdict.path);
    const crls = (await withDeadline(lists, timeoutMs, signal)) ?? [];
    verdict = validatePath({ ...request, crls, revocation });
  }
  if (verdict.verdict === 'accepted') return { verdict: 'accepted', warnings: verdict.warnings };
  return {
    verdict: 'refused',
    reason: verdict.reason,
    params: { ...verdict.params, commonName: verdict.certificate.commonName },
    warnings: [],
  };
}
