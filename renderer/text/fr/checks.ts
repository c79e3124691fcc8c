/** Each check: its title, what it saw (evidence) and what to do (remedy). */
const redo = 'Corrigez le dossier puis créez une nouvelle demande : l’ancienne clé est gardée.';
const nameFirst = 'Complétez le nom du serveur et le domaine à l’étape « Dossier ».';
const typeTpeFqdn = 'Indiquez à l’étape « Dossier » le FQDN saisi dans le TPE.';

export const checks = {
  crashed:
    'La vérification {{check}} n’a pas abouti : c’est un défaut de l’assistant, les autres verdicts restent valables.',
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
    different: 'Le CN est « {{found}} » au lieu de « {{wanted}} ».',
    empty: 'Le certificat n’a pas de CN ; il faut « {{wanted}} ».',
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
    identical: 'Le TPE appelle « {{tpe}} », le certificat porte « {{commonName}} ».',
    different: 'Le TPE appelle « {{tpe}} », mais le certificat porte « {{commonName}} ».',
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
  'certificate-is-a-test-certificate': {
    title: 'C’est un certificat de TEST de l’IGC-Santé',
    test: 'Certificat de TEST, d’après son émetteur et son extension IGC-Santé.',
    practice: 'Sans objet : c’est un certificat d’entraînement.',
    production: 'C’est un certificat de PRODUCTION.',
    'production-remedy':
      'La qualification demande un certificat de TEST : commandez-le avec une carte de test.',
    foreign: 'Son émetteur n’est pas une autorité de l’IGC-Santé : {{issuer}}.',
    'foreign-remedy': 'Importez le certificat délivré par PFCNG.',
  },
  'practice-certificate-is-replaced': {
    title: 'Le certificat d’entraînement est remplacé',
    practice: 'Certificat d’entraînement : il sert à répéter, pas à se qualifier.',
    'practice-remedy': 'Importez le certificat délivré par PFCNG quand il arrive : il prendra sa place.',
    delivered: 'Sans objet : ce certificat a été délivré.',
  },
  'parentage-leads-to-igc-sante': {
    title: 'La parenté remonte à l’IGC-Santé',
    pinned: 'Émis par {{issuer}}, sous {{root}} : empreintes reconnues.',
    practice: 'Émis par {{issuer}}, l’autorité simulée de ce dossier.',
    'practice-incomplete': 'L’autorité simulée de ce dossier manque.',
    'practice-incomplete-remedy': 'Créez de nouveaux certificats d’entraînement.',
    'issuer-missing': 'Son émetteur n’est pas dans le dossier : {{issuer}}.',
    'issuer-missing-remedy':
      'Téléchargez-le à l’adresse {{url}} et déposez-le ici ; son empreinte sera vérifiée.',
    'root-missing': 'La racine de sa chaîne n’est pas dans le dossier (émetteur : {{issuer}}).',
    'root-missing-remedy':
      'Téléchargez-la à l’adresse {{url}} et déposez-la ici ; son empreinte sera vérifiée.',
    unknown: 'Son émetteur n’est pas une autorité de l’IGC-Santé : {{issuer}}.',
    'unknown-remedy': 'Ni le TPE ni le PSP ne le reconnaîtront : importez le certificat délivré par PFCNG.',
  },
  'certificate-is-within-its-dates': {
    title: 'Le certificat est dans ses dates',
    within: 'Valable du {{fromDate}} au {{untilDate}}.',
    expired_one: 'Expiré depuis le {{untilDate}} ({{count}} jour).',
    expired_other: 'Expiré depuis le {{untilDate}} ({{count}} jours).',
    'expired-remedy': 'Recommandez-le : l’autre bout refuse un certificat expiré.',
    'not-yet_one': 'Valable à partir du {{fromDate}} seulement (dans {{count}} jour).',
    'not-yet_other': 'Valable à partir du {{fromDate}} seulement (dans {{count}} jours).',
    'not-yet-remedy': 'Vérifiez l’horloge de cette machine ; si elle est juste, attendez cette date.',
  },
  'certificate-lasts-three-years': {
    title: 'Sa durée est de trois ans',
    'three-years': 'Du {{fromDate}} au {{untilDate}} : trois ans.',
    other: 'Du {{fromDate}} au {{untilDate}} : ce n’est pas la durée de trois ans d’un certificat de test.',
    'other-remedy': 'Vérifiez que c’est bien le produit commandé.',
  },
  'expiry-is-not-near': {
    title: 'L’échéance est lointaine',
    far_one: 'Échéance le {{untilDate}}, dans {{count}} jour.',
    far_other: 'Échéance le {{untilDate}}, dans {{count}} jours.',
    near_one:
      'Échéance dans {{count}} jour, le {{untilDate}} : l’alerte actuelle est envoyée 60 jours avant.',
    near_other:
      'Échéance dans {{count}} jours, le {{untilDate}} : l’alerte actuelle est envoyée 60 jours avant.',
    'last-month_one': 'Échéance dans {{count}} jour, le {{untilDate}} : moins d’un mois.',
    'last-month_other': 'Échéance dans {{count}} jours, le {{untilDate}} : moins d’un mois.',
    renew:
      'Renouvelez-le maintenant : le renouvellement n’est pas automatique, et seul un certificat actif se renouvelle.',
    expired: 'Sans objet : il est expiré.',
  },
  'certificate-is-not-revoked': {
    title: 'Le certificat n’est pas révoqué',
    'not-listed': 'Absent de la CRL du {{listDate}}.',
    practice: 'L’autorité simulée de ce dossier ne l’a pas révoqué.',
    'practice-revoked': 'Certificat d’entraînement révoqué dans ce dossier.',
    'practice-revoked-remedy': 'Créez un nouveau certificat d’entraînement : une révocation est définitive.',
    revoked: 'Révoqué depuis le {{sinceDate}} (motif : {{reason}}).',
    'revoked-remedy': 'Une révocation est définitive : recommandez un certificat.',
    'no-list': 'Aucune CRL de son émetteur dans le dossier.',
    'no-list-remedy': 'Téléchargez la CRL à l’adresse {{url}} et déposez-la ici.',
    'no-issuer': 'Son émetteur manque : sa CRL ne peut pas être vérifiée.',
    'no-issuer-remedy': 'Importez d’abord l’autorité émettrice.',
    stale: 'La CRL du {{listDate}} est périmée.',
  },
  'key-and-signature-are-strong': {
    title: 'Clé et signature sont solides',
    strong: '{{key}}, {{signature}}.',
    'weak-hash': 'La signature emploie un algorithme dépassé : {{signature}}.',
    'short-key': 'La clé est trop courte : {{key}}.',
    'weak-remedy': 'Recommandez avec une clé RSA de 2048 bits au moins et SHA-256.',
    'not-rsa': 'La clé n’est pas RSA : {{key}}.',
    'not-rsa-remedy': 'Les certificats de l’IGC-Santé sont en RSA : vérifiez le produit livré.',
  },
  'request-common-name-is-exact': {
    title: 'Le nom demandé est exact',
    exact: 'Le CN demandé est « {{found}} ».',
    different: 'Le CN demandé est « {{found}} » au lieu de « {{wanted}} ».',
    'different-remedy': redo,
    'no-name': 'Le nom à demander n’est pas encore connu.',
    'no-name-remedy': nameFirst,
  },
  'request-alternative-names-fit': {
    title: 'Les noms DNS demandés conviennent',
    holds: 'Le nom DNS {{fqdn}} est demandé.',
    none: 'Aucun nom DNS, comme il convient à un client.',
    missing: 'Le nom DNS {{fqdn}} n’est pas demandé.',
    unexpected: 'Des noms DNS sont demandés pour un certificat client : {{names}}.',
    redo,
    'no-name': 'Le FQDN du serveur n’est pas encore connu.',
    'no-name-remedy': nameFirst,
  },
  'request-fqdn-equals-the-terminal-setting': {
    title: 'Le FQDN saisi dans le TPE est identique au nom demandé',
    identical: 'Le TPE appelle « {{tpe}} », la demande porte « {{commonName}} ».',
    different: 'Le TPE appelle « {{tpe}} », mais la demande porte « {{commonName}} ».',
    'different-remedy': 'Corrigez le FQDN du TPE, ou le nom du serveur puis la demande, avant de commander.',
    'not-given': 'Le FQDN saisi dans le TPE n’est pas indiqué.',
    'not-given-remedy': typeTpeFqdn,
    'not-for-clients': 'Sans objet pour le certificat client.',
  },
  'request-key-is-in-the-vault': {
    title: 'La clé de la demande est dans le coffre',
    found: 'La clé privée est gardée, chiffrée, dans le coffre.',
    missing: 'La clé privée de cette demande n’est plus dans le coffre.',
    'missing-remedy': 'N’envoyez pas cette demande : créez-en une nouvelle.',
  },
  'request-is-signed-and-strong': {
    title: 'La demande est signée et solide',
    strong: 'Signature vérifiée : {{key}}, {{signature}}.',
    invalid: 'La signature de la demande est fausse.',
    weak: 'Clé ou signature trop faible : {{key}}, {{signature}}.',
    redo,
  },
  'request-names-are-well-encoded': {
    title: 'Les noms sont bien encodés',
    good: 'Pays en PrintableString, le reste en UTF-8.',
    wrong: 'Encodage inattendu : {{attributes}}.',
    redo,
  },
} as const;
