import type { TraceRule } from '../trace-rule.ts';

/** What nginx says of the handshake with an upstream, of what is no TLS, and of its own files. */
export const nginxFileRules: readonly TraceRule[] = [
  {
    id: 'nginx-upstream-handshake-failure',
    // nginx sends no name (SNI) to an upstream unless it is told to: what is many servers of a cloud answers so.
    pattern: /alert handshake failure[^\n]{0,120}while SSL handshaking to upstream/,
    sample:
      '2025/01/09 09:28:40 [error] 20#20: *43 SSL_do_handshake() failed (SSL: error:0A000410:SSL routines::ssl/tls alert handshake failure:SSL alert number 40) while SSL handshaking to upstream, client: 127.0.0.1, server: _',
    source: 'https://github.com/apache/apisix/issues/10325',
    cause: 'handshake-failure',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['server-name-unknown', 'client-certificate-missing', 'cipher-suite', 'certificate-refused'],
  },
  {
    id: 'nginx-upstream-timeout',
    pattern: /upstream timed out \(\d{1,3}: [^)\n]{1,60}\) while (?:SSL handshaking to|connecting to)/,
    sample:
      '2026/11/24 09:29:23 [error] 20491#20491: *392 upstream timed out (110: Connection timed out) while SSL handshaking to upstream, client: 127.0.0.1',
    source: 'nginx 1.22.1, src/http/ngx_http_upstream.c',
    cause: 'timeout',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'nginx-upstream-refused',
    pattern:
      /connect\(\) failed \(\d{1,3}: [^)\n]{1,60}\) while connecting to upstream|no live upstreams while connecting to upstream/,
    sample:
      '2026/11/24 09:29:23 [error] 20491#20491: *392 connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1',
    source: 'nginx 1.22.1, src/event/ngx_event_connect.c',
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'nginx-upstream-not-found',
    pattern: /host not found in upstream "|\S{1,260} could not be resolved \(\d{1,3}: /,
    sample: 'nginx: [emerg] host not found in upstream "psp.exemple.invalid" in /etc/nginx/nginx.conf:12',
    source: 'nginx 1.22.1, nginx -t',
    cause: 'name-not-found',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'nginx-closed',
    pattern: /peer closed connection in SSL handshake/,
    sample:
      '2026/11/24 09:29:23 [info] 20491#20491: *392 peer closed connection in SSL handshake while SSL handshaking, client: 127.0.0.1, server: 0.0.0.0:443',
    source: 'nginx 1.22.1, src/event/ngx_event_openssl.c: ngx_ssl_handshake',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'nginx-own-certificate-weak',
    pattern:
      /(?:SSL_CTX_use_certificate\("[^"\n]{1,300}"\) failed|cannot load certificate "[^"\n]{1,300}")[^\n]{0,120}(?:ee key too small|ca md too weak)/,
    sample:
      '2026/11/30 03:01:37 [emerg] 13530#13530: SSL_CTX_use_certificate("/etc/nginx/tls/c.pem") failed (SSL: error:0A00018F:SSL routines::ee key too small)',
    source: 'nginx 1.22.1, nginx -t with a certificate of 1024 bits',
    cause: 'own-certificate-weak',
    refusedBy: 'this-end',
  },
  {
    id: 'nginx-key-mismatch',
    pattern: /SSL_CTX_use_PrivateKey(?:_file)?\("[^"\n]{1,300}"\) failed[^\n]{0,160}key values mismatch/,
    sample:
      'nginx: [emerg] SSL_CTX_use_PrivateKey("/etc/nginx/gap.key") failed (SSL: error:05800074:x509 certificate routines::key values mismatch)',
    source: 'nginx 1.22.1, nginx -t',
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'nginx-crl',
    pattern:
      /SSL_CTX_load_verify_locations\("[^"\n]{1,300}\.crl"\) failed|X509_LOOKUP_(?:load_file|add_dir)\("[^"\n]{1,300}"\) failed|ssl_crl[^\n]{0,100}failed/,
    sample:
      'nginx: [emerg] X509_LOOKUP_load_file("/etc/nginx/ingetrust.crl") failed (SSL: error:80000002:system library::No such file or directory)',
    source: 'nginx 1.22.1, src/event/ngx_event_openssl.c: ngx_ssl_crl',
    cause: 'crl-invalid',
    refusedBy: 'this-end',
  },
  {
    id: 'nginx-authorities',
    pattern:
      /SSL_CTX_load_verify_locations\("[^"\n]{1,300}(?<!\.crl)"\) failed|SSL_load_client_CA_file\("[^"\n]{1,300}"\) failed/,
    sample: 'nginx: [emerg] SSL_load_client_CA_file("/etc/nginx/autorites.pem") failed',
    source: 'nginx 1.22.1, nginx -t',
    cause: 'authorities-missing',
    refusedBy: 'this-end',
  },
  {
    id: 'nginx-plain-http',
    pattern: /client sent plain HTTP request to HTTPS port/,
    sample:
      '2026/11/24 09:30:57 [info] 29963#29963: *93 client sent plain HTTP request to HTTPS port while reading client request headers, client: 127.0.0.1, server: , request: "GET / HTTP/1.0"',
    source: 'nginx 1.22.1, ssl_verify_client on',
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
  {
    id: 'nginx-own-file',
    pattern:
      /cannot load certificate (?:key )?"[^"\n]{1,300}": (?!PEM_read_bio_PrivateKey\(\) failed [^\n]{0,400}bad )(?![^\n]{0,160}(?:ee key too small|ca md too weak))/,
    sample:
      'nginx: [emerg] cannot load certificate "/etc/nginx/gap.pem": PEM_read_bio_X509_AUX() failed (SSL: error:0480006C:PEM routines::no start line:Expecting: TRUSTED CERTIFICATE)',
    source: 'nginx 1.22.1, nginx -t',
    cause: 'keystore-format',
    refusedBy: 'this-end',
  },
];
