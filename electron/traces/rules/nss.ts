import type { TraceCause, TraceRule } from '../trace-rule.ts';

const secErrors = 'nss-dev/nss, lib/util/SECerrs.h';
const sslErrors = 'nss-dev/nss, lib/ssl/SSLerrs.h';
const sslBase = -12288;

export type More = Partial<Pick<TraceRule, 'maybe' | 'flow' | 'refusedBy'>>;

/** An error of NSS: its name (Firefox writes it in small letters), its number, its text. Any of the three is enough. */
export const nssFact = (
  base: number,
  offset: number,
  name: string,
  text: string,
  cause: TraceCause,
  more: More = {},
): TraceRule => {
  const words = text.replace(/[.()*?+]/g, '\\$&').replace('Certificate', '[Cc]ertificate');
  return {
    id: `nss-${name
      .replace(/^SE?[CS]L?_ERROR_/, '')
      .toLowerCase()
      .replaceAll('_', '-')}`,
    pattern: new RegExp(
      `\\b${name}\\b|\\b${name.toLowerCase()}\\b|(?:NSS error|errno|error) ${base + offset}\\b|${words}`,
    ),
    sample: `* NSS error ${base + offset} (${name})`,
    source: base === sslBase ? sslErrors : secErrors,
    cause,
    refusedBy: 'this-end',
    ...more,
  };
};
const ssl = (offset: number, name: string, text: string, cause: TraceCause, more?: More): TraceRule =>
  nssFact(sslBase, offset, `SSL_ERROR_${name}`, text, cause, more);
/** What the other end said. */
const heard = (
  offset: number,
  name: string,
  text: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
): TraceRule => ssl(offset, `${name}_ALERT`, text, cause, { refusedBy: 'other-end', maybe });

const client: More = { flow: 'gap-psp' };

export const nssRules: readonly TraceRule[] = [
  {
    id: 'nss-token-login',
    pattern: /TokenException: unable to login to token/,
    sample: 'org.mozilla.jss.crypto.TokenException: unable to login to token',
    source: 'https://github.com/dogtagpki/pki/issues/5163',
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'nss-no-client-certificate',
    pattern: /NSS: client certificate not found(?! or)/,
    sample: 'curl: (35) NSS: client certificate not found (nickname not specified)',
    source: 'https://github.com/curl/curl/issues/540',
    cause: 'client-certificate-missing',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['key-unreadable'],
  },
  {
    id: 'nss-own-file',
    pattern: /unable to load client (?:cert|key): -\d{4}/,
    sample: 'curl: (58) unable to load client cert: -8018 (SEC_ERROR_UNKNOWN_PKCS11_ERROR)',
    source: 'https://github.com/curl/curl/issues/8571',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['keystore-password'],
  },
  ssl(
    2,
    'NO_CYPHER_OVERLAP',
    'Cannot communicate securely with peer: no common encryption algorithm',
    'cipher-suite',
  ),
  ssl(
    3,
    'NO_CERTIFICATE',
    'Unable to find the certificate or key necessary for authentication.',
    'client-certificate-missing',
    {
      refusedBy: 'other-end',
      ...client,
      maybe: ['key-unreadable'],
    },
  ),
  ssl(4, 'BAD_CERTIFICATE', "peers's certificate was rejected.", 'certificate-refused'),
  ssl(9, 'UNSUPPORTED_VERSION', 'Peer using unsupported version of security protocol.', 'protocol-version'),
  ssl(
    11,
    'WRONG_CERTIFICATE',
    'private key in key database does not match public key in certificate database',
    'key-mismatch',
  ),
  ssl(
    12,
    'BAD_CERT_DOMAIN',
    "requested domain name does not match the server's certificate.",
    'name-mismatch',
    client,
  ),
  ssl(
    25,
    'RX_RECORD_TOO_LONG',
    'SSL received a record that exceeded the maximum permissible length.',
    'not-tls',
  ),
  ssl(55, 'RX_UNKNOWN_RECORD_TYPE', 'SSL received a record with an unknown content type.', 'not-tls'),
  ssl(
    113,
    'UNSAFE_NEGOTIATION',
    'Peer attempted old style (potentially vulnerable) handshake.',
    'renegotiation',
    client,
  ),
  ssl(
    115,
    'WEAK_SERVER_EPHEMERAL_DH_KEY',
    'SSL received a weak ephemeral Diffie-Hellman key',
    'cipher-suite',
    client,
  ),
  heard(17, 'BAD_CERT', 'SSL peer cannot verify your certificate.', 'certificate-refused', [
    'client-certificate-missing',
    'unknown-authority',
    'expired',
  ]),
  heard(18, 'REVOKED_CERT', 'SSL peer rejected your certificate as revoked.', 'revoked'),
  heard(19, 'EXPIRED_CERT', 'SSL peer rejected your certificate as expired.', 'expired', [
    'crl-stale',
    'not-yet-valid',
  ]),
  heard(
    61,
    'HANDSHAKE_FAILURE',
    'SSL peer was unable to negotiate an acceptable set of security parameters.',
    'handshake-failure',
    ['cipher-suite', 'client-certificate-missing', 'certificate-refused'],
  ),
  heard(
    63,
    'UNSUPPORTED_CERT',
    'SSL peer does not support certificates of the type it received.',
    'wrong-usage',
    ['weak-algorithm'],
  ),
  heard(
    64,
    'CERTIFICATE_UNKNOWN',
    'SSL peer had some unspecified issue with the certificate it received.',
    'certificate-refused',
    ['unknown-authority', 'expired', 'revoked'],
  ),
  heard(
    93,
    'UNKNOWN_CA',
    'Peer does not recognize and trust the CA that issued your certificate.',
    'unknown-authority',
    ['incomplete-chain', 'self-signed'],
  ),
  heard(
    94,
    'ACCESS_DENIED',
    'Peer received a valid certificate, but access was denied.',
    'certificate-refused',
    ['revoked'],
  ),
  heard(96, 'DECRYPT_ERROR', 'Peer reports failure of signature verification or key exchange.', 'wrong-key', [
    'signature-invalid',
  ]),
  heard(
    98,
    'PROTOCOL_VERSION',
    'Peer reports incompatible or unsupported protocol version.',
    'protocol-version',
  ),
  heard(
    99,
    'INSUFFICIENT_SECURITY',
    'Server requires ciphers more secure than those supported by client.',
    'cipher-suite',
  ),
  heard(100, 'INTERNAL_ERROR', 'Peer reports it experienced an internal error.', 'handshake-failure', [
    'certificate-refused',
  ]),
  heard(
    106,
    'UNRECOGNIZED_NAME',
    'SSL peer has no certificate for the requested DNS name.',
    'server-name-unknown',
  ),
];
