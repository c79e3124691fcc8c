import type { TraceRule } from '../trace-rule.ts';

const mod = 'apache/httpd, modules/ssl';

/** What Apache says of the handshake, under its numbers, and of its own files. */
export const apacheFileRules: readonly TraceRule[] = [
  {
    id: 'apache-remote-name',
    pattern: /AH02411: SSL Proxy: Peer certificate does not match for hostname/,
    sample:
      '[Tue Nov 24 09:30:57.012421 2026] [ssl:info] [pid 29985:tid 29994] [remote 127.0.0.1:16202] AH02411: SSL Proxy: Peer certificate does not match for hostname localhost',
    source: 'Apache 2.4.71, mod_ssl, SSLProxyVerify require',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'apache-no-proxy-certificate',
    pattern:
      /(?:AH02268: )?Proxy client certificate callback: [^\n]{0,120}downstream server wanted client certificate/,
    sample:
      '[Tue Nov 24 09:30:57.112421 2026] [ssl:warn] [pid 29985:tid 29994] AH02268: Proxy client certificate callback: (localhost:18004) downstream server wanted client certificate but none are configured',
    source: 'Apache 2.4.71, mod_ssl, SSLProxyVerify require',
    cause: 'client-certificate-missing',
    refusedBy: 'other-end',
    flow: 'gap-psp',
  },
  {
    id: 'apache-no-certificate',
    pattern: /peer did not return a certificate -- No CAs known to server for verification\?/,
    sample:
      '[Tue Nov 24 09:30:36.448370 2026] [ssl:info] [pid 29985:tid 29987] SSL Library Error: error:0A0000C7:SSL routines::peer did not return a certificate -- No CAs known to server for verification?',
    source: 'Apache 2.4.71, mod_ssl, SSLVerifyClient require',
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
    id: 'apache-post-handshake',
    pattern: /AH10158: cannot perform post-handshake authentication/,
    sample:
      '[ssl:error] [pid 125757:tid 140436077168384] [client 10.0.0.21:50301] AH10158: cannot perform post-handshake authentication',
    source: `${mod}/ssl_engine_kernel.c: AH10158`,
    cause: 'post-handshake-authentication',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'apache-renegotiation',
    pattern: /AH02225: Re-negotiation request failed|AH02261: Re-negotiation handshake failed/,
    sample: '[ssl:error] [pid 2974] [client 10.0.0.21:50301] AH02261: Re-negotiation handshake failed',
    source: `${mod}/ssl_engine_kernel.c: AH02261`,
    cause: 'handshake-failure',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
    maybe: ['client-certificate-missing', 'certificate-refused', 'post-handshake-authentication'],
  },
  {
    id: 'apache-server-name',
    pattern:
      /AH02032: Hostname \S{1,260} provided via SNI(?: and hostname \S{1,260} provided via HTTP)?|AH02033: No hostname was provided via SNI/,
    sample:
      '[ssl:error] [pid 2974] AH02032: Hostname gap.exemple.fr provided via SNI and hostname autre.exemple.fr provided via HTTP have no compatible SSL setup',
    source: `${mod}/ssl_engine_kernel.c: AH02032`,
    cause: 'server-name-unknown',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'apache-not-tls',
    pattern: /AH01996: SSL handshake failed: HTTP spoken on HTTPS port/,
    sample:
      '[ssl:info] [pid 2974] [client 10.0.0.21:50301] AH01996: SSL handshake failed: HTTP spoken on HTTPS port; trying to send HTML error page',
    source: `${mod}/ssl_engine_io.c: AH01996`,
    cause: 'not-tls',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'apache-closed',
    pattern:
      /AH02006: SSL handshake stopped: connection was closed|AH02007: SSL handshake interrupted by system/,
    sample:
      '[ssl:info] [pid 2974] [client 10.0.0.21:50301] AH02006: SSL handshake stopped: connection was closed',
    source: `${mod}/ssl_engine_io.c: AH02006`,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'apache-no-authorities',
    pattern:
      /AH01895: Unable to configure verify locations for client authentication|AH01896: Unable to determine list of acceptable CA certificates/,
    sample: '[ssl:emerg] [pid 2974] AH01895: Unable to configure verify locations for client authentication',
    source: `${mod}/ssl_engine_init.c: AH01895`,
    cause: 'authorities-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'apache-crl',
    pattern: /AH01901: Unable to configure X\.509 CRL storage/,
    sample:
      '[ssl:emerg] [pid 2974] AH01901: Unable to configure X.509 CRL storage for certificate revocation',
    source: `${mod}/ssl_engine_init.c: AH01901`,
    cause: 'crl-invalid',
    refusedBy: 'this-end',
  },
  {
    id: 'apache-revocation-unavailable',
    pattern: /AH01974: could not connect to OCSP responder/,
    sample: "[ssl:error] [pid 2974] AH01974: could not connect to OCSP responder 'ocsp.exemple.invalid'",
    source: `${mod}/ssl_util_ocsp.c: AH01974`,
    cause: 'revocation-unavailable',
    refusedBy: 'this-end',
  },
  {
    id: 'apache-own-certificate',
    pattern:
      /AH02561: Failed to configure certificate |AH02562: Failed to configure certificate |AH02240: Server should be SSL-aware but has no certificate/,
    sample:
      '[ssl:emerg] [pid 2974] AH02561: Failed to configure certificate gap.exemple.fr:443:0, check /etc/apache2/gap.pem',
    source: `${mod}/ssl_engine_init.c: AH02561`,
    cause: 'own-certificate-refused',
    refusedBy: 'this-end',
    maybe: ['own-certificate-weak', 'keystore-format'],
  },
  {
    id: 'apache-proxy-files',
    pattern: /AH02252: incomplete client cert configured for SSL proxy/,
    sample:
      '[ssl:emerg] [pid 2974] AH02252: incomplete client cert configured for SSL proxy (missing or encrypted private key?)',
    source: `${mod}/ssl_engine_init.c: AH02252`,
    cause: 'key-unreadable',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'apache-handshake',
    pattern: /AH02008: SSL library error \d{1,3} in handshake|AH02003: SSL Proxy connect failed/,
    sample:
      '[Tue Nov 24 09:30:37.061861 2026] [ssl:info] [pid 29996:tid 30005] [client 127.0.0.1:39928] AH02008: SSL library error 1 in handshake (server localhost:18001)',
    source: 'Apache 2.4.71, mod_ssl, SSLVerifyClient require',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
  },
];
