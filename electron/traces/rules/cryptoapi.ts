import type { TraceRule } from '../trace-rule.ts';
import { contentCodes } from './cryptoapi-contents.ts';
import { codesOf, winerror, type WindowsCode } from './windows-code.ts';

const code = codesOf({ prefix: 'schannel', source: winerror });

/** Verdicts of CryptoAPI on a chain, with the flags of `CERT_TRUST_STATUS` that say the same. */
export const chainCodes: readonly WindowsCode[] = [
  code(
    'root-not-trusted',
    'CERT_E_UNTRUSTEDROOT CERT_TRUST_IS_UNTRUSTED_ROOT',
    '800B0109',
    [
      'A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider',
      'A certificate chain processed correctly, but terminated in a root certificate',
      "chaîne de certificats a été traitée mais s'est terminée ",
      "chaîne de certificats a été traitée, mais s'est terminée ",
      'chaîne de certificats A été traitée, mais se termine par un certificat racine',
    ],
    'unknown-authority',
    { maybe: ['self-signed', 'proxy'] },
  ),
  code(
    'authority-not-trusted',
    'CERT_E_UNTRUSTEDCA',
    '800B0112',
    [
      'A certification chain processed correctly, but one of the CA certificates is not trusted by the policy provider',
      "l'un des certificats de l'autorité de certification n'est pas approuvé",
    ],
    'unknown-authority',
  ),
  code(
    'test-root',
    'CERT_E_UNTRUSTEDTESTROOT',
    '800B010D',
    ['The certification path terminates with the test root which is not trusted'],
    'unknown-authority',
  ),
  code(
    'chaining',
    'CERT_E_CHAINING CERT_TRUST_IS_PARTIAL_CHAIN',
    '800B010A',
    [
      'A certificate chain could not be built to a trusted root authority',
      'chaîne de certificats vers une autorité racine',
      "chaîne de certificats n'a pas pu être construite",
      "chaîne de certificats n'a pas pu être créée",
      "chaîne de certificats jusqu'à une autorité racine",
    ],
    'incomplete-chain',
    { maybe: ['unknown-authority'] },
  ),
  code(
    'outside-dates',
    'CERT_E_EXPIRED CERT_TRUST_IS_NOT_TIME_VALID',
    '800B0101',
    [
      'A required certificate is not within its validity period',
      "certificat requis n'est pas dans sa période de validité",
      "certificat nécessaire n'est pas dans sa période de validité",
    ],
    'expired',
    { maybe: ['not-yet-valid'] },
  ),
  code(
    'cert-revoked',
    'CERT_E_REVOKED CERT_TRUST_IS_REVOKED',
    '800B010C',
    [
      'A certificate was explicitly revoked by its issuer',
      'certificat a été explicitement révoqué par son émetteur',
    ],
    'revoked',
  ),
  code(
    'no-revocation-check',
    'CRYPT_E_NO_REVOCATION_CHECK CERT_TRUST_REVOCATION_STATUS_UNKNOWN',
    '80092012',
    [
      'The revocation function was unable to check revocation for the certificate',
      "fonction de révocation n'a pas pu vérifier la révocation du certificat",
    ],
    'revocation-unavailable',
    {
      sample:
        'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012)',
      source: 'https://github.com/curl/curl/issues/14315',
    },
  ),
  code(
    'revocation-offline',
    'CRYPT_E_REVOCATION_OFFLINE CERT_TRUST_IS_OFFLINE_REVOCATION',
    '80092013',
    [
      'The revocation function was unable to check revocation because the revocation server was offline',
      "fonction de révocation n'a pas pu vérifier la révocation car le serveur",
      "fonction de révocation n'a pas pu vérifier la révocation, car le serveur",
    ],
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
    [
      'The revocation process could not continue - the certificate(s) could not be checked',
      "processus de révocation n'a pas pu continuer",
    ],
    'revocation-unavailable',
  ),
  code(
    'no-revocation-library',
    'CRYPT_E_NO_REVOCATION_DLL',
    '80092011',
    ['No Dll or exported function was found to verify revocation'],
    'revocation-unavailable',
  ),
  code(
    'not-in-revocation-database',
    'CRYPT_E_NOT_IN_REVOCATION_DATABASE',
    '80092014',
    ["The certificate is not in the revocation server's database"],
    'revocation-unavailable',
  ),
  code(
    'name',
    'CERT_E_CN_NO_MATCH',
    '800B010F',
    [
      "The certificate's CN name does not match the passed value",
      'nom commun du certificat ne correspond pas à la valeur passée',
      'nom CN du certificat ne correspond pas à la valeur passée',
    ],
    'name-mismatch',
    { flow: 'gap-psp' },
  ),
  ...contentCodes,
];

export const chainCodeRules: readonly TraceRule[] = chainCodes.map(({ rule }) => rule);
