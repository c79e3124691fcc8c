import { differing, nameFirst, typeTpeFqdn } from './shared-words.ts';

/** What the checks of a certificate say of its key, its usages and its names. */
export const nameChecks = {
  'private-key-is-in-the-vault': {
    title: 'La clé privée est dans le coffre',
    found: 'La clé privée de ce certificat est dans le coffre du dossier.',
    missing: 'La clé privée de ce certificat n’est pas dans ce dossier.',
    'missing-remedy':
      'Importez le fichier PKCS12 complet, ou la clé privée d’origine. Si elle est perdue, il faut révoquer puis recommander.',
  },
  'key-usage-is-exact': {
    title: 'Les usages sont ceux du profil',
    exact: 'Usages exacts pour {{name}} : {{keyUsage}} ; {{extendedKeyUsage}}.',
    swapped: 'Ce certificat est un {{other}}, à la place d’un {{name}}.',
    'swapped-remedy':
      'Les deux demandes ont sans doute été interverties : rangez-le sous l’autre demande, ou recommandez le bon usage.',
    sign: 'L’usage commandé est SIGN (signature), pas {{name}} : {{keyUsage}} ; {{extendedKeyUsage}}.',
    'sign-remedy': 'Révoquez-le sur PFCNG, puis recommandez avec l’usage exact donné à l’étape « Commande ».',
    other:
      'Usages inattendus : {{keyUsage}} ; {{extendedKeyUsage}}. Pour {{name}}, il faut {{wantedKeyUsage}} ; {{wantedExtendedKeyUsage}}.',
    'other-remedy':
      'Vérifiez l’offre et l’usage commandés, puis recommandez ; ce certificat sera refusé par l’autre bout.',
  },
  'common-name-is-exact': {
    title: 'Le nom (CN) est celui qui a été demandé',
    exact: 'Le CN est « {{found}} ».',
    empty: 'Le certificat n’a pas de CN ; il faut « {{wanted}} ».',
    ...differing('Le CN est « {{found}} » au lieu de « {{wanted}} ».'),
    'different-remedy':
      'Révoquez-le sur PFCNG et recommandez avec la valeur exacte, copiée depuis l’étape « Commande ».',
    'no-name': 'Le nom attendu n’est pas encore connu.',
    'no-name-remedy': nameFirst,
  },
  'subject-alternative-name-holds-the-fqdn': {
    title: 'Le FQDN figure parmi les noms DNS',
    holds: 'Les noms DNS du certificat contiennent {{fqdn}}.',
    none: 'Le certificat n’a aucun nom DNS ; {{fqdn}} n’y figure que dans le CN.',
    other: 'Les noms DNS sont {{names}} ; {{fqdn}} n’y est pas.',
    'none-remedy':
      'Un TPE qui vérifie les noms DNS le refusera : recommandez un certificat SSL_SERVEUR pour ce FQDN.',
    'not-for-clients': 'Sans objet : un certificat client n’a pas de nom DNS.',
    unexpected: 'Des noms DNS figurent dans ce certificat client : {{names}}.',
    'unexpected-remedy':
      'Le profil AUTH_CLI n’en prévoit pas : vérifiez que ce n’est pas un certificat serveur.',
    'no-name': 'Le FQDN du serveur n’est pas encore connu.',
    'no-name-remedy': nameFirst,
  },
  'fqdn-equals-the-terminal-setting': {
    title: 'Le FQDN saisi dans le TPE est identique au CN',
    identical: 'Le TPE appelle « {{found}} », le certificat porte « {{wanted}} ».',
    ...differing('Le TPE appelle « {{found}} », mais le certificat porte « {{wanted}} ».'),
    'different-remedy':
      'Corrigez le paramétrage du TPE, ou recommandez le certificat pour le bon nom : le TPE refusera votre GAP.',
    'not-given': 'Le FQDN saisi dans le TPE n’est pas indiqué.',
    'not-given-remedy': typeTpeFqdn,
    'not-for-clients': 'Sans objet pour le certificat client.',
  },
  'fqdn-is-within-the-habilitation-domain': {
    title: 'Le FQDN est dans le domaine habilité',
    within: '{{commonName}} est couvert par l’habilitation {{habilitation}}.',
    outside: '{{commonName}} n’est pas couvert par l’habilitation {{habilitation}}.',
    'outside-remedy':
      'Renvoyez le formulaire n°414 (étape 4.2) avec le domaine le plus large, ou corrigez le domaine du dossier.',
    'no-domain': 'Le domaine du dossier n’est pas encore connu.',
    'no-domain-remedy': nameFirst,
    'not-for-clients': 'Sans objet pour le certificat client.',
  },
  'organization-is-named': {
    title: 'La structure est nommée',
    named: 'Structure (O) : {{organization}}.',
    other:
      'Structure (O) : {{organization}}, alors que le dossier dit « {{publisher}} ». C’est permis : une commande de test peut porter une structure fictive.',
    none: 'Le certificat ne nomme aucune structure (O).',
    'none-remedy': 'Vérifiez que c’est bien le produit commandé : l’IGC-Santé nomme toujours la structure.',
  },
  'organizational-unit-is-a-national-identifier': {
    title: 'L’OU est l’identifiant national de la structure',
    read: 'OU : {{register}} {{number}}.',
    key: 'OU : {{register}} {{number}}, dont la clé de contrôle est fausse.',
    'key-remedy':
      'Si la structure est réelle, relisez son numéro sur la commande ; si elle est fictive, rien à faire.',
    unknown:
      'L’OU « {{units}} » n’est pas un identifiant national : un chiffre de 0 à 4 (ADELI, FINESS, SIREN, SIRET, RPPS-rang), puis le numéro.',
    none: 'Le certificat n’a pas d’OU, où l’IGC-Santé écrit l’identifiant national de la structure.',
    'unknown-remedy': 'Vérifiez que c’est bien le produit commandé ; ni le TPE ni le PSP ne lisent ce champ.',
  },
  'subject-is-written-as-the-profile': {
    title: 'Le sujet est écrit comme le veut le profil',
    good: 'Sujet en {{attributes}} ; pays en PrintableString, le reste en UTF-8.',
    encoding: 'Encodage inattendu dans le sujet : {{attributes}}.',
    attributes: 'Champs que le profil ne prévoit pas dans le sujet : {{attributes}}.',
    'other-remedy': 'Vérifiez que c’est bien le produit commandé ; l’autre bout n’en tient pas compte.',
  },
} as const;
