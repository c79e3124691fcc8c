/** The same items exist for each of the two orders: these are the words of one, by the name of its product. */

const requestItem = <const N extends string>(name: N) =>
  ({
    title: { fr: `Créer la clé et le CSR pour ${name}`, en: `Make the key and CSR for ${name}` },
    fix: { fr: `Corriger le CSR pour ${name}`, en: `Correct the CSR for ${name}` },
    todo: {
      fr: 'Un clic suffit : la clé reste chiffrée dans le dossier, seul le CSR en sort.',
      en: 'One click: the key stays encrypted in the dossier, only the CSR leaves it.',
    },
    bring: {
      fr: 'Déposez ici le CSR fait sur votre serveur : il est relu avant l’envoi, sa clé reste où elle est.',
      en: 'Drop the CSR made on your server here: it is checked before sending, its key stays where it is.',
    },
    issues: {
      fr: {
        one: 'Un contrôle du CSR échoue. Corrigez la cause, puis créez un nouveau CSR avant de commander.',
        other:
          '{{count}} contrôles du CSR échouent. Corrigez les causes, puis créez un nouveau CSR avant de commander.',
      },
      en: {
        one: 'One check of the CSR fails. Correct the cause, then make a new CSR before you order.',
        other: '{{count}} checks of the CSR fail. Correct the causes, then make a new CSR before you order.',
      },
    },
    done: { fr: 'CSR prêt et relu.', en: 'CSR ready and checked.' },
  }) as const;

const orderItem = <const N extends string>(name: N) =>
  ({
    title: { fr: `Commander ${name} sur PFCNG`, en: `Order ${name} on PFCNG` },
    todo: {
      fr: 'Suivez le guide, puis notez ici la date de la commande.',
      en: 'Follow the guide, then note the date of the order here.',
    },
    done: { fr: 'Commandé le {{sinceDate}}.', en: 'Ordered on {{sinceDate}}.' },
    delivered: { fr: 'Certificat déjà délivré.', en: 'Certificate already delivered.' },
  }) as const;

const codeItem = <const N extends string>(name: N) =>
  ({
    title: {
      fr: `Mettre à l’abri le code de révocation du certificat ${name}`,
      en: `Put the revocation code of the ${name} certificate in a safe place`,
    },
    todo: {
      fr: 'PFCNG vous le fait choisir au retrait. Il sert le jour où il faut révoquer vite : gardez-le hors de ce poste, puis notez la date.',
      en: 'PFCNG makes you choose it on withdrawal. It is for the day you must revoke in a hurry: keep it away from this machine, then note the date.',
    },
    done: { fr: 'Mis à l’abri le {{sinceDate}}.', en: 'Kept safe since {{sinceDate}}.' },
  }) as const;

const certificateItem = <const N extends string>(name: N) =>
  ({
    title: { fr: `Importer le certificat ${name} délivré`, en: `Import the delivered ${name} certificate` },
    fix: { fr: `Corriger le certificat ${name}`, en: `Correct the ${name} certificate` },
    importCsr: {
      fr: 'Retirez-le sur PFCNG, puis déposez ici le fichier reçu.',
      en: 'Withdraw it on PFCNG, then drop the file here.',
    },
    importOnline: {
      fr: 'Retirez-le sur PFCNG, puis déposez ici le fichier PKCS#12 reçu, avec son mot de passe.',
      en: 'Withdraw it on PFCNG, then drop the PKCS#12 file here, with its password.',
    },
    practice: {
      fr: 'Un certificat d’entraînement en tient lieu. Déposez ici celui que PFCNG délivre.',
      en: 'A practice certificate stands in for it. Drop the one PFCNG delivers here.',
    },
    keyMissing: {
      fr: 'Le dossier n’a pas la clé privée de ce certificat : il est inutilisable en l’état. Importez sa clé, ou le fichier PKCS#12 qui contient les deux.',
      en: 'The dossier lacks this certificate’s private key, so it cannot be used as it is. Import its key, or the PKCS#12 file that holds both.',
    },
    checkFailed: {
      fr: {
        one: 'Un contrôle échoue : « {{checks[check].title}} ». Le contrôle dit comment y remédier.',
        other:
          '{{count}} contrôles échouent, dont « {{checks[check].title}} ». Le contrôle dit comment y remédier.',
      },
      en: {
        one: 'One check fails: “{{checks[check].title}}”. The check says how to mend it.',
        other: '{{count}} checks fail, among them “{{checks[check].title}}”. The check says how to mend it.',
      },
    },
    warned: {
      fr: {
        one: 'En place. Un contrôle appelle votre attention.',
        other: 'En place. {{count}} contrôles appellent votre attention.',
      },
      en: {
        one: 'In place. One check deserves your attention.',
        other: 'In place. {{count}} checks deserve your attention.',
      },
    },
    followed: {
      fr: 'En place, tous les contrôles passent. Sa clé est ailleurs, là où le CSR a été fait. Valable jusqu’au {{expiryDate}}.',
      en: 'In place, all checks pass. Its key is elsewhere, where the CSR was made. Valid until {{expiryDate}}.',
    },
    done: {
      fr: 'En place, tous les contrôles passent. Valable jusqu’au {{expiryDate}}.',
      en: 'In place, all checks pass. Valid until {{expiryDate}}.',
    },
  }) as const;

