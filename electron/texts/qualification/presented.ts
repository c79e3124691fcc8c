import type { TextTree } from '../sentence.ts';

export const presented = {
  'tpe-gap': {
    parentage: {
      pass: {
        fr: 'Le certificat de votre GAP mène à une autorité IGC-Santé connue, et la chaîne envoyée est complète.',
        en: 'Your GAP’s certificate leads to a known IGC-Santé authority, and the chain it sends is complete.',
      },
      fail: {
        fr: 'La chaîne que votre GAP envoie est refusée : {{[why]}}.',
        en: 'The chain that your GAP sends is refused: {{[why]}}.',
      },
    },
    dates: {
      pass: {
        fr: 'Les certificats que votre GAP envoie sont dans leurs dates.',
        en: 'The certificates that your GAP sends are within their dates.',
      },
      fail: {
        fr: 'Le TPE refusera le certificat de votre GAP : {{[why]}}.',
        en: 'The terminal will refuse your GAP’s certificate: {{[why]}}.',
      },
    },
    name: {
      pass: {
        fr: 'Le certificat de votre GAP porte le FQDN saisi dans le TPE.',
        en: 'Your GAP’s certificate bears the FQDN typed into the terminal.',
      },
      fail: {
        fr: 'Le TPE refusera le certificat de votre GAP : {{[why]}}.',
        en: 'The terminal will refuse your GAP’s certificate: {{[why]}}.',
      },
    },
    usage: {
      pass: {
        fr: 'Le certificat de votre GAP est fait pour un serveur.',
        en: 'Your GAP’s certificate is meant for a server.',
      },
      fail: {
        fr: 'Le certificat de votre GAP n’est pas fait pour un serveur (usage : {{found}}) : est-ce ORG_AUTH_CLI à la place de SSL_SERVEUR ?',
        en: 'Your GAP’s certificate is not meant for a server (usage: {{found}}): is it ORG_AUTH_CLI in the place of SSL_SERVEUR?',
      },
    },
    revocation: {
      pass: {
        fr: 'Le certificat de votre GAP n’est pas révoqué.',
        en: 'Your GAP’s certificate is not revoked.',
      },
      fail: {
        fr: 'Le TPE refusera le certificat de votre GAP : {{[why]}}.',
        en: 'The terminal will refuse your GAP’s certificate: {{[why]}}.',
      },
    },
    'chain-order': {
      fr: 'La chaîne de votre GAP est complète, mais pas dans l’ordre : certains TPE pourraient la refuser.',
      en: 'Your GAP’s chain is complete, but not in order: some terminals might refuse it.',
    },
    'revocation-unknown': {
      fr: 'Non vérifié (option) : {{[why]}}.',
      en: 'Not verified (optional): {{[why]}}.',
    },
    'not-seen': {
      fr: 'Non vérifié : votre GAP n’a montré aucun certificat.',
      en: 'Not verified: your GAP showed no certificate.',
    },
  },
  'gap-psp': {
    parentage: {
      pass: {
        fr: 'Le certificat du PSP mène à une autorité Geotrust de votre dossier, et la chaîne envoyée est complète.',
        en: 'The PSP’s certificate leads to a Geotrust authority of your dossier, and the chain it sends is complete.',
      },
      fail: {
        fr: 'La chaîne que le PSP envoie est refusée : {{[why]}}.',
        en: 'The chain that the PSP sends is refused: {{[why]}}.',
      },
    },
    dates: {
      pass: {
        fr: 'Les certificats que le PSP envoie sont dans leurs dates.',
        en: 'The certificates that the PSP sends are within their dates.',
      },
      fail: {
        fr: 'Votre GAP refusera le certificat du PSP : {{[why]}}.',
        en: 'Your GAP will refuse the PSP’s certificate: {{[why]}}.',
      },
    },
    name: {
      pass: {
        fr: 'Le certificat du PSP porte le nom appelé.',
        en: 'The PSP’s certificate bears the name that is called.',
      },
      fail: {
        fr: 'Votre GAP refusera le certificat du PSP : {{[why]}}.',
        en: 'Your GAP will refuse the PSP’s certificate: {{[why]}}.',
      },
    },
    usage: {
      pass: {
        fr: 'Le certificat du PSP est fait pour un serveur.',
        en: 'The PSP’s certificate is meant for a server.',
      },
      fail: {
        fr: 'Le certificat du PSP n’est pas fait pour un serveur (usage : {{found}}).',
        en: 'The PSP’s certificate is not meant for a server (usage: {{found}}).',
      },
    },
    revocation: {
      pass: { fr: 'Le certificat du PSP n’est pas révoqué.', en: 'The PSP’s certificate is not revoked.' },
      fail: {
        fr: 'Votre GAP devrait refuser le certificat du PSP : {{[why]}}.',
        en: 'Your GAP should refuse the PSP’s certificate: {{[why]}}.',
      },
    },
    'chain-order': {
      fr: 'La chaîne du PSP est complète, mais pas dans l’ordre : certains clients pourraient la refuser.',
      en: 'The PSP’s chain is complete, but not in order: some clients might refuse it.',
    },
    'revocation-unknown': {
      fr: 'Non vérifié (option) : {{[why]}}.',
      en: 'Not verified (optional): {{[why]}}.',
    },
    'not-seen': {
      fr: 'Non vérifié : le PSP n’a montré aucun certificat.',
      en: 'Not verified: the PSP showed no certificate.',
    },
  },
} as const satisfies TextTree;
