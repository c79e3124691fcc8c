import type { TraceRule } from '../trace-rule.ts';
import { rowsOf } from './rows-of.ts';

const withGnutls = 'openldap/openldap, libraries/libldap/tls_g.c';
const withOpenssl = 'openldap/openldap, libraries/libldap/tls_o.c';

const row = rowsOf('openldap');

/** OpenLDAP’s library, under ldapsearch, PHP, SSSD and Dovecot. */
export const openldapRules: readonly TraceRule[] = [
  row(
    'expired',
    /TLS: peer certificate is expired/,
    'TLS: peer certificate is expired',
    `${withGnutls}: tlsg_cert_verify`,
    'expired',
  ),
  row(
    'not-yet-valid',
    /TLS: peer certificate not yet active/,
    'TLS: peer certificate not yet active',
    `${withGnutls}: tlsg_cert_verify`,
    'not-yet-valid',
  ),
  row(
    'name',
    /TLS: hostname (?:\([^)\n]{0,260}\) )?does not match (?:name|CN|common name|subjectAltName) in (?:peer )?certificate/,
    'TLS: hostname does not match name in peer certificate',
    `${withGnutls}: tlsg_session_chkhost`,
    'name-mismatch',
    { flow: 'gap-psp' },
  ),
  row(
    'no-name',
    /TLS: unable to get (?:CN|common name|subjectAltName) from peer certificate/,
    'TLS: unable to get subjectAltName from peer certificate',
    `${withGnutls}: tlsg_session_chkhost`,
    'alternative-name-missing',
    { flow: 'gap-psp' },
  ),
  row(
    'untrusted',
    // GNUTLS_CERT_SIGNER_NOT_FOUND (0x40) among the bits of its status.
    /TLS: peer cert untrusted or revoked \(0x[\da-f]{0,6}[4-7c-f][\da-f]\)/,
    'TLS: peer cert untrusted or revoked (0x42)',
    `${withGnutls}: tlsg_cert_verify`,
    'unknown-authority',
    { maybe: ['incomplete-chain', 'self-signed'] },
  ),
  row(
    'refused',
    /TLS: peer cert untrusted or revoked \(0x(?![\da-f]{0,6}[4-7c-f][\da-f]\))/,
    'TLS: peer cert untrusted or revoked (0x2)',
    `${withGnutls}: tlsg_cert_verify`,
    'certificate-refused',
    { maybe: ['revoked', 'unknown-authority', 'expired'] },
  ),
  row(
    'own-file',
    /TLS: could not (?:use|load) (?:certificate|key) (?:file )?[`"]/,
    "TLS: could not use key file `gap.key'.",
    `${withOpenssl}: tlso_ctx_init`,
    'keystore-format',
    { maybe: ['keystore-password', 'key-mismatch'] },
  ),
  row(
    'no-authorities',
    /TLS: could not load (?:verify locations|client CA list)/,
    "TLS: could not load verify locations (file:`autorites.pem',dir:`').",
    `${withOpenssl}: tlso_ctx_init`,
    'authorities-missing',
  ),
  row(
    'unreachable',
    /Can't contact LDAP server/,
    "ldap_sasl_bind(SIMPLE): Can't contact LDAP server (-1)",
    'openldap/openldap, libraries/libldap/error.c: LDAP_SERVER_DOWN',
    'unreachable',
    { refusedBy: 'unknown', maybe: ['certificate-refused', 'unknown-authority', 'connection-closed'] },
  ),
];
