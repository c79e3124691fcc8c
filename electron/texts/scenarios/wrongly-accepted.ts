import type { Bilingual, TextTree } from '../sentence.ts';
import { faultyPsps, faultyTerminals } from './faulty-peers.ts';

/** A sentence for each peer that the GAP had to refuse. */
const acceptedByGap = <T extends Readonly<Record<string, Bilingual>>>(peers: T) =>
  Object.fromEntries(
    Object.entries(peers).map(([id, { fr, en }]) => [
      id,
      { fr: `Votre GAP a accepté ${fr}.`, en: `Your GAP accepted ${en}.` },
    ]),
  ) as Readonly<Record<keyof T & string, Bilingual>>;

export const wronglyAccepted = {
  'tpe-gap': {
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
  },
  'gap-psp': {
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
  },
} as const satisfies TextTree;
