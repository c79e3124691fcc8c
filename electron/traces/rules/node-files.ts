import type { TraceRule } from '../trace-rule.ts';

const codes = 'https://nodejs.org/api/tls.html#x509-certificate-error-codes';
const files = 'Node 20.20.2, OpenSSL 3.0.19, tls.createSecureContext';

/** Node’s rarer codes, and what tls.createSecureContext says of this end’s files. */
export const nodeFileRules: readonly TraceRule[] = [
  {
    id: 'node-no-alternative-name',
    pattern: /Cert does not contain a DNS name/,
    sample:
      "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Cert does not contain a DNS name",
    source: 'nodejs/node, lib/tls.js: checkServerIdentity',
    cause: 'alternative-name-missing',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'node-hostname-mismatch',
    pattern: /\bHOSTNAME_MISMATCH\b/,
    sample: "  code: 'HOSTNAME_MISMATCH'",
    source: codes,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'node-authority-invalid',
    pattern:
      /'(?:INVALID_CA|PATH_LENGTH_EXCEEDED|CERT_CHAIN_TOO_LONG)'|\b(?:PATH_LENGTH_EXCEEDED|CERT_CHAIN_TOO_LONG)\b/,
    sample: "  code: 'PATH_LENGTH_EXCEEDED'",
    source: codes,
    cause: 'authority-invalid',
    refusedBy: 'this-end',
  },
  {
    id: 'node-rejected',
    pattern: /\b(?:CERT_UNTRUSTED|CERT_REJECTED)\b/,
    sample: "  code: 'CERT_UNTRUSTED'",
    source: codes,
    cause: 'unknown-authority',
    refusedBy: 'this-end',
  },
  {
    id: 'node-own-certificate-weak',
    pattern: /\bERR_SSL_(?:EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK|CA_KEY_TOO_SMALL)\b/,
    sample: "  code: 'ERR_SSL_EE_KEY_TOO_SMALL'",
    source: files,
    cause: 'own-certificate-weak',
    refusedBy: 'this-end',
  },
  {
    id: 'node-own-password',
    pattern:
      /\bERR_OSSL_(?:PEM_BAD_PASSWORD_READ|PEM_BAD_DECRYPT|PKCS12_MAC_VERIFY_FAILURE|CRYPTO_INTERRUPTED_OR_CANCELLED)\b|\bERR_MISSING_PASSPHRASE\b/,
    sample: "  code: 'ERR_OSSL_PEM_BAD_PASSWORD_READ'",
    source: files,
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'node-own-file',
    pattern:
      /\bERR_OSSL_(?:PEM_\w{1,40}|ASN1_\w{1,40}|X509_NO_CERT\w{0,30}|DECODER_\w{1,40})\b(?<!PASSWORD_READ|BAD_DECRYPT)|Unable to load (?:PFX certificate|private key from PFX data)|OPENSSL_internal:(?:NO_START_LINE|BAD_BASE64_DECODE|WRONG_TAG)/,
    sample: "  code: 'ERR_OSSL_ASN1_WRONG_TAG'",
    source: files,
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'node-old-encryption',
    pattern:
      /error:0308010C:digital envelope routines::unsupported|Error: unsupported\n\s{1,10}at (?:configSecureContext|Object\.createSecureContext)/,
    sample: 'Error: error:0308010C:digital envelope routines::unsupported',
    source: 'https://github.com/axios/axios/issues/4778',
    cause: 'keystore-format',
    refusedBy: 'this-end',
  },
  {
    id: 'node-renegotiation',
    pattern: /\bERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED\b|\[SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED\]/,
    sample: "  code: 'ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED'",
    source: files,
    cause: 'renegotiation',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'node-cipher',
    pattern:
      /\b(?:ERR_SSL_)(?:NO_CIPHER_MATCH|NO_CIPHERS_AVAILABLE|DH_KEY_TOO_SMALL|NO_SUITABLE_KEY_SHARE|BAD_DH_P_LENGTH)\b|\[SSL: (?:NO_CIPHERS_AVAILABLE|DH_KEY_TOO_SMALL|NO_SHARED_CIPHER)\]/,
    sample: "  code: 'ERR_SSL_DH_KEY_TOO_SMALL'",
    source: files,
    cause: 'cipher-suite',
    refusedBy: 'this-end',
  },
  {
    id: 'node-packet-length',
    pattern: /\bERR_SSL_PACKET_LENGTH_TOO_LONG\b/,
    sample: "  code: 'ERR_SSL_PACKET_LENGTH_TOO_LONG'",
    source: files,
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['proxy'],
  },
  {
    id: 'node-handshake-timeout',
    pattern: /\bERR_TLS_HANDSHAKE_TIMEOUT\b/,
    sample: "  code: 'ERR_TLS_HANDSHAKE_TIMEOUT'",
    source: 'nodejs/node, lib/internal/errors.js',
    cause: 'timeout',
    refusedBy: 'unknown',
    flow: 'tpe-gap',
  },
];
