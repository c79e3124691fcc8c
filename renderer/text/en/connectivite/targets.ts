import type {
  form as formFr,
  problems as problemsFr,
  simulationExport as simulationExportFr,
  target as targetFr,
  terminal as terminalFr,
} from '../../fr/connectivite/targets.ts';
import type { SameShape } from '../../same-shape.ts';

/** What may be put to the test, and what each target asks for. */
export const target: SameShape<typeof targetFr> = {
  label: 'Target',
  tab: {
    rehearsal: 'Local rehearsal',
    'gap-server': 'My GAP as server',
    'gap-client': 'My GAP as client',
    psp: 'The PSP',
  },
  explained: {
    rehearsal:
      'On this computer, a reference GAP carries your certificates before a simulated terminal and a simulated PSP. The certificates are put to the test, not yet the software of your GAP.',
    'gap-server':
      'The wizard calls your software as terminals would: a right one, then all those it must refuse. It is your GAP that is put to the test.',
    'revocation-drill':
      'A simulated terminal calls your GAP and is revoked on the way: the drill measures how long your GAP takes to notice.',
    'gap-client':
      'The wizard plays the PSP, right and wrong, and waits for your software to call. Each call is judged as it comes.',
    psp: 'The wizard plays the GAP with the certificates of the dossier and calls a real PSP.',
  },
  start: {
    rehearsal: 'Test the connectivity',
    'gap-server': 'Test my GAP',
    'revocation-drill': 'Start the drill',
    'gap-client': 'Open the simulated PSP',
    psp: 'Call the PSP',
  },
  going: {
    rehearsal: 'Testing…',
    'gap-server': 'Testing…',
    'revocation-drill': 'Drill under way…',
    'gap-client': 'Waiting for calls…',
    psp: 'Calling…',
  },
  elsewhere: 'Another test is under way: {{target}}.',
  elsewhereHint: 'One test at a time, so that results do not mix.',
  show: 'Show that test',
  edit: 'Change',
};

export const form: SameShape<typeof formFr> = {
  title: {
    'gap-server': 'Where your GAP listens',
    'gap-client': 'Where your GAP will call',
    psp: 'Where the PSP answers',
  },
  address: 'Address',
  addressHint: 'A URL, a name or an IP address, with or without a port: paste it as it is.',
  port: 'Port',
  portInAddress: 'In the address',
  serverName: 'FQDN typed in the terminal',
  serverNameHint: 'Asked of your GAP (SNI), then compared with the certificate that it shows.',
  serverNameDiffers: 'The dossier gives {{fqdn}}: the terminal and the CN must bear the same name.',
  serverNameUnknown: 'The dossier has no server name yet: type the one in the terminal.',
  plays: 'What is played',
  playsBattery: 'Every terminal',
  playsDrill: 'Revocation drill',
  everySeconds: 'A call every',
  giveUpAfterSeconds: 'Give up after',
  staleAfterSeconds: 'Life of the last CRL',
  seconds: 's',
  giveUpHint: 'Past this delay, your GAP will be said not to see the revocation.',
  playsStale: 'Go on with a stale CRL',
  playsStaleHint:
    'After the revocation, the last published CRL dies at a fixed time: the drill watches whether your GAP then refuses the terminals.',
  drillNeeds:
    'Your GAP must read the simulation’s CRLs: export them, then have your GAP read again the files that the drill rewrites in the same place.',
  pspName: 'Name by which your GAP calls',
  pspNameHint: 'The right certificate of the simulated PSP will bear this name or IP address.',
  arrangement: 'How to tell the variants apart',
  arrangements: {
    ports: 'A port per variant',
    sni: 'One port, by name (SNI)',
    turn: 'One port, in turn',
  },
  arrangementHint: {
    ports: 'The clearest: each port is a variant of the PSP.',
    sni: 'Your GAP keeps its port and changes the name; each name must lead to this machine.',
    turn: 'Your GAP changes nothing: each call gets the next variant.',
  },
  firstPort: 'First port',
  onePort: 'Port',
  portRange: 'Ports {{fromPort}} to {{toPort}}',
  interface: 'Interface listened on',
  loopback: 'this computer alone',
  lan: 'reachable from other machines',
  openToOthers: 'Open to other machines',
  openToOthersHint:
    'Whoever reaches {{address}} will be able to call the simulated PSP while the test runs. No key and no data of the dossier is found there.',
  confirmTitle: 'Listen on {{address}}?',
  confirmBody:
    'Any machine that reaches this address will be able to call the simulated PSP. It answers TLS calls alone, bears simulation certificates alone, and closes with the test.',
  confirmFirewall:
    'This computer’s firewall may ask for permission: give it for the network of your GAP alone.',
  confirm: 'Listen on this address',
  pspServerName: 'Name expected in the PSP’s certificate',
  pspServerNameHint:
    'Asked of the PSP (SNI), then compared with its certificate. By default, the one of the address.',
  pspReal:
    'A real service will be shown the dossier’s real ORG_AUTH_CLI certificate, whose key signs the exchange.',
  pspPractice:
    'A real service will be called with a practice certificate, which it must refuse. Import the delivered ORG_AUTH_CLI to be accepted.',
  pspRealHint: 'Nothing else is sent: no payment, no data. Tell the PSP’s operator if accesses are watched.',
  pspNeeds: 'The ORG_AUTH_CLI certificate, which the wizard would show to the PSP, is missing.',
  pspNeedsAction: 'Go to “Installation”',
};

