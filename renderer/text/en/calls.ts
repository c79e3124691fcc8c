import type { calls as fr } from '../fr/calls.ts';
import type { SameShape } from '../same-shape.ts';

/** What the simulated PSP says of the calls that it receives from the publisher's software. */
export const calls: SameShape<typeof fr> = {
  psp: {
    nominal: 'the nominal PSP',
    'server-expired': 'an expired PSP',
    'server-not-yet-valid': 'a PSP whose certificate is not valid yet',
    'server-unknown-authority': 'a PSP of an unknown authority',
    'server-self-signed': 'a PSP with a self-signed certificate',
    'server-wrong-name': 'a PSP that bears another name',
    'server-incomplete-chain': 'a PSP whose chain is incomplete',
    'server-wrong-usage': 'a PSP whose certificate is not made for a server',
    'server-revoked': 'a revoked PSP',
    'tls-1-3': 'a PSP that speaks TLS 1.3 alone',
    'tls-1-2': 'a PSP that speaks TLS 1.2 alone',
    'tls-1-1-refused': 'a PSP that speaks TLS 1.1 alone',
    'weak-suites-refused': 'a PSP that has weak suites alone',
  },
  'went-on': 'Your GAP went on with $t({{psp}}).',
  'refused-by-alert': 'Your GAP refused $t({{psp}}), by the alert {{alert}}.',
  'refused-closing': 'Your GAP refused $t({{psp}}): it closed the connection without sending an octet.',
  'refused-otherwise':
    'Your GAP refused $t({{psp}}), but its alert, {{alert}}, speaks of something else than this defect.',
  'nominal-untrusted':
    'Your GAP refused the nominal PSP (alert {{alert}}): it does not know the simulation’s authority.',
  'nominal-refused': 'Your GAP refused the nominal PSP, by the alert {{alert}}.',
  'nominal-closed':
    'Inconclusive: your GAP closed the connection without sending an octet. It refused the nominal PSP, or had nothing to say to it.',
  silent:
    'Inconclusive: with $t({{psp}}), your GAP ended the TLS negotiation, then neither spoke nor hung up.',
  stalled: 'Inconclusive: with $t({{psp}}), your GAP fell silent in the middle of the TLS negotiation.',
  'no-agreement':
    'Inconclusive: with $t({{psp}}), the TLS negotiation failed before any look at the certificate ({{error}}).',
  unverified: {
    'not-called':
      'Not verified: your GAP refused $t({{psp}}), but nothing shows yet that it accepts the nominal PSP.',
    'not-accepted':
      'Not verified: your GAP refused $t({{psp}}), but it does not accept the nominal PSP either.',
  },
  'never-called': 'No call was received on {{name}}, port {{port}}.',
  'never-its-turn': 'This turn did not come: too few calls were received on {{name}}, port {{port}}.',
  unplayable: 'Not simulated: the TLS library of this machine can no longer play this PSP ({{error}}).',
  unnamed:
    'TLS call that asked for no name (SNI): there is no telling which PSP to show it. It was hung up on.',
  'unknown-name': 'Unknown name asked for, “{{name}}”: no simulated PSP bears it. The call was hung up on.',
  noise: {
    closed: 'Connection closed without a TLS call: a port scan or a health check. It does not count.',
    timeout: 'Connection that stayed silent, without a TLS call. It does not count.',
    'not-tls': {
      http: 'Plain HTTP, without TLS: the PSP is called by https. This connection does not count.',
      ssh: 'An SSH client, not TLS. This connection does not count.',
      smtp: 'A mail client (SMTP), not TLS. This connection does not count.',
      other: 'Octets that are not TLS. This connection does not count.',
    },
  },
  protocol: {
    unknown: 'Inconclusive: the call stopped before it showed what your GAP accepts.',
    'tls-1-3': {
      pass: 'Your GAP negotiated TLS 1.3.',
      warn: 'Your GAP does not offer TLS 1.3: it stops at {{version}}.',
      remedy: 'ANSSI’s recommendation: enable TLS 1.3 in your GAP, or use a TLS library that knows it.',
    },
    'tls-1-2': {
      pass: 'Your GAP negotiated TLS 1.2.',
      warn: 'Your GAP does not offer TLS 1.2, only {{version}}.',
      remedy: 'Keep TLS 1.2 beside TLS 1.3: the PSP may know nothing else.',
    },
    'tls-1-1-refused': {
      pass: 'Your GAP refused TLS 1.1.',
      warn: 'Your GAP accepted TLS 1.1.',
      remedy: 'ANSSI’s recommendation: set TLS 1.2 as the lowest version of your GAP.',
    },
    'weak-suites-refused': {
      pass: 'Your GAP offers no weak suite.',
      warn_one: 'Your GAP offers {{count}} weak suite: {{names}}.',
      warn_other: 'Your GAP offers {{count}} weak suites: {{names}}.',
      remedy:
        'ANSSI’s recommendation: keep only suites with ephemeral key exchange (ECDHE) and AES-GCM or ChaCha20.',
    },
  },
  remedy: {
    'install-simulation':
      'Export the simulation’s authorities, install the PSP’s (SIMULATION GEOTRUST AC RACINE) on your test GAP, then call again.',
    speak: 'Have your GAP send a request after the negotiation: a line of text or an HTTP request is enough.',
    'call-again': 'Call again. If it stops at the same point, look at how the exchange went.',
    'recommended-protocol':
      'Enable TLS 1.2 or 1.3 and ECDHE suites with AES-GCM or ChaCha20 in your GAP, then call again.',
    'bring-list': 'Import the CRL of {{issuer}} at the Installation step, then run this test again.',
    'show-certificate': 'Configure your GAP to show the PSP its ORG_AUTH_CLI certificate, with its key.',
    'show-right-certificate':
      'Configure your GAP to show its ORG_AUTH_CLI certificate, followed by the intermediate authority that issued it, and import the root at the Installation step.',
    'send-chain':
      'Have your GAP send the intermediate authority after its certificate: the PSP may not know it.',
    renew: 'Install on your GAP an ORG_AUTH_CLI certificate that is in date.',
    'replace-revoked':
      'A revocation is final: order an ORG_AUTH_CLI certificate with a new key, then install it on your GAP.',
    'wrong-usage':
      'Show the PSP the certificate that was ordered as ORG_AUTH_CLI: this one has not its usage.',
    'wrong-key': 'Install on your GAP the private key that goes with the certificate that it shows.',
    'check-certificate-expired':
      'Have your GAP verify the validity dates of the PSP’s certificate, with the right time.',
    'check-certificate-not-yet-valid':
      'Have your GAP verify from when the PSP’s certificate is valid, with the right time.',
    'check-unknown-authority':
      'Limit the authorities that your GAP accepts to the PSP’s, and have it verify the whole chain.',
    'check-self-signed': 'Take out of your GAP any exception that accepts a self-signed certificate.',
    'check-name-mismatch':
      'Have your GAP compare the name that it calls with those of the PSP’s certificate: many libraries do so only when asked.',
    'check-incomplete-chain':
      'Have your GAP demand a complete chain up to an installed authority. If the intermediate authority is installed too, your GAP may have completed it: take it out, then call again.',
    'check-wrong-usage':
      'Have your GAP verify that the PSP’s certificate is made for a server (extended usage serverAuth).',
    'check-revoked':
      'The annex leaves this verification to your choice. Reading the CRL of the PSP’s authority would rule this case out.',
    'other-reason':
      'A refusal was expected, but for: $t(reasons.{{expected}}). Check that your GAP accepts the nominal PSP, then call again.',
    'call-nominal': 'Have your GAP call the nominal PSP too: that one must be accepted.',
    'repair-nominal': 'Repair the call of the nominal PSP first, then call this one again.',
    call: 'Have your GAP call {{name}}, port {{port}}.',
  },
};
