import type { TextTree } from './sentence.ts';

/** What the web shell says to whoever may not enter: why, and what to do. */
export const closedPage = {
  'no-session': {
    title: { fr: 'Cette page attend son adresse complète', en: 'This page is waiting for its full address' },
    what: {
      fr: 'L’assistant ne s’ouvre qu’avec l’adresse à usage unique affichée dans le terminal où il a été lancé. Ce navigateur n’a pas présenté cette adresse, ou l’assistant a redémarré depuis.',
      en: 'The wizard opens only with the single-use address printed in the terminal where it was started. This browser did not show that address, or the wizard has been restarted since.',
    },
    next: {
      fr: 'Dans ce terminal, appuyez sur Entrée : une nouvelle adresse s’affiche. Ouvrez-la en entier dans ce navigateur.',
      en: 'In that terminal, press Enter: a new address is printed. Open all of it in this browser.',
    },
  },
  'stale-link': {
    title: { fr: 'Ce lien a déjà servi, ou a expiré', en: 'This link was used already, or is too old' },
    what: {
      fr: 'Chaque adresse affichée par l’assistant ne sert qu’une fois, dans les dix minutes : personne d’autre ne peut ainsi la réutiliser. Si vous ne l’avez pas ouverte vous-même, quelqu’un d’autre l’a fait : arrêtez l’assistant.',
      en: 'Each address that the wizard prints works once, within ten minutes, so that nobody else can use it again. If you did not open it yourself, somebody else did: stop the wizard.',
    },
    next: {
      fr: 'Dans le terminal où l’assistant a été lancé, appuyez sur Entrée : une nouvelle adresse s’affiche.',
      en: 'In the terminal where the wizard was started, press Enter: a new address is printed.',
    },
  },
  'other-name': {
    title: { fr: 'L’assistant ne répond pas à ce nom', en: 'The wizard does not answer to this name' },
    what: {
      fr: 'Il ne répond qu’à 127.0.0.1 et à localhost, avec son propre numéro de port : un autre site ne peut ainsi pas se faire passer pour lui.',
      en: 'It answers to 127.0.0.1 and to localhost alone, with its own port number, so that no other site can pass for it.',
    },
    next: {
      fr: 'Par un tunnel SSH, gardez le même numéro de port des deux côtés : ssh -L PORT:127.0.0.1:PORT votre-serveur. Puis ouvrez l’adresse affichée dans le terminal.',
      en: 'Through an SSH tunnel, keep the same port number on both sides: ssh -L PORT:127.0.0.1:PORT your-server. Then open the address printed in the terminal.',
    },
  },
} as const satisfies TextTree;
