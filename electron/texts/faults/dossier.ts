import type { TextTree } from '../sentence.ts';

/** Faults of the dossier and of its vault. */
export const dossierFaults = {
  DOSSIER_ENTRY_REFUSED: {
    what: {
      fr: '« {{path}} » n’est pas un fichier que l’assistant lit dans un dossier.',
      en: '“{{path}}” is no file that the wizard reads in a dossier.',
    },
    why: { fr: 'C’est {{dossierEntries[entry]}}.', en: 'It is {{dossierEntries[entry]}}.' },
    next: {
      fr: 'Remplacez-le par le vrai fichier. Si le dossier vous a été donné, demandez-le de nouveau, en archive ZIP.',
      en: 'Put the real file in its place. If the dossier was given to you, ask for it again, as a ZIP archive.',
    },
  },
  DOSSIER_NOT_FOUND: {
    what: { fr: 'Aucun dossier à cet endroit.', en: 'There is no dossier here.' },
    why: {
      fr: 'Le dossier {{path}} n’existe pas, ou ne contient pas de fichier dossier.json.',
      en: 'The folder {{path}} does not exist, or holds no dossier.json file.',
    },
    next: {
      fr: 'Vérifiez qu’il n’a pas été déplacé et que son disque est branché, puis choisissez-le avec « Ouvrir… ».',
      en: 'Check that it was not moved and that its disk is connected, then choose it with “Open…”.',
    },
  },
  DOSSIER_NOT_OPEN: {
    what: { fr: 'Ce dossier n’est pas ouvert.', en: 'This dossier is not open.' },
    why: {
      fr: 'Il a été fermé, ou l’assistant a redémarré depuis.',
      en: 'It was closed, or the wizard has restarted since.',
    },
    next: { fr: 'Rouvrez-le depuis l’accueil.', en: 'Open it again from the home page.' },
  },
  DOSSIER_EXISTS: {
    what: { fr: 'Il y a déjà un dossier à cet endroit.', en: 'There already is a dossier here.' },
    why: {
      fr: 'Le dossier {{path}} contient un fichier dossier.json : le remplacer ferait perdre ses clés.',
      en: 'The folder {{path}} holds a dossier.json file: replacing it would lose its keys.',
    },
    next: { fr: 'Ouvrez-le, ou choisissez un autre emplacement.', en: 'Open it, or choose another place.' },
  },
  DOSSIER_LOCKED: {
    what: { fr: 'Ce dossier est déjà ouvert ailleurs.', en: 'This dossier is already open elsewhere.' },
    why: {
      fr: 'Un autre assistant l’utilise sur {{host}} depuis le {{sinceDate}} (processus {{pid}}). À deux, l’un effacerait le travail de l’autre.',
      en: 'Another wizard on {{host}} has been using it since {{sinceDate}} (process {{pid}}). Two at once would undo each other’s work.',
    },
    next: {
      fr: 'Fermez l’autre assistant, puis rouvrez {{path}}.',
      en: 'Close the other wizard, then open {{path}} again.',
    },
  },
  DOSSIER_CORRUPT: {
    what: { fr: 'Un fichier du dossier est illisible.', en: 'A file of the dossier cannot be read.' },
    why: {
      fr: 'Le contenu de {{file}} n’est pas celui que l’assistant écrit : il a été modifié ou coupé.',
      en: 'The content of {{file}} is not what the wizard writes: it was altered or cut short.',
    },
    next: {
      fr: 'Rétablissez ce fichier depuis une sauvegarde. L’assistant n’y a pas touché et n’a rien effacé.',
      en: 'Restore this file from a backup. The wizard did not touch it and deleted nothing.',
    },
  },
  DOSSIER_TOO_NEW: {
    what: {
      fr: 'Ce dossier vient d’une version plus récente de l’assistant.',
      en: 'This dossier comes from a newer version of the wizard.',
    },
    why: {
      fr: 'Il est au format {{version}}, que cette version ne sait pas lire sans risque.',
      en: 'It is in format {{version}}, which this version cannot read safely.',
    },
    next: {
      fr: 'Mettez l’assistant à jour, puis rouvrez le dossier.',
      en: 'Update the wizard, then open the dossier again.',
    },
  },
  DOSSIER_CHANGED_ELSEWHERE: {
    what: { fr: 'Le dossier a changé entre-temps.', en: 'The dossier has changed in the meantime.' },
    why: {
      fr: 'Un autre onglet ou un autre programme y a écrit après votre dernière lecture.',
      en: 'Another tab or another program wrote to it after you last read it.',
    },
    next: {
      fr: 'Relisez le dossier, puis refaites votre modification.',
      en: 'Read the dossier again, then redo your change.',
    },
  },
  FOLDER_NOT_EMPTY: {
    what: { fr: 'Ce dossier n’est pas vide.', en: 'This folder is not empty.' },
    why: {
      fr: '{{path}} contient déjà des fichiers, que ceux de l’assistant viendraient mêler.',
      en: '{{path}} already holds files, and the wizard’s would get mixed with them.',
    },
    next: {
      fr: 'Choisissez un dossier vide ou un nouveau nom.',
      en: 'Choose an empty folder or a new name.',
    },
  },
  FOLDER_NOT_WRITABLE: {
    what: { fr: 'Impossible d’écrire dans ce dossier.', en: 'This folder cannot be written to.' },
    why: {
      fr: 'Votre compte n’a pas le droit d’écrire dans {{path}}, ou son disque est en lecture seule.',
      en: 'Your account may not write to {{path}}, or its disk is read-only.',
    },
    next: {
      fr: 'Choisissez un autre emplacement, ou donnez-vous le droit d’y écrire.',
      en: 'Choose another place, or give yourself the right to write there.',
    },
  },
  DISK_FULL: {
    what: { fr: 'Le disque est plein.', en: 'The disk is full.' },
    why: {
      fr: 'Il ne reste plus de place pour écrire dans {{path}}.',
      en: 'There is no room left to write in {{path}}.',
    },
    next: {
      fr: 'Libérez de la place, puis recommencez. Les fichiers déjà présents sont intacts.',
      en: 'Free some space, then try again. The files already there are intact.',
    },
  },
  WRITE_FAILED: {
    what: { fr: 'L’enregistrement a échoué.', en: 'Saving failed.' },
    why: {
      fr: 'Le système n’a pas pu écrire {{path}} ({{reason}}).',
      en: 'The system could not write {{path}} ({{reason}}).',
    },
    next: {
      fr: 'Vérifiez que le disque est accessible, puis recommencez. L’ancien contenu est intact.',
      en: 'Check that the disk can be reached, then try again. The former content is intact.',
    },
  },
  VAULT_LOCKED: {
    what: { fr: 'Le coffre des clés est verrouillé.', en: 'The key vault is locked.' },
    why: {
      fr: 'Cette action emploie une clé privée, que seule la phrase secrète du dossier déchiffre.',
      en: 'This action uses a private key, which only the dossier’s passphrase decrypts.',
    },
    next: {
      fr: 'Saisissez la phrase secrète pour déverrouiller le coffre.',
      en: 'Enter the passphrase to unlock the vault.',
    },
  },
  WRONG_PASSPHRASE: {
    what: {
      fr: 'Cette phrase secrète n’ouvre pas le coffre.',
      en: 'This passphrase does not open the vault.',
    },
    why: {
      fr: 'Elle diffère de celle choisie à la création du dossier, peut-être d’une majuscule ou d’une espace.',
      en: 'It differs from the one chosen when the dossier was made, perhaps by a capital or a space.',
    },
    next: {
      fr: 'Ressaisissez-la. Si elle est perdue, les clés du dossier le sont aussi : il faudra de nouvelles clés et de nouvelles commandes.',
      en: 'Type it again. If it is lost, so are the dossier’s keys: new keys and new orders will be needed.',
    },
  },
  PASSPHRASE_TOO_SHORT: {
    what: { fr: 'La phrase secrète est trop courte.', en: 'The passphrase is too short.' },
    why: {
      fr: 'Elle protège vos clés privées : il faut au moins {{length}} caractères.',
      en: 'It protects your private keys: at least {{length}} characters are needed.',
    },
    next: {
      fr: 'Choisissez quelques mots sans lien entre eux.',
      en: 'Choose a few words that have nothing to do with each other.',
    },
  },
  KEYCHAIN_UNAVAILABLE: {
    what: {
      fr: 'La phrase secrète n’a pas pu être mémorisée.',
      en: 'The passphrase could not be remembered.',
    },
    why: {
      fr: 'Le trousseau du système manque, ou garderait le secret sans protection.',
      en: 'The system has no keychain, or one that would keep the secret unprotected.',
    },
    next: {
      fr: 'Continuez sans mémoriser : la phrase secrète sera demandée à chaque ouverture.',
      en: 'Go on without remembering: the passphrase will be asked each time the dossier is opened.',
    },
  },
  TRIAL_ONLY: {
    what: { fr: '« {{name}} » n’a pas été importé.', en: '“{{name}}” was not imported.' },
    why: {
      fr: 'Ce dossier est un essai : sa phrase secrète est gardée à côté de lui, trop peu pour une vraie clé.',
      en: 'This dossier is a trial: its passphrase is kept beside it, which is too little for a real key.',
    },
    next: {
      fr: 'Créez un vrai dossier depuis l’accueil, puis importez-y ce fichier.',
      en: 'Make a real dossier from the home page, then import this file there.',
    },
  },
} as const satisfies TextTree;
