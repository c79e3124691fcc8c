import type { TraceCause, TraceRule } from '../trace-rule.ts';

const openssl = 'GNU wget, src/openssl.c: ssl_check_certificate';
const gnutls = 'GNU wget, src/gnutls.c: ssl_check_certificate';
const svn = 'apache/subversion, subversion/svn/…/prompt.c: svn_cmdline_auth_ssl_server_trust_prompt';

/** The same verdict in the words of wget with OpenSSL, of wget with GnuTLS, and of Subversion; all are clients. */
const verdict = (
  id: string,
  words: readonly [string, ...string[]],
  sample: string,
  source: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  id: `wget-${id}`,
  pattern: new RegExp(words.join('|')),
  sample,
  source,
  cause,
  refusedBy: 'this-end',
  flow: 'gap-psp',
  maybe,
});
/** With « WARNING: » instead, wget was told to go on. */
const of = (words: string): string => `ERROR: The certificate (?:of .{1,260} )?${words}`;

export const wgetRules: readonly TraceRule[] = [
  verdict(
    'expired',
    [
      'Issued certificate has expired',
      of('has expired'),
      '\\n - The certificate has expired',
      'certificate verification failed:[^\\n]{0,80}certificate has expired',
    ],
    '  Issued certificate has expired.',
    openssl,
    'expired',
  ),
  verdict(
    'not-yet-valid',
    [
      'Issued certificate not yet valid',
      of('is not yet activated'),
      'certificate verification failed:[^\\n]{0,80}certificate is not yet valid',
    ],
    '  Issued certificate not yet valid.',
    openssl,
    'not-yet-valid',
  ),
  verdict(
    'self-signed',
    ['Self-signed certificate encountered'],
    '  Self-signed certificate encountered.',
    openssl,
    'self-signed',
    ['unknown-authority', 'proxy'],
  ),
  verdict(
    'unknown-authority',
    [
      "Unable to locally verify the issuer's authority",
      of("doesn't have a known issuer"),
      'The certificate is not issued by a trusted authority',
      'certificate verification failed:[^\\n]{0,80}issuer is not trusted',
    ],
    "  Unable to locally verify the issuer's authority.",
    openssl,
    'unknown-authority',
    ['incomplete-chain', 'proxy'],
  ),
  verdict(
    'revoked',
    [of('has been revoked')],
    "ERROR: The certificate of 'psp.exemple.fr' has been revoked.",
    gnutls,
    'revoked',
  ),
  verdict(
    'weak',
    [of('was signed using an insecure algorithm')],
    "ERROR: The certificate of 'psp.exemple.fr' was signed using an insecure algorithm.",
    gnutls,
    'weak-algorithm',
  ),
  verdict(
    'authority',
    ['ERROR: The certificate signer (?:of .{1,260} )?was not a CA'],
    "ERROR: The certificate signer of 'psp.exemple.fr' was not a CA.",
    gnutls,
    'authority-invalid',
  ),
  verdict(
    'name',
    [
      "ERROR: (?:certificate common name|no certificate subject alternative name) .{1,260}(?:doesn't match requested host name|matches)",
      "ERROR: The certificate's owner does not match hostname",
      'The certificate hostname does not match\\.',
      'certificate verification failed:[^\\n]{0,80}hostname mismatch',
    ],
    "ERROR: certificate common name 'autre.exemple.fr' doesn't match requested host name 'psp.exemple.fr'.",
    openssl,
    'name-mismatch',
  ),
  verdict(
    'none',
    ['ERROR: No certificate presented by '],
    'ERROR: No certificate presented by psp.exemple.fr.',
    openssl,
    'certificate-refused',
  ),
  verdict(
    'refused',
    [
      of('is not trusted'),
      "ERROR: cannot verify .{1,260}'s certificate, issued by",
      'Error validating server certificate for',
    ],
    "ERROR: The certificate of 'psp.exemple.fr' is not trusted.",
    `${gnutls}; ${svn}`,
    'certificate-refused',
    ['unknown-authority', 'expired', 'incomplete-chain'],
  ),
  {
    id: 'wget-without-tls',
    pattern: /Wget has been built without TLS support|HTTPS support not compiled in/,
    sample: 'Failed to connect: Wget has been built without TLS support',
    source: 'https://github.com/rockdaboot/wget2/issues/201',
    cause: 'tls-library-missing',
    refusedBy: 'this-end',
  },
  {
    id: 'wget-handshake',
    pattern: /Unable to establish SSL connection|GnuTLS: The request is invalid/,
    sample: 'Unable to establish SSL connection.',
    source: 'GNU wget, src/http.c: establish_connection',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'protocol-version', 'client-certificate-missing', 'proxy'],
  },
];
