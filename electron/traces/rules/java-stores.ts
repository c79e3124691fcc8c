import type { TraceRule } from '../trace-rule.ts';

const stores = 'OpenJDK, sun.security.pkcs12.PKCS12KeyStore and sun.security.provider.JavaKeyStore';
const keytool = 'OpenJDK, sun.security.tools.keytool.Resources';

/** Java’s stores of keys, keytool, and what Spring Boot and Tomcat say around them: files of this end. */
export const javaStoreRules: readonly TraceRule[] = [
  {
    id: 'java-key-password',
    pattern:
      /UnrecoverableKeyException: (?:Cannot recover key|Get Key failed: Given final block not properly padded)|UnrecoverableKeyException: Password must not be null/,
    sample: 'java.security.UnrecoverableKeyException: Cannot recover key',
    source: 'https://github.com/gocd/gocd/issues/3432',
    cause: 'key-password',
    refusedBy: 'this-end',
  },
  {
    id: 'java-keystore-password',
    pattern:
      /keystore password was incorrect|UnrecoverableKeyException: Password verification failed|[Kk]eystore was tampered with, or password was incorrect|failed to decrypt safe contents entry|Failed PKCS12 integrity checking|Given final block not properly padded|keytool error: [^\n]{0,80}password was incorrect|Integrity check failed: /,
    sample: 'java.io.IOException: keystore password was incorrect',
    source: `OpenJDK 17.0.15, java.security.KeyStore, PKCS12; ${stores}`,
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'bouncycastle-keystore-password',
    pattern: /wrong password or corrupted file|exception unwrapping private key - |pad block corrupted/,
    sample: 'java.io.IOException: PKCS12 key store mac invalid - wrong password or corrupted file.',
    source: 'bcgit/bc-java, PKCS12KeyStoreSpi; https://github.com/bcgit/bc-java/issues/823',
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'java-keystore-format',
    pattern:
      /Invalid keystore format|is not a valid keystore|SSL doesn't have a valid keystore|[Kk]eystore file (?:exists, but is empty|does not exist)|toDerInputStream rejects tag type|DerInputStream\.getLength\(\)|DER input, Integer tag error|DerValue(?:\.getOctetString)?,? not an? [Oo]ctet|extra data at the end|Unsupported keystore format|stream does not represent a PKCS12 key store|Tag number over 30|Short read of DER length|lengthTag=\d{1,3}, too big|Illegal header: -----BEGIN|Input not an X\.509 certificate/,
    sample: 'java.io.IOException: toDerInputStream rejects tag type 45',
    source: 'https://github.com/rouxemmanuel/DigitalSigning/issues/59',
    cause: 'keystore-format',
    refusedBy: 'this-end',
  },
  {
    id: 'java-keystore-algorithm',
    pattern:
      /(?:parseAlgParameters failed|exception decrypting data - |InvalidKeyException: Illegal key size|Private key not stored as PKCS#8|PBE AlgorithmParameters not available|ObjectIdentifier\(\) -- data isn't an object ID|NoSuchAlgorithmException: Algorithm HmacPBESHA256 not available)/,
    sample:
      "java.io.IOException: parseAlgParameters failed: ObjectIdentifier() -- data isn't an object ID (tag = 48)",
    source: 'OpenJDK 8, sun.security.pkcs12.PKCS12KeyStore.parseAlgParameters, on a PKCS#12 under AES',
    cause: 'keystore-format',
    refusedBy: 'this-end',
  },
  {
    id: 'java-private-key-format',
    pattern:
      /InvalidKeySpecException: java\.security\.InvalidKeyException: (?:invalid key format|IOException ?: (?:algid parse error|version mismatch|DER))|Cannot decrypt PEM|problem creating (?:RSA|EC) private key/,
    sample:
      'java.security.spec.InvalidKeySpecException: java.security.InvalidKeyException: IOException : algid parse error, not a sequence',
    source: 'OpenJDK, sun.security.pkcs.PKCS8Key.decode, given a PKCS#1 key',
    cause: 'keystore-format',
    refusedBy: 'this-end',
  },
  {
    id: 'java-trust-store-unreadable',
    pattern: /problem accessing trust store/,
    sample: 'Caused by: java.security.KeyManagementException: problem accessing trust store',
    source: 'OpenJDK 17.0.15, JSSE client, javax.net.ssl.trustStorePassword',
    cause: 'keystore-password',
    refusedBy: 'this-end',
    maybe: ['keystore-format'],
  },
  {
    id: 'java-alias',
    pattern:
      /Alias name \[?[^\]\n]{1,120}\]? does not (?:identify a key entry|exist|contain a private key)|[Kk]eystore does not contain (?:specified )?alias|[Kk]ey entry for alias '[^'\n]{1,120}' (?:not found|is not)/,
    sample: 'java.io.IOException: Alias name [gap] does not identify a key entry',
    source: 'apache/tomcat, StringManager jsse.alias_no_key_entry; OpenJDK, keytool Resources',
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'java-no-key-entry',
    pattern:
      /No aliases for private keys found in key store|[Kk]eystore does not contain a private key|does not contain any (?:private )?keys?\b/,
    sample: 'java.io.IOException: No aliases for private keys found in key store',
    source: 'apache/tomcat, StringManager jsse.noKeys',
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'java-trusted-entry',
    pattern: /trusted certificate entries are not password-protected/,
    sample: 'java.lang.UnsupportedOperationException: trusted certificate entries are not password-protected',
    source: 'OpenJDK, java.security.KeyStoreSpi: engineGetEntry',
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'java-none-to-show',
    pattern:
      /no suitable certificate found - continuing without client authentication|No X\.509 certificate for client authentication, use empty Certificate message instead/,
    sample: 'Warning: no suitable certificate found - continuing without client authentication',
    source: 'OpenJDK 8, sun.security.ssl.ClientHandshaker; OpenJDK 17, sun.security.ssl.CertificateMessage',
    cause: 'key-unreadable',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'keytool-mismatch',
    pattern:
      /keytool error: java\.lang\.Exception: Public keys in reply and keystore don't match|erreur keytool : java\.lang\.Exception: Les clés publiques de la réponse et du fichier de clés ne concordent pas/,
    sample: "keytool error: java.lang.Exception: Public keys in reply and keystore don't match",
    source: keytool,
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'keytool-chain',
    pattern:
      /keytool error: java\.lang\.Exception: (?:Failed to establish chain from reply|Incomplete certificate chain in reply)|Impossible de créer une chaîne à partir de la réponse/,
    sample: 'keytool error: java.lang.Exception: Failed to establish chain from reply',
    source: keytool,
    cause: 'authorities-missing',
    refusedBy: 'this-end',
    maybe: ['incomplete-chain'],
  },
  {
    id: 'kafka-store',
    pattern: /Failed to load (?:PEM )?SSL keystore /,
    sample: 'org.apache.kafka.common.KafkaException: Failed to load SSL keystore gap.p12 of type PKCS12',
    source: 'apache/kafka, clients: common/security/ssl/DefaultSslEngineFactory.java',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'spring-ssl-store',
    pattern:
      /Could not load key ?[sS]tore '|Unable to create key store: |Could not load trust store '|Failed to load the keystore|Unable to load the keystore/,
    sample:
      "org.springframework.boot.web.server.WebServerException: Could not load key store 'classpath:gap.p12'",
    source: 'spring-projects/spring-boot, SslServerCustomizer and JksSslStoreBundle',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
];
