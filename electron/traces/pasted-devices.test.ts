import { describe, expect, it } from 'vitest';
import { said, type Pasted } from './testing/said.ts';

const pasted: readonly Pasted[] = [
  [
    'https://github.com/dart-lang/http/issues/604',
    'Handshake error in client (OS Error: CERTIFICATE_VERIFY_FAILED: application verification failure(handshake.cc:359))',
    'certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/fluttercommunity/flutter_google_places/issues/123',
    'Unhandled Exception: HandshakeException: Handshake error in client (OS Error:\n\tCERTIFICATE_VERIFY_FAILED: ok(handshake.cc:354))',
    'certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/dart-mailer/mailer/issues/215',
    'E/flutter (11132): [ERROR:flutter/lib/ui/ui_dart_state.cc(198)] Unhandled Exception: HandshakeException: Handshake error in client (OS Error: \nE/flutter (11132): \tWRONG_VERSION_NUMBER(tls_record.cc:242))',
    'not-tls this-end gap-psp',
  ],
  [
    'https://github.com/flutter/flutter/issues/99035',
    'HandshakeException: Connection terminated during handshake',
    'connection-closed other-end ?',
  ],
  [
    'https://github.com/Alamofire/Alamofire/issues/2714',
    'load failed with error Error Domain=NSURLErrorDomain Code=-1206 "The server “psp.exemple.fr” requires a client certificate." UserInfo={NSUnderlyingError=0x6000014344e0 {Error Domain=kCFErrorDomainCFNetwork Code=-1206 "(null)"',
    'client-certificate-missing other-end gap-psp',
  ],
  [
    'https://github.com/maitrungduc1410/WebRTC-Demo/issues/47',
    'Task <9C10A1BF>.<2> finished with error [-1202] Error Domain=NSURLErrorDomain Code=-1202 "The certificate for this server is invalid. You might be connecting to a server that is pretending to be “192.0.2.10” which could put your confidential information at risk." UserInfo={_kCFNetworkCFStreamSSLErrorOriginalValue=-9813, _kCFStreamErrorCodeKey=-9813}',
    'unknown-authority this-end ?',
  ],
  [
    'https://github.com/curl/curl/issues/976',
    'curl: (51) SSL: certificate verification failed (result: 5)',
    'certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/curl/curl/issues/4436',
    '* ALPN, offering http/1.1\n* SSL certificate problem: Invalid certificate chain',
    'certificate-refused this-end ?',
  ],
  ['https://github.com/curl/curl/issues/547', 'SSLRead() return error -9841', 'handshake-failure unknown ?'],
  [
    'https://github.com/spiceai/spiceai/issues/12762',
    'ClientBuild { source: reqwest::Error { kind: Builder, source: "incompatible TLS identity type" } }',
    'keystore-format this-end gap-psp',
  ],
  [
    'https://github.com/ESGF/esgf-installer/issues/48',
    "ERROR: cannot verify psp.exemple.fr's certificate, issued by `/C=US/ST=California/CN=ca.exemple.fr':\n  Self-signed certificate encountered.\nTo connect to psp.exemple.fr insecurely, use `--no-check-certificate'.",
    'self-signed this-end gap-psp',
  ],
  [
    'https://github.com/wp-cli/wp-cli/issues/1688',
    "ERROR: cannot verify raw.github.com's certificate, issued by 'CN=DigiCert SHA2 High Assurance Server CA':\n  Unable to locally verify the issuer's authority.",
    'unknown-authority this-end gap-psp',
  ],
  [
    'https://github.com/JamesHagerman/gcc-pdp11-aout/issues/5',
    "ERROR: The certificate of 'psp.exemple.fr' is not trusted.\nERROR: The certificate of 'psp.exemple.fr' has expired.",
    'expired this-end gap-psp',
  ],
  [
    'https://github.com/gitextensions/gitextensions/issues/1936',
    "Error validating server certificate for 'https://psp.exemple.fr:443':\n - The certificate is not issued by a trusted authority. Use the\n   fingerprint to validate the certificate manually!",
    'unknown-authority this-end gap-psp',
  ],
  [
    'https://github.com/WhitewaterFoundry/Fedora-Remix-for-WSL/issues/10',
    'GnuTLS: The request is invalid.\nUnable to establish SSL connection.',
    'handshake-failure unknown gap-psp',
  ],
  [
    'https://github.com/rustls/rustls/issues/514',
    '[ERROR] no server certificate chain resolved',
    'server-name-unknown this-end tpe-gap',
  ],
  [
    'https://github.com/fluffysquirrels/mqtt-async-client-rs/issues/24',
    'mqtt_async_client::client::client] IoTask: Error connecting: invalid certificate: BadDER',
    'certificate-refused this-end ?',
  ],
  [
    'https://github.com/danielealbano/cachegrand/issues/374',
    'Failed to perform the TLS handshake because <SSL - No client certification received from the client, but required by the authentication mode>',
    'client-certificate-missing this-end tpe-gap',
  ],
  [
    'https://github.com/ARMmbed/mbed-os-example-tls/issues/7',
    'ssl_tls.c:4166: is a fatal alert message (msg 40)\n mbedtls_ssl_handshake() returned -30592 (-0x7780)',
    'handshake-failure other-end ?',
  ],
  [
    'https://github.com/klzgrad/naiveproxy/issues/509',
    '[0101/000000.000000:ERROR:ssl_client_socket_impl.cc(980)] handshake failed; returned -1, SSL error code 1, net_error -213',
    'certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/astubenbord/paperless-mobile/issues/369',
    'TlsException: INCORRECT PASSWORD (passed a null parameter)',
    'keystore-password this-end ?',
  ],
  [
    'https://github.com/owncloud/client/issues/6128',
    'Could not load certificate',
    'keystore-format this-end ?',
  ],
  [
    'https://github.com/axios/axios/issues/3337',
    'POST https://psp.exemple.fr/cc/listener net::ERR_BAD_SSL_CLIENT_AUTH_CERT',
    'certificate-refused other-end gap-psp',
  ],
  [
    'https://github.com/atuinsh/atuin/issues/1142',
    'Caused by:\n0: error trying to connect: invalid peer certificate: UnknownIssuer\n1: invalid peer certificate: UnknownIssuer',
    'unknown-authority this-end ?',
  ],
  [
    'https://github.com/rustls/rustls/issues/1297',
    'TLS read error: Os { code: 104, kind: ConnectionReset, message: "Connection reset by peer" }\nConnection closed',
    'connection-closed other-end ?',
  ],
  [
    'https://github.com/ntex-rs/ntex/issues/101',
    'Io(Custom { kind: Other, error: "invalid peer certificate contents: invalid peer certificate: UnsupportedCertVersion" })',
    'certificate-refused this-end ?',
  ],
  [
    'https://github.com/espressif/arduino-esp32/issues/5710',
    '_handle_error(): [data_to_read():324]: (-30592) SSL - A fatal alert message was received from our peer',
    'handshake-failure other-end ?',
  ],
  [
    'https://github.com/aws/aws-iot-device-sdk-embedded-C/issues/1898',
    'mbedtls: ssl_msg.c:4799 is a fatal alert message (msg 70)\nmbedtls: ssl_msg.c:3942 mbedtls_ssl_handle_message_type() returned -30592 (-0x7780)',
    'protocol-version other-end ?',
  ],
  [
    'https://github.com/pcbreflux/espressif/issues/18',
    'E (3854) MQTTmbedtls: mbedtls_ssl_handshake returned -0x7280',
    'connection-closed other-end ?',
  ],
  [
    'https://github.com/espressif/ESP8266_RTOS_SDK/issues/886',
    'mbedtls_ssl_handshake returned -0x2700',
    'certificate-refused this-end ?',
  ],
  [
    'https://github.com/espressif/ESP8266_RTOS_SDK/issues/769',
    'W (15851) mbedtls: ssl_tls.c:3472 mbedtls_ssl_flush_output() returned -80 (-0x0050)',
    'connection-closed other-end ?',
  ],
  [
    'https://github.com/rockdaboot/wget2/issues/201',
    "ERROR: The certificate is not trusted.\nERROR: The certificate doesn't have a known issuer.\n\nFailed to connect: Certificate error",
    'unknown-authority this-end gap-psp',
  ],
  [
    'https://github.com/rockdaboot/wget2/issues/201',
    'Failed to connect: Wget has been built without TLS support',
    'tls-library-missing this-end ?',
  ],
  [
    'https://github.com/element-hq/element-web/issues/18326',
    'Failed to fetch https://psp.exemple.fr/debian/dists/sid/InRelease Could not handshake: Error in the pull function',
    'connection-closed other-end ?',
  ],
  [
    'https://github.com/jedisct1/libsodium/issues/1015',
    'Failed to download sources: module libsodium: gnutls_handshake() failed: Error in protocol version',
    'protocol-version other-end ?',
  ],
  [
    'https://github.com/DNSCrypt/dnscrypt-proxy/issues/1421',
    'GnuTLS: A TLS fatal alert has been received.\nGnuTLS: received alert [70]: Error in protocol version\nUnable to establish SSL connection.',
    'protocol-version other-end ?',
  ],
  [
    'https://github.com/mirleft/ocaml-tls/issues/293',
    'GnuTLS: A TLS fatal alert has been received.\nGnuTLS: received alert [47]: Illegal parameter\nUnable to establish SSL connection.',
    'handshake-failure other-end ?',
  ],
  [
    'https://github.com/rexim/org-cliplink/issues/50',
    'gnutls.c: [0] (Emacs) fatal error: A TLS fatal alert has been received.\ngnutls.c: [0] (Emacs) Received alert:  Handshake failed',
    'handshake-failure other-end ?',
  ],
];

describe('what people pasted of Apple, Dart, Chromium, Rust, GnuTLS, Mbed TLS and wolfSSL', () => {
  it.each(pasted)('%s', (_source, text, right) => {
    expect(said(text)).toBe(right);
  });
});
