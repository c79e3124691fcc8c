import type { TextTree } from '../sentence.ts';
import { explained, formTitle, going, start, tab } from '../targets.ts';

/** What may be put to the test, and what each target asks for. */
export const target = {
  label: { fr: 'Cible', en: 'Target' },
  tab,
  explained,
  start,
  going,
  elsewhere: { fr: 'Un autre test est en cours : {{target}}.', en: 'Another test is under way: {{target}}.' },
  elsewhereHint: {
    fr: 'Un seul test à la fois, pour que les résultats ne se mêlent pas.',
    en: 'One test at a time, so that results do not mix.',
  },
  show: { fr: 'Voir ce test', en: 'Show that test' },
  edit: { fr: 'Modifier', en: 'Change' },
} as const satisfies TextTree;

export const form = {
  title: formTitle,
  address: { fr: 'Adresse', en: 'Address' },
  addressHint: {
    fr: 'Une URL, un nom ou une adresse IP, avec ou sans port : collez-la telle quelle.',
    en: 'A URL, a name or an IP address, with or without a port: paste it as it is.',
  },
  port: { fr: 'Port', en: 'Port' },
  portInAddress: { fr: 'Dans l’adresse', en: 'In the address' },
  serverName: { fr: 'FQDN saisi dans le TPE', en: 'FQDN typed in the terminal' },
  serverNameHint: {
    fr: 'Demandé à votre GAP (SNI), puis comparé au certificat qu’il montre.',
    en: 'Asked of your GAP (SNI), then compared with the certificate that it shows.',
  },
  serverNameDiffers: {
    fr: 'Le dossier donne {{fqdn}} : le TPE et le CN doivent porter le même nom.',
    en: 'The dossier gives {{fqdn}}: the terminal and the CN must bear the same name.',
  },
  serverNameUnknown: {
    fr: 'Le dossier n’a pas encore de nom de serveur : saisissez celui du TPE.',
    en: 'The dossier has no server name yet: type the one in the terminal.',
  },
  request: { fr: 'Chemin appelé', en: 'Path called' },
  requestHint: {
    fr: 'Demandé une fois connecté : /tpe, ou POST /tpe. GET / si vous ne donnez rien.',
    en: 'Asked for once connected: /tpe, or POST /tpe. GET / if you give none.',
  },
  plays: { fr: 'Ce qui est joué', en: 'What is played' },
  playsBattery: { fr: 'Tous les TPE', en: 'Every terminal' },
  playsDrill: { fr: 'Exercice de révocation', en: 'Revocation drill' },
  everySeconds: { fr: 'Un appel toutes les', en: 'A call every' },
  giveUpAfterSeconds: { fr: 'Abandonner après', en: 'Give up after' },
  staleAfterSeconds: { fr: 'Durée de vie de la dernière CRL', en: 'Life of the last CRL' },
  seconds: { fr: 's', en: 's' },
  giveUpHint: {
    fr: 'Passé ce délai, votre GAP sera dit ne pas voir la révocation.',
    en: 'Past this delay, your GAP will be said not to see the revocation.',
  },
  playsStale: { fr: 'Continuer avec une CRL périmée', en: 'Go on with a stale CRL' },
  playsStaleHint: {
    fr: 'Après la révocation, la dernière CRL publiée meurt à une heure fixe : l’exercice regarde si votre GAP refuse alors les TPE.',
    en: 'After the revocation, the last published CRL dies at a fixed time: the drill watches whether your GAP then refuses the terminals.',
  },
  drillNeeds: {
    fr: 'Votre GAP doit lire les CRL de la simulation : exportez-les, puis faites relire à votre GAP les fichiers que l’exercice réécrit au même endroit.',
    en: 'Your GAP must read the simulation’s CRLs: export them, then have your GAP read again the files that the drill rewrites in the same place.',
  },
  pspName: { fr: 'Nom par lequel votre GAP appelle', en: 'Name by which your GAP calls' },
  pspNameHint: {
    fr: 'Le bon certificat du PSP simulé portera ce nom ou cette adresse IP.',
    en: 'The right certificate of the simulated PSP will bear this name or IP address.',
  },
  arrangement: { fr: 'Comment distinguer les variantes', en: 'How to tell the variants apart' },
  arrangements: {
    ports: { fr: 'Un port par variante', en: 'A port per variant' },
    sni: { fr: 'Un seul port, par nom (SNI)', en: 'One port, by name (SNI)' },
    turn: { fr: 'Un seul port, à tour de rôle', en: 'One port, in turn' },
  },
  arrangementHint: {
    ports: {
      fr: 'Le plus clair : chaque port est une variante du PSP.',
      en: 'The clearest: each port is a variant of the PSP.',
    },
    sni: {
      fr: 'Votre GAP garde son port et change de nom ; chaque nom doit mener à cette machine.',
      en: 'Your GAP keeps its port and changes the name; each name must lead to this machine.',
    },
    turn: {
      fr: 'Votre GAP ne change rien : chaque appel reçoit la variante suivante.',
      en: 'Your GAP changes nothing: each call gets the next variant.',
    },
  },
  firstPort: { fr: 'Premier port', en: 'First port' },
  onePort: { fr: 'Port', en: 'Port' },
  portRange: { fr: 'Ports {{fromPort}} à {{toPort}}', en: 'Ports {{fromPort}} to {{toPort}}' },
  interface: { fr: 'Interface écoutée', en: 'Interface listened on' },
  loopback: { fr: 'ce poste seulement', en: 'this computer alone' },
  lan: { fr: 'joignable par d’autres machines', en: 'reachable from other machines' },
  openToOthers: { fr: 'Ouvert aux autres machines', en: 'Open to other machines' },
  openToOthersHint: {
    fr: 'Quiconque atteint {{address}} pourra appeler le PSP simulé, tant que le test tourne. Il n’y trouvera ni clé ni donnée du dossier.',
    en: 'Whoever reaches {{address}} will be able to call the simulated PSP while the test runs. No key and no data of the dossier is found there.',
  },
  confirmTitle: { fr: 'Écouter sur {{address}} ?', en: 'Listen on {{address}}?' },
  confirmBody: {
    fr: 'Toute machine qui atteint cette adresse pourra appeler le PSP simulé. Il ne répond qu’à des appels TLS, ne porte que des certificats de simulation, et se ferme avec le test.',
    en: 'Any machine that reaches this address will be able to call the simulated PSP. It answers TLS calls alone, bears simulation certificates alone, and closes with the test.',
  },
  confirmFirewall: {
    fr: 'Le pare-feu de ce poste peut demander une autorisation : ne l’accordez que pour le réseau de votre GAP.',
    en: 'This computer’s firewall may ask for permission: give it for the network of your GAP alone.',
  },
  confirm: { fr: 'Écouter sur cette adresse', en: 'Listen on this address' },
  pspServerName: {
    fr: 'Nom attendu dans le certificat du PSP',
    en: 'Name expected in the PSP’s certificate',
  },
  pspServerNameHint: {
    fr: 'Demandé au PSP (SNI), puis comparé à son certificat. Par défaut, celui de l’adresse.',
    en: 'Asked of the PSP (SNI), then compared with its certificate. By default, the one of the address.',
  },
  pspReal: {
    fr: 'Un vrai service recevra le vrai certificat ORG_AUTH_CLI du dossier, dont la clé signe l’échange.',
    en: 'A real service will be shown the dossier’s real ORG_AUTH_CLI certificate, whose key signs the exchange.',
  },
  pspPractice: {
    fr: 'Un vrai service sera appelé avec un certificat d’entraînement, qu’il doit refuser. Importez l’ORG_AUTH_CLI délivré pour être accepté.',
    en: 'A real service will be called with a practice certificate, which it must refuse. Import the delivered ORG_AUTH_CLI to be accepted.',
  },
  pspRealHint: {
    fr: 'Rien d’autre n’est envoyé : aucun paiement, aucune donnée. Prévenez l’exploitant du PSP s’il surveille ses accès.',
    en: 'Nothing else is sent: no payment, no data. Tell the PSP’s operator if accesses are watched.',
  },
  pspNeeds: {
    fr: 'Il manque le certificat ORG_AUTH_CLI, que l’assistant présenterait au PSP.',
    en: 'The ORG_AUTH_CLI certificate, which the wizard would show to the PSP, is missing.',
  },
  pspNeedsAction: { fr: 'Aller à « Installation »', en: 'Go to “Installation”' },
} as const satisfies TextTree;

