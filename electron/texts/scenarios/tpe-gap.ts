import type { TextTree } from '../sentence.ts';

// What is said of each scenario of this flow, by its id.

/** Its title (`connectivite.scenarios`). */
export const titles = {
  nominal: { fr: 'Échange nominal', en: 'Nominal exchange' },
  'client-missing': { fr: 'TPE sans certificat', en: 'Terminal without a certificate' },
  'client-expired': { fr: 'TPE expiré', en: 'Expired terminal' },
  'client-not-yet-valid': { fr: 'TPE pas encore valide', en: 'Terminal not yet valid' },
  'client-unknown-authority': { fr: 'TPE d’une autorité inconnue', en: 'Terminal of an unknown authority' },
  'client-self-signed': { fr: 'TPE autosigné', en: 'Self-signed terminal' },
  'client-revoked': { fr: 'TPE révoqué', en: 'Revoked terminal' },
  'client-wrong-usage': { fr: 'TPE au mauvais usage', en: 'Terminal of the wrong usage' },
  'client-wrong-key': {
    fr: 'TPE sans la clé de son certificat',
    en: 'Terminal without its certificate’s key',
  },
  'client-corrupted': { fr: 'TPE à la signature altérée', en: 'Terminal with a corrupted signature' },
  'crl-unavailable': { fr: 'CRL IngeTrust injoignable', en: 'IngeTrust’s CRL out of reach' },
  'crl-stale': { fr: 'CRL IngeTrust périmée', en: 'IngeTrust’s CRL stale' },
  'crl-forged': { fr: 'CRL IngeTrust falsifiée', en: 'IngeTrust’s CRL forged' },
  'server-expired': { fr: 'GAP expirée', en: 'Expired GAP' },
  'server-not-yet-valid': { fr: 'GAP pas encore valide', en: 'GAP not yet valid' },
  'server-unknown-authority': { fr: 'GAP d’une autorité inconnue', en: 'GAP of an unknown authority' },
  'server-wrong-name': { fr: 'FQDN du TPE différent du CN', en: 'Terminal’s FQDN differs from the CN' },
  'server-incomplete-chain': { fr: 'GAP à la chaîne incomplète', en: 'GAP with an incomplete chain' },
  'server-wrong-usage': { fr: 'GAP au mauvais usage (AUTH_CLI)', en: 'GAP of the wrong usage (AUTH_CLI)' },
  'server-revoked': { fr: 'GAP révoquée', en: 'Revoked GAP' },
  'server-parentage': { fr: 'Parenté du certificat de la GAP', en: 'Parentage of the GAP’s certificate' },
  'server-dates': { fr: 'Dates du certificat de la GAP', en: 'Dates of the GAP’s certificate' },
  'server-name': { fr: 'Nom du certificat de la GAP', en: 'Name of the GAP’s certificate' },
  'server-usage': { fr: 'Usage du certificat de la GAP', en: 'Usage of the GAP’s certificate' },
  'server-revocation': {
    fr: 'Révocation du certificat de la GAP',
    en: 'Revocation of the GAP’s certificate',
  },
  'drill-revoked': { fr: 'TPE révoqué en cours de route', en: 'Terminal revoked on the way' },
  'drill-stale': { fr: 'CRL périmée en cours de route', en: 'CRL stale on the way' },
} as const satisfies TextTree;

