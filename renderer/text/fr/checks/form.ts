/** What the checks of a certificate say of its strength and of its form. */
export const formChecks = {
  'key-and-signature-are-strong': {
    title: 'Clé et signature sont solides',
    strong: '{{key}}, {{signature}}.',
    'weak-hash': 'La signature emploie un algorithme dépassé : {{signature}}.',
    'short-key': 'La clé est trop courte : {{key}}.',
    'weak-remedy': 'Recommandez avec une clé RSA de 2048 bits au moins et SHA-256.',
    'not-rsa': 'La clé n’est pas RSA : {{key}}.',
    'not-rsa-remedy': 'Les certificats de l’IGC-Santé sont en RSA : vérifiez le produit livré.',
  },
  'key-strength-outlasts-the-certificate': {
    title: 'La clé est assez longue pour sa durée',
    enough:
      '{{key}} : suffisant jusqu’à la fin de 2030 selon le RGS, et ce certificat finit le {{untilDate}}.',
    long: '{{key}} : suffisant au-delà de 2030 selon le RGS.',
    beyond: '{{key}} jusqu’au {{untilDate}} : le RGS demande 3072 bits au-delà de 2030.',
    'beyond-remedy':
      'Au prochain renouvellement, choisissez une clé de 3072 bits si PFCNG l’accepte. Le certificat reste bon d’ici là.',
    other: 'Sans objet pour cette clé ({{key}}).',
  },
  'public-exponent-is-usual': {
    title: 'L’exposant public est 65537',
    usual: 'Exposant public {{exponent}}.',
    other: 'Exposant public {{exponent}}, au lieu de 65537.',
    'other-remedy': 'Au prochain renouvellement, créez la clé avec l’assistant ou avec l’exposant 65537.',
    'not-rsa': 'Sans objet : la clé n’est pas RSA.',
  },
  'certificate-is-not-an-authority': {
    title: 'Ce n’est pas un certificat d’autorité',
    holder: 'Certificat de porteur (CA:FALSE).',
    authority: '« {{name}} » est un certificat d’autorité, pas le vôtre.',
    'authority-remedy':
      'Rangez-le avec les autorités, et importez ici le certificat délivré pour votre commande.',
    absent: 'Le certificat ne dit pas s’il est une autorité (basicConstraints absent).',
    'absent-remedy': 'Vérifiez que c’est bien le produit commandé : l’IGC-Santé le dit toujours.',
  },
  'key-usage-is-critical': {
    title: 'Les usages de la clé s’imposent à tous',
    critical: 'L’extension keyUsage est critique.',
    'not-critical': 'L’extension keyUsage n’est pas critique, alors que le profil le veut.',
    absent: 'L’extension keyUsage est absente.',
    'other-remedy': 'Vérifiez que c’est bien le produit commandé.',
  },
  'critical-extensions-are-understood': {
    title: 'Aucune extension critique inconnue',
    understood: 'Toutes les extensions critiques sont de celles que les logiciels connaissent.',
    unknown: 'Extensions critiques inconnues : {{extensions}}. L’autre bout doit refuser le certificat.',
    'unknown-remedy': 'Signalez-le au support de l’IGC-Santé et recommandez le certificat.',
  },
  'key-identifiers-are-present': {
    title: 'Les identifiants de clé sont présents',
    present: 'Identifiants de la clé du porteur et de celle de l’autorité présents.',
    'no-authority': 'L’identifiant de la clé de l’autorité (AKI) est absent.',
    'no-subject': 'L’identifiant de la clé du porteur (SKI) est absent.',
    'absent-remedy':
      'Vérifiez que c’est bien le produit commandé ; certains logiciels trouveront mal son autorité.',
  },
  'policy-is-that-of-igc-sante': {
    title: 'La politique est celle de l’IGC-Santé',
    found: 'Politique {{wanted}}, celle des certificats de TEST.',
    other: 'Politique {{found}}, au lieu de {{wanted}}.',
    none: 'Aucune politique ; un certificat de TEST porte {{wanted}}.',
    'other-remedy':
      'Vérifiez la gamme et l’offre commandées : les deux certificats sont de la gamme ELEMENTAIRE.',
    production: 'Sans objet : la politique des certificats de production ne nous est pas connue.',
  },
} as const;
