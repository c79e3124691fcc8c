export const accueil = {
  title: 'Vos dossiers Diapason',
  subtitle:
    'Un dossier par serveur GAP : ses clés, ses demandes, ses certificats et ses preuves, dans un dossier de votre disque.',
  create: 'Nouveau dossier',
  open: 'Ouvrir…',
  trial: 'Essai guidé',
  trialRunning: {
    create: 'Création du dossier d’essai…',
    issue: 'Délivrance de certificats d’entraînement…',
    start: 'Lancement du test…',
  },
  card: {
    progress: '{{done}} sur {{total}}',
    progressLabel: 'Avancement',
    next: 'Prochaine action',
    allDone: 'Tout est fait',
    noName: 'Sans nom',
    noServer: 'Serveur GAP à renseigner',
    expiry: 'Échéance {{relative}}, le {{expiryDate}}',
    expiryFar: 'Échéance le {{expiryDate}}',
    expired: 'Expiré {{relative}}, le {{expiryDate}}',
    noCertificate: 'Aucun certificat pour l’instant',
    openNamed: 'Ouvrir le dossier {{name}}',
    menuOf: 'Autres actions pour {{name}}',
    forget: 'Retirer de la liste',
    lastOpened: 'Ouvert {{relative}}',
    state: {
      missing: {
        title: 'Dossier introuvable',
        detail:
          'Il a été déplacé, renommé, ou son disque n’est pas branché. Rouvrez-le à son nouvel emplacement, ou retirez-le de la liste.',
      },
      unreadable: {
        title: 'Dossier illisible',
        detail:
          'Son fichier dossier.json ne se lit pas. Ouvrez-le pour savoir pourquoi : rien n’y a été supprimé.',
      },
      'open-elsewhere': {
        title: 'Ouvert ailleurs',
        detail: 'Un autre assistant l’utilise. Fermez-le là-bas pour l’ouvrir ici.',
      },
    },
  },
  forget: {
    title: 'Retirer « {{name}} » de la liste ?',
    body: 'Le dossier reste sur votre disque, avec ses clés et ses certificats. Vous pourrez le rouvrir par « Ouvrir… ».',
    confirm: 'Retirer de la liste',
  },
  empty: {
    title: 'De rien à une connexion Diapason prouvée',
    subtitle:
      'L’assistant vous conduit de la première démarche jusqu’au test TLS mutuel qui montre que le TPE et le PSP acceptent votre GAP, et qu’elle refuse ceux qu’elle doit refuser.',
    trial: {
      title: 'Voir le résultat tout de suite',
      body: 'Un dossier d’exemple, des certificats d’entraînement délivrés sur place, et le test complet TPE → GAP → PSP. Quelques secondes, aucune démarche.',
    },
    create: {
      title: 'Commencer pour de bon',
      body: 'Votre société, votre serveur GAP, puis les deux commandes à passer. Vous pouvez fermer l’assistant entre deux étapes : tout est repris où vous en étiez.',
    },
    path: 'Le chemin',
    steps: {
      dossier: 'Qui commande, et pour quel serveur',
      prerequis: 'Cartes CPx de test et habilitations',
      commande: 'ORG_AUTH_CLI et SSL_SERVEUR sur PFCNG',
      installation: 'Ce qui revient est reconnu et vérifié',
      connectivite: 'TPE, GAP, PSP : qui accepte qui, et pourquoi',
      'cycle-de-vie': 'Échéances, renouvellement, révocation',
    },
  },
  new: {
    title: 'Nouveau dossier',
    publisher: 'Raison sociale de l’éditeur',
    publisherHint: 'Vous pourrez la changer à l’étape Dossier.',
    folder: 'Emplacement sur le disque',
    folderHint: 'Un dossier ordinaire, que vous pouvez sauvegarder et archiver.',
    folderName: 'dossier-diapason',
    passphrase: 'Phrase secrète',
    again: 'La même, une seconde fois',
    protects:
      'La phrase secrète chiffre les clés privées de vos certificats dans ce dossier. Personne ne peut la retrouver : perdue, elle oblige à révoquer et à recommander. Gardez-la dans le gestionnaire de mots de passe de votre équipe.',
    length: 'Au moins {{min}} caractères : plusieurs mots sans rapport entre eux font une bonne phrase.',
    tooShort_one: 'Encore {{count}} caractère.',
    tooShort_other: 'Encore {{count}} caractères.',
    weak: 'Assez longue, mais trop répétitive.',
    fair: 'Correcte. Un mot de plus la rendrait solide.',
    strong: 'Solide.',
    strengthLabel: 'Solidité de la phrase secrète',
    different: 'Les deux phrases diffèrent.',
    same: 'Les deux phrases sont identiques.',
    remember: 'La retenir dans le trousseau du système',
    rememberHint: 'Le dossier s’ouvrira sans la demander, sur ce poste et pour votre session seulement.',
    plainText:
      'Le trousseau de ce système garderait la phrase en clair : l’assistant ne l’y met pas et vous la demandera.',
    create: 'Créer le dossier',
  },
  openDialog: {
    title: 'Ouvrir un dossier',
    folder: 'Chemin du dossier',
    hint: 'Celui qui contient le fichier dossier.json, sur la machine où tourne l’assistant.',
  },
} as const;
