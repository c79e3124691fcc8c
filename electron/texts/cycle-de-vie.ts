import type { TextTree } from './sentence.ts';

export const cycleDeVie = {
  title: { fr: 'Cycle de vie', en: 'Life cycle' },
  lead: {
    fr: 'Un certificat vaut 3 ans. Voici ce qui expire, quand vous serez prévenu, et quoi faire le jour où tout ne va pas bien.',
    en: 'A certificate lasts 3 years. Here is what ends, when you will be told, and what to do the day something goes wrong.',
  },
  empty: {
    title: { fr: 'Aucun certificat à suivre', en: 'No certificate to follow' },
    body: {
      fr: 'Chaque certificat du dossier apparaîtra ici sur une frise de trois ans, avec ses avis d’échéance. Un certificat d’entraînement suffit pour commencer.',
      en: 'Each certificate of the dossier will appear here on a timeline of three years, with its notices of expiry. A practice certificate is enough to begin.',
    },
    create: { fr: 'Créer les certificats d’entraînement', en: 'Create the practice certificates' },
    needsFqdn: {
      fr: 'Il faut d’abord le nom du serveur GAP, à renseigner dans « Dossier ».',
      en: 'First the name of the GAP server is needed, to be filled in under “Dossier”.',
    },
  },
  frieze: {
    title: { fr: 'Frise des échéances', en: 'Timeline of expiries' },
    today: { fr: 'aujourd’hui', en: 'today' },
    legendEarly: { fr: 'avis à 60 jours (ANS)', en: 'notice at 60 days (ANS)' },
    legendNotice: { fr: 'avis à un mois (procédure)', en: 'notice at one month (procedure)' },
    legendEnd: { fr: 'échéance', en: 'expiry' },
  },
  table: {
    title: { fr: 'Échéances', en: 'Expiries' },
    certificate: { fr: 'Certificat', en: 'Certificate' },
    from: { fr: 'Début', en: 'Start' },
    early: { fr: 'Avis ANS (60 jours)', en: 'ANS notice (60 days)' },
    notice: { fr: 'Avis (un mois)', en: 'Notice (one month)' },
    to: { fr: 'Échéance', en: 'Expiry' },
    state: { fr: 'État', en: 'State' },
    practiceNote: {
      fr: 'Pour un certificat d’entraînement, personne n’envoie d’avis : ces deux dates sont là pour l’exercice.',
      en: 'Nobody sends a notice for a practice certificate: its two dates are there for the exercise.',
    },
  },
  owner: {
    'auth-cli': { fr: 'ORG_AUTH_CLI', en: 'ORG_AUTH_CLI' },
    'ssl-serveur': { fr: 'SSL_SERVEUR', en: 'SSL_SERVEUR' },
    'igc-sante': { fr: 'autorité IGC-Santé', en: 'IGC-Santé authority' },
    ingetrust: { fr: 'autorité des TPE', en: 'terminals’ authority' },
    geotrust: { fr: 'autorité du PSP', en: 'PSP’s authority' },
    practice: { fr: 'entraînement', en: 'practice' },
    earlier: { fr: 'remplacé', en: 'replaced' },
  },
  state: {
    valid: { fr: 'valide', en: 'valid' },
    soon: { fr: 'expire bientôt', en: 'ends soon' },
    expired: { fr: 'expiré', en: 'expired' },
    notYet: { fr: 'pas encore valide', en: 'not valid yet' },
    revoked: { fr: 'révoqué', en: 'revoked' },
  },
  notices: {
    title: { fr: 'Les avis d’échéance', en: 'The notices of expiry' },
    body: {
      fr: 'Ils partent de {{sender}}, vers l’adresse donnée à la commande : choisissez une boîte partagée, qui survit aux départs. Le renouvellement n’est pas automatique, et seul un certificat encore actif peut être renouvelé.',
      en: 'They come from {{sender}}, to the address given with the order: choose a shared mailbox, which outlives departures. Renewal is not automatic, and only a certificate that is still active can be renewed.',
    },
  },
  practice: {
    title: { fr: 'S’entraîner à la révocation', en: 'Practise revocation' },
    explained: {
      fr: 'Révoquez un certificat d’entraînement, puis testez : le PSP doit refuser l’ORG_AUTH_CLI révoqué ; le TPE, lui, n’est pas tenu de vérifier le SSL_SERVEUR. On ne revient pas en arrière : on en fait un nouveau.',
      en: 'Revoke a practice certificate, then test: the PSP must refuse the revoked ORG_AUTH_CLI; the terminal is not bound to check the SSL_SERVEUR. There is no way back: a new one is made.',
    },
    none: { fr: 'Aucun certificat d’entraînement en service.', en: 'No practice certificate in service.' },
    revoke: { fr: 'Révoquer…', en: 'Revoke…' },
    revokeNamed: {
      fr: 'Révoquer le certificat d’entraînement {{order}}',
      en: 'Revoke the practice certificate {{order}}',
    },
    revoked: {
      fr: 'Révoqué : tout test qui le présente doit échouer là où la révocation est vérifiée.',
      en: 'Revoked: any test that shows it must fail where revocation is checked.',
    },
    active: { fr: 'En service jusqu’au {{endDate}}.', en: 'In service until {{endDate}}.' },
    issue: { fr: 'Créer un nouveau certificat', en: 'Create a new certificate' },
    issueNamed: {
      fr: 'Créer un nouveau certificat d’entraînement {{order}}',
      en: 'Create a new practice certificate {{order}}',
    },
    goTest: { fr: 'Aller à « Connectivité »', en: 'Go to “Connectivity”' },
    confirmTitle: {
      fr: 'Révoquer le certificat d’entraînement {{order}} ?',
      en: 'Revoke the practice certificate {{order}}?',
    },
    confirmBody: {
      fr: 'La révocation est définitive, comme celle d’un vrai certificat : il entrera dans la CRL simulée de ce dossier et y restera. Vous pourrez en créer un nouveau aussitôt.',
      en: 'Revocation is definitive, as it is for a real certificate: this one will enter the simulated CRL of this dossier and stay there. You can create a new one at once.',
    },
    confirm: { fr: 'Révoquer définitivement', en: 'Revoke for good' },
    deliveredSafe: {
      fr: 'Vos certificats délivrés ne sont pas concernés : ils ne se révoquent que sur PFCNG.',
      en: 'Your delivered certificates are not concerned: they are revoked on PFCNG alone.',
    },
  },
  trouble: {
    title: { fr: 'Erreur, perte ou vol', en: 'Error, loss or theft' },
    caption: {
      fr: 'Un certificat qui comporte une erreur, ou dont la clé a pu être perdue ou copiée, doit être révoqué.',
      en: 'A certificate with an error in it, or whose key may have been lost or copied, must be revoked.',
    },
    steps: {
      revoke: {
        fr: 'Révoquez sur PFCNG avec le code de révocation choisi au retrait. Le chapitre 11 du guide des services IHM de la Plateforme IGC-Santé décrit la marche à suivre. C’est définitif.',
        en: 'Revoke on PFCNG with the revocation code chosen at the withdrawal. Chapter 11 of the guide to the IHM services of the IGC-Santé platform tells how. It is definitive.',
      },
      stop: {
        fr: 'Retirez aussitôt le certificat et sa clé de votre GAP.',
        en: 'Take the certificate and its key off your GAP at once.',
      },
      order: {
        fr: 'Commandez-en un nouveau avec une nouvelle clé : celle qui est perdue ne ressert jamais.',
        en: 'Order a new one with a new key: the one that was lost never serves again.',
      },
      install: {
        fr: 'Installez le nouveau, puis testez la connectivité avant de remettre en service.',
        en: 'Install the new one, then test the connectivity before putting it back in service.',
      },
    },
    noCode: {
      fr: 'Code de révocation perdu ? Demandez la marche à suivre au support de l’ANS.',
      en: 'Lost the revocation code? Ask the support of the ANS what to do.',
    },
    goOrder: { fr: 'Aller à « Commande »', en: 'Go to “Order”' },
  },
  rights: {
    title: { fr: 'Changement d’habilitations', en: 'Change of rights' },
    body: {
      fr: 'Pendant ces 3 ans, les habilitations des cartes CPx de test s’ajoutent ou se retirent dans l’Espace CPS, rubrique « Vos démarches ». Un nouveau nom de domaine passe par là avant toute commande.',
      en: 'During these 3 years, the rights of the CPx test cards are added or removed in the Espace CPS, section « Vos démarches ». A new domain name goes through there before any order.',
    },
  },
} as const satisfies TextTree;
