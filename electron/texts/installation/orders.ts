import type { TextTree } from '../sentence.ts';

/** Certificates of the two orders. */
export const orders = {
  none: { fr: 'Aucun certificat', en: 'No certificate' },
  noneExplained: {
    fr: 'Déposez le fichier reçu de PFCNG, ou travaillez en attendant avec un certificat d’entraînement.',
    en: 'Drop the file received from PFCNG, or work with a practice certificate meanwhile.',
  },
  practice: { fr: 'entraînement', en: 'practice' },
  waitingKeys: {
    fr: {
      one: 'Une clé privée attend son certificat dans le coffre : déposez-le, il la retrouvera.',
      other:
        '{{count}} clés privées attendent leurs certificats dans le coffre : déposez-les, ils les retrouveront.',
    },
    en: {
      one: 'A private key waits for its certificate in the vault: drop the certificate, it will find its key.',
      other:
        '{{count}} private keys wait for their certificates in the vault: drop those, they will find their keys.',
    },
  },
  'delivered-test': { fr: 'TEST IGC-Santé', en: 'IGC-Santé TEST' },
  'delivered-production': { fr: 'PRODUCTION', en: 'PRODUCTION' },
  other: { fr: 'autorité inconnue', en: 'unknown authority' },
  earlier: {
    fr: {
      one: '{{count}} certificat gardé, non utilisé',
      other: '{{count}} certificats gardés, non utilisés',
    },
    en: { one: '{{count}} certificate kept, not used', other: '{{count}} certificates kept, not used' },
  },
  hasKey: { fr: 'Clé privée dans le dossier', en: 'Private key in the dossier' },
  keyElsewhere: { fr: 'Ailleurs, là où le CSR a été fait', en: 'Elsewhere, where the CSR was made' },
  noKey: { fr: 'Clé privée absente du dossier', en: 'Private key missing from the dossier' },
  noKeyExplained: {
    fr: 'Sans sa clé privée, ce certificat ne peut servir : déposez sa clé, ou le fichier PKCS12 qui les réunit. Perdue, elle oblige à recommander.',
    en: 'Without its private key this certificate is of no use: drop the key, or the PKCS12 file that holds both. If it is lost, order again.',
  },
  revoked: { fr: 'révoqué', en: 'revoked' },
  revokedExplained: {
    fr: 'Révoqué dans la CRL simulée : il doit être refusé partout où la révocation est vérifiée.',
    en: 'Revoked in the simulated CRL: it must be refused wherever revocation is checked.',
  },
  good: { fr: 'Certificat conforme.', en: 'The certificate is right.' },
  goodDetail: {
    fr: { one: '{{count}} contrôle passé.', other: '{{count}} contrôles passés.' },
    en: { one: '{{count}} check passed.', other: '{{count}} checks passed.' },
  },
  beside: { fr: 'Rangé à côté, jamais en service.', en: 'Kept beside, never in service.' },
  besideExplained: {
    'delivered-production': {
      fr: 'C’est un certificat de PRODUCTION : ce dossier met en service ceux de TEST. Gardez-le pour la production, il n’y a rien à révoquer.',
      en: 'This is a PRODUCTION certificate: this dossier puts TEST ones into service. Keep it for production, there is nothing to revoke.',
    },
    other: {
      fr: 'Son autorité n’est pas l’IGC-Santé : ni le TPE ni le PSP ne le reconnaîtraient. Importez celui que PFCNG a délivré.',
      en: 'Its authority is not IGC-Santé: neither the terminal nor the PSP would recognise it. Import the one that PFCNG delivered.',
    },
  },
  watch: { fr: 'Certificat utilisable, à relire.', en: 'Usable certificate, to be read again.' },
  watchPractice: { fr: 'Certificat d’entraînement utilisable.', en: 'Usable practice certificate.' },
  bad: { fr: 'Certificat à ne pas utiliser.', en: 'Do not use this certificate.' },
  showChecks: { fr: 'Voir les contrôles ({{count}})', en: 'Show the checks ({{count}})' },
  showDetails: { fr: 'Voir le certificat', en: 'Show the certificate' },
  setAside: { fr: 'Mettre de côté', en: 'Set aside' },
  setAsideNamed: { fr: 'Mettre de côté {{name}}', en: 'Set aside {{name}}' },
  setAsideDone: { fr: '{{name}} mis de côté.', en: '{{name}} set aside.' },
  undo: { fr: 'Annuler', en: 'Undo' },
  validity: { fr: 'Validité', en: 'Validity' },
  ends: { fr: 'échéance {{when}}', en: 'ends {{when}}' },
  validityRange: { fr: 'du {{fromDate}} au {{toDate}}', en: 'from {{fromDate}} to {{toDate}}' },
  subject: { fr: 'Sujet', en: 'Subject' },
  issuer: { fr: 'Émetteur', en: 'Issuer' },
  names: { fr: 'Noms DNS', en: 'DNS names' },
  keyUsage: { fr: 'Usage de la clé', en: 'Key usage' },
  extendedKeyUsage: { fr: 'Usage étendu', en: 'Extended key usage' },
  key: { fr: 'Clé', en: 'Key' },
  keyAlgorithm: { fr: 'Algorithme', en: 'Algorithm' },
  signature: { fr: 'Signature', en: 'Signature' },
  serial: { fr: 'Numéro de série', en: 'Serial number' },
  fingerprint: { fr: 'Empreinte SHA-256', en: 'SHA-256 fingerprint' },
  copyPem: { fr: 'Copier le PEM', en: 'Copy the PEM' },
  chain: { fr: 'Chaîne', en: 'Chain' },
  chainComplete: { fr: 'Chaîne complète', en: 'Complete chain' },
  chainIncomplete: { fr: 'Chaîne incomplète', en: 'Incomplete chain' },
  chainIncompleteExplained: {
    fr: 'Déposez l’autorité « {{issuer}} » : sans elle, l’autre bout ne peut pas remonter jusqu’à la racine.',
    en: 'Drop the authority “{{issuer}}”: without it the other end cannot find its way to the root.',
  },
  practiceCreate: { fr: 'Créer les certificats d’entraînement', en: 'Create the practice certificates' },
} as const satisfies TextTree;
