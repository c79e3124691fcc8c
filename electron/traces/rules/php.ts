import type { TraceRule } from '../trace-rule.ts';

const streams = 'php/php-src, ext/openssl/xp_ssl.c';

/** PHP’s streams and SoapClient; what its curl says is curl’s. PHP that calls is always the client. */
export const phpRules: readonly TraceRule[] = [
  {
    id: 'php-name',
    pattern:
      /Peer certificate CN[= ][`'][^'\n]{0,260}' did not match expected CN[= ][`']|Unable to locate peer certificate CN/,
    sample:
      "stream_socket_client(): Peer certificate CN=`autre.exemple.fr' did not match expected CN=`psp.exemple.fr'",
    source: `${streams}: php_openssl_apply_peer_verification_policy`,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'php-verification',
    pattern: /Could not verify peer: code:\d{1,3} |peer_fingerprint match failure/,
    sample:
      'stream_socket_client(): Could not verify peer: code:1 unspecified certificate verification error',
    source: `${streams}: php_openssl_apply_peer_verification_policy`,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['unknown-authority', 'expired', 'name-mismatch', 'wrong-usage'],
  },
  {
    id: 'php-key-mismatch',
    pattern: /Private key does not match certificate!/,
    sample: 'PHP Warning:  stream_socket_client(): Private key does not match certificate!',
    source: `${streams}: php_openssl_set_local_cert`,
    cause: 'key-mismatch',
    refusedBy: 'this-end',
  },
  {
    id: 'php-own-key',
    pattern: /Unable to set private key file `/,
    sample: "PHP Warning:  stream_socket_client(): Unable to set private key file `gap.key'",
    source: `${streams}: php_openssl_set_local_cert`,
    cause: 'keystore-password',
    refusedBy: 'this-end',
    maybe: ['key-mismatch', 'keystore-format'],
  },
  {
    id: 'php-own-certificate',
    pattern:
      /Unable to set local cert chain file `|SSL: Unable to get real path of certificate file `|Unable to get real path of (?:private key|certificate) file `/,
    sample:
      "PHP Warning:  stream_socket_client(): Unable to set local cert chain file `gap.pem'; Check that your cafile/capath settings include details of your certificate and its issuer",
    source: 'https://github.com/metaregistrar/php-epp-client/issues/285',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password', 'own-certificate-weak'],
  },
  {
    id: 'php-no-authorities',
    pattern:
      /Unable to set verify locations `|failed loading cafile stream: `|no valid certs found cafile stream: `|SSL: failed loading cafile/,
    sample: "PHP Warning:  stream_socket_client(): failed loading cafile stream: `autorites.pem'",
    source: `${streams}: php_openssl_enable_peer_verification`,
    cause: 'authorities-missing',
    refusedBy: 'this-end',
  },
  {
    id: 'php-timeout',
    pattern: /SSL: crypto enabling timeout|SSL: Handshake timed out/,
    sample: 'fopen(): SSL: crypto enabling timeout',
    source: 'https://github.com/aws/aws-sdk-php/issues/1310',
    cause: 'timeout',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'php-closed',
    pattern:
      /SSL: (?:Connection reset by peer|An existing connection was forcibly closed by the remote host|Broken pipe|fatal protocol error)/,
    sample: 'stream_socket_client(): SSL: Connection reset by peer',
    source: `${streams}: php_openssl_handle_ssl_error`,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'php-failed',
    pattern:
      /Failed to enable crypto|SOAP-ERROR: [^\n]{0,80}(?:SSL|Couldn't load from 'https)|Could not connect to host[^\n]{0,200}SoapClient|SoapFault exception: \[HTTP\] Could not connect to host/,
    sample: 'PHP Warning: SoapClient::__doRequest(): Failed to enable crypto',
    source: 'https://github.com/forceworkbench/forceworkbench/issues/531',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version', 'key-unreadable'],
  },
];