/** What is wrong in a field: what, and what is wanted. */
export const problems = {
  request: {
    fr: 'Un chemin commence par / et n’a pas d’espace ; avant lui, GET, POST, PUT ou OPTIONS.',
    en: 'A path begins with / and has no space; before it, GET, POST, PUT or OPTIONS.',
  },
  empty: { fr: 'Saisissez l’adresse.', en: 'Type the address.' },
  'not-an-address': {
    fr: 'Ce n’est pas une adresse : il faut un nom ou une adresse IP, comme gap.editeur.fr:8443.',
    en: 'This is no address: a name or an IP address is wanted, such as gap.editeur.fr:8443.',
  },
  'bad-port': { fr: 'Un port va de 1 à 65535.', en: 'A port goes from 1 to 65535.' },
  'no-port': { fr: 'Saisissez le port.', en: 'Type the port.' },
  name: {
    fr: 'Il faut un nom complet ou une adresse IP, sans port.',
    en: 'A full name or an IP address is wanted, without a port.',
  },
  'sni-name': {
    fr: 'Par nom (SNI), il faut un nom : une adresse IP n’est jamais demandée.',
    en: 'By name (SNI), a name is wanted: an IP address is never asked for.',
  },
  everySeconds: { fr: 'De 0,2 à 3 600 secondes.', en: 'From 0.2 to 3,600 seconds.' },
  giveUpAfterSeconds: {
    fr: 'De 1 à 172 800 secondes, soit deux jours.',
    en: 'From 1 to 172,800 seconds, two days.',
  },
  staleAfterSeconds: {
    fr: 'De 1 à 86 400 secondes, soit un jour.',
    en: 'From 1 to 86,400 seconds, one day.',
  },
} as const satisfies TextTree;

