import { maybeOfAlert, type AlertName } from './alert-meanings.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

const verify = 'golang/go, src/crypto/x509/verify.go';
const alerts = 'golang/go, src/crypto/tls/alert.go: alertText';

const alert = (id: AlertName, words: string, cause: TraceCause, source = alerts): TraceRule => ({
  id: `go-alert-${id}`,
  pattern: new RegExp(`remote error: (?:tls: )?${words}(?![a-z ]{2})`),
  sample: `remote error: tls: ${words}`,
  source,
  cause,
  refusedBy: 'other-end',
  ...maybeOfAlert[id],
});

/** Go: « x509: » is a verification of this end, « remote error: tls: » the words of the other. */
export const goRules: readonly TraceRule[] = [
  {
    id: 'go-not-yet-valid',
    pattern: /x509: certificate has expired or is not yet valid: current time \S{10,40} is before /,
    sample:
      'x509: certificate has expired or is not yet valid: current time 2026-11-30T03:02:21Z is before 2026-12-30T02:54:24Z',
    source: 'https://github.com/golang/go/issues/34646',
    cause: 'not-yet-valid',
    refusedBy: 'this-end',
  },
  {
    id: 'go-expired',
    pattern:
      /x509: certificate has expired or is not yet valid: current time \S{10,40} is after |x509: “[^”\n]{1,200}” certificate is expired/,
    sample:
      'x509: certificate has expired or is not yet valid: current time 2026-11-30T03:02:21Z is after 2021-01-01T00:00:00Z',
    source: `${verify}: CertificateInvalidError, Expired`,
    cause: 'expired',
    refusedBy: 'this-end',
  },
  {
    id: 'go-dates',
    pattern:
      /x509: certificate has expired or is not yet valid(?!: current time \S{10,40} is (?:before|after) )/,
    sample: 'x509: certificate has expired or is not yet valid: ',
    source: `${verify}: CertificateInvalidError, Expired`,
    cause: 'expired',
    refusedBy: 'this-end',
    maybe: ['not-yet-valid'],
  },
  {
    id: 'go-unknown-authority',
    pattern: /x509: certificate signed by unknown authority|x509: “[^”\n]{1,200}” certificate is not trusted/,
    sample: 'x509: certificate signed by unknown authority',
    source: `${verify}: UnknownAuthorityError`,
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    maybe: ['incomplete-chain', 'self-signed', 'proxy'],
  },
  {
    id: 'go-usage',
    pattern: /x509: certificate specifies an incompatible key usage/,
    sample: 'x509: certificate specifies an incompatible key usage',
    source: `${verify}: CertificateInvalidError, IncompatibleUsage`,
    cause: 'wrong-usage',
    refusedBy: 'this-end',
  },
  {
    id: 'go-not-an-authority',
    pattern:
      /x509: (?:certificate is not authorized to sign other certificates|too many intermediates for path length constraint)/,
    sample: 'x509: certificate is not authorized to sign other certificates',
    source: `${verify}: CertificateInvalidError, NotAuthorizedToSign`,
    cause: 'authority-invalid',
    refusedBy: 'this-end',
  },
  {
    id: 'go-name',
    pattern:
      /x509: (?:certificate is valid for [^\n]{1,2000}, not |cannot validate certificate for )|x509: “[^”\n]{1,200}” certificate name does not match input/,
    sample: 'x509: certificate is valid for autre.exemple.invalid, not psp.exemple.invalid',
    source: `${verify}: HostnameError`,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'go-no-alternative-name',
    pattern:
      /x509: (?:certificate relies on legacy Common Name field|certificate is not valid for any names)/,
    sample:
      'tls: failed to verify certificate: x509: certificate relies on legacy Common Name field, use SANs instead',
    source: 'https://github.com/syncthing/syncthing/issues/6867',
    cause: 'alternative-name-missing',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'go-no-client-certificate',
    pattern: /tls: client didn't provide a certificate/,
    sample:
      "2017/06/20 18:15:30 http: TLS handshake error from 192.168.203.139:52882: tls: client didn't provide a certificate",
    source: 'golang/go, src/crypto/tls: processCertsFromClient',
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'go-not-tls',
    pattern: /tls: first record does not look like a TLS handshake/,
    sample: 'tls: first record does not look like a TLS handshake',
    source: 'golang/go, src/crypto/tls/conn.go: RecordHeaderError',
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['proxy'],
  },
  alert(
    'bad-certificate',
    'bad certificate',
    'certificate-refused',
    'https://github.com/jergoo/go-grpc-tutorial/issues/12',
  ),
  alert('unsupported-certificate', 'unsupported certificate', 'wrong-usage'),
  alert('certificate-revoked', 'revoked certificate', 'revoked'),
  alert('certificate-expired', 'expired certificate', 'expired'),
  alert('unknown-ca', 'unknown certificate authority', 'unknown-authority'),
  alert(
    'certificate-unknown',
    'unknown certificate',
    'certificate-refused',
    'https://github.com/ginuerzh/gost/issues/661',
  ),
  alert('access-denied', 'access denied', 'certificate-refused'),
  alert('decrypt-error', 'error decrypting message', 'wrong-key'),
  alert(
    'certificate-required',
    'certificate required',
    'client-certificate-missing',
    'golang/go, src/crypto/tls/alert.go: alertCertificateRequired',
  ),
  alert('protocol-version', 'protocol version not supported', 'protocol-version'),
  alert(
    'unrecognized-name',
    'unrecognized name',
    'server-name-unknown',
    'golang/go, src/crypto/tls/alert.go: alertUnrecognizedName',
  ),
  alert('internal-error', 'internal error', 'handshake-failure'),
  {
    id: 'go-alert-insufficient-security',
    pattern: /remote error: (?:tls: )?insufficient security level/,
    sample: 'remote error: tls: insufficient security level',
    source: alerts,
    cause: 'cipher-suite',
    refusedBy: 'other-end',
  },
  {
    id: 'go-alert-other',
    pattern:
      /remote error: (?:tls: )?(?:unexpected message|bad record MAC|decryption failed|record overflow|decompression failure|illegal parameter|error decoding message|export restriction|inappropriate fallback|user canceled|no renegotiation|missing extension|unsupported extension|certificate unobtainable|bad certificate status response|bad certificate hash value|unknown PSK identity|no application protocol|encrypted client hello required)/,
    sample: 'remote error: tls: illegal parameter',
    source: alerts,
    cause: 'handshake-failure',
    refusedBy: 'other-end',
    maybe: ['cipher-suite', 'protocol-version'],
  },
  alert(
    'handshake-failure',
    'handshake failure',
    'handshake-failure',
    'https://github.com/t94j0/satellite/issues/35',
  ),
];
