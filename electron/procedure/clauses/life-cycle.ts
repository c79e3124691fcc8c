import { links } from '../links.ts';
import type { ClauseText } from './clause-text.ts';

const place = { fr: 'Cycle de vie des certificats logiciels', en: 'Life cycle of the software certificates' };

/** What happens once the certificates are there. */
export const lifeCycleClauses = {
  'lifecycle.validity': {
    place,
    rule: {
      fr: 'Un certificat logiciel de test vaut trois ans à partir de sa création.',
      en: 'A software test certificate is valid for three years from its creation.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Le renouvellement n’est pas automatique, et seul un certificat encore actif peut être renouvelé : agissez avant l’échéance.',
      en: 'Renewal is not automatic, and only a certificate that is still active can be renewed: act before it expires.',
    },
  },
  'lifecycle.notice': {
    place,
    rule: {
      fr: 'Un courriel vous prévient un mois avant la fin de validité.',
      en: 'An e-mail warns you one month before validity ends.',
    },
    obligation: 'mandatory',
    links: [{ label: links['notice-sender'].label, url: links['notice-sender'].url }],
    note: {
      fr: 'Selon l’ANS, l’avis part aujourd’hui 60 jours avant l’échéance ; la procédure dit un mois. Il vient de noreply@pfc.eservices.esante.gouv.fr : donnez l’adresse d’une boîte partagée, qui sera encore lue dans trois ans.',
      en: 'According to the ANS the notice now leaves 60 days before expiry; the procedure says one month. It comes from noreply@pfc.eservices.esante.gouv.fr: give the address of a shared mailbox that will still be read in three years.',
    },
  },
  'lifecycle.rights': {
    place,
    rule: {
      fr: 'Pendant ces trois ans, vous pouvez ajouter ou retirer des habilitations à vos cartes CPx de test, dans l’Espace CPS, rubrique « Vos démarches ».',
      en: 'During these three years you can add rights to your CPx test cards or take some away, in the Espace CPS, heading “Vos démarches”.',
    },
    values: [
      { label: { fr: 'Rubrique de l’Espace CPS', en: 'Heading in the Espace CPS' }, value: 'Vos démarches' },
    ],
    obligation: 'optional',
  },
  'lifecycle.revoke': {
    place,
    rule: {
      fr: 'Un certificat qui contient une erreur, ou dont vous avez perdu ou vous êtes fait voler la clé, doit être révoqué. Le chapitre 11 du guide d’utilisation des services IHM de la plateforme IGC-Santé dit comment.',
      en: 'A certificate that holds a mistake, or that was lost or stolen, must be revoked. Chapter 11 of the user guide of the IGC-Santé platform’s web services tells how.',
    },
    obligation: 'mandatory',
    links: [{ label: links['pfcng-order'].label, url: links['pfcng-order'].url }],
    note: {
      fr: 'Une révocation est définitive. Elle demande le code choisi au retrait du certificat : gardez-le avec le dossier. Si vous remplacez un certificat sain, éprouvez d’abord le nouveau ; si la clé est compromise, révoquez sans attendre.',
      en: 'Revocation is final. It asks for the code chosen when the certificate was withdrawn: keep it with the dossier. When you replace a sound certificate, prove the new one first; if the key is compromised, revoke at once.',
    },
  },
} as const satisfies Record<string, ClauseText>;
