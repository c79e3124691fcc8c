import type { cli as fr } from '../fr/cli.ts';
import type { SameShape } from '../same-shape.ts';

export const cli: SameShape<typeof fr> = {
  help: {
    intro:
      'Assistant Diapason on the command line: the same engine as the window, for your scripts and your CI.',
    usage: 'Usage: npm run -s cli -- VERB …   (--help after a verb for its options)',
    call: 'Usage: npm run -s cli --',
    exitCodes: 'Exit codes: 0 as expected, 1 not, 2 wrong usage, 3 could not tell.',
  },
  options: {
    json: 'answer in JSON, for a program',
    lang: 'language of the texts: fr or en',
    help: 'this help',
    'passphrase-stdin': 'read the dossier’s passphrase from standard input (first line)',
    'password-stdin': 'read the file’s password from standard input (next line)',
  },
  ask: { passphrase: 'Passphrase of the dossier:', password: 'Password of the file:' },
  errors: {
    unknownVerb: 'Unknown verb: {{verb}}. Run --help for the list.',
    unknownOption: 'Unknown option: {{option}}. Run the verb with --help for its options.',
    badOption: 'Malformed option: {{option}}. Run the verb with --help for its options.',
    badChoice: '--{{option}} does not take “{{value}}”. Possible values: {{allowed}}.',
    missingOption: 'The option --{{option}} is missing.',
    positionals: 'Too many or too few arguments. Usage: {{usage}}',
    noPassphrase:
      'This verb opens the dossier’s vault and needs its passphrase: add --passphrase-stdin, or run it in a terminal.',
    emptyPassphrase: 'Standard input holds no passphrase: write it on its first line.',
    badDate: '“{{value}}” is not a date: write it like 2026-11-24 or 2026-11-24T09:00:00Z.',
    badPort: 'The port “{{value}}” is not a number from 1 to 65535.',
  },
  new: {
    summary: 'creates a dossier',
    done: 'Dossier created: {{folder}} (server {{fqdn}})',
    options: {
      publisher: 'name of the publisher',
      siret: 'SIRET of the publisher',
      server: 'host name of the GAP/Diapason server, for instance gap',
      domain: 'domain name, for instance editeur-exemple.fr',
      'tpe-fqdn': 'FQDN entered in the TPE (default: server.domain)',
      case: 'A: no CPx test cards yet; B: cards in hand',
    },
  },
  csr: {
    summary: 'makes the key and the CSR of each order',
    done: '{{order}}: CSR for {{commonName}}, {{key}} key encrypted in the dossier',
    options: {
      order: 'one order only: auth-cli or ssl-serveur',
      bits: 'size of the RSA key: 2048 (default), 3072 or 4096',
      renew: 'make a new key and CSR even where there is one (the old key is kept)',
    },
  },
  practice: {
    summary: 'issues practice certificates for the dossier’s CSRs',
    done: '{{order}}: practice certificate for {{commonName}}, valid until {{untilDate}}',
    revoked: '{{order}}: practice certificate of {{commonName}} revoked',
    options: { revoke: 'revokes the current practice certificate of this order (definitive)' },
  },
  import: {
    summary: 'takes certificates, authorities and CRLs into the dossier',
    taken: '✓ {{name}}: taken',
    known: '= {{name}}: already in the dossier',
    refused: '✗ {{name}}: refused',
    options: { authority: 'role of the authorities in the file: ingetrust, geotrust or igc-sante' },
  },
  status: {
    summary: 'tells where the dossier stands, without opening it',
    next: 'Next action: {{action}}',
    options: {},
  },
  test: {
    summary: 'runs the connectivity tests and gives the verdicts of both ends',
    clause: 'Clause {{clause}}',
    asExpected: '{{pass}} of {{total}} as expected, in {{ms}} ms ({{library}})',
    notAsExpected: 'Not as expected: {{pass}} of {{total}}, in {{ms}} ms ({{library}})',
    couldNotTell: 'Could not tell: {{pass}} of {{total}} as expected, in {{ms}} ms ({{library}})',
    cancelled: 'Stopped before the end: {{pass}} of {{total}} as expected, in {{ms}} ms ({{library}})',
    options: {
      target: 'what is tested: rehearsal (local rehearsal)',
      only: 'some of the scenarios, for instance gap-psp/nominal,client-revoked',
    },
  },
  deploy: {
    summary: 'prepares the installation: files, configuration and commands for a server or a client',
    done: 'Written to {{folder}} ({{proof}}):',
    secret: 'holds the private key',
    options: {
      kind: 'server or client to prepare',
      out: 'folder to write to (default: deploy/<kind>/ in the dossier)',
      'install-folder': 'folder of the files on the server (default: /etc/diapason, or C:\\diapason)',
      port: 'port on which the GAP, or the PSP, listens (default: 8443)',
      'application-port': 'local port of the application behind nginx, Apache or HAProxy',
      'psp-name': 'name of the PSP, for a client',
      legacy: 'legacy PKCS12 (3DES, SHA-1), for old readers',
    },
  },
  inspect: {
    summary: 'tells what files of keys and certificates hold',
    options: { batch: 'one JSON line per file, { id, file, password? }, and as many answers' },
  },
  verify: {
    summary: 'tells whether a certificate would be accepted, offline, and why not',
    accepted: '✓ Accepted',
    refused: '✗ Refused: {{why}} ({{reason}})',
    inconclusive: '? Could not tell: {{why}} ({{reason}})',
    options: {
      leaf: 'the certificate to verify (file)',
      chain: 'the intermediates that come with it (repeatable)',
      trust: 'the trusted authorities (repeatable)',
      crl: 'the revocation lists (repeatable)',
      ocsp: 'the OCSP responses (repeatable)',
      fetch: 'looks up what is missing at the certificates’ own addresses (http alone)',
      purpose: 'expected usage: client, server or any (default)',
      name: 'name that the certificate must bear',
      at: 'date of the verification, for instance 2026-11-24 (default: now)',
      revocation: 'mandatory (refuses without a CRL), optional (default, warns) or off',
      batch: 'one JSON line per case, and as many answers { id, verdict, reason }',
    },
  },
  serve: {
    summary: 'opens the wizard in a browser, on this machine only',
    address: 'Assistant Diapason: {{url}}',
    hint: 'The address works once; Enter gives another. Ctrl+C to stop.',
    options: {
      port: 'port to listen on at 127.0.0.1 (default: a free one)',
      'no-open': 'do not open the browser, only give the address',
    },
  },
};
