import type { FlowId } from '../contract/words.ts';

/**
 * Words that only a server writes, or only a client: a GAP is the server of the terminals and the client of the PSP, so they
 * give the flow away, whatever the reason on the same line.
 */
const marks: readonly (readonly [RegExp, FlowId])[] = [
  [
    /client SSL certificate|tls_process_client_certificate|tls_early_post_process_client_hello|tlsClientError/,
    'tpe-gap',
  ],
  [
    /\[client [^\]\n]{1,60}\] AH\d{5}|statem_srvr\.c|handshake_server\.cc|http: TLS handshake error from|failed to verify client/,
    'tpe-gap',
  ],
  [
    /AcceptSecurityContext|HttpsConnection(?:Middleware|Adapter|Filter)|AuthenticateAsServer|CertificateAuthenticationHandler/,
    'tpe-gap',
  ],
  [
    /InitializeSecurityContext|AuthenticateAsClient|HttpRequestException|System\.Net\.WebException|System\.ServiceModel\.|ENetHTTP|EIdOSSLConnect|SSL23_GET_SERVER_HELLO|(?:HTTP|REST)(?:Envoie|Requête)/,
    'gap-psp',
  ],
  [
    /while SSL handshaking(?! to)|SSL_accept\b|TLS accept:|tls_(?:post_)?process_client_hello|(?:SSL3|ssl3)_(?:GET|get)_(?:CLIENT|client)_|ssl_bytes_to_cipher_list|accept_loop|handshake error in server/,
    'tpe-gap',
  ],
  [
    /TLS :?server: In state|Server (?:raised|received) fatal\(2\)|\[server #\d{1,9} @|received from the client|wolfSSL_accept|CWWKO0801E/,
    'tpe-gap',
  ],
  [/tls_process_server_certificate|tls_post_process_server_certificate|handshaking to upstream/, 'gap-psp'],
  [
    /TLS :?client: In state|Client (?:raised|received) fatal\(2\)|\[client #\d{1,9} @|wolfSSL_connect|SSL_connect\b|tls_process_server_(?:hello|done)|(?:SSL23|ssl23|SSL3|ssl3)_(?:GET|get)_(?:SERVER|server)_|Handshake error in client/,
    'gap-psp',
  ],
  [
    /cURL error \d|SoapClient|stream_socket_(?:client|enable_crypto)\(\)|I\/O error on [A-Z]{3,7} request for|CWPKI(?:0022|0823|0824)E|file_get_contents\(|fopen\(\)|UTL_HTTP|upstream connect error|transport failure reason|error reading server preface|NSS error -\d|SSL read: errno|OpenSSL SSL_(?:read|write|connect)|HTTPSConnectionPool\(|urlopen error|requests\.exceptions|error sending request for url|(?:Get|Post|Put|Head|Delete|Patch) "?https?:|dial tcp|https?Client|HttpClient\b/,
    'gap-psp',
  ],
  [
    /\[remote [^\]\n]{1,60}\] AH\d{5}|statem_clnt\.c|handshake_client\.cc|curl: \(\d{1,2}\)|TLS server authentication/,
    'gap-psp',
  ],
];

/** The flow that a line gives away; null where its words are those of either end. */
export function flowOfLine(line: string): FlowId | null {
  return marks.find(([mark]) => mark.test(line))?.[1] ?? null;
}

/** Marks that stand on lines of their own: frames of a stack, what openssl prints as it starts. */
const marksAround: readonly (readonly [RegExp, FlowId])[] = [
  ...marks,
  [
    /checkClientCerts|checkClientTrusted|security\.ssl\.ServerHandshaker|TlsServerProtocol|ProvTlsServer|TLSSocket\.onServerSocketSecure|^ACCEPT$/m,
    'tpe-gap',
  ],
  [
    /checkServerCerts|checkServerTrusted|security\.ssl\.ClientHandshaker|TlsClientProtocol|ProvTlsClient|TLSSocket\.onConnectSecure|^CONNECTED\(/m,
    'gap-psp',
  ],
  [
    /kafka\.clients|org\.apache\.(?:http|hc)\.\S{0,60}(?:conn|client)|okhttp3?\.internal|HttpsURLConnectionImpl|java\.net\.http\.HttpClient|RestTemplate|WebClientRequestException|psycopg|SqlConnection/,
    'gap-psp',
  ],
];

/** The flow that a whole text gives away: null as soon as it speaks of both, as the log of a server and a client in one. */
export function flowOfText(text: string): FlowId | null {
  const flows = new Set(marksAround.filter(([mark]) => mark.test(text)).map(([, flow]) => flow));
  const [only] = flows;
  return flows.size === 1 && only !== undefined ? only : null;
}
