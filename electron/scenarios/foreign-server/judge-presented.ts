import type { Params } from '../../contract/faults.ts';
import type { EndReport } from '../../contract/views.ts';
import type { ReasonCode } from '../../contract/words.ts';
import { listAddresses } from '../../peers/revocation-lists.ts';
import type { PeerPolicy } from '../../peers/party.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { buildChain, validatePath, type PathRequest } from '../../pki/path/validate-path.ts';
import { checkDates, checkName, checkUsage, type PathRule } from '../../pki/path/path-rules.ts';
import { reasonOf } from '../reasons.ts';

/** What can be judged of the certificate that a server presents, each apart from the others. */
export const presentedAspects = ['parentage', 'dates', 'name', 'usage', 'revocation'] as const;
export type PresentedAspect = (typeof presentedAspects)[number];

/** Against what a server's certificate is judged. */
export interface PresentedRules {
  readonly trust: readonly Certificate[];
  /** Intermediates that exist: to tell one that was not sent from an authority that nobody knows. */
  readonly intermediates: readonly Certificate[];
  readonly name: string;
  readonly revocationLists: PeerPolicy['revocationLists'];
  readonly now: Date;
}

export type AspectJudgement =
  | { readonly holds: true }
  /** `chain-order`: every certificate is there, in an order that some clients do not take. */
  | { readonly holds: 'almost'; readonly note: 'chain-order' }
  | {
      readonly holds: 'unknown';
      readonly because: ReasonCode;
      readonly params: Params;
      readonly list?: string;
    }
  | { readonly holds: false; readonly because: ReasonCode; readonly params: Params };

/** Judges one aspect of a chain as it was sent, leaf first (RFC 5280 §6, RFC 6125 §6). */
export async function judgePresented(
  aspect: PresentedAspect,
  sent: readonly Certificate[],
  rules: PresentedRules,
): Promise<AspectJudgement> {
  const [leaf, ...chain] = sent;
  if (leaf === undefined) {
    return { holds: 'unknown', because: 'certificate-missing', params: {} };
  }
  const request = requestOf(leaf, chain, rules);
  switch (aspect) {
    case 'parentage':
      return judgeParentage(sent, request);
    case 'dates':
      return byRule(checkDates, buildChain(leaf, chain, []).path, request);
    case 'name':
      return byRule(checkName, [leaf], { ...request, name: rules.name });
    case 'usage':
      return byRule(checkUsage, [leaf], request);
    case 'revocation':
      return judgeRevocation(request, rules);
  }
}

/** Why a client with these rules refuses a chain, in full where a known intermediate was not sent; null when it does not. */
export async function refusalOfPresented(
  sent: readonly Certificate[],
  rules: PresentedRules,
): Promise<Pick<EndReport, 'reason' | 'params'> | null> {
  const [leaf, ...chain] = sent;
  if (leaf === undefined) return null;
  const request = { ...requestOf(leaf, chain, rules), name: rules.name };
  const first = validatePath(request);
  const verdict =
    first.verdict === 'refused'
      ? first
      : validatePath({
          ...request,
          revocation: 'optional',
          crls: await rules.revocationLists(first.path),
        });
  if (verdict.verdict === 'accepted') return null;
  const { reason, params, certificate } = verdict;
  return { reason, params: { ...params, commonName: certificate.commonName } };
}

/** Without the name, which is judged apart. */
function requestOf(leaf: Certificate, chain: readonly Certificate[], rules: PresentedRules): PathRequest {
  const { trust, intermediates, now } = rules;
  return {
    leaf,
    chain,
    trust,
    crls: [],
    at: now,
    purpose: 'server',
    revocation: 'off',
    knownIntermediates: intermediates,
  };
}

function byRule(rule: PathRule, path: readonly Certificate[], request: PathRequest): AspectJudgement {
  const refusal = rule({ path, request });
  return refusal === null
    ? { holds: true }
    : { holds: false, because: refusal.reason, params: refusal.params };
}

/** Whether the chain leads to a trusted authority, whatever its dates, its usage and its name. */
function judgeParentage(sent: readonly Certificate[], request: PathRequest): AspectJudgement {
  const { leaf, chain } = request;
  const verdict = validatePath({ ...request, purpose: 'any' });
  if (verdict.verdict === 'refused' && reasonOf(verdict.reason).aspect !== 'dates') {
    return { holds: false, because: verdict.reason, params: verdict.params };
  }
  const { path } = buildChain(leaf, chain, []);
  const inOrder = sent.filter((certificate) => path.includes(certificate));
  return inOrder.every((certificate, index) => certificate === path[index])
    ? { holds: true }
    : { holds: 'almost', note: 'chain-order' };
}

/**
 * Optional for the certificate of a server: what cannot be known is told, and is no refusal. A chain that lacks a known
 * intermediate is completed: that it was not sent is for the parentage to tell.
 */
async function judgeRevocation(sent: PathRequest, rules: PresentedRules): Promise<AspectJudgement> {
  const { leaf } = sent;
  const request = { ...sent, chain: [...sent.chain, ...rules.intermediates] };
  const parentage = validatePath({ ...request, purpose: 'any' });
  if (parentage.verdict === 'refused') {
    return { holds: 'unknown', because: parentage.reason, params: parentage.params };
  }
  const crls = await rules.revocationLists(parentage.path);
  const verdict = validatePath({ ...request, purpose: 'any', revocation: 'mandatory', crls });
  if (verdict.verdict === 'accepted') return { holds: true };
  const { reason, params } = verdict;
  if (!reasonOf(reason).couldNotKnow) return { holds: false, because: reason, params };
  const [list] = listAddresses([leaf]);
  return { holds: 'unknown', because: reason, params, list };
}
