import type { TraceRule } from '../trace-rule.ts';

const reasons = 'OpenSSL 3.0.19, crypto/err/openssl.txt';

/** Other reasons of OpenSSL: of the handshake, and of this end’s files, in the words of every version since 1.0. */
export const opensslReasonRules: readonly TraceRule[] = [
  {
    id: 'openssl-unknown-protocol',
    pattern: /SSL routines:[\w:]{0,60}(?:unknown protocol|packet length too long|record layer failure)/,
    sample:
      'error:140770FC:SSL routines:SSL23_GET_SERVER_HELLO:unknown protocol (external/openssl/ssl/s23_clnt.c:766 0x41e8bd5c:0x00000000)',
    source: 'https://github.com/rastating/DroidBeard/issues/148',
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['protocol-version', 'proxy'],
  },
  {
    id: 'openssl-version',
    pattern:
      /SSL routines:[\w:]{0,60}(?:wrong ssl version|version too (?:low|high)|no protocols available|inappropriate fallback)/,
    sample:
      'error:0A0000BF:SSL routines:tls_setup_handshake:no protocols available:../ssl/statem/statem_lib.c:104:',
    source: reasons,
    cause: 'protocol-version',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-cipher',
    pattern:
      /SSL routines:[\w:]{0,60}(?:no ciphers available|no cipher match|no suitable (?:key share|groups)|no shared (?:sigalgs|groups)|dh key too small|bad dh (?:value|[pg] ?(?:pub_key)?[\w ]{0,12}length)|bad (?:ecpoint|ecc cert)|wrong signature (?:type|length|size)|bad (?:digest length|signature type)|wrong curve|unsupported elliptic curve|unknown cipher returned)/,
    sample:
      'error:0A00018A:SSL routines:tls_process_ske_dhe:dh key too small:../ssl/statem/statem_clnt.c:2082:',
    source: reasons,
    cause: 'cipher-suite',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-post-handshake',
    pattern: /SSL routines:[\w:]{0,60}extension not received/,
    sample:
      'error:0A000117:SSL routines:SSL_verify_client_post_handshake:extension not received:../ssl/ssl_lib.c:5790:',
    source: reasons,
    cause: 'post-handshake-authentication',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'openssl-key-password',
    pattern:
      /digital envelope routines:[\w:]{0,60}bad decrypt|PEM routines:[\w:]{0,60}bad (?:password read|decrypt)|PKCS12 routines:[\w:]{0,60}(?:pkcs12 cipherfinal error|mac verify failure)|Error: mac verify failure|Enter pass phrase for|processing error:while reading strings/,
    sample:
      'error:06065064:digital envelope routines:EVP_DecryptFinal_ex:bad decrypt:../crypto/evp/evp_enc.c:615:',
    source: reasons,
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-own-file',
    pattern:
      /PEM routines(?::[\w:]{0,60}|', '\w{0,60}', ')(?:bad base64 decode|bad end line|no start line|PEM lib)|SSL_CTX_use_(?:certificate|PrivateKey)\w{0,12}:[\w ]{0,30}(?:PEM lib|system lib|ASN1 lib|bad ssl filetype)|x509 certificate routines:[\w:]{0,60}no certificate or crl found|asn1 encoding routines(?::[\w:]{0,60}|', '\w{0,60}', ')(?:wrong tag|not enough data|header too long|bad object header)|Could not (?:read|open|find) (?:private key|certificate|any certificate|client certificate|file or uri)/,
    sample: 'error:09091064:PEM routines:PEM_read_bio_ex:bad base64 decode:../crypto/pem/pem_lib.c:929:',
    source: reasons,
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'openssl-ocsp',
    pattern:
      /Responder Error: (?:malformedrequest|internalerror|trylater|sigrequired|unauthorized) \(\d\)|Response Verify Failure/,
    sample: 'Responder Error: unauthorized (6)',
    source: 'https://github.com/matteocorti/check_ssl_cert/issues/121',
    cause: 'revocation-unavailable',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-own-none',
    pattern: /SSL routines:[\w:]{0,60}(?:no certificate assigned|no private key assigned|no certificate set)/,
    sample:
      'error:0A0000B1:SSL routines:SSL_CTX_check_private_key:no certificate assigned:../ssl/ssl_lib.c:1787:',
    source: reasons,
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-handshake-callback',
    pattern:
      /SSL routines:[\w:]{0,60}(?:callback failed|clienthello tlsext|cert cb error)|SSL routines:tls_choose_sigalg:internal error/,
    sample:
      'SSL_do_handshake() failed (SSL: error:0A0000EA:SSL routines::callback failed) while SSL handshaking, client: 127.0.0.1, server: 0.0.0.0:443',
    source: reasons,
    cause: 'handshake-failure',
    refusedBy: 'this-end',
    maybe: ['server-name-unknown', 'cipher-suite'],
  },
  {
    id: 'openssl-proxy',
    pattern: /s_client: HTTP CONNECT failed|HTTP CONNECT failed, reason=/,
    sample: 's_client: HTTP CONNECT failed, reason= 403 Forbidden',
    source: 'https://github.com/openssl/openssl/issues/24697',
    cause: 'proxy',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'openssl-handshake-failed',
    pattern: /SSL routines:[\w:]{0,60}ssl handshake failure/,
    sample: 'error:140790E5:SSL routines:ssl23_write:ssl handshake failure:s23_lib.c:177:',
    source: 'https://github.com/matteocorti/check_ssl_cert/issues/7',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    maybe: ['client-certificate-missing', 'certificate-refused', 'protocol-version'],
  },
];
