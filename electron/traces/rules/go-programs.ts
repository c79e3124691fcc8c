import type { TraceRule } from '../trace-rule.ts';

const handshake = 'golang/go, src/crypto/tls';
const files = 'golang/go, src/crypto/tls/tls.go: X509KeyPair';

/** Go’s handshake, files and network, whichever program is written in it: Traefik and Caddy are servers. */
export const goProgramRules: readonly TraceRule[] = [
  {
    id: 'go-own-key-mismatch',
    pattern: /tls: private key (?:type )?does not match public key/,
    sample: 'tls: private key does not match public key',
    source: files,
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'go-own-password',
    pattern: /pkcs12: decryption password incorrect|x509: decryption password incorrect/,
    sample: 'pkcs12: decryption password incorrect',
    source: 'golang.org/x/crypto, pkcs12/errors.go: ErrIncorrectPassword',
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'go-own-file',
    pattern:
      /tls: failed to (?:find (?:any PEM data|certificate PEM data|"CERTIFICATE" PEM block|PEM block with type)|parse private key)|tls: found a certificate rather than a key|pkcs12: (?:expected exactly two |unknown |error reading P12)|x509: failed to parse private key|unable to load (?:X509 )?key pair/,
    sample: 'tls: failed to find any PEM data in certificate input',
    source: files,
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'traefik-no-client-certificate',
    pattern: /Tried to extract a certificate on a request without mutual TLS/,
    sample:
      'level=warning msg="Tried to extract a certificate on a request without mutual TLS" middlewareType=PassClientTLSCert',
    source: 'https://github.com/traefik/traefik/issues/6503',
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'etcd-client-name',
    pattern: /tls: \\?"[^"\n\\]{1,200}\\?" does not match any of (?:DNSNames|IPAddresses)/,
    sample:
      'rejected connection from "192.0.2.10:40294" (error "tls: \\"192.0.2.10\\" does not match any of DNSNames [\\"*.svc\\"]"',
    source: 'etcd-io/etcd, client/pkg/transport/listener_tls.go: checkCertSAN',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'vault-no-client-certificate',
    pattern: /client certificate must be supplied/,
    sample: '400 Bad Request: {"errors":["client certificate must be supplied"]}',
    source: 'hashicorp/vault, builtin/credential/cert/path_login.go',
    cause: 'client-certificate-missing',
    refusedBy: 'other-end',
    flow: 'gap-psp',
  },
  {
    id: 'beats-closed',
    pattern: /client failed to connect with: EOF/,
    sample: 'ERR SSL client failed to connect with: EOF',
    source: 'https://github.com/logstash-plugins/logstash-input-beats/issues/80',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'go-own-none',
    pattern:
      /tls: (?:no certificates configured|neither Certificates, GetCertificate, nor GetConfigForClient set in Config)/,
    sample: 'tls: no certificates configured',
    source: `${handshake}/common.go: getCertificate`,
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'go-server-name',
    pattern:
      /no certificate available for '|tls: no certificate for|strict SNI enabled - No certificate found for domain/,
    sample: "http: TLS handshake error from 192.0.2.10:49152: no certificate available for 'gap.exemple.fr'",
    source: 'caddyserver/certmagic, handshake.go; traefik/traefik, pkg/tls/tlsmanager.go',
    cause: 'server-name-unknown',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'go-versions',
    pattern:
      /tls: (?:client offered only unsupported versions|server selected unsupported protocol version|no supported versions satisfy|client offered an unsupported, maximum protocol version)|local error: tls: protocol version not supported/,
    sample:
      'http: TLS handshake error from 10.40.0.0:49266: tls: client offered only unsupported versions: []',
    source: 'https://github.com/traefik/traefik/issues/7045',
    cause: 'protocol-version',
    refusedBy: 'this-end',
  },
  {
    id: 'go-cipher',
    pattern:
      /tls: (?:no cipher suite supported by both client and server|no ECDHE curve supported by both client and server|no mutual cipher suite|server chose an unconfigured cipher suite|peer doesn't support any of the certificate's signature algorithms|no supported signature algorithms|client doesn't support any)/,
    sample: 'tls: no cipher suite supported by both client and server',
    source: `${handshake}/handshake_server.go: pickCipherSuite`,
    cause: 'cipher-suite',
    refusedBy: 'this-end',
  },
  {
    id: 'go-wrong-key',
    pattern:
      /tls: invalid (?:signature by the (?:client|server) certificate|certificate signature)|tls: failed to verify client'?s? certificate signature/,
    sample: 'tls: invalid signature by the client certificate: crypto/rsa: verification error',
    source: `${handshake}/handshake_server_tls13.go: readClientCertificate`,
    cause: 'wrong-key',
    refusedBy: 'this-end',
  },
  {
    id: 'go-weak-algorithm',
    pattern:
      /x509: cannot verify signature: insecure algorithm|x509: invalid signature: weak|rsa: keys? (?:is )?smaller than|tls: (?:server|client) sent certificate containing RSA key larger/,
    sample: 'x509: cannot verify signature: insecure algorithm SHA1-RSA',
    source: 'golang/go, src/crypto/x509/x509.go: InsecureAlgorithmError',
    cause: 'weak-algorithm',
    refusedBy: 'this-end',
  },
  {
    id: 'go-authority',
    pattern:
      /x509: (?:unhandled critical extension|invalid signature: parent certificate cannot sign this kind of certificate|a root or intermediate certificate is not authorized|issuer name does not match subject from issuing certificate)/,
    sample: 'x509: invalid signature: parent certificate cannot sign this kind of certificate',
    source: 'golang/go, src/crypto/x509/verify.go and x509.go',
    cause: 'authority-invalid',
    refusedBy: 'this-end',
  },
  {
    id: 'go-not-standard',
    pattern:
      /x509: “[^”\n]{1,200}” certificate is not (?:standards compliant|permitted)|tls: (?:server's|client) certificate contains an unsupported (?:type of )?public key|tls: failed to verify certificate: x509: (?:%|negative|malformed)/,
    sample: 'x509: “psp.exemple.fr” certificate is not standards compliant',
    source: 'golang/go, src/crypto/x509/root_darwin.go',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
  },
  {
    id: 'go-plain-answer',
    pattern:
      /http: server gave HTTP response to HTTPS client|tls: oversized record received with length|tls: unsupported SSLv2 handshake received/,
    sample: 'http: server gave HTTP response to HTTPS client',
    source: 'golang/go, src/net/http/transport.go',
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['proxy'],
  },
  {
    id: 'go-proxy',
    pattern: /proxyconnect tcp: /,
    sample: 'Post "https://psp.exemple.fr/": proxyconnect tcp: EOF',
    source: 'golang/go, src/net/http/transport.go: dialConn',
    cause: 'proxy',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'go-name-not-found',
    pattern:
      /dial tcp: lookup \S{1,260}[^\n]{0,60}(?:no such host|server misbehaving|Temporary failure in name resolution)/,
    sample: 'dial tcp: lookup psp.exemple.invalid on 192.0.2.53:53: no such host',
    source: 'golang/go, src/net/net.go: DNSError',
    cause: 'name-not-found',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'go-refused',
    pattern:
      /dial tcp [^\n]{1,80}: (?:connect: (?:connection refused|no route to host|network is unreachable)|connectex: No connection could be made)/,
    sample: 'dial tcp 192.0.2.1:443: connect: connection refused',
    source: 'golang/go, src/net/net.go: OpError',
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'go-timeout',
    pattern:
      /net\/http: TLS handshake timeout|dial tcp [^\n]{1,80}: i\/o timeout|Client\.Timeout exceeded while awaiting headers|context deadline exceeded|TLS handshake error from \S{1,80} (?:read|write) tcp [^\n]{1,120}: i\/o timeout/,
    sample: 'net/http: TLS handshake timeout',
    source: 'golang/go, src/net/http/transport.go: tlsHandshakeTimeoutError',
    cause: 'timeout',
    refusedBy: 'unknown',
  },
  {
    id: 'go-closed',
    pattern:
      /TLS handshake error from \S{1,80} EOF|(?:read|write) tcp [^\n]{1,120}: (?:connection reset by peer|broken pipe|wsarecv: An existing connection)|(?:Get|Post|Put) "?https:[^\n]{1,300}: EOF/,
    sample: 'http: TLS handshake error from 192.0.2.10:49152: EOF',
    source: 'golang/go, src/net/http/server.go: serve',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'go-local-error',
    pattern: /local error: tls: /,
    sample: 'local error: tls: bad record MAC',
    source: `${handshake}/conn.go: sendAlert`,
    cause: 'handshake-failure',
    refusedBy: 'this-end',
  },
];
