import type { TextTree } from '../sentence.ts';

export const unreached = {
  identity: {
    fr: 'Sans conclusion : la clé et le certificat à présenter n’ont pas pu être chargés ({{error}}).',
    en: 'No conclusion: the key and the certificate to be shown could not be loaded ({{error}}).',
  },
  dns: {
    fr: 'Sans conclusion (DNS) : le nom {{host}} est introuvable.',
    en: 'No conclusion (DNS): the name {{host}} cannot be found.',
  },
  'tcp-refused': {
    fr: 'Sans conclusion (TCP) : rien n’écoute sur {{host}}, port {{port}}.',
    en: 'No conclusion (TCP): nothing listens on {{host}}, port {{port}}.',
  },
  'tcp-filtered': {
    fr: 'Sans conclusion (TCP) : aucune réponse de {{host}}, port {{port}}, en 5 secondes. Un pare-feu écarte sans doute la connexion.',
    en: 'No conclusion (TCP): no answer from {{host}}, port {{port}}, in 5 seconds. A firewall most likely drops the connection.',
  },
  'tcp-other': {
    fr: 'Sans conclusion (TCP) : {{host}}, port {{port}}, n’est pas joignable ({{error}}).',
    en: 'No conclusion (TCP): {{host}}, port {{port}}, cannot be reached ({{error}}).',
  },
  'not-tls': {
    ssh: {
      fr: 'Sans conclusion (TLS) : {{host}}, port {{port}}, parle SSH et non TLS.',
      en: 'No conclusion (TLS): {{host}}, port {{port}}, speaks SSH, not TLS.',
    },
    http: {
      fr: 'Sans conclusion (TLS) : {{host}}, port {{port}}, parle HTTP sans TLS.',
      en: 'No conclusion (TLS): {{host}}, port {{port}}, speaks HTTP without TLS.',
    },
    smtp: {
      fr: 'Sans conclusion (TLS) : {{host}}, port {{port}}, parle SMTP et non TLS.',
      en: 'No conclusion (TLS): {{host}}, port {{port}}, speaks SMTP, not TLS.',
    },
    other: {
      fr: 'Sans conclusion (TLS) : {{host}}, port {{port}}, parle autre chose que TLS.',
      en: 'No conclusion (TLS): {{host}}, port {{port}}, speaks something other than TLS.',
    },
  },
  'tls-silent': {
    fr: 'Sans conclusion (TLS) : {{host}}, port {{port}}, accepte la connexion, puis se tait.',
    en: 'No conclusion (TLS): {{host}}, port {{port}}, accepts the connection, then says nothing.',
  },
  'tls-stalled': {
    fr: 'Sans conclusion (TLS) : {{host}}, port {{port}}, commence la négociation, puis se tait.',
    en: 'No conclusion (TLS): {{host}}, port {{port}}, begins the handshake, then says nothing.',
  },
  'tls-closed': {
    fr: 'Sans conclusion (TLS) : {{host}}, port {{port}}, ferme la connexion pendant la négociation ({{error}}).',
    en: 'No conclusion (TLS): {{host}}, port {{port}}, closes the connection during the handshake ({{error}}).',
  },
  'tls-alert': {
    fr: 'Sans conclusion (TLS) : {{host}}, port {{port}}, arrête la négociation avant tout certificat (alerte {{alert}}).',
    en: 'No conclusion (TLS): {{host}}, port {{port}}, stops the handshake before any certificate (alert {{alert}}).',
  },
  'unknown-name': {
    fr: 'Le serveur à {{host}}, port {{port}}, ne connaît pas le nom {{name}}, le FQDN saisi dans le TPE (alerte unrecognized_name, 112).',
    en: 'The server at {{host}}, port {{port}}, does not know the name {{name}}, the FQDN typed in the terminal (alert unrecognized_name, 112).',
  },
  'unknown-psp-name': {
    fr: 'Le serveur à {{host}}, port {{port}}, ne connaît pas le nom {{name}} qui lui est demandé (alerte unrecognized_name, 112).',
    en: 'The server at {{host}}, port {{port}}, does not know the name {{name}} that it is asked for (alert unrecognized_name, 112).',
  },
  'protocol-version': {
    fr: 'Aucune version de TLS commune avec {{host}}, port {{port}} : TLS 1.2 ou 1.3 est nécessaire.',
    en: 'No common version of TLS with {{host}}, port {{port}}: TLS 1.2 or 1.3 is needed.',
  },
} as const satisfies TextTree;
