import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { verdictPattern } from './openssl-verification.ts';

const produced = 'Python 3.11.7, ssl with OpenSSL';

const failed = (
  id: string,
  words: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  id: `python-${id}`,
  pattern: verdictPattern(words, '\\[SSL: CERTIFICATE_VERIFY_FAILED\\] certificate verify failed: '),
  sample: `ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ${words} (_ssl.c:1006)`,
  source: produced,
  cause,
  refusedBy: 'this-end',
  maybe,
});

/** What Python's ssl module adds to the words of OpenSSL. Alerts have the names that Node gives them. */
export const pythonRules: readonly TraceRule[] = [
  failed('expired', 'certificate has expired', 'expired'),
  failed('not-yet-valid', 'certificate is not yet valid', 'not-yet-valid'),
  failed('self-signed', 'self-signed certificate', 'self-signed'),
  failed('no-local-issuer', 'unable to get local issuer certificate', 'unknown-authority', [
    'incomplete-chain',
  ]),
  failed('usage', 'unsuitable certificate purpose', 'wrong-usage'),
  {
    id: 'python-name',
    pattern: /(?:Hostname|IP address) mismatch, certificate is not valid for '/,
    sample:
      "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'localhost'. (_ssl.c:1006)",
    source: produced,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'python-not-tls',
    pattern: /\[SSL: (?:WRONG_VERSION_NUMBER|HTTP_REQUEST)\]/,
    sample: 'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)',
    source: produced,
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['protocol-version', 'proxy'],
  },
  {
    id: 'python-key-mismatch',
    pattern: /\[X509: KEY_VALUES_MISMATCH\]/,
    sample: 'ssl.SSLError: [X509: KEY_VALUES_MISMATCH] key values mismatch (_ssl.c:3926)',
    source: produced,
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'python-own-key-too-small',
    pattern: /\[SSL: (?:EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK)\]/,
    sample: 'ssl.SSLError: [SSL: EE_KEY_TOO_SMALL] ee key too small (_ssl.c:3905)',
    source: produced,
    cause: 'own-certificate-weak',
    refusedBy: 'this-end',
  },
  {
    id: 'python-no-certificate-found',
    pattern: /\[X509: NO_CERTIFICATE_OR_CRL_FOUND\]|\[SSL\] PEM lib/,
    sample: 'ssl.SSLError: [X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found (_ssl.c:4154)',
    source: `${produced}, a PKCS#12 given for PEM`,
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'python-authorities-file',
    pattern: /ssl\.SSLError: unknown error \(_ssl\.c:\d{1,5}\)/,
    sample: 'ssl.SSLError: unknown error (_ssl.c:3622)',
    source: 'https://github.com/aws/aws-iot-device-sdk-python/issues/161',
    cause: 'authorities-missing',
    refusedBy: 'this-end',
    maybe: ['keystore-format'],
  },
  {
    id: 'python-proxy',
    pattern: /Tunnel connection failed: \d{3}/,
    sample:
      'urllib.error.URLError: <urlopen error Tunnel connection failed: 407 Proxy Authentication Required>',
    source: produced,
    cause: 'proxy',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'python-timeout',
    pattern: /The handshake operation timed out/,
    sample: 'TimeoutError: _ssl.c:989: The handshake operation timed out',
    source: produced,
    cause: 'timeout',
    refusedBy: 'unknown',
  },
  {
    id: 'python-connect-refused',
    pattern: /\[Errno 111\] Connection refused|\[WinError 10061\]/,
    sample: 'ConnectionRefusedError: [Errno 111] Connection refused',
    source: produced,
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'python-closed',
    pattern: /EOF occurred in violation of protocol|\[Errno 104\] Connection reset by peer/,
    sample:
      'ssl.SSLEOFError: [SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol (_ssl.c:1006)',
    source: produced,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'python-verify-failed',
    pattern: /\[SSL: CERTIFICATE_VERIFY_FAILED\]/,
    sample: 'ssl.SSLError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:1006)',
    source: 'CPython, Modules/_ssl.c: fill_and_set_sslerror',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
  },
];
