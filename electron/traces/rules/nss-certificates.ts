import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { nssFact, type More } from './nss.ts';

const sec = (offset: number, name: string, text: string, cause: TraceCause, more?: More): TraceRule =>
  nssFact(-8192, offset, `SEC_ERROR_${name}`, text, cause, more);

/** What Firefox adds to NSS (PSM). */
const psm = (name: string, cause: TraceCause, maybe: readonly TraceCause[] = []): TraceRule => ({
  id: `psm-${name.toLowerCase().replaceAll('_', '-')}`,
  pattern: new RegExp(`MOZILLA_PKIX_ERROR_${name}\\b|\\bmozilla_pkix_error_${name.toLowerCase()}\\b`),
  sample: `Error code: MOZILLA_PKIX_ERROR_${name}`,
  source: 'nss-dev/nss, lib/mozpkix/include/pkix/pkixnss.h: MOZILLA_PKIX_ERROR',
  cause,
  refusedBy: 'this-end',
  maybe,
});

/** An error of NSPR, under NSS: its name and its number. */
const nspr = (name: string, number: number, cause: TraceCause, more: More): TraceRule => ({
  id: `nspr-${name.toLowerCase().replaceAll('_', '-')}`,
  pattern: new RegExp(`\\bPR_${name}_ERROR\\b|NSS error ${number}\\b`),
  sample: `Error code: PR_${name}_ERROR`,
  source: 'nss-dev/nspr, pr/include/prerr.h',
  cause,
  refusedBy: 'unknown',
  flow: 'gap-psp',
  ...more,
});
const cut: More = {
  refusedBy: 'other-end',
  maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version', 'proxy'],
};
const nsprRules: readonly TraceRule[] = [
  nspr('END_OF_FILE', -5938, 'connection-closed', cut),
  nspr('CONNECT_RESET', -5961, 'connection-closed', cut),
  nspr('CONNECT_ABORTED', -5928, 'connection-closed', cut),
  nspr('CONNECT_REFUSED', -5981, 'unreachable', {}),
  nspr('CONNECT_TIMEOUT', -5979, 'timeout', {}),
  nspr('IO_TIMEOUT', -5990, 'timeout', {}),
];

const chain: More = { maybe: ['incomplete-chain', 'proxy'] };

