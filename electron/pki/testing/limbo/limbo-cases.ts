import { constraintCases } from './constraint-cases.ts';
import { extensionCases } from './extension-cases.ts';
import { formCases } from './form-cases.ts';
import { keyCases } from './key-cases.ts';
import type { LimboRow } from './limbo-stage.ts';
import { listCases } from './list-cases.ts';
import { listFormCases } from './list-form-cases.ts';
import { pathCases } from './path-cases.ts';

/**
 * What the public suite x509-limbo (https://github.com/C2SP/x509-limbo) has of RFC 5280, with certificates of our own: the cases of
 * `rfc5280`, `pathlen`, `crl` and `invalid`, and of `webpki`, `pathological` and `cve` those that RFC 5280 or RFC 9525 decides.
 */
export const limboCases: readonly LimboRow[] = [
  ...formCases,
  ...extensionCases,
  ...keyCases,
  ...constraintCases,
  ...pathCases,
  ...listCases,
  ...listFormCases,
];

/** What the suite accepts and is refused here, in either judgement, with the reason why. Nothing is the other way round. */
export const limboFalseRefusals: Readonly<Record<string, string>> = {
  'crl::external::crl-update-generalizedtime-2025':
    'the authority revokes by a list whose date is badly written: whom it names is revoked all the same',
  'crl::external::crl-missing-next-update':
    'the authority revokes by a list without an end: whom it names is revoked all the same',
};
