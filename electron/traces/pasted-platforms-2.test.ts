import { describe, expect, it } from 'vitest';
import { said, type Pasted } from './testing/said.ts';

const pasted: readonly Pasted[] = [
  [
    'https://github.com/Hakky54/mutual-tls-ssl/issues/1',
    'java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty',
    'authorities-missing this-end ?',
  ],
  [
    'https://github.com/hakwerk/labca/issues/218',
    'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_REVOCATION_OFFLINE (0x80092013) - The revocation function was unable to check revocation because the revocation server was offline.',
    'revocation-unavailable this-end gap-psp',
  ],
  [
    'https://github.com/phax/phase4/issues/124',
    'certpath: RevocationChecker.check() Unable to determine revocation status due to network error',
    'revocation-unavailable this-end ?',
  ],
  [
    'https://github.com/dotnet/wcf/issues/1379',
    'The revocation function was unable to check revocation because the revocation server was offline.',
    'revocation-unavailable this-end ?',
  ],
  [
    'https://github.com/phax/peppol-commons/issues/49',
    'Caused by: java.security.cert.CertPathValidatorException: Failed to find any CRL objects for revocation checking',
    'revocation-unavailable this-end ?',
  ],
  [
    'https://github.com/bcgit/bc-java/issues/1762',
    'org.bouncycastle.tls.TlsFatalAlertReceived: handshake_failure(40)',
    'handshake-failure other-end ?',
  ],
  [
    'https://github.com/osiegmar/logback-gelf/issues/79',
    '*** ServerHelloDone\nWarning: no suitable certificate found - continuing without client authentication\n*** Certificate chain\n<Empty>',
    'key-unreadable this-end gap-psp',
  ],
  [
    'https://github.com/theswamis/dataloadercliq/issues/16',
    'nested exception is:javax.net.SSLException: Unrecognized SSL message, plaintext connection?',
    'not-tls this-end ?',
  ],
  [
    'https://github.com/dogtagpki/pki/issues/5163',
    'org.mozilla.jss.crypto.TokenException: unable to login to token',
    'keystore-password this-end ?',
  ],
  [
    'https://github.com/CyberSource/cybersource-sdk-java/issues/179',
    'Exception in thread "main" java.lang.UnsupportedOperationException: trusted certificate entries are not password-protected\n\tat java.security.KeyStoreSpi.engineGetEntry(KeyStoreSpi.java:466)',
    'key-unreadable this-end ?',
  ],
  [
    'https://github.com/envoyproxy/envoy/issues/6246',
    '[2019-03-11 11:38:57.548][14][debug][connection] [source/extensions/transport_sockets/tls/ssl_socket.cc:142] [C1] handshake error: 2',
    '',
  ],
  [
    'https://github.com/lysine-dev/okhttp/issues/6952',
    'OkHttpClient: <-- HTTP FAILED: javax.net.ssl.SSLHandshakeException: java.security.cert.CertPathValidatorException: Trust anchor for certification path not found',
    'unknown-authority this-end gap-psp',
  ],
  [
    'https://github.com/dotnet/wcf/issues/4210',
    "The HTTP request was forbidden with client authentication scheme 'Anonymous'.",
    'client-certificate-missing other-end gap-psp',
  ],
  [
    'https://github.com/dotnet/wcf/issues/2679',
    "The HTTP request is unauthorized with client authentication scheme 'Anonymous'. The authentication header received from the server was 'Negotiate'.",
    '',
  ],
  [
    'https://github.com/rust-native-tls/rust-native-tls/issues/205',
    'peer cert is valid, or was ignored if verification disabled',
    '',
  ],
  [
    'https://github.com/espressif/arduino-esp32/issues/5710',
    '[Mon Sep 27 09:11:47.875310 2021] [ssl:debug] [pid 139454] ssl_engine_kernel.c(1764): [client 192.0.2.10:61295] AH02275: Certificate Verification, depth 0, CRL checking mode: none (0) [subject: CN=test / issuer: CN=A_CN / serial: 7D2387987AB2D2B97648A4 / notbefore: Sep 15 08:37:38 2021 GMT / notafter: Sep 12 08:37:38 2032 GMT]',
    '',
  ],
  [
    'https://github.com/adoptium/adoptium-support/issues/151',
    'java.io.IOException: keystore password was incorrect\n        at java.base/sun.security.pkcs12.PKCS12KeyStore.engineLoad(PKCS12KeyStore.java:2108)\nCaused by: java.security.UnrecoverableKeyException: failed to decrypt safe contents entry: javax.crypto.BadPaddingException: Given final block not properly padded. Such issues can arise if a bad key is used during decryption.',
    'keystore-password this-end ?',
  ],
  [
    'https://github.com/jenkinsci/configuration-as-code-plugin/issues/909',
    'Could not load keystore java.io.IOException: DerInputStream.getLength(): lengthTag=43, too big.\tat sun.security.util.DerInputStream.getLength(DerInputStream.java:599)',
    'keystore-format this-end ?',
  ],
  [
    'https://github.com/OpenAttestation/OpenAttestation/issues/28',
    'Caused by: java.security.UnrecoverableKeyException: Password verification failed\n\tat sun.security.provider.JavaKeyStore.engineLoad(JavaKeyStore.java:770)',
    'keystore-password this-end ?',
  ],
  [
    'https://github.com/researchstudio-sat/webofneeds/issues/1338',
    'java.io.IOException: Invalid keystore format\n\tat sun.security.provider.JavaKeyStore.engineLoad(Unknown Source)',
    'keystore-format this-end ?',
  ],
  [
    'https://github.com/ekoutanov/effectivekafka/issues/3',
    'Failed to load SSL keystore config/server.keystore.jks of type JKS\n\tat org.apache.kafka.common.security.ssl.DefaultSslEngineFactory$FileBasedStore.load(DefaultSslEngineFactory.java:377)',
    'keystore-format this-end ?',
  ],
  [
    'https://github.com/obsidiandynamics/kafdrop/issues/124',
    'Connection to node -1 (broker:9092) terminated during authentication. This may happen due to any of the following reasons: (1) Authentication failed due to invalid credentials with brokers older than 1.0.0, (2) Firewall blocking Kafka TLS traffic (eg it may only allow HTTPS traffic), (3) Transient network issue.',
    'connection-closed other-end gap-psp',
  ],
  [
    'https://github.com/PowerShell/PowerShell/issues/4650',
    'The handler does not support client authentication certificates with this combination of libcurl (7.55.1)',
    'tls-library-missing this-end ?',
  ],
  [
    'https://github.com/haproxy/haproxy/issues/693',
    '192.0.2.10:56102 [14/Jun/2020:20:13:28.293] grpc_bk/1: SSL client certificate not trusted',
    'certificate-refused this-end tpe-gap',
  ],
];

describe('what people pasted of Java, .NET, Windows and Delphi', () => {
  it.each(pasted)('%s', (_source, text, right) => {
    expect(said(text)).toBe(right);
  });
});
