import { ofOrder } from './order-items.ts';
import { peerItems } from './peer-items.ts';
import type { TextTree } from '../sentence.ts';

const authCli = ofOrder('ORG_AUTH_CLI');

const sslServeur = ofOrder('SSL_SERVEUR');

export const items = {
  publisher: {
    title: { fr: 'Décrire votre structure', en: 'Describe your organisation' },
  },
  contact: {
    title: { fr: 'Désigner un contact', en: 'Name a contact' },
  },
  'server-name': {
    title: { fr: 'Nommer le serveur GAP', en: 'Name the GAP server' },
    named: {
      fr: 'Le certificat SSL_SERVEUR sera demandé pour {{fqdn}}.',
      en: 'The SSL_SERVEUR certificate will be asked for {{fqdn}}.',
    },
  },
  'tpe-fqdn': {
    title: { fr: 'Indiquer le FQDN réglé dans le TPE', en: 'Give the FQDN set in the terminal' },
    fix: { fr: 'Corriger le FQDN réglé dans le TPE', en: 'Correct the FQDN set in the terminal' },
    identical: {
      fr: 'Identique au nom demandé, {{fqdn}}.',
      en: 'Identical to the name asked for, {{fqdn}}.',
    },
    different: {
      fr: 'Le FQDN du TPE n’est pas le nom demandé pour le certificat.',
      en: 'The terminal’s FQDN is not the name asked for the certificate.',
    },
  },
  'card-case': {
    title: {
      fr: 'Dire si vous avez déjà des cartes CPx de test',
      en: 'Say whether you already have CPx test cards',
    },
    a: { fr: 'Cas A : des cartes sont à commander.', en: 'Case A: cards are to be ordered.' },
    b: { fr: 'Cas B : vous avez déjà des cartes.', en: 'Case B: you already have cards.' },
  },
  'case-first': {
    title: {
      fr: 'Réunir les prérequis de votre cas, A ou B',
      en: 'Gather the prerequisites of your case, A or B',
    },
  },
  'a-form': {
    title: {
      fr: 'Envoyer le formulaire n°414, sections 3 et 4',
      en: 'Send formulaire n°414, sections 3 and 4',
    },
    todo: {
      fr: 'Chaque case est prête à recopier. Notez ensuite la date d’envoi.',
      en: 'Each box is ready to be copied. Then note the date you sent it.',
    },
    done: { fr: 'Envoyé le {{sinceDate}}.', en: 'Sent on {{sinceDate}}.' },
  },
  'a-cards': {
    title: { fr: 'Noter l’arrivée des cartes CPx de test', en: 'Note the arrival of the CPx test cards' },
    todo: {
      fr: 'Notez la date quand les cartes sont là, désignées « administrateur technique ».',
      en: 'Note the date when the cards are there, designated “administrateur technique”.',
    },
    awaited: {
      fr: 'Formulaire envoyé le {{sentDate}}. Notez la date quand les cartes arrivent ; d’ici là, continuez avec des certificats d’entraînement.',
      en: 'Form sent on {{sentDate}}. Note the date when the cards arrive; until then, go on with practice certificates.',
    },
    done: { fr: 'Reçues le {{sinceDate}}.', en: 'Received on {{sinceDate}}.' },
  },
  'a-habilitations': {
    title: { fr: 'Noter la confirmation des habilitations', en: 'Note the confirmation of the rights' },
    todo: {
      fr: 'Notez la date quand les deux offres sont confirmées pour votre carte.',
      en: 'Note the date when both offers are confirmed for your card.',
    },
    awaited: {
      fr: 'Formulaire envoyé le {{sentDate}}. Notez la date quand les deux offres sont confirmées pour votre carte.',
      en: 'Form sent on {{sentDate}}. Note the date when both offers are confirmed for your card.',
    },
    done: { fr: 'Confirmées le {{sinceDate}}.', en: 'Confirmed on {{sinceDate}}.' },
  },
  'b-check': {
    title: { fr: 'Vérifier les habilitations de vos cartes', en: 'Check the rights of your cards' },
    todo: {
      fr: 'Par le courriel prêt à envoyer, ou sur PFCNG avec une carte. Notez ensuite la date.',
      en: 'With the mail that is ready to be sent, or on PFCNG with a card. Then note the date.',
    },
    done: { fr: 'Vérifiées le {{sinceDate}}.', en: 'Checked on {{sinceDate}}.' },
  },
  'b-form': {
    title: {
      fr: 'Demander les droits qui manquent, formulaire n°414, section 4',
      en: 'Ask for the missing rights, formulaire n°414, section 4',
    },
    todo: {
      fr: 'Si une offre manque, ou si le domaine est limité à un sous-domaine ou à un serveur. Si vos cartes couvrent déjà tout, notez plutôt la confirmation.',
      en: 'If an offer is missing, or if the domain is limited to a sub-domain or a server. If your cards already cover everything, note the confirmation instead.',
    },
    cardNumbers: {
      fr: 'Inscrivez d’abord les numéros des cartes à habiliter. Si vos cartes couvrent déjà tout, notez plutôt la confirmation.',
      en: 'First enter the numbers of the cards to be given the rights. If your cards already cover everything, note the confirmation instead.',
    },
    notNeeded: { fr: 'Sans objet : habilitations confirmées.', en: 'Not needed: rights confirmed.' },
    done: { fr: 'Envoyé le {{sinceDate}}.', en: 'Sent on {{sinceDate}}.' },
  },
  'b-habilitations': {
    title: { fr: 'Noter la confirmation des habilitations', en: 'Note the confirmation of the rights' },
    todo: {
      fr: 'Vos cartes ont les deux offres, sur tout votre domaine ? Notez-en la date. Sinon, envoyez le formulaire.',
      en: 'Do your cards have both offers, for your whole domain? Note the date. If not, send the form.',
    },
    awaited: {
      fr: 'Formulaire envoyé le {{sentDate}}. Notez la date quand les deux offres sont confirmées pour tout votre domaine.',
      en: 'Form sent on {{sentDate}}. Note the date when both offers are confirmed for your whole domain.',
    },
    done: { fr: 'Confirmées le {{sinceDate}}.', en: 'Confirmed on {{sinceDate}}.' },
  },
  'peer-authorities': {
    title: {
      fr: 'Demander à Ingenico les autorités IngeTrust et Geotrust',
      en: 'Ask Ingenico for the IngeTrust and Geotrust authorities',
    },
    todo: {
      fr: 'Demandez aussi les adresses de leurs listes de révocation, puis notez la date.',
      en: 'Ask for the addresses of their revocation lists too, then note the date.',
    },
    done: { fr: 'Demandées le {{sinceDate}}.', en: 'Asked for on {{sinceDate}}.' },
    received: { fr: 'Reçues.', en: 'Received.' },
  },
  'auth-cli-request': authCli.request,
  'auth-cli-order': authCli.order,
  'auth-cli-code': authCli.code,
  'ssl-serveur-request': sslServeur.request,
  'ssl-serveur-order': sslServeur.order,
  'ssl-serveur-code': sslServeur.code,
  'auth-cli-practice': authCli.practice,
  'ssl-serveur-practice': sslServeur.practice,
  'auth-cli-certificate': authCli.certificate,
  'ssl-serveur-certificate': sslServeur.certificate,
  ...peerItems,
  'auth-cli-validity': authCli.validity,
  'ssl-serveur-validity': sslServeur.validity,
} as const satisfies TextTree;
