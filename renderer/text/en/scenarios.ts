import type { scenarios as fr } from '../fr/scenarios.ts';
import type { SameShape } from '../same-shape.ts';

/** What the live tests say: one sentence per case, what to do, and the lines of the timeline. */
export const scenarios: SameShape<typeof fr> = {
  accepted: {
    'tpe-gap': 'The terminal and your GAP showed their certificates and accepted each other.',
    'gap-psp': 'Your GAP and the PSP showed their certificates and accepted each other.',
  },
  refused: {
    'gap-refuses-tpe': 'Your GAP refused the terminal’s certificate: $t({{why}}).',
    'tpe-refuses-gap': 'The terminal refused your GAP’s certificate: $t({{why}}).',
    'gap-refuses-psp': 'Your GAP refused the PSP’s certificate: $t({{why}}).',
    'psp-refuses-gap': 'The PSP refused your GAP’s certificate: $t({{why}}).',
  },
  'refused-without-certificate': {
    'gap-refuses-tpe': 'Your GAP refused the terminal: $t({{why}}).',
    'tpe-refuses-gap': 'The terminal refused your GAP: $t({{why}}).',
    'gap-refuses-psp': 'Your GAP refused the PSP: $t({{why}}).',
    'psp-refuses-gap': 'The PSP refused your GAP: $t({{why}}).',
  },
  'not-reached': {
    'gap-refuses-tpe':
      'Not verified: your GAP had already refused the terminal’s certificate for another reason ($t({{why}})).',
    'tpe-refuses-gap': 'Not verified: the terminal had already refused your GAP’s certificate ($t({{why}})).',
    'gap-refuses-psp': 'Not verified: your GAP had already refused the PSP’s certificate ($t({{why}})).',
    'psp-refuses-gap':
      'Not verified: the PSP had already refused your GAP’s certificate for another reason ($t({{why}})).',
  },
  why: {
    'certificate-expired_one': 'expired {{count}} day ago',
    'certificate-expired_other': 'expired {{count}} days ago',
    'certificate-expired-today': 'expired less than a day ago',
    'certificate-not-yet-valid_one': 'only valid in {{count}} day',
    'certificate-not-yet-valid_other': 'only valid in {{count}} days',
    'certificate-not-yet-valid-today': 'only valid in less than a day',
    'unknown-authority': 'issued by an unknown authority, {{issuer}}',
    'incomplete-chain': 'incomplete chain, {{issuer}} is missing',
    revoked: 'revoked on {{revokedDate}}',
    'revocation-unavailable': 'revocation state unknown, the CRL of {{issuer}} cannot be found',
    'name-mismatch': 'the name asked for, “{{asked}}”, is not the certificate’s, “{{found}}”',
  },
  'wrongly-accepted': {
    'tpe-gap': {
      'client-missing': 'Your GAP accepted a terminal without a certificate.',
      'client-expired': 'Your GAP accepted a terminal whose certificate has expired.',
      'client-unknown-authority': 'Your GAP accepted a terminal of an unknown authority.',
      'client-revoked': 'Your GAP accepted a revoked terminal.',
      'crl-unavailable': 'Your GAP accepted a terminal without being able to read its authority’s CRL.',
      'server-expired': 'The terminal accepted a GAP whose certificate has expired.',
      'server-unknown-authority': 'The terminal accepted a GAP of an unknown authority.',
      'server-wrong-name': 'The terminal accepted a GAP that bears another name.',
      'server-revoked': 'The terminal accepted a revoked GAP.',
    },
    'gap-psp': {
      'client-missing': 'The PSP accepted a GAP without a certificate.',
      'client-expired': 'The PSP accepted a GAP whose certificate has expired.',
      'client-unknown-authority': 'The PSP accepted a GAP of an unknown authority.',
      'client-revoked': 'The PSP accepted a revoked GAP.',
      'crl-unavailable': 'The PSP accepted a GAP without being able to read its authority’s CRL.',
      'server-expired': 'Your GAP accepted a PSP whose certificate has expired.',
      'server-unknown-authority': 'Your GAP accepted a PSP of an unknown authority.',
      'server-wrong-name': 'Your GAP accepted a PSP that bears another name.',
      'server-revoked': 'Your GAP accepted a revoked PSP.',
    },
  },
  'wrong-key': {
    'auth-cli':
      'Your GAP could not call the PSP: its private key is not that of the ORG_AUTH_CLI certificate.',
    'ssl-serveur': 'Your GAP could not start: its private key is not that of the SSL_SERVEUR certificate.',
  },
  'could-not-tell': 'Could not tell: the exchange stopped during $t({{phase}}) ({{error}}).',
  phases: {
    identity: 'the reading of key and certificate',
    dns: 'the DNS lookup',
    tcp: 'the connection (TCP)',
    tls: 'the TLS handshake',
    application: 'the exchange of data',
  },
  crashed: 'This scenario broke off ({{error}}). The others are not affected.',
  remedy: {
    'check-presence':
      'Make your GAP demand a client certificate: without one, it must refuse the connection.',
    'check-parentage':
      'Restrict the authorities that your GAP accepts to those of the other party, and make it verify the whole chain.',
    'check-dates': 'Make your GAP verify the start and end of validity, with its clock right.',
    'check-revocation':
      'Make your GAP consult the authority’s CRL, and refuse when it is missing: for a client certificate this is mandatory.',
    'check-name': 'Make your GAP compare the name it calls with those that the certificate bears.',
    'check-optional':
      'The annex leaves this verification optional. Consulting the CRL in your GAP would rule this case out.',
    'peer-too-trusting':
      'Your GAP is not at fault: the other party did not make this verification. Let them know.',
    'peer-refused':
      'Verify the authorities installed on your GAP: IngeTrust for the terminals, Geotrust for the PSP.',
    'other-reason':
      'A refusal was expected, but for: $t(reasons.{{expected}}). Fix what caused this one, then run the test again.',
    'repair-nominal': 'First fix this refusal, which the nominal scenario explains, then run the test again.',
    'repair-dates': 'Order an up-to-date certificate, then import it in the Installation step.',
    'repair-revoked':
      'A revocation is definitive: make a new key and request, order the certificate again and import it in the Installation step.',
    'repair-name':
      'Correct the FQDN set in the terminal so that it is identical to the certificate’s CN. If the CN is wrong, revoke and order again.',
    'repair-usage': 'Order the certificate again with the offer and usage given in the Order step.',
    'repair-missing': 'Import, in the Installation step, the certificate and key that your GAP must show.',
    'repair-chain':
      'Import, in the Installation step, the intermediate authority and the root that belong to this certificate (TEST or production).',
    'repair-key':
      'Import the private key of this certificate, or order it again with a request of this dossier.',
    'fetch-list':
      'Download {{file}} from {{address}}, drop it in the Installation step, then run the test again.',
    'ask-for-list': 'Ask {{issuer}} for its CRL, drop it in the Installation step, then run the test again.',
    'try-again': 'Run the test again. If it stops at the same point, look at the exchange below.',
    'report-crash':
      'Run the test again. If it happens again, send the dossier’s journal with your request for help.',
  },
  timeline: {
    'client-hello': 'ClientHello, name asked for (SNI): {{name}}',
    'server-certificate': 'ServerHello, certificate: {{commonName}}',
    'client-certificate': 'Client certificate: {{commonName}}',
    'client-shows-nothing': 'No client certificate',
    'client-accepts': '$t(scenarios.timeline.named.{{role}}) judges the server’s certificate: accepted',
    'client-refuses':
      '$t(scenarios.timeline.named.{{role}}) refuses the server’s certificate: $t(reasons.{{reason}}). Closes without a byte',
    'client-speaks': 'First application bytes ({{bytes}})',
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
  },
};
