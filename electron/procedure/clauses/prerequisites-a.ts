import {
  cardsOfThisForm,
  cardUsage,
  certificateUsage,
  domainCounterExample,
  domainExample,
  kitColumn,
  kitOffer,
  organisationOffer,
  serverOffer,
} from '../values-to-enter.ts';
import type { ClauseText } from './clause-text.ts';

const place = (end: { fr: string; en: string }) => ({
  fr: `Partie 1, cas A, ${end.fr}`,
  en: `Part 1, case A, ${end.en}`,
});
const step = (number: string) => place({ fr: `étape ${number}`, en: `step ${number}` });

/** Case A: the publisher has no CPx test card. Form 414, sections 3 and 4. */
export const prerequisitesAClauses = {
  'a.cards': {
    place: place({ fr: 'commande des cartes', en: 'ordering the cards' }),
    rule: {
      fr: 'Sans carte CPx de test, commandez-en par la section 3 du formulaire n°414, dans l’Espace CPS, rubrique « Vos Commandes ».',
      en: 'Without a CPx test card, order some with section 3 of formulaire n°414, in the Espace CPS, heading “Vos Commandes”.',
    },
    values: [
      { label: { fr: 'Rubrique de l’Espace CPS', en: 'Heading in the Espace CPS' }, value: 'Vos Commandes' },
    ],
    obligation: 'mandatory',
    note: {
      fr: 'Le formulaire a pu être réédité depuis : nous ignorons sa version actuelle. Si un numéro de case a changé, fiez-vous à son libellé.',
      en: 'The form may have been reissued since: we do not know its current version. If a box has another number, trust its label.',
    },
  },
  'a.3.1': {
    place: step('3.1'),
    rule: {
      fr: 'Dans l’usage des cartes, recopiez cette formule telle quelle, orthographe comprise.',
      en: 'As the usage of the cards, copy this phrase exactly, spelling included.',
    },
    values: [
      {
        label: { fr: 'Usage des cartes', en: 'Usage of the cards' },
        value: cardUsage,
      },
    ],
    obligation: 'mandatory',
    note: {
      fr: '« authentication », à l’anglaise, est l’orthographe de la procédure : ne la corrigez pas.',
      en: '“authentication”, as in English, is how the procedure spells it: leave it so.',
    },
  },
  'a.3.2': {
    place: step('3.2'),
    rule: {
      fr: 'Cochez l’offre kit d’intégration et inscrivez le nombre de kits voulu dans la colonne IGC Santé. Un kit contient cinq cartes.',
      en: 'Tick the integration kit offer and write how many kits you want in the IGC Santé column. A kit holds five cards.',
    },
    values: [
      { label: { fr: 'Case à cocher', en: 'Box to tick' }, value: kitOffer },
      { label: { fr: 'Colonne de la quantité', en: 'Column for the quantity' }, value: kitColumn },
    ],
    obligation: 'mandatory',
    note: {
      fr: 'Des cinq cartes du kit, la procédure ne nomme que la CDE ; nous ne connaissons pas les quatre autres.',
      en: 'Of the kit’s five cards the procedure names only the CDE; the other four are unknown to us.',
    },
  },
  'a.4.1': {
    place: step('4.1'),
    rule: {
      fr: 'Dans l’usage des certificats, recopiez cette formule telle quelle. Elle est plus longue que celle de l’étape 3.1.',
      en: 'As the usage of the certificates, copy this phrase exactly. It is longer than the one of step 3.1.',
    },
    values: [
      {
        label: { fr: 'Usage des certificats', en: 'Usage of the certificates' },
        value: certificateUsage,
      },
    ],
    obligation: 'mandatory',
  },
  'a.4.2.server': {
    place: step('4.2'),
    rule: {
      fr: 'Cochez l’offre de certificat SERVEUR, usage SSL_SERVEUR : c’est elle qui donne droit au certificat montré aux TPE.',
      en: 'Tick the SERVEUR certificate offer, usage SSL_SERVEUR: it gives the right to the certificate shown to the terminals.',
    },
    values: [
      {
        label: { fr: 'Case à cocher', en: 'Box to tick' },
        value: serverOffer,
      },
    ],
    obligation: 'mandatory',
  },
  'a.4.2.domain': {
    place: place({ fr: 'étape 4.2, domaine', en: 'step 4.2, domain' }),
    rule: {
      fr: 'Indiquez un domaine qui existe vraiment (son existence sera vérifiée), le plus large possible : étoile puis domaine, sans serveur ni sous-domaine. Ainsi vos cartes pourront demander un certificat pour tous vos serveurs.',
      en: 'Give a domain that really exists (this is verified), as wide as possible: a star then the domain, with neither server nor sub-domain. Your cards can then ask for a certificate for any of your servers.',
    },
    values: [
      {
        label: { fr: 'Exemple de la procédure', en: 'Example from the procedure' },
        value: domainExample,
      },
      { label: { fr: 'À ne pas écrire', en: 'Not to be written' }, value: domainCounterExample },
    ],
    obligation: 'mandatory',
    note: {
      fr: 'La procédure écrit l’étoile sans point. Ce domaine d’habilitation n’est pas le nom du certificat : le CN, lui, sera le nom complet de votre serveur, sans étoile.',
      en: 'The procedure writes the star without a dot. This domain is for the rights only: the certificate’s CN will be your server’s full name, without a star.',
    },
  },
  'a.4.2.org': {
    place: step('4.2'),
    rule: {
      fr: 'Cochez aussi l’offre de certificat ORG, usage AUTH_CLI : c’est elle qui donne droit au certificat montré au PSP.',
      en: 'Also tick the ORG certificate offer, usage AUTH_CLI: it gives the right to the certificate shown to the PSP.',
    },
    values: [
      {
        label: { fr: 'Case à cocher', en: 'Box to tick' },
        value: organisationOffer,
      },
    ],
    obligation: 'mandatory',
  },
  'a.4.3': {
    place: step('4.3'),
    rule: {
      fr: 'Cochez « Non », puisque vos cartes sont celles que ce formulaire commande, et précisez à côté laquelle des cinq cartes du kit doit être habilitée : la CDE, par exemple.',
      en: 'Tick “Non”, since your cards are the ones this form orders, and write beside it which of the kit’s five cards is to be given the rights: the CDE, for example.',
    },
    values: [
      {
        label: { fr: 'Case à cocher', en: 'Box to tick' },
        value: cardsOfThisForm,
      },
      { label: { fr: 'Carte, par exemple', en: 'Card, for example' }, value: 'CDE' },
    ],
    obligation: 'mandatory',
  },
} as const satisfies Record<string, ClauseText>;
