import type { TraceCause, TraceRule } from '../trace-rule.ts';

const wolf =
  'wolfSSL/wolfssl, wolfcrypt/src/error.c: wc_GetErrorString, and src/internal.c: wolfSSL_ERR_reason_error_string';

const wolfError = (
  id: string,
  number: number,
  text: string,
  cause: TraceCause,
  more: Partial<TraceRule> = {},
): TraceRule => ({
  id: `wolfssl-${id}`,
  pattern: new RegExp(
    `(?:wolfSSL_\\w{1,20}|SSL_(?:connect|accept)|wolfSSL)[^\\n]{0,40} (?:error:? ?|err(?:or)? = |return value = )-?${number}\\b|${text}`,
  ),
  sample: `wolfSSL_connect error -${number}, ${text.replaceAll('\\', '')}`,
  source: wolf,
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** A text of wolfSSL is enough, and so is its number after the name of a function. */
export const wolfsslRules: readonly TraceRule[] = [
  wolfError(
    'not-yet-valid',
    150,
    'ASN date error, current date is before start of validity',
    'not-yet-valid',
  ),
  wolfError('expired', 151, 'ASN date error, current date (?:is )?after', 'expired', {
    sample: 'wolfSSL_connect error -151, ASN date error, current date after expiration',
  }),
  wolfError('signature', 155, 'ASN sig error, confirm failure', 'signature-invalid', {
    source: 'https://github.com/wolfSSL/wolfssl-examples/issues/114',
  }),
  wolfError('self-signed', 275, 'ASN self-signed certificate error', 'self-signed'),
  wolfError('unknown-authority', 188, 'ASN no signer error to confirm failure', 'unknown-authority', {
    source: 'https://github.com/wolfSSL/wolfssl/issues/5808',
    maybe: ['incomplete-chain', 'self-signed'],
  }),
  wolfError('crl-signature', 189, 'ASN CRL sig error, confirm failure', 'crl-invalid'),
  wolfError('crl-no-signer', 190, 'ASN CRL no signer error to confirm failure', 'crl-invalid'),
  wolfError('crl-date', 179, 'CRL date error', 'crl-stale'),
  wolfError('revoked', 361, 'CRL Cert revoked', 'revoked'),
  wolfError('crl-missing', 362, 'CRL missing, not loaded', 'revocation-unavailable'),
  wolfError('name', 322, 'peer (?:subject name|ip address) mismatch', 'name-mismatch', {
    sample: 'wolfSSL_connect error -322, peer subject name mismatch',
    flow: 'gap-psp',
  }),
  wolfError(
    'no-certificate',
    305,
    'No peer certificate|peer did not return cert',
    'client-certificate-missing',
    {
      pattern: /wolfSSL_accept error -(?:305|329)\b|peer didn't send (?:cert|key)|No peer cert\b/,
      sample: 'wolfSSL_accept error -305, No peer cert',
      flow: 'tpe-gap',
    },
  ),
  wolfError('no-cipher', 501, "can't match cipher suite", 'cipher-suite', {
    pattern: /error:? ?-501\b|can't match cipher suite/,
    sample: "wolfSSL_accept error -501, can't match cipher suite",
    flow: 'tpe-gap',
  }),
  wolfError('version', 326, 'record layer version error', 'protocol-version', { maybe: ['not-tls'] }),
  wolfError('alert', 313, '(?:received|revcd) alert fatal error', 'handshake-failure', {
    sample: 'wolfSSL_connect error -313, received alert fatal error',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'cipher-suite', 'protocol-version'],
  }),
  wolfError('parse', 140, 'ASN parsing error, invalid input', 'certificate-refused', {
    source: 'https://github.com/curl/curl/pull/22175',
  }),
];
