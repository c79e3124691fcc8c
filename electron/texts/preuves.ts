import type { TextTree } from './sentence.ts';

export const preuves = {
  title: { fr: 'Preuves', en: 'Proofs' },
  lead: {
    fr: 'Chaque test est gardé dans le dossier : ce qui a été éprouvé, avec quels certificats, quand, par quelle version. Aucun secret n’y figure.',
    en: 'Each test is kept in the dossier: what was put to the test, with which certificates, when, by which version. No secret is in them.',
  },
  export: { fr: 'Exporter', en: 'Export' },
  format: {
    pdf: {
      name: { fr: 'PDF', en: 'PDF' },
      purpose: { fr: 'À joindre à une qualification', en: 'To join to a qualification' },
    },
    html: {
      name: { fr: 'HTML', en: 'HTML' },
      purpose: { fr: 'À lire dans un navigateur', en: 'To read in a browser' },
    },
    json: {
      name: { fr: 'JSON', en: 'JSON' },
      purpose: { fr: 'Tout, pour un programme', en: 'All of it, for a program' },
    },
    junit: {
      name: { fr: 'JUnit', en: 'JUnit' },
      purpose: { fr: 'Pour une intégration continue', en: 'For continuous integration' },
    },
  },
  written: { fr: 'Preuve écrite : {{format}}.', en: 'Proof written: {{format}}.' },
  writtenAt: { fr: 'Dans', en: 'In' },
  writtenPath: { fr: 'chemin de la preuve', en: 'path of the proof' },
  back: { fr: 'Toutes les preuves', en: 'All proofs' },
  see: { fr: 'Voir', en: 'View' },
  seeOf: { fr: 'Voir le test du {{when}}, {{target}}', en: 'View the test of {{when}}, {{target}}' },
  exportOf: { fr: 'le test du {{when}}, {{target}}', en: 'the test of {{when}}, {{target}}' },
  empty: {
    title: { fr: 'Aucun test gardé pour l’instant', en: 'No test kept yet' },
    body: {
      fr: 'Lancez un test à l’étape Connectivité : son rapport est gardé ici tout seul, avec les certificats, le déroulé de chaque échange et le verdict. Vous pourrez le relire, l’exporter, et le comparer au suivant.',
      en: 'Run a test under Connectivity: its report is kept here by itself, with the certificates, the course of each exchange and the verdict. You can read it again, export it, and compare it with the next one.',
    },
    action: { fr: 'Aller à « Connectivité »', en: 'Go to “Connectivity”' },
  },
  list: {
    title: { fr: 'Tests gardés', en: 'Tests kept' },
    hint: {
      fr: 'Cochez deux tests pour voir ce qui a changé de l’un à l’autre.',
      en: 'Tick two tests to see what changed from one to the other.',
    },
    select: {
      fr: 'Comparer le test du {{when}}, {{target}}',
      en: 'Compare the test of {{when}}, {{target}}',
    },
    choose: { fr: 'Comparer', en: 'Compare' },
    test: { fr: 'Test', en: 'Test' },
    whenAndHowLong: { fr: 'Le {{when}}, en {{duration}}', en: '{{when}}, in {{duration}}' },
    outcome: { fr: 'Résultat', en: 'Result' },
    actions: { fr: 'Actions', en: 'Actions' },
    more: {
      fr: { one: 'Afficher {{count}} test plus ancien', other: 'Afficher {{count}} tests plus anciens' },
      en: { one: 'Show {{count}} older test', other: 'Show {{count}} older tests' },
    },
  },
  outcome: {
    asExpected: { fr: 'conforme', en: 'right' },
    notAsExpected: { fr: 'non conforme', en: 'wrong' },
    couldNotTell: { fr: 'sans conclusion', en: 'no conclusion' },
    cancelled: { fr: 'annulé', en: 'cancelled' },
  },
  report: {
    title: { fr: 'Rapport du {{when}}', en: 'Report of {{when}}' },
    loading: { fr: 'Lecture du rapport…', en: 'Reading the report…' },
  },
  compare: {
    action: { fr: 'Comparer les deux tests', en: 'Compare the two tests' },
    title: { fr: 'Ce qui a changé', en: 'What changed' },
    subtitle: { fr: 'Du plus ancien au plus récent.', en: 'From the older to the newer.' },
    before: { fr: 'Avant', en: 'Before' },
    after: { fr: 'Après', en: 'After' },
    scenario: { fr: 'Essai', en: 'Trial' },
    absent: { fr: 'absent', en: 'absent' },
    worse: {
      fr: { one: '{{count}} essai s’est dégradé', other: '{{count}} essais se sont dégradés' },
      en: { one: '{{count}} trial got worse', other: '{{count}} trials got worse' },
    },
    better: {
      fr: { one: '{{count}} essai s’est amélioré', other: '{{count}} essais se sont améliorés' },
      en: { one: '{{count}} trial got better', other: '{{count}} trials got better' },
    },
    other: {
      fr: { one: '{{count}} autre changement', other: '{{count}} autres changements' },
      en: { one: '{{count}} other change', other: '{{count}} other changes' },
    },
    otherHint: {
      fr: 'Apparus, disparus, ou sans réponse d’un côté.',
      en: 'Appeared, disappeared, or without an answer on one side.',
    },
    same: {
      fr: { one: '{{count}} essai inchangé', other: '{{count}} essais inchangés' },
      en: { one: '{{count}} trial unchanged', other: '{{count}} trials unchanged' },
    },
    nothing: {
      fr: 'Rien n’a changé d’un test à l’autre.',
      en: 'Nothing changed from one test to the other.',
    },
    noWorse: { fr: 'Aucun essai ne s’est dégradé.', en: 'No trial got worse.' },
    context: { fr: 'Ce qui différait', en: 'What differed' },
    contextHint: {
      fr: 'Ces différences expliquent peut-être les changements.',
      en: 'These differences may explain the changes.',
    },
    contextNone: {
      fr: 'Même cible, mêmes certificats, même bibliothèque TLS, même version.',
      en: 'Same target, same certificates, same TLS library, same version.',
    },
    fact: {
      target: { fr: 'Cible', en: 'Target' },
      'certificate-auth-cli': { fr: 'Certificat ORG_AUTH_CLI', en: 'ORG_AUTH_CLI certificate' },
      'certificate-ssl-serveur': { fr: 'Certificat SSL_SERVEUR', en: 'SSL_SERVEUR certificate' },
      'tls-library': { fr: 'Bibliothèque TLS', en: 'TLS library' },
      'product-version': { fr: 'Version de l’assistant', en: 'Version of the wizard' },
    },
    none: { fr: 'aucun', en: 'none' },
  },
} as const satisfies TextTree;
