/** What the checks of a certificate say of where it comes from, its dates and its revocation. */
export const trustChecks = {
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
  'authorities-are-of-the-same-environment': {
    title: 'TEST et PRODUCTION ne sont pas mélangés',
    same: 'Certificat et autorités sont tous de {{environment}}.',
    mixed: 'Certificat de {{environment}}, mais l’autorité « {{authority}} » est de l’autre environnement.',
    'mixed-remedy':
      'L’autorité de ce certificat se télécharge à l’adresse {{url}}. Le lien de la procédure, {{procedureUrl}}, mène à celle de PRODUCTION.',
    'test-missing':
      'L’autorité de ce certificat de TEST n’est pas dans le dossier. Le lien de la procédure, {{procedureUrl}}, mène à celle de PRODUCTION, qui ne le complète pas.',
    'production-missing': 'L’autorité de ce certificat de PRODUCTION n’est pas dans le dossier.',
    'missing-remedy': 'Téléchargez-la à l’adresse {{url}} et déposez-la ici.',
    lists: 'Les CRL du dossier sont de l’autre environnement que ce certificat de {{environment}}.',
    'lists-remedy': 'Téléchargez celle de son émetteur à l’adresse {{url}} et déposez-la ici.',
    practice: 'Sans objet : c’est un certificat d’entraînement.',
    other: 'Sans objet : son émetteur n’est pas une autorité de l’IGC-Santé.',
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
    far_other:
      'Échéance le {{untilDate}}, dans {{count}} jours. Avis attendus le {{noticeDate}} (60 jours avant, aujourd’hui) et le {{monthBeforeDate}} (un mois avant, selon la procédure).',
    near_one: 'Échéance dans {{count}} jour, le {{untilDate}} : l’avis actuel est parti le {{noticeDate}}.',
    near_other:
      'Échéance dans {{count}} jours, le {{untilDate}} : l’avis actuel est parti le {{noticeDate}}, celui de la procédure part le {{monthBeforeDate}}.',
    'last-month_one': 'Échéance dans {{count}} jour, le {{untilDate}} : moins d’un mois.',
    'last-month_other': 'Échéance dans {{count}} jours, le {{untilDate}} : moins d’un mois.',
    'renew-remedy':
      'Renouvelez-le maintenant : le renouvellement n’est pas automatique, et seul un certificat actif se renouvelle.',
    expired: 'Sans objet : il est expiré.',
  },
  'authorities-outlive-the-certificate': {
    title: 'Ses autorités sont dans leurs dates et durent plus que lui',
    longer: 'La première à finir est « {{authority}} », le {{endDate}}, après ce certificat.',
    shorter: '« {{authority}} » finit le {{endDate}}, avant ce certificat : il sera refusé dès ce jour.',
    'shorter-remedy':
      'Prévoyez de le remplacer avant cette date : aucun avis ne vous en préviendra. Demandez à l’ANS quelle autorité prend la suite.',
    near: '« {{authority}} » finit bientôt, le {{endDate}}.',
    expired: '« {{authority}} » a expiré le {{endDate}} : l’autre bout refuse toute la chaîne.',
    'expired-remedy':
      'Demandez à l’ANS quelle autorité prend la suite, puis recommandez le certificat sous elle.',
    'not-yet': '« {{authority}} » n’est valable qu’à partir du {{fromDate}}.',
    'not-yet-remedy': 'Vérifiez l’horloge de cette machine ; si elle est juste, attendez cette date.',
    'no-chain': 'Ses autorités ne sont pas dans le dossier : leurs dates ne sont pas connues.',
    'no-chain-remedy': 'Importez d’abord l’autorité émettrice et sa racine.',
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
  'certificate-names-its-revocation-list': {
    title: 'Le certificat dit où trouver sa CRL',
    http: 'CRL à l’adresse {{url}}.',
    'http-and-ldap': 'CRL à l’adresse {{url}} ; l’adresse LDAP est laissée de côté.',
    'ldap-only': 'Seule une adresse LDAP mène à sa CRL, et l’assistant ne la suit pas.',
    none: 'Le certificat ne dit pas où trouver sa CRL.',
    'none-remedy':
      'Demandez la CRL à l’autorité émettrice et déposez-la ici : sans elle, un certificat client est refusé.',
  },
} as const;
