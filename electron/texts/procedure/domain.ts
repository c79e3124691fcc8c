import type { TextTree } from '../sentence.ts';

/** What is wrong with a name: what was seen, then what to write. */
export const domain = {
  empty: { fr: 'Saisissez un nom.', en: 'Enter a name.' },
  scheme: {
    fr: 'C’est une adresse web entière. Ne gardez que le nom : « {{suggestion}} ».',
    en: 'This is a whole web address. Keep the name only: “{{suggestion}}”.',
  },
  email: {
    fr: '« {{value}} » ressemble à une adresse de courriel. Saisissez un nom de serveur ou de domaine, sans « @ ».',
    en: '“{{value}}” looks like an e-mail address. Enter a server or domain name, without “@”.',
  },
  ip: {
    fr: '« {{value}} » est une adresse IP. Un certificat Diapason porte un nom : saisissez celui du serveur dans le DNS.',
    en: '“{{value}}” is an IP address. A Diapason certificate bears a name: enter the server’s name in the DNS.',
  },
  port: {
    fr: 'Le port ne fait pas partie du nom. Retirez « : » et ce qui suit.',
    en: 'The port is not part of the name. Remove the “:” and what follows.',
  },
  path: {
    fr: 'Le signe « {{found}} » ne va pas dans un nom. Ne gardez que le nom, sans chemin d’accès.',
    en: 'The sign “{{found}}” has no place in a name. Keep the name only, without a path.',
  },
  spacesAround: {
    fr: 'Une espace est restée avant ou après le nom. Retirez-la.',
    en: 'A space was left before or after the name. Remove it.',
  },
  spaces: {
    fr: 'Un nom ne contient pas d’espace. Retirez-la, ou remplacez-la par un tiret « - ».',
    en: 'A name holds no space. Remove it, or put a hyphen “-” instead.',
  },
  wildcard: {
    fr: 'Pas d’étoile ici : le CN doit être le nom exact d’un serveur. L’étoile ne sert que dans le formulaire n°414, et l’assistant l’y met pour vous.',
    en: 'No star here: the CN must be the exact name of one server. The star belongs in formulaire n°414 only, where the wizard puts it for you.',
  },
  underscore: {
    fr: 'Le tiret bas « _ » est interdit dans un nom de serveur. Employez le tiret « - ».',
    en: 'The underscore “_” is forbidden in a server’s name. Use the hyphen “-”.',
  },
  comma: {
    fr: 'Il y a une virgule au lieu d’un point dans « {{value}} ».',
    en: 'There is a comma instead of a dot in “{{value}}”.',
  },
  dash: {
    fr: 'Le tiret « {{found}} » est un tiret typographique, venu d’un traitement de texte. Tapez le tiret « - » du clavier.',
    en: 'The dash “{{found}}” is a typographic one, from a word processor. Type the keyboard’s hyphen “-”.',
  },
  accents: {
    fr: 'Les lettres accentuées ({{found}}) ne vont pas telles quelles dans un certificat. Saisissez le nom sans accents, tel qu’il est dans le DNS.',
    en: 'Accented letters ({{found}}) cannot stand as they are in a certificate. Enter the name without accents, as it is in the DNS.',
  },
  accentsWithForm: {
    fr: 'Les lettres accentuées ({{found}}) ne vont pas telles quelles dans un certificat. Si votre domaine est vraiment accentué, saisissez sa forme technique : « {{suggestion}} ».',
    en: 'Accented letters ({{found}}) cannot stand as they are in a certificate. If your domain really has accents, enter its technical form: “{{suggestion}}”.',
  },
  character: {
    fr: 'Le signe « {{found}} » n’existe pas dans un nom. Restent permis : les lettres sans accent, les chiffres, le tiret et le point.',
    en: 'The sign “{{found}}” does not exist in a name. Allowed: letters without accents, digits, the hyphen and the dot.',
  },
  leadingDot: {
    fr: 'Le nom commence par un point. Retirez-le.',
    en: 'The name begins with a dot. Remove it.',
  },
  trailingDot: { fr: 'Le nom finit par un point. Retirez-le.', en: 'The name ends with a dot. Remove it.' },
  doubleDot: {
    fr: 'Deux points se suivent dans « {{value}} ». Retirez-en un, ou complétez ce qui manque entre eux.',
    en: 'Two dots follow each other in “{{value}}”. Remove one, or fill in what is missing between them.',
  },
  hyphen: {
    fr: 'Une partie du nom ne peut ni commencer ni finir par un tiret : « {{label}} ».',
    en: 'A part of the name can neither begin nor end with a hyphen: “{{label}}”.',
  },
  labelTooLong: {
    fr: 'La partie « {{label}} » a {{length}} caractères, la limite est de {{limit}} entre deux points.',
    en: 'The part “{{label}}” has {{length}} characters, the limit is {{limit}} between two dots.',
  },
  tooLong: {
    fr: 'Le nom complet a {{length}} caractères. Le CN d’un certificat n’en accepte que {{limit}} : choisissez un nom plus court.',
    en: 'The full name has {{length}} characters. The CN of a certificate takes {{limit}} at most: choose a shorter name.',
  },
  singleLabel: {
    fr: 'Il manque la fin du domaine. Écrivez-le en entier, comme « {{value}}.fr ».',
    en: 'The end of the domain is missing. Write it in full, like “{{value}}.fr”.',
  },
  isSuffix: {
    fr: '« {{value}} » est une terminaison partagée par tous, pas un domaine à vous. Ajoutez le nom de votre domaine devant.',
    en: '“{{value}}” is an ending that everyone shares, not a domain of yours. Put the name of your domain before it.',
  },
  internal: {
    fr: '« {{suffix}} » n’existe que dans un réseau privé. La procédure demande un domaine réel, dont l’existence sera vérifiée.',
    en: '“{{suffix}}” exists in private networks only. The procedure asks for a real domain, whose existence is verified.',
  },
  unknownSuffix: {
    fr: 'La terminaison « {{suffix}} » ne figure pas dans la liste publique des domaines. Vérifiez l’orthographe : le domaine doit exister réellement.',
    en: 'The ending “{{suffix}}” is not in the public list of domains. Check the spelling: the domain must really exist.',
  },
  noServer: {
    fr: '« {{value}} » est un domaine seul. Ajoutez devant le nom du serveur, comme « gap.{{value}} ».',
    en: '“{{value}}” is a domain alone. Put the server’s name before it, like “gap.{{value}}”.',
  },
  serverIsDomain: {
    fr: 'Le nom du serveur répète le domaine. Saisissez seulement ce qui précède le domaine, comme « gap ».',
    en: 'The server’s name repeats the domain. Enter only what comes before the domain, like “gap”.',
  },
  domainTwice: {
    fr: 'Le nom du serveur contient déjà « {{value}} ». Ne gardez que « {{suggestion}} » : le domaine s’ajoute tout seul.',
    en: 'The server’s name already holds “{{value}}”. Keep “{{suggestion}}” only: the domain is added by itself.',
  },
  compare: {
    cnUnknown: {
      fr: 'Nommez d’abord le serveur GAP : il n’y a encore rien à comparer.',
      en: 'Name the GAP server first: there is nothing to compare yet.',
    },
    tpeEmpty: {
      fr: 'Indiquez le FQDN tel qu’il est réglé dans le TPE.',
      en: 'Give the FQDN as it is set in the terminal.',
    },
    capitals: {
      fr: 'Seules des majuscules diffèrent : le DNS les ignore. Pour être identique en tout, saisissez « {{cn}} ».',
      en: 'Only capitals differ: the DNS ignores them. To be identical in every way, enter “{{cn}}”.',
    },
    missing: {
      fr: {
        one: 'Il manque « {{letters}} » dans le TPE, en position {{position}}, dans « {{label}} ».',
        other:
          'Il manque « {{letters}} » ({{count}} caractères) dans le TPE, en position {{position}}, dans « {{label}} ».',
      },
      en: {
        one: '“{{letters}}” is missing in the terminal, at position {{position}}, in “{{label}}”.',
        other:
          '“{{letters}}” ({{count}} characters) is missing in the terminal, at position {{position}}, in “{{label}}”.',
      },
    },
    extra: {
      fr: {
        one: 'Le TPE a un « {{letters}} » de trop, en position {{position}}, dans « {{label}} ».',
        other:
          'Le TPE a « {{letters}} » de trop ({{count}} caractères), en position {{position}}, dans « {{label}} ».',
      },
      en: {
        one: 'The terminal has one “{{letters}}” too many, at position {{position}}, in “{{label}}”.',
        other:
          'The terminal has an extra “{{letters}}” ({{count}} characters), at position {{position}}, in “{{label}}”.',
      },
    },
    dotMissing: {
      fr: 'Il manque un point dans le TPE, en position {{position}} : le nom attendu est « {{cn}} ».',
      en: 'A dot is missing in the terminal, at position {{position}}: the expected name is “{{cn}}”.',
    },
    dotExtra: {
      fr: 'Le TPE a un point de trop, en position {{position}} : le nom attendu est « {{cn}} ».',
      en: 'The terminal has a dot too many, at position {{position}}: the expected name is “{{cn}}”.',
    },
    other: {
      fr: 'Le TPE a « {{found}} » au lieu de « {{expected}} », en position {{position}}, dans « {{label}} ».',
      en: 'The terminal has “{{found}}” instead of “{{expected}}”, at position {{position}}, in “{{label}}”.',
    },
    swapped: {
      fr: 'Deux caractères sont inversés dans le TPE, en position {{position}} : « {{found}} » au lieu de « {{expected}} », dans « {{label}} ».',
      en: 'Two characters are swapped in the terminal, at position {{position}}: “{{found}}” instead of “{{expected}}”, in “{{label}}”.',
    },
    differs: {
      fr: 'À partir de la position {{position}}, le TPE a « {{found}} » au lieu de « {{expected}} ».',
      en: 'From position {{position}} on, the terminal has “{{found}}” instead of “{{expected}}”.',
    },
    nothingInCommon: {
      fr: 'Le TPE vise un tout autre nom, « {{tpe}} ». Le nom attendu est « {{cn}} ».',
      en: 'The terminal aims at another name altogether, “{{tpe}}”. The expected name is “{{cn}}”.',
    },
    domainMissing: {
      fr: 'Le nom s’arrête trop tôt dans le TPE : il manque « {{missing}} » à la fin.',
      en: 'The name stops too early in the terminal: “{{missing}}” is missing at its end.',
    },
    serverMissing: {
      fr: 'Il manque le début du nom dans le TPE : « {{missing}} ».',
      en: 'The beginning of the name is missing in the terminal: “{{missing}}”.',
    },
    endAdded: {
      fr: 'Le TPE a « {{extra}} » de trop à la fin. Le nom attendu est « {{cn}} ».',
      en: 'The terminal has “{{extra}}” too much at the end. The expected name is “{{cn}}”.',
    },
    startAdded: {
      fr: 'Le TPE a « {{extra}} » de trop au début. Le nom attendu est « {{cn}} ».',
      en: 'The terminal has “{{extra}}” too much at the beginning. The expected name is “{{cn}}”.',
    },
  },
} as const satisfies TextTree;
