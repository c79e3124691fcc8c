import type { TraceRule } from '../trace-rule.ts';

const envoy = 'envoyproxy/envoy, source/common/tls: ssl_socket.cc and cert_validator/default_validator.cc';
const f5 = 'https://my.f5.com/manage/s/article/K15292 (SSL handshake failures)';

/** Envoy, with the library that it shares with Chrome, and what Istio repeats of it. */
export const envoyRules: readonly TraceRule[] = [
  {
    id: 'envoy-name',
    pattern:
      /verify cert failed: (?:verify SAN list|SAN list|SAN matcher)|X509_verify_cert: certificate verification error at depth \d{1,2}: hostname mismatch/,
    sample:
      'TLS_error:|268435581:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED:verify cert failed: verify SAN list:TLS_error_end',
    source: envoy,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'envoy-hash',
    pattern: /verify cert failed: (?:cert hash and spki|no certificate)|verify cert failed: /,
    sample:
      'TLS_error:|268435581:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED:verify cert failed: cert hash and spki:TLS_error_end',
    source: envoy,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
  },
  {
    id: 'envoy-own-file',
    pattern:
      /Failed to load (?:incomplete )?(?:certificate chain|private key|certificate) from [^\n]{1,300}|Invalid path: \S{1,200}(?:\.pem|\.key|\.crt)/,
    sample: 'Failed to load certificate chain from gap.pem',
    source: 'envoyproxy/envoy, source/common/tls/context_impl.cc: ServerContextImpl',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['key-mismatch', 'keystore-password'],
  },
  {
    id: 'envoy-secret',
    pattern: /Secret is not supplied by SDS|secret is not delivered via SDS/,
    sample: 'transport failure reason: TLS_error:Secret is not supplied by SDS',
    source: 'https://github.com/envoyproxy/envoy/pull/6018',
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'envoy-verify-failed',
    pattern: /TLS[_ ]error:[^\n]{0,30}268435581\b|OPENSSL_internal:CERTIFICATE_VERIFY_FAILED/,
    sample:
      'upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: TLS error: 268435581:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED',
    source: 'https://github.com/envoyproxy/envoy/issues/17484',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    maybe: ['unknown-authority', 'incomplete-chain', 'expired', 'name-mismatch', 'revoked'],
  },
  {
    id: 'envoy-closed',
    pattern:
      /upstream connect error or disconnect\/reset before headers\. reset reason: (?:remote )?connection (?:termination|failure)(?!, transport failure reason: \S)/,
    sample: 'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
    source: 'envoyproxy/envoy, source/common/router/router.cc',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'client-certificate-missing', 'unreachable'],
  },
];

