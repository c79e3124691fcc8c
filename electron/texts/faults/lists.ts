import type { TextTree } from '../sentence.ts';

/** Revocation lists that a dossier does not take. */
export const listFaults = {
  LIST_NOT_SIGNED_BY_ISSUER: {
    what: { fr: 'Cette CRL de {{issuer}} n’a pas été prise.', en: 'This CRL of {{issuer}} was not taken.' },
    why: {
      fr: 'Elle porte le nom d’une autorité de ce dossier, mais pas sa signature : elle a été modifiée, ou fabriquée, ou signée par une autre clé de cette autorité. Rien n’a changé.',
      en: 'It bears the name of an authority of this dossier, but not its signature: it was altered, or made up, or signed by another key of that authority. Nothing has changed.',
    },
    next: {
      fr: 'Téléchargez-la à l’adresse que les certificats de cette autorité donnent. Si l’autorité a changé de clé, importez d’abord son nouveau certificat.',
      en: 'Download it from the address that this authority’s certificates give. If the authority has a new key, import its new certificate first.',
    },
  },
  LIST_NOT_USABLE: {
    what: { fr: 'Cette CRL de {{issuer}} n’a pas été prise.', en: 'This CRL of {{issuer}} was not taken.' },
    why: {
      fr: 'C’est {{intake.listLimits[limit]}}. Rien n’a changé : la CRL du dossier, s’il en a une, reste en service.',
      en: 'It is {{intake.listLimits[limit]}}. Nothing has changed: the dossier’s CRL, if it has one, stays in use.',
    },
    next: {
      fr: 'Importez la CRL complète de cette autorité, celle de l’adresse http que ses certificats donnent (CRL Distribution Points). Pour l’IGC-Santé, l’étape Installation la télécharge.',
      en: 'Import the complete CRL of this authority, the one at the http address that its certificates give (CRL Distribution Points). For IGC-Santé, the Installation step downloads it.',
    },
  },
  LIST_NOT_YET_VALID: {
    what: { fr: 'Cette CRL de {{issuer}} n’a pas été prise.', en: 'This CRL of {{issuer}} was not taken.' },
    why: {
      fr: 'Elle n’est valable qu’à partir du {{fromDate}} : d’ici là, elle ne dit l’état d’aucun certificat. Rien n’a changé : la CRL du dossier, s’il en a une, reste en service.',
      en: 'It holds only from {{fromDate}}: until then, it tells the state of no certificate. Nothing has changed: the dossier’s CRL, if it has one, stays in use.',
    },
    next: {
      fr: 'Vérifiez la date et l’heure de cette machine. Si elles sont justes, importez la CRL en cours de cette autorité, et celle-ci une fois sa date venue.',
      en: 'Check the date and time of this machine. If they are right, import this authority’s current CRL, and this one once its date has come.',
    },
  },
} as const satisfies TextTree;
