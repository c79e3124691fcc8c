import type { items as fr } from '../../fr/procedure/items.ts';
import type { SameShape } from '../../same-shape.ts';

/** The same items exist for each of the two orders. */
const ofOrder = (name: string) => ({
  request: {
    title: `Make the key and CSR for ${name}`,
    fix: `Correct the CSR for ${name}`,
    todo: 'One click: the key stays encrypted in the dossier, only the CSR leaves it.',
    issues_one: 'One check of the CSR fails. Correct the cause, then make a new CSR before you order.',
    issues_other:
      '{{count}} checks of the CSR fail. Correct the causes, then make a new CSR before you order.',
    done: 'CSR ready and checked.',
  },
  order: {
    title: `Order ${name} on PFCNG`,
    todo: 'Follow the guide, then note the date of the order here.',
    done: 'Ordered on {{sinceDate}}.',
    delivered: 'Certificate already delivered.',
  },
  code: {
    title: `Put the revocation code of the ${name} certificate in a safe place`,
    todo: 'PFCNG makes you choose it on withdrawal. It is for the day you must revoke in a hurry: keep it away from this machine, then note the date.',
    done: 'Kept safe since {{sinceDate}}.',
  },
  certificate: {
    title: `Import the delivered ${name} certificate`,
    fix: `Correct the ${name} certificate`,
    importCsr: 'Withdraw it on PFCNG, then drop the file here.',
    importOnline: 'Withdraw it on PFCNG, then drop the PKCS#12 file here, with its password.',
    practice: 'A practice certificate stands in for it. Drop the one PFCNG delivers here.',
    otherIssuer:
      'The certificate in place does not come from IGC-Santé: terminal and PSP will not recognise it. Import the one PFCNG delivered.',
    keyMissing:
      'The dossier lacks this certificate’s private key, so it cannot be used as it is. Import its key, or the PKCS#12 file that holds both.',
    checkFailed_one:
      'One check fails: “$t(checks.{{check}}.title)”. If the certificate holds a mistake, it must be revoked and reordered.',
    checkFailed_other:
      '{{count}} checks fail, among them “$t(checks.{{check}}.title)”. If the certificate holds a mistake, it must be revoked and reordered.',
    warned_one: 'In place. One check deserves your attention.',
    warned_other: 'In place. {{count}} checks deserve your attention.',
    done: 'In place, all checks pass. Valid until {{expiryDate}}.',
  },
  practice: {
    title: `Issue a practice ${name} certificate`,
    fix: `Replace the practice ${name} certificate`,
    todo: 'One click: the wizard’s lab signs your CSR. This certificate is worth nothing outside the wizard.',
    keyMissing: 'The dossier lacks this certificate’s private key. Issue another one.',
    checkFailed_one: 'One check fails: “$t(checks.{{check}}.title)”. Issue another one.',
    checkFailed_other: '{{count}} checks fail, among them “$t(checks.{{check}}.title)”. Issue another one.',
    done: 'In place, valid until {{expiryDate}}.',
  },
  validity: {
    title: `Watch the expiry of the ${name} certificate`,
    fix: `Renew the ${name} certificate`,
    expired:
      'Expired on {{expiryDate}}: it is refused. An expired certificate cannot be renewed, order a new one.',
    withinMonth_one:
      'Expires on {{expiryDate}}, {{count}} day left. Renew now: once expired, it must be ordered all over again.',
    withinMonth_other:
      'Expires on {{expiryDate}}, {{count}} days left. Renew now: once expired, it must be ordered all over again.',
    withinNotice_one:
      'Expires on {{expiryDate}}, in {{count}} day. The ANS’s notice leaves on {{noticeDate}} (60 days before); the procedure’s, on {{monthBeforeDate}} (one month before).',
    withinNotice_other:
      'Expires on {{expiryDate}}, in {{count}} days. The ANS’s notice leaves on {{noticeDate}} (60 days before); the procedure’s, on {{monthBeforeDate}} (one month before).',
    done_one:
      'Valid until {{expiryDate}}. Notice expected on {{noticeDate}} (ANS) or {{monthBeforeDate}} (procedure).',
    done_other:
      'Valid until {{expiryDate}}. Notice expected on {{noticeDate}} (ANS) or {{monthBeforeDate}} (procedure).',
  },
});

