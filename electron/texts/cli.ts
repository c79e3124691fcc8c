import { test } from './cli/test.ts';
import { errors } from './cli/errors.ts';
import { inspect } from './cli/inspect.ts';
import { verify } from './cli/verify.ts';
import type { TextTree } from './sentence.ts';

/** The command line. */
export const cli = {
  help: {
    intro: {
      fr: 'Assistant Diapason en ligne de commande : le même moteur que la fenêtre, pour vos scripts et votre intégration continue.',
      en: 'Assistant Diapason on the command line: the same engine as the window, for your scripts and your CI.',
    },
    usage: {
      fr: 'Usage : npm run -s cli -- VERBE …   (--help après un verbe pour ses options)',
      en: 'Usage: npm run -s cli -- VERB …   (--help after a verb for its options)',
    },
    call: { fr: 'Usage : npm run -s cli --', en: 'Usage: npm run -s cli --' },
    exitCodes: {
      fr: 'Codes de sortie : 0 comme attendu, 1 non, 2 mauvais usage, 3 impossible de conclure.',
      en: 'Exit codes: 0 as expected, 1 not, 2 wrong usage, 3 could not tell.',
    },
  },
  options: {
    json: { fr: 'réponse en JSON, pour un programme', en: 'answer in JSON, for a program' },
    lang: { fr: 'langue des textes : fr ou en', en: 'language of the texts: fr or en' },
    help: { fr: 'cette aide', en: 'this help' },
    'passphrase-stdin': {
      fr: 'lire la phrase secrète du dossier sur l’entrée standard (première ligne)',
      en: 'read the dossier’s passphrase from standard input (first line)',
    },
    'password-stdin': {
      fr: 'lire le mot de passe du fichier sur l’entrée standard (ligne suivante)',
      en: 'read the file’s password from standard input (next line)',
    },
    'key-password-stdin': {
      fr: 'lire le mot de passe de la clé, s’il diffère, sur l’entrée standard (ligne suivante)',
      en: 'read the key’s password, where it differs, from standard input (next line)',
    },
  },
  ask: {
    passphrase: { fr: 'Phrase secrète du dossier :', en: 'Passphrase of the dossier:' },
    password: { fr: 'Mot de passe du fichier :', en: 'Password of the file:' },
    keyPassword: { fr: 'Mot de passe de sa clé :', en: 'Password of its key:' },
  },
  errors,
  new: {
    summary: { fr: 'crée un dossier', en: 'creates a dossier' },
    done: {
      fr: 'Dossier créé : {{folder}} (serveur {{fqdn}})',
      en: 'Dossier created: {{folder}} (server {{fqdn}})',
    },
    options: {
      publisher: { fr: 'raison sociale de l’éditeur', en: 'name of the publisher' },
      siret: { fr: 'SIRET de l’éditeur', en: 'SIRET of the publisher' },
      server: {
        fr: 'nom du serveur GAP/Diapason, par exemple gap',
        en: 'host name of the GAP/Diapason server, for instance gap',
      },
      domain: {
        fr: 'nom de domaine, par exemple editeur-exemple.fr',
        en: 'domain name, for instance editeur-exemple.fr',
      },
      'tpe-fqdn': {
        fr: 'FQDN saisi dans le TPE (par défaut : serveur.domaine)',
        en: 'FQDN entered in the TPE (default: server.domain)',
      },
      case: {
        fr: 'A : pas encore de cartes CPx de test ; B : cartes en main',
        en: 'A: no CPx test cards yet; B: cards in hand',
      },
    },
  },
  csr: {
    summary: { fr: 'crée la clé et le CSR de chaque demande', en: 'makes the key and the CSR of each order' },
    done: {
      fr: '{{order}} : CSR pour {{commonName}}, clé {{key}} chiffrée dans le dossier',
      en: '{{order}}: CSR for {{commonName}}, {{key}} key encrypted in the dossier',
    },
    options: {
      order: {
        fr: 'une seule demande : auth-cli ou ssl-serveur',
        en: 'one order only: auth-cli or ssl-serveur',
      },
      bits: {
        fr: 'taille de la clé RSA : 2048 (par défaut), 3072 ou 4096',
        en: 'size of the RSA key: 2048 (default), 3072 or 4096',
      },
      renew: {
        fr: 'refaire une clé et un CSR même s’il y en a déjà (l’ancienne clé est gardée)',
        en: 'make a new key and CSR even where there is one (the old key is kept)',
      },
    },
  },
  practice: {
    summary: {
      fr: 'émet des certificats d’entraînement pour les CSR du dossier',
      en: 'issues practice certificates for the dossier’s CSRs',
    },
    done: {
      fr: '{{order}} : certificat d’entraînement pour {{commonName}}, valable jusqu’au {{untilDate}}',
      en: '{{order}}: practice certificate for {{commonName}}, valid until {{untilDate}}',
    },
    revoked: {
      fr: '{{order}} : certificat d’entraînement de {{commonName}} révoqué',
      en: '{{order}}: practice certificate of {{commonName}} revoked',
    },
    options: {
      revoke: {
        fr: 'révoque le certificat d’entraînement courant de cette demande (définitif)',
        en: 'revokes the current practice certificate of this order (definitive)',
      },
    },
  },
  import: {
    summary: {
      fr: 'fait entrer des certificats, des autorités et des CRL dans le dossier',
      en: 'takes certificates, authorities and CRLs into the dossier',
    },
    taken: { fr: '✓ {{name}} : pris', en: '✓ {{name}}: taken' },
    known: { fr: '= {{name}} : déjà dans le dossier', en: '= {{name}}: already in the dossier' },
    refused: { fr: '✗ {{name}} : refusé', en: '✗ {{name}}: refused' },
    options: {
      authority: {
        fr: 'rôle des autorités du fichier : ingetrust, geotrust ou igc-sante',
        en: 'role of the authorities in the file: ingetrust, geotrust or igc-sante',
      },
    },
  },
  status: {
    summary: {
      fr: 'dit où en est le dossier, sans l’ouvrir',
      en: 'tells where the dossier stands, without opening it',
    },
    next: { fr: 'Prochaine action : {{action}}', en: 'Next action: {{action}}' },
    options: {},
  },
  attest: {
    summary: {
      fr: 'note ce que vous seul pouvez attester, et sa date (sans phrase secrète)',
      en: 'notes what you alone can state, with its date (no passphrase needed)',
    },
    stated: { fr: '{{label}}, noté le {{statedDate}}', en: '{{label}}, noted on {{statedDate}}' },
    none: { fr: 'Rien à noter dans ce dossier.', en: 'This dossier has nothing to note.' },
    options: {
      on: {
        fr: 'jour où c’était fait, par exemple 2026-11-24 (par défaut : aujourd’hui)',
        en: 'day on which it was done, such as 2026-11-24 (default: today)',
      },
      undo: { fr: 'retire ce qui était noté', en: 'takes back what was noted' },
    },
  },
  test,
  report: {
    summary: {
      fr: 'donne les tests gardés, écrit le rapport de l’un, ou en compare deux',
      en: 'lists the runs that are kept, writes the report of one, or compares two',
    },
    done: { fr: 'Rapport écrit : {{file}}', en: 'Report written: {{file}}' },
    none: { fr: 'Aucun test dans ce dossier.', en: 'No run in this dossier.' },
    worse: { fr: 'moins bien', en: 'worse' },
    better: { fr: 'mieux', en: 'better' },
    other: { fr: 'autre', en: 'other' },
    same: {
      fr: { one: '{{count}} scénario inchangé', other: '{{count}} scénarios inchangés' },
      en: { one: '{{count}} scenario unchanged', other: '{{count}} scenarios unchanged' },
    },
    options: {
      run: {
        fr: 'le test : début de son identifiant, ou last (par défaut)',
        en: 'the run: the beginning of its id, or last (default)',
      },
      out: {
        fr: 'fichier du rapport : .pdf, .html, .json ou .xml (JUnit)',
        en: 'the report’s file: .pdf, .html, .json or .xml (JUnit)',
      },
      compare: {
        fr: 'deux tests, l’ancien d’abord, séparés par une virgule',
        en: 'two runs, the older first, separated by a comma',
      },
    },
  },
  simulation: {
    summary: {
      fr: 'écrit les autorités simulées et leurs CRL, à installer sur une GAP de test',
      en: 'writes the simulated authorities and their CRLs, to install on a test GAP',
    },
    done: { fr: 'Écrit dans {{folder}} :', en: 'Written to {{folder}}:' },
    notFollowed: {
      fr: 'Cet endroit n’a pas pu être retenu : ses CRL ne seront pas tenues à jour. Exportez à nouveau avant un test qui écoute les appels de votre GAP.',
      en: 'This place could not be remembered: its CRLs will not be kept up to date. Export again before a test that waits for the calls of your GAP.',
    },
    options: {
      out: {
        fr: 'dossier où écrire (par défaut : simulation/ dans le dossier)',
        en: 'folder to write to (default: simulation/ of the dossier)',
      },
    },
  },
  terminal: {
    summary: {
      fr: 'fait entrer la clé et le certificat d’un vrai terminal de test',
      en: 'takes the key and certificate of a real test terminal',
    },
    done: {
      fr: 'Terminal de test : {{name}}, valable jusqu’au {{untilDate}}',
      en: 'Test terminal: {{name}}, valid until {{untilDate}}',
    },
    none: { fr: 'Aucun terminal de test dans ce dossier.', en: 'No test terminal in this dossier.' },
    options: {},
  },
  deploy: {
    summary: {
      fr: 'prépare l’installation : fichiers, configuration et commandes pour un serveur ou un client',
      en: 'prepares the installation: files, configuration and commands for a server or a client',
    },
    done: { fr: 'Écrit dans {{folder}} ({{proof}}) :', en: 'Written to {{folder}} ({{proof}}):' },
    secret: { fr: 'contient la clé privée', en: 'holds the private key' },
    options: {
      kind: { fr: 'serveur ou client à préparer', en: 'server or client to prepare' },
      out: {
        fr: 'dossier où écrire (par défaut : deploy/<genre>/ dans le dossier)',
        en: 'folder to write to (default: deploy/<kind>/ in the dossier)',
      },
      'install-folder': {
        fr: 'dossier des fichiers sur le serveur (par défaut : /etc/diapason, ou C:\\diapason)',
        en: 'folder of the files on the server (default: /etc/diapason, or C:\\diapason)',
      },
      port: {
        fr: 'port d’écoute du GAP, ou du PSP (par défaut : 8443)',
        en: 'port on which the GAP, or the PSP, listens (default: 8443)',
      },
      'application-port': {
        fr: 'port local de l’application derrière nginx, Apache ou HAProxy',
        en: 'local port of the application behind nginx, Apache or HAProxy',
      },
      'psp-name': { fr: 'nom du PSP, pour un client', en: 'name of the PSP, for a client' },
      legacy: {
        fr: 'PKCS12 hérité (3DES, SHA-1), pour d’anciens lecteurs',
        en: 'legacy PKCS12 (3DES, SHA-1), for old readers',
      },
    },
  },
  inspect,
  verify,
  explain: {
    summary: {
      fr: 'dit ce que signifie une erreur TLS pour votre GAP, hors ligne (0 reconnue, 3 non)',
      en: 'says what a TLS error means for your GAP, offline (0 recognised, 3 not)',
    },
    why: { fr: 'Pourquoi : {{text}}', en: 'Why: {{text}}' },
    remedy: { fr: 'Que faire : {{text}}', en: 'What to do: {{text}}' },
    clause: { fr: 'Clause : {{place}} ({{clause}})', en: 'Clause: {{place}} ({{clause}})' },
    step: { fr: 'Étape : {{step}}', en: 'Step: {{step}}' },
    options: {
      flow: {
        fr: 'ce que faisait la GAP : tpe-gap (serveur face au TPE) ou gap-psp (cliente face au PSP)',
        en: 'what the GAP was doing: tpe-gap (server facing the terminal) or gap-psp (client facing the PSP)',
      },
    },
  },
  serve: {
    summary: {
      fr: 'ouvre l’assistant dans un navigateur, sur cette machine seulement',
      en: 'opens the wizard in a browser, on this machine only',
    },
    address: { fr: 'Assistant Diapason : {{url}}', en: 'Assistant Diapason: {{url}}' },
    hint: {
      fr: 'L’adresse sert une fois ; Entrée en donne une autre. Ctrl+C pour arrêter.',
      en: 'The address works once; Enter gives another. Ctrl+C to stop.',
    },
    options: {
      port: {
        fr: 'port d’écoute sur 127.0.0.1 (par défaut : un port libre)',
        en: 'port to listen on at 127.0.0.1 (default: a free one)',
      },
      'no-open': {
        fr: 'ne pas ouvrir le navigateur, donner seulement l’adresse',
        en: 'do not open the browser, only give the address',
      },
    },
  },
} as const satisfies TextTree;
