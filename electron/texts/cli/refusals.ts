import type { Bilingual, TextTree } from '../sentence.ts';

/** Why a certificate is refused, in full; the reasons that have no details here are told by `reasons`. */
export const why = {
  'certificate-expired': {
    fr: {
      one: 'expiré depuis {{count}} jour, le {{sinceDate}}',
      other: 'expiré depuis {{count}} jours, le {{sinceDate}}',
    },
    en: {
      one: 'expired {{count}} day ago, on {{sinceDate}}',
      other: 'expired {{count}} days ago, on {{sinceDate}}',
    },
  },
  'certificate-not-yet-valid': {
    fr: {
      one: 'valable dans {{count}} jour seulement, à partir du {{fromDate}}',
      other: 'valable dans {{count}} jours seulement, à partir du {{fromDate}}',
    },
    en: {
      one: 'only valid in {{count}} day, from {{fromDate}}',
      other: 'only valid in {{count}} days, from {{fromDate}}',
    },
  },
  'unknown-authority': {
    fr: 'son émetteur, {{issuer}}, n’est pas parmi les autorités données',
    en: 'its issuer, {{issuer}}, is not among the authorities given',
  },
  'signature-invalid': {
    fr: 'il porte le nom de {{issuer}}, mais pas sa signature : il a été modifié, ou fabriqué',
    en: 'it bears the name of {{issuer}}, but not its signature: it was altered, or made up',
  },
  revoked: {
    fr: 'révoqué le {{revokedDate}}, motif {{revocation}}',
    en: 'revoked on {{revokedDate}}, reason {{revocation}}',
  },
  'revocation-unavailable': {
    fr: 'aucune CRL utilisable de {{issuer}} : l’état de révocation est inconnu',
    en: 'no usable CRL of {{issuer}}: the state of revocation is unknown',
  },
  'crl-stale': {
    fr: {
      one: 'la CRL de {{issuer}} est périmée depuis {{count}} jour, le {{sinceDate}}',
      other: 'la CRL de {{issuer}} est périmée depuis {{count}} jours, le {{sinceDate}}',
    },
    en: {
      one: 'the CRL of {{issuer}} has been stale for {{count}} day, since {{sinceDate}}',
      other: 'the CRL of {{issuer}} has been stale for {{count}} days, since {{sinceDate}}',
    },
  },
  'crl-forged': {
    fr: 'la CRL donnée porte le nom de {{issuer}}, mais pas sa signature',
    en: 'the CRL given bears the name of {{issuer}}, but not its signature',
  },
  'name-mismatch': {
    fr: 'le nom demandé, « {{asked}} », n’est pas celui du certificat, « {{found}} »',
    en: 'the name asked for, “{{asked}}”, is not the certificate’s, “{{found}}”',
  },
  'wrong-usage': {
    fr: 'il n’est pas fait pour {{asked}} ; ses usages : {{found}}',
    en: 'it is not made for {{asked}}; its usages: {{found}}',
  },
  'authority-not-ca': {
    fr: '{{authority}} signe des certificats sans être une autorité',
    en: '{{authority}} signs certificates without being an authority',
  },
  'authority-key-usage': {
    fr: '{{authority}} n’a pas le droit de signer des certificats',
    en: '{{authority}} may not sign certificates',
  },
  'path-too-long': {
    fr: '{{authority}} permet {{allowed}} autorités sous elle, la chaîne en a {{found}}',
    en: '{{authority}} allows {{allowed}} authorities below it, the chain has {{found}}',
  },
  'name-constraints': {
    fr: '{{authority}} n’a pas le droit de certifier le nom {{name}}',
    en: '{{authority}} may not certify the name {{name}}',
  },
  'unknown-critical-extension': {
    fr: 'l’extension {{extension}} est critique, et personne ici ne la connaît',
    en: 'the extension {{extension}} is critical, and nobody here knows it',
  },
  'weak-algorithm': {
    fr: '{{algorithm}} est trop faible pour qu’on s’y fie',
    en: '{{algorithm}} is too weak to be relied on',
  },
} as const satisfies TextTree;

