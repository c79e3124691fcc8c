import type { TextTree } from './sentence.ts';

/** What each TLS message says, a line each, and what is known of it besides. */
export const wire = {
  'client-hello': {
    fr: 'ClientHello : {{versions}} ; nom demandé : {{name}}',
    en: 'ClientHello: {{versions}}; name asked for: {{name}}',
  },
  'client-hello-unnamed': {
    fr: 'ClientHello : {{versions}} ; aucun nom demandé',
    en: 'ClientHello: {{versions}}; no name asked for',
  },
  'server-hello': { fr: 'ServerHello : {{version}}, {{suite}}', en: 'ServerHello: {{version}}, {{suite}}' },
  'certificate-request': {
    fr: {
      one: 'CertificateRequest : certificat client demandé, {{count}} autorité acceptée',
      other: 'CertificateRequest : certificat client demandé, {{count}} autorités acceptées',
    },
    en: {
      one: 'CertificateRequest: asks for a client certificate, {{count}} authority accepted',
      other: 'CertificateRequest: asks for a client certificate, {{count}} authorities accepted',
    },
  },
  'certificate-request-open': {
    fr: 'CertificateRequest : certificat client demandé, sans nommer d’autorité',
    en: 'CertificateRequest: asks for a client certificate, naming no authority',
  },
  certificate: { fr: 'Certificate : {{commonName}}', en: 'Certificate: {{commonName}}' },
  'no-certificate': { fr: 'Certificate : vide, aucun certificat', en: 'Certificate: empty, no certificate' },
  'certificate-verify': {
    fr: 'CertificateVerify : preuve de la clé privée',
    en: 'CertificateVerify: proof of the private key',
  },
  'session-ticket': {
    fr: 'NewSessionTicket : ticket de reprise de session',
    en: 'NewSessionTicket: a ticket to resume the session',
  },
  message: { fr: '{{name}}', en: '{{name}}' },
  'application-data': {
    fr: {
      one: 'Données applicatives, {{count}} octet chiffré',
      other: 'Données applicatives, {{count}} octets chiffrés',
    },
    en: {
      one: 'Application data, {{count}} encrypted byte',
      other: 'Application data, {{count}} encrypted bytes',
    },
  },
  unreadable: {
    fr: { one: 'Message chiffré ({{count}} octet)', other: 'Message chiffré ({{count}} octets)' },
    en: { one: 'Encrypted message ({{count}} byte)', other: 'Encrypted message ({{count}} bytes)' },
  },
  'sealed-alert': { fr: 'Alerte TLS chiffrée', en: 'Encrypted TLS alert' },
  'alert-warning': {
    fr: 'Alerte TLS : {{name}} (avertissement, {{code}})',
    en: 'TLS alert: {{name}} (warning, {{code}})',
  },
  'alert-fatal': {
    fr: 'Alerte TLS : {{name}} (fatale, {{code}})',
    en: 'TLS alert: {{name}} (fatal, {{code}})',
  },
  'alert-unknown': { fr: 'Alerte TLS : {{name}} ({{code}})', en: 'TLS alert: {{name}} ({{code}})' },
  'not-tls': {
    ssh: {
      fr: 'Ce n’est pas du TLS : un service SSH répond ici',
      en: 'Not TLS: an SSH service answers here',
    },
    http: { fr: 'Ce n’est pas du TLS : du HTTP en clair', en: 'Not TLS: plain HTTP' },
    smtp: {
      fr: 'Ce n’est pas du TLS : un service de messagerie (SMTP) répond ici',
      en: 'Not TLS: a mail service (SMTP) answers here',
    },
    other: { fr: 'Ce n’est pas du TLS', en: 'Not TLS' },
  },
  suites: {
    fr: {
      one: '{{count}} suite de chiffrement : {{names}}',
      other: '{{count}} suites de chiffrement : {{names}}',
    },
    en: { one: '{{count}} cipher suite: {{names}}', other: '{{count}} cipher suites: {{names}}' },
  },
  'suites-and-more': {
    fr: '{{count}} suites de chiffrement : {{names}}…',
    en: '{{count}} cipher suites: {{names}}…',
  },
  'signature-algorithms': {
    fr: {
      one: '{{count}} algorithme de signature : {{names}}',
      other: '{{count}} algorithmes de signature : {{names}}',
    },
    en: {
      one: '{{count}} signature algorithm: {{names}}',
      other: '{{count}} signature algorithms: {{names}}',
    },
  },
  'signature-algorithms-and-more': {
    fr: '{{count}} algorithmes de signature : {{names}}…',
    en: '{{count}} signature algorithms: {{names}}…',
  },
  groups: { fr: 'Groupes d’échange de clés : {{names}}', en: 'Key exchange groups: {{names}}' },
  alpn: {
    fr: 'Protocoles applicatifs proposés (ALPN) : {{names}}',
    en: 'Application protocols offered (ALPN): {{names}}',
  },
  'no-alpn': {
    fr: 'Aucun protocole applicatif proposé (ALPN)',
    en: 'No application protocol offered (ALPN)',
  },
  'alpn-chosen': {
    fr: 'Protocole applicatif choisi (ALPN) : {{names}}',
    en: 'Application protocol chosen (ALPN): {{names}}',
  },
  authority: { fr: 'Autorité acceptée : {{name}}', en: 'Authority accepted: {{name}}' },
  'more-authorities': {
    fr: { one: 'et {{count}} autre autorité', other: 'et {{count}} autres autorités' },
    en: { one: 'and {{count}} more authority', other: 'and {{count}} more authorities' },
  },
} as const satisfies TextTree;

