import { vagueAlerts } from './alert-facts.ts';
import { maybeOfAlert, type AlertName } from './alert-meanings.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

const client = 'GnuTLS 3.7.9, gnutls-cli';

const status = (
  id: string,
  words: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
  source = client,
): TraceRule => ({
  id: `gnutls-${id}`,
  pattern: new RegExp(words.replaceAll('.', '\\.')),
  sample: `- Status: The certificate is NOT trusted. ${words} `,
  source,
  cause,
  refusedBy: 'this-end',
  maybe,
});

const alert = (id: AlertName, number: number, words: string, cause: TraceCause): TraceRule => ({
  id: `gnutls-alert-${id}`,
  pattern: new RegExp(
    `[Rr]eceived (?:alert|Alert) \\[${number}\\]|gnutls_handshake\\(\\) (?:failed|warning): ${words}|Received alert: {1,2}${words}`,
  ),
  sample: `*** Received alert [${number}]: ${words}`,
  source: client,
  cause,
  refusedBy: 'other-end',
  ...maybeOfAlert[id],
});

/** Verdicts and alerts of gnutls-cli, gnutls-serv, and the programs that print what gnutls_strerror says. */
export const gnutlsRules: readonly TraceRule[] = [
  status('expired', 'The certificate chain uses expired certificate.', 'expired'),
  status('not-yet-valid', 'The certificate chain uses not yet valid certificate.', 'not-yet-valid'),
  status('revoked', 'The certificate chain is revoked.', 'revoked', [], `${client} --x509crlfile`),
  status('name', 'The name in the certificate does not match the expected.', 'name-mismatch'),
  status('usage', 'The certificate chain does not match the intended purpose.', 'wrong-usage'),
  status('weak', 'The certificate chain uses insecure algorithm.', 'weak-algorithm'),
  status('unknown-authority', 'The certificate issuer is unknown.', 'unknown-authority', [
    'incomplete-chain',
    'self-signed',
  ]),
  status(
    'not-an-authority',
    'The certificate issuer is not a CA.',
    'authority-invalid',
    [],
    'GnuTLS 3.7.9, lib/cert-session.c',
  ),
  status(
    'signature',
    'The signature in the certificate is invalid.',
    'signature-invalid',
    [],
    'GnuTLS 3.7.9, lib/cert-session.c',
  ),
  status(
    'crl-old',
    'The revocation or OCSP data are old and have been superseded.',
    'crl-stale',
    [],
    'GnuTLS 3.7.9, lib/cert-session.c',
  ),
  {
    id: 'gnutls-crl-signature',
    pattern: /Error in the CRL verification/,
    sample: 'Error setting the x509 CRL file: Error in the CRL verification.',
    source: `${client} --x509crlfile, authority of the list not among those given`,
    cause: 'crl-invalid',
    refusedBy: 'this-end',
  },
  alert('bad-certificate', 42, 'Certificate is bad', 'certificate-refused'),
  alert('unsupported-certificate', 43, 'Certificate is not supported', 'wrong-usage'),
  alert('certificate-revoked', 44, 'Certificate was revoked', 'revoked'),
  alert('certificate-expired', 45, 'Certificate is expired', 'expired'),
  alert('certificate-unknown', 46, 'Unknown certificate', 'certificate-refused'),
  alert('unknown-ca', 48, 'CA is unknown', 'unknown-authority'),
  alert('access-denied', 49, 'Access was denied', 'certificate-refused'),
  alert('decrypt-error', 51, 'Decrypt error', 'wrong-key'),
  alert('protocol-version', 70, 'Error in protocol version', 'protocol-version'),
  alert('unrecognized-name', 112, 'The server name sent was not recognized', 'server-name-unknown'),
  alert('certificate-required', 116, 'Certificate is required', 'client-certificate-missing'),
  alert('internal-error', 80, 'Internal error', 'handshake-failure'),
  alert('handshake-failure', 40, 'Handshake failed', 'handshake-failure'),
  vagueAlerts({
    id: 'gnutls-alert',
    pattern: ({ number }) => `[Rr]eceived alert \\[${number}\\]`,
    sample: () => '*** Received alert [10]: Unexpected message',
    source: 'GnuTLS 3.7.9, lib/alert.c',
  }),
];
