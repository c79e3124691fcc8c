import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { codeOf, type MoreOfRule, type WindowsCode } from './windows-code.ts';

const winhttp = 'https://learn.microsoft.com/windows/win32/winhttp/error-messages';

/**
 * A number of WinHTTP, of WinINet or of Winsock: bare after a word that announces an error or in brackets, or as an HRESULT.
 *
 * @param names Without what the header writes before them: `WINHTTP:…` for ERROR_WINHTTP_… and so on.
 */
function code(
  id: string,
  number: number,
  names: string,
  texts: readonly string[],
  cause: TraceCause,
  more: MoreOfRule = {},
): WindowsCode {
  const hex = (0x80070000 + number).toString(16).toUpperCase();
  const row = codeOf({ prefix: 'winhttp', source: winhttp }, id, names, hex, texts, cause, {
    flow: 'gap-psp',
    ...more,
  });
  const announced = String.raw`(?:[Ee]rr(?:or|eur)(?: syst[eè]me)?(?: code| number)?|[Cc]ode(?: d['’]erreur| erreur)?|GetLastError\(\)|WinHTTP|WinINet|\()(?: ?[:=#] ?| |)${number}\b`;
  const flag = flagOfCode[id];
  return {
    ...row,
    rule: {
      ...row.rule,
      pattern: new RegExp(
        `${row.rule.pattern.source}|${announced}${flag === undefined ? '' : `|statusInfo: ${flag}\\b`}`,
      ),
      sample:
        more.sample ?? `Error ${number} (${row.names[0]})${texts[0] === undefined ? '' : `: ${texts[0]}`}`,
    },
  };
}

/** The flags that WINHTTP_CALLBACK_STATUS_SECURE_FAILURE gives, where a program prints one alone as a number. */
const flagOfCode: Readonly<Record<string, number>> = {
  revocation: 1,
  certificate: 2,
  revoked: 4,
  authority: 8,
  name: 16,
  dates: 32,
  usage: 64,
};

const secureFailure: MoreOfRule = {
  maybe: ['unknown-authority', 'name-mismatch', 'expired', 'revocation-unavailable', 'protocol-version'],
};

