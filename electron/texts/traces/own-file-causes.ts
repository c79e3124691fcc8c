import type { TextTree } from '../sentence.ts';

/** What is said of this end’s own files: nobody refused anybody. */
export const ownFileCauses = {
  'keystore-password': {
    title: { fr: 'Mot de passe du magasin faux ou absent', en: 'Store’s password wrong or missing' },
    'this-end': {
      why: {
        fr: 'Le fichier de clés (PKCS12, JKS ou clé chiffrée) ne s’ouvre pas avec le mot de passe que le programme a reçu.',
        en: 'The file of keys (PKCS12, JKS or encrypted key) does not open with the password that the program was given.',
      },
      remedy: {
        fr: 'Corrigez le mot de passe dans la configuration de la GAP, ou préparez de nouveau l’installation avec un mot de passe choisi.',
        en: 'Correct the password in the GAP’s configuration, or prepare the installation again with a password you choose.',
      },
    },
  },
  'key-password': {
    title: {
      fr: 'Mot de passe de la clé différent de celui du magasin',
      en: 'Key’s password is not the store’s',
    },
    'this-end': {
      why: {
        fr: 'Le magasin s’ouvre, mais la clé qu’il contient a un autre mot de passe que celui que le programme a reçu.',
        en: 'The store opens, but the key in it has another password than the one the program was given.',
      },
      remedy: {
        fr: 'Donnez aussi le mot de passe de la clé (keyPassword), ou rendez les deux égaux (keytool -keypasswd) ; un PKCS12 préparé par l’assistant n’en a qu’un.',
        en: 'Give the key’s password too (keyPassword), or make both the same (keytool -keypasswd); a PKCS12 prepared by the assistant has only one.',
      },
    },
  },
  'keystore-format': {
    title: {
      fr: 'Fichier de clés illisible pour ce programme',
      en: 'File of keys unreadable for this program',
    },
    'this-end': {
      why: {
        fr: 'Le fichier n’est pas du format attendu (PEM au lieu de PKCS12, JKS au lieu de PKCS12), est introuvable, ou son chiffrement est trop ancien.',
        en: 'The file is not of the format expected (PEM for PKCS12, JKS for PKCS12), cannot be found, or its encryption is too old.',
      },
      remedy: {
        fr: 'Préparez l’installation pour votre serveur : l’assistant écrit le bon format, et un PKCS12 que les lecteurs récents ouvrent.',
        en: 'Prepare the installation for your server: the assistant writes the right format, and a PKCS12 that recent readers open.',
      },
    },
  },
  'key-mismatch': {
    title: {
      fr: 'Le certificat et la clé ne vont pas ensemble',
      en: 'Certificate and key do not go together',
    },
    'this-end': {
      why: {
        fr: 'La clé configurée n’est pas celle du certificat : après un renouvellement, l’un des deux fichiers est souvent resté l’ancien.',
        en: 'The configured key is not the certificate’s: after a renewal, one of the two files is often still the old one.',
      },
      remedy: {
        fr: 'Réinstallez ensemble le certificat et sa clé, depuis les fichiers préparés par l’assistant.',
        en: 'Install the certificate and its key again, together, from the files the assistant prepared.',
      },
    },
  },
  'key-unreadable': {
    title: { fr: 'Clé privée inaccessible', en: 'Private key out of reach' },
    'this-end': {
      why: {
        fr: 'Le programme a le certificat, mais pas l’usage de sa clé privée : clé absente du magasin, ou compte du service sans droit de la lire.',
        en: 'The program has the certificate but not the use of its private key: the key is not in the store, or the service’s account may not read it.',
      },
      remedy: {
        fr: 'Réimportez le PKCS12 complet dans le magasin de la machine, et donnez au compte du service le droit de lire la clé.',
        en: 'Import the whole PKCS12 again into the machine’s store, and allow the service’s account to read the key.',
      },
    },
  },
  'own-certificate-weak': {
    title: { fr: 'Votre propre certificat est trop faible', en: 'Your own certificate is too weak' },
    'this-end': {
      why: {
        fr: 'Le programme ne veut pas charger son propre certificat : clé trop courte (RSA de moins de 2048 bits) ou signature ancienne (SHA-1, MD5). La connexion n’a pas commencé.',
        en: 'The program will not load its own certificate: its key is too short (RSA under 2048 bits) or its signature is old (SHA-1, MD5). The connection has not begun.',
      },
      remedy: {
        fr: 'Regardez quel fichier la GAP charge : un certificat d’essai ou ancien y est souvent resté. Sinon, recommandez-le, RSA de 2048 bits au moins et SHA-256. N’abaissez pas la politique de sécurité.',
        en: 'See which file the GAP loads: often a trial certificate or an old one is still there. Otherwise, order it again, RSA of 2048 bits at least and SHA-256. Do not lower the security policy.',
      },
    },
  },
  'own-certificate-usage': {
    title: {
      fr: 'Votre propre certificat est d’un autre usage',
      en: 'Your own certificate is for another usage',
    },
    'this-end': {
      why: {
        fr: 'Le certificat que le programme a chargé n’est pas fait pour ce rôle : ORG_AUTH_CLI et SSL_SERVEUR ont sans doute été intervertis. La connexion n’a pas commencé.',
        en: 'The certificate that the program loaded is not made for this role: ORG_AUTH_CLI and SSL_SERVEUR were probably swapped. The connection has not begun.',
      },
      remedy: {
        fr: 'Chargez SSL_SERVEUR dans le serveur, face aux TPE, et ORG_AUTH_CLI dans le client, face au PSP.',
        en: 'Load SSL_SERVEUR into the server, facing the terminals, and ORG_AUTH_CLI into the client, facing the PSP.',
      },
    },
  },
  'own-certificate-missing': {
    title: { fr: 'Votre propre certificat est introuvable', en: 'Your own certificate cannot be found' },
    'this-end': {
      why: {
        fr: 'Le programme ne trouve pas le certificat qu’il doit présenter : aucun n’est réglé, le fichier n’est pas là, ou le magasin où il cherche ne le contient pas.',
        en: 'The program does not find the certificate that it is to show: none is set, the file is not there, or the store in which it looks does not hold it.',
      },
      remedy: {
        fr: 'Vérifiez le chemin, le magasin (machine ou utilisateur) et l’empreinte qui sont réglés, puis importez-y le certificat avec sa clé. Un service n’ouvre pas le magasin d’un utilisateur.',
        en: 'Check the path, the store (machine or user) and the fingerprint that are set, then import the certificate there with its key. A service does not open the store of a user.',
      },
    },
  },
  'own-certificate-refused': {
    title: {
      fr: 'Votre propre certificat ne se charge pas, sans dire pourquoi',
      en: 'Your own certificate does not load, without saying why',
    },
    'this-end': {
      why: {
        fr: 'Le programme n’a pas pu charger le fichier de son certificat ou de sa clé ; cette ligne ne dit pas pour quelle raison : format, mot de passe, droits ou algorithme trop ancien.',
        en: 'The program could not load the file of its certificate or of its key; this line does not say for what reason: format, password, rights or an algorithm that is too old.',
      },
      remedy: {
        fr: 'Collez les lignes qui suivent, puis ouvrez ce fichier dans l’assistant : il dit ce qu’il contient. Préparez sinon l’installation de nouveau.',
        en: 'Paste the lines that follow, then open that file in the assistant: it says what it holds. Otherwise, prepare the installation again.',
      },
    },
  },
  'tls-library-missing': {
    title: { fr: 'Bibliothèque TLS introuvable', en: 'TLS library not found' },
    'this-end': {
      why: {
        fr: 'Le programme n’a pas pu charger OpenSSL : les DLL manquent à côté de lui, sont d’une autre version, ou de 32 bits pour un programme de 64. Aucun certificat n’est en cause.',
        en: 'The program could not load OpenSSL: its DLLs are not beside it, are of another version, or of 32 bits for a program of 64. No certificate is at fault.',
      },
      remedy: {
        fr: 'Placez à côté du programme les DLL de la version d’OpenSSL que sa bibliothèque attend, dans la même architecture. Indy d’origine ne connaît que la 1.0.2 : préférez une version récente.',
        en: 'Put beside the program the DLLs of the version of OpenSSL that its library expects, of the same architecture. Indy as delivered knows 1.0.2 only: prefer a recent version.',
      },
    },
  },
  'authorities-missing': {
    title: { fr: 'Aucune autorité chargée', en: 'No authority loaded' },
    'this-end': {
      why: {
        fr: 'Le programme n’a trouvé aucun certificat d’autorité : fichier absent, magasin vide ou réglage manquant. Il refuserait tout le monde.',
        en: 'The program found no authority certificate: a missing file, an empty store or a missing setting. It would refuse everyone.',
      },
      remedy: {
        fr: 'Installez sur la GAP les autorités d’IngeTrust et de Geotrust, et indiquez-en le fichier dans la configuration.',
        en: 'Install the authorities of IngeTrust and Geotrust on the GAP, and name their file in the configuration.',
      },
    },
  },
} as const satisfies TextTree;
