import { certificateCauses } from './traces/certificate-causes.ts';
import { otherCauses } from './traces/other-causes.ts';

/** « Collez votre trace » : what errors of TLS programs mean for a GAP. */
export const traces = {
  title: 'Collez votre trace',
  lead: 'L’erreur que votre GAP a écrite dit souvent qui a refusé qui : collez-la, l’assistant la traduit.',
  field: 'Collez ici l’erreur de votre GAP',
  placeholder: 'Une ligne de journal, une exception et ses « Caused by », la sortie d’openssl ou de curl…',
  private: 'Rien n’est envoyé : la lecture se fait sur cette machine, et le texte n’est pas gardé.',
  choose: 'Ouvrir un fichier .log ou .txt…',
  fileName: 'Lu dans {{name}}',
  pasted: 'Texte collé : {{size}} caractères',
  clear: 'Effacer',
  tooLong: 'Le texte est long : seul le premier million de caractères est lu.',
  unreadable: 'Ce fichier ne se lit pas comme du texte : exportez le journal en .txt ou en .log.',
  flow: {
    label: 'Que faisait votre GAP ?',
    any: 'Je ne sais pas',
    'tpe-gap': 'Serveur, face au TPE',
    'gap-psp': 'Cliente, face au PSP',
    hint: 'Facultatif : précise la clause quand le message ne dit pas de quel échange il s’agit.',
  },
  examples: 'Pour essayer :',
  found_one: '{{count}} cause reconnue',
  found_other: '{{count}} causes reconnues',
  why: 'Pourquoi',
  remedy: 'Que faire',
  maybe: 'Les mêmes mots se disent aussi pour :',
  excerpt: 'Ligne {{line}} · {{origin}}',
  excerptNamed: 'la ligne {{line}}',
  toldBy: 'Le message dit de quel échange il s’agit : {{flow}}.',
  goTo: 'Aller à « {{step}} »',
  unknown: {
    title: 'Non reconnu',
    body: 'Aucune ligne ne ressemble à un message que l’assistant connaît, et il ne devine pas.',
    look: 'Cherchez la ligne qui parle de SSL, TLS, handshake, certificate ou alert, souvent tout au bout des « Caused by », et collez-la avec celles qui l’entourent.',
    more: 'Si votre GAP n’écrit rien de tel, augmentez le niveau de son journal, ou lancez l’essai « mon GAP » : il montre l’échange des deux côtés.',
  },
  origins: {
    java: 'Java',
    openssl: 'OpenSSL',
    schannel: 'Windows et .NET',
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
          'Votre GAP a refusé le TPE : c’est le certificat du TPE, délivré par IngeTrust, qui est en cause.',
        'gap-psp':
          'Votre GAP a refusé le PSP : c’est le certificat du PSP, délivré par Geotrust, qui est en cause.',
        any: 'Votre programme a refusé l’autre bout : c’est le certificat d’en face qui est en cause, celui du TPE si votre GAP était serveur, celui du PSP si elle était cliente.',
      },
      'other-end': {
        'tpe-gap': 'Le TPE a refusé votre GAP : c’est votre certificat SSL_SERVEUR qui est en cause.',
        'gap-psp': 'Le PSP a refusé votre GAP : c’est votre certificat ORG_AUTH_CLI qui est en cause.',
        any: 'L’autre bout a refusé votre programme : c’est votre certificat qui est en cause, SSL_SERVEUR face au TPE, ORG_AUTH_CLI face au PSP.',
      },
      unknown: {
        'tpe-gap': 'Le message ne dit pas qui, du TPE ou de votre GAP, a refusé l’autre.',
        'gap-psp': 'Le message ne dit pas qui, de votre GAP ou du PSP, a refusé l’autre.',
        any: 'Le message ne dit pas lequel des deux bouts a refusé l’autre.',
      },
    },
    agreement: {
      'this-end': {
        'tpe-gap': 'Votre GAP a rompu l’échange avec le TPE, avant de juger son certificat.',
        'gap-psp': 'Votre GAP a rompu l’échange avec le PSP, avant de juger son certificat.',
        any: 'Votre programme a rompu l’échange, avant de juger un certificat.',
      },
      'other-end': {
        'tpe-gap': 'Le TPE a rompu l’échange avec votre GAP.',
        'gap-psp': 'Le PSP a rompu l’échange avec votre GAP.',
        any: 'L’autre bout a rompu l’échange.',
      },
      unknown: {
        'tpe-gap': 'Le message ne dit pas qui, du TPE ou de votre GAP, a rompu l’échange.',
        'gap-psp': 'Le message ne dit pas qui, de votre GAP ou du PSP, a rompu l’échange.',
        any: 'Le message ne dit pas lequel des deux bouts a rompu l’échange.',
      },
    },
    network: {
      'tpe-gap': 'Personne n’a refusé de certificat : l’échange entre le TPE et votre GAP n’a pas abouti.',
      'gap-psp': 'Personne n’a refusé de certificat : l’échange entre votre GAP et le PSP n’a pas abouti.',
      any: 'Personne n’a refusé de certificat : l’échange n’a pas abouti.',
    },
    local:
      'L’autre bout n’y est pour rien : c’est votre programme qui ne peut pas se servir de ses propres fichiers.',
  },
  causes: { ...certificateCauses, ...otherCauses },
} as const;
