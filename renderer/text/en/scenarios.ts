import type { scenarios as fr } from '../fr/scenarios.ts';
import type { SameShape } from '../same-shape.ts';
import { timeline, wire } from './exchange.ts';

/** What the live tests say: one sentence per case, what to do, and the lines of the timeline. */
export const scenarios: SameShape<typeof fr> = {
  accepted: {
    'tpe-gap': 'The terminal and your GAP showed their certificates and accepted each other.',
    'gap-psp': 'Your GAP and the PSP showed their certificates and accepted each other.',
  },
  'accepted-other-order': {
    'gap-psp':
      'The simulated PSP accepted your SSL_SERVEUR certificate in the place of ORG_AUTH_CLI. Nothing in the annex rules it out: same authority, valid dates, and it is good for clients too. Yet it is not the right one: a PSP that looks at the CN expects {{expected}}, would read {{found}} and refuse.',
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
      'Not verified: your GAP had already refused the terminal for another reason ($t({{why}})).',
    'tpe-refuses-gap': 'Not verified: the terminal had already refused your GAP ($t({{why}})).',
    'gap-refuses-psp': 'Not verified: your GAP had already refused the PSP ($t({{why}})).',
    'psp-refuses-gap': 'Not verified: the PSP had already refused your GAP for another reason ($t({{why}})).',
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
    'crl-stale_one': 'the CRL of {{issuer}} went out of date {{count}} day ago',
    'crl-stale_other': 'the CRL of {{issuer}} went out of date {{count}} days ago',
    'crl-stale-today': 'the CRL of {{issuer}} went out of date less than a day ago',
    'crl-forged': 'the signature of the CRL of {{issuer}} is wrong',
    'name-mismatch': 'the name asked for, “{{asked}}”, is not the certificate’s, “{{found}}”',
  },
  'wrongly-accepted': {
    'tpe-gap': {
      'client-missing': 'Your GAP accepted a terminal without a certificate.',
      'client-expired': 'Your GAP accepted a terminal whose certificate has expired.',
      'client-not-yet-valid': 'Your GAP accepted a terminal whose certificate is not valid yet.',
      'client-unknown-authority': 'Your GAP accepted a terminal of an unknown authority.',
      'client-self-signed': 'Your GAP accepted a terminal with a self-signed certificate.',
      'client-revoked': 'Your GAP accepted a revoked terminal.',
      'client-wrong-usage': 'Your GAP accepted a terminal whose certificate is not made for a client.',
      'client-wrong-key': 'Your GAP accepted a terminal that does not have its certificate’s key.',
      'client-corrupted': 'Your GAP accepted a terminal whose certificate bears a wrong signature.',
      'crl-unavailable': 'Your GAP accepted a terminal without being able to read its authority’s CRL.',
      'crl-stale': 'Your GAP accepted a terminal although its authority’s CRL is out of date.',
      'crl-forged': 'Your GAP accepted a terminal on the word of a CRL with a wrong signature.',
      'server-expired': 'The terminal accepted a GAP whose certificate has expired.',
      'server-not-yet-valid': 'The terminal accepted a GAP whose certificate is not valid yet.',
      'server-unknown-authority': 'The terminal accepted a GAP of an unknown authority.',
      'server-wrong-name': 'The terminal accepted a GAP that bears another name.',
      'server-incomplete-chain': 'The terminal accepted a GAP that does not send its intermediate authority.',
      'server-wrong-usage': 'The terminal accepted a GAP whose certificate is not made for a server.',
      'server-revoked': 'The terminal accepted a revoked GAP.',
    },
    'gap-psp': {
      'client-missing': 'The PSP accepted a GAP without a certificate.',
      'client-expired': 'The PSP accepted a GAP whose certificate has expired.',
      'client-not-yet-valid': 'The PSP accepted a GAP whose certificate is not valid yet.',
      'client-unknown-authority': 'The PSP accepted a GAP of an unknown authority.',
      'client-self-signed': 'The PSP accepted a GAP with a self-signed certificate.',
      'client-revoked': 'The PSP accepted a revoked GAP.',
      'client-wrong-key': 'The PSP accepted a GAP that does not have its certificate’s key.',
      'client-corrupted': 'The PSP accepted a GAP whose certificate bears a wrong signature.',
      'crl-unavailable': 'The PSP accepted a GAP without being able to read its authority’s CRL.',
      'crl-stale': 'The PSP accepted a GAP although its authority’s CRL is out of date.',
      'crl-forged': 'The PSP accepted a GAP on the word of a CRL with a wrong signature.',
      'server-expired': 'Your GAP accepted a PSP whose certificate has expired.',
      'server-not-yet-valid': 'Your GAP accepted a PSP whose certificate is not valid yet.',
      'server-unknown-authority': 'Your GAP accepted a PSP of an unknown authority.',
      'server-self-signed': 'Your GAP accepted a PSP with a self-signed certificate.',
      'server-wrong-name': 'Your GAP accepted a PSP that bears another name.',
      'server-incomplete-chain': 'Your GAP accepted a PSP that does not send its intermediate authority.',
      'server-wrong-usage': 'Your GAP accepted a PSP whose certificate is not made for a server.',
      'server-revoked': 'Your GAP accepted a revoked PSP.',
    },
  },
  // Recommendations of ANSSI: never called a demand of Diapason.
  protocol: {
    'tls-1-3': {
      'tpe-gap': {
        pass: 'Your GAP and the terminal speak TLS 1.3 ({{suite}}).',
        warn: 'Your GAP could not speak TLS 1.3 with the terminal.',
      },
      'gap-psp': {
        pass: 'Your GAP and the PSP speak TLS 1.3 ({{suite}}).',
        warn: 'Your GAP could not speak TLS 1.3 with the PSP.',
      },
    },
    'tls-1-2': {
      'tpe-gap': {
        pass: 'Your GAP speaks TLS 1.2 with a terminal that does not know TLS 1.3 ({{suite}}).',
        warn: 'Your GAP could not speak TLS 1.2 with a terminal that does not know TLS 1.3.',
      },
      'gap-psp': {
        pass: 'Your GAP speaks TLS 1.2 with a PSP that does not know TLS 1.3 ({{suite}}).',
        warn: 'Your GAP could not speak TLS 1.2 with a PSP that does not know TLS 1.3.',
      },
    },
    'tls-1-1-refused': {
      'tpe-gap': {
        pass: 'Your GAP refused a terminal that knows TLS 1.1 alone.',
        warn: 'Your GAP accepted a terminal over {{protocol}}, which is discouraged.',
      },
      'gap-psp': {
        pass: 'Your GAP does not offer TLS 1.1: a PSP that knows nothing else had nothing to choose and broke off.',
        warn: 'Your GAP spoke {{protocol}} with a PSP, which is discouraged.',
      },
    },
    'preferred-suites': {
      'tpe-gap': {
        pass: 'Among a terminal’s strong and weak suites, your GAP chose a recommended one: {{suite}}.',
        warn: 'Among a terminal’s strong and weak suites, your GAP did not choose a recommended one ({{suite}}).',
      },
      'gap-psp': {
        pass: 'To a PSP that prefers weak suites, your GAP offered recommended ones alone: {{suite}}.',
        warn: 'With a PSP that prefers weak suites, your GAP did not keep to a recommended one ({{suite}}).',
      },
    },
    'weak-suites-refused': {
      'tpe-gap': {
        pass: 'Your GAP refused a terminal that has weak suites alone.',
        warn: 'Your GAP accepted a weak suite from a terminal: {{suite}}.',
      },
      'gap-psp': {
        pass: 'Your GAP offers no weak suite: a PSP that has nothing else had nothing to choose and broke off.',
        warn: 'Your GAP accepted a weak suite from a PSP: {{suite}}.',
      },
    },
    'renegotiation-off': {
      'tpe-gap': {
        pass: 'Your GAP refused to renegotiate the session with the terminal.',
        warn: 'Your GAP renegotiated the session when the terminal asked.',
      },
      'gap-psp': {
        pass: 'Your GAP refused to renegotiate the session with the PSP.',
        warn: 'Your GAP renegotiated the session when the PSP asked.',
      },
      'not-applicable':
        'Not applicable here: the TLS library of this application (BoringSSL) can neither renegotiate nor ask for it.',
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
    'check-usage':
      'Make your GAP verify that the certificate is made for this usage (EKU): clientAuth for a client, serverAuth for a server.',
    'follow-recommendation':
      'Set up TLS on your GAP as ANSSI recommends: TLS 1.3 and 1.2, ECDHE suites with AES-GCM or ChaCha20, no renegotiation. The procedure itself asks for nothing here.',
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
    'report-crash-reference':
      'Run the test again. If it happens again, report it: the details are in the wizard’s log (bugs.jsonl), under reference {{reference}}.',
  },
  wire,
  timeline,
};
