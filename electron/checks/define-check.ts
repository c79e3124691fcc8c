import type { Params } from '../contract/faults.ts';
import type { CertificateKind, Profile } from '../contract/views.ts';
import type { Obligation, OrderId, Verdict } from '../contract/words.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { CertificateRequest } from '../pki/certificates/request.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import type { ClauseId } from '../procedure/clauses.ts';
import type { CheckId, TextKeyUnder } from '../texts/text-key.ts';

/** What every check of an order may look at. */
interface OrderContext {
  readonly order: OrderId;
  readonly profile: Profile;
  readonly now: Date;
  /** SHA-256 of the public keys whose private key is in the vault. */
  readonly keySpkis: readonly string[];
  /** Whether the key of this public key stays where its CSR was made. */
  readonly isElsewhere: (spkiSha256: string) => boolean;
}

/** A delivered or practice certificate, with what the dossier knows around it. */
export interface CertificateContext extends OrderContext {
  readonly certificate: Certificate;
  readonly kind: CertificateKind;
  /** Of a practice certificate: the lab that issued it has revoked it. */
  readonly revokedInLab: boolean;
  /** Authorities found above it, its issuer first. */
  readonly chain: readonly Certificate[];
  /** Whether the chain ends at a trusted root. */
  readonly chainIsComplete: boolean;
  readonly pins: readonly PinnedAuthority[];
  readonly revocationLists: readonly RevocationList[];
}

/** A CSR before it leaves. */
export interface RequestContext extends OrderContext {
  readonly request: CertificateRequest;
}

/**
 * What a check says. `evidence` and `remedy` are the last words of text keys: `checks.<id>.<word>`. « Could not tell »
 * and « does not apply » are answers of their own, never a pass.
 */
export interface CheckOutcome<Word extends string = string> {
  readonly verdict: Exclude<Verdict, 'crashed'>;
  readonly evidence: Word;
  readonly remedy?: Word;
  readonly params?: Params;
}

export const pass = <const W extends string>(evidence: W, params?: Params): CheckOutcome<W> =>
  outcome('pass', evidence, params);
export const notApplicable = <const W extends string>(evidence: W, params?: Params): CheckOutcome<W> =>
  outcome('notApplicable', evidence, params);
export const inconclusive = <const W extends string>(
  evidence: W,
  remedy: W,
  params?: Params,
): CheckOutcome<W> => ({ ...outcome('inconclusive', evidence, params), remedy });
export const warn = <const W extends string>(evidence: W, remedy: W, params?: Params): CheckOutcome<W> => ({
  ...outcome('warn', evidence, params),
  remedy,
});
export const fail = <const W extends string>(evidence: W, remedy: W, params?: Params): CheckOutcome<W> => ({
  ...outcome('fail', evidence, params),
  remedy,
});

const outcome = <W extends string>(
  verdict: CheckOutcome['verdict'],
  evidence: W,
  params?: Params,
): CheckOutcome<W> => ({ verdict, evidence, params });

/** One verification: one file, one clause of the procedure (per order where the two differ). */
export interface Check<Context extends OrderContext, Id extends CheckId = CheckId> {
  /** A sentence in dash-case, the file's name. */
  readonly id: Id;
  readonly clause: ClauseId | Readonly<Record<OrderId, ClauseId>>;
  readonly obligation: Obligation | Readonly<Record<OrderId, Obligation>>;
  /** Pure over the context and its injected clock. Says words that are among the texts of the check. */
  readonly run: (context: Context) => CheckOutcome<TextKeyUnder<`checks.${Id}`>>;
}
export type CertificateCheck = Check<CertificateContext>;
export type RequestCheck = Check<RequestContext>;

export const defineCertificateCheck = <const Id extends CheckId>(
  check: Check<CertificateContext, Id>,
): Check<CertificateContext, Id> => check;
export const defineRequestCheck = <const Id extends CheckId>(
  check: Check<RequestContext, Id>,
): Check<RequestContext, Id> => check;
