import type { TraceRule } from '../trace-rule.ts';
import { alertRules } from './alert-facts.ts';

const source =
  'bcgit/bc-java, org.bouncycastle.tls.TlsFatalAlertReceived, TlsFatalAlert and AlertDescription.getText; ProvTlsClient.notifyAlertRaised';

/** BouncyCastle’s TLS: « Received » in the name of the exception is all that tells who refused. */
export const bouncycastleRules: readonly TraceRule[] = [
  {
    id: 'bouncycastle-no-chain',
    pattern:
      /Unable to construct a valid chain|CertPathReviewerException|No issuer certificate for certificate in certification path found/,
    sample: 'java.security.cert.CertificateException: Unable to construct a valid chain',
    source: 'bcgit/bc-java, org.bouncycastle.jsse.provider.ProvX509TrustManager and PKIXCertPathBuilderSpi',
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    maybe: ['incomplete-chain', 'expired', 'self-signed'],
  },
  {
    id: 'bouncycastle-dates',
    pattern: /Could not validate certificate: certificate expired on|certificate expired on \d{14}GMT/,
    sample:
      'org.bouncycastle.jce.exception.ExtCertPathValidatorException: Could not validate certificate: certificate expired on 20210101000000GMT+00:00',
    source: 'bcgit/bc-java, RFC3280CertPathUtilities.processCertA and X509CertificateImpl.checkValidity',
    cause: 'expired',
    refusedBy: 'this-end',
  },
  {
    id: 'bouncycastle-not-yet-valid',
    pattern:
      /Could not validate certificate: certificate not valid (?:till|until)|certificate not valid till \d{14}GMT/,
    sample:
      'org.bouncycastle.jce.exception.ExtCertPathValidatorException: Could not validate certificate: certificate not valid till 20320101000000GMT+00:00',
    source: 'bcgit/bc-java, X509CertificateImpl.checkValidity',
    cause: 'not-yet-valid',
    refusedBy: 'this-end',
  },
  {
    id: 'bouncycastle-no-crl',
    pattern: /No CRLs found for issuer "/,
    sample: 'org.bouncycastle.jce.provider.AnnotatedException: No CRLs found for issuer "cn=SIM int"',
    source: 'bcgit/bc-java, PKIXCRLUtil and RFC3280CertPathUtilities.checkCRLs',
    cause: 'revocation-unavailable',
    refusedBy: 'this-end',
  },
  {
    id: 'bouncycastle-revoked',
    pattern: /Certificate revocation after |Attribute certificate revocation after /,
    sample:
      'org.bouncycastle.jce.provider.AnnotatedException: Certificate revocation after Tue Nov 24 09:23:36 UTC 2026, reason: unspecified',
    source: 'bcgit/bc-java, RFC3280CertPathUtilities.checkCRLs',
    cause: 'revoked',
    refusedBy: 'this-end',
  },
  ...alertRules(
    {
      id: 'bouncycastle-alert',
      pattern: ({ name, number }) =>
        `(?:TlsFatalAlertReceived: |received fatal\\(2\\) )${name}\\(${number}\\)`,
      sample: ({ name, number }) => `org.bouncycastle.tls.TlsFatalAlertReceived: ${name}(${number})`,
      source,
    },
    'heard',
  ),
  ...alertRules(
    {
      id: 'bouncycastle-sent',
      pattern: ({ name, number }) => `(?:TlsFatalAlert: |raised fatal\\(2\\) )${name}\\(${number}\\)`,
      sample: ({ name, number }) => `org.bouncycastle.tls.TlsFatalAlert: ${name}(${number})`,
      source,
    },
    'sent',
  ),
  {
    id: 'bouncycastle-closed',
    pattern: /TlsNoCloseNotifyException: /,
    sample:
      'org.bouncycastle.tls.TlsNoCloseNotifyException: No close_notify alert received before connection closed',
    source: 'bcgit/bc-java, org.bouncycastle.tls.TlsNoCloseNotifyException',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
];
