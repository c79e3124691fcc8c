/** The command line. */
export const cli = {
  help: {
    intro:
      'Assistant Diapason en ligne de commande : le même moteur que la fenêtre, pour vos scripts et votre intégration continue.',
    usage: 'Usage : npm run -s cli -- VERBE …   (--help après un verbe pour ses options)',
    call: 'Usage : npm run -s cli --',
    exitCodes: 'Codes de sortie : 0 comme attendu, 1 non, 2 mauvais usage, 3 impossible de conclure.',
  },
  options: {
    json: 'réponse en JSON, pour un programme',
    lang: 'langue des textes : fr ou en',
    help: 'cette aide',
    'passphrase-stdin': 'lire la phrase secrète du dossier sur l’entrée standard (première ligne)',
    'password-stdin': 'lire le mot de passe du fichier sur l’entrée standard (ligne suivante)',
  },
  ask: { passphrase: 'Phrase secrète du dossier :', password: 'Mot de passe du fichier :' },
  errors: {
    unknownVerb: 'Verbe inconnu : {{verb}}. Lancez --help pour la liste.',
    unknownOption: 'Option inconnue : {{option}}. Lancez le verbe avec --help pour ses options.',
    badOption: 'Option mal écrite : {{option}}. Lancez le verbe avec --help pour ses options.',
    badChoice: '--{{option}} ne prend pas « {{value}} ». Valeurs possibles : {{allowed}}.',
    missingOption: 'Il manque l’option --{{option}}.',
    positionals: 'Arguments en trop ou manquants. Usage : {{usage}}',
    noPassphrase:
      'Ce verbe ouvre le coffre du dossier et a besoin de sa phrase secrète : ajoutez --passphrase-stdin, ou lancez-le dans un terminal.',
    emptyPassphrase:
      'L’entrée standard ne contient pas de phrase secrète : écrivez-la sur sa première ligne.',
    badDate: '« {{value}} » n’est pas une date : écrivez-la comme 2026-11-24 ou 2026-11-24T09:00:00Z.',
    badPort: 'Le port « {{value}} » n’est pas un nombre de 1 à 65535.',
  },
  new: {
    summary: 'crée un dossier',
    done: 'Dossier créé : {{folder}} (serveur {{fqdn}})',
    options: {
      publisher: 'raison sociale de l’éditeur',
      siret: 'SIRET de l’éditeur',
      server: 'nom du serveur GAP/Diapason, par exemple gap',
      domain: 'nom de domaine, par exemple editeur-exemple.fr',
      'tpe-fqdn': 'FQDN saisi dans le TPE (par défaut : serveur.domaine)',
      case: 'A : pas encore de cartes CPx de test ; B : cartes en main',
    },
  },
  csr: {
    summary: 'crée la clé et le CSR de chaque demande',
    done: '{{order}} : CSR pour {{commonName}}, clé {{key}} chiffrée dans le dossier',
    options: {
      order: 'une seule demande : auth-cli ou ssl-serveur',
      bits: 'taille de la clé RSA : 2048 (par défaut), 3072 ou 4096',
      renew: 'refaire une clé et un CSR même s’il y en a déjà (l’ancienne clé est gardée)',
    },
  },
  practice: {
    summary: 'émet des certificats d’entraînement pour les CSR du dossier',
    done: '{{order}} : certificat d’entraînement pour {{commonName}}, valable jusqu’au {{untilDate}}',
    revoked: '{{order}} : certificat d’entraînement de {{commonName}} révoqué',
    options: { revoke: 'révoque le certificat d’entraînement courant de cette demande (définitif)' },
  },
  import: {
    summary: 'fait entrer des certificats, des autorités et des CRL dans le dossier',
    taken: '✓ {{name}} : pris',
    known: '= {{name}} : déjà dans le dossier',
    refused: '✗ {{name}} : refusé',
    options: { authority: 'rôle des autorités du fichier : ingetrust, geotrust ou igc-sante' },
  },
  status: {
    summary: 'dit où en est le dossier, sans l’ouvrir',
    next: 'Prochaine action : {{action}}',
    options: {},
  },
  test: {
    summary: 'joue les tests de connectivité et donne les verdicts des deux côtés',
    clause: 'Clause {{clause}}',
    asExpected: '{{pass}} sur {{total}} conformes, en {{ms}} ms ({{library}})',
    notAsExpected: 'Écart : {{pass}} sur {{total}} conformes, en {{ms}} ms ({{library}})',
    couldNotTell: 'Impossible de conclure : {{pass}} sur {{total}} conformes, en {{ms}} ms ({{library}})',
    cancelled: 'Arrêté avant la fin : {{pass}} sur {{total}} conformes, en {{ms}} ms ({{library}})',
    options: {
      target: 'ce qui est testé : rehearsal (répétition locale)',
      only: 'une partie des scénarios, par exemple gap-psp/nominal,client-revoked',
    },
  },
  deploy: {
    summary: 'prépare l’installation : fichiers, configuration et commandes pour un serveur ou un client',
    done: 'Écrit dans {{folder}} ({{proof}}) :',
    secret: 'contient la clé privée',
    options: {
      kind: 'serveur ou client à préparer',
      out: 'dossier où écrire (par défaut : deploy/<genre>/ dans le dossier)',
      'install-folder': 'dossier des fichiers sur le serveur (par défaut : /etc/diapason, ou C:\\diapason)',
      port: 'port d’écoute du GAP, ou du PSP (par défaut : 8443)',
      'application-port': 'port local de l’application derrière nginx, Apache ou HAProxy',
      'psp-name': 'nom du PSP, pour un client',
      legacy: 'PKCS12 hérité (3DES, SHA-1), pour d’anciens lecteurs',
    },
  },
  inspect: {
    summary: 'dit ce que contiennent des fichiers de clés et de certificats',
    options: { batch: 'une ligne JSON par fichier, { id, file, password? }, et autant de réponses' },
  },
  verify: {
    summary: 'dit si un certificat serait accepté, hors ligne, et sinon pourquoi',
    accepted: '✓ Accepté',
    refused: '✗ Refusé : {{why}} ({{reason}})',
    inconclusive: '? Impossible de conclure : {{why}} ({{reason}})',
    options: {
      leaf: 'le certificat à vérifier (fichier)',
      chain: 'les intermédiaires qui l’accompagnent (répétable)',
      trust: 'les autorités de confiance (répétable)',
      crl: 'les listes de révocation (répétable)',
      ocsp: 'les réponses OCSP (répétable)',
      fetch: 'cherche ce qui manque aux adresses des certificats (http seulement)',
      purpose: 'usage attendu : client, server ou any (par défaut)',
      name: 'nom que le certificat doit porter',
      at: 'date de la vérification, par exemple 2026-11-24 (par défaut : maintenant)',
      revocation: 'mandatory (refuse sans CRL), optional (par défaut, avertit) ou off',
      batch: 'une ligne JSON par cas, et autant de réponses { id, verdict, reason }',
    },
  },
  serve: {
    summary: 'ouvre l’assistant dans un navigateur, sur cette machine seulement',
    address: 'Assistant Diapason : {{url}}',
    hint: 'L’adresse sert une fois ; Entrée en donne une autre. Ctrl+C pour arrêter.',
    options: {
      port: 'port d’écoute sur 127.0.0.1 (par défaut : un port libre)',
      'no-open': 'ne pas ouvrir le navigateur, donner seulement l’adresse',
    },
  },
} as const;