/** What an end decided or noticed between the messages. The first five lines are those of runs kept by earlier versions. */
export const timeline = {
  'client-hello': {
    fr: 'ClientHello, nom demandé (SNI) : {{name}}',
    en: 'ClientHello, name asked for (SNI): {{name}}',
  },
  'server-certificate': {
    fr: 'ServerHello, certificat : {{commonName}}',
    en: 'ServerHello, certificate: {{commonName}}',
  },
  'client-certificate': {
    fr: 'Certificat client : {{commonName}}',
    en: 'Client certificate: {{commonName}}',
  },
  'client-shows-nothing': { fr: 'Aucun certificat client', en: 'No client certificate' },
  'client-speaks': {
    fr: 'Premiers octets applicatifs ({{bytes}})',
    en: 'First application bytes ({{bytes}})',
  },
  'client-accepts': {
    fr: '{{scenarios.timeline.named[role]}} juge le certificat du serveur : accepté',
    en: '{{scenarios.timeline.named[role]}} judges the server’s certificate: accepted',
  },
  'client-refuses': {
    fr: '{{scenarios.timeline.named[role]}} refuse le certificat du serveur : {{reasons[reason]}}. Connexion fermée sans un octet',
    en: '{{scenarios.timeline.named[role]}} refuses the server’s certificate: {{reasons[reason]}}. Closes without a byte',
  },
  'client-closes': {
    fr: 'Le client ferme la connexion sans avoir parlé',
    en: 'The client closes the connection without having spoken',
  },
  'client-silent': { fr: 'Le client n’a rien dit dans le délai', en: 'The client said nothing in time' },
  'server-accepts': {
    fr: '{{scenarios.timeline.named[role]}} juge le certificat du client : accepté, et répond',
    en: '{{scenarios.timeline.named[role]}} judges the client’s certificate: accepted, and answers',
  },
  'server-refuses': {
    fr: '{{scenarios.timeline.named[role]}} refuse le certificat du client : {{reasons[reason]}}. Répond non, puis ferme',
    en: '{{scenarios.timeline.named[role]}} refuses the client’s certificate: {{reasons[reason]}}. Answers no, then closes',
  },
  'answer-accepted': { fr: 'Réponse lue : accepté', en: 'Answer read: accepted' },
  'answer-refused': {
    fr: 'Réponse lue : refusé ({{reasons[reason]}})',
    en: 'Answer read: refused ({{reasons[reason]}})',
  },
  'no-answer': { fr: 'Aucune réponse', en: 'No answer' },
  alert: { fr: 'Alerte TLS : {{error}}', en: 'TLS alert: {{error}}' },
  'handshake-failed': { fr: 'Négociation interrompue : {{error}}', en: 'Handshake broken off: {{error}}' },
  'identity-unusable': {
    fr: '{{scenarios.timeline.named[role]}} n’a pas pu charger sa clé : {{error}}',
    en: '{{scenarios.timeline.named[role]}} could not load its key: {{error}}',
  },
  named: {
    TPE: { fr: 'Le TPE', en: 'The terminal' },
    GAP: { fr: 'Votre GAP', en: 'Your GAP' },
    PSP: { fr: 'Le PSP', en: 'The PSP' },
  },
} as const satisfies TextTree;