/** A party that accepts what it must refuse (`scenarios.wrongly-accepted`). */
export const wronglyAccepted = {
  'client-missing': {
    fr: 'Votre GAP a accepté un TPE sans certificat.',
    en: 'Your GAP accepted a terminal without a certificate.',
  },
  'client-expired': {
    fr: 'Votre GAP a accepté un TPE dont le certificat est expiré.',
    en: 'Your GAP accepted a terminal whose certificate has expired.',
  },
  'client-not-yet-valid': {
    fr: 'Votre GAP a accepté un TPE dont le certificat n’est pas encore valable.',
    en: 'Your GAP accepted a terminal whose certificate is not valid yet.',
  },
  'client-unknown-authority': {
    fr: 'Votre GAP a accepté un TPE d’une autorité inconnue.',
    en: 'Your GAP accepted a terminal of an unknown authority.',
  },
  'client-self-signed': {
    fr: 'Votre GAP a accepté un TPE dont le certificat est auto-signé.',
    en: 'Your GAP accepted a terminal with a self-signed certificate.',
  },
  'client-revoked': {
    fr: 'Votre GAP a accepté un TPE révoqué.',
    en: 'Your GAP accepted a revoked terminal.',
  },
  'client-wrong-usage': {
    fr: 'Votre GAP a accepté un TPE dont le certificat n’est pas fait pour un client.',
    en: 'Your GAP accepted a terminal whose certificate is not made for a client.',
  },
  'client-wrong-key': {
    fr: 'Votre GAP a accepté un TPE qui n’a pas la clé de son certificat.',
    en: 'Your GAP accepted a terminal that does not have its certificate’s key.',
  },
  'client-corrupted': {
    fr: 'Votre GAP a accepté un TPE dont le certificat porte une signature fausse.',
    en: 'Your GAP accepted a terminal whose certificate bears a wrong signature.',
  },
  'crl-unavailable': {
    fr: 'Votre GAP a accepté un TPE sans pouvoir lire la CRL de son autorité.',
    en: 'Your GAP accepted a terminal without being able to read its authority’s CRL.',
  },
  'crl-stale': {
    fr: 'Votre GAP a accepté un TPE alors que la CRL de son autorité est périmée.',
    en: 'Your GAP accepted a terminal although its authority’s CRL is out of date.',
  },
  'crl-forged': {
    fr: 'Votre GAP a accepté un TPE sur la foi d’une CRL dont la signature est fausse.',
    en: 'Your GAP accepted a terminal on the word of a CRL with a wrong signature.',
  },
  'server-expired': {
    fr: 'Le TPE a accepté une GAP dont le certificat est expiré.',
    en: 'The terminal accepted a GAP whose certificate has expired.',
  },
  'server-not-yet-valid': {
    fr: 'Le TPE a accepté une GAP dont le certificat n’est pas encore valable.',
    en: 'The terminal accepted a GAP whose certificate is not valid yet.',
  },
  'server-unknown-authority': {
    fr: 'Le TPE a accepté une GAP d’une autorité inconnue.',
    en: 'The terminal accepted a GAP of an unknown authority.',
  },
  'server-wrong-name': {
    fr: 'Le TPE a accepté une GAP qui porte un autre nom.',
    en: 'The terminal accepted a GAP that bears another name.',
  },
  'server-incomplete-chain': {
    fr: 'Le TPE a accepté une GAP qui n’envoie pas son autorité intermédiaire.',
    en: 'The terminal accepted a GAP that does not send its intermediate authority.',
  },
  'server-wrong-usage': {
    fr: 'Le TPE a accepté une GAP dont le certificat n’est pas fait pour un serveur.',
    en: 'The terminal accepted a GAP whose certificate is not made for a server.',
  },
  'server-revoked': {
    fr: 'Le TPE a accepté une GAP révoquée.',
    en: 'The terminal accepted a revoked GAP.',
  },
} as const satisfies TextTree;

/** The terminal, where a real GAP meets it (`qualification.terminals`). */
export const terminals = {
  nominal: { fr: 'le bon TPE', en: 'the right terminal' },
  'client-missing': { fr: 'un TPE sans certificat', en: 'a terminal without a certificate' },
  'client-expired': { fr: 'un TPE au certificat expiré', en: 'a terminal whose certificate has expired' },
  'client-not-yet-valid': {
    fr: 'un TPE au certificat pas encore valable',
    en: 'a terminal whose certificate is not valid yet',
  },
  'client-unknown-authority': {
    fr: 'un TPE d’une autorité inconnue',
    en: 'a terminal of an unknown authority',
  },
  'client-self-signed': {
    fr: 'un TPE au certificat auto-signé',
    en: 'a terminal whose certificate is self-signed',
  },
  'client-revoked': { fr: 'un TPE révoqué', en: 'a revoked terminal' },
  'client-wrong-usage': {
    fr: 'un TPE dont le certificat n’est pas fait pour un client',
    en: 'a terminal whose certificate is not meant for a client',
  },
  'client-wrong-key': {
    fr: 'un TPE qui n’a pas la clé de son certificat',
    en: 'a terminal that does not have its certificate’s key',
  },
  'client-corrupted': {
    fr: 'un TPE au certificat falsifié',
    en: 'a terminal whose certificate was tampered with',
  },
  'crl-unavailable': {
    fr: 'un TPE dont la CRL est introuvable',
    en: 'a terminal whose CRL cannot be found',
  },
  'crl-stale': { fr: 'un TPE dont la CRL est périmée', en: 'a terminal whose CRL is out of date' },
  'crl-forged': {
    fr: 'un TPE dont la CRL porte une fausse signature',
    en: 'a terminal whose CRL bears a wrong signature',
  },
} as const satisfies TextTree;
