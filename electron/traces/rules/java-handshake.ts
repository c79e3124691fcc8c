import { vagueAlerts } from './alert-facts.ts';
import { maybeOfAlert, type AlertName } from './alert-meanings.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

const client = 'OpenJDK 17.0.15, JSSE client';
const server = 'OpenJDK 17.0.15, JSSE server';

const alert = (id: AlertName, word: string, cause: TraceCause, source = client): TraceRule => ({
  id: `java-alert-${id}`,
  pattern: new RegExp(`(?:Received fatal alert|handshake alert):  ?${word}`),
  sample: `javax.net.ssl.SSLHandshakeException: Received fatal alert: ${word}`,
  source,
  cause,
  refusedBy: 'other-end',
  ...maybeOfAlert[id],
});

/** « Received fatal alert »: the words of the other end, which refused. */
export const javaAlertRules: readonly TraceRule[] = [
  alert('bad-certificate', 'bad_certificate', 'certificate-refused'),
  alert('unsupported-certificate', 'unsupported_certificate', 'wrong-usage'),
  alert('certificate-revoked', 'certificate_revoked', 'revoked'),
  alert('certificate-expired', 'certificate_expired', 'expired'),
  alert('certificate-unknown', 'certificate_unknown', 'certificate-refused', server),
  alert('unknown-ca', 'unknown_ca', 'unknown-authority'),
  alert('access-denied', 'access_denied', 'certificate-refused', `${client}, towards GnuTLS`),
  alert('decrypt-error', 'decrypt_error', 'wrong-key', `${client}, whose key is not its certificate’s`),
  alert('certificate-required', 'certificate_required', 'client-certificate-missing'),
  alert('protocol-version', 'protocol_version', 'protocol-version'),
  alert('unrecognized-name', 'unrecognized_name', 'server-name-unknown', 'OpenJDK, sun.security.ssl.Alert'),
  alert('internal-error', 'internal_error', 'handshake-failure'),
  {
    id: 'java-alert-insufficient-security',
    pattern: /(?:Received fatal alert|handshake alert): {1,2}insufficient_security/,
    sample: 'javax.net.ssl.SSLHandshakeException: Received fatal alert: insufficient_security',
    source: 'OpenJDK, sun.security.ssl.Alert',
    cause: 'cipher-suite',
    refusedBy: 'other-end',
  },
  alert('handshake-failure', 'handshake_failure', 'handshake-failure'),
  vagueAlerts({
    id: 'java-alert',
    pattern: ({ name }) => `Received fatal alert: ${name}\\b`,
    sample: ({ name }) => `javax.net.ssl.SSLException: Received fatal alert: ${name}`,
    source: 'OpenJDK, sun.security.ssl.Alert',
  }),
];

/** The handshake, the connection and the stores of keys, as Java tells them. */
export const javaHandshakeRules: readonly TraceRule[] = [
  {
    id: 'java-version-refused',
    pattern: /Client requested protocol \S{1,20} is not enabled or supported in server context/,
    sample:
      'javax.net.ssl.SSLHandshakeException: Client requested protocol TLSv1.1 is not enabled or supported in server context',
    source: server,
    cause: 'protocol-version',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'java-no-protocol',
    pattern: /No appropriate protocol \(protocol is disabled or cipher suites are inappropriate\)/,
    sample:
      'javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)',
    source: client,
    cause: 'protocol-version',
    refusedBy: 'this-end',
    maybe: ['cipher-suite'],
  },
  {
    id: 'java-no-cipher',
    pattern: /no cipher suites in common/,
    sample: 'javax.net.ssl.SSLHandshakeException: no cipher suites in common',
    source: server,
    cause: 'cipher-suite',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
    maybe: ['key-unreadable'],
  },
  {
    id: 'java-not-tls',
    pattern: /Unsupported or unrecognized SSL message|Unrecognized SSL message, plaintext connection\?/,
    sample: 'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message',
    source: `${client}, towards a server that speaks plain HTTP`,
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['proxy'],
  },
  {
    id: 'java-proxy',
    pattern: /Unable to tunnel through proxy/,
    sample:
      'Exception in thread "main" java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 403 Forbidden"',
    source: client,
    cause: 'proxy',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'java-unknown-host',
    pattern: /java\.net\.UnknownHostException/,
    sample: 'Exception in thread "main" java.net.UnknownHostException: psp.exemple.invalid',
    source: client,
    cause: 'name-not-found',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'java-connect-refused',
    pattern: /java\.net\.ConnectException: Connection refused/,
    sample: 'Exception in thread "main" java.net.ConnectException: Connection refused',
    source: client,
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'java-timeout',
    pattern: /java\.net\.SocketTimeoutException/,
    sample: 'java.net.SocketTimeoutException: Read timed out',
    source: client,
    cause: 'timeout',
    refusedBy: 'unknown',
  },
  {
    id: 'java-closed',
    pattern:
      /Remote host (?:terminated the handshake|closed connection during handshake)|SSL peer shut down incorrectly|java\.net\.SocketException: (?:Connection reset|Broken pipe)/,
    sample: 'javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake',
    source: client,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
];
