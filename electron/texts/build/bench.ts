import type { TextTree } from '../sentence.ts';

/** `npm run bench`. Times and rates come with their unit and their precision, as strings. */
export const bench = {
  titles: {
    parse: { fr: 'lire des certificats', en: 'read certificates' },
    'parse-x509': {
      fr: '  idem, un processus openssl x509 chacun',
      en: '  same, one openssl x509 process each',
    },
    verify: { fr: 'vérifier des chaînes de trois, avec CRL', en: 'verify chains of three, with a CRL' },
    'pkcs12-modern': { fr: 'ouvrir des PKCS#12 modernes', en: 'open modern PKCS#12' },
    'pkcs12-legacy': { fr: 'ouvrir des PKCS#12 anciens', en: 'open legacy PKCS#12' },
    'key-and-csr': { fr: 'créer clé RSA 2048 et CSR', en: 'make an RSA 2048 key and CSR' },
    battery: { fr: 'répétition / poignées de main nues', en: 'rehearsal / bare handshakes' },
    'battery-first': { fr: '  idem, dans un laboratoire neuf', en: '  same, in a fresh lab' },
  },
  made: {
    fr: 'matériel créé en {{making}} ; démarrer openssl (x509) : {{starting}}',
    en: 'material made in {{making}}; starting openssl (x509): {{starting}}',
  },
  count: { fr: 'nombre', en: 'count' },
  ours: { fr: 'nous', en: 'ours' },
  ratio: { fr: 'rapport', en: 'ratio' },
  withoutStarts: { fr: 'sans les démarrages', en: 'without starts' },
  stall: { fr: 'plus long blocage {{duration}}', en: 'longest stall {{duration}}' },
  noOpenssl: { fr: 'openssl manque : rien à comparer.', en: 'openssl is missing: nothing to compare with.' },
  noElectron: {
    fr: 'Electron : ignoré (ELECTRON_OVERRIDE_DIST_PATH n’en désigne aucun).',
    en: 'Electron: skipped (ELECTRON_OVERRIDE_DIST_PATH names none).',
  },
  end: {
    fr: 'Rapport : notre temps sur celui d’openssl ; sous 1, nous sommes plus rapides. Ligne « répétition » : les mêmes poignées de main par la bibliothèque TLS seule, quatre à la fois.',
    en: 'Ratio: our time to that of openssl; below 1 we are faster. “Rehearsal”: as many handshakes by the TLS library alone, four at a time.',
  },
  load: {
    rate: {
      fr: 'poignées de main mutuelles complètes : {{ours}}/s, openssl s_server {{openssl}}/s, rapport {{ratio}} (médianes de {{rounds}} tours de {{roundSeconds}} s ; {{judged}} appels jugés sur {{calls}})',
      en: 'full mutual handshakes: {{ours}}/s, openssl s_server {{openssl}}/s, ratio {{ratio}} (medians of {{rounds}} rounds of {{roundSeconds}} s; {{judged}} calls judged out of {{calls}})',
    },
    atOnce: {
      fr: '{{calls}} appels à la fois : {{answered}} réponses en {{answeredIn}}, {{judged}} jugés en {{judgedIn}}',
      en: '{{calls}} calls at once: {{answered}} answers in {{answeredIn}}, {{judged}} judged in {{judgedIn}}',
    },
    atOnceUnfinished: {
      fr: '{{calls}} appels à la fois : {{answered}} réponses en {{answeredIn}}, {{judged}} jugés',
      en: '{{calls}} calls at once: {{answered}} answers in {{answeredIn}}, {{judged}} judged',
    },
    memory: {
      fr: 'minute {{minute}} : {{calls}} appels, mémoire {{rssBytes}} (tas {{heapBytes}}, externe {{externalBytes}})',
      en: 'minute {{minute}}: {{calls}} calls, memory {{rssBytes}} (heap {{heapBytes}}, external {{externalBytes}})',
    },
    end: {
      fr: 'en tout {{total}} appels, dont {{noise}} qui n’en étaient pas ; {{kept}} gardés',
      en: '{{total}} calls in all, {{noise}} of which were none; {{kept}} kept',
    },
  },
} as const satisfies TextTree;
