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

/**
 * Every known message, the most specific first: programs that repeat the words of a library stand before that library, so
 * that their line says more (who was the server) than the words alone.
 */
export const traceRules: readonly TraceRule[] = [
  ...nginxRules,
  ...apacheRules,
  ...haproxyRules,
  ...curlRules,
  ...pythonRules,
  ...schannelEventRules,
  ...iisRules,
  ...dotnetRules,
  ...goRules,
  ...javaRules,
  ...javaAlertRules,
  ...nodeRules,
  ...nodeAlertRules,
  ...gnutlsRules,
  ...schannelCodeRules,
  ...opensslVerificationRules,
  ...opensslAlertRules,
  ...opensslHandshakeRules,
  ...tomcatRules,
  ...javaHandshakeRules,
  ...nodeNetworkRules,
];