/** The same reason for which OCSP responses were given, by what they were worth. */
export const ocsp = {
  missing: {
    fr: 'les réponses OCSP données parlent d’un autre certificat',
    en: 'the OCSP responses given are about another certificate',
  },
  refused: {
    fr: 'le répondeur OCSP a répondu par une erreur',
    en: 'the OCSP responder answered with an error',
  },
  forged: {
    fr: 'la réponse OCSP n’est pas signée par {{issuer}}, ni par un répondeur qu’elle a désigné',
    en: 'the OCSP response is not signed by {{issuer}}, nor by a responder that it appointed',
  },
  stale: {
    fr: 'la réponse OCSP n’est plus valable, ou pas encore',
    en: 'the OCSP response no longer holds, or does not yet',
  },
  unknown: {
    fr: 'le répondeur OCSP ne connaît pas ce certificat',
    en: 'the OCSP responder does not know this certificate',
  },
} as const satisfies TextTree;

/** The certificate is a TEST one, and the intermediate given the production one: the procedure's own link leads there. */
export const productionIntermediate = {
  fr: 'certificat de TEST, et l’intermédiaire donné est celui de PRODUCTION, celui que le lien de la procédure télécharge',
  en: 'TEST certificate, and the intermediate given is the PRODUCTION one, which the procedure’s link downloads',
} as const satisfies Bilingual;

/** What to do next. */
export const next = {
  productionIntermediate: {
    fr: 'Donnez « TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS » et sa racine de TEST : le certificat en donne l’adresse (« inspect »).',
    en: 'Give “TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS” and its TEST root: the certificate tells the address (“inspect”).',
  },
  dates: {
    fr: 'Renouvelez-le, ou vérifiez l’horloge de cette machine et la date donnée à --at.',
    en: 'Renew it, or check the clock of this machine and the date given to --at.',
  },
  parentage: {
    fr: 'Donnez le certificat de cette autorité avec --chain ou --trust, ou ajoutez --fetch pour le chercher à l’adresse que le certificat donne.',
    en: 'Give the certificate of that authority with --chain or --trust, or add --fetch to look it up at the address that the certificate gives.',
  },
  selfSigned: {
    fr: 'Un certificat autosigné n’est accepté que s’il est lui-même donné à --trust.',
    en: 'A self-signed certificate is accepted only where it is given to --trust itself.',
  },
  forged: {
    fr: 'Téléchargez-le de nouveau à sa source. S’il revient ainsi, l’autorité donnée n’est pas celle qui l’a signé.',
    en: 'Download it from its source again. If it comes back like this, the authority given is not the one that signed it.',
  },
  revoked: {
    fr: 'Il n’y a pas de retour : demandez un nouveau certificat.',
    en: 'There is no way back: ask for a new certificate.',
  },
  revocation: {
    fr: 'Donnez une CRL en cours de cette autorité avec --crl, une réponse OCSP avec --ocsp, ou ajoutez --fetch.',
    en: 'Give a current CRL of that authority with --crl, an OCSP response with --ocsp, or add --fetch.',
  },
  name: {
    fr: 'Le nom appelé doit être l’un de ceux du certificat (SAN, ou à défaut CN) : corrigez --name, ou commandez le certificat à ce nom.',
    en: 'The name called has to be one of the certificate’s (SAN, or else CN): correct --name, or order the certificate under that name.',
  },
  usage: {
    fr: 'AUTH_CLI sert au client du PSP, SSL_SERV au serveur des TPE : prenez l’autre certificat, ou corrigez --purpose.',
    en: 'AUTH_CLI is for the PSP’s client, SSL_SERV for the terminals’ server: take the other certificate, or correct --purpose.',
  },
  authority: {
    fr: 'C’est l’affaire de l’autorité qui l’a émis : signalez-le-lui.',
    en: 'This is for the authority that issued it: report it there.',
  },
} as const satisfies TextTree;

/** What to do about a refusal, by the last word of its key. */
export type VerifyNext = keyof typeof next;
