import type { TextTree } from '../sentence.ts';

const protocol = {
  'tls-1-3': { fr: 'TLS 1.3', en: 'TLS 1.3' },
  'tls-1-2': { fr: 'TLS 1.2', en: 'TLS 1.2' },
  'tls-1-1-refused': { fr: 'TLS 1.1 refusé', en: 'TLS 1.1 refused' },
  'preferred-suites': { fr: 'Suites à privilégier', en: 'Preferred suites' },
  'weak-suites-refused': { fr: 'Suites faibles refusées', en: 'Weak suites refused' },
  'renegotiation-off': { fr: 'Renégociation coupée', en: 'Renegotiation off' },
} as const satisfies TextTree;

/** The faults of an end, once for whichever end it is; `e`: the ending of its French adjectives. */
const faultsOf = (fr: string, e: '' | 'e', en: string, first = en) => ({
  missing: { fr: `${fr} sans certificat`, en: `${first} without a certificate` },
  expired: { fr: `${fr} expiré${e}`, en: `Expired ${en}` },
  notYetValid: { fr: `${fr} pas encore valide`, en: `${first} not yet valid` },
  unknownAuthority: { fr: `${fr} d’une autorité inconnue`, en: `${first} of an unknown authority` },
  selfSigned: { fr: `${fr} autosigné${e}`, en: `Self-signed ${en}` },
  revoked: { fr: `${fr} révoqué${e}`, en: `Revoked ${en}` },
  wrongUsage: { fr: `${fr} au mauvais usage`, en: `${first} of the wrong usage` },
  wrongKey: { fr: `${fr} sans la clé de son certificat`, en: `${first} without its certificate’s key` },
  corrupted: { fr: `${fr} à la signature altérée`, en: `${first} with a corrupted signature` },
  incompleteChain: { fr: `${fr} à la chaîne incomplète`, en: `${first} with an incomplete chain` },
});
const terminal = faultsOf('TPE', '', 'terminal', 'Terminal');
const gap = faultsOf('GAP', 'e', 'GAP');
const psp = faultsOf('PSP', '', 'PSP');

/** The lists of the authority of whoever is a client. */
const listsOf = (fr: string, en: string) => ({
  'crl-unavailable': { fr: `CRL ${fr} injoignable`, en: `${en} CRL out of reach` },
  'crl-stale': { fr: `CRL ${fr} périmée`, en: `${en} CRL stale` },
  'crl-forged': { fr: `CRL ${fr} falsifiée`, en: `${en} CRL forged` },
});

/** What a real server’s certificate is looked at for. */
const aspectsOf = (fr: string, en: string) => ({
  'server-parentage': { fr: `Parenté du certificat ${fr}`, en: `Parentage of the ${en} certificate` },
  'server-dates': { fr: `Dates du certificat ${fr}`, en: `Dates of the ${en} certificate` },
  'server-name': { fr: `Nom du certificat ${fr}`, en: `Name of the ${en} certificate` },
  'server-usage': { fr: `Usage du certificat ${fr}`, en: `Usage of the ${en} certificate` },
  'server-revocation': { fr: `Révocation du certificat ${fr}`, en: `Revocation of the ${en} certificate` },
});

const nominal = { fr: 'Échange nominal', en: 'Nominal exchange' };

/** A title a scenario, by flow and id. */
export const scenarios = {
  'tpe-gap': {
    nominal,
    'client-missing': terminal.missing,
    'client-expired': terminal.expired,
    'client-not-yet-valid': terminal.notYetValid,
    'client-unknown-authority': terminal.unknownAuthority,
    'client-self-signed': terminal.selfSigned,
    'client-revoked': terminal.revoked,
    'client-wrong-usage': terminal.wrongUsage,
    'client-wrong-key': terminal.wrongKey,
    'client-corrupted': terminal.corrupted,
    ...listsOf('IngeTrust', 'IngeTrust’s'),
    'server-expired': gap.expired,
    'server-not-yet-valid': gap.notYetValid,
    'server-unknown-authority': gap.unknownAuthority,
    'server-wrong-name': { fr: 'FQDN du TPE différent du CN', en: 'Terminal’s FQDN differs from the CN' },
    'server-incomplete-chain': gap.incompleteChain,
    'server-wrong-usage': { fr: 'GAP au mauvais usage (AUTH_CLI)', en: 'GAP of the wrong usage (AUTH_CLI)' },
    'server-revoked': gap.revoked,
    ...aspectsOf('de la GAP', 'GAP’s'),
    'drill-revoked': { fr: 'TPE révoqué en cours de route', en: 'Terminal revoked on the way' },
    'drill-stale': { fr: 'CRL périmée en cours de route', en: 'CRL stale on the way' },
    ...protocol,
  },
  'gap-psp': {
    nominal,
    'server-expired': psp.expired,
    'server-not-yet-valid': psp.notYetValid,
    'server-unknown-authority': psp.unknownAuthority,
    'server-self-signed': psp.selfSigned,
    'server-wrong-name': { fr: 'PSP au mauvais nom', en: 'PSP under another name' },
    'server-incomplete-chain': psp.incompleteChain,
    'server-wrong-usage': psp.wrongUsage,
    'server-revoked': psp.revoked,
    ...aspectsOf('du PSP', 'PSP’s'),
    'client-missing': gap.missing,
    'client-expired': gap.expired,
    'client-not-yet-valid': gap.notYetValid,
    'client-unknown-authority': gap.unknownAuthority,
    'client-self-signed': gap.selfSigned,
    'client-revoked': gap.revoked,
    'client-wrong-usage': {
      fr: 'GAP au mauvais usage (SSL_SERVEUR)',
      en: 'GAP of the wrong usage (SSL_SERVEUR)',
    },
    'client-wrong-key': gap.wrongKey,
    'client-corrupted': gap.corrupted,
    ...listsOf('de l’IGC-Santé', 'IGC-Santé’s'),
    ...protocol,
  },
} as const satisfies TextTree;
