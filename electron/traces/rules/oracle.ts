import type { TraceCause, TraceRule } from '../trace-rule.ts';

const messages =
  'https://docs.oracle.com/cd/E23943_01/core.1111/e10113/chapter_ssl_messages.htm (SSL-28750 to SSL-29249)';

/** A message of Oracle’s TLS: its number is what counts, since the text follows the language of the client. */
const code = (number: number, text: string, cause: TraceCause, more: Partial<TraceRule> = {}): TraceRule => ({
  id: `oracle-${number}`,
  pattern: new RegExp(`(?:ORA|SSL)-${number}\\b`),
  sample: `ORA-${number}: ${text}`,
  source: `${messages}, ${number}`,
  cause,
  refusedBy: 'this-end',
  flow: 'gap-psp',
  ...more,
});
const chain: readonly TraceCause[] = ['unknown-authority', 'incomplete-chain', 'expired', 'name-mismatch'];

/** UTL_HTTP, APEX_WEB_SERVICE and the clients of the database: always a client, whose files are in a wallet. */
export const oracleRules: readonly TraceRule[] = [
  code(24263, 'Certificate of the remote server does not match the target address.', 'name-mismatch', {
    source:
      'https://asktom.oracle.com/pls/apex/asktom.search?tag=ora-24263-certificate-of-the-remote-server-does-not-match-the-target-address',
  }),
  code(29003, 'SSL transport detected mismatched server certificate.', 'name-mismatch'),
  code(29024, 'Certificate validation failure', 'certificate-refused', {
    source:
      'https://docs.oracle.com/en/database/oracle/oracle-database/19/dbseg/configuring-access-control-oracle-wallet.html',
    maybe: [...chain, 'authorities-missing'],
  }),
  code(28868, 'Peer certificate chain check failed', 'certificate-refused', { maybe: chain }),
  code(28791, 'certificate verification failure', 'certificate-refused', { maybe: chain }),
  code(29023, 'The certificate authority is unrecognized.', 'unknown-authority', {
    maybe: ['incomplete-chain'],
  }),
  code(29039, 'There are no matching cipher suites.', 'cipher-suite'),
  code(29040, 'There are no supported cipher suites.', 'cipher-suite', {
    source: 'https://docs.oracle.com/en/error-help/db/ora-29040',
  }),
  code(29019, 'The protocol version is incorrect.', 'protocol-version'),
  code(28759, 'failure to open file', 'keystore-format', { maybe: ['key-unreadable', 'keystore-password'] }),
  code(28768, 'bad magic number', 'keystore-format'),
  code(29106, 'Cannot import PKCS #12 wallet.', 'keystore-password', { maybe: ['keystore-format'] }),
  code(29248, 'an unrecognized WRL was used to open a wallet', 'keystore-format', {
    source: 'https://docs.oracle.com/en/error-help/db/ora-29248',
  }),
  code(28859, 'SSL negotiation failure', 'handshake-failure', {
    refusedBy: 'unknown',
    maybe: ['client-certificate-missing', 'cipher-suite', 'protocol-version'],
  }),
  code(28860, 'Fatal SSL error', 'handshake-failure', {
    refusedBy: 'other-end',
    maybe: [
      'client-certificate-missing',
      'certificate-refused',
      'cipher-suite',
      'protocol-version',
      'server-name-unknown',
    ],
  }),
  code(28857, 'Unknown SSL error', 'handshake-failure', {
    refusedBy: 'unknown',
    maybe: ['client-certificate-missing', 'certificate-refused', 'cipher-suite', 'protocol-version'],
  }),
  code(28858, 'SSL protocol error', 'handshake-failure', {
    refusedBy: 'unknown',
    maybe: ['protocol-version', 'not-tls'],
  }),
  code(28862, 'SSL connection failed', 'handshake-failure', {
    refusedBy: 'unknown',
    maybe: ['client-certificate-missing', 'certificate-refused', 'cipher-suite', 'protocol-version'],
  }),
  code(28865, 'SSL connection closed', 'connection-closed', {
    refusedBy: 'other-end',
    maybe: ['client-certificate-missing', 'certificate-refused'],
  }),
  code(28864, 'SSL connection closed gracefully', 'connection-closed', { refusedBy: 'other-end' }),
  code(12535, 'TNS:operation timed out', 'timeout', {
    refusedBy: 'unknown',
    source: 'https://docs.oracle.com/en/error-help/db/ora-12535',
  }),
  code(29276, 'transfer timeout', 'timeout', {
    refusedBy: 'unknown',
    source: 'https://docs.oracle.com/en/error-help/db/ora-29276',
  }),
  code(12541, 'TNS:no listener', 'unreachable', {
    refusedBy: 'unknown',
    source: 'https://docs.oracle.com/en/error-help/db/ora-12541',
  }),
  code(12545, 'Connect failed because target host or object does not exist', 'name-not-found', {
    refusedBy: 'unknown',
    source: 'https://docs.oracle.com/en/error-help/db/ora-12545',
  }),
];
