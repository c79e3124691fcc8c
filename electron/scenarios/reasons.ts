import type { Params } from '../contract/faults.ts';
import type { ReasonCode } from '../contract/words.ts';
import type { VerifyNext } from '../texts/cli/refusals.ts';

/** What a refusal is about, as the clauses of the procedure divide it. */
export type ReasonAspect = 'parentage' | 'dates' | 'revocation' | 'name' | 'usage' | 'mutual';

/** A reason to refuse, and all that hangs on it. Remedies are the last word of a key of their family. */
export interface Reason {
  readonly aspect: ReasonAspect;
  /** What the refusal judged: a certificate, what both ends know of TLS, or nothing that was shown. */
  readonly judges: 'certificate' | 'protocol' | 'nothing';
  /** The refuser could not know the state of revocation: that says nothing of the certificate. */
  readonly couldNotKnow: boolean;
  /** Parameters with which `scenarios.why` tells it in full; null where there is no more to tell. */
  readonly detailedBy: readonly (keyof Params)[] | null;
  /**
   * Alerts (RFC 8446 §6.2) that are compatible with it, from a server. OpenSSL says `unknown_ca` for a self-signed certificate
   * and for a list that it does not have, `certificate_expired` for a stale list, `decrypt_error` for any signature that is
   * wrong: the certificate's, the list's, the client's own.
   */
  readonly serverAlerts: readonly string[];
  /** Alerts that name it, from a client. BoringSSL answers a key usage that does not fit by `illegal_parameter`. */
  readonly clientAlerts: readonly string[];
  /** `unknown_ca` is a client's word for it, which a client that knows no authority at all says too. */
  readonly isUntraceable: boolean;
  /** Where a GAP accepts in spite of it: the verification that its software lacks, in the rehearsal … */
  readonly check: 'presence' | 'parentage' | 'dates' | 'revocation' | 'name' | 'usage';
  /** … and as server of the terminals. */
  readonly gapCheck:
    | 'require'
    | 'check-parentage'
    | 'check-dates'
    | 'check-revocation'
    | 'fail-closed'
    | 'check-usage'
    | 'check-key';
  /** Where the GAP's own certificate is refused for it: by the simulated TPE and PSP of the rehearsal … */
  readonly repair:
    | 'repair-chain'
    | 'repair-dates'
    | 'repair-revoked'
    | 'repair-name'
    | 'repair-usage'
    | 'repair-missing';
  /** … by the simulated PSP that the GAP's software calls … */
  readonly callerRepair:
    | 'show-certificate'
    | 'show-right-certificate'
    | 'renew'
    | 'send-chain'
    | 'replace-revoked'
    | 'bring-list'
    | 'wrong-usage'
    | 'wrong-key'
    | 'recommended-protocol';
  /** … and by the real PSP. */
  readonly pspRepair: 'authority' | 'dates' | 'revoked' | 'missing' | 'usage' | 'other';
  /** What to do where `verify` refuses for it; most are for the authority that issued the certificate. */
  readonly verifyNext: VerifyNext;
}

/** What most reasons come to: the chain does not lead to an authority that the refuser takes. */
const parentage: Reason = {
  aspect: 'parentage',
  judges: 'certificate',
  couldNotKnow: false,
  detailedBy: null,
  serverAlerts: [],
  clientAlerts: [],
  isUntraceable: false,
  check: 'parentage',
  gapCheck: 'check-parentage',
  repair: 'repair-chain',
  callerRepair: 'show-right-certificate',
  pspRepair: 'other',
  verifyNext: 'authority',
};

const dates: Reason = {
  ...parentage,
  aspect: 'dates',
  detailedBy: ['days'],
  serverAlerts: ['certificate_expired'],
  clientAlerts: ['certificate_expired'],
  check: 'dates',
  gapCheck: 'check-dates',
  repair: 'repair-dates',
  callerRepair: 'renew',
  pspRepair: 'dates',
  verifyNext: 'dates',
};

