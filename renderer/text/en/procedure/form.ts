import type { form as fr } from '../../fr/procedure/form.ts';
import type { SameShape } from '../../same-shape.ts';

/** Formulaire n°414, box by box. */
export const form: SameShape<typeof fr> = {
  sections: {
    structure: 'Section 1: your organisation',
    visa: 'Section 2: signature (“visa”)',
    cards: 'Section 3: CPx test cards',
    certificates: 'Section 4: test certificates',
  },
  boxes: {
    name: 'Company name',
    identifierKind: 'Kind of identifier',
    identifier: 'Number',
    address: 'Delivery address',
    postcode: 'Postcode',
    town: 'Town',
    lastName: 'Last name',
    firstName: 'First name',
    position: 'Position',
    phone: 'Phone',
    email: 'E-mail',
    date: 'Date',
    signature: 'Signature',
    stamp: 'Stamp',
    cardUsage: 'Usage of the cards',
    kitOffer: 'Box to tick',
    kitQuantity: 'Quantity',
    certificateUsage: 'Usage of the certificates',
    serverOffer: 'Box to tick',
    domain: 'Domain to be given the rights for',
    organisationOffer: 'Box to tick',
    cardsOfThisForm: 'Box to tick',
    kitCard: 'To be written beside it',
    cardsOwned: 'Box to tick',
    cardNumbers: 'Numbers of the cards to be given the rights',
  },
  hints: {
    address: 'The cards come to this address.',
    email: 'Preferably a shared mailbox: the expiry notices will arrive there in three years.',
    verbatim: 'To be copied exactly: “authentication” is how the procedure spells it.',
    kitQuantity_one: 'In the “{{column}}” column. That is {{count}} card.',
    kitQuantity_other: 'In the “{{column}}” column. That is {{count}} cards, five in each kit.',
    kitCard: 'One card of the kit is enough.',
    kitCardMissing:
      'Choose in the Dossier step which card of the kit is to be given the rights, the CDE for example.',
    cardNumbersMissing: 'Enter in the Dossier step the number of each card to be given the rights.',
    domainMissing: 'First enter a valid domain in the Dossier step.',
    domain: 'The widest: “{{domain}}” covers every server of your domain.',
    domainNotServer:
      'The widest, and without a dot after the star. Do not write “{{fqdn}}”: that name is for PFCNG.',
  },
};
