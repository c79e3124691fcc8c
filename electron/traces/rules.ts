import { apacheRules } from './rules/apache.ts';
import { curlRules } from './rules/curl.ts';
import { dotnetRules } from './rules/dotnet.ts';
import { gnutlsRules } from './rules/gnutls.ts';
import { goRules } from './rules/go.ts';
import { haproxyRules } from './rules/haproxy.ts';
import { iisRules } from './rules/iis.ts';
import { javaAlertRules, javaHandshakeRules } from './rules/java-handshake.ts';
import { javaRules } from './rules/java.ts';
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
  ['curl', curlRules],
  ['python', pythonRules],
  ['schannel', schannelEventRules],
  ['schannel', iisRules],
  ['schannel', dotnetRules],
  ['go', goRules],
  ['java', javaRules],
  ['java', javaAlertRules],
  ['node', nodeRules],
  ['node', nodeAlertRules],
  ['gnutls', gnutlsRules],
  ['schannel', schannelCodeRules],
  ['openssl', opensslVerificationRules],
  ['openssl', opensslAlertRules],
  ['openssl', opensslHandshakeRules],
  ['tomcat', tomcatRules],
  ['java', javaHandshakeRules],
  ['node', nodeNetworkRules],
];

/** Every known message. */
export const traceRules: readonly KnownTrace[] = rulesInOrder.flatMap(([origin, rules]) =>
  rules.map((rule) => ({ ...rule, origin })),
);
