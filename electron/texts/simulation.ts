import { readme } from './simulation/readme.ts';
import { steps } from './simulation/steps.ts';
import type { TextTree } from './sentence.ts';

/** The export of the simulation: its README, and what each file is for. */
export const simulation = {
  files: {
    readme: { fr: 'Les étapes, pour chaque logiciel', en: 'The steps, for each program' },
    'tpe-authorities': {
      fr: 'Autorités des TPE simulés : racine et intermédiaires',
      en: 'Authorities of the simulated terminals: root and intermediates',
    },
    'tpe-lists': {
      fr: 'CRL des autorités des TPE simulés, sauf celle qui n’en publie pas',
      en: 'CRLs of the simulated terminals’ authorities, but for the one that publishes none',
    },
    'psp-authority': {
      fr: 'Racine du PSP simulé ; l’intermédiaire vient du PSP',
      en: 'Root of the simulated PSP; the intermediate comes from the PSP',
    },
    'psp-lists': { fr: 'CRL des autorités du PSP simulé', en: 'CRLs of the simulated PSP’s authorities' },
    'tpe-root': { fr: 'Racine des TPE simulés (DER)', en: 'Root of the simulated terminals (DER)' },
    'tpe-intermediate': {
      fr: 'Intermédiaire des TPE simulés (DER)',
      en: 'Intermediate of the simulated terminals (DER)',
    },
    'tpe-crl-unavailable': {
      fr: 'Intermédiaire dont la CRL n’est jamais publiée (DER)',
      en: 'Intermediate whose CRL is never published (DER)',
    },
    'tpe-crl-stale': {
      fr: 'Intermédiaire dont la CRL est périmée (DER)',
      en: 'Intermediate whose CRL is stale (DER)',
    },
    'tpe-crl-forged': {
      fr: 'Intermédiaire dont la CRL est falsifiée (DER)',
      en: 'Intermediate whose CRL is forged (DER)',
    },
    'psp-root': { fr: 'Racine du PSP simulé (DER)', en: 'Root of the simulated PSP (DER)' },
    'list-root': { fr: 'CRL de la racine (DER)', en: 'CRL of the root (DER)' },
    'list-intermediate': { fr: 'CRL de l’intermédiaire (DER)', en: 'CRL of the intermediate (DER)' },
    'list-crl-stale': { fr: 'CRL périmée, exprès (DER)', en: 'Stale CRL, on purpose (DER)' },
    'list-crl-forged': {
      fr: 'CRL signée par une autre clé, exprès (DER)',
      en: 'CRL signed by another key, on purpose (DER)',
    },
    'list-authority-revoked': {
      fr: 'CRL de l’intermédiaire révoqué, que seul son porteur montre (DER)',
      en: 'CRL of the revoked intermediate, which its bearer alone shows (DER)',
    },
    'list-authority-expired': {
      fr: 'CRL de l’intermédiaire expiré, que seul son porteur montre (DER)',
      en: 'CRL of the expired intermediate, which its bearer alone shows (DER)',
    },
    'list-authority-renewed': {
      fr: 'CRL de l’intermédiaire renouvelé, que seul le PSP montre (DER)',
      en: 'CRL of the renewed intermediate, which the PSP alone shows (DER)',
    },
  },
  readme,
  steps,
} as const satisfies TextTree;
