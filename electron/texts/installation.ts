import { doctor } from './installation/doctor.ts';
import { orders } from './installation/orders.ts';
import type { TextTree } from './sentence.ts';

export const installation = {
  title: { fr: 'Installation', en: 'Installation' },
  lead: {
    fr: 'Déposez tout ce que vous avez reçu. Chaque fichier est reconnu, rattaché à sa commande par sa clé publique, puis jugé.',
    en: 'Drop everything you received. Each file is recognised, matched to its order by its public key, then judged.',
  },
  drop: {
    title: { fr: 'Déposez vos fichiers ici', en: 'Drop your files here' },
    hint: {
      fr: 'P12, PEM, DER, P7B, CRL : plusieurs à la fois, dans n’importe quel ordre. Rien ne quitte ce poste.',
      en: 'P12, PEM, DER, P7B, CRL: several at once, in any order. Nothing leaves this computer.',
    },
  },
  results: {
    title: { fr: 'Fichiers déposés', en: 'Dropped files' },
    clear: { fr: 'Vider la liste', en: 'Clear the list' },
    taken: { fr: 'pris', en: 'taken' },
    known: { fr: 'déjà connu', en: 'already known' },
    refused: { fr: 'refusé', en: 'refused' },
    password: { fr: 'mot de passe attendu', en: 'password needed' },
    pending: { fr: 'en lecture', en: 'being read' },
    passwordLabel: { fr: 'Mot de passe de {{name}}', en: 'Password of {{name}}' },
    passwordHint: {
      fr: 'Celui que PFCNG a affiché au téléchargement. Il n’est ni gardé ni journalisé.',
      en: 'The one PFCNG showed at the download. It is neither kept nor logged.',
    },
    open: { fr: 'Ouvrir', en: 'Open' },
    summary: {
      fr: { one: '{{count}} fichier lu', other: '{{count}} fichiers lus' },
      en: { one: '{{count}} file read', other: '{{count}} files read' },
    },
    roleQuestion: { fr: 'À qui appartient cette autorité ?', en: 'Whose authority is this?' },
    roleExplained: {
      fr: 'Son nom ne le dit pas. Choisissez d’après celui qui vous l’a remise.',
      en: 'Its name does not tell. Choose by who gave it to you.',
    },
    roleIngetrust: { fr: 'Aux TPE (IngeTrust)', en: 'The terminals’ (IngeTrust)' },
    roleGeotrust: { fr: 'Au PSP (Geotrust)', en: 'The PSP’s (Geotrust)' },
  },
  orders,
  authorities: {
    download: {
      action: {
        fr: 'Télécharger les autorités de TEST et leurs CRL',
        en: 'Download the TEST authorities and their CRLs',
      },
      taken: { fr: 'pris', en: 'taken' },
      known: { fr: 'déjà là', en: 'already there' },
      refused: { fr: 'non pris', en: 'not taken' },
    },
    title: { fr: 'Autorités reconnues par votre GAP', en: 'Authorities your GAP knows' },
    explained: {
      fr: 'La GAP n’accepte un TPE ou un PSP que si elle connaît l’autorité qui a signé son certificat.',
      en: 'The GAP accepts a terminal or a PSP only if it knows the authority that signed its certificate.',
    },
    'igc-sante': {
      name: { fr: 'IGC-Santé', en: 'IGC-Santé' },
      purpose: { fr: 'A signé les certificats de votre GAP', en: 'Signed your GAP’s certificates' },
      empty: {
        fr: 'Déposez la chaîne TEST de l’IGC-Santé, ou le fichier PKCS12 de PFCNG, qui la contient.',
        en: 'Drop the TEST chain of the IGC-Santé, or PFCNG’s PKCS12 file, which holds it.',
      },
    },
    ingetrust: {
      name: { fr: 'IngeTrust', en: 'IngeTrust' },
      purpose: { fr: 'Signe les certificats des TPE', en: 'Signs the terminals’ certificates' },
      empty: {
        fr: 'Fichier à demander à Ingenico, avec l’adresse de sa CRL : la révocation d’un TPE se vérifie obligatoirement.',
        en: 'File to ask Ingenico for, with the address of its CRL: checking a terminal’s revocation is mandatory.',
      },
    },
    geotrust: {
      name: { fr: 'Geotrust', en: 'Geotrust' },
      purpose: { fr: 'Signe le certificat du PSP', en: 'Signs the PSP’s certificate' },
      empty: {
        fr: 'Fichier à demander à votre PSP : l’autorité qui signe son certificat serveur aujourd’hui.',
        en: 'File to ask your PSP for: the authority that signs its server certificate today.',
      },
    },
    pinned: {
      test: {
        root: { fr: 'TEST · racine officielle', en: 'TEST · official root' },
        intermediate: { fr: 'TEST · intermédiaire officielle', en: 'TEST · official intermediate' },
      },
      production: {
        root: { fr: 'PRODUCTION · racine officielle', en: 'PRODUCTION · official root' },
        intermediate: {
          fr: 'PRODUCTION · intermédiaire officielle',
          en: 'PRODUCTION · official intermediate',
        },
      },
    },
    productionWarning: {
      fr: 'Autorité de production : les certificats TEST ne sont pas signés par elle. Le lien de la procédure pointe vers celle-ci.',
      en: 'Production authority: TEST certificates are not signed by it. The procedure’s link leads to this one.',
    },
    selfIssued: { fr: 'racine', en: 'root' },
    intermediate: { fr: 'intermédiaire', en: 'intermediate' },
    until: { fr: 'jusqu’au {{untilDate}}', en: 'until {{untilDate}}' },
    supplied: {
      fr: 'Ces autorités ont changé de mains depuis la procédure : elles viennent d’Ingenico et de votre PSP, jamais de l’assistant.',
      en: 'These authorities have changed hands since the procedure: they come from Ingenico and from your PSP, never from the wizard.',
    },
    simulated: {
      fr: 'Pour la répétition locale, l’assistant emploie des autorités simulées : rien n’est requis ici.',
      en: 'For the local rehearsal the wizard uses simulated authorities: nothing is required here.',
    },
  },
  lists: {
    title: { fr: 'Listes de révocation (CRL)', en: 'Revocation lists (CRL)' },
    none: {
      fr: 'Aucune CRL déposée. Sans CRL à jour d’IngeTrust, une GAP doit refuser tous les TPE.',
      en: 'No CRL dropped. Without an up-to-date CRL from IngeTrust, a GAP must refuse every terminal.',
    },
    issuer: { fr: 'Émetteur', en: 'Issuer' },
    role: { fr: 'Pour', en: 'For' },
    issued: { fr: 'Publiée le', en: 'Issued' },
    next: { fr: 'Prochaine', en: 'Next' },
    entries: { fr: 'Révoqués', en: 'Revoked' },
    stale: { fr: 'périmée', en: 'stale' },
    fresh: { fr: 'à jour', en: 'up to date' },
    noNext: { fr: 'sans date suivante', en: 'no next date' },
    limits: {
      delta: { fr: 'delta', en: 'delta' },
      'users-only': { fr: 'certificats finaux seuls', en: 'end entities alone' },
      'authorities-only': { fr: 'autorités seules', en: 'authorities alone' },
      'attributes-only': { fr: 'attributs seuls', en: 'attributes alone' },
      'some-reasons': { fr: 'certains motifs', en: 'some reasons' },
      indirect: { fr: 'indirecte', en: 'indirect' },
      'not-understood': { fr: 'inutilisable', en: 'unusable' },
    },
  },
  troubled: {
    title: { fr: 'Fichiers du dossier illisibles', en: 'Files of the dossier that cannot be read' },
    explained: {
      fr: 'Ils restent où ils sont : rien n’est effacé.',
      en: 'They stay where they are: nothing is deleted.',
    },
  },
  pkcs12: {
    modern: { fr: 'Moderne', en: 'Modern' },
    legacy: { fr: 'Hérité', en: 'Legacy' },
    modernExplained: {
      fr: 'AES-256 et SHA-256 : Java 8u301 ou plus récent, OpenSSL, Windows Server 2019.',
      en: 'AES-256 and SHA-256: Java 8u301 or later, OpenSSL, Windows Server 2019.',
    },
    legacyExplained: {
      fr: '3DES et SHA-1, pour les anciens Java 8 et Windows Server 2016.',
      en: '3DES and SHA-1, for old Java 8 and Windows Server 2016.',
    },
  },
  deploy: {
    certificate: { fr: 'Certificat à installer', en: 'Certificate to install' },
    pspNameHint: {
      fr: 'Le nom de machine que le PSP vous a donné, sans « https:// » ni port.',
      en: 'The host name that the PSP gave you, without “https://” or a port.',
    },
    portHint: {
      server: { fr: 'Où les TPE appellent.', en: 'Where the terminals call.' },
      client: { fr: 'Celui que le PSP vous a donné.', en: 'The one that the PSP gave you.' },
    },
    applicationPortHint: { fr: 'En HTTP sur 127.0.0.1.', en: 'In HTTP on 127.0.0.1.' },
    folder: {
      server: { fr: 'Dossier sur le serveur', en: 'Folder on the server' },
      client: { fr: 'Dossier sur la machine du GAP', en: 'Folder on the GAP’s machine' },
    },
    folderHint: {
      fr: 'Chemin complet, écrit dans la configuration.',
      en: 'Full path, written in the configuration.',
    },
    prepare: { fr: 'Préparer les fichiers', en: 'Prepare the files' },
    goDossier: { fr: 'Aller au dossier', en: 'Go to the dossier' },
    problems: {
      host: {
        fr: 'Écrivez un nom de machine seul : sans « https:// », sans port, sans espace.',
        en: 'Write a host name alone: no “https://”, no port, no space.',
      },
      port: { fr: 'Un nombre de 1 à 65535.', en: 'A number from 1 to 65535.' },
      folder: {
        fr: 'Écrivez un chemin complet : /etc/diapason ou C:\\diapason, par exemple.',
        en: 'Write a full path: /etc/diapason or C:\\diapason, for example.',
      },
      folderCharacters: {
        fr: 'Sans guillemets, dollar ni autre signe qu’une configuration interpréterait.',
        en: 'No quotes, dollar or other sign that a configuration would interpret.',
      },
      passwordShort: {
        fr: 'Six caractères au moins : Java n’en accepte pas moins.',
        en: 'Six characters at least: Java takes no fewer.',
      },
      passwordAscii: {
        fr: 'Sans accent : chaque logiciel les code à sa façon, et l’un d’eux ne l’ouvrirait pas.',
        en: 'No accents: each program encodes them in its own way, and one of them would not open it.',
      },
    },
    awaited: {
      fqdn: {
        title: { fr: 'En attente du nom du serveur.', en: 'Waiting for the name of the server.' },
        body: {
          fr: 'Renseignez le serveur et le domaine du GAP : la configuration les contient.',
          en: 'Fill in the server and the domain of the GAP: the configuration holds them.',
        },
      },
      certificate: {
        title: { fr: 'En attente du certificat {{name}}.', en: 'Waiting for the {{name}} certificate.' },
        body: {
          fr: 'Déposez-le en haut de cette page, ou créez en attendant un certificat d’entraînement.',
          en: 'Drop it at the top of this page, or create a practice certificate meanwhile.',
        },
      },
      key: {
        title: {
          fr: 'En attente de la clé privée du certificat {{name}}.',
          en: 'Waiting for the private key of the {{name}} certificate.',
        },
        body: {
          fr: 'Déposez le fichier PKCS12 qui la contient en haut de cette page : un serveur ne peut rien faire du certificat seul.',
          en: 'Drop the PKCS12 file that holds it at the top of this page: a server can do nothing with the certificate alone.',
        },
      },
    },
    done: { fr: '{{name}} : fichiers prêts', en: '{{name}}: files ready' },
    where: { fr: 'Écrits dans', en: 'Written in' },
    whereLabel: { fr: 'emplacement des fichiers', en: 'place of the files' },
    commandsIn: {
      fr: 'dans {{shell}}, depuis ce dossier copié sur le serveur',
      en: 'in {{shell}}, from this folder copied to the server',
    },
  },
  doctor,
} as const satisfies TextTree;
