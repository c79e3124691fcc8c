import type { Params } from '../../contract/faults.ts';
import type { ReasonCode } from '../../contract/words.ts';
import type { Certificate } from '../certificates/certificate.ts';
import type { OcspResponse } from '../revocation/ocsp-response.ts';
import type { RevocationList } from '../revocation/revocation-list.ts';

/** What is asked of the policies of a path (RFC 5280 §6.1.1 (c) and (e) to (g)). Nothing, as a rule. */
export interface PolicyInputs {
  /** Dotted identifiers of the policies that are taken; all of them when absent. */
  readonly accepted?: readonly string[];
  /** The path must be valid under one of them. */
  readonly isRequired?: boolean;
  readonly forbidsMapping?: boolean;
  readonly forbidsAny?: boolean;
}

/** What is asked of `validatePath`. */
export interface PathRequest {
  readonly leaf: Certificate;
  /** What came with the leaf: intermediates, in any order. Nothing in it is trusted. */
  readonly chain: readonly Certificate[];
  /** Authorities taken as they are: root or intermediate, each ends a path. */
  readonly trust: readonly Certificate[];
  readonly crls: readonly RevocationList[];
  /** What responders answered about certificates of the path, in any order. */
  readonly ocsp?: readonly OcspResponse[];
  /** The instant at which dates are judged. */
  readonly at: Date;
  readonly purpose: 'client' | 'server' | 'any';
  /** Host name, or IP address, that the leaf must bear. */
  readonly name?: string;
  readonly revocation: 'mandatory' | 'optional' | 'off';
  /**
   * Refuses also what no authority should have issued (RFC 5280 §4 and §5), though a path may rest on it: certificates; lists as
   * proof that a certificate is good, and, where revocation is mandatory, authorities of which nothing is known.
   */
  readonly strict?: boolean;
  /** What is asked of the certificate policies; nothing when absent. */
  readonly policies?: PolicyInputs;
  /**
   * Intermediates that exist but were not sent: never used to accept, only to tell a chain that was sent incomplete
   * from an authority that nobody knows.
   */
  readonly knownIntermediates?: readonly Certificate[];
}

/** A reason, the certificate it is about, and its parameters. */
export interface Refusal {
  readonly reason: ReasonCode;
  readonly certificate: Certificate;
  readonly params: Params;
}

export type PathVerdict =
  | {
      readonly verdict: 'accepted';
      /** Leaf first, anchor last. */
      readonly path: readonly Certificate[];
      /** What could not be checked without being required. */
      readonly warnings: readonly ReasonCode[];
    }
  | ({
      readonly verdict: 'refused';
      /** As far as it could be built. */
      readonly path: readonly Certificate[];
    } & Refusal);
