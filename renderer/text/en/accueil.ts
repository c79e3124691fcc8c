import type { accueil as fr } from '../fr/accueil.ts';
import type { SameShape } from '../same-shape.ts';

export const accueil: SameShape<typeof fr> = {
  title: 'Your Diapason dossiers',
  subtitle:
    'One dossier for each GAP server: its keys, requests, certificates and evidence, in a folder of your disk.',
  create: 'New dossier',
  open: 'Open…',
  trial: 'Guided trial',
  trialRunning: {
    create: 'Making the trial dossier…',
    issue: 'Issuing practice certificates…',
    start: 'Starting the test…',
  },
  card: {
    progress: '{{done}} of {{total}}',
    progressLabel: 'Progress',
    next: 'Next action',
    allDone: 'All done',
    noName: 'No name',
    noServer: 'GAP server to be filled in',
    expiry: 'Expires {{relative}}, on {{expiryDate}}',
    expiryFar: 'Expires on {{expiryDate}}',
    expired: 'Expired {{relative}}, on {{expiryDate}}',
    noCertificate: 'No certificate yet',
    openNamed: 'Open the dossier {{name}}',
    menuOf: 'More actions for {{name}}',
    forget: 'Remove from the list',
    lastOpened: 'Opened {{relative}}',
    state: {
      missing: {
        title: 'Folder not found',
        detail:
          'It was moved, renamed, or its disk is not connected. Open it again where it is now, or remove it from the list.',
      },
      unreadable: {
        title: 'Unreadable dossier',
        detail: 'Its file dossier.json cannot be read. Open it to learn why: nothing in it was deleted.',
      },
      'open-elsewhere': {
        title: 'Open elsewhere',
        detail: 'Another assistant is using it. Close it there to open it here.',
      },
    },
  },
  forget: {
    title: 'Remove “{{name}}” from the list?',
    body: 'The folder stays on your disk, with its keys and certificates. You can open it again with “Open…”.',
    confirm: 'Remove from the list',
  },
  empty: {
    title: 'From nothing to a proven Diapason connection',
    subtitle:
      'The assistant takes you from the first form to the mutual-TLS test which shows that the terminal and the PSP accept your GAP, and that it refuses those it must refuse.',
    trial: {
      title: 'See the result now',
      body: 'An example dossier, practice certificates issued on the spot, and the whole test terminal → GAP → PSP. A few seconds, no paperwork.',
    },
    create: {
      title: 'Start for real',
      body: 'Your company, your GAP server, then the two orders to place. Close the assistant between steps whenever you like: everything resumes where you were.',
    },
    path: 'The path',
    steps: {
      dossier: 'Who orders, and for which server',
      prerequis: 'CPx test cards and rights',
      commande: 'ORG_AUTH_CLI and SSL_SERVEUR on PFCNG',
      installation: 'What comes back is recognised and verified',
      connectivite: 'Terminal, GAP, PSP: who accepts whom, and why',
      'cycle-de-vie': 'Expiry, renewal, revocation',
    },
  },
  new: {
    title: 'New dossier',
    publisher: 'Name of the publisher',
    publisherHint: 'You can change it in the step Dossier.',
    folder: 'Place on the disk',
    folderHint: 'An ordinary folder, which you can back up and archive.',
    folderName: 'dossier-diapason',
    passphrase: 'Passphrase',
    again: 'The same, once more',
    protects:
      'The passphrase encrypts the private keys of your certificates in this dossier. Nobody can recover it: once lost, you must revoke and order again. Keep it in your team’s password manager.',
    length: 'At least {{min}} characters: several unrelated words make a good phrase.',
    tooShort_one: '{{count}} more character.',
    tooShort_other: '{{count}} more characters.',
    weak: 'Long enough, but too repetitive.',
    fair: 'Fair. One more word would make it strong.',
    strong: 'Strong.',
    strengthLabel: 'Strength of the passphrase',
    different: 'The two phrases differ.',
    same: 'The two phrases are identical.',
    remember: 'Remember it in the system’s keychain',
    rememberHint: 'The dossier will open without asking for it, on this computer and for your session only.',
    plainText:
      'This system’s keychain would keep the phrase unprotected: the assistant does not put it there and will ask you for it.',
    create: 'Create the dossier',
  },
  openDialog: {
    title: 'Open a dossier',
    folder: 'Path of the folder',
    hint: 'The one that holds the file dossier.json, on the machine where the assistant runs.',
  },
};
