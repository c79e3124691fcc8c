import { domain } from './procedure/domain.ts';
import { form } from './procedure/form.ts';
import { guide } from './procedure/guide.ts';
import { items } from './procedure/items.ts';

export const procedure = {
  steps: {
    dossier: { title: 'Dossier', named: '{{fqdn}}' },
    prerequis: {
      title: 'Prérequis',
      trial: 'Rien à demander dans un essai',
      formSent: 'Formulaire envoyé le {{sentDate}}',
    },
    commande: {
      title: 'Commande',
      requestsReady_one: '{{count}} CSR prêt sur {{total}}',
      requestsReady_other: '{{count}} CSR prêts sur {{total}}',
    },
    installation: { title: 'Installation', practice: 'Certificats d’entraînement en place' },
    connectivite: {
      title: 'Connectivité',
      practicePossible: 'Possible avec des certificats d’entraînement',
      rehearsed: 'Répétition réussie : {{pass}} sur {{total}}',
      proven: 'Prouvée : {{pass}} sur {{total}}',
    },
    'cycle-de-vie': { title: 'Cycle de vie', nearest: 'Première échéance le {{expiryDate}}' },
    done: 'Terminé',
    failed_one: '{{count}} point à corriger',
    failed_other: '{{count}} points à corriger',
    todo_one: '{{count}} action à faire',
    todo_other: '{{count}} actions à faire',
    waiting_one: '{{count}} point en attente',
    waiting_other: '{{count}} points en attente',
  },
  items,
  waiting: {
    for: 'Attend d’abord : « $t(procedure.items.{{item}}.title) ».',
    practice:
      'Un certificat d’entraînement en tient lieu : la répétition peut avancer. Attend d’abord : « $t(procedure.items.{{item}}.title) ».',
  },
  fieldsLeft_one: 'À remplir : $t(procedure.fields.{{field}}).',
  fieldsLeft_other: '{{count}} champs à remplir, dont : $t(procedure.fields.{{field}}).',
  fields: {
    publisher: {
      name: 'raison sociale',
      identifier: 'numéro de la structure',
      address: 'adresse de livraison',
      postcode: 'code postal',
      town: 'ville',
    },
    contact: {
      lastName: 'nom du contact',
      firstName: 'prénom du contact',
      position: 'fonction du contact',
      phone: 'téléphone',
      email: 'courriel',
    },
    gap: { server: 'nom de serveur', domain: 'nom de domaine', tpeFqdn: 'FQDN réglé dans le TPE' },
    cardCase: 'cas A ou B',
    kitCard: 'carte du kit à habiliter',
    cardNumbers: 'numéros des cartes',
  },
  profile: {
    empty: 'À remplir.',
    siret: 'Un SIRET a {{expected}} chiffres, celui-ci en a {{length}}.',
    siren: 'Un SIREN a {{expected}} chiffres, celui-ci en a {{length}}.',
    finess: 'Un numéro FINESS a 9 caractères, chiffres ou lettres, celui-ci en a {{length}}.',
    digitsOnly: 'Un {{kind}} ne contient que des chiffres : {{length}} exactement.',
    luhn: 'La clé de contrôle de ce {{kind}} est fausse. Si la structure est réelle, relisez-le ; si elle est fictive, continuez.',
    postcode: 'Un code postal français a 5 chiffres. Relisez-le.',
    email: '« {{value}} » n’a pas la forme d’une adresse de courriel, comme « igc@editeur.fr ».',
  },
  domain,
  form,
  guide,
} as const;
