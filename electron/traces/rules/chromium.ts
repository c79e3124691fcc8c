import type { TraceCause, TraceRule } from '../trace-rule.ts';

/** An error of Chromium’s network stack: its name after `ERR_`, always of a client. */
const code = (name: string, number: number, cause: TraceCause, more: Partial<TraceRule> = {}): TraceRule => ({
  id: `chromium-${name.toLowerCase().replaceAll('_', '-')}`,
  pattern: new RegExp(`\\b(?:net::)?ERR_${name}\\b|net_error ${number}\\b`),
  sample: `net::ERR_${name}`,
  source: 'chromium/chromium, net/base/net_error_list.h',
  cause,
  refusedBy: 'this-end',
  flow: 'gap-psp',
  ...more,
});

/** Chrome, Edge, Electron and WebView2. */
export const chromiumRules: readonly TraceRule[] = [
  code('CERT_AUTHORITY_INVALID', -202, 'unknown-authority', {
    maybe: ['incomplete-chain', 'self-signed', 'proxy'],
  }),
  code('CERT_DATE_INVALID', -201, 'expired', { maybe: ['not-yet-valid'] }),
  code('CERT_COMMON_NAME_INVALID', -200, 'name-mismatch', { maybe: ['alternative-name-missing'] }),
  code('CERT_CONTAINS_ERRORS', -203, 'certificate-refused'),
  code('CERT_NO_REVOCATION_MECHANISM', -204, 'revocation-unavailable'),
  code('CERT_UNABLE_TO_CHECK_REVOCATION', -205, 'revocation-unavailable'),
  code('CERT_REVOKED', -206, 'revoked'),
  code('CERT_INVALID', -207, 'certificate-refused'),
  code('CERT_WEAK_SIGNATURE_ALGORITHM', -208, 'weak-algorithm'),
  code('CERT_WEAK_KEY', -211, 'weak-algorithm'),
  code('SSL_CLIENT_AUTH_CERT_NEEDED', -110, 'client-certificate-missing', { refusedBy: 'other-end' }),
  code('BAD_SSL_CLIENT_AUTH_CERT', -117, 'certificate-refused', {
    refusedBy: 'other-end',
    maybe: ['client-certificate-missing', 'unknown-authority', 'expired'],
  }),
  code('SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED', -134, 'key-unreadable'),
  code('SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY', -135, 'key-unreadable'),
  code('SSL_CLIENT_AUTH_SIGNATURE_FAILED', -141, 'key-unreadable'),
  code('SSL_VERSION_OR_CIPHER_MISMATCH', -113, 'protocol-version', {
    refusedBy: 'other-end',
    maybe: ['cipher-suite', 'server-name-unknown'],
  }),
  code('SSL_PROTOCOL_ERROR', -107, 'handshake-failure', {
    refusedBy: 'unknown',
    maybe: ['not-tls', 'cipher-suite'],
  }),
  code('SSL_SERVER_CERT_BAD_FORMAT', -167, 'certificate-refused'),
  code('SSL_UNRECOGNIZED_NAME_ALERT', -159, 'server-name-unknown', { refusedBy: 'other-end' }),
  code('SSL_KEY_USAGE_INCOMPATIBLE', -181, 'wrong-usage'),
  code('TUNNEL_CONNECTION_FAILED', -111, 'proxy', { refusedBy: 'unknown' }),
  code('PROXY_CONNECTION_FAILED', -130, 'proxy', { refusedBy: 'unknown' }),
  code('NAME_NOT_RESOLVED', -105, 'name-not-found', { refusedBy: 'unknown' }),
  code('CONNECTION_REFUSED', -102, 'unreachable', { refusedBy: 'unknown' }),
  code('ADDRESS_UNREACHABLE', -109, 'unreachable', { refusedBy: 'unknown' }),
  code('CONNECTION_TIMED_OUT', -118, 'timeout', { refusedBy: 'unknown' }),
  code('CONNECTION_RESET', -101, 'connection-closed', { refusedBy: 'other-end' }),
  code('CONNECTION_CLOSED', -100, 'connection-closed', { refusedBy: 'other-end' }),
];
