import type { TraceCause, TraceRule } from '../trace-rule.ts';

/** A number of libcurl, as its command line, PHP (« cURL error 60 ») and others print it, whatever the words are. */
const number = (code: number, text: string, cause: TraceCause, more: Partial<TraceRule> = {}): TraceRule => ({
  id: `curl-number-${code}`,
  pattern: new RegExp(
    `(?:curl: \\(|cURL error |curl error |CURLE?[ _]?(?:error|errno)[ :=(]{1,3})${code}\\b(?!\\) (?:unable to set private|could not (?:load PEM|parse PKCS12)|SSL: certificate verification failed))|(?<!: )${text.replace(/[().?]/g, '\\$&')}`,
  ),
  sample: `cURL error ${code}: ${text} (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)`,
  source: 'https://curl.se/libcurl/c/libcurl-errors.html, and lib/strerror.c: curl_easy_strerror',
  cause,
  refusedBy: 'this-end',
  flow: 'gap-psp',
  ...more,
});

/** What the number alone says, where no words are known: the last of curl’s rules. */
export const curlNumberRules: readonly TraceRule[] = [
  number(5, "Couldn't resolve proxy name", 'proxy', { refusedBy: 'unknown' }),
  number(6, "Couldn't resolve host name", 'name-not-found', { refusedBy: 'unknown' }),
  number(7, "Couldn't connect to server", 'unreachable', { refusedBy: 'unknown' }),
  number(28, 'Timeout was reached', 'timeout', { refusedBy: 'unknown' }),
  number(35, 'SSL connect error', 'handshake-failure', {
    refusedBy: 'unknown',
    maybe: [
      'client-certificate-missing',
      'protocol-version',
      'cipher-suite',
      'not-tls',
      'certificate-refused',
    ],
  }),
  number(51, 'The peer certificate or fingerprint was not OK', 'name-mismatch', {
    maybe: ['certificate-refused'],
  }),
  number(52, 'Server returned nothing (no headers, no data)', 'connection-closed', {
    refusedBy: 'other-end',
  }),
  number(56, 'Failure when receiving data from the peer', 'connection-closed', {
    refusedBy: 'other-end',
    maybe: ['client-certificate-missing', 'certificate-refused'],
  }),
  number(58, 'Problem with the local SSL certificate', 'own-certificate-refused', {
    maybe: ['keystore-format', 'keystore-password', 'key-mismatch', 'own-certificate-weak'],
  }),
  number(59, "Couldn't use specified SSL cipher", 'cipher-suite'),
  number(60, 'SSL peer certificate or SSH remote key was not OK', 'certificate-refused', {
    maybe: ['unknown-authority', 'incomplete-chain', 'expired', 'name-mismatch'],
  }),
  {
    id: 'curl-number-58-lower',
    pattern: /Error: problem with the local SSL certificate/,
    sample: 'Error: problem with the local SSL certificate',
    source: 'Kong/insomnia, node-libcurl: CURLE_SSL_CERTPROBLEM',
    cause: 'own-certificate-refused',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['keystore-format', 'keystore-password', 'key-mismatch', 'own-certificate-weak'],
  },
  {
    id: 'curl-old-60',
    pattern: /Peer certificate cannot be authenticated with (?:given|known) CA certificates/,
    sample: 'Peer certificate cannot be authenticated with given CA certificates',
    source: 'curl/curl before 7.62, lib/strerror.c: CURLE_SSL_CACERT',
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['incomplete-chain', 'self-signed', 'expired', 'proxy'],
  },
  number(77, 'Problem with the SSL CA cert (path? access rights?)', 'authorities-missing'),
  number(80, 'Failed to shut down the SSL connection', 'connection-closed', { refusedBy: 'other-end' }),
  number(82, 'Failed to load CRL file (path? access rights?, format?)', 'crl-invalid', {
    maybe: ['revocation-unavailable'],
  }),
  number(83, 'Issuer check against peer certificate failed', 'unknown-authority'),
  number(90, 'SSL public key does not match pinned public key', 'certificate-refused'),
  number(91, 'SSL server certificate status verification FAILED', 'revocation-unavailable', {
    maybe: ['revoked'],
  }),
  number(97, 'proxy handshake error', 'proxy', { refusedBy: 'unknown' }),
  number(98, 'SSL Client Certificate required', 'client-certificate-missing', { refusedBy: 'other-end' }),
];
