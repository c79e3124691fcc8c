import { validityChecks } from './validity.ts';
import type { TextTree } from '../sentence.ts';

/** What the checks of a certificate say of where it comes from, its dates and its revocation. */
export const trustChecks = {
  'certificate-is-a-test-certificate': {
    title: { fr: 'C’est un certificat de TEST de l’IGC-Santé', en: 'It is a TEST certificate of IGC-Santé' },
    test: {
      fr: 'Certificat de TEST, d’après son émetteur et son extension IGC-Santé.',
      en: 'TEST certificate, by its issuer and its IGC-Santé extension.',
    },
    practice: {
      fr: 'Sans objet : c’est un certificat d’entraînement.',
      en: 'Does not apply: this is a practice certificate.',
    },
    production: { fr: 'C’est un certificat de PRODUCTION.', en: 'This is a PRODUCTION certificate.' },
    'production-remedy': {
      fr: 'La qualification demande un certificat de TEST : commandez-le avec une carte de test.',
      en: 'Qualification needs a TEST certificate: order it with a test card.',
    },
    foreign: {
      fr: 'Son émetteur n’est pas une autorité de l’IGC-Santé : {{issuer}}.',
      en: 'Its issuer is not an authority of IGC-Santé: {{issuer}}.',
    },
    'foreign-remedy': {
      fr: 'Importez le certificat délivré par PFCNG.',
      en: 'Import the certificate delivered by PFCNG.',
    },
  },
  'practice-certificate-is-replaced': {
    title: { fr: 'Le certificat d’entraînement est remplacé', en: 'The practice certificate is replaced' },
    practice: {
      fr: 'Certificat d’entraînement : il sert à répéter, pas à se qualifier.',
      en: 'Practice certificate: it serves to rehearse, not to qualify.',
    },
    'practice-remedy': {
      fr: 'Importez le certificat délivré par PFCNG quand il arrive : il prendra sa place.',
      en: 'Import the certificate delivered by PFCNG when it comes: it will take its place.',
    },
    delivered: {
      fr: 'Sans objet : ce certificat a été délivré.',
      en: 'Does not apply: this certificate was delivered.',
    },
  },
  'parentage-leads-to-igc-sante': {
    title: { fr: 'La parenté remonte à l’IGC-Santé', en: 'The parentage leads to IGC-Santé' },
    pinned: {
      fr: 'Émis par {{issuer}}, sous {{root}} : empreintes reconnues.',
      en: 'Issued by {{issuer}}, under {{root}}: fingerprints recognised.',
    },
    practice: {
      fr: 'Émis par {{issuer}}, l’autorité simulée de ce dossier.',
      en: 'Issued by {{issuer}}, the simulated authority of this dossier.',
    },
    'practice-incomplete': {
      fr: 'L’autorité simulée de ce dossier manque.',
      en: 'The simulated authority of this dossier is missing.',
    },
    'practice-incomplete-remedy': {
      fr: 'Créez de nouveaux certificats d’entraînement.',
      en: 'Make new practice certificates.',
    },
    'issuer-missing': {
      fr: 'Son émetteur n’est pas dans le dossier : {{issuer}}.',
      en: 'Its issuer is not in the dossier: {{issuer}}.',
    },
    'issuer-missing-remedy': {
      fr: 'Téléchargez-le à l’adresse {{url}} et déposez-le ici ; son empreinte sera vérifiée.',
      en: 'Download it from {{url}} and drop it here; its fingerprint will be verified.',
    },
    'root-missing': {
      fr: 'La racine de sa chaîne n’est pas dans le dossier (émetteur : {{issuer}}).',
      en: 'The root of its chain is not in the dossier (issuer: {{issuer}}).',
    },
    'root-missing-remedy': {
      fr: 'Téléchargez-la à l’adresse {{url}} et déposez-la ici ; son empreinte sera vérifiée.',
      en: 'Download it from {{url}} and drop it here; its fingerprint will be verified.',
    },
    unknown: {
      fr: 'Son émetteur n’est pas une autorité de l’IGC-Santé : {{issuer}}.',
      en: 'Its issuer is not an authority of IGC-Santé: {{issuer}}.',
    },
    'unknown-remedy': {
      fr: 'Ni le TPE ni le PSP ne le reconnaîtront : importez le certificat délivré par PFCNG.',
      en: 'Neither TPE nor PSP will recognise it: import the certificate delivered by PFCNG.',
    },
  },
  'authorities-are-of-the-same-environment': {
    title: { fr: 'TEST et PRODUCTION ne sont pas mélangés', en: 'TEST and PRODUCTION are not mixed' },
    same: {
      fr: 'Certificat et autorités sont tous de {{environment}}.',
      en: 'Certificate and authorities are all of {{environment}}.',
    },
    mixed: {
      fr: 'Certificat de {{environment}}, mais l’autorité « {{authority}} » est de l’autre environnement.',
      en: 'Certificate of {{environment}}, but the authority “{{authority}}” is of the other environment.',
    },
    'mixed-remedy': {
      fr: 'L’autorité de ce certificat se télécharge à l’adresse {{url}}. Le lien de la procédure, {{procedureUrl}}, mène à celle de PRODUCTION.',
      en: 'The authority of this certificate is downloaded from {{url}}. The procedure’s link, {{procedureUrl}}, leads to the PRODUCTION one.',
    },
    'test-missing': {
      fr: 'L’autorité de ce certificat de TEST n’est pas dans le dossier. Le lien de la procédure, {{procedureUrl}}, mène à celle de PRODUCTION, qui ne le complète pas.',
      en: 'The authority of this TEST certificate is not in the dossier. The procedure’s link, {{procedureUrl}}, leads to the PRODUCTION one, which does not complete it.',
    },
    'production-missing': {
      fr: 'L’autorité de ce certificat de PRODUCTION n’est pas dans le dossier.',
      en: 'The authority of this PRODUCTION certificate is not in the dossier.',
    },
    'missing-remedy': {
      fr: 'Téléchargez-la à l’adresse {{url}} et déposez-la ici.',
      en: 'Download it from {{url}} and drop it here.',
    },
    lists: {
      fr: 'Les CRL du dossier sont de l’autre environnement que ce certificat de {{environment}}.',
      en: 'The CRLs of the dossier are of the other environment than this {{environment}} certificate.',
    },
    'lists-remedy': {
      fr: 'Téléchargez celle de son émetteur à l’adresse {{url}} et déposez-la ici.',
      en: 'Download the one of its issuer from {{url}} and drop it here.',
    },
    practice: {
      fr: 'Sans objet : c’est un certificat d’entraînement.',
      en: 'Does not apply: this is a practice certificate.',
    },
    other: {
      fr: 'Sans objet : son émetteur n’est pas une autorité de l’IGC-Santé.',
      en: 'Does not apply: its issuer is not an authority of IGC-Santé.',
    },
  },
  ...validityChecks,
} as const satisfies TextTree;
