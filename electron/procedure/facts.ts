import type { KeyOrigin, Profile, RunSummary, ServiceKind } from '../contract/views.ts';
import type { AttestationId, OrderId } from '../contract/words.ts';
import type { PinnedAuthority } from './authorities.ts';

/** The certificate that tests and bundles use for an order. */
export interface CurrentCertificateFacts {
  readonly kind: ServiceKind;
  /** ISO 8601 instant. */
  readonly notAfter: string;
  /** Ids of the checks whose verdict is `fail`. */
  readonly failedChecks: readonly string[];
  /** Ids of the checks whose verdict is `warn`. */
  readonly warnedChecks: readonly string[];
  readonly chainIsComplete: boolean;
  readonly hasKey: boolean;
  /** Its key stays where its CSR was made. */
  readonly keyElsewhere: boolean;
}

export interface OrderFacts {
  readonly origin: KeyOrigin;
  readonly hasRequest: boolean;
  /** Number of failed checks of the newest CSR. */
  readonly requestIssues: number;
  readonly current: CurrentCertificateFacts | null;
}

export interface LastRunFacts {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly outcome: RunSummary['outcome'];
  readonly pass: number;
  /** Of the scenarios that apply. */
  readonly total: number;
  readonly covers: readonly { readonly order: OrderId; readonly sha256: string }[];
  /** The tested certificates are still the current ones. */
  readonly isCurrent: boolean;
}

/** The last run against the publisher's own software, in one of its two roles. */
export type QualificationFacts = Pick<LastRunFacts, 'at' | 'outcome' | 'pass' | 'total'>;

/**
 * Everything that `assess` looks at, read anew from the dossier each time. Only what a person attests is stored; the
 * rest is what lies in the folder, so taking a file away takes its consequences away too.
 */
export interface Facts {
  /** ISO 8601 instant. */
  readonly now: string;
  readonly profile: Profile;
  readonly fqdn: string | null;
  /** « Essai guidé »: practice certificates alone, nothing to order. */
  readonly trial: boolean;
  /** Date of each statement, ISO 8601. */
  readonly attestations: Readonly<Partial<Record<AttestationId, string>>>;
  readonly orders: Readonly<Record<OrderId, OrderFacts>>;
  readonly authorities: {
    readonly igcSante: readonly Pick<PinnedAuthority, 'environment' | 'level'>[];
    /** Numbers of authority certificates. */
    readonly ingetrust: number;
    readonly geotrust: number;
  };
  /** The last rehearsal. */
  readonly lastRun: LastRunFacts | null;
  readonly qualifications: Readonly<Record<'gap-server' | 'gap-client', QualificationFacts | null>>;
}
