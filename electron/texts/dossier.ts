import type { TextTree } from './sentence.ts';

export const dossier = {
  title: { fr: 'Dossier', en: 'Dossier' },
  subtitle: {
    fr: 'Qui commande, pour quel serveur, et avec quelles cartes. Tout le reste s’en déduit : le formulaire, les demandes, les tests.',
    en: 'Who orders, for which server, and with which cards. The rest follows from it: the form, the requests, the tests.',
  },
  saved: { fr: 'Enregistré', en: 'Saved' },
  saving: { fr: 'Enregistrement…', en: 'Saving…' },
  unsaved: { fr: 'Modifications en cours', en: 'Editing' },
  notSaved: { fr: 'Non enregistré', en: 'Not saved' },
  complete: { fr: 'Complet', en: 'Complete' },
  wrong: {
    fr: { one: '{{count}} point à corriger', other: '{{count}} points à corriger' },
    en: { one: '{{count}} point to correct', other: '{{count}} points to correct' },
  },
  left: {
    fr: { one: '{{count}} champ à remplir', other: '{{count}} champs à remplir' },
    en: { one: '{{count}} field to fill in', other: '{{count}} fields to fill in' },
  },
  trial: {
    title: { fr: 'Dossier d’essai', en: 'Trial dossier' },
    body: {
      fr: 'Ces valeurs sont des exemples. Vous pouvez les changer pour voir ce que l’assistant en dit ; aucune démarche ne part d’ici.',
      en: 'These values are examples. Change them to see what the assistant says; nothing is sent anywhere.',
    },
  },
  publisher: {
    title: { fr: 'Éditeur', en: 'Publisher' },
    subtitle: {
      fr: 'La structure au nom de laquelle les cartes et les certificats sont demandés : section 1 du formulaire n°414.',
      en: 'The structure in whose name cards and certificates are requested: section 1 of form 414.',
    },
    name: { fr: 'Raison sociale', en: 'Company name' },
    kind: { fr: 'Identifiant national', en: 'National identifier' },
    kinds: {
      siret: { fr: 'SIRET', en: 'SIRET' },
      siren: { fr: 'SIREN', en: 'SIREN' },
      finess: { fr: 'FINESS', en: 'FINESS' },
    },
    identifier: { fr: 'Numéro {{kind}}', en: '{{kind}} number' },
    address: { fr: 'Adresse de livraison', en: 'Delivery address' },
    addressHint: { fr: 'Les cartes y sont envoyées.', en: 'The cards are sent there.' },
    postcode: { fr: 'Code postal', en: 'Postcode' },
    town: { fr: 'Ville', en: 'Town' },
  },
  contact: {
    title: { fr: 'Responsable de la demande', en: 'Person in charge of the request' },
    subtitle: {
      fr: 'La personne qui signe : section 2 du formulaire n°414.',
      en: 'The person who signs: section 2 of form 414.',
    },
    lastName: { fr: 'Nom', en: 'Surname' },
    firstName: { fr: 'Prénom', en: 'First name' },
    position: { fr: 'Fonction', en: 'Position' },
    phone: { fr: 'Téléphone', en: 'Telephone' },
    email: { fr: 'Courriel', en: 'E-mail' },
    emailHint: {
      fr: 'Les avis d’échéance y arrivent, dans trois ans : préférez une boîte partagée.',
      en: 'Expiry notices arrive there, in three years: prefer a shared mailbox.',
    },
  },
  gap: {
    title: { fr: 'Serveur GAP', en: 'GAP server' },
    subtitle: {
      fr: 'Le serveur qui parle aux TPE. Son nom complet (FQDN) sera le CN de votre certificat SSL_SERVEUR.',
      en: 'The server that talks to the terminals. Its full name (FQDN) will be the CN of your SSL_SERVEUR certificate.',
    },
    product: { fr: 'Logiciel de GAP', en: 'GAP software' },
    productHint: {
      fr: 'Pour vous y retrouver ; il n’est demandé nulle part.',
      en: 'For your own reading; nobody asks for it.',
    },
    server: { fr: 'Nom de serveur', en: 'Server name' },
    domain: { fr: 'Nom de domaine', en: 'Domain name' },
    fqdn: { fr: 'FQDN du serveur, CN à demander', en: 'Server’s FQDN, the CN to ask for' },
    fqdnMissing: {
      fr: 'Il apparaîtra quand le serveur et le domaine seront justes.',
      en: 'It appears once the server and the domain are right.',
    },
    tpe: { fr: 'FQDN saisi dans le TPE', en: 'FQDN entered in the terminal' },
    tpeHint: {
      fr: 'Recopiez-le depuis le réglage du terminal, sans le corriger : c’est la comparaison qui compte.',
      en: 'Copy it from the terminal’s settings without correcting it: the comparison is what matters.',
    },
  },
  equality: {
    title: { fr: 'CN du certificat et FQDN du TPE', en: 'Certificate’s CN and terminal’s FQDN' },
    cn: { fr: 'CN à demander', en: 'CN to ask for' },
    tpe: { fr: 'Saisi dans le TPE', en: 'Entered in the terminal' },
    equal: { fr: 'Identiques.', en: 'Identical.' },
    equalDetail: { fr: 'Le TPE reconnaîtra votre serveur.', en: 'The terminal will recognise your server.' },
    different: { fr: 'Différents.', en: 'Different.' },
    consequence: {
      fr: 'Le TPE refuserait votre GAP. Corrigez le réglage du TPE, ou le nom ci-dessus, avant de commander : après, il faut révoquer.',
      en: 'The terminal would refuse your GAP. Correct the terminal’s setting, or the name above, before ordering: afterwards you must revoke.',
    },
    waiting: {
      fr: 'Saisissez le FQDN réglé dans le TPE pour le comparer.',
      en: 'Enter the FQDN set in the terminal to compare them.',
    },
    missing: { fr: 'manque : {{letters}}', en: 'missing: {{letters}}' },
  },
  cards: {
    title: { fr: 'Cartes CPx de test', en: 'CPx test cards' },
    subtitle: {
      fr: 'Un administrateur technique s’en sert pour commander les certificats. La suite dépend de ce que vous avez déjà.',
      en: 'A technical administrator uses one to order the certificates. What follows depends on what you already have.',
    },
    choice: { fr: 'Votre situation', en: 'Your situation' },
    A: {
      title: { fr: 'Cas A : pas encore de carte CPx de test', en: 'Case A: no CPx test card yet' },
      body: {
        fr: 'Le formulaire n°414 commande un kit de cartes (section 3) et demande leurs habilitations (section 4), en un seul envoi.',
        en: 'Form 414 orders a kit of cards (section 3) and asks for their rights (section 4), in one sending.',
      },
    },
    B: {
      title: {
        fr: 'Cas B : des cartes CPx de test, désignées administrateur technique',
        en: 'Case B: CPx test cards, designated as technical administrator',
      },
      body: {
        fr: 'On vérifie d’abord leurs habilitations. Le formulaire n°414 ne sert que s’il en manque, ou si elles se limitent à un sous-domaine.',
        en: 'Their rights are checked first. Form 414 is needed only if some are missing, or if they are limited to a sub-domain.',
      },
    },
    quantity: { fr: 'Nombre de kits', en: 'Number of kits' },
    quantityHint: {
      fr: 'Cinq cartes par kit. Un suffit le plus souvent.',
      en: 'Five cards in a kit. One is usually enough.',
    },
    kitCard: { fr: 'Carte du kit à habiliter', en: 'Card of the kit to be given the rights' },
    kitCardHint: {
      fr: 'La procédure donne la carte CDE en exemple.',
      en: 'The procedure gives the CDE card as an example.',
    },
    numbers: { fr: 'Numéros des cartes à habiliter', en: 'Numbers of the cards to be given the rights' },
    numbersHint: {
      fr: 'Un par ligne, tels qu’imprimés sur les cartes.',
      en: 'One a line, as printed on the cards.',
    },
  },
  next: { fr: 'Continuer vers les prérequis', en: 'Continue to the prerequisites' },
} as const satisfies TextTree;
