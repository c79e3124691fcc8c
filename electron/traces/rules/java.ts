import type { TraceRule } from '../trace-rule.ts';

const client = 'OpenJDK 17.0.15, JSSE client';
const server = 'OpenJDK 17.0.15, JSSE server with setNeedClientAuth';
const revocation = `${server}, PKIXBuilderParameters.setRevocationEnabled`;

/** What JSSE says when it refuses the other end's certificate: a local verification, so this end refused. */
export const javaRules: readonly TraceRule[] = [
  {
    id: 'java-expired',
    pattern: /CertificateExpiredException: NotAfter/,
    sample:
      'Caused by: java.security.cert.CertificateExpiredException: NotAfter: Fri Jan 01 00:00:00 UTC 2021',
    source: client,
    cause: 'expired',
    refusedBy: 'this-end',
  },
  {
    id: 'java-not-yet-valid',
    pattern: /CertificateNotYetValidException: NotBefore/,
    sample:
      'Caused by: java.security.cert.CertificateNotYetValidException: NotBefore: Thu Jan 01 00:00:00 UTC 2032',
    source: client,
    cause: 'not-yet-valid',
    refusedBy: 'this-end',
  },
  {
    id: 'java-revoked',
    pattern: /Certificate has been revoked, reason: /,
    sample:
      'javax.net.ssl.SSLHandshakeException: PKIX path validation failed: java.security.cert.CertPathValidatorException: Certificate has been revoked, reason: UNSPECIFIED, revocation date: Tue Nov 24 09:23:36 UTC 2026, authority: CN=SIM int, extension OIDs: []',
    source: revocation,
    cause: 'revoked',
    refusedBy: 'this-end',
  },
  {
    id: 'java-revocation-unknown',
    pattern:
      /Could not determine revocation status|Unable to determine revocation status due to network error|Failed to find any CRL objects for revocation checking/,
    sample:
      'javax.net.ssl.SSLHandshakeException: PKIX path validation failed: java.security.cert.CertPathValidatorException: Could not determine revocation status',
    source: `${revocation}, without a list or with one out of date`,
    cause: 'revocation-unavailable',
    refusedBy: 'this-end',
    maybe: ['crl-stale', 'crl-invalid'],
  },
  {
    id: 'java-no-ocsp-responder',
    pattern: /Certificate does not specify OCSP responder/,
    sample:
      'javax.net.ssl.SSLHandshakeException: PKIX path validation failed: java.security.cert.CertPathValidatorException: Certificate does not specify OCSP responder',
    source: `${client}, ocsp.enable=true`,
    cause: 'revocation-unavailable',
    refusedBy: 'this-end',
  },
  {
    id: 'java-signature',
    pattern: /CertPathValidatorException: signature check failed/,
    sample:
      'javax.net.ssl.SSLHandshakeException: PKIX path validation failed: java.security.cert.CertPathValidatorException: signature check failed',
    source: server,
    cause: 'signature-invalid',
    refusedBy: 'this-end',
  },
  {
    id: 'java-weak-algorithm',
    pattern: /Algorithm constraints check failed/,
    sample:
      'javax.net.ssl.SSLHandshakeException: PKIX path validation failed: java.security.cert.CertPathValidatorException: Algorithm constraints check failed on keysize limits: RSA 1024 bit key used with certificate: CN=localhost',
    source: client,
    cause: 'weak-algorithm',
    refusedBy: 'this-end',
  },
  {
    id: 'java-not-an-authority',
    pattern: /basic constraints check failed/,
    sample:
      'java.security.cert.CertPathValidatorException: basic constraints check failed: this is not a CA certificate',
    source: 'OpenJDK, sun.security.provider.certpath.ConstraintsChecker.checkBasicConstraints',
    cause: 'authority-invalid',
    refusedBy: 'this-end',
  },
  {
    id: 'java-server-usage',
    pattern: /Extended key usage does not permit use for TLS server authentication/,
    sample:
      'javax.net.ssl.SSLHandshakeException: Extended key usage does not permit use for TLS server authentication',
    source: client,
    cause: 'wrong-usage',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'java-client-usage',
    pattern: /Extended key usage does not permit use for TLS client authentication/,
    sample:
      'javax.net.ssl.SSLHandshakeException: Extended key usage does not permit use for TLS client authentication',
    source: server,
    cause: 'wrong-usage',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'java-name-among-alternatives',
    pattern: /No subject alternative (?:DNS name matching|names matching IP address|names present)/,
    sample: 'javax.net.ssl.SSLHandshakeException: No subject alternative DNS name matching localhost found.',
    source: client,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'java-name',
    pattern: /No name matching [^\n]{1,253} found/,
    sample: 'javax.net.ssl.SSLHandshakeException: No name matching localhost found',
    source: client,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'java-no-client-certificate',
    pattern: /Empty client certificate chain|null cert chain/,
    sample: 'javax.net.ssl.SSLHandshakeException: Empty client certificate chain',
    source: server,
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'java-wrong-key',
    pattern: /Invalid CertificateVerify (?:message|signature)/,
    sample: 'javax.net.ssl.SSLHandshakeException: Invalid CertificateVerify signature',
    source: `${server}, client whose key is not its certificate’s`,
    cause: 'wrong-key',
    refusedBy: 'this-end',
  },
  {
    id: 'java-unknown-authority',
    pattern: /unable to find valid certification path to requested target/,
    sample:
      'javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
    source: client,
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    maybe: ['incomplete-chain', 'self-signed', 'proxy'],
  },
  {
    id: 'java-other-anchor',
    pattern: /Path does not chain with any of the trust anchors/,
    sample:
      'java.security.cert.CertPathValidatorException: Path does not chain with any of the trust anchors',
    source: 'OpenJDK, sun.security.provider.certpath.PKIXCertPathValidator',
    cause: 'unknown-authority',
    refusedBy: 'this-end',
  },
  {
    id: 'java-no-anchors',
    pattern: /the trustAnchors parameter must be non-empty/,
    sample: 'java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty',
    source: client,
    cause: 'authorities-missing',
    refusedBy: 'this-end',
  },
  {
    id: 'java-path-refused',
    pattern: /PKIX path (?:validation|building) failed/,
    sample:
      'sun.security.validator.ValidatorException: PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed',
    source: client,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    maybe: ['expired', 'not-yet-valid'],
  },
];