/** A list that is not to be had, or not to be believed. */
const unknowable: Reason = {
  ...parentage,
  aspect: 'revocation',
  couldNotKnow: true,
  detailedBy: ['issuer'],
  check: 'revocation',
  gapCheck: 'fail-closed',
  callerRepair: 'bring-list',
  verifyNext: 'revocation',
};

const connection: Reason = { ...parentage, aspect: 'mutual', judges: 'nothing' };
const protocol: Reason = {
  ...connection,
  judges: 'protocol',
  callerRepair: 'recommended-protocol',
};

const reasons: Readonly<Record<ReasonCode, Reason>> = {
  'certificate-missing': {
    ...connection,
    serverAlerts: ['certificate_required', 'no_certificate'],
    check: 'presence',
    gapCheck: 'require',
    repair: 'repair-missing',
    callerRepair: 'show-certificate',
    pspRepair: 'missing',
  },
  'certificate-expired': dates,
  'certificate-not-yet-valid': dates,
  'unknown-authority': {
    ...parentage,
    detailedBy: ['issuer'],
    serverAlerts: ['unknown_ca'],
    isUntraceable: true,
    pspRepair: 'authority',
    verifyNext: 'parentage',
  },
  'self-signed': {
    ...parentage,
    serverAlerts: ['unknown_ca'],
    isUntraceable: true,
    verifyNext: 'selfSigned',
  },
  'incomplete-chain': {
    ...parentage,
    detailedBy: ['issuer'],
    isUntraceable: true,
    callerRepair: 'send-chain',
    pspRepair: 'authority',
    verifyNext: 'parentage',
  },
  'signature-invalid': {
    ...parentage,
    serverAlerts: ['decrypt_error', 'unknown_ca'],
    verifyNext: 'forged',
  },
  revoked: {
    ...parentage,
    aspect: 'revocation',
    detailedBy: ['revokedDate'],
    serverAlerts: ['certificate_revoked'],
    clientAlerts: ['certificate_revoked', 'bad_certificate_status_response'],
    check: 'revocation',
    gapCheck: 'check-revocation',
    repair: 'repair-revoked',
    callerRepair: 'replace-revoked',
    pspRepair: 'revoked',
    verifyNext: 'revoked',
  },
  'revocation-unavailable': {
    ...unknowable,
    serverAlerts: ['unknown_ca', 'certificate_unobtainable', 'bad_certificate_status_response'],
  },
  'crl-stale': {
    ...unknowable,
    detailedBy: ['issuer', 'days'],
    serverAlerts: ['certificate_expired', 'unknown_ca'],
  },
  'crl-forged': { ...unknowable, serverAlerts: ['decrypt_error', 'unknown_ca'] },
  'name-mismatch': {
    ...parentage,
    aspect: 'name',
    detailedBy: ['asked'],
    clientAlerts: ['unrecognized_name'],
    check: 'name',
    repair: 'repair-name',
    verifyNext: 'name',
  },
  'wrong-usage': {
    ...parentage,
    aspect: 'usage',
    serverAlerts: ['unsupported_certificate', 'unknown_ca'],
    clientAlerts: ['unsupported_certificate', 'illegal_parameter'],
    check: 'usage',
    gapCheck: 'check-usage',
    repair: 'repair-usage',
    callerRepair: 'wrong-usage',
    pspRepair: 'usage',
    verifyNext: 'usage',
  },
  'wrong-key': {
    ...parentage,
    aspect: 'mutual',
    serverAlerts: ['decrypt_error', 'illegal_parameter'],
    gapCheck: 'check-key',
    callerRepair: 'wrong-key',
  },
  'authority-not-ca': parentage,
  'authority-key-usage': parentage,
  'path-too-long': parentage,
  'name-constraints': parentage,
  'certificate-policy': parentage,
  'against-profile': parentage,
  'unknown-critical-extension': parentage,
  'weak-algorithm': parentage,
  'protocol-version': protocol,
  'cipher-suite': protocol,
  'not-tls': connection,
  'connection-closed': connection,
  'refuses-everyone': connection,
  other: parentage,
};

/** The row of a reason. Nothing else decides by its code: lint refuses a `switch`, a list or a table of them elsewhere. */
export function reasonOf(code: ReasonCode): Reason {
  return reasons[code];
}
