import { apacheRules } from './rules/apache.ts';
import { chainCodeRules } from './rules/cryptoapi.ts';
import { curlRules } from './rules/curl.ts';
import { delphiConnectionRules, delphiRules } from './rules/delphi.ts';
import { dotnetOwnRules } from './rules/dotnet-own.ts';
import { dotnetSspiRules } from './rules/dotnet-sspi.ts';
import { dotnetRules } from './rules/dotnet.ts';
import { gnutlsRules } from './rules/gnutls.ts';
import { goRules } from './rules/go.ts';
import { haproxyRules } from './rules/haproxy.ts';
import { iisRules } from './rules/iis.ts';
import { javaAlertRules, javaHandshakeRules } from './rules/java-handshake.ts';
import { javaRules } from './rules/java.ts';
import { kestrelRules } from './rules/kestrel.ts';
import { nginxRules } from './rules/nginx.ts';
import { nodeAlertRules } from './rules/node-alerts.ts';
import { nodeNetworkRules, nodeRules } from './rules/node.ts';
import { opensslAlertRules } from './rules/openssl-alerts.ts';
import { opensslHandshakeRules } from './rules/openssl-handshake.ts';
import { opensslVerificationRules } from './rules/openssl-verification.ts';
import { pythonRules } from './rules/python.ts';
import { schannelEventRules } from './rules/schannel-events.ts';
import { schannelCodeRules } from './rules/schannel.ts';
import { tomcatRules } from './rules/tomcat.ts';
import { wcfRules } from './rules/wcf.ts';
import { windevRules } from './rules/windev.ts';
import { winhttpRules } from './rules/winhttp.ts';
import { windowsKeyRules } from './rules/windows-keys.ts';
import { winsockRules } from './rules/winsock.ts';
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
} as const;
export type TraceOrigin = keyof typeof traceOrigins;

/** A rule, and what writes its message. */
export type KnownTrace = TraceRule & { readonly origin: TraceOrigin };

/**
 * The most specific first: programs that repeat the words of a library stand before that library, so that their line says
 * more (who was the server) than the words alone.
 */
const rulesInOrder: readonly (readonly [TraceOrigin, readonly TraceRule[]])[] = [
  ['nginx', nginxRules],
  ['apache', apacheRules],
  ['haproxy', haproxyRules],
  ['windev', windevRules],
  ['delphi', delphiRules],
  ['curl', curlRules],
  ['python', pythonRules],
  ['schannel', schannelEventRules],
  ['schannel', iisRules],
  ['schannel', dotnetSspiRules],
  ['schannel', dotnetOwnRules],
  ['schannel', dotnetRules],
  ['schannel', kestrelRules],
  ['schannel', wcfRules],
  ['go', goRules],
  ['java', javaRules],
  ['java', javaAlertRules],
  ['node', nodeRules],
  ['node', nodeAlertRules],
  ['gnutls', gnutlsRules],
  ['schannel', windowsKeyRules],
  ['schannel', schannelCodeRules],
  ['schannel', chainCodeRules],
  ['schannel', winhttpRules],
  ['openssl', opensslVerificationRules],
  ['openssl', opensslAlertRules],
  ['openssl', opensslHandshakeRules],
  ['delphi', delphiConnectionRules],
  ['tomcat', tomcatRules],
  ['java', javaHandshakeRules],
  ['node', nodeNetworkRules],
  ['schannel', winsockRules],
];

/** Every known message. */
export const traceRules: readonly KnownTrace[] = rulesInOrder.flatMap(([origin, rules]) =>
  rules.map((rule) => ({ ...rule, origin })),
);
