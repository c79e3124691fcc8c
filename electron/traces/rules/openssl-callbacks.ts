import type { TraceRule } from '../trace-rule.ts';
import { alertRules, type AlertFact, type AlertWords } from './alert-facts.ts';

/** What SSL_alert_desc_string_long writes of an alert. */
const longName = ({ name }: AlertFact): string =>
  name.replaceAll('_', ' ').replace('unknown ca', 'unknown CA').replace('unknown psk', 'unknown PSK');

const words = (way: 'read' | 'write'): AlertWords => ({
  id: `openssl-callback-${way}`,
  pattern: (fact) => `lert ${way}:fatal:${longName(fact)}(?![a-z ]{2})`,
  sample: (fact) => `SSL3 alert ${way}:fatal:${longName(fact)}`,
  source:
    'OpenSSL 3.0.19, apps/lib/s_cb.c: apps_ssl_info_callback (s_client -state), and FreeRADIUS, src/main/tls.c: cbtls_info, in the words of SSL_alert_desc_string_long',
});

/** OpenSSL sends « decrypt error » for the signature of a certificate or of a list too: ssl_x509err2alert. */
const afterVerification = (rule: TraceRule): TraceRule =>
  rule.cause === 'wrong-key'
    ? { ...rule, cause: 'certificate-refused', maybe: ['signature-invalid', 'wrong-key', 'crl-invalid'] }
    : rule;

/** What a program that follows the handshake of OpenSSL writes of each alert that it read or wrote. */
export const opensslCallbackRules: readonly TraceRule[] = [
  ...alertRules(words('read'), 'heard'),
  ...alertRules(words('write'), 'sent').map(afterVerification),
];
