/** What is said of the exchange, of the network and of this end’s own files. */
export const otherCauses = {
  'protocol-version': {
    title: 'Pas de version de TLS commune',
    'this-end': {
      why: 'L’autre bout ne propose que des versions de TLS que votre programme refuse, TLS 1.0 ou 1.1 le plus souvent.',
      remedy: 'Gardez TLS 1.2 et 1.3 sur la GAP, et demandez à l’autre bout de passer à TLS 1.2 au moins.',
    },
    'other-end': {
      why: 'L’autre bout refuse les versions de TLS que votre programme propose.',
      remedy:
        'Activez TLS 1.2 et TLS 1.3 sur la GAP ; un ancien Java ou .NET Framework ne les propose pas de lui-même.',
    },
  },
  'cipher-suite': {
    title: 'Pas d’algorithme commun',
    'this-end': {
      why: 'Les suites de chiffrement ou de signature proposées n’ont rien de commun avec celles de votre programme. Un serveur sans clé utilisable le dit aussi.',
      remedy:
        'Activez sur la GAP les suites ECDHE avec AES-GCM, et vérifiez que son certificat et sa clé sont bien chargés.',
    },
  },
  renegotiation: {
    title: 'Renégociation ancienne refusée',
    'this-end': {
      why: 'Le serveur en face ne connaît que l’ancienne renégociation de TLS (sans la RFC 5746), qu’OpenSSL 3 refuse ; parfois c’est un équipement entre les deux.',
      remedy:
        'Signalez-le au PSP et à votre réseau. N’activez l’ancienne renégociation que pour confirmer le diagnostic.',
    },
  },
  'server-name-unknown': {
    title: 'Nom de serveur inconnu là-bas',
    'other-end': {
      why: 'Le serveur ne sert pas le nom que votre client a annoncé (SNI).',
      remedy: 'Vérifiez le nom du PSP dans la configuration de la GAP, lettre à lettre.',
    },
  },
  'not-tls': {
    title: 'L’autre bout ne parle pas TLS',
    'this-end': {
      why: 'Ce qui est arrivé n’est pas du TLS : HTTP en clair, SSH, ou la page d’un proxy ; le plus souvent, le port n’est pas le bon.',
      remedy:
        'Vérifiez le port et le protocole des deux côtés (https et non http), et qu’aucun proxy ne répond à la place.',
    },
  },
  'handshake-failure': {
    title: 'Échange TLS rompu, sans dire pourquoi',
    'this-end': {
      why: 'Votre programme a rompu l’échange ; cette ligne ne dit pas pour quelle raison.',
      remedy:
        'Cherchez à la même heure une ligne qui parle d’un certificat, d’une version ou d’une suite, et collez-la.',
    },
    'other-end': {
      why: 'L’autre bout a rompu sans préciser : suites incompatibles, certificat client absent ou refusé, clé qui ne convient pas.',
      remedy:
        'Vérifiez les versions et les suites proposées, puis que le certificat client part bien ; demandez son journal à l’autre bout.',
    },
    unknown: {
      why: 'L’échange TLS a échoué ; cette ligne ne dit ni pourquoi ni par qui.',
      remedy: 'Augmentez le niveau du journal, et collez les lignes qui suivent celle-ci.',
    },
  },
  'connection-closed': {
    title: 'Connexion coupée sans un mot',
    'other-end': {
      why: 'L’autre bout a raccroché sans alerte. Certains serveurs, Node par exemple, refusent ainsi un certificat ; un pare-feu ou un répartiteur coupe de même.',
      remedy:
        'Demandez le journal de l’autre bout à la même heure, et lancez l’essai de connectivité : il dit à quel message la coupure arrive.',
    },
  },
  unreachable: {
    title: 'Connexion refusée',
    unknown: {
      why: 'Rien n’écoute à cette adresse et à ce port, ou un pare-feu rejette la connexion : aucun certificat n’a été échangé.',
      remedy: 'Vérifiez l’adresse, le port et que le service est démarré, puis les règles du pare-feu.',
    },
  },
  'name-not-found': {
    title: 'Nom introuvable dans le DNS',
    unknown: {
      why: 'Le nom appelé n’a pas d’adresse pour la machine qui appelle : faute de frappe, ou DNS interne différent.',
      remedy: 'Relisez le nom lettre à lettre, et interrogez le DNS depuis la machine de la GAP.',
    },
  },
  timeout: {
    title: 'Pas de réponse à temps',
    unknown: {
      why: 'La connexion ou l’échange TLS n’a pas eu de réponse : un pare-feu qui jette les paquets, un service bloqué, ou un port qui n’attend pas de TLS.',
      remedy:
        'Essayez le même port depuis la même machine avec l’assistant : il dit si c’est le réseau ou TLS qui ne répond pas.',
    },
  },
  proxy: {
    title: 'Un proxy s’interpose',
    unknown: {
      why: 'Le proxy de votre réseau a refusé d’ouvrir le tunnel, ou demande un mot de passe : le PSP n’a rien reçu.',
      remedy:
        'Faites ouvrir l’adresse et le port du PSP sur le proxy, sans inspection TLS : elle remplacerait les certificats.',
    },
  },
  'keystore-password': {
    title: 'Mot de passe du magasin faux ou absent',
    'this-end': {
      why: 'Le fichier de clés (PKCS12, JKS ou clé chiffrée) ne s’ouvre pas avec le mot de passe que le programme a reçu.',
      remedy:
        'Corrigez le mot de passe dans la configuration de la GAP, ou préparez de nouveau l’installation avec un mot de passe choisi.',
    },
  },
  'keystore-format': {
    title: 'Fichier de clés illisible pour ce programme',
    'this-end': {
      why: 'Le fichier n’est pas du format attendu (PEM au lieu de PKCS12, JKS au lieu de PKCS12), est introuvable, ou son chiffrement est trop ancien.',
      remedy:
        'Préparez l’installation pour votre serveur : l’assistant écrit le bon format, et un PKCS12 que les lecteurs récents ouvrent.',
    },
  },
  'key-mismatch': {
    title: 'Le certificat et la clé ne vont pas ensemble',
    'this-end': {
      why: 'La clé configurée n’est pas celle du certificat : après un renouvellement, l’un des deux fichiers est souvent resté l’ancien.',
      remedy: 'Réinstallez ensemble le certificat et sa clé, depuis les fichiers préparés par l’assistant.',
    },
  },
  'key-unreadable': {
    title: 'Clé privée inaccessible',
    'this-end': {
      why: 'Le programme a le certificat, mais pas l’usage de sa clé privée : clé absente du magasin, ou compte du service sans droit de la lire.',
      remedy:
        'Réimportez le PKCS12 complet dans le magasin de la machine, et donnez au compte du service le droit de lire la clé.',
    },
  },
  'authorities-missing': {
    title: 'Aucune autorité chargée',
    'this-end': {
      why: 'Le programme n’a trouvé aucun certificat d’autorité : fichier absent, magasin vide ou réglage manquant. Il refuserait tout le monde.',
      remedy:
        'Installez sur la GAP les autorités d’IngeTrust et de Geotrust, et indiquez-en le fichier dans la configuration.',
    },
  },
} as const;
