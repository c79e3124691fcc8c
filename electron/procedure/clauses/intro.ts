import { links } from '../links.ts';
import type { ClauseText } from './clause-text.ts';

const introduction = { fr: 'Introduction', en: 'Introduction' };

/** The introduction: what is to be obtained, and whom each party trusts. */
export const introClauses = {
  'intro.auth-cli': {
    place: introduction,
    rule: {
      fr: 'Commandez à l’IGC-Santé un certificat client de type ORG_AUTH_CLI : c’est avec lui que votre GAP se fait reconnaître par le fournisseur de service de paiement (PSP).',
      en: 'Order a client certificate of type ORG_AUTH_CLI from IGC-Santé: your GAP uses it to prove its identity to the payment service provider (PSP).',
    },
    obligation: 'mandatory',
  },
  'intro.ssl-serveur': {
    place: introduction,
    rule: {
      fr: 'Commandez à l’IGC-Santé un certificat serveur de type SSL_SERVEUR : c’est avec lui que votre GAP se fait reconnaître par les terminaux de paiement (TPE).',
      en: 'Order a server certificate of type SSL_SERVEUR from IGC-Santé: your GAP uses it to prove its identity to the payment terminals (TPE).',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Sur PFCNG, ce certificat s’appelle aujourd’hui « SSL_SERV », dans l’offre SERV. C’est bien le même.',
      en: 'On PFCNG this certificate is called “SSL_SERV” today, in the SERV offer. It is the same one.',
    },
  },
  'intro.tpe-authority': {
    place: introduction,
    rule: {
      fr: 'Chaque TPE présente à votre GAP un certificat X.509, dont il détient la clé privée, délivré par l’IGC IngeTrust de la société Ingenico.',
      en: 'Each terminal shows your GAP an X.509 certificate, whose private key it holds, issued by IngeTrust, the PKI of the company Ingenico.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Les terminaux d’Ingenico ont changé de propriétaire depuis. Les adresses des autorités IngeTrust et de leurs listes de révocation ne sont pas publiées dans la procédure et nous sont inconnues : demandez-les à Ingenico.',
      en: 'Ingenico’s terminals have changed hands since. The addresses of the IngeTrust authorities and of their revocation lists are not in the procedure and are unknown to us: ask Ingenico for them.',
    },
  },
  'intro.psp-authority': {
    place: introduction,
    rule: {
      fr: 'Le PSP présente à votre GAP un certificat serveur X.509, dont il détient la clé privée, délivré par Geotrust.',
      en: 'The PSP shows your GAP an X.509 server certificate, whose private key it holds, issued by Geotrust.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Geotrust est une marque de DigiCert depuis 2017. Nous ignorons quelle autorité signe aujourd’hui le certificat du PSP : demandez-la avant de l’installer.',
      en: 'Geotrust has been a DigiCert brand since 2017. We do not know which authority signs the PSP’s certificate today: ask before you install it.',
    },
  },
  'intro.install-authorities': {
    place: introduction,
    rule: {
      fr: 'Avant tout échange, installez sur la GAP les certificats des autorités IngeTrust (pour reconnaître les TPE) et Geotrust (pour reconnaître le PSP). Ingenico peut vous renseigner.',
      en: 'Before anything is exchanged, install on the GAP the certificates of the IngeTrust authorities (to recognise the terminals) and of the Geotrust ones (to recognise the PSP). Ingenico can tell you more.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Ces autorités ont évolué depuis la procédure : l’assistant n’en contient aucune, il attend les fichiers qu’Ingenico et le PSP vous remettent. Demandez aussi les adresses de leurs listes de révocation.',
      en: 'These authorities have moved on since the procedure was written: the wizard contains none of them and expects the files that Ingenico and the PSP hand you. Ask for the addresses of their revocation lists as well.',
    },
  },
  'intro.two-steps': {
    place: introduction,
    rule: {
      fr: 'La procédure compte deux temps : réunir les prérequis (cartes CPx de test et habilitations), puis commander et installer les certificats logiciels.',
      en: 'The procedure has two stages: gather the prerequisites (CPx test cards and rights, “habilitations”), then order and install the software certificates.',
    },
    obligation: 'mandatory',
  },
  'prerequisites.administrator': {
    place: { fr: 'Partie 1', en: 'Part 1' },
    rule: {
      fr: 'Pour commander, il faut des cartes CPx de test, désignées « administrateur technique » et habilitées sur les deux offres de certificats de test. Deux cas : vous n’avez pas encore de carte (A), ou vous en avez déjà (B).',
      en: 'To order you need CPx test cards that are designated “administrateur technique” and hold rights on both offers of test certificates. Two cases: you have no card yet (A), or you already have some (B).',
    },
    obligation: 'mandatory',
    links: [{ label: links['pfcng-rights'].label, url: links['pfcng-rights'].url }],
    note: {
      fr: 'Une carte de test vit en général trois ans : vérifiez sa date avant de compter sur elle. Trois codes PIN faux bloquent une carte.',
      en: 'A test card usually lives for three years: check its date before you rely on it. Three wrong PINs block a card.',
    },
  },
} as const satisfies Record<string, ClauseText>;
