/** What the simulated PSP says of the calls that it receives from the publisher's software. */
export const calls = {
  psp: {
    nominal: 'le PSP nominal',
    'server-expired': 'un PSP expiré',
    'server-not-yet-valid': 'un PSP dont le certificat n’est pas encore valable',
    'server-unknown-authority': 'un PSP d’une autorité inconnue',
    'server-self-signed': 'un PSP au certificat auto-signé',
    'server-wrong-name': 'un PSP qui porte un autre nom',
    'server-incomplete-chain': 'un PSP dont la chaîne est incomplète',
    'server-wrong-usage': 'un PSP dont le certificat n’est pas fait pour un serveur',
    'server-revoked': 'un PSP révoqué',
    'tls-1-3': 'un PSP qui ne parle que TLS 1.3',
    'tls-1-2': 'un PSP qui ne parle que TLS 1.2',
    'tls-1-1-refused': 'un PSP qui ne parle que TLS 1.1',
    'weak-suites-refused': 'un PSP qui n’a que des suites faibles',
  },
  'went-on': 'Votre GAP a continué face à $t({{psp}}).',
  'refused-by-alert': 'Votre GAP a refusé $t({{psp}}), par l’alerte {{alert}}.',
  'refused-closing': 'Votre GAP a refusé $t({{psp}}) : il a fermé la connexion sans envoyer un octet.',
  'refused-otherwise':
    'Votre GAP a refusé $t({{psp}}), mais son alerte, {{alert}}, parle d’autre chose que de ce défaut.',
  'nominal-untrusted':
    'Votre GAP a refusé le PSP nominal (alerte {{alert}}) : il ne connaît pas l’autorité de la simulation.',
  'nominal-refused': 'Votre GAP a refusé le PSP nominal, par l’alerte {{alert}}.',
  'nominal-closed':
    'Sans conclusion : votre GAP a fermé la connexion sans envoyer un octet. Il a refusé le PSP nominal, ou n’avait rien à lui dire.',
  silent:
    'Sans conclusion : face à $t({{psp}}), votre GAP a terminé la négociation TLS, puis il n’a ni parlé ni raccroché.',
  stalled: 'Sans conclusion : face à $t({{psp}}), votre GAP s’est tu au milieu de la négociation TLS.',
  'no-agreement':
    'Sans conclusion : face à $t({{psp}}), la négociation TLS a échoué avant tout examen du certificat ({{error}}).',
  unverified: {
    'not-called':
      'Non vérifié : votre GAP a refusé $t({{psp}}), mais rien ne montre encore qu’il accepte le PSP nominal.',
    'not-accepted':
      'Non vérifié : votre GAP a refusé $t({{psp}}), mais il n’accepte pas non plus le PSP nominal.',
  },
  'never-called': 'Aucun appel reçu sur {{name}}, port {{port}}.',
  'never-its-turn': 'Ce tour n’est pas venu : trop peu d’appels reçus sur {{name}}, port {{port}}.',
  unplayable: 'Non simulé : la bibliothèque TLS de ce poste ne sait plus jouer ce PSP ({{error}}).',
  unnamed:
    'Appel TLS sans nom demandé (SNI) : impossible de savoir quel PSP lui présenter. Il a été raccroché.',
  'unknown-name':
    'Nom demandé inconnu, « {{name}} » : aucun PSP simulé ne le porte. L’appel a été raccroché.',
  noise: {
    closed: 'Connexion fermée sans appel TLS : balayage de ports ou test de présence. Elle ne compte pas.',
    timeout: 'Connexion restée muette, sans appel TLS. Elle ne compte pas.',
    'not-tls': {
      http: 'HTTP en clair, sans TLS : le PSP s’appelle en https. Cette connexion ne compte pas.',
      ssh: 'Un client SSH, et non TLS. Cette connexion ne compte pas.',
      smtp: 'Un client de messagerie (SMTP), et non TLS. Cette connexion ne compte pas.',
      other: 'Des octets qui ne sont pas du TLS. Cette connexion ne compte pas.',
    },
  },
  protocol: {
    unknown: 'Sans conclusion : l’appel s’est arrêté avant de montrer ce que votre GAP accepte.',
    'tls-1-3': {
      pass: 'Votre GAP a négocié TLS 1.3.',
      warn: 'Votre GAP ne propose pas TLS 1.3 : il s’arrête à {{version}}.',
      remedy:
        'Recommandation de l’ANSSI : activez TLS 1.3 dans votre GAP, ou employez une bibliothèque TLS qui le connaît.',
    },
    'tls-1-2': {
      pass: 'Votre GAP a négocié TLS 1.2.',
      warn: 'Votre GAP ne propose pas TLS 1.2, mais {{version}} seulement.',
      remedy: 'Gardez TLS 1.2 à côté de TLS 1.3 : le PSP peut ne connaître que lui.',
    },
    'tls-1-1-refused': {
      pass: 'Votre GAP a refusé TLS 1.1.',
      warn: 'Votre GAP a accepté TLS 1.1.',
      remedy: 'Recommandation de l’ANSSI : fixez TLS 1.2 comme version minimale de votre GAP.',
    },
    'weak-suites-refused': {
      pass: 'Votre GAP ne propose aucune suite faible.',
      warn_one: 'Votre GAP propose {{count}} suite faible : {{names}}.',
      warn_other: 'Votre GAP propose {{count}} suites faibles : {{names}}.',
      remedy:
        'Recommandation de l’ANSSI : ne gardez que les suites à échange de clés éphémère (ECDHE) avec AES-GCM ou ChaCha20.',
    },
  },
  remedy: {
    'install-simulation':
      'Exportez les autorités de la simulation, installez sur votre GAP de test celle du PSP (SIMULATION GEOTRUST AC RACINE), puis rappelez.',
    speak:
      'Faites envoyer par votre GAP une requête après la négociation : une ligne de texte ou une requête HTTP suffit.',
    'call-again': 'Relancez l’appel. S’il s’arrête au même point, regardez le déroulé de l’échange.',
    'recommended-protocol':
      'Activez dans votre GAP TLS 1.2 ou 1.3 et des suites ECDHE avec AES-GCM ou ChaCha20, puis rappelez.',
    'bring-list': 'Importez à l’étape Installation la CRL de {{issuer}}, puis relancez ce test.',
    'show-certificate':
      'Configurez votre GAP pour qu’il présente au PSP son certificat ORG_AUTH_CLI et sa clé.',
    'show-right-certificate':
      'Configurez votre GAP pour qu’il présente son certificat ORG_AUTH_CLI, suivi de l’autorité intermédiaire qui l’a émis, et importez la racine à l’étape Installation.',
    'send-chain':
      'Faites envoyer par votre GAP l’autorité intermédiaire à la suite de son certificat : le PSP peut ne pas la connaître.',
    renew: 'Installez sur votre GAP un certificat ORG_AUTH_CLI en cours de validité.',
    'replace-revoked':
      'Une révocation est définitive : commandez un certificat ORG_AUTH_CLI avec une clé neuve, puis installez-le sur votre GAP.',
    'wrong-usage':
      'Présentez au PSP le certificat commandé comme ORG_AUTH_CLI : celui-ci n’en a pas l’usage.',
    'wrong-key': 'Installez sur votre GAP la clé privée qui va avec le certificat qu’il présente.',
    'check-certificate-expired':
      'Faites vérifier par votre GAP les dates de validité du certificat du PSP, à l’heure juste.',
    'check-certificate-not-yet-valid':
      'Faites vérifier par votre GAP la date de début de validité du certificat du PSP, à l’heure juste.',
    'check-unknown-authority':
      'Limitez les autorités que votre GAP accepte à celle du PSP, et faites-lui vérifier toute la chaîne.',
    'check-self-signed': 'Retirez de votre GAP toute exception qui accepte un certificat auto-signé.',
    'check-name-mismatch':
      'Faites comparer par votre GAP le nom qu’il appelle à ceux que porte le certificat du PSP : beaucoup de bibliothèques ne le font que si on le leur demande.',
    'check-incomplete-chain':
      'Faites exiger par votre GAP une chaîne complète jusqu’à une autorité installée. Si l’autorité intermédiaire est installée aussi, votre GAP a pu la compléter : retirez-la, puis rappelez.',
    'check-wrong-usage':
      'Faites vérifier par votre GAP que le certificat du PSP est fait pour un serveur (usage étendu serverAuth).',
    'check-revoked':
      'L’annexe laisse cette vérification au choix. Consulter la CRL de l’autorité du PSP écarterait ce cas.',
    'other-reason':
      'Un refus était attendu, mais pour : $t(reasons.{{expected}}). Vérifiez que votre GAP accepte le PSP nominal, puis rappelez.',
    'call-nominal': 'Faites aussi appeler le PSP nominal par votre GAP : il faut que celui-là soit accepté.',
    'repair-nominal': 'Corrigez d’abord l’appel du PSP nominal, puis rappelez celui-ci.',
    call: 'Faites appeler {{name}}, port {{port}}, par votre GAP.',
  },
} as const;
