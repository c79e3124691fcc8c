import type { TraceCause, TraceRule } from '../trace-rule.ts';

const server = 'nginx 1.22.1, ssl_verify_client on';
const upstream = 'nginx 1.22.1, proxy_ssl_verify on';
const request = 'client: 127.0.0.1, server: , request: "GET / HTTP/1.1", host: "localhost:8443"';

/** nginx as server of the terminals: it finishes the handshake, then answers 400 and writes this. */
const client = (
  id: string,
  number: number,
  text: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  id: `nginx-client-${id}`,
  pattern: new RegExp(`client SSL certificate verify error: \\(${number}:`),
  sample: `2026/11/24 09:29:03 [info] 20491#20491: *12 client SSL certificate verify error: (${number}:${text}) while reading client request headers, ${request}`,
  source: server,
  cause,
  refusedBy: 'this-end',
  flow: 'tpe-gap',
  maybe,
});

/** nginx as client of an upstream: the PSP, for a GAP. */
const peer = (
  id: string,
  number: number,
  text: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  ...client(id, number, text, cause, maybe),
  id: `nginx-upstream-${id}`,
  pattern: new RegExp(`upstream SSL certificate verify error: \\(${number}:`),
  sample: `2026/11/24 09:29:23 [error] 20491#20491: *392 upstream SSL certificate verify error: (${number}:${text}) while SSL handshaking to upstream, client: 127.0.0.1, server: , request: "GET / HTTP/1.1", upstream: "https://127.0.0.1:16201/", host: "localhost:16101"`,
  source: upstream,
  flow: 'gap-psp',
});

/** The error log of nginx, and the page that it sends back. */
export const nginxRules: readonly TraceRule[] = [
  client('expired', 10, 'certificate has expired', 'expired'),
  client('crl-expired', 12, 'CRL has expired', 'crl-stale'),
  client('first-certificate', 21, 'unable to verify the first certificate', 'incomplete-chain', [
    'unknown-authority',
  ]),
  client('revoked', 23, 'certificate revoked', 'revoked'),
  {
    id: 'nginx-client-missing',
    pattern: /client sent no required SSL certificate/,
    sample: `2026/11/24 09:29:03 [info] 20491#20491: *9 client sent no required SSL certificate while reading client request headers, ${request}`,
    source: server,
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  peer('expired', 10, 'certificate has expired', 'expired'),
  peer('first-certificate', 21, 'unable to verify the first certificate', 'incomplete-chain', [
    'unknown-authority',
  ]),
  peer('revoked', 23, 'certificate revoked', 'revoked'),
  {
    id: 'nginx-upstream-name',
    pattern: /upstream SSL certificate does not match "/,
    sample:
      '2026/11/24 09:29:23 [error] 20491#20491: *392 upstream SSL certificate does not match "localhost" while SSL handshaking to upstream, client: 127.0.0.1, server: , request: "GET / HTTP/1.1", upstream: "https://127.0.0.1:16202/", host: "localhost:16101"',
    source: upstream,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'nginx-page-no-certificate',
    pattern: /No required SSL certificate was sent/,
    sample: '<center>No required SSL certificate was sent</center>',
    source: `${server}, page sent to the client`,
    cause: 'client-certificate-missing',
    refusedBy: 'other-end',
    flow: 'gap-psp',
  },
  {
    id: 'nginx-page-certificate',
    pattern: /The SSL certificate error/,
    sample: '<center>The SSL certificate error</center>',
    source: `${server}, page sent to the client`,
    cause: 'certificate-refused',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: [
      'unknown-authority',
      'incomplete-chain',
      'expired',
      'revoked',
      'revocation-unavailable',
      'crl-stale',
    ],
  },
  {
    id: 'nginx-plain-http',
    pattern: /client sent plain HTTP request to HTTPS port/,
    sample:
      '2026/11/24 09:30:57 [info] 29963#29963: *93 client sent plain HTTP request to HTTPS port while reading client request headers, client: 127.0.0.1, server: , request: "GET / HTTP/1.0"',
    source: server,
    cause: 'not-tls',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'nginx-no-client-authorities',
    pattern: /no ssl_client_certificate for ssl_(?:verify_client|client_verify)/,
    sample: '2026/11/24 09:38:18 [emerg] 6937#6937: no ssl_client_certificate for ssl_verify_client',
    source: 'nginx 1.22.1, nginx -t',
    cause: 'authorities-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'nginx-key-password',
    pattern:
      /cannot load certificate key "[^"\n]{1,300}": PEM_read_bio_PrivateKey\(\) failed [^\n]{0,400}(?:bad password read|bad decrypt)/,
    sample:
      '2026/11/24 09:38:18 [emerg] 6921#6921: cannot load certificate key "/etc/diapason/serveur.key": PEM_read_bio_PrivateKey() failed (SSL: error:1400006B:UI routines::processing error:while reading strings error:04800068:PEM routines::bad password read)',
    source: 'nginx 1.22.1, nginx -t with an encrypted key and no password (shortened)',
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
];
