import type { TraceRule } from '../trace-rule.ts';

const openssl = 'Node 20.20.2, OpenSSL 3.0.19';
const both = 'Node 20.20.2 with OpenSSL, and Electron’s Node 20.18.3 with BoringSSL';
const boring = 'Electron’s Node 20.18.3, BoringSSL';
const serverSide = `${both}: authorizationError of tls.Server`;

const code = (value: string): RegExp => new RegExp(`\\b${value}\\b`);

/** Node's codes. Those of its verification are the same with both libraries; texts differ, so codes are preferred. */
export const nodeRules: readonly TraceRule[] = [
  {
    id: 'node-expired',
    pattern: code('CERT_HAS_EXPIRED'),
    sample: "  code: 'CERT_HAS_EXPIRED'",
    source: both,
    cause: 'expired',
  },
  {
    id: 'node-not-yet-valid',
    pattern: code('CERT_NOT_YET_VALID'),
    sample: "  code: 'CERT_NOT_YET_VALID'",
    source: both,
    cause: 'not-yet-valid',
  },
  {
    id: 'node-self-signed-in-chain',
    pattern: code('SELF_SIGNED_CERT_IN_CHAIN'),
    sample: "  code: 'SELF_SIGNED_CERT_IN_CHAIN'",
    source: 'https://nodejs.org/api/tls.html#x509-certificate-error-codes',
    cause: 'unknown-authority',
    maybe: ['proxy'],
  },
  {
    id: 'node-self-signed',
    pattern: code('DEPTH_ZERO_SELF_SIGNED_CERT'),
    sample: "  code: 'DEPTH_ZERO_SELF_SIGNED_CERT'",
    source: both,
    cause: 'self-signed',
  },
  {
    id: 'node-first-certificate',
    pattern: code('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    sample: "  code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'",
    source: both,
    cause: 'incomplete-chain',
    // BoringSSL says so too of a certificate that signed itself.
    maybe: ['unknown-authority', 'self-signed'],
  },
  {
    id: 'node-no-issuer',
    pattern: /\bUNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?\b/,
    sample: "  code: 'UNABLE_TO_GET_ISSUER_CERT'",
    source: serverSide,
    cause: 'unknown-authority',
    maybe: ['incomplete-chain'],
  },
  {
    id: 'node-revoked',
    pattern: code('CERT_REVOKED'),
    sample: 'CERT_REVOKED',
    source: serverSide,
    cause: 'revoked',
  },
  {
    id: 'node-no-crl',
    pattern: code('UNABLE_TO_GET_CRL'),
    sample: 'UNABLE_TO_GET_CRL',
    source: serverSide,
    cause: 'revocation-unavailable',
  },
  {
    id: 'node-crl-expired',
    pattern: code('CRL_HAS_EXPIRED'),
    sample: 'CRL_HAS_EXPIRED',
    source: serverSide,
    cause: 'crl-stale',
  },
  {
    id: 'node-crl-signature',
    pattern: /\bCRL_SIGNATURE_FAILURE\b|\bCRL_NOT_YET_VALID\b/,
    sample: 'CRL_SIGNATURE_FAILURE',
    source: serverSide,
    cause: 'crl-invalid',
  },
  {
    id: 'node-signature',
    pattern: code('CERT_SIGNATURE_FAILURE'),
    sample: 'CERT_SIGNATURE_FAILURE',
    source: serverSide,
    cause: 'signature-invalid',
  },
  {
    id: 'node-usage',
    pattern: code('INVALID_PURPOSE'),
    sample: "  code: 'INVALID_PURPOSE'",
    source: both,
    cause: 'wrong-usage',
  },
  {
    id: 'node-boring-usage',
    pattern: /unsupported certificate purpose|KEY_USAGE_BIT_INCORRECT/,
    sample: 'Error: unsupported certificate purpose',
    source: boring,
    cause: 'wrong-usage',
  },
  {
    id: 'node-name',
    pattern:
      /(?:ERR_TLS_CERT_ALTNAME_INVALID|does not match certificate's altnames)(?![^\n]{0,120}Cert does not contain a DNS name)/,
    sample:
      "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: localhost. is not in the cert's altnames: DNS:autre.example",
    source: both,
    cause: 'name-mismatch',
    flow: 'gap-psp',
  },
  {
    id: 'node-no-client-certificate',
    pattern: /PEER_DID_NOT_RETURN_A_CERTIFICATE/,
    sample:
      'Error: 43568148710272:error:100000c0:SSL routines:OPENSSL_internal:PEER_DID_NOT_RETURN_A_CERTIFICATE:../../third_party/boringssl/src/ssl/tls13_both.cc:303:',
    source: `${both}: tlsClientError of tls.Server, rejectUnauthorized`,
    cause: 'client-certificate-missing',
    flow: 'tpe-gap',
  },
  {
    id: 'node-wrong-key',
    // No library speaks of the key: the signature of the handshake does not open, and each octet tells it in its own way.
    pattern:
      /\bERR_SSL_(?:LAST_OCTET_INVALID|FIRST_OCTET_INVALID|DATA_TOO_LARGE_FOR_MODULUS|BAD_SIGNATURE)\b/,
    sample:
      'tlsClientError ERR_SSL_LAST_OCTET_INVALID Error: 809C0940677F0000:error:02000086:rsa routines:RSA_verify_PKCS1_PSS_mgf1:last octet invalid:../deps/openssl/openssl/crypto/rsa/rsa_pss.c:94:',
    source: `${both}: tlsClientError of tls.Server, client whose key is not its certificate’s`,
    cause: 'wrong-key',
  },
  {
    id: 'node-http-request',
    pattern: /\bERR_SSL_HTTP_REQUEST\b|OPENSSL_internal:HTTP_REQUEST/,
    sample:
      'Error: 8761733743488:error:1000009c:SSL routines:OPENSSL_internal:HTTP_REQUEST:../../third_party/boringssl/src/ssl/s3_both.cc:581:',
    source: boring,
    cause: 'not-tls',
    flow: 'tpe-gap',
  },
  {
    id: 'node-wrong-version-number',
    pattern: /\bERR_SSL_WRONG_VERSION_NUMBER\b|OPENSSL_internal:WRONG_VERSION_NUMBER/,
    sample:
      '[Error: 66967130538880:error:100000f7:SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER:../../third_party/boringssl/src/ssl/tls_record.cc:211:',
    source: boring,
    cause: 'not-tls',
    maybe: ['protocol-version', 'proxy'],
  },
  {
    id: 'node-unsupported-protocol',
    pattern: /\bERR_SSL_UNSUPPORTED_PROTOCOL\b|OPENSSL_internal:UNSUPPORTED_PROTOCOL/,
    sample:
      'Error: 8761733743488:error:100000f0:SSL routines:OPENSSL_internal:UNSUPPORTED_PROTOCOL:../../third_party/boringssl/src/ssl/ssl_versions.cc:334:',
    source: boring,
    cause: 'protocol-version',
  },
  {
    id: 'node-no-shared-cipher',
    pattern: /\bERR_SSL_NO_SHARED_CIPHER\b|OPENSSL_internal:NO_SHARED_CIPHER/,
    sample:
      'Error: 8761733743488:error:100000b8:SSL routines:OPENSSL_internal:NO_SHARED_CIPHER:../../third_party/boringssl/src/ssl/handshake_server.cc:353:',
    source: boring,
    cause: 'cipher-suite',
    flow: 'tpe-gap',
  },
  {
    id: 'node-key-mismatch',
    pattern: /KEY_VALUES_MISMATCH/,
    sample: 'Error: error:0b000074:X.509 certificate routines:OPENSSL_internal:KEY_VALUES_MISMATCH',
    source: `${boring}, tls.createSecureContext`,
    cause: 'key-mismatch',
  },
  {
    id: 'node-password',
    pattern: /\bINCORRECT_PASSWORD\b|\bERR_OSSL_(?:EVP_)?BAD_DECRYPT\b/,
    sample: 'Error: INCORRECT_PASSWORD',
    source: `${boring}, tls.createSecureContext`,
    cause: 'keystore-password',
  },
  {
    id: 'node-unsupported-file',
    pattern:
      /Unsupported PKCS12 PFX data|\bBAD_PKCS12_DATA\b|\bERR_OSSL_(?:PEM_NO_START_LINE|UNSUPPORTED|EVP_UNSUPPORTED)\b/,
    sample: 'Error: Unsupported PKCS12 PFX data',
    source: `${openssl}, a PKCS#12 under RC2-40`,
    cause: 'keystore-format',
  },
].map((rule) => ({ ...rule, refusedBy: 'this-end' }) as TraceRule);

/** Of the connection itself: nothing was refused by words. */
export const nodeNetworkRules: readonly TraceRule[] = [
  {
    id: 'node-name-not-found',
    pattern: /\b(?:ENOTFOUND|EAI_AGAIN)\b/,
    sample: 'Error: getaddrinfo ENOTFOUND psp.exemple.invalid',
    source: both,
    cause: 'name-not-found',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'node-connect-refused',
    pattern: /\b(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)\b/,
    sample: 'Error: connect ECONNREFUSED 127.0.0.1:8443',
    source: both,
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'node-timeout',
    pattern: /\b(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|ESOCKETTIMEDOUT)\b/,
    sample: "  code: 'ETIMEDOUT',",
    source: 'https://nodejs.org/api/errors.html#common-system-errors',
    cause: 'timeout',
    refusedBy: 'unknown',
  },
  {
    id: 'node-closed',
    pattern:
      /Client network socket disconnected before secure TLS connection was established|\bECONNRESET\b|\bEPIPE\b|socket hang up/,
    sample: 'Error: Client network socket disconnected before secure TLS connection was established',
    source: openssl,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
];
