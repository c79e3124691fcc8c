import { differing, nameFirst, redo, typeTpeFqdn } from './shared-words.ts';

/** What the checks of a CSR say before it leaves. */
export const requestChecks = {
  'request-common-name-is-exact': {
    title: 'Le nom demandé est exact',
    exact: 'Le CN demandé est « {{found}} ».',
    empty: 'La demande n’a pas de CN ; il faut « {{wanted}} ».',
    'of-the-other-order': 'Le CN « {{found}} » est celui de l’autre commande ; ici il faut « {{wanted}} ».',
    'other-order-remedy': 'Rangez ce CSR sous l’autre commande, et créez-en un pour celle-ci.',
    ...differing('Le CN demandé est « {{found}} » au lieu de « {{wanted}} ».'),
    'different-remedy': redo,
    'no-name': 'Le nom à demander n’est pas encore connu.',
    'no-name-remedy': nameFirst,
  },
  'request-common-name-is-clean': {
    title: 'Le nom demandé ne cache rien',
    clean: 'Ni caractère caché, ni espace en trop, ni étoile dans « {{name}} ».',
    none: 'La demande n’a pas de CN.',
    several: 'La demande a {{number}} CN : on ne sait pas lequel PFCNG garderait.',
    control: 'Le CN contient un caractère de commande ({{character}}), invisible.',
    'look-alike':
      'Le CN contient un caractère qui passe pour un autre ({{character}}) : tiret spécial, espace insécable, lettre d’un autre alphabet…',
    'blank-around': 'Le CN commence ou finit par un espace.',
    'double-blank': 'Le CN contient deux espaces de suite.',
    'too-long': 'Le CN a {{length}} caractères ; un certificat en admet {{most}}.',
    wildcard: 'Le CN « {{name}} » contient une étoile : Diapason demande un nom précis.',
    'redo-remedy': redo,
  },
  'request-alternative-names-fit': {
    title: 'Les noms DNS demandés conviennent',
    holds: 'Le nom DNS {{fqdn}} est demandé.',
    more: 'Outre {{fqdn}}, d’autres noms DNS sont demandés : {{names}}.',
    'more-remedy':
      'Gardez-les s’ils sont voulus. Nous ignorons si PFCNG les retient : vérifiez-le sur le certificat reçu.',
    none: 'Aucun nom DNS, comme il convient à un client.',
    missing: 'Le nom DNS {{fqdn}} n’est pas demandé.',
    unexpected: 'Des noms DNS sont demandés pour un certificat client : {{names}}.',
    'redo-remedy': redo,
    'no-name': 'Le FQDN du serveur n’est pas encore connu.',
    'no-name-remedy': nameFirst,
  },
  'request-fqdn-equals-the-terminal-setting': {
    title: 'Le FQDN saisi dans le TPE est identique au nom demandé',
    identical: 'Le TPE appelle « {{found}} », la demande porte « {{wanted}} ».',
    ...differing('Le TPE appelle « {{found}} », mais la demande porte « {{wanted}} ».'),
    'different-remedy': 'Corrigez le FQDN du TPE, ou le nom du serveur puis la demande, avant de commander.',
    'not-given': 'Le FQDN saisi dans le TPE n’est pas indiqué.',
    'not-given-remedy': typeTpeFqdn,
    'not-for-clients': 'Sans objet pour le certificat client.',
  },
  'request-fqdn-is-within-the-habilitation-domain': {
    title: 'Les noms demandés sont dans le domaine habilité',
    within: '{{name}} est couvert par l’habilitation {{habilitation}}.',
    outside: '« {{name}} » n’est pas couvert par l’habilitation {{habilitation}}.',
    'outside-remedy':
      'Corrigez le nom, ou renvoyez d’abord le formulaire n°414 (étape 4.2) avec le domaine voulu : PFCNG refuserait la commande.',
    'no-domain': 'Le domaine du dossier n’est pas encore connu.',
    'no-domain-remedy': nameFirst,
    'not-for-clients': 'Sans objet pour le certificat client.',
  },
  'request-usages-fit-the-order': {
    title: 'Les usages demandés sont ceux de la commande',
    none: 'La demande ne parle pas d’usages : c’est la commande {{name}} qui les fixe.',
    same: 'Usages demandés : {{usages}}, ceux de {{name}}.',
    swapped: 'Usages demandés : {{usages}}. Ce sont ceux de {{other}}, pas de {{name}}.',
    authority: 'La demande est celle d’une autorité de certification.',
    other: 'Usages demandés : {{usages}}. Ce ne sont pas ceux de {{name}}.',
    'other-remedy':
      'PFCNG semble n’en rien retenir : vérifiez les usages du certificat reçu, ou créez une demande sans usages.',
    'redo-remedy': redo,
  },
  'request-key-is-in-the-vault': {
    title: 'La clé de la demande est dans le coffre',
    found: 'La clé privée est gardée, chiffrée, dans le coffre.',
    missing: 'La clé privée de cette demande n’est plus dans le coffre.',
    'missing-remedy': 'N’envoyez pas cette demande : créez-en une nouvelle.',
  },
  'request-key-size-is-usual': {
    title: 'La clé demandée est d’une taille usuelle',
    usual: '{{key}}, exposant 65537.',
    'not-rsa': 'La clé est {{key}} : les certificats de l’IGC-Santé sont en RSA.',
    short: 'La clé est trop courte : {{key}}, pour 2048 bits au moins.',
    size: '{{key}} : taille inhabituelle. Les tailles usuelles sont 2048, 3072 et 4096 bits.',
    exponent: '{{key}}, exposant {{exponent}} au lieu de 65537.',
    'unusual-remedy':
      'Les limites de PFCNG ne sont pas publiées : si la demande est refusée, créez-en une avec une clé de 2048 bits.',
    'redo-remedy': redo,
  },
  'request-is-signed-and-strong': {
    title: 'La demande est signée et solide',
    strong: 'Signature vérifiée : {{signature}}.',
    invalid: 'La signature de la demande est fausse : elle a été modifiée, ou n’a pas été faite avec sa clé.',
    weak: 'L’algorithme de signature est trop faible : {{signature}}.',
    'redo-remedy': redo,
  },
  'request-names-are-well-encoded': {
    title: 'Les noms sont bien encodés',
    good: 'Pays en PrintableString, le reste en UTF-8.',
    printable: 'Encodage permis, mais autre que celui du profil : {{attributes}}.',
    'printable-remedy': 'Rien à faire si PFCNG accepte la demande ; sinon, créez-en une avec l’assistant.',
    wrong: 'Encodage inattendu : {{attributes}}.',
    'redo-remedy': redo,
  },
  'request-subject-is-tidy': {
    title: 'Le reste du sujet est propre',
    tidy: 'Rien à redire aux autres champs du sujet.',
    control: 'Le champ {{type}} contient un caractère de commande ({{character}}), invisible.',
    empty: 'Le champ {{type}} est vide.',
    blanks: 'Le champ {{type}} (« {{value}} ») a des espaces en trop.',
    country: 'Le pays est « {{value}} » ; l’IGC-Santé écrit FR.',
    'too-long': 'Le champ {{type}} (« {{value}} ») dépasse {{most}} caractères.',
    'look-alike':
      'Le champ {{type}} (« {{value}} ») contient un caractère qui passe pour un autre ({{character}}).',
    'tidy-remedy':
      'Corrigez-le si la demande est à refaire : PFCNG semble ne garder que la clé et remplir le sujet lui-même.',
    'redo-remedy': redo,
  },
  'request-organizational-unit-is-a-national-identifier': {
    title: 'L’OU demandée est un identifiant national',
    read: 'OU demandée : {{register}} {{number}}.',
    key: 'OU demandée : {{register}} {{number}}, dont la clé de contrôle est fausse.',
    'key-remedy':
      'Si la structure est réelle, relisez son numéro à l’étape « Dossier » ; si elle est fictive, rien à faire.',
    unknown: 'L’OU « {{units}} » n’est pas un identifiant national (chiffre de 0 à 4, puis le numéro).',
    'unknown-remedy':
      'Relisez le numéro de la structure à l’étape « Dossier » : PFCNG semble l’écrire de lui-même.',
    none: 'Sans objet : la demande n’a pas d’OU, PFCNG l’écrit de lui-même.',
  },
} as const;
