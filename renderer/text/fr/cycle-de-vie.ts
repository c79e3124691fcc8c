export const cycleDeVie = {
  title: 'Cycle de vie',
  lead: 'Un certificat vaut 3 ans. Voici ce qui expire, quand vous serez prévenu, et quoi faire le jour où tout ne va pas bien.',
  empty: {
    title: 'Aucun certificat à suivre',
    body: 'Chaque certificat du dossier apparaîtra ici sur une frise de trois ans, avec ses avis d’échéance. Un certificat d’entraînement suffit pour commencer.',
    create: 'Créer les certificats d’entraînement',
    needsFqdn: 'Il faut d’abord le nom du serveur GAP, à renseigner dans « Dossier ».',
  },
  frieze: {
    title: 'Frise des échéances',
    today: 'aujourd’hui',
    legendEarly: 'avis à 60 jours (ANS)',
    legendNotice: 'avis à un mois (procédure)',
    legendEnd: 'échéance',
  },
  table: {
    title: 'Échéances',
    certificate: 'Certificat',
    from: 'Début',
    early: 'Avis ANS (60 jours)',
    notice: 'Avis (un mois)',
    to: 'Échéance',
    state: 'État',
    practiceNote:
      'Pour un certificat d’entraînement, personne n’envoie d’avis : ces deux dates sont là pour l’exercice.',
  },
  owner: {
    'auth-cli': 'ORG_AUTH_CLI',
    'ssl-serveur': 'SSL_SERVEUR',
    'igc-sante': 'autorité IGC-Santé',
    ingetrust: 'autorité des TPE',
    geotrust: 'autorité du PSP',
    practice: 'entraînement',
    earlier: 'remplacé',
  },
  state: {
    valid: 'valide',
    soon: 'expire bientôt',
    expired: 'expiré',
    notYet: 'pas encore valide',
    revoked: 'révoqué',
  },
  notices: {
    title: 'Les avis d’échéance',
    body: 'Ils partent de {{sender}}, vers l’adresse donnée à la commande : choisissez une boîte partagée, qui survit aux départs. Le renouvellement n’est pas automatique, et seul un certificat encore actif peut être renouvelé.',
  },
  practice: {
    title: 'S’entraîner à la révocation',
    explained:
      'Révoquez un certificat d’entraînement, puis testez : le PSP doit refuser l’ORG_AUTH_CLI révoqué ; le TPE, lui, n’est pas tenu de vérifier le SSL_SERVEUR. On ne revient pas en arrière : on en fait un nouveau.',
    none: 'Aucun certificat d’entraînement en service.',
    revoke: 'Révoquer…',
    revokeNamed: 'Révoquer le certificat d’entraînement {{order}}',
    revoked: 'Révoqué : tout test qui le présente doit échouer là où la révocation est vérifiée.',
    active: 'En service jusqu’au {{endDate}}.',
    issue: 'Créer un nouveau certificat',
    issueNamed: 'Créer un nouveau certificat d’entraînement {{order}}',
    goTest: 'Aller à « Connectivité »',
    confirmTitle: 'Révoquer le certificat d’entraînement {{order}} ?',
    confirmBody:
      'La révocation est définitive, comme celle d’un vrai certificat : il entrera dans la CRL simulée de ce dossier et y restera. Vous pourrez en créer un nouveau aussitôt.',
    confirm: 'Révoquer définitivement',
    deliveredSafe: 'Vos certificats délivrés ne sont pas concernés : ils ne se révoquent que sur PFCNG.',
  },
  trouble: {
    title: 'Erreur, perte ou vol',
    caption:
      'Un certificat qui comporte une erreur, ou dont la clé a pu être perdue ou copiée, doit être révoqué.',
    steps: {
      revoke:
        'Révoquez sur PFCNG avec le code de révocation choisi au retrait. Le chapitre 11 du guide des services IHM de la Plateforme IGC-Santé décrit la marche à suivre. C’est définitif.',
      stop: 'Retirez aussitôt le certificat et sa clé de votre GAP.',
      order: 'Commandez-en un nouveau avec une nouvelle clé : celle qui est perdue ne ressert jamais.',
      install: 'Installez le nouveau, puis testez la connectivité avant de remettre en service.',
    },
    noCode: 'Code de révocation perdu ? Demandez la marche à suivre au support de l’ANS.',
    goOrder: 'Aller à « Commande »',
  },
  rights: {
    title: 'Changement d’habilitations',
    body: 'Pendant ces 3 ans, les habilitations des cartes CPx de test s’ajoutent ou se retirent dans l’Espace CPS, rubrique « Vos démarches ». Un nouveau nom de domaine passe par là avant toute commande.',
  },
} as const;
