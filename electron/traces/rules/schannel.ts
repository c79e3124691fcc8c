import type { TraceCause, TraceRule } from '../trace-rule.ts';

const winerror = 'https://learn.microsoft.com/windows/win32/com/com-error-codes-4 (winerror.h)';

/** A code of Windows with its name and number: either is enough, since the text follows the language of the machine. */
const code = (
  id: string,
  name: string,
  number: string,
  text: string,
  cause: TraceCause,
  more: Partial<Pick<TraceRule, 'source' | 'sample' | 'maybe' | 'flow' | 'refusedBy'>> = {},
): TraceRule => ({
  id: `schannel-${id}`,
  pattern: new RegExp(
    `\\b${name}\\b|0x${number.replace(/[A-F]/g, (digit) => `[${digit}${digit.toLowerCase()}]`)}\\b|${text.replace(/[().]/g, '\\$&')}`,
  ),
  sample: `${name} (0x${number}) - ${text}.`,
  source: `${winerror}: ${name}, in the form that curl gives it`,
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** HRESULTs of SChannel and of the verification of certificates (winerror.h). */
export const schannelCodeRules: readonly TraceRule[] = [
  {
    id: 'schannel-untrusted-root-french',
    pattern: /La chaîne de certificats a été fournie par une autorité qui n['’]est pas approuvée/,
    sample:
      "curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - La chaîne de certificats a été fournie par une autorité qui n'est pas approuvée.",
    source: 'curl on a French Windows: winerror.h, SEC_E_UNTRUSTED_ROOT',
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    maybe: ['incomplete-chain', 'self-signed', 'proxy'],
  },
  code(
    'untrusted-root',
    'SEC_E_UNTRUSTED_ROOT',
    '80090325',
    'The certificate chain was issued by an authority that is not trusted',
    'unknown-authority',
    {
      sample:
        'schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.',
      source: 'https://github.com/git-for-windows/git/issues/6179',
      maybe: ['incomplete-chain', 'self-signed', 'proxy'],
    },
  ),
  code(
    'root-not-trusted',
    'CERT_E_UNTRUSTEDROOT',
    '800B0109',
    'A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider',
    'unknown-authority',
    { maybe: ['self-signed', 'proxy'] },
  ),
  code(
    'authority-not-trusted',
    'CERT_E_UNTRUSTEDCA',
    '800B0112',
    'one of the CA certificates is not trusted by the policy provider',
    'unknown-authority',
  ),
  code(
    'chaining',
    'CERT_E_CHAINING',
    '800B010A',
    'A certificate chain could not be built to a trusted root authority',
    'incomplete-chain',
    { maybe: ['unknown-authority'] },
  ),
  code(
    'certificate-expired',
    'SEC_E_CERT_EXPIRED',
    '80090328',
    'The received certificate has expired',
    'expired',
  ),
  code(
    'outside-dates',
    'CERT_E_EXPIRED',
    '800B0101',
    'A required certificate is not within its validity period',
    'expired',
    { maybe: ['not-yet-valid'] },
  ),
  code('crypt-revoked', 'CRYPT_E_REVOKED', '80092010', 'The certificate is revoked', 'revoked'),
  code(
    'cert-revoked',
    'CERT_E_REVOKED',
    '800B010C',
    'A certificate was explicitly revoked by its issuer',
    'revoked',
  ),
  code(
    'no-revocation-check',
    'CRYPT_E_NO_REVOCATION_CHECK',
    '80092012',
    'The revocation function was unable to check revocation for the certificate',
    'revocation-unavailable',
    {
      sample:
        'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012)',
      source: 'https://github.com/curl/curl/issues/14315',
    },
  ),
  code(
    'revocation-offline',
    'CRYPT_E_REVOCATION_OFFLINE',
    '80092013',
    'The revocation function was unable to check revocation because the revocation server was offline',
    'revocation-unavailable',
    {
      sample:
        'schannel: next InitializeSecurityContext failed: Unknown error (0x80092013) - The revocation function was unable to check revocation because the revocation server was offline.',
      source: 'https://github.com/curl/curl/pull/12241',
      maybe: ['crl-stale'],
    },
  ),
  code(
    'revocation-failure',
    'CERT_E_REVOCATION_FAILURE',
    '800B010E',
    'The revocation process could not continue',
    'revocation-unavailable',
    {
      sample:
        'CERT_E_REVOCATION_FAILURE (0x800B010E) - The revocation process could not continue - the certificate(s) could not be checked.',
    },
  ),
  code(
    'wrong-principal',
    'SEC_E_WRONG_PRINCIPAL',
    '80090322',
    'The target principal name is incorrect',
    'name-mismatch',
    {
      flow: 'gap-psp',
    },
  ),
  code(
    'name',
    'CERT_E_CN_NO_MATCH',
    '800B010F',
    "The certificate's CN name does not match the passed value",
    'name-mismatch',
    {
      flow: 'gap-psp',
    },
  ),
  code(
    'wrong-usage',
    'CERT_E_WRONG_USAGE',
    '800B0110',
    'The certificate is not valid for the requested usage',
    'wrong-usage',
  ),
  code(
    'role',
    'CERT_E_ROLE',
    '800B0103',
    'A certificate that can only be used as an end-entity is being used as a CA',
    'authority-invalid',
    {
      sample:
        'CERT_E_ROLE (0x800B0103) - A certificate that can only be used as an end-entity is being used as a CA or visa versa.',
    },
  ),
  code(
    'algorithm-mismatch',
    'SEC_E_ALGORITHM_MISMATCH',
    '80090331',
    'The client and server cannot communicate, because they do not possess a common algorithm',
    'cipher-suite',
    { maybe: ['protocol-version'] },
  ),
  code(
    'credentials',
    'SEC_E_UNKNOWN_CREDENTIALS',
    '8009030D',
    'The credentials supplied to the package were not recognized',
    'key-unreadable',
    {
      sample:
        'SEC_E_UNKNOWN_CREDENTIALS (0x8009030D) - The credentials supplied to the package were not recognized',
    },
  ),
  code(
    'no-credentials',
    'SEC_E_NO_CREDENTIALS',
    '8009030E',
    'No credentials are available in the security package',
    'key-unreadable',
    {
      sample: 'SEC_E_NO_CREDENTIALS (0x8009030E) - No credentials are available in the security package',
    },
  ),
  code(
    'certificate-unknown',
    'SEC_E_CERT_UNKNOWN',
    '80090327',
    'An unknown error occurred while processing the certificate',
    'certificate-refused',
    {
      sample:
        'schannel: next InitializeSecurityContext failed: SEC_E_CERT_UNKNOWN (0x80090327) - An unknown error occurred while processing the certificate.',
      source: 'https://github.com/jeroen/curl/issues/127',
      refusedBy: 'unknown',
      maybe: ['revocation-unavailable', 'unknown-authority', 'wrong-usage'],
    },
  ),
  code(
    'illegal-message',
    'SEC_E_ILLEGAL_MESSAGE',
    '80090326',
    'The message received was unexpected or badly formatted',
    'handshake-failure',
    {
      refusedBy: 'unknown',
      maybe: ['cipher-suite', 'protocol-version', 'certificate-refused'],
    },
  ),
  code(
    'invalid-token',
    'SEC_E_INVALID_TOKEN',
    '80090308',
    'The token supplied to the function is invalid',
    'not-tls',
    {
      sample: 'curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_INVALID_TOKEN (0x80090308)',
      source: 'https://github.com/curl/curl/issues/568',
      maybe: ['protocol-version'],
    },
  ),
];
