import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { alertRules, camelOf } from './alert-facts.ts';

const errors = 'rustls/rustls, rustls/src/error/mod.rs: CertificateError';

/** « invalid peer certificate: Expired », or in words since 0.23; « invalid certificate: » before 0.20. */
const judgement = (
  id: string,
  names: string,
  words: string | null,
  cause: TraceCause,
  more: Partial<Pick<TraceRule, 'maybe' | 'flow' | 'sample' | 'source'>> = {},
): TraceRule => ({
  id: `rustls-${id}`,
  pattern: new RegExp(
    `invalid (?:peer )?certificate: (?:Other\\(OtherError\\()?(?:${words === null ? '' : `${words}|`}(?:${names})\\b)|InvalidCertificate\\((?:${names})\\b`,
  ),
  sample: `invalid peer certificate: ${names.split('|')[0] ?? ''}`,
  source: errors,
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** Rust’s rustls, and native-tls, whose words beside are those of the library of the system. */
export const rustlsRules: readonly TraceRule[] = [
  judgement('expired', 'Expired|CertExpired|ExpiredContext', 'certificate expired', 'expired', {
    sample:
      'invalid peer certificate: certificate expired: verification time 1780000000 (UNIX), but certificate is not valid after 1609459200 (170540800 seconds ago)',
  }),
  judgement(
    'not-yet-valid',
    'NotValidYet|CertNotValidYet|NotValidYetContext',
    'certificate not valid yet',
    'not-yet-valid',
  ),
  judgement('unknown-authority', 'UnknownIssuer', null, 'unknown-authority', {
    sample:
      'error sending request for url (https://psp.exemple.invalid/): error trying to connect: invalid certificate: UnknownIssuer',
    source: 'https://github.com/denoland/deno/issues/11482',
    maybe: ['incomplete-chain', 'self-signed', 'proxy'],
  }),
  judgement('self-signed', 'CaUsedAsEndEntity', null, 'self-signed', { maybe: ['authority-invalid'] }),
  judgement(
    'no-alternative-name',
    'NoSubjectAltNames',
    'certificate not valid for name [^;\\n]{1,270}; certificate is not valid for any names',
    'alternative-name-missing',
    {
      sample:
        'invalid peer certificate: certificate not valid for name "psp.exemple.invalid"; certificate is not valid for any names (according to its subjectAltName extension)',
      flow: 'gap-psp',
    },
  ),
  judgement(
    'name',
    'NotValidForName|CertNotValidForName|NotValidForNameContext',
    'certificate not valid for name(?![^;\\n]{1,270}; certificate is not valid for any names)',
    'name-mismatch',
    {
      flow: 'gap-psp',
    },
  ),
  judgement(
    'usage',
    'InvalidPurpose|InvalidPurposeContext|RequiredEkuNotFound',
    'certificate does not allow extended key usage',
    'wrong-usage',
  ),
  judgement('certificate-version', 'UnsupportedCertVersion', null, 'certificate-refused'),
  judgement('revoked', 'Revoked|CertRevoked', null, 'revoked'),
  judgement('revocation-unknown', 'UnknownRevocationStatus', null, 'revocation-unavailable'),
  judgement(
    'crl-expired',
    'ExpiredRevocationList|ExpiredRevocationListContext',
    'certificate revocation list expired',
    'crl-stale',
  ),
  judgement('signature', 'BadSignature|InvalidSignatureForPublicKey', null, 'signature-invalid', {
    source: 'https://github.com/rustls/rustls/issues/2448',
    maybe: ['wrong-key'],
  }),
  judgement(
    'algorithm',
    'UnsupportedSignatureAlgorithm|UnsupportedSignatureAlgorithmForPublicKey',
    null,
    'weak-algorithm',
    {
      maybe: ['authority-invalid'],
    },
  ),
  judgement(
    'authority',
    'UnhandledCriticalExtension|UnsupportedCriticalExtension|EndEntityUsedAsCa|PathLenConstraintViolated|NameConstraintViolation',
    null,
    'authority-invalid',
  ),
  {
    id: 'rustls-no-client-certificate',
    pattern: /peer sent no certificates|NoCertificatesPresented/,
    sample: 'peer sent no certificates',
    source: 'rustls/rustls, rustls/src/error/mod.rs: NoCertificatesPresented',
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'rustls-version',
    pattern: /peer is incompatible: (?:\w{0,40}Tls1\d\w{0,40}|[\w ]{0,60}TLS1\.?\d)/,
    sample: 'peer is incompatible: ServerDoesNotSupportTls12Or13',
    source: 'rustls/rustls, rustls/src/error/mod.rs: PeerIncompatible',
    cause: 'protocol-version',
    refusedBy: 'this-end',
  },
  {
    id: 'rustls-cipher',
    pattern:
      /peer is incompatible: (?:No\w{1,50}InCommon|no ciphersuites in common|no kx group in common|no overlapping sigschemes)/,
    sample: 'peer is incompatible: NoCipherSuitesInCommon',
    source: 'rustls/rustls, rustls/src/error/mod.rs: PeerIncompatible',
    cause: 'cipher-suite',
    refusedBy: 'this-end',
  },
  {
    id: 'rustls-not-tls',
    pattern:
      /received corrupt message(?! of type (?!InvalidContentType))|InvalidMessage\(InvalidContentType\)/,
    sample: 'received corrupt message of type InvalidContentType',
    source: 'rustls/rustls, rustls/src/error/mod.rs: InvalidMessage',
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['proxy'],
  },
  {
    id: 'rustls-key-mismatch',
    pattern: /keys may not be consistent: KeyMismatch|InconsistentKeys\(KeyMismatch\)/,
    sample: 'keys may not be consistent: KeyMismatch',
    source: 'rustls/rustls, rustls/src/error/mod.rs: InconsistentKeys',
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'rustls-key-format',
    pattern:
      /failed to parse private key as RSA, ECDSA, or EdDSA|no private key found in|private key format not supported/,
    sample: 'failed to parse private key as RSA, ECDSA, or EdDSA',
    source: 'rustls/rustls, rustls/src/crypto/ring/sign.rs: any_supported_type; reqwest, src/tls.rs',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'rustls-no-own-chain',
    pattern: /no server certificate chain resolved|\bNoServerCertChain\w{0,12}\b/,
    sample: 'no server certificate chain resolved',
    source: 'https://github.com/rustls/rustls/issues/514',
    cause: 'server-name-unknown',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
    maybe: ['own-certificate-missing'],
  },
  {
    id: 'reqwest-identity',
    pattern: /incompatible TLS identity type/,
    sample: 'reqwest::Error { kind: Builder, source: "incompatible TLS identity type" }',
    source: 'https://github.com/spiceai/spiceai/issues/12762',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'native-tls-password',
    pattern: /MAC verification failed during PKCS12 import \(wrong password\?\)/,
    sample:
      'Tls(Error { code: -25264, message: "MAC verification failed during PKCS12 import (wrong password?)" })',
    source: 'https://github.com/rust-native-tls/rust-native-tls/issues/19',
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  ...alertRules(
    {
      id: 'rustls-alert',
      pattern: ({ name }) => `(?:received fatal alert: |AlertReceived\\(|description: )${camelOf(name)}\\b`,
      sample: ({ name }) => `received fatal alert: ${camelOf(name)}`,
      source: 'rustls/rustls, rustls/src/enums.rs: AlertDescription',
    },
    'heard',
  ),
  ...alertRules(
    {
      id: 'rustls-sent',
      pattern: ({ name }) =>
        `Sending (?:fatal alert|fatal alert AlertMessagePayload|warning alert) ${camelOf(name)}\\b`,
      sample: ({ name }) => `Sending fatal alert ${camelOf(name)}`,
      source: 'rustls/rustls, rustls/src/conn.rs: send_fatal_alert',
    },
    'sent',
  ),
  {
    id: 'rustls-refused',
    pattern:
      /invalid peer certificate: |[Ee]rror (?:trying to connect|connecting): invalid certificate: |invalid certificate: Bad(?:DER|Encoding)/,
    sample: 'invalid peer certificate: BadEncoding',
    source: errors,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
  },
  {
    id: 'rustls-closed',
    pattern:
      /tls handshake eof|kind: (?:ConnectionReset|UnexpectedEof|BrokenPipe)\b|peer closed connection without sending TLS close_notify|connection closed before message completed/,
    sample: 'error trying to connect: tls handshake eof',
    source: 'tokio-rs/tls, tokio-rustls/src/common/mod.rs; hyper, src/error.rs',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
];
