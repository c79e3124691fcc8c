import type { TextTree } from '../sentence.ts';

/** Terminals that a GAP must refuse, by their scenario, as they are called in a sentence. */
export const faultyTerminals = {
  'client-missing': { fr: 'un TPE sans certificat', en: 'a terminal without a certificate' },
  'client-expired': {
    fr: 'un TPE dont le certificat est expiré',
    en: 'a terminal whose certificate has expired',
  },
  'client-not-yet-valid': {
    fr: 'un TPE dont le certificat n’est pas encore valable',
    en: 'a terminal whose certificate is not valid yet',
  },
  'client-unknown-authority': {
    fr: 'un TPE d’une autorité inconnue',
    en: 'a terminal of an unknown authority',
  },
  'client-self-signed': {
    fr: 'un TPE dont le certificat est auto-signé',
    en: 'a terminal with a self-signed certificate',
  },
  'client-revoked': { fr: 'un TPE révoqué', en: 'a revoked terminal' },
  'client-wrong-usage': {
    fr: 'un TPE dont le certificat n’est pas fait pour un client',
    en: 'a terminal whose certificate is not made for a client',
  },
  'client-wrong-key': {
    fr: 'un TPE qui n’a pas la clé de son certificat',
    en: 'a terminal that does not have its certificate’s key',
  },
  'client-corrupted': {
    fr: 'un TPE dont le certificat porte une signature fausse',
    en: 'a terminal whose certificate bears a wrong signature',
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

/** PSPs that a GAP must refuse, likewise. */
export const faultyPsps = {
  'server-expired': { fr: 'un PSP dont le certificat est expiré', en: 'a PSP whose certificate has expired' },
  'server-not-yet-valid': {
    fr: 'un PSP dont le certificat n’est pas encore valable',
    en: 'a PSP whose certificate is not valid yet',
  },
  'server-unknown-authority': { fr: 'un PSP d’une autorité inconnue', en: 'a PSP of an unknown authority' },
  'server-self-signed': {
    fr: 'un PSP dont le certificat est auto-signé',
    en: 'a PSP with a self-signed certificate',
  },
  'server-wrong-name': { fr: 'un PSP qui porte un autre nom', en: 'a PSP that bears another name' },
  'server-incomplete-chain': {
    fr: 'un PSP qui n’envoie pas son autorité intermédiaire',
    en: 'a PSP that does not send its intermediate authority',
  },
  'server-wrong-usage': {
    fr: 'un PSP dont le certificat n’est pas fait pour un serveur',
    en: 'a PSP whose certificate is not made for a server',
  },
  'server-revoked': { fr: 'un PSP révoqué', en: 'a revoked PSP' },
} as const satisfies TextTree;
