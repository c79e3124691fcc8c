/** What the tests of software that is not ours say: « Mon GAP » as server, the real PSP, the revocation drill. */
export const qualification = {
  terminals: {
    nominal: 'le bon TPE',
    'client-missing': 'un TPE sans certificat',
    'client-expired': 'un TPE au certificat expiré',
    'client-not-yet-valid': 'un TPE au certificat pas encore valable',
    'client-unknown-authority': 'un TPE d’une autorité inconnue',
    'client-self-signed': 'un TPE au certificat auto-signé',
    'client-revoked': 'un TPE révoqué',
    'client-wrong-usage': 'un TPE dont le certificat n’est pas fait pour un client',
    'client-wrong-key': 'un TPE qui n’a pas la clé de son certificat',
    'client-corrupted': 'un TPE au certificat falsifié',
    'crl-unavailable': 'un TPE dont la CRL est introuvable',
    'crl-stale': 'un TPE dont la CRL est périmée',
    'crl-forged': 'un TPE dont la CRL porte une fausse signature',
  },
  signs: {
    alert: 'alerte TLS {{alert}}',
    http: 'réponse HTTP {{status}}',
    closed: 'connexion fermée sans explication',
    octets: 'réponse négative',
    open: 'connexion laissée ouverte',
  },
  refused: 'Votre GAP a refusé $t(qualification.terminals.{{terminal}}) : $t({{sign}}).',
  'refused-otherwise':
    'Votre GAP a refusé $t(qualification.terminals.{{terminal}}), mais en disant autre chose : $t({{sign}}).',
  'wrongly-accepted': {
    accepted: 'Votre GAP a accepté $t(qualification.terminals.{{terminal}}).',
    'not-asked':
      'Votre GAP a accepté $t(qualification.terminals.{{terminal}}) : il ne demande de certificat à personne.',
  },
  'not-mutual':
    'Votre GAP a répondu au TPE sans lui demander son certificat : l’authentification n’est pas mutuelle.',
  'not-verified':
    'Non vérifié : votre GAP refuse aussi le bon TPE, donc ce refus ne prouve rien ($t({{sign}})).',
  'no-decision': {
    silent:
      'Sans conclusion : votre GAP n’a ni répondu à $t(qualification.terminals.{{terminal}}) ni fermé la connexion.',
    'cut-short':
      'Sans conclusion : votre GAP a répondu à $t(qualification.terminals.{{terminal}}), mais a coupé la connexion avant que la réponse puisse être lue.',
    broken:
      'Sans conclusion : votre GAP a répondu à $t(qualification.terminals.{{terminal}}) par une erreur interne.',
    'not-reached': 'Sans conclusion : $t(qualification.terminals.{{terminal}}) n’a pas pu joindre votre GAP.',
  },
  ambiguous:
    'Sans conclusion : votre GAP répond HTTP {{status}} au bon TPE comme à un TPE sans certificat, ce qui ne dit rien de leurs certificats.',
  'unknown-authority': {
    simulation:
      'Votre GAP ne connaît pas l’autorité de simulation ({{issuer}}) : il a refusé le bon TPE ($t({{sign}})).',
    own: 'Votre GAP ne connaît pas l’autorité de votre TPE ({{issuer}}) : il l’a refusé ($t({{sign}})).',
  },
  'nominal-refused': {
    list: 'Votre GAP connaît l’autorité du bon TPE et l’a refusé pourtant ($t({{sign}})) : sans doute n’a-t-il pas sa CRL.',
    other: 'Votre GAP a refusé le bon TPE : $t({{sign}}).',
  },
  'needs-simulation':
    'Non joué : ce TPE vient de l’autorité de simulation, que votre GAP n’accepte pas ; seule l’autorité de votre vrai TPE pourrait en émettre un pareil.',
  'needs-tls-1-2':
    'Non joué : ce cas ne peut être simulé qu’en TLS 1.2, que votre GAP n’offre pas. En TLS 1.3, la signature du TPE est chiffrée.',
  unreached: {
    identity: 'Sans conclusion : la clé et le certificat à présenter n’ont pas pu être chargés ({{error}}).',
    dns: 'Sans conclusion (DNS) : le nom {{host}} est introuvable.',
    'tcp-refused': 'Sans conclusion (TCP) : rien n’écoute sur {{host}}, port {{port}}.',
    'tcp-filtered':
      'Sans conclusion (TCP) : aucune réponse de {{host}}, port {{port}}, en 5 secondes. Un pare-feu écarte sans doute la connexion.',
    'tcp-other': 'Sans conclusion (TCP) : {{host}}, port {{port}}, n’est pas joignable ({{error}}).',
    'not-tls': {
      ssh: 'Sans conclusion (TLS) : {{host}}, port {{port}}, parle SSH et non TLS.',
      http: 'Sans conclusion (TLS) : {{host}}, port {{port}}, parle HTTP sans TLS.',
      smtp: 'Sans conclusion (TLS) : {{host}}, port {{port}}, parle SMTP et non TLS.',
      other: 'Sans conclusion (TLS) : {{host}}, port {{port}}, parle autre chose que TLS.',
    },
    'tls-silent': 'Sans conclusion (TLS) : {{host}}, port {{port}}, accepte la connexion, puis se tait.',
    'tls-stalled': 'Sans conclusion (TLS) : {{host}}, port {{port}}, commence la négociation, puis se tait.',
    'tls-closed':
      'Sans conclusion (TLS) : {{host}}, port {{port}}, ferme la connexion pendant la négociation ({{error}}).',
    'tls-alert':
      'Sans conclusion (TLS) : {{host}}, port {{port}}, arrête la négociation avant tout certificat (alerte {{alert}}).',
    'protocol-version':
      'Aucune version de TLS commune avec {{host}}, port {{port}} : TLS 1.2 ou 1.3 est nécessaire.',
  },
  'unreached-remedy': {
    identity: 'Vérifiez à l’étape Installation que la clé et le certificat vont ensemble, puis relancez.',
    dns: 'Corrigez le nom, ou donnez l’adresse IP du serveur, puis relancez.',
    'tcp-refused': 'Démarrez le serveur, ou corrigez le port, puis relancez.',
    'tcp-filtered': 'Faites ouvrir le port dans le pare-feu, ou lancez l’assistant depuis le même réseau.',
    'tcp-other': 'Vérifiez l’adresse et la route réseau, puis relancez.',
    'not-tls': 'Donnez le port du serveur TLS, et non celui d’un autre service.',
    'tls-silent':
      'Vérifiez que ce port est celui du serveur TLS et qu’aucun intermédiaire ne retient la connexion.',
    'tls-stalled': 'Regardez le journal du serveur : il s’est arrêté pendant la négociation. Puis relancez.',
    'tls-closed':
      'Regardez le journal du serveur : un intermédiaire (proxy, répartiteur) ou le serveur a coupé. Puis relancez.',
    'tls-alert':
      'Regardez le journal du serveur : ses versions, ses suites ou le nom demandé ne conviennent pas.',
    'protocol-version': 'Activez TLS 1.2 et TLS 1.3 sur le serveur.',
  },
  presented: {
    'tpe-gap': {
      parentage: {
        pass: 'Le certificat de votre GAP mène à une autorité IGC-Santé connue, et la chaîne envoyée est complète.',
        fail: 'La chaîne que votre GAP envoie est refusée : $t({{why}}).',
      },
      dates: {
        pass: 'Les certificats que votre GAP envoie sont dans leurs dates.',
        fail: 'Le TPE refusera le certificat de votre GAP : $t({{why}}).',
      },
      name: {
        pass: 'Le certificat de votre GAP porte le FQDN saisi dans le TPE.',
        fail: 'Le TPE refusera le certificat de votre GAP : $t({{why}}).',
      },
      usage: {
        pass: 'Le certificat de votre GAP est fait pour un serveur.',
        fail: 'Le certificat de votre GAP n’est pas fait pour un serveur (usage : {{found}}) : est-ce ORG_AUTH_CLI à la place de SSL_SERVEUR ?',
      },
      revocation: {
        pass: 'Le certificat de votre GAP n’est pas révoqué.',
        fail: 'Le TPE refusera le certificat de votre GAP : $t({{why}}).',
      },
      'chain-order':
        'La chaîne de votre GAP est complète, mais pas dans l’ordre : certains TPE pourraient la refuser.',
      'revocation-unknown': 'Non vérifié (option) : $t({{why}}).',
      'not-seen': 'Non vérifié : votre GAP n’a montré aucun certificat.',
    },
    'gap-psp': {
      parentage: {
        pass: 'Le certificat du PSP mène à une autorité Geotrust de votre dossier, et la chaîne envoyée est complète.',
        fail: 'La chaîne que le PSP envoie est refusée : $t({{why}}).',
      },
      dates: {
        pass: 'Les certificats que le PSP envoie sont dans leurs dates.',
        fail: 'Votre GAP refusera le certificat du PSP : $t({{why}}).',
      },
      name: {
        pass: 'Le certificat du PSP porte le nom appelé.',
        fail: 'Votre GAP refusera le certificat du PSP : $t({{why}}).',
      },
      usage: {
        pass: 'Le certificat du PSP est fait pour un serveur.',
        fail: 'Le certificat du PSP n’est pas fait pour un serveur (usage : {{found}}).',
      },
      revocation: {
        pass: 'Le certificat du PSP n’est pas révoqué.',
        fail: 'Votre GAP devrait refuser le certificat du PSP : $t({{why}}).',
      },
      'chain-order':
        'La chaîne du PSP est complète, mais pas dans l’ordre : certains clients pourraient la refuser.',
      'revocation-unknown': 'Non vérifié (option) : $t({{why}}).',
      'not-seen': 'Non vérifié : le PSP n’a montré aucun certificat.',
    },
  },
  'presented-remedy': {
    'fetch-list': 'Téléchargez {{address}}, déposez cette CRL à l’étape Installation, puis relancez.',
    'tpe-gap': {
      'incomplete-chain':
        'Installez sur votre GAP l’autorité intermédiaire {{issuer}} à la suite de son certificat : l’étape Installation prépare ce fichier.',
      'chain-order':
        'Écrivez la chaîne dans l’ordre : le certificat du GAP, puis son autorité intermédiaire.',
      parentage:
        'Installez sur votre GAP le certificat SSL_SERVEUR de l’IGC-Santé et son autorité intermédiaire (TEST ou production, comme le certificat).',
      dates: 'Installez sur votre GAP un certificat à jour, et vérifiez l’heure de cette machine.',
      name: 'Rendez identiques le FQDN saisi dans le TPE et le nom du certificat : corrigez la saisie, ou révoquez et recommandez.',
      usage:
        'Installez sur votre GAP le certificat de la commande SSL_SERVEUR, et non celui de ORG_AUTH_CLI.',
      revocation:
        'Une révocation est définitive : recommandez le certificat avec une clé neuve et installez-le sur votre GAP.',
      'ask-for-list': 'Déposez la CRL de {{issuer}} à l’étape Installation, puis relancez.',
      'not-seen': 'Corrigez d’abord ce que le scénario nominal explique, puis relancez.',
    },
    'gap-psp': {
      'incomplete-chain':
        'Demandez au PSP d’envoyer son autorité intermédiaire {{issuer}} ; en attendant, installez-la sur votre GAP.',
      'chain-order': 'Signalez au PSP que sa chaîne n’est pas dans l’ordre.',
      parentage:
        'Demandez au PSP quelle autorité émet son certificat, et importez-la à l’étape Installation.',
      dates: 'Signalez-le au PSP, et vérifiez l’heure de cette machine.',
      name: 'Vérifiez le nom auquel vous appelez le PSP ; s’il est juste, signalez-le au PSP.',
      usage: 'Signalez au PSP que son certificat n’est pas celui d’un serveur.',
      revocation: 'N’échangez plus rien avec ce serveur, et prévenez le PSP.',
      'ask-for-list': 'Demandez à {{issuer}} sa CRL, déposez-la à l’étape Installation, puis relancez.',
      'not-seen': 'Corrigez d’abord ce que le scénario nominal explique, puis relancez.',
    },
  },
  protocol: {
    'tpe-gap': {
      unknown: 'Sans conclusion : votre GAP n’a pas répondu à tous les essais de versions et de suites.',
      'tls-1-3': {
        pass: 'Votre GAP offre TLS 1.3.',
        warn: 'Votre GAP n’offre pas TLS 1.3.',
        remedy: 'Recommandation : activez TLS 1.3 à côté de TLS 1.2.',
      },
      'tls-1-2': {
        pass: 'Votre GAP offre TLS 1.2.',
        warn: 'Votre GAP n’offre pas TLS 1.2 : un TPE qui n’a pas TLS 1.3 ne pourra pas l’appeler.',
        remedy: 'Recommandation : gardez TLS 1.2 à côté de TLS 1.3.',
      },
      'tls-1-1-refused': {
        pass: 'Votre GAP refuse TLS 1.0 et TLS 1.1.',
        warn: 'Votre GAP accepte encore {{names}}.',
        remedy: 'Recommandation : n’acceptez que TLS 1.2 et TLS 1.3.',
      },
      'preferred-suites': {
        pass: 'Votre GAP offre des suites recommandées (ECDHE, AES-GCM ou ChaCha20).',
        warn: 'Votre GAP n’offre aucune des suites recommandées (ECDHE, AES-GCM ou ChaCha20).',
        remedy: 'Recommandation : activez ECDHE avec AES-GCM ou ChaCha20.',
      },
      'weak-suites-refused': {
        pass: 'Votre GAP refuse les suites faibles.',
        warn: 'Votre GAP accepte des suites faibles : {{names}}.',
        remedy:
          'Recommandation : retirez ces suites (échange de clés RSA, 3DES, RC4, NULL, EXPORT, anonymes).',
      },
      'renegotiation-off': {
        pass: 'Votre GAP refuse qu’un client renégocie.',
        warn: 'Votre GAP laisse un client renégocier : un client peut ainsi l’épuiser à peu de frais.',
        remedy: 'Recommandation : interdisez la renégociation à la demande du client.',
        'tls-1-3-alone': 'Votre GAP n’offre pas TLS 1.2, et TLS 1.3 ne connaît pas la renégociation.',
        'needs-openssl':
          'Non joué : la bibliothèque TLS de l’application (BoringSSL) ne sait pas demander de renégociation. La ligne de commande, sur Node, le peut.',
        unreached: 'Sans conclusion : l’essai en TLS 1.2 n’a pas abouti ({{error}}).',
      },
    },
    'gap-psp': {
      unknown: 'Sans conclusion : le PSP n’a pas répondu à tous les essais de versions et de suites.',
      'tls-1-3': {
        pass: 'Le PSP offre TLS 1.3.',
        warn: 'Le PSP n’offre pas TLS 1.3.',
        remedy: 'Rien à faire sur votre GAP : gardez-y TLS 1.2.',
      },
      'tls-1-2': {
        pass: 'Le PSP offre TLS 1.2.',
        warn: 'Le PSP n’offre pas TLS 1.2.',
        remedy: 'Assurez-vous que votre GAP sait parler TLS 1.3.',
      },
      'tls-1-1-refused': {
        pass: 'Le PSP refuse TLS 1.0 et TLS 1.1.',
        warn: 'Le PSP accepte encore {{names}}.',
        remedy: 'Signalez-le au PSP ; sur votre GAP, n’acceptez que TLS 1.2 et TLS 1.3.',
      },
    },
  },
  remedy: {
    ask: 'Faites demander et exiger par votre GAP le certificat du TPE (authentification mutuelle).',
    require: 'Faites exiger par votre GAP un certificat client : sans lui, la connexion doit être refusée.',
    'check-dates':
      'Faites vérifier par votre GAP les dates de début et de fin du certificat du TPE, à l’heure juste.',
    'check-parentage':
      'Limitez les autorités que votre GAP accepte à celles des TPE, et faites-lui vérifier toute la chaîne et ses signatures.',
    'check-revocation':
      'Installez sur votre GAP la CRL de l’autorité des TPE et faites-la consulter : pour un certificat client, c’est obligatoire.',
    'fail-closed':
      'Faites refuser par votre GAP un TPE dont l’état de révocation ne peut pas être connu : CRL absente, périmée ou mal signée.',
    'check-usage':
      'Faites vérifier par votre GAP que le certificat du TPE est fait pour un client (clientAuth).',
    'check-key':
      'Votre GAP ne vérifie pas la signature du TPE : ne remplacez pas la vérification de votre bibliothèque TLS.',
    'other-reason':
      'Un refus était attendu, mais pour : $t(reasons.{{expected}}). Regardez le journal de votre GAP.',
    'repair-nominal': 'Faites d’abord accepter le bon TPE, que le scénario nominal explique, puis relancez.',
    'answer-the-root':
      'Faites répondre votre serveur de test à GET / par autre chose qu’un refus, puis relancez.',
    'see-presented':
      'Les scénarios « server » disent, point par point, ce qui ne va pas dans ce que votre GAP présente.',
    'install-authority': {
      simulation:
        'Exportez les autorités de simulation et leurs CRL, installez-les sur votre GAP de test, puis relancez.',
      own: 'Installez sur votre GAP l’autorité de votre TPE et ses CRL, puis relancez.',
    },
    'nominal-refused': {
      simulation:
        'Regardez le journal de votre GAP. Vérifiez qu’il a les autorités de simulation et les CRL de toute la chaîne, exportées de frais.',
      own: 'Regardez le journal de votre GAP. Vérifiez qu’il a l’autorité de votre TPE et les CRL de toute la chaîne.',
    },
  },
  psp: {
    refused: 'Le PSP a refusé votre GAP : $t({{sign}}).',
    silent: 'Sans conclusion : le PSP n’a ni répondu ni fermé la connexion.',
    'not-mutual': 'Le PSP a répondu à votre GAP sans lui demander son certificat.',
  },
  'psp-remedy': {
    authority:
      'Demandez au PSP d’accepter l’autorité de votre certificat (TEST ou production, selon son environnement).',
    dates: 'Vérifiez les dates de votre certificat ORG_AUTH_CLI ; s’il est expiré, recommandez-le.',
    revoked:
      'Une révocation est définitive : recommandez ORG_AUTH_CLI avec une clé neuve et importez-le à l’étape Installation.',
    missing: 'Importez à l’étape Installation le certificat ORG_AUTH_CLI et sa clé.',
    usage: 'Importez le certificat de la commande ORG_AUTH_CLI, et non celui de SSL_SERVEUR.',
    other:
      'Donnez au PSP l’heure de cet essai et le numéro de série de votre certificat : son journal dit pourquoi.',
    'check-address': 'Vérifiez avec le PSP l’adresse et le port de ses échanges avec les GAP.',
    'see-presented':
      'Les scénarios « server » disent, point par point, ce qui ne va pas dans ce que le PSP présente.',
  },
  durations: {
    instant: 'moins d’une seconde',
    seconds: '{{value}} s',
    minutes: '{{value}} min',
    hours: '{{value}} h',
  },
  drill: {
    'drill-revoked': {
      refused:
        'Votre GAP a refusé le TPE révoqué en $t({{duration}}) après la publication de la CRL ($t({{sign}})).',
      accepted:
        'Votre GAP a accepté un TPE révoqué : $t({{duration}}) après la publication de la CRL, il l’accepte encore.',
      finished:
        'Arrêté après $t({{duration}}) : votre GAP acceptait encore le TPE révoqué, sans que le délai soit écoulé.',
    },
    'drill-stale': {
      refused:
        'Votre GAP a refusé le bon TPE en $t({{duration}}) après la péremption de la CRL ($t({{sign}})).',
      accepted:
        'Votre GAP a accepté un TPE sans CRL à jour : $t({{duration}}) après sa péremption, il l’accepte encore.',
      finished:
        'Arrêté après $t({{duration}}) : votre GAP acceptait encore le bon TPE, sans que le délai soit écoulé.',
    },
    'refuses-everyone':
      'Sans conclusion : depuis la publication de la CRL, votre GAP refuse aussi un TPE qui n’est pas révoqué ($t({{sign}})).',
    'refused-before-stale':
      'Sans conclusion : votre GAP a refusé le bon TPE avant même que la CRL soit périmée.',
    'not-reached-stale': 'Non joué : l’exercice s’est arrêté avant la péremption de la CRL.',
    'finished-before': 'Non joué : l’exercice s’est arrêté avant cette partie.',
    lost: 'Sans conclusion : votre GAP n’a répondu à aucun essai.',
  },
  'drill-remedy': {
    'drill-revoked':
      'Faites relire la CRL par votre GAP dès qu’elle est renouvelée (tâche planifiée, puis rechargement du serveur).',
    'drill-stale':
      'Faites relire la CRL par votre GAP, et refuser les TPE quand la date de prochaine mise à jour est passée.',
    'refuses-everyone':
      'Regardez le journal de votre GAP : la CRL publiée lui manque peut-être, ou il a été mal rechargé.',
    'refused-before-stale':
      'Regardez le journal de votre GAP, et vérifiez son heure : il la trouve peut-être déjà périmée.',
    longer: 'Relancez l’exercice et laissez-lui le temps d’aller à son terme.',
  },
} as const;
