import type { TraceRule } from '../trace-rule.ts';

const client = 'GnuTLS 3.7.9, gnutls-cli';
const server = 'GnuTLS 3.7.9, gnutls-serv --require-client-cert';
const texts = 'GnuTLS 3.7.9, lib/errors.c: gnutls_strerror';

/** The handshake as GnuTLS tells it, and as curl and git repeat it: « gnutls_handshake() failed: … ». */
export const gnutlsHandshakeRules: readonly TraceRule[] = [
  {
    id: 'gnutls-no-client-certificate',
    pattern: /Error in handshake: (?:Certificate is required|No certificate was found)/,
    sample: 'Error in handshake: Certificate is required.',
    source: server,
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'gnutls-wrong-key',
    pattern: /Public key signature verification has failed/,
    sample: 'Error in handshake: Public key signature verification has failed.',
    source: `${server}, client whose key is not its certificate’s`,
    cause: 'wrong-key',
    refusedBy: 'this-end',
  },
  {
    id: 'gnutls-key-mismatch',
    pattern: /The certificate and the given key do not match/,
    sample: 'The certificate and the given key do not match.',
    source: 'GnuTLS 3.7.9, gnutls_strerror(GNUTLS_E_CERTIFICATE_KEY_MISMATCH)',
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'gnutls-no-cipher',
    pattern: /No supported cipher suites have been found|Could not negotiate a supported cipher suite/,
    sample: 'No supported cipher suites have been found.',
    source: 'GnuTLS 3.7.9, gnutls_strerror(GNUTLS_E_NO_CIPHER_SUITES)',
    cause: 'cipher-suite',
    refusedBy: 'this-end',
  },
  {
    id: 'gnutls-not-tls',
    pattern: /An unexpected TLS packet was received/,
    sample: '*** Fatal error: An unexpected TLS packet was received.',
    source: `${client}, towards a server that speaks plain HTTP`,
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['protocol-version', 'proxy'],
  },
  {
    id: 'gnutls-connect-refused',
    pattern: /Could not connect to \S{1,300}: Connection refused/,
    sample: 'Could not connect to 127.0.0.1:8443: Connection refused',
    source: client,
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'gnutls-closed',
    pattern:
      /The TLS connection was non-properly terminated|Error in the p(?:ull|ush) function|A TLS packet with unexpected length was received/,
    sample: '*** Fatal error: The TLS connection was non-properly terminated.',
    source: client,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'gnutls-certificate-error',
    pattern: /Error in the certificate/,
    sample: 'Error in handshake: Error in the certificate.',
    source: server,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
  },
  {
    id: 'gnutls-version',
    pattern:
      /A packet with illegal or unsupported version was received|The TLS connection was negotiated with an insecure version/,
    sample: 'gnutls_handshake() failed: A packet with illegal or unsupported version was received.',
    source: texts,
    cause: 'protocol-version',
    refusedBy: 'this-end',
  },
  {
    id: 'gnutls-verification',
    pattern: /server certificate verification failed\. CAfile: /,
    sample:
      'curl: (60) server certificate verification failed. CAfile: /etc/ssl/certs/ca-certificates.crt CRLfile: none',
    source: 'curl/curl, lib/vtls/gtls.c',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['unknown-authority', 'incomplete-chain', 'expired', 'proxy'],
  },
  {
    id: 'gnutls-own-file',
    pattern:
      /error reading X\.509 (?:key or certificate|CA) file|Error loading (?:key|certificate) file|Could not load (?:key(?!, check)|certificate(?!\.')|client (?:key|certificate))\b/,
    sample: 'curl: (58) error reading X.509 key or certificate file: Base64 unexpected header error.',
    source: 'curl/curl, lib/vtls/gtls.c',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'gnutls-alert-received',
    pattern: /A TLS fatal alert has been received/,
    sample: 'gnutls_handshake() failed: A TLS fatal alert has been received.',
    source: texts,
    cause: 'handshake-failure',
    refusedBy: 'other-end',
    maybe: [
      'cipher-suite',
      'client-certificate-missing',
      'certificate-refused',
      'protocol-version',
      'server-name-unknown',
    ],
  },
  {
    id: 'gnutls-handshake-failed',
    pattern: /gnutls_handshake\(\) failed: |\*\*\* Handshake has failed/,
    sample: 'gnutls_handshake() failed: Illegal parameter',
    source: texts,
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    maybe: ['cipher-suite', 'certificate-refused', 'protocol-version'],
  },
];
