import type { TraceRule } from '../trace-rule.ts';
import { codesOf, winerror, type MoreOfRule, type WindowsCode } from './windows-code.ts';

const received =
  'https://learn.microsoft.com/windows/win32/secauthn/schannel-error-codes-for-tls-and-ssl-alerts';

const code = codesOf({ prefix: 'schannel', source: winerror });
/** A code that SChannel also gives for an alert that it received. */
const alertCode = codesOf({ prefix: 'schannel', source: winerror, isAlert: true });

/** Says that it failed, and neither why nor at which end. */
const vague: MoreOfRule = { refusedBy: 'unknown' };

/** Codes that stand for an alert received, too. */
export const schannelAlertCodes: readonly WindowsCode[] = [
  alertCode(
    'untrusted-root',
    'SEC_E_UNTRUSTED_ROOT',
    '80090325',
    [
      'The certificate chain was issued by an authority that is not trusted',
      "chaîne de certificats a été fournie par une autorité qui n'est pas approuvée",
      'chaînes de certificats a été émise par une autorité non fiable',
    ],
    'unknown-authority',
    {
      sample:
        'schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.',
      source: 'https://github.com/git-for-windows/git/issues/6179',
      maybe: ['incomplete-chain', 'self-signed', 'proxy'],
    },
  ),
  alertCode(
    'certificate-expired',
    'SEC_E_CERT_EXPIRED',
    '80090328',
    ['The received certificate has expired', 'certificat reçu a expiré'],
    'expired',
    { maybe: ['not-yet-valid'] },
  ),
  alertCode(
    'crypt-revoked',
    'CRYPT_E_REVOKED',
    '80092010',
    ['The certificate is revoked', 'certificat est révoqué'],
    'revoked',
  ),
  alertCode(
    'certificate-unknown',
    'SEC_E_CERT_UNKNOWN',
    '80090327',
    [
      'An unknown error occurred while processing the certificate',
      "erreur inconnue s'est produite lors du traitement du certificat",
    ],
    'certificate-refused',
    {
      sample:
        'schannel: next InitializeSecurityContext failed: SEC_E_CERT_UNKNOWN (0x80090327) - An unknown error occurred while processing the certificate.',
      source: 'https://github.com/jeroen/curl/issues/127',
      refusedBy: 'unknown',
      maybe: ['revocation-unavailable', 'unknown-authority', 'wrong-usage'],
    },
  ),
];

