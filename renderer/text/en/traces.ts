import type { traces as fr } from '../fr/traces.ts';
import type { SameShape } from '../same-shape.ts';
import { certificateCauses } from './traces/certificate-causes.ts';
import { otherCauses } from './traces/other-causes.ts';

export const traces: SameShape<typeof fr> = {
  title: 'Paste your trace',
  lead: 'The error that your GAP wrote often says who refused whom: paste it, the assistant translates it.',
  field: 'Paste your GAP’s error here',
  placeholder: 'A line of a log, an exception and its “Caused by”, what openssl or curl printed…',
  private: 'Nothing is sent: it is read on this machine, and the text is not kept.',
  choose: 'Open a .log or .txt file…',
  fileName: 'Read from {{name}}',
  pasted: 'Pasted text: {{size}} characters',
  clear: 'Clear',
  tooLong: 'The text is long: only its first million characters are read.',
  unreadable: 'This file does not read as text: export the log as .txt or .log.',
  flow: {
    label: 'What was your GAP doing?',
    any: 'I do not know',
    'tpe-gap': 'Server, facing the terminal',
    'gap-psp': 'Client, facing the PSP',
    hint: 'Optional: it settles the clause where the message does not say which exchange it is about.',
  },
  examples: 'To try:',
  found_one: '{{count}} cause recognised',
  found_other: '{{count}} causes recognised',
  why: 'Why',
  remedy: 'What to do',
  maybe: 'The same words are also said for:',
  excerpt: 'Line {{line}} · {{origin}}',
  excerptNamed: 'line {{line}}',
  toldBy: 'The message says which exchange it is about: {{flow}}.',
  goTo: 'Go to “{{step}}”',
  unknown: {
    title: 'Not recognised',
    body: 'No line looks like a message that the assistant knows, and it does not guess.',
    look: 'Look for the line that speaks of SSL, TLS, handshake, certificate or alert, often at the very end of the “Caused by”, and paste it with those around it.',
    more: 'If your GAP writes nothing of the kind, raise the level of its log, or run the “my GAP” test: it shows the exchange from both sides.',
  },
  origins: {
    java: 'Java',
    openssl: 'OpenSSL',
    schannel: 'Windows and .NET',
    node: 'Node.js',
    nginx: 'nginx',
    apache: 'Apache',
    haproxy: 'HAProxy',
    curl: 'curl',
    go: 'Go',
    python: 'Python',
    gnutls: 'GnuTLS',
    tomcat: 'Tomcat',
  },
  sides: {
    judgement: {
      'this-end': {
        'tpe-gap':
          'Your GAP refused the terminal: the certificate at fault is the terminal’s, issued by IngeTrust.',
        'gap-psp': 'Your GAP refused the PSP: the certificate at fault is the PSP’s, issued by Geotrust.',
        any: 'Your program refused the other end: the certificate at fault is the other’s, the terminal’s if your GAP was a server, the PSP’s if it was a client.',
      },
      'other-end': {
        'tpe-gap': 'The terminal refused your GAP: the certificate at fault is your SSL_SERVEUR.',
        'gap-psp': 'The PSP refused your GAP: the certificate at fault is your ORG_AUTH_CLI.',
        any: 'The other end refused your program: the certificate at fault is yours, SSL_SERVEUR facing the terminal, ORG_AUTH_CLI facing the PSP.',
      },
      unknown: {
        'tpe-gap': 'The message does not say which of the terminal and your GAP refused the other.',
        'gap-psp': 'The message does not say which of your GAP and the PSP refused the other.',
        any: 'The message does not say which end refused the other.',
      },
    },
    agreement: {
      'this-end': {
        'tpe-gap': 'Your GAP broke off the exchange with the terminal, before judging its certificate.',
        'gap-psp': 'Your GAP broke off the exchange with the PSP, before judging its certificate.',
        any: 'Your program broke off the exchange, before judging a certificate.',
      },
      'other-end': {
        'tpe-gap': 'The terminal broke off the exchange with your GAP.',
        'gap-psp': 'The PSP broke off the exchange with your GAP.',
        any: 'The other end broke off the exchange.',
      },
      unknown: {
        'tpe-gap': 'The message does not say which of the terminal and your GAP broke off the exchange.',
        'gap-psp': 'The message does not say which of your GAP and the PSP broke off the exchange.',
        any: 'The message does not say which end broke off the exchange.',
      },
    },
    network: {
      'tpe-gap':
        'Nobody refused a certificate: the exchange between the terminal and your GAP did not come to that.',
      'gap-psp':
        'Nobody refused a certificate: the exchange between your GAP and the PSP did not come to that.',
      any: 'Nobody refused a certificate: the exchange did not come to that.',
    },
    local: 'The other end has no part in it: your program cannot use files of its own.',
  },
  causes: { ...certificateCauses, ...otherCauses },
};