/** BIG-IP writes no reason but its library’s alert, and its own cause. */
export const f5Rules: readonly TraceRule[] = [
  {
    id: 'f5-peer-certificate',
    pattern: /01260006:\d: Peer cert verify error: /,
    sample:
      'warning tmm[17701]: 01260006:4: Peer cert verify error: application verification failure (depth 0; cert /CN=tpe)',
    source: f5,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    maybe: ['expired', 'unknown-authority', 'revoked', 'revocation-unavailable'],
  },
  {
    id: 'f5-no-client-certificate',
    pattern: /01260009:\d: Connection error: [^\n]{1,60}: (?:alert\(\d{1,3}\) )?no certificate\b/,
    sample: '01260009:4: Connection error: ssl_hs_rx_tls13_cert:3916: alert(46) no certificate',
    source: 'https://github.com/zalopay-oss/jmeter-grpc-request/issues/177',
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'f5-not-tls',
    pattern: /01260009:\d: Connection error: [^\n]{1,60}: (?:alert\(\d{1,3}\) )?not SSL\b/,
    sample: '01260009:7: Connection error: ssl_passthru:4006: not SSL (40)',
    source: 'F5 K15292, Troubleshooting SSL/TLS handshake failures on the BIG-IP system',
    cause: 'not-tls',
    refusedBy: 'this-end',
  },
  {
    id: 'f5-version',
    pattern:
      /01260009:\d: Connection error: [^\n]{1,60}: (?:alert\(\d{1,3}\) )?(?:unsupported version|TLS_FALLBACK_SCSV)/,
    sample: '01260009:7: Connection error: ssl_hs_rxhello:7699: unsupported version (40)',
    source: 'F5 K15292, Troubleshooting SSL/TLS handshake failures on the BIG-IP system',
    cause: 'protocol-version',
    refusedBy: 'this-end',
  },
  {
    id: 'f5-cipher',
    pattern: /01260009:\d: Connection error: [^\n]{1,60}: (?:alert\(\d{1,3}\) )?no shared ciphers/,
    sample: '01260009:7: Connection error: ssl_select_suite:8023: no shared ciphers (40)',
    source: 'F5 K15292, Troubleshooting SSL/TLS handshake failures on the BIG-IP system',
    cause: 'cipher-suite',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'f5-verification',
    pattern:
      /01260009:\d: Connection error: [^\n]{1,60}: (?:alert\(\d{1,3}\) )?(?:application verification failure|certificate verif)/,
    sample: '01260009:7: Connection error: ssl_shim_vfycerterr:4217: application verification failure (46)',
    source: 'F5 K15292, Troubleshooting SSL/TLS handshake failures on the BIG-IP system',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    maybe: ['expired', 'unknown-authority', 'revoked', 'revocation-unavailable'],
  },
  {
    id: 'f5-handshake',
    pattern: /01260013:\d: SSL Handshake failed for TCP|01260009:\d: Connection error: /,
    sample: 'warning tmm[17701]: 01260013:4: SSL Handshake failed for TCP 192.0.2.10:49152 -> 192.0.2.20:443',
    source: f5,
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    maybe: ['protocol-version', 'cipher-suite', 'client-certificate-missing', 'certificate-refused'],
  },
];

/** stunnel: « CERT: » is its own verification, in the words of OpenSSL that are known elsewhere. */
export const stunnelRules: readonly TraceRule[] = [
  {
    id: 'stunnel-name',
    pattern: /CERT: (?:Host name|Subject check failed)|CERT: No matching (?:host name|IP address) found/,
    sample: 'LOG4[0]: CERT: No matching host name found',
    source: 'stunnel, src/verify.c: cert_check_subject',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'stunnel-not-installed',
    pattern: /CERT: Certificate not found in local repository/,
    sample: 'LOG4[0]: CERT: Certificate not found in local repository',
    source: 'stunnel, src/verify.c: cert_check_local',
    cause: 'unknown-authority',
    refusedBy: 'this-end',
  },
  {
    id: 'stunnel-revocation',
    pattern:
      /OCSP: (?:Verification failed|Could not|The root CA certificate was not found)|CERT: Rejected by OCSP/,
    sample: 'LOG4[0]: CERT: Rejected by OCSP at depth=0: CN=tpe',
    source: 'stunnel, src/ocsp.c and src/verify.c',
    cause: 'revoked',
    refusedBy: 'this-end',
    maybe: ['revocation-unavailable'],
  },
  {
    id: 'stunnel-own-key',
    pattern: /Private key check failed: |error queue: [^\n]{0,80}X509_check_private_key/,
    sample: 'LOG3[ui]: Private key check failed: gap.key',
    source: 'stunnel, src/ctx.c: load_key_file',
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'stunnel-check-failed',
    pattern:
      /LOG\d\[[^\]\n]{1,40}\]: Rejected by CERT at depth=|LOG\d\[[^\]\n]{1,40}\]: Certificate check failed: depth=/,
    sample: 'LOG4[1:140635606472448]: Certificate check failed: depth=0, /O=io.strimzi/CN=zookeeper',
    source: 'https://github.com/scholzj/zoo-entrance/issues/2',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
  },
  {
    id: 'stunnel-closed',
    pattern: /SSL_(?:connect|accept): Peer suddenly disconnected/,
    sample: 'LOG3[3]: SSL_connect: Peer suddenly disconnected',
    source: 'stunnel, src/client.c: ssl_start',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
];
