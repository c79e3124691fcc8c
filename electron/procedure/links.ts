import type { Bilingual } from './clauses/clause-text.ts';

/**
 * `procedure`: as the procedure gives it; `current`: replaces or completes the procedure, known to be right today;
 * `unverified`: as the procedure gives it, and probably out of date.
 */
export type LinkStatus = 'procedure' | 'current' | 'unverified';

export interface OfficialLink {
  readonly kind: 'page' | 'mail' | 'download';
  readonly label: Bilingual;
  /** What is shown and copied. */
  readonly text: string;
  /** What is opened. */
  readonly url: string;
  readonly status: LinkStatus;
  readonly note?: Bilingual;
}

const igc = 'http://igc-sante.esante.gouv.fr';

const page = (text: string, label: Bilingual, status: LinkStatus, note?: Bilingual): OfficialLink => ({
  kind: 'page',
  label,
  text,
  url: text,
  status,
  note,
});

const mail = (text: string, label: Bilingual, status: LinkStatus, note: Bilingual): OfficialLink => ({
  kind: 'mail',
  label,
  text,
  url: `mailto:${text}`,
  status,
  note,
});

const download = (path: string, label: Bilingual, status: LinkStatus, note?: Bilingual): OfficialLink => ({
  ...page(`${igc}${path}`, label, status, note),
  kind: 'download',
});

/** Every official address the product shows or opens, with how far it can be trusted. */
export const links = {
  'pfcng-rights': page(
    'https://pfc.eservices.esante.gouv.fr/pfcng-ihm/authentication.xhtml',
    {
      fr: 'Plateforme IGC-Santé (PFCNG) : voir les habilitations',
      en: 'IGC-Santé platform (PFCNG): see the rights',
    },
    'procedure',
  ),
  'pfcng-order': page(
    'https://pfc-auth.eservices.esante.gouv.fr',
    { fr: 'Plateforme IGC-Santé (PFCNG) : commander', en: 'IGC-Santé platform (PFCNG): order' },
    'procedure',
  ),
  'rights-mail': mail(
    'monserviceclient.developpement@esante.gouv.fr',
    { fr: 'Service client de l’ANS, pour les éditeurs', en: 'ANS customer service, for publishers' },
    'current',
    {
      fr: 'L’ASIP Santé est devenue l’Agence du Numérique en Santé (ANS) : cette adresse remplace celle de la procédure.',
      en: 'ASIP Santé has become the Agence du Numérique en Santé (ANS): this address replaces the one in the procedure.',
    },
  ),
  'rights-mail-procedure': mail(
    'monserviceclient.developpement@asipsante.fr',
    { fr: 'Adresse écrite dans la procédure', en: 'Address written in the procedure' },
    'procedure',
    {
      fr: 'Remplacée par monserviceclient.developpement@esante.gouv.fr.',
      en: 'Replaced by monserviceclient.developpement@esante.gouv.fr.',
    },
  ),
  'support-mail': mail(
    'editeurs@asipsante.fr',
    { fr: 'Support technique des éditeurs', en: 'Technical support for publishers' },
    'unverified',
    {
      fr: 'Adresse de la procédure. Nous n’avons trouvé aucune adresse qui la remplace : elle peut ne plus répondre.',
      en: 'Address from the procedure. We found none that replaces it: it may no longer answer.',
    },
  ),
  'notice-sender': mail(
    'noreply@pfc.eservices.esante.gouv.fr',
    { fr: 'Expéditeur des avis d’échéance', en: 'Sender of the expiry notices' },
    'current',
    {
      fr: 'À autoriser dans votre filtre antispam. Elle ne reçoit pas de courrier.',
      en: 'To be allowed in your spam filter. It takes no mail.',
    },
  ),
  'test-intermediate': download(
    '/AC%20TEST/ACI-EL-ORG-TEST.cer',
    { fr: 'Autorité intermédiaire de TEST', en: 'TEST intermediate authority' },
    'current',
    {
      fr: 'Celle qui signe vos certificats de test.',
      en: 'The one that signs your test certificates.',
    },
  ),
  'test-root': download(
    '/AC%20TEST/ACR-EL-TEST.cer',
    { fr: 'Autorité racine de TEST', en: 'TEST root authority' },
    'current',
  ),
  'test-chain': download(
    '/AC%20TEST/Chaine_de_certification-IGC-Sante-TEST.p7b',
    { fr: 'Chaîne de TEST complète', en: 'Complete TEST chain' },
    'current',
  ),
  'test-intermediate-crl': download(
    '/CRL/ACI-EL-ORG-TEST.crl',
    { fr: 'Liste de révocation des certificats de TEST', en: 'Revocation list of the TEST certificates' },
    'current',
    { fr: 'Renouvelée chaque matin.', en: 'Renewed each morning.' },
  ),
  'test-root-crl': download(
    '/CRL/ACR-EL-TEST.crl',
    { fr: 'Liste de révocation de la racine de TEST', en: 'Revocation list of the TEST root' },
    'current',
  ),
  'production-intermediate': download(
    '/AC/ACI-EL-ORG.cer',
    {
      fr: 'Autorité intermédiaire citée par la procédure (production)',
      en: 'Intermediate authority the procedure links to (production)',
    },
    'procedure',
    {
      fr: 'Adresse de la procédure, mais c’est l’autorité de production : elle ne complète pas un certificat de test.',
      en: 'Address from the procedure, but this is the production authority: it does not complete a test certificate.',
    },
  ),
  'production-root': download(
    '/AC/ACR-EL.cer',
    { fr: 'Autorité racine de production', en: 'Production root authority' },
    'current',
  ),
  'production-chain': download(
    '/AC/Chaine_de_certification-IGC-Sante.p7b',
    { fr: 'Chaîne de production complète', en: 'Complete production chain' },
    'current',
  ),
  'production-intermediate-crl': download(
    '/CRL/ACI-EL-ORG.crl',
    {
      fr: 'Liste de révocation des certificats de production',
      en: 'Revocation list of the production certificates',
    },
    'current',
  ),
  'production-root-crl': download(
    '/CRL/ACR-EL.crl',
    { fr: 'Liste de révocation de la racine de production', en: 'Revocation list of the production root' },
    'current',
  ),
} as const satisfies Record<string, OfficialLink>;

export type LinkId = keyof typeof links;
