import type { Bilingual } from '../sentence.ts';

// What is said of both flows alike.

/** The faults of an end, once for whichever end it is; `e`: the ending of its French adjectives. */
export const faultsOf = (fr: string, e: '' | 'e', en: string, first = en) => ({
  missing: { fr: `${fr} sans certificat`, en: `${first} without a certificate` },
  expired: { fr: `${fr} expiré${e}`, en: `Expired ${en}` },
  notYetValid: { fr: `${fr} pas encore valide`, en: `${first} not yet valid` },
  unknownAuthority: { fr: `${fr} d’une autorité inconnue`, en: `${first} of an unknown authority` },
  selfSigned: { fr: `${fr} autosigné${e}`, en: `Self-signed ${en}` },
  revoked: { fr: `${fr} révoqué${e}`, en: `Revoked ${en}` },
  wrongUsage: { fr: `${fr} au mauvais usage`, en: `${first} of the wrong usage` },
  wrongKey: { fr: `${fr} sans la clé de son certificat`, en: `${first} without its certificate’s key` },
  corrupted: { fr: `${fr} à la signature altérée`, en: `${first} with a corrupted signature` },
  authorityRevoked: { fr: `${fr} d’une autorité révoquée`, en: `${first} of a revoked authority` },
  authorityExpired: { fr: `${fr} d’une autorité expirée`, en: `${first} of an expired authority` },
  incompleteChain: { fr: `${fr} à la chaîne incomplète`, en: `${first} with an incomplete chain` },
});

/** The GAP is client in one flow and server in the other. */
export const gapFaults = faultsOf('GAP', 'e', 'GAP');

/** The lists of the authority of whoever is a client. */
export const listsOf = (fr: string, en: string) => ({
  'crl-unavailable': { fr: `CRL ${fr} injoignable`, en: `${en} CRL out of reach` },
  'crl-stale': { fr: `CRL ${fr} périmée`, en: `${en} CRL stale` },
  'crl-forged': { fr: `CRL ${fr} falsifiée`, en: `${en} CRL forged` },
});

/** What a real server’s certificate is looked at for. */
export const aspectsOf = (fr: string, en: string) => ({
  'server-parentage': { fr: `Parenté du certificat ${fr}`, en: `Parentage of the ${en} certificate` },
  'server-dates': { fr: `Dates du certificat ${fr}`, en: `Dates of the ${en} certificate` },
  'server-name': { fr: `Nom du certificat ${fr}`, en: `Name of the ${en} certificate` },
  'server-usage': { fr: `Usage du certificat ${fr}`, en: `Usage of the ${en} certificate` },
  'server-revocation': { fr: `Révocation du certificat ${fr}`, en: `Revocation of the ${en} certificate` },
});

export const nominal = { fr: 'Échange nominal', en: 'Nominal exchange' };

/** A sentence for each peer that the GAP had to refuse. */
export const acceptedByGap = <T extends Readonly<Record<string, Bilingual>>>(peers: T) =>
  Object.fromEntries(
    Object.entries(peers).map(([id, { fr, en }]) => [
      id,
      { fr: `Votre GAP a accepté ${fr}.`, en: `Your GAP accepted ${en}.` },
    ]),
  ) as Readonly<Record<keyof T & string, Bilingual>>;
