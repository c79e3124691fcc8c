import type { TextTree } from '../sentence.ts';

/** Formulaire n°414, box by box. */
export const form = {
  sections: {
    structure: { fr: 'Section 1 : votre structure', en: 'Section 1: your organisation' },
    visa: { fr: 'Section 2 : visa', en: 'Section 2: signature (“visa”)' },
    cards: { fr: 'Section 3 : cartes CPx de test', en: 'Section 3: CPx test cards' },
    certificates: { fr: 'Section 4 : certificats de test', en: 'Section 4: test certificates' },
  },
  boxes: {
    name: { fr: 'Raison sociale', en: 'Company name' },
    identifierKind: { fr: 'Type d’identifiant', en: 'Kind of identifier' },
    identifier: { fr: 'Numéro', en: 'Number' },
    address: { fr: 'Adresse de livraison', en: 'Delivery address' },
    postcode: { fr: 'Code postal', en: 'Postcode' },
    town: { fr: 'Ville', en: 'Town' },
    lastName: { fr: 'Nom', en: 'Last name' },
    firstName: { fr: 'Prénom', en: 'First name' },
    position: { fr: 'Fonction', en: 'Position' },
    phone: { fr: 'Téléphone', en: 'Phone' },
    email: { fr: 'Courriel', en: 'E-mail' },
    date: { fr: 'Date', en: 'Date' },
    signature: { fr: 'Signature', en: 'Signature' },
    stamp: { fr: 'Cachet', en: 'Stamp' },
    cardUsage: { fr: 'Usage des cartes', en: 'Usage of the cards' },
    kitOffer: { fr: 'Case à cocher', en: 'Box to tick' },
    kitQuantity: { fr: 'Quantité', en: 'Quantity' },
    certificateUsage: { fr: 'Usage des certificats', en: 'Usage of the certificates' },
    serverOffer: { fr: 'Case à cocher', en: 'Box to tick' },
    domain: { fr: 'Domaine à habiliter', en: 'Domain to be given the rights for' },
    organisationOffer: { fr: 'Case à cocher', en: 'Box to tick' },
    cardsOfThisForm: { fr: 'Case à cocher', en: 'Box to tick' },
    kitCard: { fr: 'À préciser à côté', en: 'To be written beside it' },
    cardsOwned: { fr: 'Case à cocher', en: 'Box to tick' },
    cardNumbers: { fr: 'Numéros des cartes à habiliter', en: 'Numbers of the cards to be given the rights' },
  },
  hints: {
    address: { fr: 'Les cartes arrivent à cette adresse.', en: 'The cards come to this address.' },
    email: {
      fr: 'De préférence une boîte partagée : les avis d’échéance y arriveront dans trois ans.',
      en: 'Preferably a shared mailbox: the expiry notices will arrive there in three years.',
    },
    verbatim: {
      fr: 'À recopier tel quel : « authentication » est l’orthographe de la procédure.',
      en: 'To be copied exactly: “authentication” is how the procedure spells it.',
    },
    kitQuantity: {
      fr: {
        one: 'Dans la colonne « {{column}} ». Soit {{count}} carte.',
        other: 'Dans la colonne « {{column}} ». Soit {{count}} cartes, cinq par kit.',
      },
      en: {
        one: 'In the “{{column}}” column. That is {{count}} card.',
        other: 'In the “{{column}}” column. That is {{count}} cards, five in each kit.',
      },
    },
    kitCard: { fr: 'Une seule carte du kit suffit.', en: 'One card of the kit is enough.' },
    kitCardMissing: {
      fr: 'Choisissez dans l’étape Dossier la carte du kit à habiliter, par exemple la CDE.',
      en: 'Choose in the Dossier step which card of the kit is to be given the rights, the CDE for example.',
    },
    cardNumbersMissing: {
      fr: 'Inscrivez dans l’étape Dossier le numéro de chaque carte à habiliter.',
      en: 'Enter in the Dossier step the number of each card to be given the rights.',
    },
    domainMissing: {
      fr: 'Saisissez d’abord un domaine valable dans l’étape Dossier.',
      en: 'First enter a valid domain in the Dossier step.',
    },
    domain: {
      fr: 'Le plus large : « {{domain}} » couvre tous les serveurs de votre domaine.',
      en: 'The widest: “{{domain}}” covers every server of your domain.',
    },
    domainNotServer: {
      fr: 'Le plus large, et sans point après l’étoile. N’écrivez pas « {{fqdn}} » : ce nom-là est pour PFCNG.',
      en: 'The widest, and without a dot after the star. Do not write “{{fqdn}}”: that name is for PFCNG.',
    },
  },
} as const satisfies TextTree;
