import type { dossier as fr } from '../fr/dossier.ts';
import type { SameShape } from '../same-shape.ts';

export const dossier: SameShape<typeof fr> = {
  title: 'Dossier',
  subtitle:
    'Who orders, for which server, and with which cards. The rest follows from it: the form, the requests, the tests.',
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: 'Editing',
  notSaved: 'Not saved',
  complete: 'Complete',
  wrong_one: '{{count}} point to correct',
  wrong_other: '{{count}} points to correct',
  left_one: '{{count}} field to fill in',
  left_other: '{{count}} fields to fill in',
  trial: {
    title: 'Trial dossier',
    body: 'These values are examples. Change them to see what the assistant says; nothing is sent anywhere.',
  },
  publisher: {
    title: 'Publisher',
    subtitle: 'The structure in whose name cards and certificates are requested: section 1 of form 414.',
    name: 'Company name',
    kind: 'National identifier',
    kinds: { siret: 'SIRET', siren: 'SIREN', finess: 'FINESS' },
    identifier: '{{kind}} number',
    address: 'Delivery address',
    addressHint: 'The cards are sent there.',
    postcode: 'Postcode',
    town: 'Town',
  },
  contact: {
    title: 'Person in charge of the request',
    subtitle: 'The person who signs: section 2 of form 414.',
    lastName: 'Surname',
    firstName: 'First name',
    position: 'Position',
    phone: 'Telephone',
    email: 'E-mail',
    emailHint: 'Expiry notices arrive there, in three years: prefer a shared mailbox.',
  },
  gap: {
    title: 'GAP server',
    subtitle:
      'The server that talks to the terminals. Its full name (FQDN) will be the CN of your SSL_SERVEUR certificate.',
    product: 'GAP software',
    productHint: 'For your own reading; nobody asks for it.',
    server: 'Server name',
    domain: 'Domain name',
    fqdn: 'Server’s FQDN, the CN to ask for',
    fqdnMissing: 'It appears once the server and the domain are right.',
    tpe: 'FQDN entered in the terminal',
    tpeHint: 'Copy it from the terminal’s settings without correcting it: the comparison is what matters.',
  },
  equality: {
    title: 'Certificate’s CN and terminal’s FQDN',
    cn: 'CN to ask for',
    tpe: 'Entered in the terminal',
    equal: 'Identical.',
    equalDetail: 'The terminal will recognise your server.',
    different: 'Different.',
    consequence:
      'The terminal would refuse your GAP. Correct the terminal’s setting, or the name above, before ordering: afterwards you must revoke.',
    waiting: 'Enter the FQDN set in the terminal to compare them.',
    missing: 'missing: {{letters}}',
  },
  cards: {
    title: 'CPx test cards',
    subtitle:
      'A technical administrator uses one to order the certificates. What follows depends on what you already have.',
    choice: 'Your situation',
    A: {
      title: 'Case A: no CPx test card yet',
      body: 'Form 414 orders a kit of cards (section 3) and asks for their rights (section 4), in one sending.',
    },
    B: {
      title: 'Case B: CPx test cards, designated as technical administrator',
      body: 'Their rights are checked first. Form 414 is needed only if some are missing, or if they are limited to a sub-domain.',
    },
    quantity: 'Number of kits',
    quantityHint: 'Five cards in a kit. One is usually enough.',
    kitCard: 'Card of the kit to be given the rights',
    kitCardHint: 'The procedure gives the CDE card as an example.',
    numbers: 'Numbers of the cards to be given the rights',
    numbersHint: 'One a line, as printed on the cards.',
  },
  next: 'Continue to the prerequisites',
};
