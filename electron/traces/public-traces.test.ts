import { describe, expect, it } from 'vitest';
import type { FlowId } from '../contract/words.ts';
import { recogniseTrace } from './recognise-trace.ts';
import type { TraceCause, TraceSide } from './trace-rule.ts';

type Row = readonly [
  source: string,
  lines: string,
  cause: TraceCause,
  side: TraceSide,
  flow: FlowId | null,
  ...maybe: TraceCause[],
];

/** Lines that people pasted in public, or that a program wrote, in what surrounds them, host names changed. */
const rows: readonly Row[] = [
  [
    'bcgit/bc-java#1762',
    'org.bouncycastle.tls.TlsFatalAlertReceived: handshake_failure(40)\n\tat org.bouncycastle.tls.TlsProtocol.handleAlertMessage(Unknown Source)\n\tat org.apache.http.conn.ssl.SSLConnectionSocketFactory.createLayeredSocket(SSLConnectionSocketFactory.java:436)',
    'handshake-failure',
    'other-end',
    'gap-psp',
    'client-certificate-missing',
  ],
  [
    'bcgit/bc-java#1731',
    'Caused by: org.bouncycastle.tls.TlsFatalAlertReceived: access_denied(49)',
    'certificate-refused',
    'other-end',
    null,
  ],
  [
    'bcgit/bc-java#748',
    'INFO: Client raised fatal(2) certificate_unknown(46) alert: Failed to read record',
    'certificate-refused',
    'this-end',
    'gap-psp',
  ],
  [
    'erlang/otp#8512',
    '<0.33281.0> - TLS server: In state wait_cert at ssl_handshake.erl:2117 generated SERVER ALERT: Fatal - Unsupported Certificate',
    'authority-invalid',
    'this-end',
    'tpe-gap',
  ],
  [
    'erlang/otp#4481',
    '"TLS server: In state certify received CLIENT ALERT: Fatal - Certificate Unknown\\n"}}}',
    'certificate-refused',
    'other-end',
    'tpe-gap',
  ],
  [
    'edgurgel/httpoison#494',
    'TLS :client: In state :certify at ssl_handshake.erl:2140 generated CLIENT ALERT: Fatal - Handshake Failure\n - {:bad_cert, :hostname_check_failed}',
    'name-mismatch',
    'this-end',
    'gap-psp',
  ],
  [
    'gocd/gocd#3432',
    'FAILED ServerConnector@7c53a9eb{SSL-HTTP/1.1}{0.0.0.0:8154}: java.security.UnrecoverableKeyException: Cannot recover key',
    'key-password',
    'this-end',
    null,
  ],
  [
    'rouxemmanuel/DigitalSigning#59',
    'java.io.IOException: toDerInputStream rejects tag type 45',
    'keystore-format',
    'this-end',
    null,
  ],
  [
    'curl/curl#540',
    '* NSS: client certificate not found (nickname not specified)\n* NSS error -12227 (SSL_ERROR_HANDSHAKE_FAILURE_ALERT)\n* SSL peer was unable to negotiate an acceptable set of security parameters.\ncurl: (35) NSS: client certificate not found (nickname not specified)',
    'client-certificate-missing',
    'other-end',
    'gap-psp',
  ],
  [
    'curl/curl#8571',
    '* unable to load client cert: -8018 (SEC_ERROR_UNKNOWN_PKCS11_ERROR)\ncurl: (58) unable to load client cert: -8018 (SEC_ERROR_UNKNOWN_PKCS11_ERROR)',
    'keystore-format',
    'this-end',
    'gap-psp',
  ],
  [
    'apache/apisix#10325',
    'SSL_do_handshake() failed (SSL: error:0A000410:SSL routines::ssl/tls alert handshake failure:SSL alert number 40) while SSL handshaking to upstream, client: 127.0.0.1, server: _',
    'handshake-failure',
    'other-end',
    'gap-psp',
    'server-name-unknown',
  ],
  [
    'digitalocean/nginxconfig.io#379',
    'SSL_do_handshake() failed (SSL: error:0A000126:SSL routines::unexpected eof while reading) while SSL handshaking, client: 192.0.2.18, server: 0.0.0.0:443',
    'connection-closed',
    'other-end',
    'tpe-gap',
  ],
  [
    'nginx 1.22.1',
    '[emerg] 812#812: SSL_CTX_use_certificate("/etc/nginx/gap.pem") failed (SSL: error:0A00018E:SSL routines::ca md too weak)\nnginx: configuration file /etc/nginx/nginx.conf test failed',
    'own-certificate-weak',
    'this-end',
    null,
  ],
  [
    'nginx 1.22.1',
    '[emerg] 13530#13530: SSL_CTX_use_certificate("/etc/nginx/tls/c.pem") failed (SSL: error:0A00018F:SSL routines::ee key too small)',
    'own-certificate-weak',
    'this-end',
    null,
  ],
  [
    'Python 3.11.7',
    '    ctx.load_cert_chain("client.pem", "client.key")\nssl.SSLError: [SSL: EE_KEY_TOO_SMALL] ee key too small (_ssl.c:3905)',
    'own-certificate-weak',
    'this-end',
    null,
  ],
  [
    'curl 7.88.1',
    'curl: (58) could not load PEM client certificate from weak/c.pem, OpenSSL error error:0A00018F:SSL routines::ee key too small, (no key found, wrong pass phrase, or wrong file format?)',
    'own-certificate-weak',
    'this-end',
    'gap-psp',
  ],
  [
    'syncthing/syncthing#6867',
    'appel PSP: Post "https://psp.exemple.fr/v1": tls: failed to verify certificate: x509: certificate relies on legacy Common Name field, use SANs instead',
    'alternative-name-missing',
    'this-end',
    'gap-psp',
  ],
  [
    'apache/httpcomponents-client#610',
    "javax.net.ssl.SSLPeerUnverifiedException: Certificate for <psp.exemple.fr> doesn't match any of the subject alternative names: [*.autre.fr, autre.fr]\n\tat org.apache.http.conn.ssl.SSLConnectionSocketFactory.verifyHostname(SSLConnectionSocketFactory.java:507)",
    'name-mismatch',
    'this-end',
    'gap-psp',
  ],
  [
    'Apache 2.4, SSLVerifyClient in a Location',
    '[ssl:error] [pid 125757] [client 10.0.0.21:50301] AH: verify client post handshake\n[ssl:error] [pid 125757] [client 10.0.0.21:50301] AH10158: cannot perform post-handshake authentication\n[ssl:error] [pid 125757] SSL Library Error: error:14268117:SSL routines:SSL_verify_client_post_handshake:extension not received',
    'post-handshake-authentication',
    'this-end',
    'tpe-gap',
  ],
  [
    'golang/go#34646',
    'Get "https://localhost:19445/": x509: certificate has expired or is not yet valid: current time 2026-11-30T03:02:21Z is before 2026-12-30T02:54:24Z',
    'not-yet-valid',
    'this-end',
    'gap-psp',
  ],
  [
    'postfinance/topf#10',
    'rpc error: code = Unavailable desc = connection error: desc = "error reading server preface: remote error: tls: expired certificate"',
    'expired',
    'other-end',
    'gap-psp',
    'not-yet-valid',
  ],
  [
    'google/volley#151',
    'javax.net.ssl.SSLProtocolException: SSL handshake aborted: ssl=0x79f5fc90: Failure in SSL library, usually a protocol error\nerror:14077410:SSL routines:SSL23_GET_SERVER_HELLO:sslv3 alert handshake failure (external/openssl/ssl/s23_clnt.c:741 0x7363ccf8:0x00000000)',
    'handshake-failure',
    'other-end',
    'gap-psp',
  ],
  [
    'mbrubeck/agate#30',
    'ERROR rustls::session] TLS alert received: Message {\n        typ: Alert,\n        payload: Alert(\n            AlertMessagePayload {\n                level: Fatal,\n                description: UnknownCA,',
    'unknown-authority',
    'other-end',
    null,
  ],
  [
    'denoland/deno#11482',
    'Sending fatal alert BadCertificate\nerror sending request for url (https://foo.exemple.fr/health): error trying to connect: invalid certificate: UnknownIssuer',
    'unknown-authority',
    'this-end',
    'gap-psp',
  ],
  [
    'scholzj/zoo-entrance#2',
    'LOG4[1:140635606472448]: CERT: Verification error: certificate signature failure\nLOG4[1:140635606472448]: Certificate check failed: depth=0, /CN=zookeeper\nLOG3[1:140635606472448]: error queue: 14090086: error:14090086:SSL routines:ssl3_get_server_certificate:certificate verify failed',
    'signature-invalid',
    'this-end',
    'gap-psp',
  ],
  [
    'aws/aws-iot-device-sdk-embedded-C#1898',
    'esp-tls-mbedtls: mbedtls_ssl_handshake returned -0x7780\nmbedtls: ssl_msg.c:4799 is a fatal alert message (msg 70)',
    'protocol-version',
    'other-end',
    null,
  ],
  [
    'espressif/esp-idf#5002',
    'E (3949) esp-tls-mbedtls: mbedtls_ssl_handshake returned -0x2700\nI (3949) esp-tls-mbedtls: verification info:   ! The certificate is signed with an unacceptable key (eg bad curve, RSA too short).',
    'weak-algorithm',
    'this-end',
    null,
  ],
  [
    'wolfSSL/wolfssl#5786',
    'wolfSSL_connect error -275, ASN self-signed certificate error\nwolfSSL error: wolfSSL_connect failed',
    'self-signed',
    'this-end',
    'gap-psp',
  ],
  [
    'cakephp/cakephp#6633',
    "stream_socket_client(): Peer certificate CN=`*.exemple.com' did not match expected CN=`exemple.com'\nstream_socket_client(): Failed to enable crypto",
    'name-mismatch',
    'this-end',
    'gap-psp',
  ],
  [
    'OpenLiberty/open-liberty#25922',
    'CWWKO0801E: The SSL connection cannot be initialized from the 127.0.0.1 host and 57,449 port on the remote client to the 127.0.0.1 host and 8,021 port on the local server. Exception: javax.net.ssl.SSLHandshakeException: Received fatal alert: certificate_unknown',
    'certificate-refused',
    'other-end',
    'tpe-gap',
  ],
  [
    'kubernetes-sigs/windows-gmsa#153',
    'http: TLS handshake error from 192.0.2.7:45168: remote error: tls: bad certificate',
    'certificate-refused',
    'other-end',
    'tpe-gap',
  ],
];

describe('public lines', () => {
  it.each(rows.map((row) => ({ source: row[0], row })))(
    '$source',
    ({ row: [, lines, cause, refusedBy, flow, ...maybe] }) => {
      const found = recogniseTrace(lines);
      expect(found).toMatchObject([{ cause, refusedBy, flow }]);
      expect(found[0]?.maybe).toEqual(expect.arrayContaining(maybe));
    },
  );

  it('tells the purpose that nginx refuses as a message of nginx', () => {
    const line =
      '*12 client SSL certificate verify error: (26:unsupported certificate purpose) while reading client request headers, client: 10.0.0.21, server: , request: "POST /tpe HTTP/1.1"';
    expect(recogniseTrace(line)).toMatchObject([{ cause: 'wrong-usage', origin: 'nginx', flow: 'tpe-gap' }]);
  });
});
