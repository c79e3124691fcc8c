import type { cycleDeVie as fr } from '../fr/cycle-de-vie.ts';
import type { SameShape } from '../same-shape.ts';

export const cycleDeVie: SameShape<typeof fr> = {
  title: 'Life cycle',
  lead: 'A certificate lasts 3 years. Here is what ends, when you will be told, and what to do the day something goes wrong.',
  empty: {
    title: 'No certificate to follow',
    body: 'Each certificate of the dossier will appear here on a timeline of three years, with its notices of expiry. A practice certificate is enough to begin.',
    create: 'Create the practice certificates',
    needsFqdn: 'First the name of the GAP server is needed, to be filled in under “Dossier”.',
  },
  frieze: {
    title: 'Timeline of expiries',
    today: 'today',
    legendEarly: 'notice at 60 days (ANS)',
    legendNotice: 'notice at one month (procedure)',
    legendEnd: 'expiry',
  },
  table: {
    title: 'Expiries',
    certificate: 'Certificate',
    from: 'Start',
    early: 'ANS notice (60 days)',
    notice: 'Notice (one month)',
    to: 'Expiry',
    state: 'State',
    practiceNote:
      'Nobody sends a notice for a practice certificate: its two dates are there for the exercise.',
  },
  owner: {
    'auth-cli': 'ORG_AUTH_CLI',
    'ssl-serveur': 'SSL_SERVEUR',
    'igc-sante': 'IGC-Santé authority',
    ingetrust: 'terminals’ authority',
    geotrust: 'PSP’s authority',
    practice: 'practice',
    earlier: 'replaced',
  },
  state: {
    valid: 'valid',
    soon: 'ends soon',
    expired: 'expired',
    notYet: 'not valid yet',
    revoked: 'revoked',
  },
  notices: {
    title: 'The notices of expiry',
    body: 'They come from {{sender}}, to the address given with the order: choose a shared mailbox, which outlives departures. Renewal is not automatic, and only a certificate that is still active can be renewed.',
  },
  practice: {
    title: 'Practise revocation',
    explained:
      'Revoke a practice certificate, then test: the PSP must refuse the revoked ORG_AUTH_CLI; the terminal is not bound to check the SSL_SERVEUR. There is no way back: a new one is made.',
    none: 'No practice certificate in service.',
    revoke: 'Revoke…',
    revokeNamed: 'Revoke the practice certificate {{order}}',
    revoked: 'Revoked: any test that shows it must fail where revocation is checked.',
    active: 'In service until {{endDate}}.',
    issue: 'Create a new certificate',
    issueNamed: 'Create a new practice certificate {{order}}',
    goTest: 'Go to “Connectivity”',
    confirmTitle: 'Revoke the practice certificate {{order}}?',
    confirmBody:
      'Revocation is definitive, as it is for a real certificate: this one will enter the simulated CRL of this dossier and stay there. You can create a new one at once.',
    confirm: 'Revoke for good',
    deliveredSafe: 'Your delivered certificates are not concerned: they are revoked on PFCNG alone.',
  },
  trouble: {
    title: 'Error, loss or theft',
    caption: 'A certificate with an error in it, or whose key may have been lost or copied, must be revoked.',
    steps: {
      revoke:
        'Revoke on PFCNG with the revocation code chosen at the withdrawal. Chapter 11 of the guide to the IHM services of the IGC-Santé platform tells how. It is definitive.',
      stop: 'Take the certificate and its key off your GAP at once.',
      order: 'Order a new one with a new key: the one that was lost never serves again.',
      install: 'Install the new one, then test the connectivity before putting it back in service.',
    },
    noCode: 'Lost the revocation code? Ask the support of the ANS what to do.',
    goOrder: 'Go to “Order”',
  },
  rights: {
    title: 'Change of rights',
    body: 'During these 3 years, the rights of the CPx test cards are added or removed in the Espace CPS, section « Vos démarches ». A new domain name goes through there before any order.',
  },
};
