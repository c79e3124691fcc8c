import type { KeyObject } from 'node:crypto';
import type { Certificate } from '../pki/certificates/certificate.ts';

/** The simulated authorities; nobody trusts `unknown`. */
export const labAuthorityNames = ['ingetrust', 'geotrust', 'igc-sante', 'unknown'] as const;
export type LabAuthorityName = (typeof labAuthorityNames)[number];

export const authorityLevels = ['root', 'intermediate'] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/** Both certificates of a simulated authority. */
export interface LabAuthority {
  readonly root: Certificate;
  readonly intermediate: Certificate;
}

/** Who may be played. The two GAP roles stand for the certificates of the procedure's two orders. */
export const identityRoles = ['tpe', 'psp', 'gap-client', 'gap-server'] as const;
export type IdentityRole = (typeof identityRoles)[number];

/**
 * Forms in which the certificate itself is good and the revocation list of its issuer is not: never published, out of
 * date, signed by another key. Each has an issuer of its own, under the root of the role's usual one, so that its list
 * says nothing of any other identity.
 */
export const listForms = ['crl-unavailable', 'crl-stale', 'crl-forged'] as const;
export type ListForm = (typeof listForms)[number];

/**
 * Forms in which the certificate itself is good and its issuer is not the usual one: an intermediate that its root has revoked,
 * one that is out of date, and a new one that is as good as the usual.
 */
export const authorityForms = ['authority-revoked', 'authority-expired', 'authority-renewed'] as const;
export type AuthorityForm = (typeof authorityForms)[number];

/** Each has an intermediate of its own, under the root of the role's usual one. */
export const branchForms = [...listForms, ...authorityForms] as const;
export type BranchForm = (typeof branchForms)[number];

/** Who signs under an authority's name: one of its levels, or the intermediate that stands for a form. */
export type IssuerLine = AuthorityLevel | BranchForm;

/** Those of a simulated authority that a GAP installs. */
export type InstalledLine = AuthorityLevel | ListForm;

/** A good identity, and the ways in which one can be bad. */
export const identityForms = [
  'valid',
  'expired',
  'not-yet-valid',
  'revoked',
  'unknown-authority',
  'self-signed',
  'wrong-name',
  'wrong-usage',
  'wrong-key',
  'corrupted',
  'incomplete-chain',
  ...branchForms,
] as const;
export type IdentityForm = (typeof identityForms)[number];

export function isBranchForm(form: IdentityForm | AuthorityLevel): form is BranchForm {
  return branchForms.some((one) => one === form);
}

/** What a party of a handshake presents. Under the form `wrong-key`, `key` is not the certificate's. */
export interface Identity {
  readonly key: KeyObject;
  readonly certificate: Certificate;
  /** Intermediates to send after the certificate, without the root. */
  readonly chain: readonly Certificate[];
}

export type RevocationListVariant = 'current' | 'stale' | 'forged';
