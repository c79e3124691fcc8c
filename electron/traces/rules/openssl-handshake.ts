import type { TraceRule } from '../trace-rule.ts';

const client = 'OpenSSL 3.0.19, s_client';
const server = 'OpenSSL 3.0.19, s_server -Verify';
const files = 'OpenSSL 3.0.19, pkcs12 and pkey';

/** What OpenSSL says of the handshake itself, and of the files of keys that it cannot use. */
export const opensslHandshakeRules: readonly TraceRule[] = [
  {
    id: 'openssl-no-client-certificate',
    pattern: /peer did not return a certificate|SSL3_GET_CLIENT_CERTIFICATE:no certificate returned/,
    sample:
      '40D7639EA57F0000:error:0A0000C7:SSL routines:tls_process_client_certificate:peer did not return a certificate:../ssl/statem/statem_srvr.c:3517:',
    source: server,
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'openssl-bad-signature',
    pattern: /tls_process_cert_verify:bad signature|SSL routines:[\w:]{0,60}bad signature/,
    sample:
      '40D7639EA57F0000:error:0A00007B:SSL routines:tls_process_cert_verify:bad signature:../ssl/statem/statem_lib.c:545:',
    source: `${server}, client whose key is not its certificate’s`,
    cause: 'wrong-key',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-http-request',
    pattern: /SSL routines:[\w:]{0,60}http request/,
    sample:
      '40D7639EA57F0000:error:0A00009C:SSL routines:ssl3_get_record:http request:../ssl/record/ssl3_record.c:341:',
    source: 'OpenSSL 3.0.19, s_server, client that speaks plain HTTP',
    cause: 'not-tls',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'openssl-wrong-version-number',
    pattern: /wrong version number/,
    sample:
      '40377A4EB27F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../ssl/record/ssl3_record.c:350:',
    source: `${client}, towards a server that speaks plain HTTP`,
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['protocol-version', 'proxy'],
  },
  {
    id: 'openssl-unsupported-protocol',
    pattern: /SSL routines:[\w:]{0,60}unsupported protocol/,
    sample:
      '40D7639EA57F0000:error:0A000102:SSL routines:tls_early_post_process_client_hello:unsupported protocol:../ssl/statem/statem_srvr.c:1664:',
    source: server,
    cause: 'protocol-version',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-legacy-signature',
    pattern: /legacy sigalg disallowed or unsupported/,
    sample:
      '4087C92BFB7F0000:error:0A00014D:SSL routines:tls_process_key_exchange:legacy sigalg disallowed or unsupported:../ssl/statem/statem_clnt.c:2254:',
    source: `${client}, towards a TLS 1.1 server`,
    cause: 'protocol-version',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['weak-algorithm'],
  },
  {
    id: 'openssl-no-shared-cipher',
    pattern: /no shared cipher|no suitable signature algorithm/,
    sample:
      '809C0940677F0000:error:0A0000C1:SSL routines:tls_post_process_client_hello:no shared cipher:../deps/openssl/openssl/ssl/statem/statem_srvr.c:2226:',
    source: 'OpenSSL 3.0.19 in Node 20, server',
    cause: 'cipher-suite',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'openssl-renegotiation',
    pattern: /unsafe legacy renegotiation disabled/,
    sample:
      '804B1EBA547F0000:error:0A000152:SSL routines:final_renegotiate:unsafe legacy renegotiation disabled:../ssl/statem/extensions.c:879:',
    source: 'https://github.com/openssl/openssl/issues/21296',
    cause: 'renegotiation',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'openssl-own-key-too-small',
    pattern: /ee key too small|ca md too weak/,
    sample:
      '40D7639EA57F0000:error:0A00018F:SSL routines:SSL_CTX_use_certificate:ee key too small:../ssl/ssl_rsa.c:222:',
    source: `${client}, with a certificate of 1024 bits`,
    cause: 'own-certificate-weak',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-key-mismatch',
    pattern: /key values mismatch/,
    sample: 'error:05800074:x509 certificate routines::key values mismatch',
    source: 'OpenSSL 3.0.19 in Node 20, tls.createSecureContext',
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-password',
    pattern: /Mac verify error: invalid password|mac verify failure|Provider routines:[\w:]{0,60}bad decrypt/,
    sample: 'Mac verify error: invalid password?',
    source: `${files}: a PKCS#12 and a wrong password`,
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-unsupported-file',
    pattern:
      /inner_evp_generic_fetch:unsupported|PEM routines:[\w:]{0,60}no start line|DECODER routines:[\w:]{0,60}unsupported/,
    sample:
      '40D7FFBF7C7F0000:error:0308010C:digital envelope routines:inner_evp_generic_fetch:unsupported:../crypto/evp/evp_fetch.c:386:Global default library context, Algorithm (RC2-40-CBC : 0), Properties ()',
    source: `${files}: a PKCS#12 under RC2-40`,
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'openssl-connect-refused',
    pattern: /BIO_connect:Connection refused/,
    sample:
      '40A7ADF0467F0000:error:8000006F:system library:BIO_connect:Connection refused:../crypto/bio/bio_sock2.c:117:calling connect()',
    source: client,
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'openssl-unexpected-eof',
    pattern: /unexpected eof while reading/,
    sample:
      '4097F674247F0000:error:0A000126:SSL routines:ssl3_read_n:unexpected eof while reading:../ssl/record/rec_layer_s3.c:318:',
    source: `${client}, towards a server that hangs up`,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'not-tls'],
  },
  {
    id: 'openssl-verify-failed',
    pattern: /SSL routines:[\w:]{0,60}certificate verify failed/,
    sample:
      '40D7639EA57F0000:error:0A000086:SSL routines:tls_post_process_server_certificate:certificate verify failed:../ssl/statem/statem_clnt.c:1889:',
    source: client,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
  },
];
