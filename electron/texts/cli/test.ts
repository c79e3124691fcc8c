import type { TextTree } from '../sentence.ts';
import { targetOption } from '../targets.ts';

export const test = {
  summary: {
    fr: 'joue les tests de connectivité et donne les verdicts des deux côtés',
    en: 'runs the connectivity tests and gives the verdicts of both ends',
  },
  clause: { fr: 'Clause {{clause}}', en: 'Clause {{clause}}' },
  asExpected: {
    fr: '{{pass}} sur {{total}} conformes, en {{ms}} ms ({{library}})',
    en: '{{pass}} of {{total}} as expected, in {{ms}} ms ({{library}})',
  },
  notAsExpected: {
    fr: 'Écart : {{pass}} sur {{total}} conformes, en {{ms}} ms ({{library}})',
    en: 'Not as expected: {{pass}} of {{total}}, in {{ms}} ms ({{library}})',
  },
  couldNotTell: {
    fr: 'Impossible de conclure : {{pass}} sur {{total}} conformes, en {{ms}} ms ({{library}})',
    en: 'Could not tell: {{pass}} of {{total}} as expected, in {{ms}} ms ({{library}})',
  },
  cancelled: {
    fr: 'Arrêté avant la fin : {{pass}} sur {{total}} conformes, en {{ms}} ms ({{library}})',
    en: 'Stopped before the end: {{pass}} of {{total}} as expected, in {{ms}} ms ({{library}})',
  },
  waiting: {
    fr: 'Le PSP simulé attend les appels de votre GAP (Ctrl+C pour conclure) :',
    en: 'The simulated PSP waits for your GAP’s calls (Ctrl+C to conclude):',
  },
  anyVariant: { fr: 'à tour de rôle', en: 'in turn' },
  calls: {
    fr: {
      one: '{{count}} appel reçu, dont {{noise}} hors TLS',
      other: '{{count}} appels reçus, dont {{noise}} hors TLS',
    },
    en: {
      one: '{{count}} call received, of which {{noise}} no TLS',
      other: '{{count}} calls received, of which {{noise}} no TLS',
    },
  },
  attempt: {
    fr: '{{phase}}, après {{seconds}} s : {{outcome}}',
    en: '{{phase}}, after {{seconds}} s: {{outcome}}',
  },
  attemptBefore: {
    fr: '{{phase}}, {{seconds}} s avant la péremption de la CRL : {{outcome}}',
    en: '{{phase}}, {{seconds}} s before the CRL goes out of date: {{outcome}}',
  },
  phase: {
    before: { fr: 'terminal en règle', en: 'right terminal' },
    revoked: { fr: 'terminal révoqué', en: 'revoked terminal' },
    'before-stale': { fr: 'terminal en règle', en: 'right terminal' },
    stale: { fr: 'CRL périmée', en: 'stale CRL' },
  },
  written: { fr: 'Écrit : {{file}}', en: 'Written: {{file}}' },
  options: {
    target: targetOption,
    only: {
      fr: 'une partie des scénarios, par exemple gap-psp/nominal,client-revoked',
      en: 'part of the scenarios, such as gap-psp/nominal,client-revoked',
    },
    'server-name': {
      fr: 'nom demandé et comparé au certificat (par défaut : le FQDN saisi dans le TPE, ou l’hôte du PSP)',
      en: 'name asked for and compared with the certificate (by default the FQDN typed in the terminal, or the PSP’s host)',
    },
    path: {
      fr: 'chemin demandé une fois connecté, par exemple /tpe (par défaut : /)',
      en: 'path asked for once connected, such as /tpe (default: /)',
    },
    method: {
      fr: 'méthode HTTP de cette demande : GET (par défaut), POST, PUT ou OPTIONS',
      en: 'HTTP method of that request: GET (default), POST, PUT or OPTIONS',
    },
    terminal: {
      fr: 'qui joue le bon terminal : simulated (par défaut) ou own, celui du dossier',
      en: 'who plays the right terminal: simulated (default) or own, the dossier’s',
    },
    listen: {
      fr: 'adresse IP où le PSP simulé attend (par défaut : 127.0.0.1 ; une autre l’ouvre au réseau)',
      en: 'IP address on which the simulated PSP waits (default: 127.0.0.1; another one opens it to the network)',
    },
    'psp-name': {
      fr: 'nom par lequel votre GAP appelle le PSP (par défaut : localhost, ou l’adresse d’écoute)',
      en: 'name by which your GAP calls the PSP (default: localhost, or the address listened on)',
    },
    arrangement: {
      fr: 'ports : un port par variante (par défaut) ; sni : un seul, selon le nom demandé ; turn : à tour de rôle',
      en: 'ports: one port per variant (default); sni: one port, by the name asked for; turn: one port, in turn',
    },
    wait: {
      fr: 'secondes après lesquelles conclure, même sans tous les appels',
      en: 'seconds after which to conclude, even without all the calls',
    },
    every: {
      fr: 'exercice : secondes entre deux appels (par défaut : 5)',
      en: 'drill: seconds between two calls (default: 5)',
    },
    'give-up': {
      fr: 'exercice : secondes après lesquelles renoncer (par défaut : 3600)',
      en: 'drill: seconds after which to give up (default: 3600)',
    },
    stale: {
      fr: 'exercice : laisser ensuite périmer la CRL, après tant de secondes',
      en: 'drill: then let the CRL go stale, after so many seconds',
    },
    junit: { fr: 'écrire aussi les résultats au format JUnit', en: 'also write the results as JUnit' },
    report: {
      fr: 'écrire aussi le rapport : .pdf, .html, .json ou .xml (JUnit) ; plusieurs fois pour plusieurs formats',
      en: 'also write the report: .pdf, .html, .json or .xml (JUnit); several times for several formats',
    },
  },
} as const satisfies TextTree;
