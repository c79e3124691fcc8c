import type { TextTree } from './sentence.ts';

export const accueil = {
  title: { fr: 'Vos dossiers Diapason', en: 'Your Diapason dossiers' },
  subtitle: {
    fr: 'Un dossier par serveur GAP : ses clés, ses demandes, ses certificats et ses preuves, dans un dossier de votre disque.',
    en: 'One dossier for each GAP server: its keys, requests, certificates and evidence, in a folder of your disk.',
  },
  create: { fr: 'Nouveau dossier', en: 'New dossier' },
  open: { fr: 'Ouvrir…', en: 'Open…' },
  trial: { fr: 'Essai guidé', en: 'Guided trial' },
  trialRunning: {
    create: { fr: 'Création du dossier d’essai…', en: 'Making the trial dossier…' },
    issue: { fr: 'Délivrance de certificats d’entraînement…', en: 'Issuing practice certificates…' },
    start: { fr: 'Lancement du test…', en: 'Starting the test…' },
  },
  card: {
    progress: { fr: '{{done}} sur {{total}}', en: '{{done}} of {{total}}' },
    progressLabel: { fr: 'Avancement', en: 'Progress' },
    next: { fr: 'Prochaine action', en: 'Next action' },
    allDone: { fr: 'Tout est fait', en: 'All done' },
    noServer: { fr: 'Serveur GAP à renseigner', en: 'GAP server to be filled in' },
    expiry: { fr: 'Échéance {{relative}}, le {{expiryDate}}', en: 'Expires {{relative}}, on {{expiryDate}}' },
    expiryFar: { fr: 'Échéance le {{expiryDate}}', en: 'Expires on {{expiryDate}}' },
    expired: { fr: 'Expiré {{relative}}, le {{expiryDate}}', en: 'Expired {{relative}}, on {{expiryDate}}' },
    noCertificate: { fr: 'Aucun certificat pour l’instant', en: 'No certificate yet' },
    openNamed: { fr: 'Ouvrir le dossier {{name}}', en: 'Open the dossier {{name}}' },
    menuOf: { fr: 'Autres actions pour {{name}}', en: 'More actions for {{name}}' },
    forget: { fr: 'Retirer de la liste', en: 'Remove from the list' },
    lastOpened: { fr: 'Ouvert {{relative}}', en: 'Opened {{relative}}' },
    state: {
      missing: {
        title: { fr: 'Dossier introuvable', en: 'Folder not found' },
        detail: {
          fr: 'Il a été déplacé, renommé, ou son disque n’est pas branché. Rouvrez-le à son nouvel emplacement, ou retirez-le de la liste.',
          en: 'It was moved, renamed, or its disk is not connected. Open it again where it is now, or remove it from the list.',
        },
      },
      unreadable: {
        title: { fr: 'Dossier illisible', en: 'Unreadable dossier' },
        detail: {
          fr: 'Son fichier dossier.json ne se lit pas. Ouvrez-le pour savoir pourquoi : rien n’y a été supprimé.',
          en: 'Its file dossier.json cannot be read. Open it to learn why: nothing in it was deleted.',
        },
      },
      'open-elsewhere': {
        title: { fr: 'Ouvert ailleurs', en: 'Open elsewhere' },
        detail: {
          fr: 'Un autre assistant l’utilise. Fermez-le là-bas pour l’ouvrir ici.',
          en: 'Another assistant is using it. Close it there to open it here.',
        },
      },
    },
  },
  forget: {
    title: { fr: 'Retirer « {{name}} » de la liste ?', en: 'Remove “{{name}}” from the list?' },
    body: {
      fr: 'Le dossier reste sur votre disque, avec ses clés et ses certificats. Vous pourrez le rouvrir par « Ouvrir… ».',
      en: 'The folder stays on your disk, with its keys and certificates. You can open it again with “Open…”.',
    },
    confirm: { fr: 'Retirer de la liste', en: 'Remove from the list' },
  },
  empty: {
    title: {
      fr: 'De rien à une connexion Diapason prouvée',
      en: 'From nothing to a proven Diapason connection',
    },
    subtitle: {
      fr: 'L’assistant vous conduit de la première démarche jusqu’au test TLS mutuel qui montre que le TPE et le PSP acceptent votre GAP, et qu’elle refuse ceux qu’elle doit refuser.',
      en: 'The assistant takes you from the first form to the mutual-TLS test which shows that the terminal and the PSP accept your GAP, and that it refuses those it must refuse.',
    },
    trial: {
      title: { fr: 'Voir le résultat tout de suite', en: 'See the result now' },
      body: {
        fr: 'Un dossier d’exemple, des certificats d’entraînement délivrés sur place, et le test complet TPE → GAP → PSP. Quelques secondes, aucune démarche.',
        en: 'An example dossier, practice certificates issued on the spot, and the whole test terminal → GAP → PSP. A few seconds, no paperwork.',
      },
    },
    create: {
      title: { fr: 'Commencer pour de bon', en: 'Start for real' },
      body: {
        fr: 'Votre société, votre serveur GAP, puis les deux commandes à passer. Vous pouvez fermer l’assistant entre deux étapes : tout est repris où vous en étiez.',
        en: 'Your company, your GAP server, then the two orders to place. Close the assistant between steps whenever you like: everything resumes where you were.',
      },
    },
    path: { fr: 'Le chemin', en: 'The path' },
    steps: {
      dossier: { fr: 'Qui commande, et pour quel serveur', en: 'Who orders, and for which server' },
      prerequis: { fr: 'Cartes CPx de test et habilitations', en: 'CPx test cards and rights' },
      commande: { fr: 'ORG_AUTH_CLI et SSL_SERVEUR sur PFCNG', en: 'ORG_AUTH_CLI and SSL_SERVEUR on PFCNG' },
      installation: {
        fr: 'Ce qui revient est reconnu et vérifié',
        en: 'What comes back is recognised and verified',
      },
      connectivite: {
        fr: 'TPE, GAP, PSP : qui accepte qui, et pourquoi',
        en: 'Terminal, GAP, PSP: who accepts whom, and why',
      },
      'cycle-de-vie': { fr: 'Échéances, renouvellement, révocation', en: 'Expiry, renewal, revocation' },
    },
  },
  new: {
    title: { fr: 'Nouveau dossier', en: 'New dossier' },
    publisher: { fr: 'Raison sociale de l’éditeur', en: 'Name of the publisher' },
    publisherHint: {
      fr: 'Vous pourrez la changer à l’étape Dossier.',
      en: 'You can change it in the step Dossier.',
    },
    folder: { fr: 'Emplacement sur le disque', en: 'Place on the disk' },
    folderHint: {
      fr: 'Un dossier ordinaire, que vous pouvez sauvegarder et archiver.',
      en: 'An ordinary folder, which you can back up and archive.',
    },
    folderName: { fr: 'dossier-diapason', en: 'dossier-diapason' },
    passphrase: { fr: 'Phrase secrète', en: 'Passphrase' },
    again: { fr: 'La même, une seconde fois', en: 'The same, once more' },
    protects: {
      fr: 'La phrase secrète chiffre les clés privées de vos certificats dans ce dossier. Personne ne peut la retrouver : perdue, elle oblige à révoquer et à recommander. Gardez-la dans le gestionnaire de mots de passe de votre équipe.',
      en: 'The passphrase encrypts the private keys of your certificates in this dossier. Nobody can recover it: once lost, you must revoke and order again. Keep it in your team’s password manager.',
    },
    length: {
      fr: 'Au moins {{min}} caractères : plusieurs mots sans rapport entre eux font une bonne phrase.',
      en: 'At least {{min}} characters: several unrelated words make a good phrase.',
    },
    tooShort: {
      fr: { one: 'Encore {{count}} caractère.', other: 'Encore {{count}} caractères.' },
      en: { one: '{{count}} more character.', other: '{{count}} more characters.' },
    },
    weak: { fr: 'Assez longue, mais trop répétitive.', en: 'Long enough, but too repetitive.' },
    fair: {
      fr: 'Correcte. Un mot de plus la rendrait solide.',
      en: 'Fair. One more word would make it strong.',
    },
    strong: { fr: 'Solide.', en: 'Strong.' },
    strengthLabel: { fr: 'Solidité de la phrase secrète', en: 'Strength of the passphrase' },
    different: { fr: 'Les deux phrases diffèrent.', en: 'The two phrases differ.' },
    same: { fr: 'Les deux phrases sont identiques.', en: 'The two phrases are identical.' },
    remember: { fr: 'La retenir dans le trousseau du système', en: 'Remember it in the system’s keychain' },
    rememberHint: {
      fr: 'Le dossier s’ouvrira sans la demander, sur ce poste et pour votre session seulement.',
      en: 'The dossier will open without asking for it, on this computer and for your session only.',
    },
    plainText: {
      fr: 'Le trousseau de ce système garderait la phrase en clair : l’assistant ne l’y met pas et vous la demandera.',
      en: 'This system’s keychain would keep the phrase unprotected: the assistant does not put it there and will ask you for it.',
    },
    create: { fr: 'Créer le dossier', en: 'Create the dossier' },
  },
  openDialog: {
    title: { fr: 'Ouvrir un dossier', en: 'Open a dossier' },
    folder: { fr: 'Chemin du dossier', en: 'Path of the folder' },
    hint: {
      fr: 'Celui qui contient le fichier dossier.json, sur la machine où tourne l’assistant.',
      en: 'The one that holds the file dossier.json, on the machine where the assistant runs.',
    },
  },
} as const satisfies TextTree;
