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
    id: 'go-dates',
    pattern: /x509: certificate has expired or is not yet valid/,
    sample: 'x509: certificate has expired or is not yet valid: ',
    source: `${verify}: CertificateInvalidError, Expired`,
    cause: 'expired',
    refusedBy: 'this-end',
    maybe: ['not-yet-valid'],
  },
  {
    id: 'go-unknown-authority',
    pattern: /x509: certificate signed by unknown authority/,
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
      /x509: (?:certificate is valid for [^\n]{1,2000}, not |certificate is not valid for any names|certificate relies on legacy Common Name field|cannot validate certificate for )/,
    sample: 'x509: certificate is not valid for any names, but wanted to match psp.exemple.invalid',
    source: `${verify}: HostnameError`,
    cause: 'name-mismatch',
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
  alert(
    'handshake-failure',
    'handshake failure',
    'handshake-failure',
    'https://github.com/t94j0/satellite/issues/35',
  ),
];
