import type { timeline as timelineFr, wire as wireFr } from '../fr/exchange.ts';
import type { SameShape } from '../same-shape.ts';

/** What each TLS message says, a line each, and what is known of it besides. */
export const wire: SameShape<typeof wireFr> = {
  'client-hello': 'ClientHello: {{versions}}; name asked for: {{name}}',
  'client-hello-unnamed': 'ClientHello: {{versions}}; no name asked for',
  'server-hello': 'ServerHello: {{version}}, {{suite}}',
  'certificate-request_one':
    'CertificateRequest: asks for a client certificate, {{count}} authority accepted',
  'certificate-request_other':
    'CertificateRequest: asks for a client certificate, {{count}} authorities accepted',
  'certificate-request-open': 'CertificateRequest: asks for a client certificate, naming no authority',
  certificate: 'Certificate: {{commonName}}',
  'no-certificate': 'Certificate: empty, no certificate',
  'certificate-verify': 'CertificateVerify: proof of the private key',
  'session-ticket': 'NewSessionTicket: a ticket to resume the session',
  message: '{{name}}',
  'application-data_one': 'Application data, {{count}} encrypted byte',
  'application-data_other': 'Application data, {{count}} encrypted bytes',
  unreadable_one: 'Encrypted message ({{count}} byte)',
  unreadable_other: 'Encrypted message ({{count}} bytes)',
  'sealed-alert': 'Encrypted TLS alert',
  'alert-warning': 'TLS alert: {{name}} (warning, {{code}})',
  'alert-fatal': 'TLS alert: {{name}} (fatal, {{code}})',
  'alert-unknown': 'TLS alert: {{name}} ({{code}})',
  'not-tls': {
    ssh: 'Not TLS: an SSH service answers here',
    http: 'Not TLS: plain HTTP',
    smtp: 'Not TLS: a mail service (SMTP) answers here',
    other: 'Not TLS',
  },
  suites_one: '{{count}} cipher suite: {{names}}',
  suites_other: '{{count}} cipher suites: {{names}}',
  'suites-and-more': '{{count}} cipher suites: {{names}}…',
  'signature-algorithms_one': '{{count}} signature algorithm: {{names}}',
  'signature-algorithms_other': '{{count}} signature algorithms: {{names}}',
  'signature-algorithms-and-more': '{{count}} signature algorithms: {{names}}…',
  groups: 'Key exchange groups: {{names}}',
  alpn: 'Application protocols offered (ALPN): {{names}}',
  'no-alpn': 'No application protocol offered (ALPN)',
  'alpn-chosen': 'Application protocol chosen (ALPN): {{names}}',
  authority: 'Authority accepted: {{name}}',
  'more-authorities_one': 'and {{count}} more authority',
  'more-authorities_other': 'and {{count}} more authorities',
};

/** What an end decided or noticed between the messages. The first five lines are those of runs kept by earlier versions. */
export const timeline: SameShape<typeof timelineFr> = {
  'client-hello': 'ClientHello, name asked for (SNI): {{name}}',
  'server-certificate': 'ServerHello, certificate: {{commonName}}',
  'client-certificate': 'Client certificate: {{commonName}}',
  'client-shows-nothing': 'No client certificate',
  'client-speaks': 'First application bytes ({{bytes}})',
  'client-accepts': '$t(scenarios.timeline.named.{{role}}) judges the server’s certificate: accepted',
  'client-refuses':
    '$t(scenarios.timeline.named.{{role}}) refuses the server’s certificate: $t(reasons.{{reason}}). Closes without a byte',
  'client-closes': 'The client closes the connection without having spoken',
  'client-silent': 'The client said nothing in time',
  'server-accepts':
    '$t(scenarios.timeline.named.{{role}}) judges the client’s certificate: accepted, and answers',
  'server-refuses':
    '$t(scenarios.timeline.named.{{role}}) refuses the client’s certificate: $t(reasons.{{reason}}). Answers no, then closes',
  'answer-accepted': 'Answer read: accepted',
  'answer-refused': 'Answer read: refused ($t(reasons.{{reason}}))',
  'no-answer': 'No answer',
  alert: 'TLS alert: {{error}}',
  'handshake-failed': 'Handshake broken off: {{error}}',
  'identity-unusable': '$t(scenarios.timeline.named.{{role}}) could not load its key: {{error}}',
  named: { TPE: 'The terminal', GAP: 'Your GAP', PSP: 'The PSP' },
};
