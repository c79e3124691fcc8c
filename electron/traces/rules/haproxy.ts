import type { TraceRule } from '../trace-rule.ts';

const frontend = 'HAProxy 2.6.12, bind … verify required';
const backend = 'HAProxy 2.6.12, server … verify required';

/** The log of HAProxy, which by default does not tell why a certificate was refused. */
export const haproxyRules: readonly TraceRule[] = [
  {
    id: 'haproxy-expired',
    pattern: /\/10\/\d{1,3}\/\d{1,3} 31:SSL client certificate not trusted/,
    sample:
      '127.0.0.1:54732 [24/Nov/2026:09:29:16.179] ar~ 1/1 -/000000000A000086/10/0/0 31:SSL client certificate not trusted error:0A000086:SSL routines::certificate verify failed',
    source: `${frontend}, error-log-format with ssl_c_err`,
    cause: 'expired',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'haproxy-not-yet-valid',
    pattern: /\/9\/\d{1,3}\/\d{1,3} 31:SSL client certificate not trusted/,
    sample:
      '127.0.0.1:54732 [24/Nov/2026:09:29:16.179] ar~ 1/1 -/000000000A000086/9/0/0 31:SSL client certificate not trusted error:0A000086:SSL routines::certificate verify failed',
    source: `${frontend}, error-log-format with ssl_c_err`,
    cause: 'not-yet-valid',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'haproxy-authority-chain',
    pattern: /SSL client CA chain cannot be verified/,
    sample: '127.0.0.1:54740 [24/Nov/2026:09:30:16.788] gap/1: SSL client CA chain cannot be verified',
    source: 'haproxy/haproxy, src/connection.c: CO_ER_SSL_CA_FAIL',
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
    maybe: ['incomplete-chain', 'expired', 'revocation-unavailable', 'crl-stale', 'revoked'],
  },
  {
    id: 'haproxy-unknown-authority',
    pattern: /\/2[01]\/\d{1,3}\/\d{1,3} 31:SSL client certificate not trusted/,
    sample:
      '127.0.0.1:54732 [24/Nov/2026:09:29:16.179] ar~ 1/1 -/000000000A000086/20/0/0 31:SSL client certificate not trusted error:0A000086:SSL routines::certificate verify failed',
    source: `${frontend}, error-log-format with ssl_c_err`,
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
    maybe: ['incomplete-chain'],
  },
  {
    id: 'haproxy-revoked',
    pattern: /\/23\/\d{1,3}\/\d{1,3} 31:SSL client certificate not trusted/,
    sample:
      '127.0.0.1:54732 [24/Nov/2026:09:29:16.179] ar~ 1/1 -/000000000A000086/23/0/0 31:SSL client certificate not trusted error:0A000086:SSL routines::certificate verify failed',
    source: `${frontend}, error-log-format with ssl_c_err`,
    cause: 'revoked',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'haproxy-name',
    pattern: /Server presented an SSL certificate different from the configured one/,
    sample:
      '[WARNING]  (29946) : Server name/s is DOWN, reason: Layer6 invalid response, info: "Server presented an SSL certificate different from the configured one", check duration: 164ms. 0 active and 0 backup servers left. 0 sessions active, 0 requeued, 0 remaining in queue.',
    source: `${backend} verifyhost`,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'haproxy-key-mismatch',
    pattern: /inconsistencies between private key and certificate loaded/,
    sample:
      "[ALERT]    (6914) : config : parsing [haproxy.cfg:6] : 'bind *:8443' in section 'frontend' : inconsistencies between private key and certificate loaded '/etc/diapason/serveur.pem'.",
    source: 'HAProxy 2.6.12, haproxy -c',
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'haproxy-server-unreachable',
    pattern: /reason: Layer4 (?:connection problem|timeout)/,
    sample:
      '[WARNING]  (29946) : Server psp/s is DOWN, reason: Layer4 connection problem, info: "Connection refused", check duration: 0ms. 0 active and 0 backup servers left. 0 sessions active, 0 requeued, 0 remaining in queue.',
    source: backend,
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'haproxy-client-refused',
    pattern: /SSL client certificate not trusted/,
    sample: '127.0.0.1:54740 [24/Nov/2026:09:30:16.788] gap/1: SSL client certificate not trusted',
    source: frontend,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
    maybe: [
      'unknown-authority',
      'expired',
      'not-yet-valid',
      'revoked',
      'revocation-unavailable',
      'crl-stale',
      'wrong-usage',
    ],
  },
  {
    id: 'haproxy-server-handshake',
    pattern: /reason: Layer6 invalid response(?!, info: "Server presented)/,
    sample:
      '[WARNING]  (29946) : Server psp/s is DOWN, reason: Layer6 invalid response, info: "SSL handshake failure", check duration: 25ms. 0 active and 0 backup servers left. 0 sessions active, 0 requeued, 0 remaining in queue.',
    source: backend,
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'not-tls', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'haproxy-client-handshake',
    pattern: /\/\d{1,4}: SSL handshake failure/,
    sample: '127.0.0.1:54732 [24/Nov/2026:09:30:16.179] gap/1: SSL handshake failure',
    source: frontend,
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    flow: 'tpe-gap',
    maybe: [
      'client-certificate-missing',
      'protocol-version',
      'cipher-suite',
      'certificate-refused',
      'not-tls',
    ],
  },
];
