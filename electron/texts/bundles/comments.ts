import type { TextTree } from '../sentence.ts';

/** Comments of the files of several kinds. */
export const comments = {
  certificateThenAuthority: {
    fr: 'Le certificat du GAP, puis son autorité intermédiaire.',
    en: 'The certificate of the GAP, then its intermediate authority.',
  },
  noResumptionHere: {
    fr: 'Une session reprise ne serait pas revérifiée.',
    en: 'A resumed session would not be verified again.',
  },
  noResumption: {
    fr: 'Une session reprise ne serait pas revérifiée : chaque connexion l’est.',
    en: 'A resumed session would not be verified again: each connection is.',
  },
  recommendation: {
    fr: 'Recommandation, et non exigence Diapason (ANSSI, « Recommandations de sécurité relatives à TLS » v1.2) :',
    en: 'Recommendation, not a Diapason requirement (ANSSI, “Recommandations de sécurité relatives à TLS” v1.2):',
  },
  terminalRule: {
    fr: 'Annexe technique : le TPE montre son certificat ; parenté, dates et révocation (obligatoire) sont vérifiées.',
    en: 'Technical annex: the terminal shows its certificate; parentage, dates and revocation (mandatory) are verified.',
  },
  pspRule: {
    fr: 'Annexe technique : le GAP montre son certificat et vérifie celui du PSP : parenté et dates ; révocation en option.',
    en: 'Technical annex: the GAP shows its certificate and verifies the PSP’s: parentage and dates; revocation is optional.',
  },
  oneListEach: {
    fr: 'Une CRL par élément : dans une seule chaîne, Node ne lirait que la première.',
    en: 'One CRL an element: in a single string, Node would read only the first.',
  },
  java: {
    identity: { fr: 'Clé et certificats du GAP.', en: 'Key and certificates of the GAP.' },
    passwordOf: { fr: 'Mot de passe de', en: 'Password of' },
    authorities: {
      fr: 'Autorités : les racines sont les points de départ, les autres complètent les chaînes.',
      en: 'Authorities: roots are the anchors, the others complete the chains.',
    },
    noRoot: {
      fr: 'Aucune racine fournie : les autorités intermédiaires en tiennent lieu.',
      en: 'No root was supplied: intermediate authorities stand for it.',
    },
    recommended: {
      fr: 'Versions et suites recommandées, parmi celles que ce Java connaît.',
      en: 'Recommended versions and suites, among those that this Java knows.',
    },
  },
} as const satisfies TextTree;
