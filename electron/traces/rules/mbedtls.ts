import type { TraceCause, TraceRule } from '../trace-rule.ts';

const flags = 'Mbed-TLS/mbedtls, include/mbedtls/x509.h: X509_CRT_ERROR_INFO_LIST';

const flag = (
  id: string,
  name: string,
  text: string,
  cause: TraceCause,
  more: Partial<TraceRule> = {},
): TraceRule => ({
  id: `mbedtls-${id}`,
  pattern: new RegExp(`MBEDTLS_X509_${name}\\b|! {1,2}${text}|${text}(?=[\\s"',.]{0,3}(?:$|[\\n!|]))`),
  sample: `  ! ${text}`,
  source: flags,
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** What Mbed TLS says of a certificate: the flags of its verification. */
export const mbedtlsRules: readonly TraceRule[] = [
  flag('expired', 'BADCERT_EXPIRED', 'The certificate validity has expired', 'expired'),
  flag('revoked', 'BADCERT_REVOKED', 'The certificate has been revoked \\(is on a CRL\\)', 'revoked', {
    sample: '  ! The certificate has been revoked (is on a CRL)',
  }),
  flag(
    'name',
    'BADCERT_CN_MISMATCH',
    'The certificate Common Name \\(CN\\) does not match with the expected CN',
    'name-mismatch',
    {
      sample: '  ! The certificate Common Name (CN) does not match with the expected CN',
      flow: 'gap-psp',
    },
  ),
  flag(
    'untrusted',
    'BADCERT_NOT_TRUSTED',
    'The certificate is not correctly signed by the trusted CA',
    'unknown-authority',
    {
      maybe: ['incomplete-chain', 'self-signed'],
    },
  ),
  flag(
    'crl-untrusted',
    'BADCRL_NOT_TRUSTED',
    'The CRL is not correctly signed by the trusted CA',
    'crl-invalid',
  ),
  flag('crl-expired', 'BADCRL_EXPIRED', 'The CRL is expired', 'crl-stale'),
  flag('crl-future', 'BADCRL_FUTURE', 'The CRL is from the future', 'crl-invalid'),
  flag('missing', 'BADCERT_MISSING', 'Certificate was missing', 'client-certificate-missing', {
    flow: 'tpe-gap',
  }),
  flag('not-yet-valid', 'BADCERT_FUTURE', 'The certificate validity starts in the future', 'not-yet-valid'),
  flag(
    'usage',
    'BADCERT_(?:EXT_)?KEY_USAGE',
    'Usage does not match the (?:extendedKeyUsage|keyUsage) extension',
    'wrong-usage',
    {
      sample: '  ! Usage does not match the extendedKeyUsage extension',
    },
  ),
  flag(
    'weak',
    'BADCERT_BAD_(?:MD|PK|KEY)',
    'The certificate is signed with an unacceptable (?:hash|PK alg|key)',
    'weak-algorithm',
    {
      sample: '  ! The certificate is signed with an unacceptable hash.',
    },
  ),
];