/** WinHTTP and WinINet share their numbers; WinHTTP alone tells which check failed, by a flag. */
export const winhttpCodes: readonly WindowsCode[] = [
  code(
    'secure-failure',
    12175,
    'ERROR_WINHTTP_SECURE_FAILURE WININET_E_DECODING_FAILED',
    [
      'Error 12175 calling WINHTTP_CALLBACK_STATUS_REQUEST_ERROR',
      'WinHttpException: A security error occurred',
      'WinHttpException : A security error occurred',
    ],
    'handshake-failure',
    {
      ...secureFailure,
      sample:
        " ---> System.Net.Http.WinHttpException (80072F8F, 12175): Error 12175 calling WINHTTP_CALLBACK_STATUS_REQUEST_ERROR, 'A security error occurred'.",
      source: 'https://github.com/dotnet/extensions/issues/3013',
    },
  ),
  code(
    'channel',
    12157,
    'ERROR_WINHTTP_SECURE_CHANNEL_ERROR ERROR_INTERNET_SECURITY_CHANNEL_ERROR WININET_E_SECURITY_CHANNEL_ERROR WINHTTP_CALLBACK_STATUS_FLAG_SECURITY_CHANNEL_ERROR',
    [
      'An error occurred in the secure channel support',
      "erreur s'est produite dans le support du canal sécurisé",
    ],
    'handshake-failure',
    {
      refusedBy: 'unknown',
      maybe: ['protocol-version', 'cipher-suite', 'client-certificate-missing', 'key-unreadable'],
    },
  ),
  code(
    'dates',
    12037,
    'ERROR_WINHTTP_SECURE_CERT_DATE_INVALID ERROR_INTERNET_SEC_CERT_DATE_INVALID WININET_E_SEC_CERT_DATE_INVALID WINHTTP_CALLBACK_STATUS_FLAG_CERT_DATE_INVALID',
    [
      'The date in the certificate is invalid or has expired',
      "date du certificat n'est pas valide ou a expiré",
    ],
    'expired',
    { maybe: ['not-yet-valid'] },
  ),
  code(
    'name',
    12038,
    'ERROR_WINHTTP_SECURE_CERT_CN_INVALID ERROR_INTERNET_SEC_CERT_CN_INVALID WININET_E_SEC_CERT_CN_INVALID WINHTTP_CALLBACK_STATUS_FLAG_CERT_CN_INVALID',
    [
      'The host name in the certificate is invalid or does not match',
      "nom d'hôte du certificat n'est pas valide ou ne correspond pas",
      "nom d'hôte dans le certificat n'est pas valide",
    ],
    'name-mismatch',
  ),
  code(
    'client-certificate-needed',
    12044,
    'ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED ERROR_INTERNET_CLIENT_AUTH_CERT_NEEDED WININET_E_CLIENT_AUTH_CERT_NEEDED',
    [
      'A certificate is required to complete client authentication',
      "certificat est requis pour terminer l'authentification du client",
      "certificat est nécessaire pour terminer l'authentification du client",
    ],
    'client-certificate-missing',
    { refusedBy: 'other-end' },
  ),
  code(
    'authority',
    12045,
    'ERROR_WINHTTP_SECURE_INVALID_CA ERROR_INTERNET_INVALID_CA WININET_E_INVALID_CA WINHTTP_CALLBACK_STATUS_FLAG_INVALID_CA',
    [
      'The certificate authority is invalid or incorrect',
      "autorité de certification n'est pas valide ou est incorrecte",
      "autorité de certification n'est pas valide ou n'est pas correcte",
    ],
    'unknown-authority',
    { maybe: ['incomplete-chain', 'self-signed', 'proxy'] },
  ),
  code(
    'several',
    12055,
    'ERROR_INTERNET_SEC_CERT_ERRORS WININET_E_SEC_CERT_ERRORS',
    ['SSL certificate contains errors'],
    'certificate-refused',
    { maybe: ['unknown-authority', 'name-mismatch', 'expired'] },
  ),
  code(
    'no-revocation',
    12056,
    'ERROR_INTERNET_SEC_CERT_NO_REV WININET_E_SEC_CERT_NO_REV',
    ['SSL certificate was not checked for revocation'],
    'revocation-unavailable',
  ),
  code(
    'revocation',
    12057,
    'ERROR_WINHTTP_SECURE_CERT_REV_FAILED ERROR_INTERNET_SEC_CERT_REV_FAILED WININET_E_SEC_CERT_REV_FAILED WINHTTP_CALLBACK_STATUS_FLAG_CERT_REV_FAILED',
    [
      'It was not possible to connect to the revocation server or a definitive response could not be obtained',
      'Revocation information for the security certificate for this site is not available',
      'informations de révocation pour le certificat de sécurité de ce site ne sont pas disponibles',
    ],
    'revocation-unavailable',
  ),
  code(
    'certificate',
    12169,
    'ERROR_WINHTTP_SECURE_INVALID_CERT ERROR_INTERNET_SEC_INVALID_CERT WININET_E_SEC_INVALID_CERT WINHTTP_CALLBACK_STATUS_FLAG_INVALID_CERT',
    ['The supplied certificate is invalid', "certificat fourni n'est pas valide"],
    'certificate-refused',
  ),
  code(
    'revoked',
    12170,
    'ERROR_WINHTTP_SECURE_CERT_REVOKED ERROR_INTERNET_SEC_CERT_REVOKED WININET_E_SEC_CERT_REVOKED WINHTTP_CALLBACK_STATUS_FLAG_CERT_REVOKED',
    ['The supplied certificate has been revoked', 'certificat fourni a été révoqué'],
    'revoked',
  ),
  code(
    'usage',
    12179,
    'ERROR_WINHTTP_SECURE_CERT_WRONG_USAGE WINHTTP_CALLBACK_STATUS_FLAG_CERT_WRONG_USAGE',
    [],
    'wrong-usage',
  ),
  code(
    'no-private-key',
    12185,
    'ERROR_WINHTTP_CLIENT_CERT_NO_PRIVATE_KEY',
    [
      'The client certificate does not have an associated private key',
      "private key for the client certificate couldn't be found",
    ],
    'key-unreadable',
  ),
  code(
    'no-access-to-key',
    12186,
    'ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY',
    ['The client certificate credentials were not recognized', "certificat client n'ont pas été reconnues"],
    'key-unreadable',
  ),
  code('proxy-certificate', 12187, 'ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED_PROXY', [], 'proxy', {
    refusedBy: 'unknown',
  }),
  code('timeout', 12002, 'ERROR_WINHTTP_TIMEOUT ERROR_INTERNET_TIMEOUT WININET_E_TIMEOUT', [], 'timeout', {
    refusedBy: 'unknown',
  }),
  code(
    'name-not-resolved',
    12007,
    'ERROR_WINHTTP_NAME_NOT_RESOLVED ERROR_INTERNET_NAME_NOT_RESOLVED WININET_E_NAME_NOT_RESOLVED',
    [
      'The server name or address could not be resolved',
      "nom ou l'adresse du serveur n'a pas pu être résolu",
      "nom de serveur ou l'adresse n'a pas pu être résolu",
    ],
    'name-not-found',
    { refusedBy: 'unknown' },
  ),
  code(
    'cannot-connect',
    12029,
    'ERROR_WINHTTP_CANNOT_CONNECT ERROR_INTERNET_CANNOT_CONNECT WININET_E_CANNOT_CONNECT',
    [
      'A connection with the server could not be established',
      "connexion avec le serveur n'a pas pu être établie",
    ],
    'unreachable',
    { refusedBy: 'unknown', maybe: ['timeout', 'handshake-failure', 'protocol-version'] },
  ),
  code(
    'connection',
    12030,
    'ERROR_WINHTTP_CONNECTION_ERROR ERROR_INTERNET_CONNECTION_ABORTED WININET_E_CONNECTION_ABORTED',
    [
      'The connection with the server was terminated abnormally',
      "connexion avec le serveur s'est terminée anormalement",
      'connexion avec le serveur a été interrompue anormalement',
    ],
    'connection-closed',
    { refusedBy: 'other-end' },
  ),
  code(
    'reset',
    12031,
    'ERROR_INTERNET_CONNECTION_RESET WININET_E_CONNECTION_RESET',
    ['The connection with the server was reset', 'connexion avec le serveur a été réinitialisée'],
    'connection-closed',
    { refusedBy: 'other-end' },
  ),
];

export const winhttpRules: readonly TraceRule[] = winhttpCodes.map(({ rule }) => rule);
