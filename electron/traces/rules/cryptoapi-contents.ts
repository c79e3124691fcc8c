import { codesOf, winerror, type WindowsCode } from './windows-code.ts';

const code = codesOf({ prefix: 'schannel', source: winerror });

/** Verdicts of CryptoAPI on what a certificate of the chain holds. */
export const contentCodes: readonly WindowsCode[] = [
  code(
    'wrong-usage',
    'CERT_E_WRONG_USAGE CERT_TRUST_IS_NOT_VALID_FOR_USAGE',
    '800B0110',
    [
      'The certificate is not valid for the requested usage',
      "certificat n'est pas valide pour l'utilisation demandée",
      "certificat n'est pas valide pour l'usage demandé",
    ],
    'wrong-usage',
  ),
  code(
    'purpose',
    'CERT_E_PURPOSE',
    '800B0106',
    ['A certificate being used for a purpose other than the ones specified by its CA'],
    'wrong-usage',
  ),
  code(
    'role',
    'CERT_E_ROLE',
    '800B0103',
    ['A certificate that can only be used as an end-entity is being used as a CA'],
    'authority-invalid',
  ),
  code(
    'path-length',
    'CERT_E_PATHLENCONST',
    '800B0104',
    [
      'A path length constraint in the certification chain has been violated',
      "contrainte de longueur du chemin d'accès dans la chaîne de certification a été violée",
    ],
    'authority-invalid',
  ),
  code(
    'critical-extension',
    'CERT_E_CRITICAL CERT_TRUST_HAS_NOT_SUPPORTED_CRITICAL_EXT',
    '800B0105',
    [
      "A certificate contains an unknown extension that is marked 'critical'",
      'certificat contient une extension inconnue qui est marquée',
    ],
    'authority-invalid',
  ),
  code(
    'basic-constraints',
    'TRUST_E_BASIC_CONSTRAINTS CERT_TRUST_INVALID_BASIC_CONSTRAINTS',
    '80096019',
    [
      'The basic constraint extension of a certificate has not been observed',
      "extension des contraintes de base d'un certificat n'a pas été observée",
    ],
    'authority-invalid',
  ),
  code(
    'certificate-signature',
    'TRUST_E_CERT_SIGNATURE CERT_TRUST_IS_NOT_SIGNATURE_VALID',
    '80096004',
    [
      'The signature of the certificate cannot be verified',
      'signature du certificat ne peut pas être vérifiée',
    ],
    'signature-invalid',
  ),
  code(
    'issuer-chaining',
    'CERT_E_ISSUERCHAINING',
    '800B0107',
    ['A parent of a given certificate in fact did not issue that child certificate'],
    'signature-invalid',
  ),
  code(
    'self-signed',
    'CRYPT_E_SELF_SIGNED',
    '80092007',
    ['The specified certificate is self signed', 'certificat spécifié est auto-signé'],
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
      'The certificate was explicitly marked as untrusted by the user',
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
        'The validity periods of the certification chain do not nest correctly',
      ],
      [
        'malformed',
        'CERT_E_MALFORMED',
        '800B0108',
        'A certificate is missing or has an empty value for an important field',
      ],
      ['trust-failure', 'TRUST_E_FAIL', '800B010B', 'Generic trust failure'],
      ['policy', 'CERT_E_INVALID_POLICY', '800B0113', 'The certificate has invalid policy'],
      ['permitted-name', 'CERT_E_INVALID_NAME', '800B0114', 'The certificate has an invalid name'],
      [
        'not-trusted-for-action',
        'TRUST_E_SUBJECT_NOT_TRUSTED',
        '800B0004',
        'The subject is not trusted for the specified action',
      ],
    ] as const
  ).map(([id, name, hex, text]) => code(id, name, hex, [text], 'certificate-refused')),
];
