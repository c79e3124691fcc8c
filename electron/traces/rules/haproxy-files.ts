import type { TraceRule } from '../trace-rule.ts';

const config = 'haproxy/haproxy, src/ssl_sock.c and src/ssl_ckch.c';

/** What HAProxy says of its own files as it starts, and of a handshake that was cut. */
export const haproxyFileRules: readonly TraceRule[] = [
  {
    id: 'haproxy-own-file',
    pattern:
      /unable to load (?:SSL )?(?:certificate(?: and private key)?(?: chain)?|private key)(?: from (?:PEM )?file)?|No Private Key found in|unable to stat SSL certificate from file/,
    sample:
      "[ALERT]    (6914) : config : parsing [haproxy.cfg:6] : 'bind *:8443' in section 'frontend' : unable to load certificate from file '/etc/diapason/serveur.pem': no start line.",
    source: config,
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password', 'own-certificate-weak'],
  },
  {
    id: 'haproxy-no-authorities',
    pattern:
      /unable to (?:load|stat|set|open) (?:the )?CA[ -]file|verify is enabled (?:by default )?but no CA file specified|'ca-file' (?:argument|.{0,80}can't)|unable to load 'ca-file'/,
    sample:
      "[ALERT]    (6914) : config : Proxy 'gap': verify is enabled but no CA file specified for bind '*:8443' at [haproxy.cfg:6].",
    source: config,
    cause: 'authorities-missing',
    refusedBy: 'this-end',
  },
  {
    id: 'haproxy-crl',
    pattern: /unable to (?:configure|load|stat|set) (?:the )?CRL[ -]file|unable to load 'crl-file'/,
    sample:
      "[ALERT]    (6914) : config : Proxy 'gap': unable to configure CRL file 'ingetrust.crl' for bind '*:8443' at [haproxy.cfg:6].",
    source: config,
    cause: 'crl-invalid',
    refusedBy: 'this-end',
  },
  {
    id: 'haproxy-handshake-timeout',
    pattern: /: Timeout during SSL handshake|reason: Layer6 timeout/,
    sample: '127.0.0.1:54740 [24/Nov/2026:09:30:16.788] gap/1: Timeout during SSL handshake',
    source: 'haproxy/haproxy, src/connection.c: CO_ER_SSL_TIMEOUT',
    cause: 'timeout',
    refusedBy: 'unknown',
  },
  {
    id: 'haproxy-handshake-closed',
    pattern: /: Connection (?:closed|error) during SSL handshake/,
    sample: '127.0.0.1:54740 [24/Nov/2026:09:30:16.788] gap/1: Connection closed during SSL handshake',
    source: 'haproxy/haproxy, src/connection.c: CO_ER_SSL_EMPTY and CO_ER_SSL_ABORT',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    flow: 'tpe-gap',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
];
