import type { TextTree } from '../sentence.ts';
import { acceptedByGap, aspectsOf, faultsOf, gapFaults, listsOf, nominal } from './faults.ts';

// What is said of each scenario of this flow, by its id.

const terminal = faultsOf('TPE', '', 'terminal', 'Terminal');

/** Its title (`connectivite.scenarios`). */
export const titles = {
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
  'authority-revoked': terminal.authorityRevoked,
  'authority-expired': terminal.authorityExpired,
  ...listsOf('IngeTrust', 'IngeTrust’s'),
  'server-expired': gapFaults.expired,
  'server-not-yet-valid': gapFaults.notYetValid,
  'server-unknown-authority': gapFaults.unknownAuthority,
  'server-wrong-name': { fr: 'FQDN du TPE différent du CN', en: 'Terminal’s FQDN differs from the CN' },
  'server-incomplete-chain': gapFaults.incompleteChain,
  'server-wrong-usage': { fr: 'GAP au mauvais usage (AUTH_CLI)', en: 'GAP of the wrong usage (AUTH_CLI)' },
  'server-revoked': gapFaults.revoked,
  'other-server-name': { fr: 'Autre nom de serveur, ou aucun', en: 'Another server name, or none' },
  'session-resumed-after-revocation': {
    fr: 'Session reprise après révocation',
    en: 'Session resumed after a revocation',
  },
  'announced-authorities': { fr: 'Autorités annoncées aux TPE', en: 'Authorities announced to terminals' },
  ...aspectsOf('de la GAP', 'GAP’s'),
  'drill-revoked': { fr: 'TPE révoqué en cours de route', en: 'Terminal revoked on the way' },
  'drill-stale': { fr: 'CRL périmée en cours de route', en: 'CRL stale on the way' },
} as const satisfies TextTree;

/** Terminals that a GAP must refuse, by their scenario, as they are called in a sentence. */
const faultyTerminals = {
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
  'authority-revoked': {
    fr: 'un TPE dont l’autorité intermédiaire est révoquée',
    en: 'a terminal whose intermediate authority is revoked',
  },
  'authority-expired': {
    fr: 'un TPE dont l’autorité intermédiaire est expirée',
    en: 'a terminal whose intermediate authority has expired',
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

/** A party that accepts what it must refuse (`scenarios.wrongly-accepted`). */
export const wronglyAccepted = {
  ...acceptedByGap(faultyTerminals),
  // Said with what the GAP could not know.
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
  ...faultyTerminals,
} as const satisfies TextTree;