/** What is wrong in a field: what, and what is wanted. */
export const problems: SameShape<typeof problemsFr> = {
  empty: 'Type the address.',
  'not-an-address': 'This is no address: a name or an IP address is wanted, such as gap.editeur.fr:8443.',
  'bad-port': 'A port goes from 1 to 65535.',
  'no-port': 'Type the port.',
  name: 'A full name or an IP address is wanted, without a port.',
  'sni-name': 'By name (SNI), a name is wanted: an IP address is never asked for.',
  everySeconds: 'From 0.2 to 3,600 seconds.',
  giveUpAfterSeconds: 'From 1 to 172,800 seconds, two days.',
  staleAfterSeconds: 'From 1 to 86,400 seconds, one day.',
};

/** The real test terminal that may play the right one. */
export const terminal: SameShape<typeof terminalFr> = {
  label: 'The right terminal is',
  simulated: 'simulated',
  own: 'my test terminal',
  simulatedHint:
    'Your GAP must know the simulated authority: export it below and install it on the test GAP.',
  ownHint:
    'The real certificate of a test terminal plays the nominal exchange. The terminals to refuse stay simulated.',
  drop: 'Drop the terminal’s certificate and key',
  dropHint: 'A PKCS#12 (.p12, .pfx), or PEM files. The key goes into the vault, encrypted.',
  password: 'Password of “{{name}}”',
  passwordHint: 'The one that protects the terminal’s file.',
  passwordAgain: 'Type it again, or better, paste it.',
  open: 'Open the file',
  giveUp: 'Another file',
  issuedBy: 'signed by {{issuer}}',
  until: 'valid until {{untilDate}}',
  chain_one: 'with {{count}} authority',
  chain_other: 'with {{count}} authorities',
  replace: 'Replace',
  setAside: 'Stop using it',
};

/** The simulated authorities, to be installed on the test GAP. */
export const simulationExport: SameShape<typeof simulationExportFr> = {
  title: 'Simulated authorities',
  lead: 'To be installed on the test GAP before the test: without them, it refuses all that the wizard plays.',
  action: 'Export the simulated authorities',
  again: 'Export again',
  where: 'Written in',
  whereLabel: 'path of the simulated authorities',
  more_one: 'Show the other file',
  more_other: 'Show the {{count}} other files',
  files: 'Exported files',
  never: 'These authorities belong to this dossier and say SIMULATION: never on a GAP in service.',
};
