import type { TraceCause, TraceRule } from '../trace-rule.ts';

const produced = 'OpenSSL 3.0.19, s_client and s_server -Verify: verify error';
const constants = 'OpenSSL 3.0.19, X509_verify_cert_error_string';

/**
 * Programs built on OpenSSL repeat the text, with or without its number; older ones write "self signed" in two words. The
 * same words after "alert" are those of the other end, after "received" those of Windows, and a text may begin another.
 */
export const verdictPattern = (
  text: string,
  before = '(?<!alert |received |fatal:|tls_alert,["\'])',
): RegExp =>
  new RegExp(
    `${before}${text
      .replace(/self-signed certificate(?! in)/, 'self-signed certificate(?! in certificate chain)')
      .replace('self-signed', 'self[- ]signed')
      .replace('has expired', 'has expired(?! or is not)')}`,
  );

const row = (
  id: string,
  number: number,
  text: string,
  cause: TraceCause,
  source: string,
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  id: `openssl-verify-${id}`,
  pattern: verdictPattern(text),
  sample: `verify error:num=${number}:${text}`,
  source,
  cause,
  refusedBy: 'this-end',
  maybe,
});

/**
 * The verdicts of OpenSSL's own verification (X509_V_ERR_…): this end refused. Curl, Node, Python, nginx, Apache and HAProxy
 * repeat them inside their messages.
 */
export const opensslVerificationRules: readonly TraceRule[] = [
  row('expired', 10, 'certificate has expired', 'expired', produced),
  row('not-yet-valid', 9, 'certificate is not yet valid', 'not-yet-valid', produced),
  row(
    'self-signed-in-chain',
    19,
    'self-signed certificate in certificate chain',
    'unknown-authority',
    constants,
    ['proxy'],
  ),
  row('self-signed', 18, 'self-signed certificate', 'self-signed', produced),
  row('no-local-issuer', 20, 'unable to get local issuer certificate', 'unknown-authority', produced, [
    'incomplete-chain',
  ]),
  row('no-issuer', 2, 'unable to get issuer certificate', 'unknown-authority', constants, [
    'incomplete-chain',
  ]),
  row('first-certificate', 21, 'unable to verify the first certificate', 'incomplete-chain', produced, [
    'unknown-authority',
  ]),
  row('revoked', 23, 'certificate revoked', 'revoked', produced),
  row('no-crl', 3, 'unable to get certificate CRL', 'revocation-unavailable', produced),
  row('no-crl-issuer', 33, 'unable to get CRL issuer certificate', 'revocation-unavailable', constants),
  row('crl-expired', 12, 'CRL has expired', 'crl-stale', produced),
  row('crl-not-yet-valid', 11, 'CRL is not yet valid', 'crl-invalid', produced),
  row('crl-signature', 8, 'CRL signature failure', 'crl-invalid', produced),
  row('signature', 7, 'certificate signature failure', 'signature-invalid', produced),
  row('purpose', 26, 'unsuitable certificate purpose', 'wrong-usage', produced),
  row('hostname', 62, 'hostname mismatch', 'name-mismatch', produced),
  row('ip-address', 64, 'IP address mismatch', 'name-mismatch', constants),
  row('ca', 79, 'invalid CA certificate', 'authority-invalid', constants),
  row('path-length', 25, 'path length constraint exceeded', 'authority-invalid', constants),
  row('chain-too-long', 22, 'certificate chain too long', 'authority-invalid', constants),
  row('critical-extension', 34, 'unhandled critical extension', 'authority-invalid', constants),
  row('key-too-weak', 66, 'EE certificate key too weak', 'weak-algorithm', produced),
  row('ca-key-too-weak', 67, 'CA certificate key too weak', 'weak-algorithm', constants),
  row('digest-too-weak', 68, 'CA signature digest algorithm too weak', 'weak-algorithm', produced),
];
