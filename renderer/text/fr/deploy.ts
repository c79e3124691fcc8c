/** Preparing an installation: the kinds of servers and clients, what is asked, what is found wrong. */
export const deploy = {
  title: 'Préparer l’installation',
  lead: 'Choisissez où le GAP sera installé : l’assistant prépare les fichiers dans le bon ordre, la configuration, les commandes et un LISEZ-MOI.',
  kind: 'Serveur ou client',
  roles: {
    server: 'Le GAP, serveur des TPE',
    client: 'Le GAP, client du PSP',
  },
  kinds: {
    nginx: { title: 'nginx', explained: 'Devant l’application, en HTTP. Fichiers PEM.' },
    apache: { title: 'Apache httpd', explained: 'Devant l’application, en HTTP. Fichiers PEM.' },
    haproxy: {
      title: 'HAProxy',
      explained: 'Devant l’application. Un fichier PEM pour le certificat et sa clé.',
    },
    'tomcat-pkcs12': { title: 'Tomcat (PKCS12)', explained: 'L’application dans Tomcat. Magasins PKCS12.' },
    'tomcat-jks': {
      title: 'Tomcat (JKS)',
      explained: 'Le même avec l’ancien format de Java, dont la protection est faible : préférez PKCS12.',
    },
    iis: { title: 'IIS (Windows Server)', explained: 'Fichier PFX et script PowerShell.' },
    'java-server': { title: 'Serveur Java', explained: 'Un programme Java 11 ou plus récent, à reprendre.' },
    'node-server': {
      title: 'Serveur Node.js',
      explained: 'Un programme Node 18 ou plus récent, à reprendre.',
    },
    'java-client': { title: 'Client Java', explained: 'Un programme Java 11 ou plus récent, à reprendre.' },
    'node-client': {
      title: 'Client Node.js',
      explained: 'Un programme Node 18 ou plus récent, à reprendre.',
    },
    'dotnet-client': { title: 'Client .NET', explained: 'Fichier PFX et programme C# pour .NET 8.' },
  },
  proof: {
    'proven-by-test': 'prouvé par test',
    'not-proven-here': 'non prouvé ici',
    'proven-by-test-explained':
      'Un essai de l’assistant établit de vraies connexions avec ce logiciel et ce type de fichiers, et vérifie que les mauvais certificats sont refusés.',
    'not-proven-here-explained':
      'Aucun essai de l’assistant ne fait tourner ce logiciel : c’est un point de départ, à prouver avec les tests de connectivité.',
  },
  fields: {
    fqdn: 'Nom du serveur',
    pspName: 'Nom du PSP',
    port: 'Port',
    portHint: 'Celui sur lequel le GAP écoute, ou que le PSP vous a donné.',
    applicationPort: 'Port local de l’application',
    folder: 'Dossier sur le serveur',
    folderHint: 'Chemin complet, tel que le serveur l’écrit : /etc/diapason ou C:\\diapason.',
    password: 'Mot de passe des magasins',
    passwordHint:
      'Six caractères au moins, sans accent : Java, Windows et OpenSSL les codent chacun à leur façon. Il n’est écrit dans aucun fichier.',
    flavour: 'Format du PKCS12',
    modern: 'Moderne (AES, SHA-256)',
    legacy: 'Hérité (3DES, SHA-1), pour Java 8 ancien et Windows Server 2016',
  },
  result: {
    files: 'Fichiers',
    secret: 'contient la clé privée',
    mode: 'droits {{mode}}',
    snippet: 'Configuration',
    commands: 'Commandes',
    save: 'Enregistrer le dossier…',
    saved: 'Dossier enregistré dans {{folder}}.',
    keepSafe:
      'Ce dossier contient la clé privée : copiez-le sur le serveur, installez-le, puis effacez-le de ce poste.',
  },
  warnings: {
    title: 'À régler avant de commencer',
    'simulated-authorities':
      'Le dossier n’a pas encore les autorités de l’autre bout : celles de la simulation sont mises à leur place. Bonnes pour répéter, à remplacer avant la qualification.',
    'chain-missing':
      'L’autorité intermédiaire de « {{name}} » manque : l’autre bout refusera un certificat envoyé seul. Complétez la chaîne à l’étape « Installation ».',
    'root-missing':
      'La racine de « {{name}} » manque : la plupart des serveurs refusent ce qui n’y remonte pas. Demandez-la à qui vous a remis cette autorité.',
    'list-missing':
      'La CRL de « {{name}} » manque : la révocation des TPE est obligatoire, donc le serveur ne démarrera pas, ou refusera tous les TPE. Importez-la à l’étape « Installation ».',
    'list-stale':
      'La CRL de « {{name}} » est périmée depuis le {{nextUpdateDate}} : importez la nouvelle avant d’installer.',
  },
} as const;
