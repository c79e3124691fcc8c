import type { TextTree } from '../sentence.ts';

/** A refusal that proves nothing, since the right party is no longer accepted either. */
export const lapse = {
  'tpe-gap': {
    refused: {
      fr: 'Sans conclusion : votre GAP refuse maintenant aussi le bon TPE ({{[sign]}}) : limite de débit, blocage d’adresse ?',
      en: 'No conclusion: your GAP now refuses the right terminal too ({{[sign]}}): a limit of calls, a blocked address?',
    },
    lost: {
      fr: 'Sans conclusion : votre GAP ne répond plus au bon TPE non plus : arrêt, redémarrage, adresse bloquée ?',
      en: 'No conclusion: your GAP no longer answers the right terminal either: stopped, restarted, a blocked address?',
    },
  },
  'gap-psp': {
    refused: {
      fr: 'Sans conclusion : le PSP refuse maintenant aussi l’appel qu’il acceptait ({{[sign]}}) : limite de débit, blocage d’adresse ?',
      en: 'No conclusion: the PSP now refuses the call that it accepted ({{[sign]}}): a limit of calls, a blocked address?',
    },
    lost: {
      fr: 'Sans conclusion : le PSP ne répond plus à l’appel qu’il acceptait : arrêt, redémarrage, adresse bloquée ?',
      en: 'No conclusion: the PSP no longer answers the call that it accepted: stopped, restarted, a blocked address?',
    },
  },
  remedy: {
    refused: {
      fr: 'Levez la limite de débit ou le blocage pour l’adresse de ce poste, le temps de l’essai, puis relancez.',
      en: 'Lift the limit of calls or the block for this machine’s address, for the time of the test, then run again.',
    },
    lost: {
      fr: 'Regardez si le serveur est encore là, et si un blocage d’adresse (fail2ban, pare-feu) s’est déclenché, puis relancez.',
      en: 'See whether the server is still there, and whether an address block (fail2ban, firewall) came into force, then run again.',
    },
  },
} as const satisfies TextTree;
