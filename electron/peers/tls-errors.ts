import type { ReasonCode } from '../contract/words.ts';

/** Code of a system or TLS error, never its text: the texts differ between OpenSSL and BoringSSL. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'UNKNOWN';
}

/** TLS alerts (RFC 8446 §6.2) that speak of our certificate, as the RFC spells them. */
const reasonsByAlert: Readonly<Record<string, ReasonCode>> = {
  certificate_required: 'certificate-missing',
  no_certificate: 'certificate-missing',
  certificate_expired: 'certificate-expired',
  certificate_revoked: 'revoked',
  unknown_ca: 'unknown-authority',
  unsupported_certificate: 'wrong-usage',
  decrypt_error: 'wrong-key',
  bad_certificate: 'other',
  certificate_unknown: 'other',
  access_denied: 'other',
  handshake_failure: 'other',
  protocol_version: 'protocol-version',
  insufficient_security: 'cipher-suite',
};

/** What an alert says about the refusal of whoever sent it; null for one that is not about us. */
export function reasonOfAlertName(name: string): ReasonCode | null {
  return reasonsByAlert[name] ?? null;
}

/**
 * The alert that the other end sent, by the library's code; null for a code that tells of none. Both libraries write
 * `ERR_SSL_<version>_ALERT_<NAME>`, with versions of their own; OpenSSL 3.5 says `SSL/TLS`.
 */
export function alertOfCode(code: string): string | null {
  const name = /^ERR_SSL_(?:SSLV3|TLSV1|TLSV13|TLSV1_3|SSL\/TLS)_ALERT_(\w+)$/.exec(code)?.[1];
  return name === undefined ? null : name.toLowerCase();
}

/** What an alert received says about the other end's refusal; null for what is not such an alert. */
export function reasonOfAlert(code: string): ReasonCode | null {
  const name = alertOfCode(code);
  return name === null ? null : reasonOfAlertName(name);
}

/** Handshake failures by which this end's own TLS library refused the other, before our own judgement. */
const refusalsHere: Readonly<Record<string, ReasonCode>> = {
  // BoringSSL looks at the key usage of the key that signs the handshake.
  ERR_SSL_KEY_USAGE_BIT_INCORRECT: 'wrong-usage',
  ERR_SSL_BAD_SIGNATURE: 'wrong-key',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'protocol-version',
  ERR_SSL_UNSUPPORTED_PROTOCOL_VERSION: 'protocol-version',
  ERR_SSL_WRONG_VERSION_NUMBER: 'protocol-version',
  ERR_SSL_VERSION_TOO_LOW: 'protocol-version',
  ERR_SSL_EE_KEY_TOO_SMALL: 'weak-algorithm',
  // Both libraries' word of a server that is offered none of its suites.
  ERR_SSL_NO_SHARED_CIPHER: 'cipher-suite',
};

/** The reason for which the library of this end broke the handshake off; null where it does not say. */
export function reasonOfLocalRefusal(code: string): ReasonCode | null {
  return refusalsHere[code] ?? null;
}
