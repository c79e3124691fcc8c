import type { TraceCause, TraceRule } from '../trace-rule.ts';

const server = 'Apache 2.4.71, mod_ssl, SSLVerifyClient require';
const proxy = 'Apache 2.4.71, mod_ssl, SSLProxyVerify require';

const verification = (
  whose: 'client' | 'remote',
  id: string,
  number: number,
  text: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  id: `apache-${whose}-${id}`,
  pattern: new RegExp(
    `\\[${whose} [^\\]\\n]{1,60}\\] AH02276: Certificate Verification: Error \\(${number}\\)`,
  ),
  sample: `[Tue Nov 24 09:30:38.812421 2026] [ssl:info] [pid 29985:tid 29994] [${whose} 127.0.0.1:39984] AH02276: Certificate Verification: Error (${number}): ${text} [subject: CN=localhost / issuer: CN=SIM int / serial: 08 / notbefore: Jan  1 00:00:00 2024 GMT / notafter: Jan  1 00:00:00 2033 GMT]`,
  source: whose === 'client' ? server : proxy,
  cause,
  refusedBy: 'this-end',
  flow: whose === 'client' ? 'tpe-gap' : 'gap-psp',
  maybe,
});

/** The error log of Apache: `[client …]` where it is the server, `[remote …]` where it is the client of another. */
export const apacheRules: readonly TraceRule[] = [
  verification('client', 'expired', 10, 'certificate has expired', 'expired'),
  verification('client', 'no-crl', 3, 'unable to get certificate CRL', 'revocation-unavailable'),
  verification('client', 'crl-expired', 12, 'CRL has expired', 'crl-stale'),
  verification(
    'client',
    'no-local-issuer',
    20,
    'unable to get local issuer certificate',
    'unknown-authority',
    ['incomplete-chain'],
  ),
  verification('client', 'revoked', 23, 'certificate revoked', 'revoked'),
  verification('remote', 'expired', 10, 'certificate has expired', 'expired'),
  verification(
    'remote',
    'no-local-issuer',
    20,
    'unable to get local issuer certificate',
    'unknown-authority',
    ['incomplete-chain'],
  ),
  {
    id: 'apache-remote-name',
    pattern: /AH02411: SSL Proxy: Peer certificate does not match for hostname/,
    sample:
      '[Tue Nov 24 09:30:57.012421 2026] [ssl:info] [pid 29985:tid 29994] [remote 127.0.0.1:16202] AH02411: SSL Proxy: Peer certificate does not match for hostname localhost',
    source: proxy,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'apache-no-proxy-certificate',
    pattern:
      /AH02268: Proxy client certificate callback: [^\n]{0,120}downstream server wanted client certificate/,
    sample:
      '[Tue Nov 24 09:30:57.112421 2026] [ssl:warn] [pid 29985:tid 29994] AH02268: Proxy client certificate callback: (localhost:18004) downstream server wanted client certificate but none are configured',
    source: proxy,
    cause: 'client-certificate-missing',
    refusedBy: 'other-end',
    flow: 'gap-psp',
  },
  {
    id: 'apache-no-certificate',
    pattern: /peer did not return a certificate -- No CAs known to server for verification\?/,
    sample:
      '[Tue Nov 24 09:30:36.448370 2026] [ssl:info] [pid 29985:tid 29987] SSL Library Error: error:0A0000C7:SSL routines::peer did not return a certificate -- No CAs known to server for verification?',
    source: server,
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'apache-no-list-configured',
    pattern: /AH01899: Host \S{1,260}: CRL checking has been enabled/,
    sample:
      '[Tue Nov 24 09:23:51.438419 2026] [ssl:emerg] [pid 20461:tid 20461] AH01899: Host localhost:18003: CRL checking has been enabled, but neither SSLCARevocationFile nor SSLCARevocationPath is configured',
    source: 'Apache 2.4.71, SSLCARevocationCheck without a list',
    cause: 'revocation-unavailable',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'apache-key-mismatch',
    pattern: /AH02565: Certificate and private key [^\n]{0,600}do not match/,
    sample:
      '[Tue Nov 24 09:38:18.640206 2026] [ssl:emerg] [pid 6919:tid 6919] AH02565: Certificate and private key localhost:8443:0 from /etc/diapason/serveur.pem and /etc/diapason/autre.key do not match',
    source: 'Apache 2.4.71',
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'apache-key-password',
    pattern:
      /AH02564: Failed to configure encrypted \(\?\) private key|AH02578: Init: Unable to read pass phrase/,
    sample:
      '[Tue Nov 24 09:38:18.683921 2026] [ssl:emerg] [pid 6929:tid 6929] AH02564: Failed to configure encrypted (?) private key localhost:8443:0, check /etc/diapason/serveur.key',
    source: 'Apache 2.4.71, encrypted key',
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'apache-handshake',
    pattern: /AH02008: SSL library error \d{1,3} in handshake|AH02003: SSL Proxy connect failed/,
    sample:
      '[Tue Nov 24 09:30:37.061861 2026] [ssl:info] [pid 29996:tid 30005] [client 127.0.0.1:39928] AH02008: SSL library error 1 in handshake (server localhost:18001)',
    source: server,
    cause: 'handshake-failure',
    refusedBy: 'unknown',
  },
];
