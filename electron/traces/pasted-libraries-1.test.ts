import { describe, expect, it } from 'vitest';
import { said, type Pasted } from './testing/said.ts';

const pasted: readonly Pasted[] = [
  [
    'https://github.com/PowerShell/PowerShell/issues/2942',
    'PS /> $error[0].Exception.InnerException\nPeer certificate cannot be authenticated with given CA certificates',
    'unknown-authority this-end gap-psp',
  ],
  [
    'https://github.com/rapid7/metasploit-framework/issues/10752',
    "ERROR -- : OpenSSL::SSL::SSLError: SSL_accept SYSCALL returned=5 errno=0 state=SSLv3 read client certificate A\n        /usr/share/ruby/openssl/ssl.rb:280:in `accept'",
    'connection-closed other-end tpe-gap',
  ],
  [
    'https://github.com/rapid7/metasploit-framework/issues/10752 ',
    'ERROR -- : OpenSSL::SSL::SSLError: SSL_accept returned=1 errno=0 state=error: certificate verify failed',
    'certificate-refused this-end tpe-gap',
  ],
  [
    'https://github.com/fastlane/fastlane/issues/4267',
    "ruby-2.0.0-p598/lib/ruby/2.0.0/net/http.rb:918:in `connect': SSL_connect returned=1 errno=0 state=SSLv3 read server certificate B: certificate verify failed (Faraday::SSLError)",
    'certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/nginx/docker-nginx/issues/625',
    '2022/01/24 15:39:15 [crit] 24#24: *110 SSL_do_handshake() failed (SSL: error:14201044:SSL routines:tls_choose_sigalg:internal error) while SSL handshaking, client: 192.0.2.10, server: 0.0.0.0:443',
    'handshake-failure this-end tpe-gap',
  ],
  [
    'https://github.com/openssl/openssl/issues/24697',
    'CONNECTED(00000003)\ns_client: HTTP CONNECT failed, reason= 403 Forbidden\n---\nno peer certificate available\n---\nVerification: OK\nVerify return code: 0 (ok)',
    'proxy unknown gap-psp',
  ],
  [
    'https://github.com/netty/netty/issues/3707',
    'io.netty.handler.codec.DecoderException: javax.net.ssl.SSLException: error:140890B2:SSL routines:SSL3_GET_CLIENT_CERTIFICATE:no certificate returned',
    'client-certificate-missing this-end tpe-gap',
  ],
  [
    'https://github.com/Kong/insomnia/issues/5059',
    '* could not parse PKCS12 file, check password, OpenSSL error error:0308010C:digital envelope routines::unsupported',
    'keystore-format this-end gap-psp',
  ],
  [
    'https://github.com/psf/requests/issues/3219',
    "requests.exceptions.SSLError: [Errno bad handshake] (-1, 'Unexpected EOF')",
    'connection-closed other-end gap-psp',
  ],
  [
    'https://github.com/haproxy/haproxy/issues/3075',
    'Client error: SSL routines:ST_OK:tlsv1 alert unknown ca, errno 0',
    'unknown-authority other-end ?',
  ],
  [
    'https://github.com/aws/aws-iot-device-sdk-python/issues/31',
    'ssl.SSLError: [SSL: SSLV3_ALERT_CERTIFICATE_UNKNOWN] sslv3 alert certificate unknown (_ssl.c:581)',
    'certificate-refused other-end ?',
  ],
  [
    'https://github.com/aws/aws-iot-device-sdk-python/issues/161',
    'ssl.SSLError: unknown error (_ssl.c:3622)',
    'authorities-missing this-end ?',
  ],
  [
    'https://github.com/aws/aws-iot-device-sdk-python/issues/2',
    'ERROR  [SSL] PEM lib (_ssl.c:2581)',
    'keystore-format this-end ?',
  ],
  [
    'https://github.com/grpc/grpc-java/issues/6811',
    'SSL_read failed with 1: OpenSSL error: 268436496 error:10000410:SSL routines:OPENSSL_internal:SSLV3_ALERT_HANDSHAKE_FAILURE',
    'handshake-failure other-end ?',
  ],
  [
    'https://github.com/logstash-plugins/logstash-input-beats/issues/304',
    '[org.logstash.beats.BeatsHandler] Exception: javax.net.ssl.SSLException: error:10000412:SSL routines:OPENSSL_internal:SSLV3_ALERT_BAD_CERTIFICATE',
    'certificate-refused other-end ?',
  ],
  [
    'https://github.com/FreeRADIUS/freeradius-server/issues/320',
    'TLS_accept:failed in SSLv3 read client certificate A\nrlm_eap: SSL error error:14094418:SSL routines:SSL3_READ_BYTES:tlsv1 alert unknown ca',
    'unknown-authority other-end ?',
  ],
  [
    'https://github.com/FreeRADIUS/freeradius-server/issues/4946',
    'eap_tls: ERROR: TLS Alert write:fatal:unknown CA',
    'unknown-authority this-end ?',
  ],
  [
    'https://github.com/FreeRADIUS/freeradius-server/issues/5334',
    '(TLS) Alert write:fatal:internal error\nFailed reading from OpenSSL: error:0A000076:SSL routines::no suitable signature algorithm',
    'cipher-suite this-end tpe-gap',
  ],
  [
    'https://github.com/FreeRADIUS/freeradius-server/issues/2507',
    'ERROR: SSL says error 7 : certificate signature failure\nTLS Alert write:fatal:decrypt error',
    'signature-invalid this-end ?',
  ],
  [
    'https://github.com/Kong/insomnia/issues/7072',
    'Error: problem with the local SSL certificate',
    'own-certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/usebruno/bruno/issues/3863',
    'Error: 4:error:10000418:SSL routines:OPENSSL_internal:TLSV1_ALERT_UNKNOWN_CA:..\\..\\third_party\\boringssl\\src\\ssl\\tls_record.cc:592:SSL alert number 48',
    'unknown-authority other-end ?',
  ],
  [
    'https://github.com/dotnet/corefx/issues/37927',
    'Interop+OpenSsl+SslException: SSL Handshake failed with OpenSSL error - SSL_ERROR_SSL. ---> Interop+Crypto+OpenSslCryptographicException: error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure',
    'handshake-failure other-end ?',
  ],
  [
    'https://github.com/dotnet/corefx/issues/30641',
    'System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception. ---> Interop+Crypto+OpenSslCryptographicException: error:2006D002:BIO routines:BIO_new_file:system lib',
    'keystore-format this-end gap-psp',
  ],
  [
    'https://github.com/dotnet/corefx/issues/22996',
    'System.Net.Http.CurlException : SSL connect error',
    'handshake-failure unknown ?',
  ],
  [
    'https://github.com/ministero-salute/it-fse-support/issues/915',
    'curl: (35) LibreSSL/3.3.6: error:1401E410:SSL routines:CONNECT_CR_FINISHED:sslv3 alert handshake failure',
    'handshake-failure other-end gap-psp',
  ],
  [
    'https://github.com/ministero-salute/it-fse-support/issues/1762',
    'requests.exceptions.SSLError: [SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure (_ssl.c:1000)',
    'handshake-failure other-end gap-psp',
  ],
  [
    'https://github.com/rabbitmq/rabbitmq-website/issues/630',
    'CONNECTED(00000005)\nwrite:errno=104\n---\nno peer certificate available\n---\nNo client certificate CA names sent\n---\nSSL handshake has read 0 bytes and written 293 bytes\nVerification: OK\n---\nNew, (NONE), Cipher is (NONE)\nVerify return code: 0 (ok)',
    'connection-closed other-end gap-psp',
  ],
  [
    'https://github.com/redis/redis/issues/7437',
    'Error accepting a client connection: error:1417C086:SSL routines:tls_process_client_certificate:certificate verify failed',
    'certificate-refused this-end tpe-gap',
  ],
  [
    'https://github.com/bitnami/bitnami-docker-redis/issues/207',
    "redis.exceptions.ConnectionError: Error while reading from socket: (1, '[SSL: SSLV3_ALERT_UNSUPPORTED_CERTIFICATE] sslv3 alert unsupported certificate (_ssl.c:2309)')",
    'wrong-usage other-end ?',
  ],
  [
    'https://github.com/mongodb/mongodb-kubernetes-operator/issues/1058',
    'SSL peer certificate validation failed: unsupported certificate purpose',
    'wrong-usage this-end ?',
  ],
];

describe('what people pasted of OpenSSL, Python, Node.js, PHP and curl', () => {
  it.each(pasted)('%s', (_source, text, right) => {
    expect(said(text)).toBe(right);
  });
});
