import { certificateCauses } from './traces/certificate-causes.ts';
import { otherCauses } from './traces/other-causes.ts';
import { ownFileCauses } from './traces/own-file-causes.ts';
import type { TextTree } from './sentence.ts';

/** « Collez votre trace » : what errors of TLS programs mean for a GAP. */
export const traces = {
  title: { fr: 'Collez votre trace', en: 'Paste your trace' },
  lead: {
    fr: 'L’erreur que votre GAP a écrite dit souvent qui a refusé qui : collez-la, l’assistant la traduit.',
    en: 'The error that your GAP wrote often says who refused whom: paste it, the assistant translates it.',
  },
  field: { fr: 'Collez ici l’erreur de votre GAP', en: 'Paste your GAP’s error here' },
  placeholder: {
    fr: 'Une ligne de journal, une exception et ses « Caused by », la sortie d’openssl ou de curl…',
    en: 'A line of a log, an exception and its “Caused by”, what openssl or curl printed…',
  },
  private: {
    fr: 'Rien n’est envoyé : la lecture se fait sur cette machine, et le texte n’est pas gardé.',
    en: 'Nothing is sent: it is read on this machine, and the text is not kept.',
  },
  choose: { fr: 'Ouvrir un fichier .log ou .txt…', en: 'Open a .log or .txt file…' },
  fileName: { fr: 'Lu dans {{name}}', en: 'Read from {{name}}' },
  pasted: { fr: 'Texte collé : {{size}} caractères', en: 'Pasted text: {{size}} characters' },
  clear: { fr: 'Effacer', en: 'Clear' },
  tooLong: {
    fr: 'Le texte est long : seul le premier million de caractères est lu.',
    en: 'The text is long: only its first million characters are read.',
  },
  unreadable: {
    fr: 'Ce fichier ne se lit pas comme du texte : exportez le journal en .txt ou en .log.',
    en: 'This file does not read as text: export the log as .txt or .log.',
  },
  flow: {
    label: { fr: 'Que faisait votre GAP ?', en: 'What was your GAP doing?' },
    any: { fr: 'Je ne sais pas', en: 'I do not know' },
    'tpe-gap': { fr: 'Serveur, face au TPE', en: 'Server, facing the terminal' },
    'gap-psp': { fr: 'Cliente, face au PSP', en: 'Client, facing the PSP' },
    hint: {
      fr: 'Facultatif : précise la clause quand le message ne dit pas de quel échange il s’agit.',
      en: 'Optional: it settles the clause where the message does not say which exchange it is about.',
    },
  },
  examples: { fr: 'Pour essayer :', en: 'To try:' },
  found: {
    fr: { one: '{{count}} cause reconnue', other: '{{count}} causes reconnues' },
    en: { one: '{{count}} cause recognised', other: '{{count}} causes recognised' },
  },
  why: { fr: 'Pourquoi', en: 'Why' },
  remedy: { fr: 'Que faire', en: 'What to do' },
  maybe: { fr: 'Les mêmes mots se disent aussi pour :', en: 'The same words are also said for:' },
  follows: { fr: 'Ce qui en découle :', en: 'What follows from it:' },
  followsLine: { fr: '{{title}} (ligne {{line}})', en: '{{title}} (line {{line}})' },
  excerpt: { fr: 'Ligne {{line}} · {{origin}}', en: 'Line {{line}} · {{origin}}' },
  excerptNamed: { fr: 'la ligne {{line}}', en: 'line {{line}}' },
  toldBy: {
    fr: 'Le message dit de quel échange il s’agit : {{flow}}.',
    en: 'The message says which exchange it is about: {{flow}}.',
  },
  goTo: { fr: 'Aller à « {{step}} »', en: 'Go to “{{step}}”' },
  unknown: {
    title: { fr: 'Non reconnu', en: 'Not recognised' },
    body: {
      fr: 'Aucune ligne ne ressemble à un message que l’assistant connaît, et il ne devine pas.',
      en: 'No line looks like a message that the assistant knows, and it does not guess.',
    },
    look: {
      fr: 'Cherchez la ligne qui parle de SSL, TLS, handshake, certificate ou alert, souvent tout au bout des « Caused by », et collez-la avec celles qui l’entourent.',
      en: 'Look for the line that speaks of SSL, TLS, handshake, certificate or alert, often at the very end of the “Caused by”, and paste it with those around it.',
    },
    more: {
      fr: 'Si votre GAP n’écrit rien de tel, augmentez le niveau de son journal, ou lancez l’essai « mon GAP » : il montre l’échange des deux côtés.',
      en: 'If your GAP writes nothing of the kind, raise the level of its log, or run the “my GAP” test: it shows the exchange from both sides.',
    },
  },
  sides: {
    judgement: {
      'this-end': {
        'tpe-gap': {
          fr: 'Votre GAP a refusé le TPE : c’est le certificat du TPE, délivré par IngeTrust, qui est en cause.',
          en: 'Your GAP refused the terminal: the certificate at fault is the terminal’s, issued by IngeTrust.',
        },
        'gap-psp': {
          fr: 'Votre GAP a refusé le PSP : c’est le certificat du PSP, délivré par Geotrust, qui est en cause.',
          en: 'Your GAP refused the PSP: the certificate at fault is the PSP’s, issued by Geotrust.',
        },
        any: {
          fr: 'Votre programme a refusé l’autre bout : c’est le certificat d’en face qui est en cause, celui du TPE si votre GAP était serveur, celui du PSP si elle était cliente.',
          en: 'Your program refused the other end: the certificate at fault is the other’s, the terminal’s if your GAP was a server, the PSP’s if it was a client.',
        },
      },
      'other-end': {
        'tpe-gap': {
          fr: 'Le TPE a refusé votre GAP : c’est votre certificat SSL_SERVEUR qui est en cause.',
          en: 'The terminal refused your GAP: the certificate at fault is your SSL_SERVEUR.',
        },
        'gap-psp': {
          fr: 'Le PSP a refusé votre GAP : c’est votre certificat ORG_AUTH_CLI qui est en cause.',
          en: 'The PSP refused your GAP: the certificate at fault is your ORG_AUTH_CLI.',
        },
        any: {
          fr: 'L’autre bout a refusé votre programme : c’est votre certificat qui est en cause, SSL_SERVEUR face au TPE, ORG_AUTH_CLI face au PSP.',
          en: 'The other end refused your program: the certificate at fault is yours, SSL_SERVEUR facing the terminal, ORG_AUTH_CLI facing the PSP.',
        },
      },
      unknown: {
        'tpe-gap': {
          fr: 'Le message ne dit pas qui, du TPE ou de votre GAP, a refusé l’autre.',
          en: 'The message does not say which of the terminal and your GAP refused the other.',
        },
        'gap-psp': {
          fr: 'Le message ne dit pas qui, de votre GAP ou du PSP, a refusé l’autre.',
          en: 'The message does not say which of your GAP and the PSP refused the other.',
        },
        any: {
          fr: 'Le message ne dit pas lequel des deux bouts a refusé l’autre.',
          en: 'The message does not say which end refused the other.',
        },
      },
    },
    agreement: {
      'this-end': {
        'tpe-gap': {
          fr: 'Votre GAP a rompu l’échange avec le TPE.',
          en: 'Your GAP broke off the exchange with the terminal.',
        },
        'gap-psp': {
          fr: 'Votre GAP a rompu l’échange avec le PSP.',
          en: 'Your GAP broke off the exchange with the PSP.',
        },
        any: {
          fr: 'Votre programme a rompu l’échange.',
          en: 'Your program broke off the exchange.',
        },
      },
      'other-end': {
        'tpe-gap': {
          fr: 'Le TPE a rompu l’échange avec votre GAP.',
          en: 'The terminal broke off the exchange with your GAP.',
        },
        'gap-psp': {
          fr: 'Le PSP a rompu l’échange avec votre GAP.',
          en: 'The PSP broke off the exchange with your GAP.',
        },
        any: { fr: 'L’autre bout a rompu l’échange.', en: 'The other end broke off the exchange.' },
      },
      unknown: {
        'tpe-gap': {
          fr: 'Le message ne dit pas qui, du TPE ou de votre GAP, a rompu l’échange.',
          en: 'The message does not say which of the terminal and your GAP broke off the exchange.',
        },
        'gap-psp': {
          fr: 'Le message ne dit pas qui, de votre GAP ou du PSP, a rompu l’échange.',
          en: 'The message does not say which of your GAP and the PSP broke off the exchange.',
        },
        any: {
          fr: 'Le message ne dit pas lequel des deux bouts a rompu l’échange.',
          en: 'The message does not say which end broke off the exchange.',
        },
      },
    },
    network: {
      'tpe-gap': {
        fr: 'Personne n’a refusé de certificat : l’échange entre le TPE et votre GAP n’a pas abouti.',
        en: 'Nobody refused a certificate: the exchange between the terminal and your GAP did not come to that.',
      },
      'gap-psp': {
        fr: 'Personne n’a refusé de certificat : l’échange entre votre GAP et le PSP n’a pas abouti.',
        en: 'Nobody refused a certificate: the exchange between your GAP and the PSP did not come to that.',
      },
      any: {
        fr: 'Personne n’a refusé de certificat : l’échange n’a pas abouti.',
        en: 'Nobody refused a certificate: the exchange did not come to that.',
      },
    },
    local: {
      fr: 'L’autre bout n’y est pour rien : c’est votre programme qui ne peut pas se servir de ses propres fichiers.',
      en: 'The other end has no part in it: your program cannot use files of its own.',
    },
  },
  causes: {
    ...certificateCauses,
    ...otherCauses,
    ...ownFileCauses,
  },
} as const satisfies TextTree;
