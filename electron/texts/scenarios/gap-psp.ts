import type { TextTree } from '../sentence.ts';
import { acceptedByGap, aspectsOf, faultsOf, gapFaults, listsOf, nominal } from './faults.ts';

// What is said of each scenario of this flow, by its id.

const psp = faultsOf('PSP', '', 'PSP');

/** Its title (`connectivite.scenarios`). */
export const titles = {
  nominal,
  'server-expired': psp.expired,
  'server-not-yet-valid': psp.notYetValid,
  'server-unknown-authority': psp.unknownAuthority,
  'server-self-signed': psp.selfSigned,
  'server-wrong-name': { fr: 'PSP au mauvais nom', en: 'PSP under another name' },
  'server-incomplete-chain': psp.incompleteChain,
  'server-wrong-usage': psp.wrongUsage,
  'server-revoked': psp.revoked,
  'authority-renewed': { fr: 'PSP d’une autorité renouvelée', en: 'PSP of a renewed authority' },
  'authority-revoked': psp.authorityRevoked,
  'authority-expired': psp.authorityExpired,
  'announced-authorities': { fr: 'Autorités annoncées à la GAP', en: 'Authorities announced to the GAP' },
  ...aspectsOf('du PSP', 'PSP’s'),
  'client-missing': gapFaults.missing,
  'client-expired': gapFaults.expired,
  'client-not-yet-valid': gapFaults.notYetValid,
  'client-unknown-authority': gapFaults.unknownAuthority,
  'client-self-signed': gapFaults.selfSigned,
  'client-revoked': gapFaults.revoked,
  'client-wrong-usage': {
    fr: 'GAP au mauvais usage (SSL_SERVEUR)',
    en: 'GAP of the wrong usage (SSL_SERVEUR)',
  },
  'client-wrong-key': gapFaults.wrongKey,
  'client-corrupted': gapFaults.corrupted,
  ...listsOf('de l’IGC-Santé', 'IGC-Santé’s'),
} as const satisfies TextTree;

