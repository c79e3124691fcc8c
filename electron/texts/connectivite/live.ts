import type { TextTree } from '../sentence.ts';

/** What is seen while a run goes on, and of a server that is not ours. */
export const calls = {
  title: { fr: 'Variantes du PSP simulé', en: 'Variants of the simulated PSP' },
  subtitle: {
    fr: 'Configurez une adresse dans votre GAP, appelez, et lisez le verdict. Aucun ordre n’est imposé.',
    en: 'Set an address in your GAP, call, and read the verdict. In any order.',
  },
  turnSubtitle: {
    fr: 'Configurez cette adresse dans votre GAP : chaque appel reçoit la variante suivante.',
    en: 'Set this address in your GAP: each call gets the next variant.',
  },
  copyAll: { fr: 'Tout copier', en: 'Copy all' },
  copyAllName: { fr: 'toutes les adresses', en: 'all addresses' },
  variant: { fr: 'Variante', en: 'Variant' },
  address: { fr: 'Adresse à configurer', en: 'Address to set' },
  addressOf: { fr: 'adresse de « {{title}} »', en: 'address of “{{title}}”' },
  count: { fr: 'Appels', en: 'Calls' },
  verdict: { fr: 'Verdict', en: 'Verdict' },
  none: { fr: 'aucun appel pour l’instant', en: 'no call yet' },
  waiting: { fr: 'En attente des appels de votre GAP', en: 'Waiting for your GAP to call' },
  progress: { fr: '{{done}} variantes jugées sur {{total}}', en: '{{done}} variants judged of {{total}}' },
  received: {
    fr: { one: '{{count}} appel reçu', other: '{{count}} appels reçus' },
    en: { one: '{{count}} call received', other: '{{count}} calls received' },
  },
  noise: {
    fr: { one: 'dont {{count}} qui n’était pas du TLS', other: 'dont {{count}} qui n’étaient pas du TLS' },
    en: { one: 'of which {{count}} was not TLS', other: 'of which {{count}} were not TLS' },
  },
  finish: { fr: 'Terminer et établir le rapport', en: 'Finish and write the report' },
  finishing: { fr: 'Établissement du rapport…', en: 'Writing the report…' },
  listTitle: { fr: 'Appels reçus', en: 'Calls received' },
  listSubtitle: { fr: 'Le dernier en tête.', en: 'The last one first.' },
  listLast: {
    fr: 'Les {{count}} derniers. Le compte, lui, est complet.',
    en: 'The last {{count}}. The count itself is complete.',
  },
  number: { fr: 'n° {{number}}', en: 'no. {{number}}' },
  unknownVariant: { fr: 'variante inconnue', en: 'unknown variant' },
  notTls: { fr: 'pas du TLS', en: 'not TLS' },
  showed: { fr: 'Votre GAP a montré {{name}}', en: 'Your GAP showed {{name}}' },
  showedNothing: { fr: 'Votre GAP n’a montré aucun certificat', en: 'Your GAP showed no certificate' },
  wentOn: { fr: 'a continué à tort', en: 'wrongly went on' },
  announced: {
    fr: '{{total}} appels reçus, {{gaps}} écarts.',
    en: '{{total}} calls received, {{gaps}} gaps.',
  },
} as const satisfies TextTree;

export const drill = {
  title: { fr: 'Exercice de révocation', en: 'Revocation drill' },
  waiting: { fr: 'Premier appel…', en: 'First call…' },
  before: {
    accepted: { fr: 'TPE accepté, avant sa révocation', en: 'Terminal accepted, before its revocation' },
    refused: {
      fr: 'TPE refusé avant même sa révocation : l’exercice ne peut rien mesurer.',
      en: 'Terminal refused even before its revocation: the drill can measure nothing.',
    },
    unknown: { fr: 'Sans réponse avant la révocation', en: 'No answer before the revocation' },
  },
  beforeStale: {
    fr: 'La dernière CRL publiée se périme dans {{duration}}',
    en: 'The last published CRL goes stale in {{duration}}',
  },
  stillAccepted: {
    revoked: {
      fr: 'Révoqué depuis {{duration}}, toujours accepté',
      en: 'Revoked {{duration}} ago, still accepted',
    },
    stale: {
      fr: 'CRL périmée depuis {{duration}}, TPE toujours accepté',
      en: 'CRL stale for {{duration}}, terminal still accepted',
    },
  },
  refused: {
    revoked: {
      fr: 'Refusé {{duration}} après la révocation',
      en: 'Refused {{duration}} after the revocation',
    },
    stale: {
      fr: 'Refusé {{duration}} après la péremption de la CRL',
      en: 'Refused {{duration}} after the CRL went stale',
    },
  },
  unknown: {
    revoked: {
      fr: 'Sans réponse, {{duration}} après la révocation',
      en: 'No answer, {{duration}} after the revocation',
    },
    stale: {
      fr: 'Sans réponse, {{duration}} après la péremption de la CRL',
      en: 'No answer, {{duration}} after the CRL went stale',
    },
  },
  never: {
    revoked: {
      fr: 'Le TPE révoqué n’a jamais été refusé pendant l’exercice.',
      en: 'The revoked terminal was never refused during the drill.',
    },
    stale: {
      fr: 'La CRL périmée n’a jamais fait refuser le TPE pendant l’exercice.',
      en: 'The stale CRL never had the terminal refused during the drill.',
    },
  },
  finish: { fr: 'Arrêter l’exercice', en: 'Stop the drill' },
  plot: { fr: 'Appels de l’exercice sur une ligne de temps', en: 'Calls of the drill on a line of time' },
  plotDescribed: {
    fr: {
      one: '{{count}} appel, {{accepted}} acceptés, {{refused}} refusés. {{state}}',
      other: '{{count}} appels, {{accepted}} acceptés, {{refused}} refusés. {{state}}',
    },
    en: {
      one: '{{count}} call, {{accepted}} accepted, {{refused}} refused. {{state}}',
      other: '{{count}} calls, {{accepted}} accepted, {{refused}} refused. {{state}}',
    },
  },
  lane: {
    accepted: { fr: 'accepté', en: 'accepted' },
    unknown: { fr: 'sans réponse', en: 'no answer' },
    refused: { fr: 'refusé', en: 'refused' },
  },
  mark: {
    revoked: { fr: 'révocation', en: 'revocation' },
    stale: { fr: 'CRL périmée', en: 'CRL stale' },
  },
  attempts: {
    fr: { one: '{{count}} appel', other: '{{count}} appels' },
    en: { one: '{{count}} call', other: '{{count}} calls' },
  },
  lasts: { fr: 'sur {{duration}}', en: 'over {{duration}}' },
} as const satisfies TextTree;

