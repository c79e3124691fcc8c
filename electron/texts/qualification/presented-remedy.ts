import type { TextTree } from '../sentence.ts';

export const presentedRemedy = {
  'fetch-list': {
    fr: 'Téléchargez {{address}}, déposez cette CRL à l’étape Installation, puis relancez.',
    en: 'Download {{address}}, drop this CRL at the Installation step, then run again.',
  },
  'tpe-gap': {
    'incomplete-chain': {
      fr: 'Installez sur votre GAP l’autorité intermédiaire {{issuer}} à la suite de son certificat : l’étape Installation prépare ce fichier.',
      en: 'Install the intermediate authority {{issuer}} on your GAP, after its certificate: the Installation step prepares this file.',
    },
    'chain-order': {
      fr: 'Écrivez la chaîne dans l’ordre : le certificat du GAP, puis son autorité intermédiaire.',
      en: 'Write the chain in order: the GAP’s certificate, then its intermediate authority.',
    },
    parentage: {
      fr: 'Installez sur votre GAP le certificat SSL_SERVEUR de l’IGC-Santé et son autorité intermédiaire (TEST ou production, comme le certificat).',
      en: 'Install on your GAP the IGC-Santé SSL_SERVEUR certificate and its intermediate authority (TEST or production, as the certificate is).',
    },
    dates: {
      fr: 'Installez sur votre GAP un certificat à jour, et vérifiez l’heure de cette machine.',
      en: 'Install a current certificate on your GAP, and check this machine’s clock.',
    },
    name: {
      fr: 'Rendez identiques le FQDN saisi dans le TPE et le nom du certificat : corrigez la saisie, ou révoquez et recommandez.',
      en: 'Make the FQDN typed into the terminal and the certificate’s name identical: correct what was typed, or revoke and reorder.',
    },
    usage: {
      fr: 'Installez sur votre GAP le certificat de la commande SSL_SERVEUR, et non celui de ORG_AUTH_CLI.',
      en: 'Install on your GAP the certificate of the order SSL_SERVEUR, not that of ORG_AUTH_CLI.',
    },
    revocation: {
      fr: 'Une révocation est définitive : recommandez le certificat avec une clé neuve et installez-le sur votre GAP.',
      en: 'A revocation is final: reorder the certificate with a new key and install it on your GAP.',
    },
    'ask-for-list': {
      fr: 'Déposez la CRL de {{issuer}} à l’étape Installation, puis relancez.',
      en: 'Drop the CRL of {{issuer}} at the Installation step, then run again.',
    },
    'not-seen': {
      fr: 'Corrigez d’abord ce que le scénario nominal explique, puis relancez.',
      en: 'First correct what the nominal scenario explains, then run again.',
    },
  },
  'gap-psp': {
    'incomplete-chain': {
      fr: 'Demandez au PSP d’envoyer son autorité intermédiaire {{issuer}} ; en attendant, installez-la sur votre GAP.',
      en: 'Ask the PSP to send its intermediate authority {{issuer}}; meanwhile, install it on your GAP.',
    },
    'chain-order': {
      fr: 'Signalez au PSP que sa chaîne n’est pas dans l’ordre.',
      en: 'Tell the PSP that its chain is not in order.',
    },
    parentage: {
      fr: 'Demandez au PSP quelle autorité émet son certificat, et importez-la à l’étape Installation.',
      en: 'Ask the PSP which authority issues its certificate, and import it at the Installation step.',
    },
    dates: {
      fr: 'Signalez-le au PSP, et vérifiez l’heure de cette machine.',
      en: 'Tell the PSP, and check this machine’s clock.',
    },
    name: {
      fr: 'Vérifiez le nom auquel vous appelez le PSP ; s’il est juste, signalez-le au PSP.',
      en: 'Check the name by which you call the PSP; if it is right, tell the PSP.',
    },
    usage: {
      fr: 'Signalez au PSP que son certificat n’est pas celui d’un serveur.',
      en: 'Tell the PSP that its certificate is not a server’s.',
    },
    revocation: {
      fr: 'N’échangez plus rien avec ce serveur, et prévenez le PSP.',
      en: 'Exchange nothing more with this server, and warn the PSP.',
    },
    'ask-for-list': {
      fr: 'Demandez à {{issuer}} sa CRL, déposez-la à l’étape Installation, puis relancez.',
      en: 'Ask {{issuer}} for its CRL, drop it at the Installation step, then run again.',
    },
    'not-seen': {
      fr: 'Corrigez d’abord ce que le scénario nominal explique, puis relancez.',
      en: 'First correct what the nominal scenario explains, then run again.',
    },
  },
} as const satisfies TextTree;
