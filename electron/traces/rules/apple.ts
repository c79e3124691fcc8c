import { transportAlerts, transportVerdicts } from './apple-transport.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

type More = Partial<Pick<TraceRule, 'maybe' | 'flow' | 'refusedBy' | 'sample'>>;

const idOf = (name: string): string =>
  name.replace(/[A-Z]+(?=[A-Z][a-z]|$)|[A-Z]/g, (at) => `-${at}`).toLowerCase();

/** A number of NSURLError, which CFNetwork repeats: always of a client. */
const url = (number: number, name: string, words: string, cause: TraceCause, more: More = {}): TraceRule => ({
  id: `apple-url${idOf(name)}`,
  pattern: new RegExp(
    `(?:NSURLErrorDomain|kCFErrorDomainCFNetwork)[^\\n]{0,12}(?:Code=|error |code: )${number}\\b|\\bNSURLError${name}\\b${words === '' ? '' : `|${words}`}`,
  ),
  sample: `Error Domain=NSURLErrorDomain Code=${number} "NSURLError${name}"`,
  source: `https://developer.apple.com/documentation/foundation/nsurlerror${name.toLowerCase()}`,
  cause,
  refusedBy: 'this-end',
  flow: 'gap-psp',
  ...more,
});

/** What macOS says of a certificate that it judges, which Go, Rust and Electron repeat: « “name” certificate is … ». */
const judged = (
  id: string,
  words: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  id: `apple-certificate-${id}`,
  pattern: new RegExp(`[”"] certificate ${words}`),
  sample: `x509: “psp.exemple.fr” certificate ${words}`,
  source: 'https://github.com/golang/go/issues/51991, and golang/go, src/crypto/x509/root_darwin.go',
  cause,
  refusedBy: 'this-end',
  maybe,
});

/** macOS and iOS: NSURLSession, Secure Transport and the Security framework, and curl over them. */
export const appleRules: readonly TraceRule[] = [
  ...transportVerdicts,
  ...transportAlerts,
  url(
    -1206,
    'ClientCertificateRequired',
    '[”"] requires a client certificate',
    'client-certificate-missing',
    {
      refusedBy: 'other-end',
    },
  ),
  url(-1205, 'ClientCertificateRejected', '[”"] did not accept the certificate', 'certificate-refused', {
    refusedBy: 'other-end',
    maybe: ['unknown-authority', 'expired', 'client-certificate-missing'],
  }),
  url(-1201, 'ServerCertificateHasBadDate', '', 'expired', { maybe: ['not-yet-valid'] }),
  url(-1203, 'ServerCertificateHasUnknownRoot', '', 'unknown-authority', {
    maybe: ['self-signed', 'incomplete-chain'],
  }),
  url(-1204, 'ServerCertificateNotYetValid', '', 'not-yet-valid'),
  url(
    -1202,
    'ServerCertificateUntrusted',
    'The certificate for this server is invalid',
    'certificate-refused',
    {
      maybe: ['unknown-authority', 'self-signed', 'name-mismatch', 'expired'],
    },
  ),
  url(
    -1200,
    'SecureConnectionFailed',
    'An SSL error has occurred and a secure connection to the server cannot be made',
    'handshake-failure',
    {
      refusedBy: 'unknown',
      maybe: ['certificate-refused', 'protocol-version', 'cipher-suite', 'client-certificate-missing'],
    },
  ),
  url(-1001, 'TimedOut', '', 'timeout', { refusedBy: 'unknown' }),
  url(-1003, 'CannotFindHost', '', 'name-not-found', { refusedBy: 'unknown' }),
  url(-1004, 'CannotConnectToHost', '', 'unreachable', { refusedBy: 'unknown' }),
  url(-1005, 'NetworkConnectionLost', '', 'connection-closed', { refusedBy: 'other-end' }),
  judged('expired', 'is expired', 'expired'),
  judged('untrusted', 'is not trusted', 'unknown-authority', ['self-signed', 'incomplete-chain', 'proxy']),
  judged('revoked', 'is revoked', 'revoked'),
  judged('name', 'name does not match input', 'name-mismatch'),
  {
    id: 'apple-identity-not-found',
    pattern: /(?:OSStatus|Error|error|status)[ =:(]{1,3}-25300\b|\berrSecItemNotFound\b/,
    sample: 'SSL: Can\'t find the certificate "gap" and its private key in the Keychain: OSStatus -25300',
    source: 'Apple, Security/SecBase.h: errSecItemNotFound',
    cause: 'own-certificate-missing',
    refusedBy: 'this-end',
    maybe: ['key-unreadable'],
  },
  {
    id: 'apple-password',
    pattern:
      /(?:OSStatus|Error|error|status)[ =:(]{1,3}-252(?:93|64)\b|\berrSec(?:AuthFailed|PkcsVerifyFailure|Pkcs12VerifyFailure)\b/,
    sample: 'SecPKCS12Import: OSStatus -25293 (errSecAuthFailed)',
    source: 'Apple, Security/SecBase.h: errSecAuthFailed and errSecPkcs12VerifyFailure',
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'apple-key-access',
    pattern:
      /(?:OSStatus|Error|error|status|code)[ =:(]{1,3}-(?:25308|34018)\b|\berrSec(?:InteractionNotAllowed|MissingEntitlement)\b/,
    sample: 'OSStatus -25308 (errSecInteractionNotAllowed)',
    source: 'Apple, Security/SecBase.h: errSecInteractionNotAllowed and errSecMissingEntitlement',
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'apple-own-file',
    pattern:
      /SSL: Can't load the certificate "[^"\n]{1,300}" and its private key|SSL: Couldn't make sense of the data in the certificate|(?:OSStatus|Error|error|status|code)[ =:(]{1,3}-(?:26275|25257)\b|\berrSec(?:Decode|UnknownFormat)\b/,
    sample: 'curl: (58) SSL: Can\'t load the certificate "./gap.pem" and its private key: OSStatus -25299',
    source: 'curl/curl, lib/vtls/sectransp.c; https://github.com/curl/curl/issues/283',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'apple-refused',
    pattern: /SSL: certificate verification failed \(result: \d|SSL: pe[er]r not verified: /,
    sample: 'curl: (51) SSL: certificate verification failed (result: 5)',
    source: 'https://github.com/curl/curl/issues/976, and curl/curl, lib/vtls/sectransp.c',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['unknown-authority', 'incomplete-chain', 'name-mismatch', 'expired'],
  },
  {
    id: 'apple-handshake',
    pattern:
      /SSL(?:Read|Write|Handshake)\(\) return(?:ed)? error -98\d\d\b|\berrSSL(?:Protocol|FatalAlert|Internal|Crypto)\b|(?:Key|Value|OSStatus|Err)[ =:(]{1,3}-98(?:0[0279]|10)\b/,
    sample: 'SSLRead() return error -9841',
    source: 'https://github.com/curl/curl/issues/547, and Apple, Security/SecureTransport.h',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    maybe: ['certificate-refused', 'cipher-suite', 'protocol-version'],
  },
];
