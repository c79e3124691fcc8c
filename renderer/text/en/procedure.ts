import type { procedure as fr } from '../fr/procedure.ts';
import type { SameShape } from '../same-shape.ts';
import { domain } from './procedure/domain.ts';
import { form } from './procedure/form.ts';
import { guide } from './procedure/guide.ts';
import { items } from './procedure/items.ts';

export const procedure: SameShape<typeof fr> = {
  steps: {
    dossier: { title: 'Dossier', named: '{{fqdn}}' },
    prerequis: {
      title: 'Prerequisites',
      trial: 'Nothing to ask for in a trial',
      formSent: 'Form sent on {{sentDate}}',
    },
    commande: {
      title: 'Order',
      requestsReady_one: '{{count}} CSR of {{total}} ready',
      requestsReady_other: '{{count}} CSRs of {{total}} ready',
    },
    installation: { title: 'Installation', practice: 'Practice certificates in place' },
    connectivite: {
      title: 'Connectivity',
      practicePossible: 'Possible with practice certificates',
      rehearsed: 'Rehearsal passed: {{pass}} of {{total}}',
      proven: 'Proven: {{pass}} of {{total}}',
    },
    'cycle-de-vie': { title: 'Life cycle', nearest: 'Next expiry on {{expiryDate}}' },
    done: 'Done',
    failed_one: '{{count}} point to correct',
    failed_other: '{{count}} points to correct',
    todo_one: '{{count}} action to take',
    todo_other: '{{count}} actions to take',
    waiting_one: '{{count}} point waiting',
    waiting_other: '{{count}} points waiting',
  },
  items,
  waiting: {
    for: 'Waits for: “$t(procedure.items.{{item}}.title)”.',
    practice:
      'A practice certificate stands in for it, so the rehearsal can go on. Waits for: “$t(procedure.items.{{item}}.title)”.',
  },
  fieldsLeft_one: 'To fill in: $t(procedure.fields.{{field}}).',
  fieldsLeft_other: '{{count}} fields to fill in, among them: $t(procedure.fields.{{field}}).',
  fields: {
    publisher: {
      name: 'company name',
      identifier: 'number of the organisation',
      address: 'delivery address',
      postcode: 'postcode',
      town: 'town',
    },
    contact: {
      lastName: 'last name of the contact',
      firstName: 'first name of the contact',
      position: 'position of the contact',
      phone: 'phone',
      email: 'e-mail',
    },
    gap: { server: 'server name', domain: 'domain name', tpeFqdn: 'FQDN set in the terminal' },
    cardCase: 'case A or B',
    kitCard: 'card of the kit to be given the rights',
    cardNumbers: 'numbers of the cards',
  },
  profile: {
    empty: 'To be filled in.',
    siret: 'A SIRET has {{expected}} digits, this one has {{length}}.',
    siren: 'A SIREN has {{expected}} digits, this one has {{length}}.',
    finess: 'A FINESS number has 9 characters, digits or letters, this one has {{length}}.',
    digitsOnly: 'A {{kind}} holds digits only: exactly {{length}}.',
    luhn: 'The check digit of this {{kind}} is wrong. If the organisation is real, read it again; if it is made up, go on.',
    postcode: 'A French postcode has 5 digits. Read it again.',
    email: '“{{value}}” does not look like an e-mail address, such as “igc@editeur.fr”.',
  },
  domain,
  form,
  guide,
};