/** Codes of SChannel (winerror.h) that say the same whoever writes them. */
export const schannelCodes: readonly WindowsCode[] = [
  code(
    'wrong-principal',
    'SEC_E_WRONG_PRINCIPAL',
    '80090322',
    [
      'The target principal name is incorrect',
      'nom principal de la cible est incorrect',
      'nom de principal cible est incorrect',
      'nom principal cible est incorrect',
      "nom de la cible principale n'est pas correct",
    ],
    'name-mismatch',
    { flow: 'gap-psp' },
  ),
  code('wrong-usage-code', 'SEC_E_CERT_WRONG_USAGE', '80090349', [], 'wrong-usage', {
    sample: 'AcceptSecurityContext failed: SEC_E_CERT_WRONG_USAGE (0x80090349)',
  }),
  code(
    'algorithm-mismatch',
    'SEC_E_ALGORITHM_MISMATCH',
    '80090331',
    [
      'The client and server cannot communicate, because they do not possess a common algorithm',
      'client et le serveur ne peuvent pas communiquer car ils ne possèdent pas ',
      'client et le serveur ne peuvent pas communiquer, car ils ne possèdent pas ',
      "client et le serveur ne peuvent pas communiquer car ils n'ont pas d'algorithme",
    ],
    'cipher-suite',
    { maybe: ['protocol-version'] },
  ),
  code(
    'unsupported-function',
    'SEC_E_UNSUPPORTED_FUNCTION',
    '80090302',
    ['The function requested is not supported', "fonction demandée n'est pas prise en charge"],
    'protocol-version',
    { refusedBy: 'unknown', source: `${received}: TLS1_ALERT_PROTOCOL_VERSION` },
  ),
  code(
    'client-certificate-asked',
    'SEC_E_INCOMPLETE_CREDENTIALS SEC_I_INCOMPLETE_CREDENTIALS',
    '80090320',
    [
      'The credentials supplied were not complete, and could not be verified',
      "informations d'identification fournies n'étaient pas complètes",
    ],
    'client-certificate-missing',
    {
      sample:
        'schannel: next InitializeSecurityContext failed: SEC_I_INCOMPLETE_CREDENTIALS (0x00090320) - The credentials supplied were not complete, and could not be verified. Additional information can be returned from the context.',
      refusedBy: 'other-end',
    },
  ),
  code(
    'credentials',
    'SEC_E_UNKNOWN_CREDENTIALS',
    '8009030D',
    [
      'The credentials supplied to the package were not recognized',
      "informations d'identification fournies au package n'ont pas été reconnues",
    ],
    'key-unreadable',
  ),
  code(
    'no-credentials',
    'SEC_E_NO_CREDENTIALS',
    '8009030E',
    [
      'No credentials are available in the security package',
      "information d'identification n'est disponible dans le package de sécurité",
    ],
    'key-unreadable',
  ),
  code(
    'invalid-token',
    'SEC_E_INVALID_TOKEN',
    '80090308',
    ['The token supplied to the function is invalid', "jeton fourni à la fonction n'est pas valide"],
    'not-tls',
    {
      sample: 'curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_INVALID_TOKEN (0x80090308)',
      source: 'https://github.com/curl/curl/issues/568',
      maybe: ['protocol-version'],
    },
  ),
  code(
    'illegal-message',
    'SEC_E_ILLEGAL_MESSAGE',
    '80090326',
    [
      'The message received was unexpected or badly formatted',
      'message reçu était inattendu ou formaté de façon incorrecte',
      'message reçu était inattendu ou incorrectement formaté',
      'message reçu était inattendu ou mal formaté',
    ],
    'handshake-failure',
    { refusedBy: 'unknown', maybe: ['cipher-suite', 'protocol-version', 'certificate-refused'] },
  ),
  code(
    'internal-error',
    'SEC_E_INTERNAL_ERROR',
    '80090304',
    ['Local Security Authority cannot be contacted', "contacter l'autorité de sécurité locale"],
    'handshake-failure',
    { refusedBy: 'unknown', maybe: ['key-unreadable', 'certificate-refused'] },
  ),
  code(
    'decrypt-failure',
    'SEC_E_DECRYPT_FAILURE',
    '80090330',
    ['The specified data could not be decrypted', "données spécifiées n'ont pas pu être déchiffrées"],
    'handshake-failure',
    { refusedBy: 'unknown', maybe: ['wrong-key'] },
  ),
  code(
    'message-altered',
    'SEC_E_MESSAGE_ALTERED',
    '8009030F',
    [
      'The message or signature supplied for verification has been altered',
      'message ou la signature fournis pour vérification ont été altérés',
    ],
    'handshake-failure',
    { refusedBy: 'unknown', maybe: ['wrong-key'] },
  ),
  code(
    'incomplete-message',
    'SEC_E_INCOMPLETE_MESSAGE',
    '80090318',
    ['The supplied message is incomplete', 'message fourni est incomplet'],
    'handshake-failure',
    vague,
  ),
  code(
    'application-protocol',
    'SEC_E_APPLICATION_PROTOCOL_MISMATCH',
    '80090367',
    ['No common application protocol exists between the client and the server'],
    'handshake-failure',
    vague,
  ),
];

export const schannelCodeRules: readonly TraceRule[] = [...schannelAlertCodes, ...schannelCodes].map(
  ({ rule }) => rule,
);
