import { appleRules } from './rules/apple.ts';
import { databaseRules } from './rules/databases.ts';
import { dartRules } from './rules/dart.ts';
import { openldapRules } from './rules/openldap.ts';
import { rubyRules } from './rules/ruby.ts';
import { wgetRules } from './rules/wget.ts';
import { apacheRules } from './rules/apache.ts';
import { chainCodeRules } from './rules/cryptoapi.ts';
import { delphiConnectionRules, delphiRules } from './rules/delphi.ts';
import { dotnetOwnRules } from './rules/dotnet-own.ts';
import { dotnetSspiRules } from './rules/dotnet-sspi.ts';
import { apacheFileRules } from './rules/apache-files.ts';
import { bouncycastleRules } from './rules/bouncycastle.ts';
import { curlRules } from './rules/curl.ts';
import { chromiumRules } from './rules/chromium.ts';
import { curlNumberRules } from './rules/curl-numbers.ts';
import { dotnetRules } from './rules/dotnet.ts';
import { erlangRules } from './rules/erlang.ts';
import { gnutlsRules } from './rules/gnutls.ts';
import { gnutlsHandshakeRules } from './rules/gnutls-handshake.ts';
import { goRules } from './rules/go.ts';
import { goProgramRules } from './rules/go-programs.ts';
import { haproxyRules } from './rules/haproxy.ts';
import { haproxyFileRules } from './rules/haproxy-files.ts';
import { ibmJavaRules } from './rules/ibm-java.ts';
import { iisRules } from './rules/iis.ts';
import { javaReasonRules } from './rules/java-reasons.ts';
import { javaRules } from './rules/java.ts';
import { kestrelRules } from './rules/kestrel.ts';
import { javaClientRules } from './rules/java-clients.ts';
import { javaAlertRules, javaHandshakeRules } from './rules/java-handshake.ts';
import { javaStoreRules } from './rules/java-stores.ts';
import { mbedtlsCodeRules } from './rules/mbedtls-codes.ts';
import { mbedtlsRules } from './rules/mbedtls.ts';
import { nginxRules } from './rules/nginx.ts';
import { networkRules } from './rules/network.ts';
import { nginxFileRules } from './rules/nginx-files.ts';
import { nodeNetworkRules, nodeRules } from './rules/node.ts';
import { nodeAlertRules } from './rules/node-alerts.ts';
import { nodeFileRules } from './rules/node-files.ts';
import { nssRules } from './rules/nss.ts';
import { nssCertificateRules } from './rules/nss-certificates.ts';
import { opensslAlertRules } from './rules/openssl-alerts.ts';
import { opensslCallbackRules } from './rules/openssl-callbacks.ts';
import { opensslHandshakeRules } from './rules/openssl-handshake.ts';
import { opensslNumberRules, opensslOtherRules } from './rules/openssl-numbers.ts';
import { opensslReasonRules } from './rules/openssl-reasons.ts';
import { opensslVerificationRules } from './rules/openssl-verification.ts';
import { oracleRules } from './rules/oracle.ts';
import { ownFileRules } from './rules/own-files.ts';
import { phpRules } from './rules/php.ts';
import { envoyRules, f5Rules, stunnelRules } from './rules/proxies.ts';
import { pythonRules } from './rules/python.ts';
import { pythonLibraryRules } from './rules/python-libraries.ts';
import { qtRules } from './rules/qt.ts';
import { rustlsRules } from './rules/rustls.ts';
import { schannelCodeRules } from './rules/schannel.ts';
import { schannelAlertEventRules } from './rules/schannel-event-alerts.ts';
import { schannelEventRules } from './rules/schannel-events.ts';
import { tomcatRules } from './rules/tomcat.ts';
import { wcfRules } from './rules/wcf.ts';
import { windevRules } from './rules/windev.ts';
import { winhttpRules } from './rules/winhttp.ts';
import { windowsKeyRules } from './rules/windows-keys.ts';
import { winsockRules } from './rules/winsock.ts';
import { wolfsslRules } from './rules/wolfssl.ts';
import type { TraceRule } from './trace-rule.ts';

