import type { TextTree } from '../sentence.ts';

/** What the checks of a certificate say of its strength and of its form. */
export const formChecks = {
  'key-and-signature-are-strong': {
    title: { fr: 'Clé et signature sont solides', en: 'Key and signature are strong' },
    strong: { fr: '{{key}}, {{signature}}.', en: '{{key}}, {{signature}}.' },
    'weak-hash': {
      fr: 'La signature emploie un algorithme dépassé : {{signature}}.',
      en: 'The signature uses an outdated algorithm: {{signature}}.',
    },
    'short-key': { fr: 'La clé est trop courte : {{key}}.', en: 'The key is too short: {{key}}.' },
    'weak-remedy': {
      fr: 'Recommandez avec une clé RSA de 2048 bits au moins et SHA-256.',
      en: 'Order again with an RSA key of at least 2048 bits and SHA-256.',
    },
    'not-rsa': { fr: 'La clé n’est pas RSA : {{key}}.', en: 'The key is not RSA: {{key}}.' },
    'not-rsa-remedy': {
      fr: 'Les certificats de l’IGC-Santé sont en RSA : vérifiez le produit livré.',
      en: 'IGC-Santé’s certificates are RSA: check the product delivered.',
    },
  },
  'key-strength-outlasts-the-certificate': {
    title: { fr: 'La clé est assez longue pour sa durée', en: 'The key is long enough for its time' },
    enough: {
      fr: '{{key}} : suffisant jusqu’à la fin de 2030 selon le RGS, et ce certificat finit le {{untilDate}}.',
      en: '{{key}}: enough until the end of 2030 by the RGS, and this certificate ends on {{untilDate}}.',
    },
    long: {
      fr: '{{key}} : suffisant au-delà de 2030 selon le RGS.',
      en: '{{key}}: enough beyond 2030 by the RGS.',
    },
    beyond: {
      fr: '{{key}} jusqu’au {{untilDate}} : le RGS demande 3072 bits au-delà de 2030.',
      en: '{{key}} until {{untilDate}}: the RGS asks for 3072 bits beyond 2030.',
    },
    'beyond-remedy': {
      fr: 'Au prochain renouvellement, choisissez une clé de 3072 bits si PFCNG l’accepte. Le certificat reste bon d’ici là.',
      en: 'At the next renewal choose a key of 3072 bits if PFCNG accepts it. The certificate is good until then.',
    },
    other: { fr: 'Sans objet pour cette clé ({{key}}).', en: 'Does not apply to this key ({{key}}).' },
  },
  'public-exponent-is-usual': {
    title: { fr: 'L’exposant public est 65537', en: 'The public exponent is 65537' },
    usual: { fr: 'Exposant public {{exponent}}.', en: 'Public exponent {{exponent}}.' },
    other: {
      fr: 'Exposant public {{exponent}}, au lieu de 65537.',
      en: 'Public exponent {{exponent}} instead of 65537.',
    },
    'other-remedy': {
      fr: 'Au prochain renouvellement, créez la clé avec l’assistant ou avec l’exposant 65537.',
      en: 'At the next renewal make the key with the wizard, or with exponent 65537.',
    },
    'not-rsa': { fr: 'Sans objet : la clé n’est pas RSA.', en: 'Does not apply: the key is not RSA.' },
  },
  'certificate-is-not-an-authority': {
    title: { fr: 'Ce n’est pas un certificat d’autorité', en: 'It is not a certificate of an authority' },
    holder: { fr: 'Certificat de porteur (CA:FALSE).', en: 'Certificate of a holder (CA:FALSE).' },
    authority: {
      fr: '« {{name}} » est un certificat d’autorité, pas le vôtre.',
      en: '“{{name}}” is the certificate of an authority, not yours.',
    },
    'authority-remedy': {
      fr: 'Rangez-le avec les autorités, et importez ici le certificat délivré pour votre commande.',
      en: 'File it with the authorities, and import here the certificate delivered for your order.',
    },
    absent: {
      fr: 'Le certificat ne dit pas s’il est une autorité (basicConstraints absent).',
      en: 'The certificate does not say whether it is an authority (no basicConstraints).',
    },
    'absent-remedy': {
      fr: 'Vérifiez que c’est bien le produit commandé : l’IGC-Santé le dit toujours.',
      en: 'Make sure that this is the product ordered: IGC-Santé always says it.',
    },
  },
  'key-usage-is-critical': {
    title: { fr: 'Les usages de la clé s’imposent à tous', en: 'The key’s usages bind everyone' },
    critical: { fr: 'L’extension keyUsage est critique.', en: 'The extension keyUsage is critical.' },
    'not-critical': {
      fr: 'L’extension keyUsage n’est pas critique, alors que le profil le veut.',
      en: 'The extension keyUsage is not critical, as the profile has it.',
    },
    absent: { fr: 'L’extension keyUsage est absente.', en: 'The extension keyUsage is missing.' },
    'other-remedy': {
      fr: 'Vérifiez que c’est bien le produit commandé.',
      en: 'Make sure that this is the product ordered.',
    },
  },
  'critical-extensions-are-understood': {
    title: { fr: 'Aucune extension critique inconnue', en: 'No unknown critical extension' },
    understood: {
      fr: 'Toutes les extensions critiques sont de celles que les logiciels connaissent.',
      en: 'All critical extensions are among those that software knows.',
    },
    unknown: {
      fr: 'Extensions critiques inconnues : {{extensions}}. L’autre bout doit refuser le certificat.',
      en: 'Unknown critical extensions: {{extensions}}. The other end must refuse the certificate.',
    },
    'unknown-remedy': {
      fr: 'Signalez-le au support de l’IGC-Santé et recommandez le certificat.',
      en: 'Tell the support of IGC-Santé and order the certificate again.',
    },
  },
  'key-identifiers-are-present': {
    title: { fr: 'Les identifiants de clé sont présents', en: 'The key identifiers are there' },
    present: {
      fr: 'Identifiants de la clé du porteur et de celle de l’autorité présents.',
      en: 'Identifiers of the holder’s key and of the authority’s key are there.',
    },
    'no-authority': {
      fr: 'L’identifiant de la clé de l’autorité (AKI) est absent.',
      en: 'The identifier of the authority’s key (AKI) is missing.',
    },
    'no-subject': {
      fr: 'L’identifiant de la clé du porteur (SKI) est absent.',
      en: 'The identifier of the holder’s key (SKI) is missing.',
    },
    'absent-remedy': {
      fr: 'Vérifiez que c’est bien le produit commandé ; certains logiciels trouveront mal son autorité.',
      en: 'Make sure that this is the product ordered; some software will not find its authority well.',
    },
  },
  'policy-is-that-of-igc-sante': {
    title: { fr: 'La politique est celle de l’IGC-Santé', en: 'The policy is that of IGC-Santé' },
    found: {
      fr: 'Politique {{wanted}}, celle des certificats de TEST.',
      en: 'Policy {{wanted}}, that of TEST certificates.',
    },
    other: {
      fr: 'Politique {{found}}, au lieu de {{wanted}}.',
      en: 'Policy {{found}} instead of {{wanted}}.',
    },
    none: {
      fr: 'Aucune politique ; un certificat de TEST porte {{wanted}}.',
      en: 'No policy; a TEST certificate bears {{wanted}}.',
    },
    'other-remedy': {
      fr: 'Vérifiez la gamme et l’offre commandées : les deux certificats sont de la gamme ELEMENTAIRE.',
      en: 'Check the range and the offer ordered: both certificates are of the range ELEMENTAIRE.',
    },
    production: {
      fr: 'Sans objet : la politique des certificats de production ne nous est pas connue.',
      en: 'Does not apply: the policy of production certificates is unknown to us.',
    },
  },
} as const satisfies TextTree;
