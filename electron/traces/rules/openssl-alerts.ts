import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { vagueAlerts } from './alert-facts.ts';
import { maybeOfAlert } from './alert-meanings.ts';

const s = 'OpenSSL 3.0.19, s_client';
const line = (code: string, words: string, number: number): string =>
  `4077C294827F0000:error:${code}:SSL routines:ssl3_read_bytes:${words}:../ssl/record/rec_layer_s3.c:1601:SSL alert number ${number}`;

const row = (
  id: keyof typeof maybeOfAlert,
  code: string,
  words: string,
  number: number,
  cause: TraceCause,
  source = s,
): TraceRule => ({
  id: `openssl-alert-${id}`,
  // OpenSSL 3.5 writes "ssl/tls alert" where it wrote "sslv3 alert" and "tlsv1 alert".
  pattern: new RegExp(`(?:sslv3|tlsv1|tlsv13|ssl/tls) (?:alert )?${words.replace(/^\S+ (?:alert )?/, '')}`),
  sample: line(code, words, number),
  source,
  cause,
  refusedBy: 'other-end',
  ...maybeOfAlert[id],
});

/** Alerts that OpenSSL received: the other end refused. Curl, Python, nginx and HAProxy repeat the same words. */
export const opensslAlertRules: readonly TraceRule[] = [
  row(
    'bad-certificate',
    '0A000412',
    'sslv3 alert bad certificate',
    42,
    'certificate-refused',
    `${s}, towards JSSE`,
  ),
  row(
    'unsupported-certificate',
    '0A000413',
    'sslv3 alert unsupported certificate',
    43,
    'wrong-usage',
    'OpenSSL 3.0.19 in curl, towards s_server',
  ),
  row(
    'certificate-revoked',
    '0A000414',
    'sslv3 alert certificate revoked',
    44,
    'revoked',
    'OpenSSL 3.0.19 in Node 20',
  ),
  row(
    'certificate-expired',
    '0A000415',
    'sslv3 alert certificate expired',
    45,
    'expired',
    'OpenSSL 3.0.19 in Node 20',
  ),
  row(
    'certificate-unknown',
    '0A000416',
    'sslv3 alert certificate unknown',
    46,
    'certificate-refused',
    `${s}, towards JSSE`,
  ),
  row('unknown-ca', '0A000418', 'tlsv1 alert unknown ca', 48, 'unknown-authority'),
  row(
    'access-denied',
    '0A000419',
    'tlsv1 alert access denied',
    49,
    'certificate-refused',
    `${s}, towards GnuTLS`,
  ),
  row(
    'decrypt-error',
    '0A00041B',
    'tlsv1 alert decrypt error',
    51,
    'wrong-key',
    'OpenSSL 3.0.19 in curl, towards s_server',
  ),
  row(
    'protocol-version',
    '0A00042E',
    'tlsv1 alert protocol version',
    70,
    'protocol-version',
    'OpenSSL 3.0.19 in Node 20',
  ),
  row(
    'certificate-required',
    '0A00045C',
    'tlsv13 alert certificate required',
    116,
    'client-certificate-missing',
  ),
  row(
    'unrecognized-name',
    '0A000458',
    'tlsv1 unrecognized name',
    112,
    'server-name-unknown',
    `${s}, towards s_server -servername_fatal`,
  ),
  row(
    'internal-error',
    '0A000438',
    'tlsv1 alert internal error',
    80,
    'handshake-failure',
    'OpenSSL 3.0.19 in nginx 1.22',
  ),
  {
    id: 'openssl-alert-insufficient-security',
    pattern: /(?:sslv3|tlsv1|tlsv13|ssl\/tls) alert insufficient security/,
    sample: line('0A00042F', 'tlsv1 alert insufficient security', 71),
    source: 'OpenSSL 3.0.19, ssl/ssl_err.c',
    cause: 'cipher-suite',
    refusedBy: 'other-end',
  },
  {
    id: 'openssl-alert-no-certificate',
    pattern: /sslv3 alert no certificate/,
    sample: line('0A000411', 'sslv3 alert no certificate', 41),
    source: 'OpenSSL 3.0.19, ssl/ssl_err.c',
    cause: 'client-certificate-missing',
    refusedBy: 'other-end',
  },
  row('handshake-failure', '0A000410', 'sslv3 alert handshake failure', 40, 'handshake-failure'),
  vagueAlerts({
    id: 'openssl-alert',
    // OpenSSL writes « user cancelled », and no « alert » before what RFC 6066 added.
    pattern: ({ name }) =>
      `(?:sslv3|tlsv1|tlsv13|ssl/tls) (?:alert )?${name.replace('user_canceled', 'user_cancell?ed').replaceAll('_', ' ')}`,
    sample: () => line('0A0003F2', 'sslv3 alert unexpected message', 10),
    source: 'OpenSSL 3.0.19, ssl/ssl_err.c',
  }),
];
