/** What may be put to the test, and what each target asks for. */
export const target = {
  label: 'Cible',
  tab: {
    rehearsal: 'Répétition locale',
    'gap-server': 'Mon GAP, côté serveur',
    'gap-client': 'Mon GAP, côté client',
    psp: 'Le PSP',
  },
  explained: {
    rehearsal:
      'Sur ce poste, une GAP de référence porte vos certificats face à un TPE et à un PSP simulés. Les certificats sont éprouvés, pas encore le logiciel de votre GAP.',
    'gap-server':
      'L’assistant appelle votre logiciel comme le feraient des TPE : un bon, puis tous ceux qu’il doit refuser. C’est votre GAP qui est éprouvé.',
    'revocation-drill':
      'Un TPE simulé appelle votre GAP, puis il est révoqué en cours de route : l’exercice mesure le temps que votre GAP met à s’en apercevoir.',
    'gap-client':
      'L’assistant joue le PSP, en bien et en mal, et attend que votre logiciel l’appelle. Chaque appel est jugé à son arrivée.',
    psp: 'L’assistant joue la GAP avec les certificats du dossier et appelle un vrai PSP.',
  },
  start: {
    rehearsal: 'Tester la connectivité',
    'gap-server': 'Tester mon GAP',
    'revocation-drill': 'Commencer l’exercice',
    'gap-client': 'Ouvrir le PSP simulé',
    psp: 'Appeler le PSP',
  },
  going: {
    rehearsal: 'Test en cours…',
    'gap-server': 'Test en cours…',
    'revocation-drill': 'Exercice en cours…',
    'gap-client': 'En attente d’appels…',
    psp: 'Appel en cours…',
  },
  elsewhere: 'Un autre test est en cours : {{target}}.',
  elsewhereHint: 'Un seul test à la fois, pour que les résultats ne se mêlent pas.',
  show: 'Voir ce test',
  edit: 'Modifier',
} as const;

export const form = {
  title: {
    'gap-server': 'Où écoute votre GAP',
    'gap-client': 'Où votre GAP appellera',
    psp: 'Où répond le PSP',
  },
  address: 'Adresse',
  addressHint: 'Une URL, un nom ou une adresse IP, avec ou sans port : collez-la telle quelle.',
  port: 'Port',
  portInAddress: 'Dans l’adresse',
  serverName: 'FQDN saisi dans le TPE',
  serverNameHint: 'Demandé à votre GAP (SNI), puis comparé au certificat qu’il montre.',
  serverNameDiffers: 'Le dossier donne {{fqdn}} : le TPE et le CN doivent porter le même nom.',
  serverNameUnknown: 'Le dossier n’a pas encore de nom de serveur : saisissez celui du TPE.',
  plays: 'Ce qui est joué',
  playsBattery: 'Tous les TPE',
  playsDrill: 'Exercice de révocation',
  everySeconds: 'Un appel toutes les',
  giveUpAfterSeconds: 'Abandonner après',
  staleAfterSeconds: 'Durée de vie de la dernière CRL',
  seconds: 's',
  giveUpHint: 'Passé ce délai, votre GAP sera dit ne pas voir la révocation.',
  playsStale: 'Continuer avec une CRL périmée',
  playsStaleHint:
    'Après la révocation, la dernière CRL publiée meurt à une heure fixe : l’exercice regarde si votre GAP refuse alors les TPE.',
  drillNeeds:
    'Votre GAP doit lire les CRL de la simulation : exportez-les, puis faites relire à votre GAP les fichiers que l’exercice réécrit au même endroit.',
  pspName: 'Nom par lequel votre GAP appelle',
  pspNameHint: 'Le bon certificat du PSP simulé portera ce nom ou cette adresse IP.',
  arrangement: 'Comment distinguer les variantes',
  arrangements: {
    ports: 'Un port par variante',
    sni: 'Un seul port, par nom (SNI)',
    turn: 'Un seul port, à tour de rôle',
  },
  arrangementHint: {
    ports: 'Le plus clair : chaque port est une variante du PSP.',
    sni: 'Votre GAP garde son port et change de nom ; chaque nom doit mener à cette machine.',
    turn: 'Votre GAP ne change rien : chaque appel reçoit la variante suivante.',
  },
  firstPort: 'Premier port',
  onePort: 'Port',
  portRange: 'Ports {{fromPort}} à {{toPort}}',
  interface: 'Interface écoutée',
  loopback: 'ce poste seulement',
  lan: 'joignable par d’autres machines',
  openToOthers: 'Ouvert aux autres machines',
  openToOthersHint:
    'Quiconque atteint {{address}} pourra appeler le PSP simulé, tant que le test tourne. Il n’y trouvera ni clé ni donnée du dossier.',
  confirmTitle: 'Écouter sur {{address}} ?',
  confirmBody:
    'Toute machine qui atteint cette adresse pourra appeler le PSP simulé. Il ne répond qu’à des appels TLS, ne porte que des certificats de simulation, et se ferme avec le test.',
  confirmFirewall:
    'Le pare-feu de ce poste peut demander une autorisation : ne l’accordez que pour le réseau de votre GAP.',
  confirm: 'Écouter sur cette adresse',
  pspServerName: 'Nom attendu dans le certificat du PSP',
  pspServerNameHint: 'Demandé au PSP (SNI), puis comparé à son certificat. Par défaut, celui de l’adresse.',
  pspReal: 'Un vrai service recevra le vrai certificat ORG_AUTH_CLI du dossier, dont la clé signe l’échange.',
  pspPractice:
    'Un vrai service sera appelé avec un certificat d’entraînement, qu’il doit refuser. Importez l’ORG_AUTH_CLI délivré pour être accepté.',
  pspRealHint:
    'Rien d’autre n’est envoyé : aucun paiement, aucune donnée. Prévenez l’exploitant du PSP s’il surveille ses accès.',
  pspNeeds: 'Il manque le certificat ORG_AUTH_CLI, que l’assistant présenterait au PSP.',
  pspNeedsAction: 'Aller à « Installation »',
} as const;

