import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { codeOf, type MoreOfRule, type WindowsCode } from './windows-code.ts';

const winerror = 'https://learn.microsoft.com/windows/win32/com/com-error-codes-4 (winerror.h)';

const code = (
  id: string,
  names: string,
  hex: string,
  texts: readonly string[],
  cause: TraceCause,
  more?: MoreOfRule,
): WindowsCode => codeOf({ prefix: 'schannel', source: winerror }, id, names, hex, texts, cause, more);

/** Verdicts of CryptoAPI on a chain, with the flags of `CERT_TRUST_STATUS` that say the same. */
export const chainCodes: readonly WindowsCode[] = [
  code(
    'root-not-trusted',
    'CERT_E_UNTRUSTEDROOT CERT_TRUST_IS_UNTRUSTED_ROOT',
    '800B0109',
    [
      'certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider',
      'certificate chain processed correctly, but terminated in a root certificate',
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
      'one of the CA certificates is not trusted by the policy provider',
      "l'un des certificats de l'autorité de certification n'est pas approuvé",
    ],
    'unknown-authority',
  ),
  code(
    'test-root',
    'CERT_E_UNTRUSTEDTESTROOT',
    '800B010D',
    ['certification path terminates with the test root which is not trusted'],
    'unknown-authority',
  ),
  code(
    'chaining',
    'CERT_E_CHAINING CERT_TRUST_IS_PARTIAL_CHAIN',
    '800B010A',
    [
      'certificate chain could not be built to a trusted root authority',
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
      'required certificate is not within its validity period',
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
      'certificate was explicitly revoked by its issuer',
      'certificat a été explicitement révoqué par son émetteur',
    ],
    'revoked',
  ),
  code(
    'no-revocation-check',
    'CRYPT_E_NO_REVOCATION_CHECK CERT_TRUST_REVOCATION_STATUS_UNKNOWN',
    '80092012',
    [
      'revocation function was unable to check revocation for the certificate',
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
      'revocation function was unable to check revocation because the revocation server was offline',
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
      'revocation process could not continue - the certificate(s) could not be checked',
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
    ["certificate is not in the revocation server's database"],
    'revocation-unavailable',
  ),
  code(
    'name',
    'CERT_E_CN_NO_MATCH',
    '800B010F',
    [
      "certificate's CN name does not match the passed value",
      'nom commun du certificat ne correspond pas à la valeur passée',
      'nom CN du certificat ne correspond pas à la valeur passée',
    ],
    'name-mismatch',
    { flow: 'gap-psp' },
  ),
  code(
    'wrong-usage',
    'CERT_E_WRONG_USAGE CERT_TRUST_IS_NOT_VALID_FOR_USAGE',
    '800B0110',
    [
      'certificate is not valid for the requested usage',
      "certificat n'est pas valide pour l'utilisation demandée",
      "certificat n'est pas valide pour l'usage demandé",
    ],
    'wrong-usage',
  ),
  code(
    'purpose',
    'CERT_E_PURPOSE',
    '800B0106',
    ['certificate being used for a purpose other than the ones specified by its CA'],
    'wrong-usage',
  ),
  code(
    'role',
    'CERT_E_ROLE',
    '800B0103',
    ['certificate that can only be used as an end-entity is being used as a CA'],
    'authority-invalid',
  ),
  code(
    'path-length',
    'CERT_E_PATHLENCONST',
    '800B0104',
    [
      'path length constraint in the certification chain has been violated',
      "contrainte de longueur du chemin d'accès dans la chaîne de certification a été violée",
    ],
    'authority-invalid',
  ),
  code(
    'critical-extension',
    'CERT_E_CRITICAL CERT_TRUST_HAS_NOT_SUPPORTED_CRITICAL_EXT',
    '800B0105',
    [
      "certificate contains an unknown extension that is marked 'critical'",
      'certificat contient une extension inconnue qui est marquée',
    ],
    'authority-invalid',
  ),
  code(
    'basic-constraints',
    'TRUST_E_BASIC_CONSTRAINTS CERT_TRUST_INVALID_BASIC_CONSTRAINTS',
    '80096019',
    [
      'basic constraint extension of a certificate has not been observed',
      "extension des contraintes de base d'un certificat n'a pas été observée",
    ],
    'authority-invalid',
  ),
  code(
    'certificate-signature',
    'TRUST_E_CERT_SIGNATURE CERT_TRUST_IS_NOT_SIGNATURE_VALID',
    '80096004',
    ['signature of the certificate cannot be verified', 'signature du certificat ne peut pas être vérifiée'],
    'signature-invalid',
  ),
  code(
    'issuer-chaining',
    'CERT_E_ISSUERCHAINING',
    '800B0107',
    ['parent of a given certificate in fact did not issue that child certificate'],
    'signature-invalid',
  ),
  code(
    'self-signed',
    'CRYPT_E_SELF_SIGNED',
    '80092007',
    ['specified certificate is self signed', 'certificat spécifié est auto-signé'],
    'self-signed',
  ),
  code(
    'weak-signature',
    'CERTSRV_E_WEAK_SIGNATURE_OR_KEY CERT_TRUST_HAS_WEAK_SIGNATURE',
    '80094016',
    [],
    'weak-algorithm',
    { sample: 'schannel: CertGetCertificateChain trust error CERT_TRUST_HAS_WEAK_SIGNATURE' },
  ),
  code(
    'distrusted',
    'TRUST_E_EXPLICIT_DISTRUST CERT_TRUST_IS_EXPLICIT_DISTRUST',
    '800B0111',
    [
      'certificate was explicitly marked as untrusted by the user',
      'certificat a été explicitement marqué comme non approuvé',
    ],
    'certificate-refused',
    { maybe: ['unknown-authority'] },
  ),
  ...(
    [
      [
        'nested-dates',
        'CERT_E_VALIDITYPERIODNESTING',
        '800B0102',
        'validity periods of the certification chain do not nest correctly',
      ],
      [
        'malformed',
        'CERT_E_MALFORMED',
        '800B0108',
        'certificate is missing or has an empty value for an important field',
      ],
      ['trust-failure', 'TRUST_E_FAIL', '800B010B', 'Generic trust failure'],
      ['policy', 'CERT_E_INVALID_POLICY', '800B0113', 'certificate has invalid policy'],
      ['permitted-name', 'CERT_E_INVALID_NAME', '800B0114', 'certificate has an invalid name'],
      [
        'not-trusted-for-action',
        'TRUST_E_SUBJECT_NOT_TRUSTED',
        '800B0004',
        'subject is not trusted for the specified action',
      ],
    ] as const
  ).map(([id, name, hex, text]) => code(id, name, hex, [text], 'certificate-refused')),
];

export const chainCodeRules: readonly TraceRule[] = chainCodes.map(({ rule }) => rule);
