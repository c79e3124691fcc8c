import type { TextTree } from '../sentence.ts';

/** What the checks of a certificate say of its dates and its revocation. */
export const validityChecks = {
  'certificate-is-within-its-dates': {
    title: { fr: 'Le certificat est dans ses dates', en: 'The certificate is within its dates' },
    within: {
      fr: 'Valable du {{fromDate}} au {{untilDate}}.',
      en: 'Valid from {{fromDate}} to {{untilDate}}.',
    },
    expired: {
      fr: {
        one: 'Expiré depuis le {{untilDate}} ({{count}} jour).',
        other: 'Expiré depuis le {{untilDate}} ({{count}} jours).',
      },
      en: {
        one: 'Expired since {{untilDate}} ({{count}} day).',
        other: 'Expired since {{untilDate}} ({{count}} days).',
      },
    },
    'expired-remedy': {
      fr: 'Recommandez-le : l’autre bout refuse un certificat expiré.',
      en: 'Order it again: the other end refuses an expired certificate.',
    },
    'not-yet': {
      fr: {
        one: 'Valable à partir du {{fromDate}} seulement (dans {{count}} jour).',
        other: 'Valable à partir du {{fromDate}} seulement (dans {{count}} jours).',
      },
      en: {
        one: 'Valid from {{fromDate}} only (in {{count}} day).',
        other: 'Valid from {{fromDate}} only (in {{count}} days).',
      },
    },
    'not-yet-remedy': {
      fr: 'Vérifiez l’horloge de cette machine ; si elle est juste, attendez cette date.',
      en: 'Check this machine’s clock; if it is right, wait for that date.',
    },
  },
  'certificate-lasts-three-years': {
    title: { fr: 'Sa durée est de trois ans', en: 'It lasts three years' },
    'three-years': {
      fr: 'Du {{fromDate}} au {{untilDate}} : trois ans.',
      en: 'From {{fromDate}} to {{untilDate}}: three years.',
    },
    other: {
      fr: 'Du {{fromDate}} au {{untilDate}} : ce n’est pas la durée de trois ans d’un certificat de test.',
      en: 'From {{fromDate}} to {{untilDate}}: not the three years of a test certificate.',
    },
    'other-remedy': {
      fr: 'Vérifiez que c’est bien le produit commandé.',
      en: 'Make sure that this is the product ordered.',
    },
  },
  'expiry-is-not-near': {
    title: { fr: 'L’échéance est lointaine', en: 'The expiry is far off' },
    far: {
      fr: {
        one: 'Échéance le {{untilDate}}, dans {{count}} jour.',
        other:
          'Échéance le {{untilDate}}, dans {{count}} jours. Avis attendus le {{noticeDate}} (60 jours avant, aujourd’hui) et le {{monthBeforeDate}} (un mois avant, selon la procédure).',
      },
      en: {
        one: 'Expires on {{untilDate}}, in {{count}} day.',
        other:
          'Expires on {{untilDate}}, in {{count}} days. Notices are due on {{noticeDate}} (60 days before, today) and on {{monthBeforeDate}} (a month before, by the procedure).',
      },
    },
    near: {
      fr: {
        one: 'Échéance dans {{count}} jour, le {{untilDate}} : l’avis actuel est parti le {{noticeDate}}.',
        other:
          'Échéance dans {{count}} jours, le {{untilDate}} : l’avis actuel est parti le {{noticeDate}}, celui de la procédure part le {{monthBeforeDate}}.',
      },
      en: {
        one: 'Expires in {{count}} day, on {{untilDate}}: today’s notice left on {{noticeDate}}.',
        other:
          'Expires in {{count}} days, on {{untilDate}}: today’s notice left on {{noticeDate}}, the procedure’s leaves on {{monthBeforeDate}}.',
      },
    },
    'last-month': {
      fr: {
        one: 'Échéance dans {{count}} jour, le {{untilDate}} : moins d’un mois.',
        other: 'Échéance dans {{count}} jours, le {{untilDate}} : moins d’un mois.',
      },
      en: {
        one: 'Expires in {{count}} day, on {{untilDate}}: less than a month.',
        other: 'Expires in {{count}} days, on {{untilDate}}: less than a month.',
      },
    },
    'renew-remedy': {
      fr: 'Renouvelez-le maintenant : le renouvellement n’est pas automatique, et seul un certificat actif se renouvelle.',
      en: 'Renew it now: renewal is not automatic, and only an active certificate can be renewed.',
    },
    expired: { fr: 'Sans objet : il est expiré.', en: 'Does not apply: it has expired.' },
  },
  'authorities-outlive-the-certificate': {
    title: {
      fr: 'Ses autorités sont dans leurs dates et durent plus que lui',
      en: 'Its authorities are within their dates and outlive it',
    },
    longer: {
      fr: 'La première à finir est « {{authority}} », le {{endDate}}, après ce certificat.',
      en: 'The first to end is “{{authority}}”, on {{endDate}}, after this certificate.',
    },
    shorter: {
      fr: '« {{authority}} » finit le {{endDate}}, avant ce certificat : il sera refusé dès ce jour.',
      en: '“{{authority}}” ends on {{endDate}}, before this certificate: it will be refused from that day.',
    },
    'shorter-remedy': {
      fr: 'Prévoyez de le remplacer avant cette date : aucun avis ne vous en préviendra. Demandez à l’ANS quelle autorité prend la suite.',
      en: 'Plan to replace it before that day: no notice will warn you. Ask the ANS which authority comes next.',
    },
    near: {
      fr: '« {{authority}} » finit bientôt, le {{endDate}}.',
      en: '“{{authority}}” ends soon, on {{endDate}}.',
    },
    expired: {
      fr: '« {{authority}} » a expiré le {{endDate}} : l’autre bout refuse toute la chaîne.',
      en: '“{{authority}}” expired on {{endDate}}: the other end refuses the whole chain.',
    },
    'expired-remedy': {
      fr: 'Demandez à l’ANS quelle autorité prend la suite, puis recommandez le certificat sous elle.',
      en: 'Ask the ANS which authority comes next, then order the certificate under it.',
    },
    'not-yet': {
      fr: '« {{authority}} » n’est valable qu’à partir du {{fromDate}}.',
      en: '“{{authority}}” is valid from {{fromDate}} only.',
    },
    'not-yet-remedy': {
      fr: 'Vérifiez l’horloge de cette machine ; si elle est juste, attendez cette date.',
      en: 'Check this machine’s clock; if it is right, wait for that date.',
    },
    'no-chain': {
      fr: 'Ses autorités ne sont pas dans le dossier : leurs dates ne sont pas connues.',
      en: 'Its authorities are not in the dossier: their dates are not known.',
    },
    'no-chain-remedy': {
      fr: 'Importez d’abord l’autorité émettrice et sa racine.',
      en: 'Import the issuing authority and its root first.',
    },
  },
  'certificate-is-not-revoked': {
    title: { fr: 'Le certificat n’est pas révoqué', en: 'The certificate is not revoked' },
    'not-listed': { fr: 'Absent de la CRL du {{listDate}}.', en: 'Not in the CRL of {{listDate}}.' },
    practice: {
      fr: 'L’autorité simulée de ce dossier ne l’a pas révoqué.',
      en: 'The simulated authority of this dossier has not revoked it.',
    },
    'practice-revoked': {
      fr: 'Certificat d’entraînement révoqué dans ce dossier.',
      en: 'Practice certificate revoked in this dossier.',
    },
    'practice-revoked-remedy': {
      fr: 'Créez un nouveau certificat d’entraînement : une révocation est définitive.',
      en: 'Make a new practice certificate: a revocation is definitive.',
    },
    revoked: {
      fr: 'Révoqué depuis le {{sinceDate}} (motif : {{reason}}).',
      en: 'Revoked since {{sinceDate}} (reason: {{reason}}).',
    },
    'revoked-remedy': {
      fr: 'Une révocation est définitive : recommandez un certificat.',
      en: 'A revocation is definitive: order a certificate again.',
    },
    'no-list': {
      fr: 'Aucune CRL de son émetteur dans le dossier.',
      en: 'No CRL of its issuer in the dossier.',
    },
    'no-list-remedy': {
      fr: 'Téléchargez la CRL à l’adresse {{url}} et déposez-la ici.',
      en: 'Download the CRL from {{url}} and drop it here.',
    },
    'no-issuer': {
      fr: 'Son émetteur manque : sa CRL ne peut pas être vérifiée.',
      en: 'Its issuer is missing: its CRL cannot be verified.',
    },
    'no-issuer-remedy': {
      fr: 'Importez d’abord l’autorité émettrice.',
      en: 'Import the issuing authority first.',
    },
    stale: { fr: 'La CRL du {{listDate}} est périmée.', en: 'The CRL of {{listDate}} is out of date.' },
  },
  'certificate-names-its-revocation-list': {
    title: { fr: 'Le certificat dit où trouver sa CRL', en: 'The certificate says where its CRL is' },
    http: { fr: 'CRL à l’adresse {{url}}.', en: 'CRL at {{url}}.' },
    'http-and-ldap': {
      fr: 'CRL à l’adresse {{url}} ; l’adresse LDAP est laissée de côté.',
      en: 'CRL at {{url}}; the LDAP address is skipped.',
    },
    'ldap-only': {
      fr: 'Seule une adresse LDAP mène à sa CRL, et l’assistant ne la suit pas.',
      en: 'Only an LDAP address leads to its CRL, and the wizard does not follow it.',
    },
    none: {
      fr: 'Le certificat ne dit pas où trouver sa CRL.',
      en: 'The certificate does not say where its CRL is.',
    },
    'none-remedy': {
      fr: 'Demandez la CRL à l’autorité émettrice et déposez-la ici : sans elle, un certificat client est refusé.',
      en: 'Ask the issuing authority for the CRL and drop it here: without it a client certificate is refused.',
    },
  },
} as const satisfies TextTree;
