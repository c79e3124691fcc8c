import { describe, expect, it } from 'vitest';
import { said, type Pasted } from './testing/said.ts';

const pasted: readonly Pasted[] = [
  [
    'https://github.com/qutebrowser/qutebrowser/issues/641',
    'SSL handshake failed: error:1408D06E:SSL routines:SSL3_GET_KEY_EXCHANGE:bad dh p length',
    'cipher-suite this-end ?',
  ],
  [
    'https://github.com/wp-cli/wp-cli/issues/859',
    'PHP Warning:  stream_socket_client(): SSL operation failed with code 1. OpenSSL Error messages:\nerror:14090086:SSL routines:func(144):reason(134)\nPHP Warning:  stream_socket_client(): Failed to enable crypto',
    'certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/walkor/phpsocket.io/issues/131',
    'SSL handshake error: stream_socket_enable_crypto(): SSL operation failed with code 1. OpenSSL Error messages:\nerror:1407609C:SSL routines:SSL23_GET_CLIENT_HELLO:http request',
    'not-tls this-end tpe-gap',
  ],
  [
    'https://github.com/crazywhalecc/static-php-cli/issues/421',
    'error:80000002:system library::No such file or directory\nerror:0A000086:SSL routines::certificate verify failed',
    'certificate-refused this-end ?',
  ],
  [
    'https://github.com/logstash-plugins/logstash-input-tcp/issues/65',
    'CONNECTED(00000003)\ndepth=1 C = FR, O = IHE Europe, CN = IHE Europe CA\nverify error:num=19:self signed certificate in certificate chain\n---\nCertificate chain',
    'unknown-authority this-end gap-psp',
  ],
  [
    'https://github.com/Axway-API-Management-Plus/apigw-maven-plugin/issues/41',
    'error:23076071:PKCS12 routines:PKCS12_parse:mac verify failure, source location: .\\crypto\\pkcs12\\p12_kiss.c:120',
    'keystore-password this-end ?',
  ],
  [
    'https://github.com/dotnet/corefx/issues/12871',
    'curl: (58) could not load PEM client certificate, LibreSSL error error:0906D06C:PEM routines:PEM_read_bio:no start line, (no key found, wrong pass phrase, or wrong file format?)',
    'keystore-format this-end gap-psp',
  ],
  [
    'https://github.com/docker-mailserver/docker-mailserver/issues/354',
    'postfix/submission/smtpd[1359]: warning: TLS library problem: error:14094438:SSL routines:SSL3_READ_BYTES:tlsv1 alert internal error:s3_pkt.c:1263:SSL alert number 80:',
    'handshake-failure other-end ?',
  ],
  [
    'https://github.com/bokysan/docker-postfix/issues/167',
    'postfix/smtpd[481]: SSL_accept error from unknown[192.0.2.10]: -1\npostfix/smtpd[481]: warning: TLS library problem: error:0A000418:SSL routines::tlsv1 alert unknown ca:../ssl/record/rec_layer_s3.c:1586:SSL alert number 48:',
    'unknown-authority other-end tpe-gap',
  ],
  [
    'https://github.com/BigRedS/postfixadmin-installer/issues/5',
    "postfix/smtpd[1499]: warning: cannot get RSA certificate from file /etc/ssl/certs/mail-cert.pem: disabling TLS support\npostfix/smtpd[1499]: warning: TLS library problem: 1499:error:02001002:system library:fopen:No such file or directory:bss_file.c:356:fopen('/etc/ssl/certs/mail-cert.pem','r'):",
    'keystore-format this-end ?',
  ],
  [
    'https://github.com/docker-mailserver/docker-mailserver/issues/3441',
    'postfix/smtps/smtpd[843]: warning: TLS library problem: error:1408F10B:SSL routines:ssl3_get_record:wrong version number:../ssl/record/ssl3_record.c:331',
    'not-tls this-end ?',
  ],
  [
    'https://github.com/docker-mailserver/docker-mailserver/issues/1411',
    'postfix/smtpd[1096]: warning: TLS library problem: error:1417D18C:SSL routines:tls_process_client_hello:version too low:../ssl/statem/statem_srvr.c:989:',
    'protocol-version this-end tpe-gap',
  ],
  [
    'https://github.com/modoboa/modoboa-webmail/issues/268',
    'postfix/smtps/smtpd[366779]: SSL_accept error from localhost[127.0.0.1]: -1\n warning: TLS library problem: error:0A000412:SSL routines::sslv3 alert bad certificate:../ssl/record/rec_layer_s3.c:1584:SSL alert number 42:',
    'certificate-refused other-end tpe-gap',
  ],
  [
    'https://github.com/zivillian/ora2mqtt/issues/2',
    '---> Interop+Crypto+OpenSslCryptographicException: error:1413C18E:SSL routines:ssl_add_cert_chain:ca md too weak',
    'own-certificate-weak this-end ?',
  ],
  [
    'https://github.com/dotnet/runtime/issues/37952',
    'System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> Interop+Crypto+OpenSslCryptographicException: error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure',
    'handshake-failure other-end gap-psp',
  ],
  [
    'https://github.com/guzzle/guzzle/issues/1454',
    'cURL error 77: error setting certificate verify locations:\nCAfile: app/var/jwt/private-test.pem\nCApath: none (see http://curl.haxx.se/libcurl/c/libcurl-errors.html)',
    'authorities-missing this-end gap-psp',
  ],
  [
    'https://github.com/CodeDredd/laravel-soap/issues/141',
    'CodeDredd\\Soap\\Exceptions\\SoapException: cURL error 60: SSL certificate problem: unable to get local issuer certificate (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)',
    'unknown-authority this-end gap-psp',
  ],
  [
    'https://github.com/guzzle/guzzle/issues/1935',
    'GuzzleHttp\\Exception\\RequestException  cURL error 77: error setting certificate file: C:\\php\\cacert.pem (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)',
    'authorities-missing this-end gap-psp',
  ],
  [
    'https://github.com/guzzle/guzzle/issues/532',
    '[curl] 60: SSL certificate problem, verify that the CA cert is OK. Details:\nerror:14090086:SSL routines:SSL3_GET_SERVER_CERTIFICATE:certificate verify failed',
    'certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/guzzle/guzzle/issues/1306',
    "cURL error 58: unable to set private key file: 'cacert.pem' type PEM (see http://curl.haxx.se/libcurl/c/libcurl-errors.html)",
    'key-mismatch this-end gap-psp',
  ],
  [
    'https://github.com/axios/axios/issues/10953',
    'self-signed certificate in certificate chain',
    'unknown-authority this-end ?',
  ],
  ['https://github.com/axios/axios/issues/2381', 'Error: socket hang up', 'connection-closed other-end ?'],
  [
    'https://github.com/axios/axios/issues/284',
    "{ [Error: unable to get local issuer certificate] code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' }",
    'unknown-authority this-end ?',
  ],
  [
    'https://github.com/aio-libs/aiohttp/issues/7287',
    "certificate verify failed: unable to get local issuer certificate (_ssl.c:1129)')]",
    'unknown-authority this-end ?',
  ],
  [
    'https://github.com/encode/httpx/issues/478',
    'ssl.SSLError [SSL: SSLV3_ALERT_BAD_CERTIFICATE] is being raised',
    'certificate-refused other-end ?',
  ],
  [
    'https://github.com/aio-libs/aiohttp/issues/2408',
    "exception=SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:719)')>",
    'certificate-refused this-end ?',
  ],
  [
    'https://github.com/urllib3/urllib3/issues/1060',
    "OpenSSL.SSL.Error: [('SSL routines', 'SSL3_READ_BYTES', 'tlsv1 alert unknown ca')]",
    'unknown-authority other-end ?',
  ],
  [
    'https://github.com/libressl/portable/issues/443',
    'SSL_read: error:1401E3FC:SSL routines:CONNECT_CR_FINISHED:sslv3 alert bad record mac, errno 0',
    'handshake-failure other-end ?',
  ],
  [
    'https://github.com/espressif/esp-mqtt/issues/192',
    '1621358243: OpenSSL Error[1]: error:04067072:rsa routines:rsa_ossl_public_decrypt:padding check failed\n1621358243: OpenSSL Error[2]: error:1417B07B:SSL routines:tls_process_cert_verify:bad signature',
    'wrong-key this-end ?',
  ],
];

describe('what people pasted of OpenSSL, Python, Node.js, PHP and curl', () => {
  it.each(pasted)('%s', (_source, text, right) => {
    expect(said(text)).toBe(right);
  });
});
