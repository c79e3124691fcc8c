/** What is wrong with a name: what was seen, then what to write. */
export const domain = {
  empty: 'Saisissez un nom.',
  scheme: 'C’est une adresse web entière. Ne gardez que le nom : « {{suggestion}} ».',
  email:
    '« {{value}} » ressemble à une adresse de courriel. Saisissez un nom de serveur ou de domaine, sans « @ ».',
  ip: '« {{value}} » est une adresse IP. Un certificat Diapason porte un nom : saisissez celui du serveur dans le DNS.',
  port: 'Le port ne fait pas partie du nom. Retirez « : » et ce qui suit.',
  path: 'Le signe « {{found}} » ne va pas dans un nom. Ne gardez que le nom, sans chemin d’accès.',
  spacesAround: 'Une espace est restée avant ou après le nom. Retirez-la.',
  spaces: 'Un nom ne contient pas d’espace. Retirez-la, ou remplacez-la par un tiret « - ».',
  wildcard:
    'Pas d’étoile ici : le CN doit être le nom exact d’un serveur. L’étoile ne sert que dans le formulaire n°414, et l’assistant l’y met pour vous.',
  underscore: 'Le tiret bas « _ » est interdit dans un nom de serveur. Employez le tiret « - ».',
  comma: 'Il y a une virgule au lieu d’un point dans « {{value}} ».',
  dash: 'Le tiret « {{found}} » est un tiret typographique, venu d’un traitement de texte. Tapez le tiret « - » du clavier.',
  accents:
    'Les lettres accentuées ({{found}}) ne vont pas telles quelles dans un certificat. Saisissez le nom sans accents, tel qu’il est dans le DNS.',
  accentsWithForm:
    'Les lettres accentuées ({{found}}) ne vont pas telles quelles dans un certificat. Si votre domaine est vraiment accentué, saisissez sa forme technique : « {{suggestion}} ».',
  character:
    'Le signe « {{found}} » n’existe pas dans un nom. Restent permis : les lettres sans accent, les chiffres, le tiret et le point.',
  leadingDot: 'Le nom commence par un point. Retirez-le.',
  trailingDot: 'Le nom finit par un point. Retirez-le.',
  doubleDot:
    'Deux points se suivent dans « {{value}} ». Retirez-en un, ou complétez ce qui manque entre eux.',
  hyphen: 'Une partie du nom ne peut ni commencer ni finir par un tiret : « {{label}} ».',
  labelTooLong:
    'La partie « {{label}} » a {{length}} caractères, la limite est de {{limit}} entre deux points.',
  tooLong:
    'Le nom complet a {{length}} caractères. Le CN d’un certificat n’en accepte que {{limit}} : choisissez un nom plus court.',
  singleLabel: 'Il manque la fin du domaine. Écrivez-le en entier, comme « {{value}}.fr ».',
  isSuffix:
    '« {{value}} » est une terminaison partagée par tous, pas un domaine à vous. Ajoutez le nom de votre domaine devant.',
  internal:
    '« {{suffix}} » n’existe que dans un réseau privé. La procédure demande un domaine réel, dont l’existence sera vérifiée.',
  unknownSuffix:
    'La terminaison « {{suffix}} » ne figure pas dans la liste publique des domaines. Vérifiez l’orthographe : le domaine doit exister réellement.',
  noServer: '« {{value}} » est un domaine seul. Ajoutez devant le nom du serveur, comme « gap.{{value}} ».',
  serverIsDomain:
    'Le nom du serveur répète le domaine. Saisissez seulement ce qui précède le domaine, comme « gap ».',
  domainTwice:
    'Le nom du serveur contient déjà « {{value}} ». Ne gardez que « {{suggestion}} » : le domaine s’ajoute tout seul.',
  compare: {
    cnUnknown: 'Nommez d’abord le serveur GAP : il n’y a encore rien à comparer.',
    tpeEmpty: 'Indiquez le FQDN tel qu’il est réglé dans le TPE.',
    capitals:
      'Seules des majuscules diffèrent : le DNS les ignore. Pour être identique en tout, saisissez « {{cn}} ».',
    missing_one: 'Il manque « {{letters}} » dans le TPE, en position {{position}}, dans « {{label}} ».',
    missing_other:
      'Il manque « {{letters}} » ({{count}} caractères) dans le TPE, en position {{position}}, dans « {{label}} ».',
    extra_one: 'Le TPE a un « {{letters}} » de trop, en position {{position}}, dans « {{label}} ».',
    extra_other:
      'Le TPE a « {{letters}} » de trop ({{count}} caractères), en position {{position}}, dans « {{label}} ».',
    dotMissing: 'Il manque un point dans le TPE, en position {{position}} : le nom attendu est « {{cn}} ».',
    dotExtra: 'Le TPE a un point de trop, en position {{position}} : le nom attendu est « {{cn}} ».',
    other:
      'Le TPE a « {{found}} » au lieu de « {{expected}} », en position {{position}}, dans « {{label}} ».',
    swapped:
      'Deux caractères sont inversés dans le TPE, en position {{position}} : « {{found}} » au lieu de « {{expected}} », dans « {{label}} ».',
    differs: 'À partir de la position {{position}}, le TPE a « {{found}} » au lieu de « {{expected}} ».',
    nothingInCommon: 'Le TPE vise un tout autre nom, « {{tpe}} ». Le nom attendu est « {{cn}} ».',
    domainMissing: 'Le nom s’arrête trop tôt dans le TPE : il manque « {{missing}} » à la fin.',
    serverMissing: 'Il manque le début du nom dans le TPE : « {{missing}} ».',
    endAdded: 'Le TPE a « {{extra}} » de trop à la fin. Le nom attendu est « {{cn}} ».',
    startAdded: 'Le TPE a « {{extra}} » de trop au début. Le nom attendu est « {{cn}} ».',
  },
} as const;
