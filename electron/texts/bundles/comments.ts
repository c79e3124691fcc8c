import type { TextTree } from '../sentence.ts';

/** Comments of the configurations and programs of a bundle. */
export const comments = {
  apache: {
    head: { fr: 'le GAP, serveur des TPE. Modules', en: 'the GAP, server of the terminals. Modules' },
    listen: {
      fr: 'À retirer si une autre partie de la configuration écoute déjà sur ce port.',
      en: 'To be removed if another part of the configuration listens on this port already.',
    },
    lists: {
      fr: 'Les CRL de toute la chaîne (racine et intermédiaire) : sans l’une d’elles, Apache refuse tous les TPE.',
      en: 'The CRLs of the whole chain (root and intermediate): without one of them, Apache refuses every terminal.',
    },
  },
  certificateThenAuthority: {
    fr: 'Le certificat du GAP, puis son autorité intermédiaire.',
    en: 'The certificate of the GAP, then its intermediate authority.',
  },
  noResumptionHere: {
    fr: 'Une session reprise ne serait pas revérifiée.',
    en: 'A resumed session would not be verified again.',
  },
  dotnet: {
    head: {
      fr: 'le GAP, client du PSP. .NET 8 ou plus récent. Non prouvé ici.',
      en: 'the GAP, client of the PSP. .NET 8 or later. Not proven here.',
    },
    identity: {
      fr: 'Le certificat du GAP, sa clé, et son autorité intermédiaire, qui est envoyée avec lui.',
      en: 'The certificate of the GAP, its key, and its intermediate authority, which is sent with it.',
    },
  },
  haproxy: {
    head: { fr: 'le GAP, serveur des TPE.', en: 'the GAP, server of the terminals.' },
    identity: {
      fr: 'certificat du GAP, autorité intermédiaire, clé privée.',
      en: 'certificate of the GAP, intermediate authority, private key.',
    },
    lists: {
      fr: 'les CRL de toute la chaîne (racine et intermédiaire) ; sans l’une d’elles, tous les TPE sont refusés.',
      en: 'the CRLs of the whole chain (root and intermediate); without one of them, every terminal is refused.',
    },
  },
  noResumption: {
    fr: 'Une session reprise ne serait pas revérifiée : chaque connexion l’est.',
    en: 'A resumed session would not be verified again: each connection is.',
  },
  iis: {
    head: {
      fr: 'le GAP, serveur des TPE, derrière IIS. Non prouvé ici : vérifiez-le avec les tests de connectivité.',
      en: 'the GAP, server of the terminals, behind IIS. Not proven here: verify it with the connectivity tests.',
    },
    identity: {
      fr: 'Le certificat du GAP et sa clé ; son autorité intermédiaire.',
      en: 'The certificate of the GAP and its key; its intermediate authority.',
    },
    password: { fr: 'Mot de passe du fichier PFX', en: 'Password of the PFX file' },
    oldVersionsOff: {
      fr: 'TLS 1.0 et 1.1 arrêtés (redémarrage nécessaire).',
      en: 'TLS 1.0 and 1.1 off (needs a restart).',
    },
  },
  java: {
    noRevocation: {
      fr: 'Révocation du PSP en option : sans CRL, elle n’est pas vérifiée.',
      en: 'Revocation of the PSP is optional: without a CRL, it is not verified.',
    },
    softRevocation: {
      fr: 'Révocation du PSP en option : un PSP révoqué est refusé, une CRL périmée n’arrête rien.',
      en: 'Revocation of the PSP is optional: a revoked PSP is refused, a stale CRL stops nothing.',
    },
    clientHead: {
      fr: 'le GAP, client du PSP. Java 11 ou plus récent',
      en: 'the GAP, client of the PSP. Java 11 or later',
    },
    name: {
      fr: 'Le nom du PSP est vérifié par HttpClient ; avec un SSLSocket, posez setEndpointIdentificationAlgorithm("HTTPS").',
      en: 'HttpClient verifies the name of the PSP; with an SSLSocket, set setEndpointIdentificationAlgorithm("HTTPS").',
    },
    refused: {
      fr: 'PSP refusé, ou GAP refusé par le PSP : la cause la plus profonde le dit.',
      en: 'PSP refused, or GAP refused by the PSP: the deepest cause tells.',
    },
    serverHead: {
      fr: 'le GAP, serveur des TPE. Java 11 ou plus récent',
      en: 'the GAP, server of the terminals. Java 11 or later',
    },
    noCertificate: {
      fr: 'Un TPE sans certificat est refusé.',
      en: 'A terminal without a certificate is refused.',
    },
    lists: {
      fr: 'Une CRL absente ou périmée fait refuser le TPE.',
      en: 'A CRL that is absent or stale makes the terminal refused.',
    },
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
  nginx: {
    head: {
      fr: 'le GAP, serveur des TPE. À inclure dans le bloc http.',
      en: 'the GAP, server of the terminals. To be included in the http block.',
    },
    lists: {
      fr: 'Les CRL de toute la chaîne (racine et intermédiaire) : sans l’une d’elles, nginx refuse tous les TPE.',
      en: 'The CRLs of the whole chain (root and intermediate): without one of them, nginx refuses every terminal.',
    },
  },
  node: {
    oneListEach: {
      fr: 'Une CRL par élément : dans une seule chaîne, Node ne lirait que la première.',
      en: 'One CRL an element: in a single string, Node would read only the first.',
    },
    noLists: {
      fr: 'Sans « crl » : la révocation du PSP, en option, n’est pas vérifiée.',
      en: 'Without “crl”: revocation of the PSP, which is optional, is not verified.',
    },
    clientHead: {
      fr: 'le GAP, client du PSP. Node 18 ou plus récent',
      en: 'the GAP, client of the PSP. Node 18 or later',
    },
    pspRefused: {
      fr: 'PSP refusé, ou GAP refusé par le PSP : le code le dit.',
      en: 'PSP refused, or GAP refused by the PSP: the code tells.',
    },
    serverHead: {
      fr: 'le GAP, serveur des TPE. Node 18 ou plus récent',
      en: 'the GAP, server of the terminals. Node 18 or later',
    },
    noList: { fr: 'aucune CRL', en: 'no CRL' },
    renegotiation: {
      fr: 'Sinon, un client de TLS 1.2 pourrait renégocier la session à volonté.',
      en: 'Otherwise a client of TLS 1.2 could renegotiate the session at will.',
    },
    refused: { fr: 'TPE refusé', en: 'terminal refused' },
    reload: {
      fr: 'Après le renouvellement des CRL : un signal, sans redémarrer. Sous Windows, redémarrez.',
      en: 'After CRLs are renewed: a signal, without a restart. On Windows, restart.',
    },
  },
  tomcat: {
    head: {
      fr: 'le GAP, serveur des TPE. À placer dans l’élément Service de server.xml.',
      en: 'the GAP, server of the terminals. To be placed in the Service element of server.xml.',
    },
    identity: {
      fr: 'Le certificat du GAP et son autorité intermédiaire.',
      en: 'The certificate of the GAP and its intermediate authority.',
    },
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
} as const satisfies TextTree;
