import type { TextTree } from './sentence.ts';

/** What each official address is called, and what is to be known of it. */
export const links = {
  'pfcng-rights': {
    label: {
      fr: 'Plateforme IGC-Santé (PFCNG) : voir les habilitations',
      en: 'IGC-Santé platform (PFCNG): see the rights',
    },
  },
  'pfcng-order': {
    label: { fr: 'Plateforme IGC-Santé (PFCNG) : commander', en: 'IGC-Santé platform (PFCNG): order' },
  },
  'rights-mail': {
    label: { fr: 'Service client de l’ANS, pour les éditeurs', en: 'ANS customer service, for publishers' },
    note: {
      fr: 'L’ASIP Santé est devenue l’Agence du Numérique en Santé (ANS) : cette adresse remplace celle de la procédure.',
      en: 'ASIP Santé has become the Agence du Numérique en Santé (ANS): this address replaces the one in the procedure.',
    },
  },
  'rights-mail-procedure': {
    label: { fr: 'Adresse écrite dans la procédure', en: 'Address written in the procedure' },
    note: {
      fr: 'Remplacée par monserviceclient.developpement@esante.gouv.fr.',
      en: 'Replaced by monserviceclient.developpement@esante.gouv.fr.',
    },
  },
  'support-mail': {
    label: { fr: 'Support technique des éditeurs', en: 'Technical support for publishers' },
    note: {
      fr: 'Adresse de la procédure. Nous n’avons trouvé aucune adresse qui la remplace : elle peut ne plus répondre.',
      en: 'Address from the procedure. We found none that replaces it: it may no longer answer.',
    },
  },
  'notice-sender': {
    label: { fr: 'Expéditeur des avis d’échéance', en: 'Sender of the expiry notices' },
    note: {
      fr: 'À autoriser dans votre filtre antispam. Elle ne reçoit pas de courrier.',
      en: 'To be allowed in your spam filter. It takes no mail.',
    },
  },
  'test-intermediate': {
    label: { fr: 'Autorité intermédiaire de TEST', en: 'TEST intermediate authority' },
    note: {
      fr: 'Celle qui signe vos certificats de test.',
      en: 'The one that signs your test certificates.',
    },
  },
  'test-root': { label: { fr: 'Autorité racine de TEST', en: 'TEST root authority' } },
  'test-chain': { label: { fr: 'Chaîne de TEST complète', en: 'Complete TEST chain' } },
  'test-intermediate-crl': {
    label: {
      fr: 'Liste de révocation des certificats de TEST',
      en: 'Revocation list of the TEST certificates',
    },
    note: { fr: 'Renouvelée chaque matin.', en: 'Renewed each morning.' },
  },
  'test-root-crl': {
    label: { fr: 'Liste de révocation de la racine de TEST', en: 'Revocation list of the TEST root' },
  },
  'production-intermediate': {
    label: {
      fr: 'Autorité intermédiaire citée par la procédure (production)',
      en: 'Intermediate authority the procedure links to (production)',
    },
    note: {
      fr: 'Adresse de la procédure, mais c’est l’autorité de production : elle ne complète pas un certificat de test.',
      en: 'Address from the procedure, but this is the production authority: it does not complete a test certificate.',
    },
  },
  'production-root': { label: { fr: 'Autorité racine de production', en: 'Production root authority' } },
  'production-chain': { label: { fr: 'Chaîne de production complète', en: 'Complete production chain' } },
  'production-intermediate-crl': {
    label: {
      fr: 'Liste de révocation des certificats de production',
      en: 'Revocation list of the production certificates',
    },
  },
  'production-root-crl': {
    label: {
      fr: 'Liste de révocation de la racine de production',
      en: 'Revocation list of the production root',
    },
  },
} as const satisfies TextTree;