/** Programs and libraries whose messages are known, as their makers write them: the order of the table of all messages. */
export const traceOrigins = {
  java: 'Java',
  openssl: 'OpenSSL',
  schannel: 'Windows, .NET',
  node: 'Node.js',
  nginx: 'nginx',
  apache: 'Apache',
  haproxy: 'HAProxy',
  curl: 'curl',
  go: 'Go',
  python: 'Python',
  gnutls: 'GnuTLS',
  tomcat: 'Tomcat',
  windev: 'WinDev',
  delphi: 'Delphi',
  bouncycastle: 'BouncyCastle',
  javaClients: 'HttpClient, OkHttp, Netty, Conscrypt',
  ibm: 'IBM Java',
  nss: 'NSS, Firefox',
  mbedtls: 'Mbed TLS',
  wolfssl: 'wolfSSL',
  rustls: 'Rust',
  erlang: 'Erlang',
  php: 'PHP',
  qt: 'Qt',
  oracle: 'Oracle',
  envoy: 'Envoy',
  stunnel: 'stunnel',
  f5: 'F5 BIG-IP',
  chromium: 'Chromium, Electron',
  apple: 'macOS, iOS',
  dart: 'Dart, Flutter',
  ruby: 'Ruby',
  databases: 'PostgreSQL, MySQL, SQL Server',
  wget: 'Wget, Subversion',
  openldap: 'OpenLDAP',
  network: 'POSIX',
} as const;
export type TraceOrigin = keyof typeof traceOrigins;

/** A rule, and what writes its message. */
export type KnownTrace = TraceRule & { readonly origin: TraceOrigin };

/**
 * The most specific first: programs that repeat the words of a library stand before that library, so that their line says
 * more (who was the server) than the words alone.
 */
const rulesInOrder: readonly (readonly [TraceOrigin, readonly TraceRule[]])[] = [
  ['nginx', nginxFileRules],
  ['nginx', nginxRules],
  ['apache', apacheFileRules],
  ['apache', apacheRules],
  ['tomcat', tomcatRules],
  ['haproxy', haproxyRules],
  ['haproxy', haproxyFileRules],
  ['windev', windevRules],
  ['delphi', delphiRules],
  ['stunnel', stunnelRules],
  ['envoy', envoyRules],
  ['f5', f5Rules],
  ['oracle', oracleRules],
  ['php', phpRules],
  ['apple', appleRules],
  ['dart', dartRules],
  ['wget', wgetRules],
  ['openldap', openldapRules],
  ['nss', nssRules],
  ['nss', nssCertificateRules],
  ['curl', curlRules],
  ['python', pythonRules],
  ['python', pythonLibraryRules],
  ['schannel', schannelEventRules],
  ['schannel', schannelAlertEventRules],
  ['schannel', iisRules],
  ['schannel', dotnetSspiRules],
  ['schannel', dotnetOwnRules],
  ['schannel', dotnetRules],
  ['schannel', kestrelRules],
  ['schannel', wcfRules],
  ['rustls', rustlsRules],
  ['erlang', erlangRules],
  ['go', goRules],
  ['go', goProgramRules],
  ['bouncycastle', bouncycastleRules],
  ['ibm', ibmJavaRules],
  ['javaClients', javaClientRules],
  ['java', javaRules],
  ['java', javaReasonRules],
  ['java', javaAlertRules],
  ['java', javaStoreRules],
  ['chromium', chromiumRules],
  ['node', nodeFileRules],
  ['node', nodeRules],
  ['node', nodeAlertRules],
  ['gnutls', gnutlsRules],
  ['gnutls', gnutlsHandshakeRules],
  ['mbedtls', mbedtlsRules],
  ['mbedtls', mbedtlsCodeRules],
  ['wolfssl', wolfsslRules],
  ['ruby', rubyRules],
  ['databases', databaseRules],
  ['schannel', windowsKeyRules],
  ['schannel', schannelCodeRules],
  ['schannel', chainCodeRules],
  ['schannel', winhttpRules],
  ['qt', qtRules],
  ['openssl', opensslVerificationRules],
  ['openssl', opensslAlertRules],
  ['openssl', opensslHandshakeRules],
  ['openssl', opensslReasonRules],
  ['openssl', opensslCallbackRules],
  ['openssl', opensslNumberRules],
  ['delphi', delphiConnectionRules],
  ['java', javaHandshakeRules],
  ['node', nodeNetworkRules],
  ['curl', curlNumberRules],
  ['network', ownFileRules],
  ['network', networkRules],
  ['openssl', opensslOtherRules],
  ['schannel', winsockRules],
];

/** Every known message. */
export const traceRules: readonly KnownTrace[] = rulesInOrder.flatMap(([origin, rules]) =>
  rules.map((rule) => ({ ...rule, origin })),
);