/** What is wrong in a field: what, and what is wanted. */
export const problems = {
  empty: 'Saisissez l’adresse.',
  'not-an-address': 'Ce n’est pas une adresse : il faut un nom ou une adresse IP, comme gap.editeur.fr:8443.',
  'bad-port': 'Un port va de 1 à 65535.',
  'no-port': 'Saisissez le port.',
  name: 'Il faut un nom complet ou une adresse IP, sans port.',
  'sni-name': 'Par nom (SNI), il faut un nom : une adresse IP n’est jamais demandée.',
  everySeconds: 'De 0,2 à 3 600 secondes.',
  giveUpAfterSeconds: 'De 1 à 172 800 secondes, soit deux jours.',
  staleAfterSeconds: 'De 1 à 86 400 secondes, soit un jour.',
} as const;

/** The real test terminal that may play the right one. */
export const terminal = {
  label: 'Le bon TPE est',
  simulated: 'simulé',
  own: 'mon terminal de test',
  simulatedHint:
    'Votre GAP doit connaître l’autorité simulée : exportez-la ci-dessous et installez-la sur la GAP de test.',
  ownHint:
    'Le vrai certificat d’un terminal de test joue l’échange nominal. Les TPE à refuser restent simulés.',
  drop: 'Déposez le certificat et la clé du terminal',
  dropHint: 'Un PKCS#12 (.p12, .pfx), ou des fichiers PEM. La clé entre au coffre, chiffrée.',
  password: 'Mot de passe de « {{name}} »',
  passwordHint: 'Celui qui protège le fichier du terminal.',
  passwordAgain: 'Ressaisissez-le, de préférence par copier-coller.',
  open: 'Ouvrir le fichier',
  giveUp: 'Autre fichier',
  issuedBy: 'signé par {{issuer}}',
  until: 'valide jusqu’au {{untilDate}}',
  chain_one: 'avec {{count}} autorité',
  chain_other: 'avec {{count}} autorités',
  replace: 'Remplacer',
  setAside: 'Ne plus l’employer',
} as const;

/** The simulated authorities, to be installed on the test GAP. */
export const simulationExport = {
  title: 'Autorités simulées',
  lead: 'À installer sur la GAP de test avant l’essai : sans elles, elle refuse tout ce que joue l’assistant.',
  action: 'Exporter les autorités simulées',
  again: 'Exporter à nouveau',
  where: 'Écrit dans',
  whereLabel: 'chemin des autorités simulées',
  more_one: 'Afficher l’autre fichier',
  more_other: 'Afficher les {{count}} autres fichiers',
  files: 'Fichiers exportés',
  never: 'Ces autorités sont propres à ce dossier et disent SIMULATION : jamais sur une GAP en service.',
} as const;