/** PSPs that a GAP must refuse, by their scenario, as they are called in a sentence. */
const faultyPsps = {
  'authority-revoked': {
    fr: 'un PSP dont l’autorité intermédiaire est révoquée',
    en: 'a PSP whose intermediate authority is revoked',
  },
  'authority-expired': {
    fr: 'un PSP dont l’autorité intermédiaire est expirée',
    en: 'a PSP whose intermediate authority has expired',
  },
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

/** A party that accepts what it must refuse (`scenarios.wrongly-accepted`). */
export const wronglyAccepted = {
  'client-missing': {
    fr: 'Le PSP a accepté une GAP sans certificat.',
    en: 'The PSP accepted a GAP without a certificate.',
  },
  'client-expired': {
    fr: 'Le PSP a accepté une GAP dont le certificat est expiré.',
    en: 'The PSP accepted a GAP whose certificate has expired.',
  },
  'client-not-yet-valid': {
    fr: 'Le PSP a accepté une GAP dont le certificat n’est pas encore valable.',
    en: 'The PSP accepted a GAP whose certificate is not valid yet.',
  },
  'client-unknown-authority': {
    fr: 'Le PSP a accepté une GAP d’une autorité inconnue.',
    en: 'The PSP accepted a GAP of an unknown authority.',
  },
  'client-self-signed': {
    fr: 'Le PSP a accepté une GAP dont le certificat est auto-signé.',
    en: 'The PSP accepted a GAP with a self-signed certificate.',
  },
  'client-revoked': { fr: 'Le PSP a accepté une GAP révoquée.', en: 'The PSP accepted a revoked GAP.' },
  'client-wrong-key': {
    fr: 'Le PSP a accepté une GAP qui n’a pas la clé de son certificat.',
    en: 'The PSP accepted a GAP that does not have its certificate’s key.',
  },
  'client-corrupted': {
    fr: 'Le PSP a accepté une GAP dont le certificat porte une signature fausse.',
    en: 'The PSP accepted a GAP whose certificate bears a wrong signature.',
  },
  'crl-unavailable': {
    fr: 'Le PSP a accepté une GAP sans pouvoir lire la CRL de son autorité.',
    en: 'The PSP accepted a GAP without being able to read its authority’s CRL.',
  },
  'crl-stale': {
    fr: 'Le PSP a accepté une GAP alors que la CRL de son autorité est périmée.',
    en: 'The PSP accepted a GAP although its authority’s CRL is out of date.',
  },
  'crl-forged': {
    fr: 'Le PSP a accepté une GAP sur la foi d’une CRL dont la signature est fausse.',
    en: 'The PSP accepted a GAP on the word of a CRL with a wrong signature.',
  },
  ...acceptedByGap(faultyPsps),
} as const satisfies TextTree;

/** The PSP, where a real GAP calls it (`calls.psp`). */
export const psps = {
  nominal: { fr: 'le PSP nominal', en: 'the nominal PSP' },
  ...faultyPsps,
  'authority-renewed': {
    fr: 'un PSP d’une autorité intermédiaire neuve, sous la même racine',
    en: 'a PSP of a new intermediate authority, under the same root',
  },
  'tls-1-3': { fr: 'un PSP qui ne parle que TLS 1.3', en: 'a PSP that speaks TLS 1.3 alone' },
  'tls-1-2': { fr: 'un PSP qui ne parle que TLS 1.2', en: 'a PSP that speaks TLS 1.2 alone' },
  'tls-1-1-refused': { fr: 'un PSP qui ne parle que TLS 1.1', en: 'a PSP that speaks TLS 1.1 alone' },
  'weak-suites-refused': {
    fr: 'un PSP qui n’a que des suites faibles',
    en: 'a PSP that has weak suites alone',
  },
} as const satisfies TextTree;

/** What a real GAP that went on has to verify, by the reason to refuse (`calls.remedy`). */
export const callerChecks = {
  'check-certificate-expired': {
    fr: 'Faites vérifier par votre GAP les dates de validité du certificat du PSP, à l’heure juste.',
    en: 'Have your GAP verify the validity dates of the PSP’s certificate, with the right time.',
  },
  'check-certificate-not-yet-valid': {
    fr: 'Faites vérifier par votre GAP la date de début de validité du certificat du PSP, à l’heure juste.',
    en: 'Have your GAP verify from when the PSP’s certificate is valid, with the right time.',
  },
  'check-unknown-authority': {
    fr: 'Limitez les autorités que votre GAP accepte à celle du PSP, et faites-lui vérifier toute la chaîne.',
    en: 'Limit the authorities that your GAP accepts to the PSP’s, and have it verify the whole chain.',
  },
  'check-self-signed': {
    fr: 'Retirez de votre GAP toute exception qui accepte un certificat auto-signé.',
    en: 'Take out of your GAP any exception that accepts a self-signed certificate.',
  },
  'check-name-mismatch': {
    fr: 'Faites comparer par votre GAP le nom qu’il appelle à ceux que porte le certificat du PSP : beaucoup de bibliothèques ne le font que si on le leur demande.',
    en: 'Have your GAP compare the name that it calls with those of the PSP’s certificate: many libraries do so only when asked.',
  },
  'check-incomplete-chain': {
    fr: 'Faites exiger par votre GAP une chaîne complète jusqu’à une autorité installée. Si l’autorité intermédiaire est installée aussi, votre GAP a pu la compléter : retirez-la, puis rappelez.',
    en: 'Have your GAP demand a complete chain up to an installed authority. If the intermediate authority is installed too, your GAP may have completed it: take it out, then call again.',
  },
  'check-wrong-usage': {
    fr: 'Faites vérifier par votre GAP que le certificat du PSP est fait pour un serveur (usage étendu serverAuth).',
    en: 'Have your GAP verify that the PSP’s certificate is made for a server (extended usage serverAuth).',
  },
  'check-revoked': {
    fr: 'L’annexe laisse cette vérification au choix. Consulter la CRL de l’autorité du PSP écarterait ce cas.',
    en: 'The annex leaves this verification to your choice. Reading the CRL of the PSP’s authority would rule this case out.',
  },
} as const satisfies TextTree;
