import type { TraceRule } from '../trace-rule.ts';

const path = 'IBM SDK for Java 8, com.ibm.security.cert.PKIXCertPathValidator and IBM’s CertPath guide';

/** IBM’s JSSE2, under WebSphere and Liberty: other classes, and a few words of its own. */
export const ibmJavaRules: readonly TraceRule[] = [
  {
    id: 'ibm-issuer',
    pattern: /The certificate issued by [^\n]{1,300} is not trusted; internal cause is/,
    sample:
      'java.security.cert.CertPathValidatorException: The certificate issued by CN=SIM int is not trusted; internal cause is: java.security.cert.CertPathValidatorException: Certificate chaining error',
    source: path,
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    maybe: ['incomplete-chain', 'self-signed'],
  },
  {
    id: 'ibm-chaining',
    pattern:
      /CertPathValidatorException: Certificate chaining error|PKIXCertPathBuilderImpl could not build a valid CertPath/,
    sample:
      'java.security.cert.CertPathBuilderException: PKIXCertPathBuilderImpl could not build a valid CertPath.',
    source: path,
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    maybe: ['incomplete-chain', 'self-signed', 'expired'],
  },
  {
    id: 'ibm-signer',
    pattern: /CWPKI0022E: SSL HANDSHAKE FAILURE|CWPKI0823E: SSL HANDSHAKE FAILURE/,
    sample:
      'CWPKI0022E: SSL HANDSHAKE FAILURE:  A signer with SubjectDN CN=psp.exemple.fr was sent from target host:port psp.exemple.fr:443.',
    source: 'WebSphere Application Server: CWPKI0022E and CWPKI0823E',
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    maybe: ['incomplete-chain', 'self-signed', 'name-mismatch', 'expired'],
  },
  {
    id: 'ibm-name',
    pattern: /CWPKI0824E: SSL HANDSHAKE FAILURE/,
    sample:
      'CWPKI0824E: SSL HANDSHAKE FAILURE: Host name verification error while connecting to host psp.exemple.fr.',
    source: 'WebSphere Liberty: CWPKI0824E',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'ibm-revoked',
    pattern:
      /com\.ibm\.security\.cert\.\w{1,60}[^\n]{0,200}[Cc]ertificate (?:has been |is )?revoked|Certificate [^\n]{1,200} has been revoked, reason/,
    sample: 'com.ibm.security.cert.IBMCertPathValidatorException: certificate is revoked',
    source: path,
    cause: 'revoked',
    refusedBy: 'this-end',
  },
  {
    id: 'ibm-store',
    pattern: /CWPKI0033E: |CWPKI0812E: |CWPKI0807W: /,
    sample:
      'CWPKI0033E: The keystore located at gap.p12 did not load because of the following error: keystore password was incorrect',
    source: 'WebSphere Liberty: CWPKI0033E',
    cause: 'keystore-password',
    refusedBy: 'this-end',
    maybe: ['keystore-format'],
  },
];
