import type { TraceRule } from '../trace-rule.ts';

const handshake = 'OpenJDK, sun.security.ssl';
const paths = 'OpenJDK, sun.security.provider.certpath';

/** Rarer reasons of JSSE: of a path, of a list, of the handshake. */
export const javaReasonRules: readonly TraceRule[] = [
  {
    id: 'java-timestamp',
    pattern: /CertPathValidatorException: timestamp check failed/,
    sample: 'java.security.cert.CertPathValidatorException: timestamp check failed',
    source: `${paths}.BasicChecker, Java 7 and 8`,
    cause: 'expired',
    refusedBy: 'this-end',
    maybe: ['not-yet-valid'],
  },
  {
    id: 'java-untrusted-end',
    pattern: /No trusted certificate found/,
    sample: 'sun.security.validator.ValidatorException: No trusted certificate found',
    source: 'OpenJDK, sun.security.validator.SimpleValidator',
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    maybe: ['self-signed'],
  },
  {
    id: 'java-name-chaining',
    pattern: /subject\/issuer name chaining check failed/,
    sample: 'java.security.cert.CertPathValidatorException: subject/issuer name chaining check failed',
    source: `${paths}.BasicChecker.verifyNameChaining`,
    cause: 'incomplete-chain',
    refusedBy: 'this-end',
    maybe: ['unknown-authority'],
  },
  {
    id: 'java-ocsp',
    pattern:
      /Response is unreliable: its validity interval is out-of-date|Responder's certificate (?:is )?not (?:valid for|authorized to) sign(?:ing)? OCSP responses|OCSP response error: |Unable to verify OCSP Response's signature/,
    sample: 'java.security.cert.CertPathValidatorException: OCSP response error: UNAUTHORIZED',
    source: `${paths}.OCSPResponse`,
    cause: 'revocation-unavailable',
    refusedBy: 'this-end',
  },
  {
    id: 'java-constraints',
    pattern:
      /[Cc]ertificates do not conform to algorithm constraints|Certificate signature algorithm [^\n]{1,60}disabled/,
    sample: 'java.security.cert.CertificateException: Certificates do not conform to algorithm constraints',
    source: `${handshake}.X509TrustManagerImpl`,
    cause: 'weak-algorithm',
    refusedBy: 'this-end',
  },
  {
    id: 'java-key-usage',
    pattern: /KeyUsage does not allow (?:digital signatures|key encipherment|key agreement)/,
    sample: 'sun.security.validator.ValidatorException: KeyUsage does not allow digital signatures',
    source: 'OpenJDK, sun.security.validator.EndEntityChecker',
    cause: 'wrong-usage',
    refusedBy: 'this-end',
  },
  {
    id: 'java-wrong-server-key',
    pattern:
      /Invalid (?:ECDH|DH|RSA) ServerKeyExchange (?:message|signature)|Invalid signature on ECDH server key exchange message/,
    sample: 'javax.net.ssl.SSLHandshakeException: Invalid ECDH ServerKeyExchange signature',
    source: `${handshake}.ECDHServerKeyExchange`,
    cause: 'wrong-key',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'java-empty-server-chain',
    pattern: /Empty server certificate chain/,
    sample: 'javax.net.ssl.SSLHandshakeException: Empty server certificate chain',
    source: `${handshake}.CertificateMessage`,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'java-server-version',
    pattern:
      /The server selected protocol version \S{1,20} is not accepted by client preferences|Server chose \S{1,20}, but that protocol version is not enabled|The client supported protocol versions \[[^\]\n]{0,80}\] are not accepted/,
    sample:
      'javax.net.ssl.SSLHandshakeException: The server selected protocol version TLS10 is not accepted by client preferences [TLS12]',
    source: `${handshake}.ServerHello`,
    cause: 'protocol-version',
    refusedBy: 'this-end',
  },
  {
    id: 'java-server-cipher',
    pattern:
      /DH ServerKeyExchange does not comply to algorithm constraints|Could not generate DH keypair|No available authentication scheme|no negotiable cipher suite/,
    sample:
      'javax.net.ssl.SSLHandshakeException: DH ServerKeyExchange does not comply to algorithm constraints',
    source: `${handshake}.DHServerKeyExchange and CertificateMessage`,
    cause: 'cipher-suite',
    refusedBy: 'this-end',
    maybe: ['key-unreadable'],
  },
  {
    id: 'java-server-name',
    pattern:
      /Unrecognized server name indication|BadMessageException: 400: Invalid SNI|Host does not match SNI/,
    sample: 'javax.net.ssl.SSLProtocolException: Unrecognized server name indication',
    source: `${handshake}.ServerNameExtension; Jetty, SecureRequestCustomizer`,
    cause: 'server-name-unknown',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'java-unexpected-message',
    pattern:
      /Unexpected handshake message: |Unsupported (?:record version|SslSession)|Tag mismatch!|bad record MAC/,
    sample: 'javax.net.ssl.SSLProtocolException: Unexpected handshake message: certificate',
    source: 'https://github.com/spring-projects/spring-framework/issues/31287',
    cause: 'handshake-failure',
    refusedBy: 'this-end',
  },
];
