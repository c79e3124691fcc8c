export const prerequis = {
  title: 'Prérequis',
  subtitle: {
    A: 'Des cartes CPx de test, et leurs habilitations sur les deux offres : un seul formulaire demande tout.',
    B: 'Vos cartes existent : on vérifie leurs habilitations, et on ne demande que ce qui manque.',
    none: 'Des cartes CPx de test, et leurs habilitations sur les deux offres de certificats de test.',
  },
  case: { label: 'Votre cas', A: 'Cas A : pas encore de carte', B: 'Cas B : des cartes existent' },
  trial: {
    title: 'Rien à demander dans un essai',
    body: 'Dans un vrai dossier, cette étape prépare le formulaire n°414, vérifie le domaine d’habilitation et suit les réponses. Ici, les certificats d’entraînement sont délivrés sur place.',
    action: 'Voir la connectivité',
  },
  domain: {
    title: 'Domaine d’habilitation',
    subtitle:
      'Celui pour lequel vos cartes pourront demander des certificats serveur (étape 4.2 du formulaire).',
    from: 'Votre serveur',
    to: 'À demander',
    label: 'Domaine d’habilitation',
    why: 'Seul le domaine enregistré, **{{domain}}**, est gardé ; le reste est remplacé par une étoile, **sans point**, comme l’écrit la procédure. Plus large, il évite de refaire le formulaire pour un second serveur.',
    notCn: 'Ce n’est pas le CN : votre certificat, lui, portera `{{fqdn}}` en entier.',
    missing: 'Il se déduit du nom de votre serveur : renseignez-le d’abord.',
    goToDossier: 'Compléter le dossier',
    dns: {
      busy: 'Recherche de {{domain}} dans le DNS…',
      exists: '{{domain}} existe dans le DNS.',
      existsDetail: 'L’existence du domaine est vérifiée à la réception du formulaire.',
      absent: '{{domain}} est introuvable dans le DNS.',
      absentDetail:
        'L’existence du domaine est vérifiée à la réception du formulaire : corrigez-le, ou faites-le déclarer avant l’envoi.',
      unknown: 'Le DNS n’a pas répondu.',
      unknownDetail:
        'Hors ligne, ou filtré par votre réseau. Cela ne bloque rien : vérifiez seulement que {{domain}} est bien votre domaine.',
      again: 'Chercher à nouveau',
    },
  },
  form: {
    title: 'Formulaire n°414',
    subtitleA: 'À remplir dans l’Espace CPS, rubrique « Vos Commandes ». Chaque case est prête à recopier.',
    subtitleB:
      'Seulement si des droits manquent, ou s’ils se limitent à un sous-domaine. Sections 1, 2 et 4.',
    sheet: 'Formulaire n°414 : valeurs à reporter',
    sheetNote:
      'Fiche préparée par Assistant Diapason pour {{publisher}}. Elle ne remplace pas le formulaire officiel.',
    print: 'Imprimer ou enregistrer en PDF',
    toComplete: 'À compléter dans l’étape Dossier',
    byHand: 'à la main',
    tick: 'À cocher',
    missing_one: '{{count}} case attend encore une valeur.',
    missing_other: '{{count}} cases attendent encore une valeur.',
    missingWhy: 'Elles viennent de l’étape Dossier. Le reste est déjà exact.',
    ready: 'Toutes les cases sont prêtes.',
    readyDetail: 'Il reste la date, la signature et le cachet, à la main.',
    prepare: 'Préparer le formulaire',
    hide: 'Replier le formulaire',
  },
  mail: {
    title: '1. Vérifier les habilitations de vos cartes',
    subtitle:
      'De l’une ou l’autre façon. Il faut les deux offres : SERVEUR (usage SSL_SERVEUR) et ORG (usage AUTH_CLI).',
    byMail: 'Par courriel, au service client',
    to: 'À',
    subject: 'Objet',
    body: 'Message',
    open: 'Écrire dans ma messagerie',
    copy: 'Copier le message',
    oldAddress: 'La procédure donne {{address}} : l’ASIP Santé est devenue l’ANS, et son adresse a changé.',
    byPlatform: 'Vous-même, sur la plateforme IGC-Santé',
    platform:
      'Avec une carte CPx de test et son lecteur, connectez-vous à PFCNG et ouvrez la liste de vos offres.',
    pin: 'Trois codes PIN faux bloquent une carte.',
    openPlatform: 'Ouvrir PFCNG',
  },
  scope: {
    title: '2. Lire leur portée',
    subtitle:
      'Pour l’offre SERVEUR, une carte peut n’être habilitée que sur un sous-domaine, ou sur un seul serveur.',
    label: 'Domaine indiqué pour vos cartes',
    hint: 'Tel que la réponse ou PFCNG l’écrit. L’assistant le compare à votre serveur, sans le garder.',
    wide: 'Tout votre domaine est couvert.',
    wideDetail: '`{{fqdn}}` peut être demandé, et vos autres serveurs aussi.',
    narrow: 'Votre serveur est couvert, mais pas tout votre domaine.',
    narrowDetail:
      'Vous pouvez commander. Pour un autre serveur, il faudra renvoyer le formulaire n°414 avec `{{domain}}`.',
    outside: 'Votre serveur n’est pas couvert.',
    outsideDetail:
      '`{{fqdn}}` serait refusé. Renvoyez le formulaire n°414 (étape 4.2) avec `{{domain}}` pour élargir les droits à tout votre domaine.',
    needsServer: 'Renseignez d’abord votre serveur dans l’étape Dossier.',
  },
  formB: { title: '3. Demander les droits qui manquent' },
  follow: {
    title: 'Suivi',
    titleB: '4. Suivi',
    subtitle: 'Ce que l’assistant ne peut pas voir : notez-le avec sa date.',
    formSent: 'Formulaire n°414 envoyé',
    formSentHint: 'Par l’Espace CPS. Notez la date d’envoi.',
    formSentHintB: 'Seulement s’il a fallu le renvoyer.',
    cardsReceived: 'Cartes CPx de test reçues',
    cardsReceivedHint:
      'Comptez quelques semaines. En attendant, les certificats d’entraînement permettent d’avancer.',
    checked: 'Habilitations vérifiées',
    checkedHint: 'Une fois la réponse reçue, ou PFCNG consulté.',
    confirmed: 'Habilitations confirmées',
    confirmedHint: 'SERVEUR (SSL_SERVEUR) et ORG (AUTH_CLI), sur votre domaine.',
    peers: 'Autorités IngeTrust et Geotrust demandées à Ingenico',
    peersHint:
      'Elles doivent être installées sur la GAP : sans elles, la GAP ne peut reconnaître ni le TPE ni le PSP.',
  },
} as const;
