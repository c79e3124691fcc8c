import { calls, drill, survey } from './connectivite/live.ts';
import { form, problems, simulationExport, target, terminal } from './connectivite/targets.ts';
import * as gapPsp from './scenarios/gap-psp.ts';
import { protocolTitles } from './scenarios/protocol.ts';
import * as tpeGap from './scenarios/tpe-gap.ts';
import type { TextTree } from './sentence.ts';

export const connectivite = {
  title: { fr: 'Connectivité', en: 'Connectivity' },
  lead: {
    fr: 'TPE → GAP → PSP : chaque certificat est montré, jugé par l’autre bout, accepté ou refusé pour une raison nommée.',
    en: 'Terminal → GAP → PSP: each certificate is shown, judged by the other end, accepted or refused for a named reason.',
  },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  target,
  form,
  problems,
  terminal,
  simulationExport,
  calls,
  drill,
  survey,
  terminalFqdn: { value: { fr: 'À saisir, à la lettre', en: 'To type, to the letter' } },
  trace: {
    open: { fr: 'Collez votre trace', en: 'Paste your trace' },
    why: {
      fr: 'Une erreur dans le journal de votre GAP ? Collez-la : l’assistant dit ce qu’elle signifie ici.',
      en: 'An error in your GAP’s log? Paste it: the wizard says what it means here.',
    },
  },
  empty: {
    title: {
      fr: {
        one: 'Il manque un certificat pour tester',
        other: 'Il manque {{count}} certificats pour tester',
      },
      en: {
        one: 'A certificate is missing for the test',
        other: '{{count}} certificates are missing for the test',
      },
    },
    body: {
      fr: 'La répétition présente le certificat ORG_AUTH_CLI au PSP et le certificat SSL_SERVEUR aux TPE. Sans attendre PFCNG, un certificat d’entraînement de même profil les remplace : créez-les, et le test part aussitôt.',
      en: 'The rehearsal shows the ORG_AUTH_CLI certificate to the PSP and the SSL_SERVEUR certificate to the terminals. Without waiting for PFCNG, a practice certificate of the same profile stands in for each: create them, and the test starts at once.',
    },
    create: {
      fr: 'Créer les certificats d’entraînement et tester',
      en: 'Create the practice certificates and test',
    },
    needsFqdn: {
      fr: 'Il faut d’abord le nom du serveur GAP : c’est le CN du certificat serveur.',
      en: 'First the name of the GAP server is needed: it is the CN of the server certificate.',
    },
    goDossier: { fr: 'Renseigner dans « Dossier »', en: 'Fill in under “Dossier”' },
    and: { fr: '{{first}} et {{second}}', en: '{{first}} and {{second}}' },
  },
  picture: {
    label: {
      fr: 'TPE, GAP et PSP : qui montre quel certificat à qui',
      en: 'Terminal, GAP and PSP: who shows which certificate to whom',
    },
    ingetrust: { fr: 'AC IngeTrust', en: 'IngeTrust CA' },
    geotrust: { fr: 'AC Geotrust', en: 'Geotrust CA' },
    simulation: { fr: 'simulation', en: 'simulation' },
    practice: { fr: 'certificats d’entraînement', en: 'practice certificates' },
    delivered: { fr: 'certificats délivrés', en: 'delivered certificates' },
    mixed: { fr: 'délivré et entraînement', en: 'delivered and practice' },
    none: { fr: 'sans certificat', en: 'no certificate' },
    yourSoftware: { fr: 'votre logiciel', en: 'your software' },
    lane: {
      'tpe-gap': {
        server: { fr: 'SSL_SERVEUR', en: 'SSL_SERVEUR' },
        client: { fr: 'certificat du TPE', en: 'terminal’s own' },
      },
      'gap-psp': {
        server: { fr: 'certificat du PSP', en: 'PSP’s own' },
        client: { fr: 'ORG_AUTH_CLI', en: 'ORG_AUTH_CLI' },
      },
    },
    described: {
      fr: '{{shower}} montre {{certificate}} à {{judge}} : {{word}}.',
      en: '{{shower}} shows {{certificate}} to {{judge}}: {{word}}.',
    },
    describedFlow: { fr: '{{flow}} : {{word}}.', en: '{{flow}}: {{word}}.' },
  },
  flows: {
    'tpe-gap': {
      name: { fr: 'TPE → GAP', en: 'Terminal → GAP' },
      long: { fr: 'le TPE appelle votre GAP', en: 'the terminal calls your GAP' },
    },
    'gap-psp': {
      name: { fr: 'GAP → PSP', en: 'GAP → PSP' },
      long: { fr: 'votre GAP appelle le PSP', en: 'your GAP calls the PSP' },
    },
  },
  word: {
    idle: { fr: 'non testé', en: 'not tested' },
    running: { fr: 'en cours…', en: 'running…' },
    outside: { fr: 'hors test', en: 'not played' },
    pass: { fr: 'conforme', en: 'right' },
    warn: { fr: 'à surveiller', en: 'to be watched' },
    fail: { fr: 'non conforme', en: 'wrong' },
    crashed: { fr: 'essai interrompu', en: 'interrupted' },
    inconclusive: { fr: 'sans réponse', en: 'no answer' },
    notApplicable: { fr: 'sans objet', en: 'not applicable' },
    gaps: {
      fr: { one: '{{count}} écart', other: '{{count}} écarts' },
      en: { one: '{{count}} gap', other: '{{count}} gaps' },
    },
  },
  progress: {
    label: { fr: 'Avancement du test', en: 'Progress of the test' },
    count: { fr: '{{done}} sur {{total}} essais', en: '{{done}} of {{total}} trials' },
    now: { fr: 'En cours : {{title}}', en: 'Now: {{title}}' },
    between: { fr: 'Essai suivant…', en: 'Next trial…' },
    cancelling: { fr: 'Annulation…', en: 'Cancelling…' },
    preparing: { fr: 'Préparation des autorités simulées…', en: 'Preparing the simulated authorities…' },
  },
  summary: {
    title: {
      fr: { one: '{{pass}} sur {{count}} conforme', other: '{{pass}} sur {{count}} conformes' },
      en: { one: '{{pass}} of {{count}} right', other: '{{pass}} of {{count}} right' },
    },
    cancelled: {
      fr: {
        one: 'Test annulé : {{pass}} conforme sur {{count}} essai joué',
        other: 'Test annulé : {{pass}} conformes sur {{count}} essais joués',
      },
      en: {
        one: 'Test cancelled: {{pass}} right of {{count}} trial played',
        other: 'Test cancelled: {{pass}} right of {{count}} trials played',
      },
    },
    parts: { fr: 'Répartition des essais', en: 'Breakdown of the trials' },
    part: {
      pass: {
        fr: { one: '{{count}} conforme', other: '{{count}} conformes' },
        en: { one: '{{count}} right', other: '{{count}} right' },
      },
      warn: {
        fr: { one: '{{count}} à surveiller', other: '{{count}} à surveiller' },
        en: { one: '{{count}} to be watched', other: '{{count}} to be watched' },
      },
      fail: {
        fr: { one: '{{count}} non conforme', other: '{{count}} non conformes' },
        en: { one: '{{count}} wrong', other: '{{count}} wrong' },
      },
      crashed: {
        fr: { one: '{{count}} interrompu', other: '{{count}} interrompus' },
        en: { one: '{{count}} interrupted', other: '{{count}} interrupted' },
      },
      inconclusive: {
        fr: { one: '{{count}} sans réponse', other: '{{count}} sans réponse' },
        en: { one: '{{count}} without an answer', other: '{{count}} without an answer' },
      },
      notApplicable: {
        fr: { one: '{{count}} sans objet', other: '{{count}} sans objet' },
        en: { one: '{{count}} not applicable', other: '{{count}} not applicable' },
      },
    },
    when: { fr: 'Le {{when}}, en {{duration}}', en: '{{when}}, in {{duration}}' },
    by: {
      fr: '{{library}} {{version}}, {{runtime}} {{runtimeVersion}}',
      en: '{{library}} {{version}}, {{runtime}} {{runtimeVersion}}',
    },
    isCurrent: {
      fr: 'Ces certificats sont toujours en service.',
      en: 'These certificates are still in service.',
    },
    notCurrent: {
      fr: 'Les certificats en service ont changé depuis ce test : relancez-le.',
      en: 'The certificates in service have changed since this test: run it again.',
    },
  },
  kind: {
    practice: { fr: 'entraînement', en: 'practice' },
    'delivered-test': { fr: 'délivré', en: 'delivered' },
    'delivered-production': { fr: 'production', en: 'production' },
    other: { fr: 'autorité inconnue', en: 'unknown authority' },
  },
  matrix: {
    title: { fr: 'Vérifications de l’annexe', en: 'Verifications of the annex' },
    caption: { fr: 'Choisissez une case pour voir ses essais.', en: 'Choose a cell to see its trials.' },
    flow: { fr: 'Flux', en: 'Flow' },
    certificate: { fr: 'Certificat', en: 'Certificate' },
    parentage: { fr: 'Parenté', en: 'Parentage' },
    dates: { fr: 'Dates', en: 'Dates' },
    revocation: { fr: 'Révocation', en: 'Revocation' },
    row: {
      'tpe-gap': {
        server: { fr: 'serveur, montré par votre GAP', en: 'server, shown by your GAP' },
        client: { fr: 'client, montré par le TPE', en: 'client, shown by the terminal' },
      },
      'gap-psp': {
        server: { fr: 'serveur, montré par le PSP', en: 'server, shown by the PSP' },
        client: { fr: 'client, montré par votre GAP', en: 'client, shown by your GAP' },
      },
    },
    open: {
      fr: '{{flow}}, certificat {{row}}, {{check}} : {{word}}, {{obligation}}',
      en: '{{flow}}, certificate {{row}}, {{check}}: {{word}}, {{obligation}}',
    },
  },
  list: {
    titleCount: { fr: 'Essais ({{count}})', en: 'Trials ({{count}})' },
    scenario: { fr: 'Essai', en: 'Trial' },
    verdict: { fr: 'Verdict', en: 'Verdict' },
    showAll: { fr: 'Tout afficher', en: 'Show all' },
    left: {
      fr: { one: 'encore {{count}} à jouer', other: 'encore {{count}} à jouer' },
      en: { one: '{{count}} left', other: '{{count}} left' },
    },
    filter: { fr: 'Filtrer par verdict', en: 'Filter by verdict' },
    all: { fr: 'Tous : {{count}}', en: 'All: {{count}}' },
    group: {
      'tpe-gap': {
        mutual: { fr: 'Échange nominal', en: 'Nominal exchange' },
        client: { fr: 'La GAP vérifie le TPE', en: 'The GAP checks the terminal' },
        server: { fr: 'Le TPE vérifie la GAP', en: 'The terminal checks the GAP' },
        protocol: { fr: 'Protocole (recommandations)', en: 'Protocol (recommendations)' },
      },
      'gap-psp': {
        mutual: { fr: 'Échange nominal', en: 'Nominal exchange' },
        client: { fr: 'Le PSP vérifie la GAP', en: 'The PSP checks the GAP' },
        server: { fr: 'La GAP vérifie le PSP', en: 'The GAP checks the PSP' },
        protocol: { fr: 'Protocole (recommandations)', en: 'Protocol (recommendations)' },
      },
    },
    expected: { fr: 'Attendu', en: 'Expected' },
    observedInstead: { fr: 'Observé : {{outcome}}', en: 'Observed: {{outcome}}' },
    none: {
      fr: 'Lancez un test : chaque essai apparaîtra ici, avec ce qui était attendu et ce qui s’est passé.',
      en: 'Run a test: each trial will appear here, with what was expected and what happened.',
    },
  },
  outcome: {
    accepted: { fr: 'accepté', en: 'accepted' },
    refused: { fr: 'refusé', en: 'refused' },
    unknown: { fr: 'sans réponse', en: 'no answer' },
    refusedBy: { fr: 'refusé par {{by}}', en: 'refused by {{by}}' },
    refusedByBecause: { fr: 'refusé par {{by}} : {{because}}', en: 'refused by {{by}}: {{because}}' },
  },
  detail: {
    client: { fr: '{{party}}, qui appelle', en: '{{party}}, calling' },
    server: { fr: '{{party}}, qui répond', en: '{{party}}, answering' },
    party: {
      TPE: { fr: 'TPE simulé', en: 'Terminal' },
      GAP: { fr: 'Votre GAP', en: 'Your GAP' },
      PSP: { fr: 'PSP simulé', en: 'PSP' },
    },
    ownTerminal: { fr: 'Votre terminal de test', en: 'Your test terminal' },
    playedGap: { fr: 'Votre GAP, jouée ici', en: 'Your GAP, played here' },
    realPsp: { fr: 'Le PSP', en: 'The PSP' },
    seenFromHere: { fr: 'vu de notre côté', en: 'as seen from our side' },
    whole: { fr: 'Détail de la ligne « {{text}} »', en: 'Details of the line “{{text}}”' },
    exchange: { fr: 'L’échange', en: 'The exchange' },
    accepted: { fr: 'accepte l’autre bout', en: 'accepts the other end' },
    refused: { fr: 'refuse l’autre bout', en: 'refuses the other end' },
    notReached: { fr: 'n’a pas eu à juger', en: 'did not come to judge' },
    refusedBecause: { fr: 'refuse : {{because}}', en: 'refuses: {{because}}' },
    received: { fr: 'A reçu', en: 'Received' },
    receivedNothing: { fr: 'Aucun certificat reçu', en: 'No certificate received' },
    receivedMore: {
      fr: { one: 'et {{count}} autorité', other: 'et {{count}} autorités' },
      en: { one: 'and {{count}} authority', other: 'and {{count}} authorities' },
    },
    issuedBy: { fr: 'signé par {{issuer}}', en: 'signed by {{issuer}}' },
    validity: {
      fr: 'valide du {{fromDate}} au {{untilDate}}',
      en: 'valid from {{fromDate}} to {{untilDate}}',
    },
    bytes: {
      fr: { one: '{{count}} octet applicatif lu', other: '{{count}} octets applicatifs lus' },
      en: { one: '{{count}} application byte read', other: '{{count}} application bytes read' },
    },
    warnings: { fr: 'Remarqué sans refuser : {{reasons}}', en: 'Noticed without refusing: {{reasons}}' },
    library: { fr: 'La bibliothèque TLS dit :', en: 'The TLS library says:' },
    timeline: { fr: 'Échange, message par message', en: 'Exchange, message by message' },
    ms: { fr: '{{value}} ms', en: '{{value}} ms' },
    command: { fr: 'La même vérification à la main', en: 'The same check by hand' },
    commandNamed: { fr: 'commande de « {{title}} »', en: 'command of “{{title}}”' },
    tls: {
      fr: '{{protocol}} · {{cipher}} · {{duration}} ms',
      en: '{{protocol}} · {{cipher}} · {{duration}} ms',
    },
    noTls: { fr: 'Session non établie · {{duration}} ms', en: 'No session established · {{duration}} ms' },
  },
  scenarios: {
    'tpe-gap': { ...tpeGap.titles, ...protocolTitles },
    'gap-psp': { ...gapPsp.titles, ...protocolTitles },
  },
} as const satisfies TextTree;
