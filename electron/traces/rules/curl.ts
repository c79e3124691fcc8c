import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { verdictPattern } from './openssl-verification.ts';

const produced = 'curl 7.88.1, OpenSSL 3.0.19';

/** The number of curl's error and the words of its library; curl is always the client. */
const problem = (
  id: string,
  words: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  id: `curl-${id}`,
  // « OpenSSL verify result: » since 8.13.
  pattern: verdictPattern(words, 'SSL certificate (?:problem|OpenSSL verify result): '),
  sample: `curl: (60) SSL certificate problem: ${words}`,
  source: produced,
  cause,
  refusedBy: 'this-end',
  flow: 'gap-psp',
  maybe,
});

export const curlRules: readonly TraceRule[] = [
  problem('expired', 'certificate has expired', 'expired'),
  problem('not-yet-valid', 'certificate is not yet valid', 'not-yet-valid'),
  problem('self-signed', 'self-signed certificate', 'self-signed'),
  problem('no-local-issuer', 'unable to get local issuer certificate', 'unknown-authority', [
    'incomplete-chain',
  ]),
  problem('revoked', 'certificate revoked', 'revoked'),
  problem('no-crl', 'unable to get certificate CRL', 'revocation-unavailable'),
  problem('crl-expired', 'CRL has expired', 'crl-stale'),
  problem('usage', 'unsuitable certificate purpose', 'wrong-usage'),
  problem('key-too-weak', 'EE certificate key too weak', 'weak-algorithm'),
  problem('self-signed-in-chain', 'self-signed certificate in certificate chain', 'unknown-authority', [
    'proxy',
  ]),
  problem('first-certificate', 'unable to verify the first certificate', 'incomplete-chain', [
    'unknown-authority',
  ]),
  {
    id: 'curl-name',
    pattern:
      /SSL: (?:no alternative certificate subject name matches target host name|certificate subject name '[^'\n]{1,253}' does not match target host name)/,
    sample: "curl: (60) SSL: no alternative certificate subject name matches target host name 'localhost'",
    source: produced,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'curl-client-key',
    pattern: /unable to set private key file: '/,
    sample: "curl: (58) unable to set private key file: 'client.key' type PEM",
    source: `${produced}, key of another certificate, or wrong passphrase`,
    cause: 'key-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['keystore-password', 'keystore-format'],
  },
  {
    id: 'curl-pkcs12-password',
    pattern: /could not (?:parse|open) PKCS12 file(?:, check password| ')(?![^\n]{0,120}unsupported)/,
    sample:
      'curl: (58) could not parse PKCS12 file, check password, OpenSSL error error:11800071:PKCS12 routines::mac verify failure',
    source: produced,
    cause: 'keystore-password',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'curl-pkcs12-algorithm',
    pattern: /could not parse PKCS12 file, [^\n]{0,120}unsupported/,
    sample:
      'curl: (58) could not parse PKCS12 file, check password, OpenSSL error error:0308010C:digital envelope routines::unsupported',
    source: 'https://github.com/Kong/insomnia/issues/5059',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'curl-own-certificate-weak',
    pattern: /could not load PEM client certificate[^\n]{0,300}(?:ee key too small|ca md\b)/,
    sample:
      'curl: (58) could not load PEM client certificate from client.pem, OpenSSL error error:0A00018F:SSL routines::ee key too small, (no key found, wrong pass phrase, or wrong file format?)',
    source: `${produced}, with a certificate of 1024 bits`,
    cause: 'own-certificate-weak',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'curl-client-certificate',
    pattern: /could not load PEM client certificate(?![^\n]{0,300}(?:ee key too small|ca md\b))/,
    sample:
      'curl: (58) could not load PEM client certificate from client.pem, OpenSSL error error:80000002:system library::No such file or directory, (no key found, wrong pass phrase, or wrong file format?)',
    source: produced,
    cause: 'keystore-format',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['keystore-password', 'weak-algorithm'],
  },
  {
    id: 'curl-no-authorities',
    pattern: /curl: \(77\) error setting certificate (?:file|verify locations)/,
    sample: 'curl: (77) error setting certificate file: autorites.pem',
    source: produced,
    cause: 'authorities-missing',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['keystore-format'],
  },
  {
    id: 'curl-proxy',
    pattern: /CONNECT tunnel failed, response \d{3}|Received HTTP code \d{3} from proxy after CONNECT/,
    sample: 'curl: (56) CONNECT tunnel failed, response 407',
    source: 'curl 7.88.1, behind a proxy that asks for a password',
    cause: 'proxy',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'curl-resolve',
    pattern: /curl: \(6\) Could not resolve host/,
    sample: 'curl: (6) Could not resolve host: psp.exemple.invalid',
    source: produced,
    cause: 'name-not-found',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'curl-connect',
    pattern: /curl: \(7\) Failed to connect to/,
    sample: "curl: (7) Failed to connect to localhost port 8443 after 0 ms: Couldn't connect to server",
    source: produced,
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'curl-timeout',
    pattern: /curl: \(28\) /,
    sample: 'curl: (28) SSL connection timeout',
    source: `${produced}, --connect-timeout`,
    cause: 'timeout',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'curl-closed',
    pattern:
      /OpenSSL SSL_connect: SSL_ERROR_SYSCALL|curl: \(\d{1,2}\) Recv failure: Connection reset by peer|curl: \(52\) Empty reply from server/,
    sample: 'curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to localhost:8443 ',
    source: produced,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version', 'proxy'],
  },
];
