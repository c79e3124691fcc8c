import { domain } from './procedure/domain.ts';
import { form } from './procedure/form.ts';
import { guide } from './procedure/guide.ts';
import { items } from './procedure/items.ts';
import type { TextTree } from './sentence.ts';

export const procedure = {
  steps: {
    dossier: {
      title: { fr: 'Dossier', en: 'Dossier' },
      named: { fr: '{{fqdn}}', en: '{{fqdn}}' },
    },
    prerequis: {
      title: { fr: 'Prérequis', en: 'Prerequisites' },
      trial: { fr: 'Rien à demander dans un essai', en: 'Nothing to ask for in a trial' },
      formSent: { fr: 'Formulaire envoyé le {{sentDate}}', en: 'Form sent on {{sentDate}}' },
    },
    commande: {
      title: { fr: 'Commande', en: 'Order' },
      requestsReady: {
        fr: { one: '{{count}} CSR prêt sur {{total}}', other: '{{count}} CSR prêts sur {{total}}' },
        en: { one: '{{count}} CSR of {{total}} ready', other: '{{count}} CSRs of {{total}} ready' },
      },
    },
    installation: {
      title: { fr: 'Installation', en: 'Installation' },
      practice: { fr: 'Certificats d’entraînement en place', en: 'Practice certificates in place' },
    },
    connectivite: {
      title: { fr: 'Connectivité', en: 'Connectivity' },
      practicePossible: {
        fr: 'Possible avec des certificats d’entraînement',
        en: 'Possible with practice certificates',
      },
      rehearsed: {
        fr: 'Répétition réussie : {{pass}} sur {{total}}',
        en: 'Rehearsal passed: {{pass}} of {{total}}',
      },
      proven: { fr: 'Prouvée : {{pass}} sur {{total}}', en: 'Proven: {{pass}} of {{total}}' },
    },
    'cycle-de-vie': {
      title: { fr: 'Cycle de vie', en: 'Life cycle' },
      nearest: { fr: 'Première échéance le {{expiryDate}}', en: 'Next expiry on {{expiryDate}}' },
    },
    done: { fr: 'Terminé', en: 'Done' },
    failed: {
      fr: { one: '{{count}} point à corriger', other: '{{count}} points à corriger' },
      en: { one: '{{count}} point to correct', other: '{{count}} points to correct' },
    },
    todo: {
      fr: { one: '{{count}} action à faire', other: '{{count}} actions à faire' },
      en: { one: '{{count}} action to take', other: '{{count}} actions to take' },
    },
    waiting: {
      fr: { one: '{{count}} point en attente', other: '{{count}} points en attente' },
      en: { one: '{{count}} point waiting', other: '{{count}} points waiting' },
    },
  },
  items,
  waiting: {
    for: {
      fr: 'Attend d’abord : « {{procedure.items[item].title}} ».',
      en: 'Waits for: “{{procedure.items[item].title}}”.',
    },
    practice: {
      fr: 'Un certificat d’entraînement en tient lieu : la répétition peut avancer. Attend d’abord : « {{procedure.items[item].title}} ».',
      en: 'A practice certificate stands in for it, so the rehearsal can go on. Waits for: “{{procedure.items[item].title}}”.',
    },
  },
  fieldsLeft: {
    fr: {
      one: 'À remplir : {{procedure.fields[field]}}.',
      other: '{{count}} champs à remplir, dont : {{procedure.fields[field]}}.',
    },
    en: {
      one: 'To fill in: {{procedure.fields[field]}}.',
      other: '{{count}} fields to fill in, among them: {{procedure.fields[field]}}.',
    },
  },
  fields: {
    publisher: {
      name: { fr: 'raison sociale', en: 'company name' },
      identifier: { fr: 'numéro de la structure', en: 'number of the organisation' },
      address: { fr: 'adresse de livraison', en: 'delivery address' },
      postcode: { fr: 'code postal', en: 'postcode' },
      town: { fr: 'ville', en: 'town' },
    },
    contact: {
      lastName: { fr: 'nom du contact', en: 'last name of the contact' },
      firstName: { fr: 'prénom du contact', en: 'first name of the contact' },
      position: { fr: 'fonction du contact', en: 'position of the contact' },
      phone: { fr: 'téléphone', en: 'phone' },
      email: { fr: 'courriel', en: 'e-mail' },
    },
    gap: {
      server: { fr: 'nom de serveur', en: 'server name' },
      domain: { fr: 'nom de domaine', en: 'domain name' },
      tpeFqdn: { fr: 'FQDN réglé dans le TPE', en: 'FQDN set in the terminal' },
    },
    cardCase: { fr: 'cas A ou B', en: 'case A or B' },
    kitCard: { fr: 'carte du kit à habiliter', en: 'card of the kit to be given the rights' },
    cardNumbers: { fr: 'numéros des cartes', en: 'numbers of the cards' },
  },
  profile: {
    empty: { fr: 'À remplir.', en: 'To be filled in.' },
    siret: {
      fr: 'Un SIRET a {{expected}} chiffres, celui-ci en a {{length}}.',
      en: 'A SIRET has {{expected}} digits, this one has {{length}}.',
    },
    siren: {
      fr: 'Un SIREN a {{expected}} chiffres, celui-ci en a {{length}}.',
      en: 'A SIREN has {{expected}} digits, this one has {{length}}.',
    },
    finess: {
      fr: 'Un numéro FINESS a 9 caractères, chiffres ou lettres, celui-ci en a {{length}}.',
      en: 'A FINESS number has 9 characters, digits or letters, this one has {{length}}.',
    },
    digitsOnly: {
      fr: 'Un {{kind}} ne contient que des chiffres : {{length}} exactement.',
      en: 'A {{kind}} holds digits only: exactly {{length}}.',
    },
    luhn: {
      fr: 'La clé de contrôle de ce {{kind}} est fausse. Si la structure est réelle, relisez-le ; si elle est fictive, continuez.',
      en: 'The check digit of this {{kind}} is wrong. If the organisation is real, read it again; if it is made up, go on.',
    },
    postcode: {
      fr: 'Un code postal français a 5 chiffres. Relisez-le.',
      en: 'A French postcode has 5 digits. Read it again.',
    },
    email: {
      fr: '« {{value}} » n’a pas la forme d’une adresse de courriel, comme « igc@editeur.fr ».',
      en: '“{{value}}” does not look like an e-mail address, such as “igc@editeur.fr”.',
    },
  },
  domain,
  form,
  guide,
} as const satisfies TextTree;
