import type { ReasonCode } from '../../contract/words.ts';

/** By which a TLS library may refuse any certificate without saying more: Java's and GnuTLS's usual words. */
const vague = ['bad_certificate', 'certificate_unknown', 'access_denied', 'handshake_failure'];

/**
 * Alerts (RFC 8446 §6.2) that are compatible with a reason, beside the vague ones. OpenSSL says `unknown_ca` for a
 * self-signed certificate and for a list that it does not have, `certificate_expired` for a stale list, `decrypt_error` for
 * any signature that is wrong: the certificate's, the list's, the client's own.
 */
const exact: Partial<Readonly<Record<ReasonCode, readonly string[]>>> = {
  'certificate-missing': ['certificate_required', 'no_certificate'],
  'certificate-expired': ['certificate_expired'],
  'certificate-not-yet-valid': ['certificate_expired'],
  'unknown-authority': ['unknown_ca'],
  'self-signed': ['unknown_ca'],
  'signature-invalid': ['decrypt_error', 'unknown_ca'],
  revoked: ['certificate_revoked'],
  'revocation-unavailable': ['unknown_ca', 'certificate_unobtainable', 'bad_certificate_status_response'],
  'crl-stale': ['certificate_expired', 'unknown_ca'],
  'crl-forged': ['decrypt_error', 'unknown_ca'],
  'wrong-usage': ['unsupported_certificate', 'unknown_ca'],
  'wrong-key': ['decrypt_error', 'illegal_parameter'],
};

/** Whether a server that refuses for a reason may well say it by this alert. */
export function alertFits(alert: string, because: ReasonCode): boolean {
  return vague.includes(alert) || (exact[because] ?? []).includes(alert);
}