const authCli = ofOrder('ORG_AUTH_CLI');
const sslServeur = ofOrder('SSL_SERVEUR');

export const items: SameShape<typeof fr> = {
  publisher: { title: 'Describe your organisation' },
  contact: { title: 'Name a contact' },
  'server-name': {
    title: 'Name the GAP server',
    named: 'The SSL_SERVEUR certificate will be asked for {{fqdn}}.',
  },
  'tpe-fqdn': {
    title: 'Give the FQDN set in the terminal',
    fix: 'Correct the FQDN set in the terminal',
    identical: 'Identical to the name asked for, {{fqdn}}.',
    different: 'The terminal’s FQDN is not the name asked for the certificate.',
  },
  'card-case': {
    title: 'Say whether you already have CPx test cards',
    a: 'Case A: cards are to be ordered.',
    b: 'Case B: you already have cards.',
  },
  'case-first': { title: 'Gather the prerequisites of your case, A or B' },
  'a-form': {
    title: 'Send formulaire n°414, sections 3 and 4',
    todo: 'Each box is ready to be copied. Then note the date you sent it.',
    done: 'Sent on {{sinceDate}}.',
  },
  'a-cards': {
    title: 'Note the arrival of the CPx test cards',
    todo: 'Note the date when the cards are there, designated “administrateur technique”.',
    awaited:
      'Form sent on {{sentDate}}. Note the date when the cards arrive; until then, go on with practice certificates.',
    done: 'Received on {{sinceDate}}.',
  },
  'a-habilitations': {
    title: 'Note the confirmation of the rights',
    todo: 'Note the date when both offers are confirmed for your card.',
    awaited: 'Form sent on {{sentDate}}. Note the date when both offers are confirmed for your card.',
    done: 'Confirmed on {{sinceDate}}.',
  },
  'b-check': {
    title: 'Check the rights of your cards',
    todo: 'With the mail that is ready to be sent, or on PFCNG with a card. Then note the date.',
    done: 'Checked on {{sinceDate}}.',
  },
  'b-form': {
    title: 'Ask for the missing rights, formulaire n°414, section 4',
    todo: 'If an offer is missing, or if the domain is limited to a sub-domain or a server. If your cards already cover everything, note the confirmation instead.',
    cardNumbers:
      'First enter the numbers of the cards to be given the rights. If your cards already cover everything, note the confirmation instead.',
    notNeeded: 'Not needed: rights confirmed.',
    done: 'Sent on {{sinceDate}}.',
  },
  'b-habilitations': {
    title: 'Note the confirmation of the rights',
    todo: 'Do your cards have both offers, for your whole domain? Note the date. If not, send the form.',
    awaited: 'Form sent on {{sentDate}}. Note the date when both offers are confirmed for your whole domain.',
    done: 'Confirmed on {{sinceDate}}.',
  },
  'peer-authorities': {
    title: 'Ask Ingenico for the IngeTrust and Geotrust authorities',
    todo: 'Ask for the addresses of their revocation lists too, then note the date.',
    done: 'Asked for on {{sinceDate}}.',
    received: 'Received.',
  },
  'auth-cli-request': authCli.request,
  'auth-cli-order': authCli.order,
  'auth-cli-code': authCli.code,
  'ssl-serveur-request': sslServeur.request,
  'ssl-serveur-order': sslServeur.order,
  'ssl-serveur-code': sslServeur.code,
  'auth-cli-practice': authCli.practice,
  'ssl-serveur-practice': sslServeur.practice,
  'auth-cli-certificate': authCli.certificate,
  'ssl-serveur-certificate': sslServeur.certificate,
  'igc-sante-chain': {
    title: 'Add the IGC-Santé TEST authorities',
    fix: 'Replace the production authority by the TEST one',
    todo: 'Download the TEST intermediate and root now, then drop them here.',
    ready: 'TEST intermediate and root in place.',
    incomplete: 'An authority above your certificate is missing. Download it, then drop it here.',
    productionOnly:
      'You have the production authority, the one the procedure links to. Your test certificate needs ACI-EL-ORG-TEST.cer.',
    done: 'The chains lead up to the root.',
  },
  'ingetrust-authorities': {
    title: 'Import the IngeTrust authorities',
    awaited: 'Asked for on {{askedDate}}. Drop the files here when they come; the rehearsal does without.',
    done_one: 'One authority in place.',
    done_other: '{{count}} authorities in place.',
  },
  'geotrust-authorities': {
    title: 'Import the PSP’s Geotrust authorities',
    awaited: 'Asked for on {{askedDate}}. Drop the files here when they come; the rehearsal does without.',
    done_one: 'One authority in place.',
    done_other: '{{count}} authorities in place.',
  },
  rehearsal: {
    title: 'Run the rehearsal of the TLS exchanges',
    fix: 'Correct what the rehearsal revealed',
    noCertificates: 'Begin by issuing practice certificates, right here: one click.',
    keyMissing:
      'The private key of one of the two certificates is missing: import it, or issue a practice certificate.',
    todo: 'One click: the wizard plays terminal and PSP against your certificates.',
    outdated: 'The certificates have changed since the test of {{runDate}}. Run it again.',
    cancelled: 'The test of {{runDate}} was interrupted. Run it again.',
    couldNotTell:
      '{{pass}} scenarios of {{total}} passed on {{runDate}}; others could not tell. See which, then run again.',
    notAsExpected:
      '{{pass}} scenarios of {{total}} passed on {{runDate}}. Open those that fail: each says who refused whom, and why.',
    done: '{{pass}} scenarios of {{total}} passed on {{runDate}}.',
  },
  proof: {
    title: 'Run the tests again with the delivered certificates',
    todo: 'The IGC-Santé certificates are there: run the same tests with them.',
    done: 'Proven with the delivered certificates: {{pass}} scenarios of {{total}}, on {{runDate}}.',
  },
  'gap-server-qualified': {
    title: 'Qualify your GAP with the terminals',
    fix: 'Mend what the hostile terminals revealed',
    todo: 'The wizard plays right and hostile terminals against your software: target “My GAP, as server”.',
    couldNotTell:
      '{{pass}} scenarios of {{total}} passed on {{runDate}}; others could not tell. See which ones, then run it again.',
    notAsExpected:
      '{{pass}} scenarios of {{total}} passed on {{runDate}}. Open those that fail: each says what to mend in your GAP.',
    done: '{{pass}} scenarios of {{total}} passed on {{runDate}}.',
  },
  'gap-client-qualified': {
    title: 'Qualify your GAP with the PSP',
    fix: 'Mend what the hostile PSPs revealed',
    todo: 'The wizard waits for your software’s calls, as a right PSP and then as hostile ones: target “My GAP, as client”.',
    couldNotTell:
      '{{pass}} scenarios of {{total}} passed on {{runDate}}; others could not tell. See which ones, then run it again.',
    notAsExpected:
      '{{pass}} scenarios of {{total}} passed on {{runDate}}. Open those that fail: each says what to mend in your GAP.',
    done: '{{pass}} scenarios of {{total}} passed on {{runDate}}.',
  },
  'tpe-fqdn-entered': {
    title: 'Set the FQDN in the terminal',
    todo: 'Type it into the terminal, letter for letter as in the certificate, then note the date.',
    done: 'Set on {{sinceDate}}.',
  },
  'auth-cli-validity': authCli.validity,
  'ssl-serveur-validity': sslServeur.validity,
};
