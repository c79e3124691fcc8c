import { vagueAlerts } from './alert-facts.ts';
import { maybeOfAlert, type AlertName } from './alert-meanings.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

const boring = 'Electron’s Node 20.18.3, BoringSSL';
const both = `Node 20.20.2, OpenSSL 3.0.19, and ${boring}`;

/** Both libraries' spellings: `<version>_ALERT_<NAME>`, with versions of their own; OpenSSL 3.5 writes `SSL/TLS`. */
const row = (id: AlertName, version: string, name: string, cause: TraceCause, source = both): TraceRule => ({
  id: `node-alert-${id}`,
  pattern: new RegExp(`(?:SSLV3|TLSV1|TLSV13|SSL/TLS)_(?:ALERT_)?${name}\\b`),
  sample: `  code: 'ERR_SSL_${version}_ALERT_${name}'`,
  source,
  cause,
  refusedBy: 'other-end',
  ...maybeOfAlert[id],
});

/** Alerts that Node received: the other end refused. Python writes the same names. */
export const nodeAlertRules: readonly TraceRule[] = [
  row('bad-certificate', 'SSLV3', 'BAD_CERTIFICATE', 'certificate-refused'),
  row('unsupported-certificate', 'SSLV3', 'UNSUPPORTED_CERTIFICATE', 'wrong-usage'),
  row('certificate-revoked', 'SSLV3', 'CERTIFICATE_REVOKED', 'revoked'),
  row('certificate-expired', 'SSLV3', 'CERTIFICATE_EXPIRED', 'expired'),
  row('certificate-unknown', 'SSLV3', 'CERTIFICATE_UNKNOWN', 'certificate-refused'),
  row('unknown-ca', 'TLSV1', 'UNKNOWN_CA', 'unknown-authority'),
  row('access-denied', 'TLSV1', 'ACCESS_DENIED', 'certificate-refused'),
  row('decrypt-error', 'TLSV1', 'DECRYPT_ERROR', 'wrong-key'),
  row('certificate-required', 'TLSV1', 'CERTIFICATE_REQUIRED', 'client-certificate-missing', boring),
  row('protocol-version', 'TLSV1', 'PROTOCOL_VERSION', 'protocol-version'),
  row('unrecognized-name', 'TLSV1', 'UNRECOGNIZED_NAME', 'server-name-unknown', boring),
  row('internal-error', 'TLSV1', 'INTERNAL_ERROR', 'handshake-failure'),
  {
    id: 'node-alert-insufficient-security',
    pattern: /(?:SSLV3|TLSV1|TLSV13|SSL\/TLS)_ALERT_INSUFFICIENT_SECURITY\b/,
    sample: "  code: 'ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY'",
    source: both,
    cause: 'cipher-suite',
    refusedBy: 'other-end',
  },
  row('handshake-failure', 'SSLV3', 'HANDSHAKE_FAILURE', 'handshake-failure'),
  {
    ...vagueAlerts({
      id: 'node-alert',
      pattern: ({ name }) => `(?:SSLV3|TLSV1|TLSV13|SSL/TLS)_ALERT_${name.toUpperCase()}\\b`,
      sample: () => '',
      source: 'https://github.com/yanzhenjie/NoHttp/issues/193',
    }),
    sample:
      'error:1000041a:SSL routines:OPENSSL_internal:TLSV1_ALERT_DECODE_ERROR (external/boringssl/src/ssl/tls_record.c:504 0xda6597e0:0x00000001)',
  },
];