/** The real test terminal that may play the right one. */
export const terminal = {
  label: { fr: 'Le bon TPE est', en: 'The right terminal is' },
  simulated: { fr: 'simulé', en: 'simulated' },
  own: { fr: 'mon terminal de test', en: 'my test terminal' },
  simulatedHint: {
    fr: 'Votre GAP doit connaître l’autorité simulée : exportez-la ci-dessous et installez-la sur la GAP de test.',
    en: 'Your GAP must know the simulated authority: export it below and install it on the test GAP.',
  },
  ownHint: {
    fr: 'Le vrai certificat d’un terminal de test joue l’échange nominal. Les TPE à refuser restent simulés.',
    en: 'The real certificate of a test terminal plays the nominal exchange. The terminals to refuse stay simulated.',
  },
  drop: { fr: 'Déposez le certificat et la clé du terminal', en: 'Drop the terminal’s certificate and key' },
  dropHint: {
    fr: 'Un PKCS#12 (.p12, .pfx), ou des fichiers PEM. La clé entre au coffre, chiffrée.',
    en: 'A PKCS#12 (.p12, .pfx), or PEM files. The key goes into the vault, encrypted.',
  },
  password: { fr: 'Mot de passe de « {{name}} »', en: 'Password of “{{name}}”' },
  passwordHint: {
    fr: 'Celui qui protège le fichier du terminal.',
    en: 'The one that protects the terminal’s file.',
  },
  passwordAgain: {
    fr: 'Ressaisissez-le, de préférence par copier-coller.',
    en: 'Type it again, or better, paste it.',
  },
  open: { fr: 'Ouvrir le fichier', en: 'Open the file' },
  giveUp: { fr: 'Autre fichier', en: 'Another file' },
  issuedBy: { fr: 'signé par {{issuer}}', en: 'signed by {{issuer}}' },
  until: { fr: 'valide jusqu’au {{untilDate}}', en: 'valid until {{untilDate}}' },
  chain: {
    fr: { one: 'avec {{count}} autorité', other: 'avec {{count}} autorités' },
    en: { one: 'with {{count}} authority', other: 'with {{count}} authorities' },
  },
  replace: { fr: 'Remplacer', en: 'Replace' },
  setAside: { fr: 'Ne plus l’employer', en: 'Stop using it' },
} as const satisfies TextTree;

/** The simulated authorities, to be installed on the test GAP. */
export const simulationExport = {
  title: { fr: 'Autorités simulées', en: 'Simulated authorities' },
  lead: {
    fr: 'À installer sur la GAP de test avant l’essai : sans elles, elle refuse tout ce que joue l’assistant.',
    en: 'To be installed on the test GAP before the test: without them, it refuses all that the wizard plays.',
  },
  action: { fr: 'Exporter les autorités simulées', en: 'Export the simulated authorities' },
  again: { fr: 'Exporter à nouveau', en: 'Export again' },
  where: { fr: 'Écrit dans', en: 'Written in' },
  whereLabel: { fr: 'chemin des autorités simulées', en: 'path of the simulated authorities' },
  more: {
    fr: { one: 'Afficher l’autre fichier', other: 'Afficher les {{count}} autres fichiers' },
    en: { one: 'Show the other file', other: 'Show the {{count}} other files' },
  },
  files: { fr: 'Fichiers exportés', en: 'Exported files' },
  never: {
    fr: 'Ces autorités sont propres à ce dossier et disent SIMULATION : jamais sur une GAP en service.',
    en: 'These authorities belong to this dossier and say SIMULATION: never on a GAP in service.',
  },
} as const satisfies TextTree;
