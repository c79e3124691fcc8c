import type { TraceCause, TraceRule } from '../trace-rule.ts';

const boringssl =
  'dart-lang/sdk, runtime/bin/secure_socket_utils.cc: FormatErrorMessage, with BoringSSL’s reasons';

/** A reason of BoringSSL as Dart writes it, with the file that raised it: « WRONG_VERSION_NUMBER(tls_record.cc:242) ». */
const reason = (
  id: string,
  names: string,
  cause: TraceCause,
  more: Partial<Pick<TraceRule, 'maybe' | 'flow' | 'refusedBy'>> = {},
): TraceRule => ({
  id: `dart-${id}`,
  pattern: new RegExp(`\\b(?:${names})\\(\\w{1,30}\\.cc?:\\d{1,5}\\)`),
  sample: `HandshakeException: Handshake error in client (OS Error: ${names.replace(/\|.*/, '')}(tls_record.cc:242))`,
  source: boringssl,
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** Dart and Flutter over BoringSSL; what it says of the certificate is in OpenSSL’s words. */
export const dartRules: readonly TraceRule[] = [
  reason('not-tls', 'WRONG_VERSION_NUMBER|HTTP_REQUEST|HTTPS_PROXY_REQUEST', 'not-tls', {
    maybe: ['protocol-version', 'proxy'],
  }),
  reason('version', 'UNSUPPORTED_PROTOCOL|NO_SUPPORTED_VERSIONS_ENABLED', 'protocol-version'),
  reason('cipher', 'NO_SHARED_CIPHER|NO_COMMON_SIGNATURE_ALGORITHMS|NO_SHARED_GROUP', 'cipher-suite'),
  reason('no-client-certificate', 'PEER_DID_NOT_RETURN_A_CERTIFICATE', 'client-certificate-missing', {
    flow: 'tpe-gap',
  }),
  reason('wrong-key', 'BAD_SIGNATURE', 'wrong-key'),
  reason('key-mismatch', 'KEY_VALUES_MISMATCH|KEY_TYPE_MISMATCH', 'key-mismatch'),
  reason('password', 'INCORRECT_PASSWORD|BAD_DECRYPT|BAD_PASSWORD_READ', 'keystore-password'),
  reason(
    'own-file',
    'NO_START_LINE|BAD_PKCS12_DATA|BAD_BASE64_DECODE|BAD_END_LINE|DECODE_ERROR',
    'keystore-format',
    {
      maybe: ['keystore-password'],
    },
  ),
  {
    id: 'dart-own-password',
    pattern: /TlsException: INCORRECT[ _]PASSWORD|OPENSSL_internal:(?:INCORRECT_PASSWORD|BAD_DECRYPT)/,
    sample: 'TlsException: INCORRECT PASSWORD (passed a null parameter)',
    source: 'https://github.com/astubenbord/paperless-mobile/issues/369',
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'dart-refused',
    pattern:
      /CERTIFICATE_VERIFY_FAILED: ?(?:application verification failure|ok|unspecified certificate verification error)? ?\(\w{1,20}\.cc:/,
    sample:
      'HandshakeException: Handshake error in client (OS Error: CERTIFICATE_VERIFY_FAILED: application verification failure(handshake.cc:359))',
    source: 'https://github.com/dart-lang/http/issues/604',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    maybe: ['unknown-authority', 'incomplete-chain', 'self-signed', 'name-mismatch', 'proxy'],
  },
  {
    id: 'dart-own-key',
    pattern: /Expected private key, but none was found|Failure in usePrivateKeyBytes/,
    sample: 'ArgumentError: Expected private key, but none was found',
    source: 'dart-lang/sdk, runtime/bin/security_context.cc: SecurityContext_UsePrivateKeyBytes',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password', 'key-mismatch'],
  },
  {
    id: 'dart-own-certificate',
    pattern: /Failure in useCertificateChainBytes/,
    sample: 'TlsException: Failure in useCertificateChainBytes',
    source: 'dart-lang/sdk, runtime/bin/security_context.cc: SecurityContext_UseCertificateChainBytes',
    cause: 'own-certificate-refused',
    refusedBy: 'this-end',
    maybe: ['keystore-format', 'keystore-password'],
  },
  {
    id: 'dart-authorities',
    pattern: /Failure in (?:setTrustedCertificatesBytes|trusting builtin roots|setClientAuthoritiesBytes)/,
    sample: 'TlsException: Failure in setTrustedCertificatesBytes',
    source: 'dart-lang/sdk, runtime/bin/security_context.cc: SetTrustedCertificatesBytes',
    cause: 'authorities-missing',
    refusedBy: 'this-end',
  },
  {
    id: 'dart-closed',
    pattern: /HandshakeException: Connection terminated during handshake/,
    sample: 'HandshakeException: Connection terminated during handshake',
    source: 'https://github.com/flutter/flutter/issues/99035',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version', 'server-name-unknown'],
  },
];
