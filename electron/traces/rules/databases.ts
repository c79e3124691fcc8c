import type { TraceRule } from '../trace-rule.ts';
import { rowsOf } from './rows-of.ts';

const libpq = 'postgres/postgres, src/interfaces/libpq/fe-secure-openssl.c and fe-secure-common.c';
const backend = 'postgres/postgres, src/backend/libpq';
const vio = 'mysql/mysql-server, vio/viosslfactories.cc: ssl_error_string';

const row = rowsOf('database');

/** PostgreSQL, MySQL and MariaDB, SQL Server: what they say over OpenSSL, as servers and as clients. */
export const databaseRules: readonly TraceRule[] = [
  {
    id: 'redis-closed',
    pattern: /Error accepting a client connection: \(null\)/,
    sample: '# Error accepting a client connection: (null)',
    source: 'redis/redis, src/networking.c: clientAcceptHandler',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    flow: 'tpe-gap',
    maybe: ['certificate-refused', 'not-tls'],
  },
  row(
    'postgres-client-certificate',
    /connection requires a valid client certificate/,
    'FATAL:  connection requires a valid client certificate',
    `${backend}/auth.c: ClientAuthentication`,
    'client-certificate-missing',
    { refusedBy: 'unknown' },
  ),
  row(
    'postgres-client-name',
    /certificate authentication failed for user "/,
    'FATAL:  certificate authentication failed for user "gap"',
    `${backend}/auth.c: auth_failed`,
    'certificate-refused',
    { refusedBy: 'unknown' },
  ),
  row(
    'postgres-name',
    /server certificate for "[^"\n]{0,260}"(?: \([^)\n]{1,40}\))? does not match host name|could not get server's host name from server certificate/,
    'server certificate for "autre.exemple.fr" does not match host name "psp.exemple.fr"',
    libpq,
    'name-mismatch',
    { flow: 'gap-psp' },
  ),
  row(
    'postgres-no-authorities',
    /root certificate file "[^"\n]{0,260}" does not exist|could not (?:read|load) root certificate file "/,
    'root certificate file "/var/lib/gap/root.crt" does not exist',
    libpq,
    'authorities-missing',
  ),
  row(
    'postgres-key-rights',
    /private key file "[^"\n]{0,260}" (?:has group or world access|must be owned by)|could not access private key file "/,
    'FATAL:  private key file "server.key" has group or world access',
    `${backend}/be-secure-common.c: check_ssl_key_file_permissions`,
    'key-unreadable',
  ),
  row(
    'postgres-key-mismatch',
    /certificate does not match private key file "/,
    'certificate does not match private key file "gap.key": key values mismatch',
    libpq,
    'key-mismatch',
  ),
  row(
    'postgres-no-key',
    /certificate present, but not private key file "/,
    'certificate present, but not private key file "gap.key"',
    libpq,
    'key-unreadable',
  ),
  row(
    'postgres-own-file',
    /could not (?:load|read|open) (?:server )?(?:certificate|private key) file "(?![^\n]{0,300}[Pp]ermission denied)/,
    'could not load private key file "gap.key": unsupported',
    libpq,
    'keystore-format',
    { maybe: ['keystore-password'] },
  ),
  row(
    'mysql-key-mismatch',
    /Private key does not match the certificate public key/,
    'SSL error: Private key does not match the certificate public key',
    vio,
    'key-mismatch',
  ),
  row(
    'mysql-own-file',
    /(?:SSL error|SSL connection error): (?:Unable to get (?:certificate|private key)|The system cannot find the (?:path|file) specified|SSL context is not usable without certificate)/,
    "ERROR 2026 (HY000): SSL connection error: Unable to get private key from 'gap.key'",
    vio,
    'keystore-format',
    { maybe: ['keystore-password', 'key-unreadable'] },
  ),
  row(
    'mysql-authorities',
    /SSL_CTX_set_default_verify_paths failed/,
    'ERROR 2026 (HY000): SSL connection error: SSL_CTX_set_default_verify_paths failed',
    vio,
    'authorities-missing',
    { maybe: ['crl-invalid'] },
  ),
  row(
    'mysql-cipher',
    /(?:SSL error|SSL connection error): Failed to set ciphers to use/,
    'SSL error: Failed to set ciphers to use',
    vio,
    'cipher-suite',
  ),
  row(
    'mysql-name',
    /SSL connection error: (?:SSL certificate validation failure|Validation of SSL server certificate failed)/,
    'ERROR 2026 (HY000): SSL connection error: SSL certificate validation failure',
    'mysql/mysql-server, sql-common/client.cc: ssl_verify_server_cert',
    'certificate-refused',
    { flow: 'gap-psp', maybe: ['name-mismatch', 'unknown-authority'] },
  ),
  row(
    'sqlserver',
    /could not establish a secure connection to SQL Server by using Secure Sockets Layer/,
    'The driver could not establish a secure connection to SQL Server by using Secure Sockets Layer (SSL) encryption. Error: "Unexpected rethrowing".',
    'https://github.com/microsoft/mssql-jdbc/issues/879',
    'handshake-failure',
    {
      refusedBy: 'unknown',
      flow: 'gap-psp',
      maybe: ['unknown-authority', 'name-mismatch', 'protocol-version'],
    },
  ),
];
