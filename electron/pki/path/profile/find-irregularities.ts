import type { Certificate } from '../../certificates/certificate.ts';
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
export type ProfileRuleId = (typeof certificateRules)[number]['id'] | (typeof listRules)[number]['id'];

export const profileRuleIds: readonly ProfileRuleId[] = [...certificateRules, ...listRules].map(
  ({ id }) => id,
);

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
