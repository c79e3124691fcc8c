import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { alertRules } from './alert-facts.ts';

const flags = 'Mbed-TLS/mbedtls, include/mbedtls/x509.h: X509_CRT_ERROR_INFO_LIST';
const codes = 'Mbed-TLS/mbedtls, library/error.c, with the number of the header';

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

/** A code of Mbed TLS, which programs print in hexadecimal or as a negative number, with or without its text. */
const code = (
  id: string,
  number: number,
  name: string,
  text: string,
  cause: TraceCause,
  more: Partial<TraceRule> = {},
): TraceRule => {
  const hex = number.toString(16).toUpperCase();
  return {
    id: `mbedtls-${id}`,
    pattern: new RegExp(
      `MBEDTLS_ERR_${name}\\b|(?:returned|error|ret(?:urn)?(?: code)?|code)[ :=]{1,3}(?:-0x${hex.replace(/[A-F]/g, (one) => `[${one}${one.toLowerCase()}]`)}|-${number})\\b|${text}`,
    ),
    sample: `mbedtls_ssl_handshake returned -0x${hex}`,
    source: codes,
    cause,
    refusedBy: 'this-end',
    ...more,
  };
};

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
  code(
    'fatal-alert',
    0x7780,
    'SSL_FATAL_ALERT_MESSAGE',
    'SSL - A fatal alert message was received from our peer',
    'handshake-failure',
    {
      refusedBy: 'other-end',
      maybe: ['certificate-refused', 'client-certificate-missing', 'cipher-suite', 'protocol-version'],
    },
  ),
  code(
    'verify-failed',
    0x2700,
    'X509_CERT_VERIFY_FAILED',
    'X509 - Certificate verification failed',
    'certificate-refused',
    {
      source: 'https://github.com/Mbed-TLS/mbedtls/issues/1235',
      maybe: ['unknown-authority', 'expired', 'not-yet-valid', 'name-mismatch', 'revoked'],
    },
  ),
  code(
    'no-client-certificate',
    0x7480,
    'SSL_NO_CLIENT_CERTIFICATE',
    'SSL - No client certification received from the client',
    'client-certificate-missing',
    {
      flow: 'tpe-gap',
    },
  ),
  code(
    'version',
    0x6e80,
    'SSL_BAD_PROTOCOL_VERSION',
    'SSL - Handshake protocol not within min/max boundaries',
    'protocol-version',
  ),
  code(
    'no-cipher',
    0x7380,
    'SSL_NO_CIPHER_CHOSEN',
    'SSL - The server has no ciphersuites in common with the client',
    'cipher-suite',
    {
      flow: 'tpe-gap',
    },
  ),
  code(
    'no-ca',
    0x7680,
    'SSL_CA_CHAIN_REQUIRED',
    'SSL - No CA Chain is set, but required to operate',
    'authorities-missing',
  ),
  code('not-tls', 0x7200, 'SSL_INVALID_RECORD', 'SSL - An invalid SSL record was received', 'not-tls', {
    maybe: ['protocol-version'],
  }),
  {
    id: 'mbedtls-key-mismatch',
    pattern: /mbedtls_pk_check_pair\b[^\n]{0,60}(?:failed|returned)/,
    sample: 'mbedtls_pk_check_pair returned -0x4200',
    source: 'Mbed-TLS/mbedtls, library/pk.c: mbedtls_pk_check_pair',
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  code(
    'key-password',
    0x3b80,
    'PK_PASSWORD_MISMATCH',
    'PK - Given private key password does not allow for correct decryption',
    'keystore-password',
  ),
  code(
    'key-encrypted',
    0x3c00,
    'PK_PASSWORD_REQUIRED',
    "PK - Private key password can't be empty",
    'keystore-password',
  ),
  code('key-format', 0x3d00, 'PK_KEY_INVALID_FORMAT', 'PK - Invalid key tag or value', 'keystore-format'),
  code('file', 0x2180, 'X509_INVALID_FORMAT', 'X509 - The CRT/CRL/CSR format is invalid', 'keystore-format'),
  code('closed', 0x7280, 'SSL_CONN_EOF', 'SSL - The connection indicated an EOF', 'connection-closed', {
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  }),
  ...alertRules(
    {
      id: 'mbedtls-alert',
      pattern: ({ number }) => `is a fatal alert message \\(msg ${number}\\)`,
      sample: ({ number }) => `ssl_msg.c:5089: |1| is a fatal alert message (msg ${number})`,
      source: 'Mbed-TLS/mbedtls, library/ssl_msg.c: mbedtls_ssl_handle_message_type',
    },
    'heard',
  ),
];
