import type { TraceRule } from '../trace-rule.ts';

const requests = 'psf/requests, src/requests/adapters.py: HTTPAdapter.cert_verify';

/** requests, urllib3, aiohttp and pyOpenSSL: what they add to the words of Python’s ssl. */
export const pythonLibraryRules: readonly TraceRule[] = [
  {
    id: 'python-no-alternative-name',
    pattern: /no appropriate (?:commonName or )?subjectAltName fields were found/,
    sample: 'ssl.CertificateError: no appropriate subjectAltName fields were found',
    source: 'CPython 3.6, Lib/ssl.py, and urllib3, src/urllib3/util/ssl_match_hostname.py: match_hostname',
    cause: 'alternative-name-missing',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'python-match-hostname',
    pattern: /hostname '[^'\n]{1,260}' doesn't match (?:either of )?'/,
    sample: "ssl.CertificateError: hostname 'psp.exemple.fr' doesn't match 'autre.exemple.fr'",
    source: 'urllib3, src/urllib3/util/ssl_match_hostname.py: match_hostname',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'python-own-path',
    pattern: /Could not find the TLS (?:certificate|key) file, invalid path/,
    sample: 'OSError: Could not find the TLS certificate file, invalid path: gap.pem',
    source: requests,
    cause: 'keystore-format',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'python-no-authorities',
    pattern: /Could not find a suitable TLS CA certificate bundle, invalid path/,
    sample: 'OSError: Could not find a suitable TLS CA certificate bundle, invalid path: autorites.pem',
    source: requests,
    cause: 'authorities-missing',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'python-own-password',
    pattern:
      /Invalid password or PKCS12 data|Client private key is encrypted, password is required|Password was not given but private key is encrypted|Incorrect password, could not decrypt key|Bad decrypt\. Incorrect password\?/,
    sample: 'ValueError: Invalid password or PKCS12 data',
    source: 'pyca/cryptography, src/rust/src/pkcs12.rs',
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
  {
    id: 'python-unsupported-protocol',
    pattern: /\[SSL: (?:UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|VERSION_TOO_LOW)\]/,
    sample: 'ssl.SSLError: [SSL: UNSUPPORTED_PROTOCOL] unsupported protocol (_ssl.c:1006)',
    source: 'CPython, Modules/_ssl.c, with OpenSSL’s reasons',
    cause: 'protocol-version',
    refusedBy: 'this-end',
  },
  {
    id: 'python-name-not-found',
    pattern:
      /\[Errno -[235]\] (?:Name or service not known|No address associated|Temporary failure in name resolution|Name does not resolve)|\[Errno 11001\] getaddrinfo failed|NameResolutionError\(/,
    sample: 'socket.gaierror: [Errno -2] Name or service not known',
    source: 'CPython, Modules/socketmodule.c: set_gaierror',
    cause: 'name-not-found',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'python-read-timeout',
    pattern:
      /(?:Read|Connect) ?[Tt]imed? ?[Oo]ut(?:Error)?[^\n]{0,40}(?:read timeout=|connect timeout=)|ReadTimeoutError\(|ConnectTimeoutError\(|_ssl\.c:\d{1,5}: The (?:read|write) operation timed out/,
    sample:
      "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='psp.exemple.fr', port=443): Read timed out. (read timeout=10)",
    source: 'urllib3, src/urllib3/connectionpool.py: _raise_timeout',
    cause: 'timeout',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'python-proxy-error',
    pattern: /ProxyError\('(?:Cannot|Unable to) connect to proxy/,
    sample:
      "requests.exceptions.ProxyError: (Caused by ProxyError('Cannot connect to proxy.', OSError('Tunnel connection')))",
    source: 'urllib3, src/urllib3/connectionpool.py',
    cause: 'proxy',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'python-remote-disconnected',
    pattern:
      /bad handshake[^\n]{0,30}\(-1, 'Unexpected EOF'\)|RemoteDisconnected\(|Remote end closed connection without response|ConnectionResetError\(\d{1,5}, |ServerDisconnectedError/,
    sample: "('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
    source: 'CPython, Lib/http/client.py: RemoteDisconnected',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'python-pyopenssl-verify',
    pattern: /\('SSL routines', '\w{0,60}', 'certificate verify failed'\)/,
    sample:
      "OpenSSL.SSL.Error: [('SSL routines', 'tls_process_server_certificate', 'certificate verify failed')]",
    source: 'pyca/pyopenssl, src/OpenSSL/_util.py: exception_from_error_queue',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
  },
];
