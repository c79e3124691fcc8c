import type { TraceRule } from '../trace-rule.ts';

const conscrypt = 'google/conscrypt';

/** The clients and servers that Java programs are made of: their own words, around those of JSSE. */
export const javaClientRules: readonly TraceRule[] = [
  {
    id: 'httpclient-name',
    pattern:
      /Certificate for <[^>\n]{1,260}> doesn't match (?:any of the subject alternative names|common name of the certificate subject)|hostname in certificate didn't match: </,
    sample:
      "javax.net.ssl.SSLPeerUnverifiedException: Certificate for <psp.exemple.fr> doesn't match any of the subject alternative names: [*.autre.fr, autre.fr]",
    source: 'https://github.com/apache/httpcomponents-client/pull/610',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'httpclient-no-alternative-name',
    pattern:
      /Certificate subject for <[^>\n]{1,260}> doesn't contain a common name and does not have alternative names/,
    sample:
      "javax.net.ssl.SSLException: Certificate subject for <psp.exemple.fr> doesn't contain a common name and does not have alternative names",
    source: 'apache/httpcomponents-client, DefaultHostnameVerifier.matchCN',
    cause: 'alternative-name-missing',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'okhttp-name',
    pattern: /Hostname \S{1,260} (?:was )?not verified(?::| \()|Hostname \S{1,260} was not verified$/,
    sample: 'javax.net.ssl.SSLPeerUnverifiedException: Hostname 192.168.1.1 not verified:',
    source: 'https://github.com/square/okhttp/pull/1167',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'java-name-unverified',
    pattern: /HTTPS hostname wrong: {1,2}should be </,
    sample: 'java.io.IOException: HTTPS hostname wrong:  should be <psp.exemple.fr>',
    source: 'OpenJDK, sun.net.www.protocol.https.HttpsClient.checkURLSpoofing',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'okhttp-pinning',
    pattern: /Certificate pinning failure!|Pin verification failed/,
    sample: 'javax.net.ssl.SSLPeerUnverifiedException: Certificate pinning failure!',
    source: 'square/okhttp, CertificatePinner.check',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'okhttp-cleartext',
    pattern: /CLEARTEXT communication (?:to \S{1,260} )?not (?:enabled|permitted)/,
    sample: 'java.net.UnknownServiceException: CLEARTEXT communication not enabled for client',
    source: 'square/okhttp, ConnectPlan; Android, network security configuration',
    cause: 'not-tls',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'okhttp-versions',
    pattern: /Unable to find acceptable protocols\. isFallback=/,
    sample:
      'java.net.UnknownServiceException: Unable to find acceptable protocols. isFallback=false, modes=[ConnectionSpec(cipherSuites=[all enabled], tlsVersions=[TLS_1_2], supportsTlsExtensions=true)]',
    source: 'square/okhttp, RetryTlsHandshake and ConnectionSpecSelector',
    cause: 'protocol-version',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['cipher-suite'],
  },
  {
    id: 'conscrypt-anchor',
    pattern: /Trust anchor for certification path not found/,
    sample: 'java.security.cert.CertPathValidatorException: Trust anchor for certification path not found.',
    source: `${conscrypt}, TrustManagerImpl.checkTrustedRecursive`,
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    maybe: ['incomplete-chain', 'self-signed', 'proxy'],
  },
  {
    id: 'conscrypt-chain',
    pattern: /Chain validation failed|Unacceptable certificate: CN/,
    sample: 'java.security.cert.CertificateException: Chain validation failed',
    source: `${conscrypt}, TrustManagerImpl.verifyChain`,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    maybe: ['expired', 'not-yet-valid'],
  },
  {
    id: 'netty-not-tls',
    pattern: /not an SSL\/TLS record: /,
    sample:
      'io.netty.handler.ssl.NotSslRecordException: not an SSL/TLS record: 474554202f20485454502f312e310d0a',
    source: 'https://github.com/netty/netty/issues/11873',
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['proxy'],
  },
  {
    id: 'netty-timeout',
    pattern: /SslHandshakeTimeoutException: handshake timed out|ConnectTimeoutException: /,
    sample: 'io.netty.handler.ssl.SslHandshakeTimeoutException: handshake timed out after 10000ms',
    source: 'netty/netty, SslHandler.applyHandshakeTimeout',
    cause: 'timeout',
    refusedBy: 'unknown',
  },
  {
    id: 'netty-key-format',
    pattern:
      /(?:File|Input stream) does not contain valid (?:private key|certificates?)|found no (?:private key|certificates) in input stream/,
    sample: 'java.lang.IllegalArgumentException: File does not contain valid private key: gap.key',
    source: 'netty/netty, SslContextBuilder.keyManager and PemReader',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'netty-closed',
    pattern:
      /StacklessClosedChannelException|Connection closed while SSL\/TLS handshake was in progress|NoHttpResponseException: |ConnectionClosedException: |Connection prematurely closed (?:BEFORE|DURING) |(?:Channel|Connection) closed while performing protocol negotiation/,
    sample:
      'io.netty.handler.ssl.StacklessSSLHandshakeException: Connection closed while SSL/TLS handshake was in progress',
    source:
      'netty/netty, SslHandler.channelInactive; apache/httpcomponents-core; reactor-netty, PrematureCloseException',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'kafka-closed',
    pattern: /terminated during authentication\. This may happen due to/,
    sample:
      'WARN Connection to node -1 terminated during authentication. This may happen due to any of the following reasons: (1) Authentication failed due to invalid credentials with brokers older than 1.0.0',
    source: 'apache/kafka, clients: NetworkClient.processDisconnection',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'client-certificate-missing', 'not-tls'],
  },
  {
    id: 'netty-openssl-engine',
    pattern: /SSLHandshakeException: General OpenSslEngine problem/,
    sample: 'javax.net.ssl.SSLHandshakeException: General OpenSslEngine problem',
    source: 'netty/netty, ReferenceCountedOpenSslEngine: the verification of this end threw',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    maybe: ['unknown-authority', 'name-mismatch', 'incomplete-chain', 'expired'],
  },
  {
    id: 'httpclient-refused',
    pattern: /HttpHostConnectException: |failed: Connection refused/,
    sample:
      'org.apache.http.conn.HttpHostConnectException: Connect to psp.exemple.fr:443 [psp.exemple.fr/192.0.2.1] failed: Connection refused (Connection refused)',
    source: 'apache/httpcomponents-client, HttpHostConnectException',
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'conscrypt-failed',
    pattern: /SSLHandshakeException: Handshake failed|Failure in SSL library, usually a protocol error/,
    sample: 'javax.net.ssl.SSLHandshakeException: Handshake failed',
    source: 'https://github.com/rastating/DroidBeard/issues/226',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    maybe: ['protocol-version', 'cipher-suite', 'certificate-refused'],
  },
  {
    id: 'java-peer-unverified',
    pattern: /SSLPeerUnverifiedException: peer not authenticated/,
    sample: 'javax.net.ssl.SSLPeerUnverifiedException: peer not authenticated',
    source: 'OpenJDK, sun.security.ssl.SSLSessionImpl.getPeerCertificates',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    maybe: ['client-certificate-missing', 'certificate-refused', 'protocol-version'],
  },
];