/** Certificates, lists and stores of NSS. */
export const nssCertificateRules: readonly TraceRule[] = [
  sec(10, 'BAD_SIGNATURE', "Peer's certificate has an invalid signature.", 'signature-invalid'),
  sec(11, 'EXPIRED_CERTIFICATE', "Peer's Certificate has expired.", 'expired', { maybe: ['not-yet-valid'] }),
  sec(12, 'REVOKED_CERTIFICATE', "Peer's Certificate has been revoked.", 'revoked'),
  sec(13, 'UNKNOWN_ISSUER', "Peer's Certificate issuer is not recognized.", 'unknown-authority', chain),
  sec(
    20,
    'UNTRUSTED_ISSUER',
    "Peer's certificate issuer has been marked as not trusted by the user.",
    'unknown-authority',
  ),
  sec(
    21,
    'UNTRUSTED_CERT',
    "Peer's certificate has been marked as not trusted by the user.",
    'unknown-authority',
    {
      maybe: ['self-signed'],
    },
  ),
  sec(15, 'BAD_PASSWORD', 'The security password entered is incorrect.', 'keystore-password'),
  sec(18, 'BAD_DATABASE', 'security library: bad database.', 'keystore-format'),
  sec(26, 'NO_KEY', 'The private key for this certificate cannot be found in key database', 'key-unreadable'),
  sec(30, 'EXPIRED_ISSUER_CERTIFICATE', "The certificate issuer's certificate has expired.", 'expired'),
  sec(31, 'CRL_EXPIRED', "The CRL for the certificate's issuer has expired.", 'crl-stale'),
  sec(
    32,
    'CRL_BAD_SIGNATURE',
    "The CRL for the certificate's issuer has an invalid signature.",
    'crl-invalid',
  ),
  sec(33, 'CRL_INVALID', 'New CRL has an invalid format.', 'crl-invalid'),
  sec(
    114,
    'CRL_NOT_YET_VALID',
    'The certificate revocation list for this certificate is not yet valid.',
    'crl-invalid',
  ),
  sec(36, 'CA_CERT_INVALID', 'Issuer certificate is invalid.', 'authority-invalid'),
  sec(
    37,
    'PATH_LEN_CONSTRAINT_INVALID',
    'Certificate path length constraint is invalid.',
    'authority-invalid',
  ),
  sec(
    41,
    'UNKNOWN_CRITICAL_EXTENSION',
    'Certificate contains unknown critical extension.',
    'authority-invalid',
  ),
  sec(
    112,
    'CERT_NOT_IN_NAME_SPACE',
    'The Certifying Authority for this certificate is not permitted',
    'authority-invalid',
  ),
  sec(
    79,
    'PKCS12_INVALID_MAC',
    'Unable to import. Invalid MAC. Incorrect password or corrupt file.',
    'keystore-password',
  ),
  sec(
    85,
    'PKCS12_PRIVACY_PASSWORD_INCORRECT',
    'Unable to import. Incorrect privacy password.',
    'keystore-password',
  ),
  sec(78, 'PKCS12_DECODING_PFX', 'Unable to import. Decoding error. File not valid.', 'keystore-format'),
  sec(
    83,
    'PKCS12_UNSUPPORTED_PBE_ALGORITHM',
    'Unable to import. Encryption algorithm not supported.',
    'keystore-format',
  ),
  sec(90, 'INADEQUATE_KEY_USAGE', 'Certificate key usage inadequate for attempted operation.', 'wrong-usage'),
  sec(91, 'INADEQUATE_CERT_TYPE', 'Certificate type not approved for application.', 'wrong-usage'),
  sec(
    119,
    'OCSP_BAD_HTTP_RESPONSE',
    'The OCSP server returned unexpected/invalid HTTP data.',
    'revocation-unavailable',
  ),
  sec(121, 'OCSP_SERVER_ERROR', 'The OCSP server experienced an internal error.', 'revocation-unavailable'),
  sec(122, 'OCSP_TRY_SERVER_LATER', 'The OCSP server suggests trying again later.', 'revocation-unavailable'),
  sec(
    124,
    'OCSP_UNAUTHORIZED_REQUEST',
    'The OCSP server has refused this request as unauthorized.',
    'revocation-unavailable',
  ),
  sec(
    126,
    'OCSP_UNKNOWN_CERT',
    'The OCSP server has no status for the certificate.',
    'revocation-unavailable',
  ),
  sec(
    129,
    'OCSP_MALFORMED_RESPONSE',
    'The response from the OCSP server was corrupted',
    'revocation-unavailable',
  ),
  sec(
    132,
    'OCSP_OLD_RESPONSE',
    'The OCSP response contains out-of-date information.',
    'revocation-unavailable',
  ),
  sec(
    176,
    'CERT_SIGNATURE_ALGORITHM_DISABLED',
    'signature algorithm that is disabled because it is not secure',
    'weak-algorithm',
  ),
  ...nsprRules,
  {
    id: 'nss-token',
    pattern:
      /\bSEC_ERROR_PKCS11_(?:GENERAL|FUNCTION|DEVICE)_(?:ERROR|FAILED)\b|A PKCS #11 module returned CKR_\w{1,40}/,
    sample: 'Error code: SEC_ERROR_PKCS11_GENERAL_ERROR',
    source: 'nss-dev/nss, lib/util/SECerrs.h: SEC_ERROR_PKCS11_GENERAL_ERROR',
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'psm-pkcs12',
    pattern:
      /PKCS ?#12 (?:operation failed for unknown reasons|file for unknown reasons)|Either it is not in PKCS ?#12 format, has been corrupted/,
    sample: 'The PKCS #12 operation failed for unknown reasons.',
    source:
      'mozilla-firefox/firefox, security/manager/locales, pipnss.properties: PKCS12UnknownErr and PKCS12DecodeErr',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  psm('SELF_SIGNED_CERT', 'self-signed'),
  psm('CA_CERT_USED_AS_END_ENTITY', 'self-signed', ['wrong-usage']),
  psm('MITM_DETECTED', 'unknown-authority', ['proxy']),
  psm('NOT_YET_VALID_CERTIFICATE', 'not-yet-valid'),
  psm('NOT_YET_VALID_ISSUER_CERTIFICATE', 'not-yet-valid'),
  psm('INADEQUATE_KEY_SIZE', 'weak-algorithm'),
  psm('V1_CERT_USED_AS_CA', 'authority-invalid'),
  psm('EMPTY_ISSUER_NAME', 'authority-invalid'),
  psm('OCSP_RESPONSE_FOR_CERT_MISSING', 'revocation-unavailable'),
];
