import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { alertRules } from './alert-facts.ts';

const codes = 'Mbed-TLS/mbedtls, library/error.c, with the number of the header';

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
      `MBEDTLS_ERR_${name}\\b|(?:returned|error|ret(?:urn)?(?: code)?|code)[ :=]{1,3}(?:-0x0{0,2}${hex.replace(/[A-F]/g, (one) => `[${one}${one.toLowerCase()}]`)}|-${number})\\b|${text}`,
    ),
    sample: `mbedtls_ssl_handshake returned -0x${hex}`,
    source: codes,
    cause,
    refusedBy: 'this-end',
    ...more,
  };
};

export const mbedtlsCodeRules: readonly TraceRule[] = [
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
  code(
    'fatal',
    0x3000,
    'X509_FATAL_ERROR',
    'X509 - A fatal error occurred, eg the chain is too long',
    'certificate-refused',
    {
      source: 'https://github.com/espressif/esp-idf/issues/14470',
      maybe: ['authority-invalid', 'unknown-authority'],
    },
  ),
  code(
    'bad-certificate',
    0x7a00,
    'SSL_BAD_(?:HS_)?CERTIFICATE',
    'SSL - Processing of the Certificate handshake message failed',
    'certificate-refused',
    {
      maybe: ['client-certificate-missing', 'unknown-authority'],
    },
  ),
  code(
    'key-required',
    0x7600,
    'SSL_PRIVATE_KEY_REQUIRED',
    'SSL - The own private key or pre-shared key is not set, but needed',
    'key-unreadable',
  ),
  code(
    'pem',
    0x1080,
    'PEM_NO_HEADER_FOOTER_PRESENT',
    'PEM - No PEM header or footer found',
    'keystore-format',
  ),
  code(
    'pem-password',
    0x1380,
    'PEM_PASSWORD_MISMATCH',
    'PEM - Given private key password does not allow for correct decryption',
    'keystore-password',
  ),
  code(
    'unknown-host',
    0x52,
    'NET_UNKNOWN_HOST',
    'NET - Failed to get an IP address for the given hostname',
    'name-not-found',
    {
      refusedBy: 'unknown',
      flow: 'gap-psp',
    },
  ),
  code(
    'unreachable',
    0x44,
    'NET_CONNECT_FAILED',
    'NET - The connection to the given server / port failed',
    'unreachable',
    {
      refusedBy: 'unknown',
      flow: 'gap-psp',
    },
  ),
  code('timeout', 0x6800, 'SSL_TIMEOUT', 'SSL - The operation timed out', 'timeout', {
    refusedBy: 'unknown',
  }),
  code('reset', 0x50, 'NET_CONN_RESET', 'NET - Connection was reset by peer', 'connection-closed', {
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  }),
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
  {
    id: 'mbedtls-handshake',
    pattern: /mbedtls_ssl_handshake(?:\(\))? (?:returned|failed)/,
    sample: 'mbedtls_ssl_handshake returned -0x6600',
    source: 'espressif/esp-idf, components/esp-tls/esp_tls_mbedtls.c',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
  },
];
