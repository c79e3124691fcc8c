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
  client('not-yet-valid', 9, 'certificate is not yet valid', 'not-yet-valid'),
  client('no-crl', 3, 'unable to get certificate CRL', 'revocation-unavailable'),
  client('crl-not-yet-valid', 11, 'CRL is not yet valid', 'crl-invalid'),
  client('self-signed', 18, 'self-signed certificate', 'self-signed'),
  client('self-signed-in-chain', 19, 'self-signed certificate in certificate chain', 'unknown-authority'),
  client('no-local-issuer', 20, 'unable to get local issuer certificate', 'unknown-authority', [
    'incomplete-chain',
  ]),
  client('no-issuer', 2, 'unable to get issuer certificate', 'unknown-authority', ['incomplete-chain']),
  client('too-long', 22, 'certificate chain too long', 'authority-invalid'),
  client('usage', 26, 'unsupported certificate purpose', 'wrong-usage'),
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
  peer('not-yet-valid', 9, 'certificate is not yet valid', 'not-yet-valid'),
  peer('no-crl', 3, 'unable to get certificate CRL', 'revocation-unavailable'),
  peer('crl-expired', 12, 'CRL has expired', 'crl-stale'),
  peer('self-signed', 18, 'self-signed certificate', 'self-signed'),
  peer('self-signed-in-chain', 19, 'self-signed certificate in certificate chain', 'unknown-authority', [
    'proxy',
  ]),
  peer('no-local-issuer', 20, 'unable to get local issuer certificate', 'unknown-authority', [
    'incomplete-chain',
  ]),
  peer('no-issuer', 2, 'unable to get issuer certificate', 'unknown-authority', ['incomplete-chain']),
  peer('usage', 26, 'unsuitable certificate purpose', 'wrong-usage'),
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
];