export const survey = {
  title: { fr: 'Ce que présente votre GAP', en: 'What your GAP presents' },
  titlePsp: { fr: 'Ce que présente le PSP', en: 'What the PSP presents' },
  lead: { fr: 'Relevé tel quel, quoi qu’il ait décidé.', en: 'As it was seen, whatever was decided.' },
  chain: { fr: 'Chaîne envoyée', en: 'Chain sent' },
  chainNone: { fr: 'Aucun certificat n’a été vu.', en: 'No certificate was seen.' },
  leaf: { fr: 'certificat', en: 'certificate' },
  issuer: { fr: 'autorité', en: 'authority' },
  issuedBy: { fr: 'signé par {{issuer}}', en: 'signed by {{issuer}}' },
  validity: { fr: 'valide du {{fromDate}} au {{untilDate}}', en: 'valid from {{fromDate}} to {{untilDate}}' },
  requirements: { fr: 'Vérifications du certificat', en: 'Checks of the certificate' },
  passed: {
    fr: { one: '{{count}} vérification conforme', other: '{{count}} vérifications conformes' },
    en: { one: '{{count}} check is right', other: '{{count}} checks are right' },
  },
  showPassed: { fr: 'Les voir', en: 'Show them' },
  asks: { fr: 'Certificat client', en: 'Client certificate' },
  asksYes: { fr: 'Demandé.', en: 'Asked for.' },
  asksNo: { fr: 'Pas demandé : n’importe qui peut se connecter.', en: 'Not asked for: anyone can connect.' },
  asksUnknown: {
    fr: 'La demande n’a pas été vue : l’échange n’est pas allé jusque-là.',
    en: 'The request was not seen: the exchange did not come to it.',
  },
  accepts: {
    fr: { one: 'Autorité annoncée comme acceptée', other: '{{count}} autorités annoncées comme acceptées' },
    en: { one: 'Authority announced as accepted', other: '{{count}} authorities announced as accepted' },
  },
  acceptsNone: {
    fr: 'Aucune autorité annoncée : le TPE choisit seul le certificat qu’il montre.',
    en: 'No authority announced: the terminal chooses alone which certificate to show.',
  },
  acceptsUnknown: {
    fr: 'Les autorités acceptées n’ont pas pu être lues.',
    en: 'The accepted authorities could not be read.',
  },
  simulation: { fr: 'simulation', en: 'simulation' },
  recommendations: { fr: 'Protocoles et chiffrement', en: 'Protocols and ciphers' },
  recommendationsHint: {
    fr: 'Recommandations de l’ANSSI, pas des exigences de Diapason.',
    en: 'ANSSI’s recommendations, not requirements of Diapason.',
  },
  protocols: { fr: 'Protocoles', en: 'Protocols' },
  suites: { fr: 'Suites acceptées, {{protocol}}', en: 'Accepted suites, {{protocol}}' },
  keyGroups: { fr: 'Groupes d’échange de clés', en: 'Key exchange groups' },
  order: {
    server: {
      fr: 'Suites de TLS 1.2 : le serveur choisit selon son propre ordre.',
      en: 'Suites of TLS 1.2: the server chooses by its own order.',
    },
    client: {
      fr: 'Suites de TLS 1.2 : l’ordre du client décide ; il est recommandé que ce soit celui du serveur.',
      en: 'Suites of TLS 1.2: the client’s order decides; the server’s own is recommended.',
    },
  },
  noSuites: { fr: 'Aucune suite acceptée n’a été vue.', en: 'No accepted suite was seen.' },
  weakRefused: {
    fr: {
      one: '{{count}} suite faible essayée et refusée',
      other: '{{count}} suites faibles essayées et refusées',
    },
    en: { one: '{{count}} weak suite tried and refused', other: '{{count}} weak suites tried and refused' },
  },
  state: {
    accepted: { fr: 'accepté', en: 'accepted' },
    refused: { fr: 'refusé', en: 'refused' },
    unknown: { fr: 'non vu', en: 'not seen' },
  },
  quality: {
    preferred: { fr: 'à privilégier', en: 'preferred' },
    acceptable: { fr: 'acceptable', en: 'acceptable' },
    weak: { fr: 'faible', en: 'weak' },
  },
} as const satisfies TextTree;
