import { evidenceParts } from './evidence/parts.ts';
import { evidenceTargetParts } from './evidence/target-parts.ts';
import type { TextTree } from './sentence.ts';
import { fileName, named, scope } from './targets.ts';

/** What the documents of evidence say, beside the sentences of the run itself. */
export const evidence = {
  at: { fr: '{{day}} à {{time}}', en: '{{day}} at {{time}}' },
  file: fileName,
  document: {
    kind: { fr: 'Preuve de connexion Diapason', en: 'Evidence of a Diapason connection' },
    subject: {
      fr: 'Essais de la connexion Diapason : {{target}}',
      en: 'Tests of the Diapason connection: {{target}}',
    },
    page: { fr: 'Page {{page}} sur {{pages}}', en: 'Page {{page}} of {{pages}}' },
    contents: { fr: 'Sommaire', en: 'Contents' },
  },
  title: {
    asExpected: {
      fr: 'Conforme : tout s’est passé comme attendu',
      en: 'Conforms: everything went as expected',
    },
    asExpectedWarned: {
      fr: {
        one: 'Conforme, avec {{count}} point à surveiller',
        other: 'Conforme, avec {{count}} points à surveiller',
      },
      en: {
        one: 'Conforms, with {{count}} point to watch',
        other: 'Conforms, with {{count}} points to watch',
      },
    },
    notAsExpected: {
      fr: {
        one: 'Non conforme : {{count}} essai ne s’est pas passé comme attendu',
        other: 'Non conforme : {{count}} essais ne se sont pas passés comme attendu',
      },
      en: {
        one: 'Does not conform: {{count}} test did not go as expected',
        other: 'Does not conform: {{count}} tests did not go as expected',
      },
    },
    couldNotTell: {
      fr: 'Sans conclusion : il n’a pas été possible de tout vérifier',
      en: 'No conclusion: not everything could be verified',
    },
    cancelled: {
      fr: {
        one: 'Annulé : {{count}} essai joué avant l’arrêt',
        other: 'Annulé : {{count}} essais joués avant l’arrêt',
      },
      en: {
        one: 'Cancelled: {{count}} test played before the stop',
        other: 'Cancelled: {{count}} tests played before the stop',
      },
    },
  },
  target: named,
  party: {
    TPE: { fr: 'TPE simulé', en: 'Simulated terminal (TPE)' },
    GAP: { fr: 'Votre GAP', en: 'Your GAP' },
    PSP: { fr: 'PSP simulé', en: 'Simulated PSP' },
    'reference-gap': {
      fr: 'GAP de référence, avec vos certificats',
      en: 'Reference GAP, with your certificates',
    },
    'played-gap': { fr: 'GAP jouée par l’assistant', en: 'GAP played by the assistant' },
    'real-psp': { fr: 'Le PSP', en: 'The PSP' },
    'own-terminal': { fr: 'Votre terminal de test', en: 'Your test terminal' },
  },
  outcome: {
    accepted: { fr: 'accepté', en: 'accepted' },
    refused: { fr: 'refusé', en: 'refused' },
    unknown: { fr: 'sans réponse', en: 'no answer' },
    refusedBy: { fr: 'refusé par {{by}}', en: 'refused by {{by}}' },
    refusedBecause: { fr: 'refusé : {{because}}', en: 'refused: {{because}}' },
    refusedByBecause: { fr: 'refusé par {{by}} : {{because}}', en: 'refused by {{by}}: {{because}}' },
  },
  scope,
  simulation: {
    title: { fr: 'SIMULATION', en: 'SIMULATION' },
    trial: {
      fr: 'Dossier d’essai : tous ses certificats sont des certificats d’entraînement. Ce document montre un comportement, il ne prouve rien sur des certificats délivrés par l’IGC-Santé.',
      en: 'Trial dossier: all its certificates are practice certificates. This document shows a behaviour; it proves nothing about certificates delivered by IGC-Santé.',
    },
    practice: {
      fr: 'Les certificats de la GAP sont des certificats d’entraînement, émis par une autorité de SIMULATION et non par l’IGC-Santé. Refaites ce test avec les certificats délivrés.',
      en: 'The GAP’s certificates are practice certificates, issued by a SIMULATION authority and not by IGC-Santé. Run this test again with the delivered certificates.',
    },
    mixed: {
      fr: 'Un des certificats de la GAP est un certificat d’entraînement, émis par une autorité de SIMULATION et non par l’IGC-Santé. Refaites ce test quand les deux seront délivrés.',
      en: 'One of the GAP’s certificates is a practice certificate, issued by a SIMULATION authority and not by IGC-Santé. Run this test again once both are delivered.',
    },
    peers: {
      fr: 'Les certificats du TPE et du PSP sont émis par des autorités de SIMULATION.',
      en: 'The certificates of the terminal and of the PSP are issued by SIMULATION authorities.',
    },
  },
  fact: {
    publisher: { fr: 'Éditeur', en: 'Publisher' },
    product: { fr: 'GAP', en: 'GAP' },
    fqdn: { fr: 'FQDN du serveur', en: 'Server’s FQDN' },
    certificates: { fr: 'Certificats', en: 'Certificates' },
    target: { fr: 'Cible', en: 'Target' },
    startedAt: { fr: 'Date, heure de Paris', en: 'Date, Paris time' },
    duration: { fr: 'Durée', en: 'Duration' },
    version: { fr: 'Version', en: 'Version' },
    digest: {
      fr: 'Empreinte du rapport (SHA-256 du JSON)',
      en: 'Digest of the report (SHA-256 of the JSON)',
    },
    none: { fr: 'non renseigné', en: 'not given' },
    productVersion: { fr: 'Assistant Diapason {{version}}', en: 'Assistant Diapason {{version}}' },
    runId: { fr: 'test {{run}}', en: 'test {{run}}' },
  },
  kinds: {
    practice: { fr: 'd’entraînement', en: 'practice ones' },
    delivered: { fr: 'délivrés par l’IGC-Santé', en: 'delivered by IGC-Santé' },
    mixed: { fr: 'l’un délivré, l’autre d’entraînement', en: 'one delivered, the other for practice' },
    none: { fr: 'aucun du dossier', en: 'none of the dossier' },
    other: { fr: 'd’une autorité qui n’est pas connue', en: 'of an authority that is not known' },
  },
  kind: {
    practice: { fr: 'entraînement (SIMULATION)', en: 'practice (SIMULATION)' },
    'delivered-test': { fr: 'délivré, IGC-Santé de test', en: 'delivered, test IGC-Santé' },
    'delivered-production': { fr: 'délivré, IGC-Santé de production', en: 'delivered, production IGC-Santé' },
    other: { fr: 'autorité inconnue', en: 'unknown authority' },
  },
  tally: {
    label: { fr: 'Répartition des essais', en: 'How the tests went' },
    requirements: { fr: 'Exigences de l’annexe', en: 'Requirements of the annex' },
    recommendations: { fr: 'Recommandations', en: 'Recommendations' },
    passed: {
      fr: { one: '{{pass}} conforme sur {{count}}', other: '{{pass}} conformes sur {{count}}' },
      en: { one: '{{pass}} of {{count}} conforms', other: '{{pass}} of {{count}} conform' },
    },
    none: { fr: 'aucun essai joué', en: 'no test played' },
  },
  count: {
    pass: {
      fr: { one: '{{count}} conforme', other: '{{count}} conformes' },
      en: { one: '{{count}} conforms', other: '{{count}} conform' },
    },
    warn: {
      fr: { one: '{{count}} à surveiller', other: '{{count}} à surveiller' },
      en: { one: '{{count}} to watch', other: '{{count}} to watch' },
    },
    fail: {
      fr: { one: '{{count}} non conforme', other: '{{count}} non conformes' },
      en: { one: '{{count}} does not conform', other: '{{count}} do not conform' },
    },
    crashed: {
      fr: { one: '{{count}} interrompu', other: '{{count}} interrompus' },
      en: { one: '{{count}} interrupted', other: '{{count}} interrupted' },
    },
    inconclusive: {
      fr: { one: '{{count}} indéterminé', other: '{{count}} indéterminés' },
      en: { one: '{{count}} undetermined', other: '{{count}} undetermined' },
    },
    notApplicable: {
      fr: { one: '{{count}} sans objet', other: '{{count}} sans objet' },
      en: { one: '{{count}} not applicable', other: '{{count}} not applicable' },
    },
  },
  attention: {
    title: { fr: 'À corriger ou à surveiller', en: 'To correct or to watch' },
    titles: { fr: '{{flow}}, {{titles}}', en: '{{flow}}, {{titles}}' },
    and: { fr: ' ; ', en: '; ' },
    more: {
      fr: {
        one: 'Et {{count}} autre essai, dans le détail.',
        other: 'Et {{count}} autres essais, dans le détail.',
      },
      en: {
        one: 'And {{count}} more test, in the details.',
        other: 'And {{count}} more tests, in the details.',
      },
    },
    remedy: { fr: 'À faire : {{remedy}}', en: 'To do: {{remedy}}' },
  },
  ...evidenceParts,
  ...evidenceTargetParts,
} as const satisfies TextTree;
