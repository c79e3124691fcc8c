import type { Fault } from '../../../contract/faults.ts';
import type { Certificate } from '../../certificates/certificate.ts';
import { unreadableRules, type UnreadableRule } from '../../certificates/irregular.ts';
import type { RevocationList } from '../../revocation/revocation-list.ts';
import { isSelfSigned } from '../path-building.ts';
import { authorityRules } from './authority-rules.ts';
import { fieldRules } from './field-rules.ts';
import { keyRules } from './key-rules.ts';
import { listRules } from './list-rules.ts';
import { nameRules } from './name-rules.ts';
import type { ProfileRule } from './profile-rule.ts';
import { rereadCertificate } from './written-certificate.ts';

const certificateRules = [...fieldRules, ...nameRules, ...keyRules, ...authorityRules] as const;

/** What each rule is called: stable, printed by the command line. Its sentence is `profile.<id>` of the texts. */
export type ProfileRuleId =
  | (typeof certificateRules)[number]['id']
  | (typeof listRules)[number]['id']
  | UnreadableRule;

const unreadableIds = Object.keys(unreadableRules) as readonly UnreadableRule[];
export const profileRuleIds: readonly ProfileRuleId[] = [
  ...new Set([...[...certificateRules, ...listRules].map(({ id }) => id), ...unreadableIds]),
];

/** A rule that a certificate or a list does not keep. */
export interface Irregularity {
  readonly rule: ProfileRuleId;
  readonly clause: string;
  /** Said, and never a reason to refuse. */
  readonly isAdvice: boolean;
}

/** What no authority should have issued, of one certificate of a path. */
export function irregularitiesOf(certificate: Certificate, isLeaf: boolean): Irregularity[] {
  const written = rereadCertificate(certificate);
  const examined = { certificate, written, isLeaf, isSelfSigned: isSelfSigned(certificate) };
  return brokenBy(certificateRules, examined);
}

/** The rule that keeps a certificate from being read, of the fault that tells it; null for another fault. */
export function irregularityOfFault({ code, params }: Fault): Irregularity | null {
  if (code !== 'CERTIFICATE_IRREGULAR') return null;
  const rule = unreadableIds.find((id) => id === params['rule']);
  return rule === undefined ? null : { rule, clause: unreadableRules[rule], isAdvice: false };
}

export function irregularitiesOfList(list: RevocationList): Irregularity[] {
  return brokenBy(listRules, list);
}

/** Whether a list keeps to all that is required: in a strict judgement, only such a one says that a certificate is good. */
export function isRegularList(list: RevocationList): boolean {
  return irregularitiesOfList(list).every(({ isAdvice }) => isAdvice);
}

function brokenBy<T>(
  rules: readonly (ProfileRule<T> & { readonly id: ProfileRuleId })[],
  examined: T,
): Irregularity[] {
  return rules
    .filter(({ isBrokenBy }) => isBrokenBy(examined))
    .map(({ id, clause, isAdvice }) => ({ rule: id, clause, isAdvice: isAdvice === true }));
}