const practiceItem = <const N extends string>(name: N) =>
  ({
    title: {
      fr: `Émettre un certificat d’entraînement ${name}`,
      en: `Issue a practice ${name} certificate`,
    },
    fix: {
      fr: `Remplacer le certificat d’entraînement ${name}`,
      en: `Replace the practice ${name} certificate`,
    },
    todo: {
      fr: 'Un clic suffit : le laboratoire de l’assistant signe votre CSR. Ce certificat ne vaut que dans l’assistant.',
      en: 'One click: the wizard’s lab signs your CSR. This certificate is worth nothing outside the wizard.',
    },
    keyMissing: {
      fr: 'Le dossier n’a pas la clé privée de ce certificat. Émettez-en un autre.',
      en: 'The dossier lacks this certificate’s private key. Issue another one.',
    },
    checkFailed: {
      fr: {
        one: 'Un contrôle échoue : « {{checks[check].title}} ». Émettez-en un autre.',
        other: '{{count}} contrôles échouent, dont « {{checks[check].title}} ». Émettez-en un autre.',
      },
      en: {
        one: 'One check fails: “{{checks[check].title}}”. Issue another one.',
        other: '{{count}} checks fail, among them “{{checks[check].title}}”. Issue another one.',
      },
    },
    done: { fr: 'En place, valable jusqu’au {{expiryDate}}.', en: 'In place, valid until {{expiryDate}}.' },
  }) as const;

const validityItem = <const N extends string>(name: N) =>
  ({
    title: {
      fr: `Surveiller l’échéance du certificat ${name}`,
      en: `Watch the expiry of the ${name} certificate`,
    },
    fix: { fr: `Renouveler le certificat ${name}`, en: `Renew the ${name} certificate` },
    expired: {
      fr: 'Expiré le {{expiryDate}} : il est refusé. Un certificat expiré ne se renouvelle pas, il faut en commander un nouveau.',
      en: 'Expired on {{expiryDate}}: it is refused. An expired certificate cannot be renewed, order a new one.',
    },
    withinMonth: {
      fr: {
        one: 'Expire le {{expiryDate}}, il reste {{count}} jour. Renouvelez maintenant : après l’échéance, il faudrait tout recommander.',
        other:
          'Expire le {{expiryDate}}, il reste {{count}} jours. Renouvelez maintenant : après l’échéance, il faudrait tout recommander.',
      },
      en: {
        one: 'Expires on {{expiryDate}}, {{count}} day left. Renew now: once expired, it must be ordered all over again.',
        other:
          'Expires on {{expiryDate}}, {{count}} days left. Renew now: once expired, it must be ordered all over again.',
      },
    },
    withinNotice: {
      fr: {
        one: 'Expire le {{expiryDate}}, dans {{count}} jour. L’avis de l’ANS part le {{noticeDate}} (60 jours avant) ; celui de la procédure, le {{monthBeforeDate}} (un mois avant).',
        other:
          'Expire le {{expiryDate}}, dans {{count}} jours. L’avis de l’ANS part le {{noticeDate}} (60 jours avant) ; celui de la procédure, le {{monthBeforeDate}} (un mois avant).',
      },
      en: {
        one: 'Expires on {{expiryDate}}, in {{count}} day. The ANS’s notice leaves on {{noticeDate}} (60 days before); the procedure’s, on {{monthBeforeDate}} (one month before).',
        other:
          'Expires on {{expiryDate}}, in {{count}} days. The ANS’s notice leaves on {{noticeDate}} (60 days before); the procedure’s, on {{monthBeforeDate}} (one month before).',
      },
    },
    done: {
      fr: {
        one: 'Valable jusqu’au {{expiryDate}}. Avis attendu le {{noticeDate}} (ANS) ou le {{monthBeforeDate}} (procédure).',
        other:
          'Valable jusqu’au {{expiryDate}}. Avis attendu le {{noticeDate}} (ANS) ou le {{monthBeforeDate}} (procédure).',
      },
      en: {
        one: 'Valid until {{expiryDate}}. Notice expected on {{noticeDate}} (ANS) or {{monthBeforeDate}} (procedure).',
        other:
          'Valid until {{expiryDate}}. Notice expected on {{noticeDate}} (ANS) or {{monthBeforeDate}} (procedure).',
      },
    },
  }) as const;

/** The items of an order. */
export const ofOrder = <const N extends string>(name: N) => ({
  request: requestItem(name),
  order: orderItem(name),
  code: codeItem(name),
  certificate: certificateItem(name),
  practice: practiceItem(name),
  validity: validityItem(name),
});
