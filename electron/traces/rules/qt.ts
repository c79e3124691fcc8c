import type { TraceCause, TraceRule } from '../trace-rule.ts';

const row = (id: string, text: string, cause: TraceCause, more: Partial<TraceRule> = {}): TraceRule => ({
  id: `qt-${id}`,
  // Programs put the sentence in the middle of their own, so that its first letter may be small.
  pattern: new RegExp(text.replace(/^T/, '[Tt]')),
  sample: `SSL handshake failed: ${text}`,
  source: 'qt/qtbase, src/network/ssl/qsslerror.cpp: QSslError::errorString',
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** Qt tells each error of a certificate in a sentence. */
export const qtRules: readonly TraceRule[] = [
  row(
    'local-issuer',
    'The issuer certificate of a locally looked up certificate could not be found',
    'unknown-authority',
    {
      source: 'https://github.com/haiwen/seafile-client/issues/1663',
      maybe: ['incomplete-chain', 'proxy'],
    },
  ),
  row('issuer', 'The issuer certificate could not be found', 'unknown-authority', {
    maybe: ['incomplete-chain'],
  }),
  row('first-certificate', 'No certificates could be verified', 'incomplete-chain', {
    maybe: ['unknown-authority'],
  }),
  row('self-signed', 'The certificate is self-signed, and untrusted', 'self-signed'),
  row(
    'root',
    'The root certificate of the certificate chain is self-signed, and untrusted',
    'unknown-authority',
    {
      maybe: ['proxy'],
    },
  ),
  row('root-usage', 'The root CA certificate is (?:not trusted|marked to reject)', 'unknown-authority', {
    sample: 'SSL handshake failed: The root CA certificate is not trusted for this purpose',
  }),
  row('not-yet-valid', 'The certificate is not yet valid', 'not-yet-valid'),
  row('expired', 'The certificate has expired', 'expired'),
  row(
    'signature',
    'The (?:signature of the certificate is invalid|certificate signature could not be decrypted)',
    'signature-invalid',
    {
      sample: 'SSL handshake failed: The signature of the certificate is invalid',
    },
  ),
  row(
    'authority',
    'One of the CA certificates is invalid|The basicConstraints path length parameter has been exceeded',
    'authority-invalid',
    {
      sample: 'SSL handshake failed: One of the CA certificates is invalid',
    },
  ),
  row('usage', 'The supplied certificate is unsuitable for this purpose', 'wrong-usage'),
  row('no-certificate', 'The peer did not present any certificate', 'client-certificate-missing', {
    flow: 'tpe-gap',
  }),
  row('name', 'The host name did not match any of the valid hosts for this certificate', 'name-mismatch', {
    flow: 'gap-psp',
  }),
  row('revoked', 'The peer certificate is blacklisted', 'certificate-refused', { maybe: ['revoked'] }),
  row(
    'no-revocation',
    'No OCSP status response found|OCSP (?:status|response)[^\\n]{0,60}(?:expired|unavailable)',
    'revocation-unavailable',
    {
      sample: 'SSL handshake failed: No OCSP status response found',
    },
  ),
  row(
    'own-key',
    'Error (?:loading|setting) (?:private key|local certificate)|Private key does not certify public key|Cannot provide a certificate with no key',
    'key-mismatch',
    {
      sample:
        'Private key does not certify public key, error:0B080074:x509 certificate routines::key values mismatch',
      source: 'qt/qtbase, src/plugins/tls/openssl/qsslcontext_openssl.cpp: initSslContext',
      maybe: ['keystore-format', 'keystore-password'],
    },
  ),
  row(
    'closed',
    'The TLS/SSL connection has been closed|The remote host closed the connection',
    'connection-closed',
    {
      sample: 'SSL error: The TLS/SSL connection has been closed',
      source: 'qt/qtbase, src/network/ssl/qsslsocket.cpp',
      refusedBy: 'other-end',
      maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
    },
  ),
];
