import type { TextTree } from '../sentence.ts';

/** Words of the parts that every report has. */
export const evidenceParts = {
  matrix: {
    title: { fr: 'Vérifications de l’annexe', en: 'Verifications of the annex' },
    flow: { fr: 'Flux et certificat', en: 'Flow and certificate' },
    'tpe-gap': {
      server: {
        fr: 'TPE → GAP, certificat serveur de la GAP',
        en: 'TPE → GAP, server certificate of the GAP',
      },
      client: {
        fr: 'TPE → GAP, certificat client du TPE',
        en: 'TPE → GAP, client certificate of the terminal',
      },
    },
    'gap-psp': {
      server: { fr: 'GAP → PSP, certificat serveur du PSP', en: 'GAP → PSP, server certificate of the PSP' },
      client: {
        fr: 'GAP → PSP, certificat client de la GAP',
        en: 'GAP → PSP, client certificate of the GAP',
      },
    },
    parentage: { fr: 'Parenté', en: 'Parentage' },
    dates: { fr: 'Dates', en: 'Dates' },
    revocation: { fr: 'Révocation', en: 'Revocation' },
  },
  certificates: {
    title: { fr: 'Certificats éprouvés', en: 'Certificates tested' },
    order: { fr: 'Produit', en: 'Product' },
    name: { fr: 'Nom (CN)', en: 'Name (CN)' },
    kind: { fr: 'Origine', en: 'Origin' },
    sha256: { fr: 'Empreinte SHA-256 du certificat', en: 'SHA-256 of the certificate' },
    none: {
      fr: 'Ce test n’emploie aucun certificat du dossier.',
      en: 'This test uses no certificate of the dossier.',
    },
  },
  list: {
    requirements: { fr: 'Exigences : {{flow}}', en: 'Requirements: {{flow}}' },
    recommendations: { fr: 'Recommandations : {{flow}}', en: 'Recommendations: {{flow}}' },
    recommendationsNote: {
      fr: 'Les recommandations viennent de l’ANSSI et des usages de TLS. Elles ne sont pas des exigences de Diapason.',
      en: 'Recommendations come from ANSSI and from the customs of TLS. They are not requirements of Diapason.',
    },
    scenario: { fr: 'Essai', en: 'Test' },
    verdict: { fr: 'Verdict', en: 'Verdict' },
    obligation: { fr: 'Obligation', en: 'Obligation' },
    expected: { fr: 'Attendu', en: 'Expected' },
    observed: { fr: 'Observé', en: 'Observed' },
  },
  untold: {
    title: { fr: 'Ce qui n’a pas pu être établi', en: 'What could not be established' },
    none: { fr: 'Rien : chaque essai a donné une réponse.', en: 'Nothing: every test gave an answer.' },
    cancelled: {
      fr: 'Le test a été arrêté avant sa fin : les essais absents de ce document n’ont pas été joués.',
      en: 'The test was stopped before its end: what is absent from this document was not played.',
    },
    matrix: {
      fr: 'Vérifications de l’annexe sans réponse : {{cells}}.',
      en: 'Verifications of the annex without an answer: {{cells}}.',
    },
    notPlayed: {
      fr: 'Vérifications de l’annexe qui n’ont pas été jouées : {{cells}}.',
      en: 'Verifications of the annex that were not played: {{cells}}.',
    },
    partial: {
      fr: {
        one: 'Dans {{count}} essai, une partie des messages TLS n’a pas pu être lue.',
        other: 'Dans {{count}} essais, une partie des messages TLS n’a pas pu être lue.',
      },
      en: {
        one: 'In {{count}} test, part of the TLS messages could not be read.',
        other: 'In {{count}} tests, part of the TLS messages could not be read.',
      },
    },
    one: { fr: '{{title}} ({{flow}}) : {{explanation}}', en: '{{title}} ({{flow}}): {{explanation}}' },
  },
  details: {
    title: { fr: 'Détail des essais', en: 'The tests in detail' },
    clause: { fr: 'Clause', en: 'Clause' },
    noClause: { fr: 'hors de la procédure', en: 'outside the procedure' },
    expected: { fr: 'Attendu', en: 'Expected' },
    observed: { fr: 'Observé', en: 'Observed' },
    session: { fr: 'Session TLS', en: 'TLS session' },
    noSession: { fr: 'non établie', en: 'not established' },
    remedy: { fr: 'À faire', en: 'To do' },
    ends: { fr: 'Ce que chaque bout a décidé', en: 'What each end decided' },
    end: { fr: 'Bout', en: 'End' },
    client: { fr: '{{party}}, qui appelle', en: '{{party}}, which calls' },
    server: { fr: '{{party}}, qui répond', en: '{{party}}, which answers' },
    decision: { fr: 'Décision', en: 'Decision' },
    received: { fr: 'Certificats reçus', en: 'Certificates received' },
    receivedNone: { fr: 'aucun', en: 'none' },
    notes: { fr: 'Autres constats', en: 'Other findings' },
    accepted: { fr: 'accepte l’autre bout', en: 'accepts the other end' },
    refused: { fr: 'refuse l’autre bout', en: 'refuses the other end' },
    refusedBecause: { fr: 'refuse : {{because}}', en: 'refuses: {{because}}' },
    notReached: { fr: 'n’a pas eu à juger', en: 'did not have to judge' },
    warnings: { fr: 'remarqué sans refuser : {{reasons}}', en: 'noticed without refusing: {{reasons}}' },
    bytes: {
      fr: { one: '{{count}} octet applicatif lu', other: '{{count}} octets applicatifs lus' },
      en: { one: '{{count}} application byte read', other: '{{count}} application bytes read' },
    },
    error: { fr: 'erreur de la bibliothèque TLS : {{error}}', en: 'error of the TLS library: {{error}}' },
    opinion: {
      fr: 'avis de la bibliothèque TLS : {{opinion}}',
      en: 'opinion of the TLS library: {{opinion}}',
    },
    sni: { fr: 'Nom demandé (SNI)', en: 'Name asked for (SNI)' },
    alpn: { fr: 'ALPN', en: 'ALPN' },
    versions: { fr: 'Versions', en: 'Versions' },
    suites: {
      fr: { one: '{{count}} suite de chiffrement', other: '{{count}} suites de chiffrement' },
      en: { one: '{{count}} cipher suite', other: '{{count}} cipher suites' },
    },
    suitesMore: { fr: '{{names}}… (toutes dans le JSON)', en: '{{names}}… (all are in the JSON)' },
    asked: { fr: 'Autorités que le serveur dit accepter', en: 'Authorities the server says it accepts' },
    askedNone: {
      fr: 'il demande un certificat sans nommer d’autorité',
      en: 'it asks for a certificate without naming an authority',
    },
    notAsked: { fr: 'aucune demande de certificat vue', en: 'no request for a certificate was seen' },
    alerts: { fr: 'Alertes TLS', en: 'TLS alerts' },
    alert: { fr: '{{name}} ({{code}}), {{from}}, {{at}}', en: '{{name}} ({{code}}), {{from}}, {{at}}' },
    from: {
      client: { fr: 'client', en: 'client' },
      server: { fr: 'serveur', en: 'server' },
    },
    none: { fr: 'aucun', en: 'none' },
    timeline: { fr: 'Déroulé de l’échange', en: 'The exchange, message by message' },
    ms: { fr: 'ms', en: 'ms' },
    who: { fr: 'De', en: 'From' },
    what: { fr: 'Message ou décision', en: 'Message or decision' },
    refusalMark: { fr: 'refus', en: 'refusal' },
    timelineNone: { fr: 'Aucun message échangé.', en: 'No message was exchanged.' },
    records: { fr: 'Enregistrements TLS vus', en: 'TLS records seen' },
    recordsBy: { fr: '{{count}} par le {{end}}', en: '{{count}} by the {{end}}' },
    command: { fr: 'La même vérification à la main', en: 'The same verification by hand' },
  },
} as const satisfies TextTree;
