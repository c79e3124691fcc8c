import { links } from '../links.ts';
import {
  cardsOwned,
  certificateUsage,
  domainExample,
  organisationOffer,
  serverOffer,
} from '../values-to-enter.ts';
import type { ClauseText } from './clause-text.ts';

/** Case B: the publisher has CPx test cards designated as technical administrator. */
export const prerequisitesBClauses = {
  'b.check': {
    place: { fr: 'Partie 1, cas B', en: 'Part 1, case B' },
    rule: {
      fr: 'Vérifiez sur quelles offres de certificats de test vos cartes sont habilitées : en écrivant au service client, ou vous-même sur la plateforme IGC-Santé avec une carte.',
      en: 'Check on which offers of test certificates your cards hold rights: by writing to customer service, or yourself on the IGC-Santé platform with a card.',
    },
    values: [
      {
        label: { fr: 'Adresse écrite dans la procédure', en: 'Address written in the procedure' },
        value: 'monserviceclient.developpement@asipsante.fr',
      },
      {
        label: { fr: 'Adresse actuelle', en: 'Current address' },
        value: 'monserviceclient.developpement@esante.gouv.fr',
      },
    ],
    obligation: 'mandatory',
    links: [
      { label: links['pfcng-rights'].label, url: links['pfcng-rights'].url },
      { label: links['rights-mail'].label, url: links['rights-mail'].url },
    ],
    note: {
      fr: 'L’ASIP Santé est devenue l’Agence du Numérique en Santé (ANS) : écrivez à l’adresse en esante.gouv.fr.',
      en: 'ASIP Santé has become the Agence du Numérique en Santé (ANS): write to the esante.gouv.fr address.',
    },
  },
  'b.subdomain': {
    place: { fr: 'Partie 1, cas B, « Attention »', en: 'Part 1, case B, “Attention”' },
    rule: {
      fr: 'Pour le certificat SERVEUR, une carte peut n’être habilitée que sur un sous-domaine ou un seul serveur. Si le vôtre n’est pas couvert, renvoyez le formulaire n°414 (étape 4.2) pour étendre les droits à tout votre domaine.',
      en: 'For the SERVEUR certificate, a card may hold rights on a sub-domain or on one server only. If yours is not covered, send formulaire n°414 again (step 4.2) to widen the rights to your whole domain.',
    },
    values: [{ label: { fr: 'Forme du domaine', en: 'Form of the domain' }, value: domainExample }],
    obligation: 'mandatory',
  },
  'b.rights': {
    place: { fr: 'Partie 1, cas B', en: 'Part 1, case B' },
    rule: {
      fr: 'Si vos cartes n’ont aucun droit sur ces offres, demandez-les par la section 4 du formulaire n°414, dans l’Espace CPS, rubrique « Vos Commandes ».',
      en: 'If your cards hold no right on these offers, ask for them with section 4 of formulaire n°414, in the Espace CPS, heading “Vos Commandes”.',
    },
    values: [
      { label: { fr: 'Rubrique de l’Espace CPS', en: 'Heading in the Espace CPS' }, value: 'Vos Commandes' },
    ],
    obligation: 'mandatory',
  },
  'b.4.1-4.2': {
    place: { fr: 'Partie 1, cas B, étapes 4.1 et 4.2', en: 'Part 1, case B, steps 4.1 and 4.2' },
    rule: {
      fr: 'Remplissez l’usage, les deux offres et le domaine exactement comme dans le cas A.',
      en: 'Fill in the usage, the two offers and the domain exactly as in case A.',
    },
    values: [
      {
        label: { fr: 'Usage des certificats (4.1)', en: 'Usage of the certificates (4.1)' },
        value: certificateUsage,
      },
      {
        label: { fr: 'Case à cocher (4.2)', en: 'Box to tick (4.2)' },
        value: serverOffer,
      },
      {
        label: { fr: 'Case à cocher (4.2)', en: 'Box to tick (4.2)' },
        value: organisationOffer,
      },
      {
        label: { fr: 'Forme du domaine (4.2)', en: 'Form of the domain (4.2)' },
        value: domainExample,
      },
    ],
    obligation: 'mandatory',
  },
  'b.4.3': {
    place: { fr: 'Partie 1, cas B, étape 4.3', en: 'Part 1, case B, step 4.3' },
    rule: {
      fr: 'Cochez « Oui » et inscrivez le numéro de chaque carte CPx de test à habiliter.',
      en: 'Tick “Oui” and write the number of each CPx test card to be given the rights.',
    },
    values: [{ label: { fr: 'Case à cocher', en: 'Box to tick' }, value: cardsOwned }],
    obligation: 'mandatory',
  },
} as const satisfies Record<string, ClauseText>;
