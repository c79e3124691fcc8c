import type { trustChecks as fr } from '../../fr/checks/trust.ts';
import type { SameShape } from '../../same-shape.ts';

/** What the checks of a certificate say of where it comes from, its dates and its revocation. */
export const trustChecks: SameShape<typeof fr> = {
  'certificate-is-a-test-certificate': {
    title: 'It is a TEST certificate of IGC-Santé',
    test: 'TEST certificate, by its issuer and its IGC-Santé extension.',
    practice: 'Does not apply: this is a practice certificate.',
    production: 'This is a PRODUCTION certificate.',
    'production-remedy': 'Qualification needs a TEST certificate: order it with a test card.',
    foreign: 'Its issuer is not an authority of IGC-Santé: {{issuer}}.',
    'foreign-remedy': 'Import the certificate delivered by PFCNG.',
  },
  'practice-certificate-is-replaced': {
    title: 'The practice certificate is replaced',
    practice: 'Practice certificate: it serves to rehearse, not to qualify.',
    'practice-remedy': 'Import the certificate delivered by PFCNG when it comes: it will take its place.',
    delivered: 'Does not apply: this certificate was delivered.',
  },
  'parentage-leads-to-igc-sante': {
    title: 'The parentage leads to IGC-Santé',
    pinned: 'Issued by {{issuer}}, under {{root}}: fingerprints recognised.',
    practice: 'Issued by {{issuer}}, the simulated authority of this dossier.',
    'practice-incomplete': 'The simulated authority of this dossier is missing.',
    'practice-incomplete-remedy': 'Make new practice certificates.',
    'issuer-missing': 'Its issuer is not in the dossier: {{issuer}}.',
    'issuer-missing-remedy': 'Download it from {{url}} and drop it here; its fingerprint will be verified.',
    'root-missing': 'The root of its chain is not in the dossier (issuer: {{issuer}}).',
    'root-missing-remedy': 'Download it from {{url}} and drop it here; its fingerprint will be verified.',
    unknown: 'Its issuer is not an authority of IGC-Santé: {{issuer}}.',
    'unknown-remedy': 'Neither TPE nor PSP will recognise it: import the certificate delivered by PFCNG.',
  },
  'authorities-are-of-the-same-environment': {
    title: 'TEST and PRODUCTION are not mixed',
    same: 'Certificate and authorities are all of {{environment}}.',
    mixed: 'Certificate of {{environment}}, but the authority “{{authority}}” is of the other environment.',
    'mixed-remedy':
      'The authority of this certificate is downloaded from {{url}}. The procedure’s link, {{procedureUrl}}, leads to the PRODUCTION one.',
    'test-missing':
      'The authority of this TEST certificate is not in the dossier. The procedure’s link, {{procedureUrl}}, leads to the PRODUCTION one, which does not complete it.',
    'production-missing': 'The authority of this PRODUCTION certificate is not in the dossier.',
    'missing-remedy': 'Download it from {{url}} and drop it here.',
    lists: 'The CRLs of the dossier are of the other environment than this {{environment}} certificate.',
    'lists-remedy': 'Download the one of its issuer from {{url}} and drop it here.',
    practice: 'Does not apply: this is a practice certificate.',
    other: 'Does not apply: its issuer is not an authority of IGC-Santé.',
  },
  'certificate-is-within-its-dates': {
    title: 'The certificate is within its dates',
    within: 'Valid from {{fromDate}} to {{untilDate}}.',
    expired_one: 'Expired since {{untilDate}} ({{count}} day).',
    expired_other: 'Expired since {{untilDate}} ({{count}} days).',
    'expired-remedy': 'Order it again: the other end refuses an expired certificate.',
    'not-yet_one': 'Valid from {{fromDate}} only (in {{count}} day).',
    'not-yet_other': 'Valid from {{fromDate}} only (in {{count}} days).',
    'not-yet-remedy': 'Check this machine’s clock; if it is right, wait for that date.',
  },
  'certificate-lasts-three-years': {
    title: 'It lasts three years',
    'three-years': 'From {{fromDate}} to {{untilDate}}: three years.',
    other: 'From {{fromDate}} to {{untilDate}}: not the three years of a test certificate.',
    'other-remedy': 'Make sure that this is the product ordered.',
  },
  'expiry-is-not-near': {
    title: 'The expiry is far off',
    far_one: 'Expires on {{untilDate}}, in {{count}} day.',
    far_other:
      'Expires on {{untilDate}}, in {{count}} days. Notices are due on {{noticeDate}} (60 days before, today) and on {{monthBeforeDate}} (a month before, by the procedure).',
    near_one: 'Expires in {{count}} day, on {{untilDate}}: today’s notice left on {{noticeDate}}.',
    near_other:
      'Expires in {{count}} days, on {{untilDate}}: today’s notice left on {{noticeDate}}, the procedure’s leaves on {{monthBeforeDate}}.',
    'last-month_one': 'Expires in {{count}} day, on {{untilDate}}: less than a month.',
    'last-month_other': 'Expires in {{count}} days, on {{untilDate}}: less than a month.',
    'renew-remedy': 'Renew it now: renewal is not automatic, and only an active certificate can be renewed.',
    expired: 'Does not apply: it has expired.',
  },
  'authorities-outlive-the-certificate': {
    title: 'Its authorities are within their dates and outlive it',
    longer: 'The first to end is “{{authority}}”, on {{endDate}}, after this certificate.',
    shorter:
      '“{{authority}}” ends on {{endDate}}, before this certificate: it will be refused from that day.',
    'shorter-remedy':
      'Plan to replace it before that day: no notice will warn you. Ask the ANS which authority comes next.',
    near: '“{{authority}}” ends soon, on {{endDate}}.',
    expired: '“{{authority}}” expired on {{endDate}}: the other end refuses the whole chain.',
    'expired-remedy': 'Ask the ANS which authority comes next, then order the certificate under it.',
    'not-yet': '“{{authority}}” is valid from {{fromDate}} only.',
    'not-yet-remedy': 'Check this machine’s clock; if it is right, wait for that date.',
    'no-chain': 'Its authorities are not in the dossier: their dates are not known.',
    'no-chain-remedy': 'Import the issuing authority and its root first.',
  },
  'certificate-is-not-revoked': {
    title: 'The certificate is not revoked',
    'not-listed': 'Not in the CRL of {{listDate}}.',
    practice: 'The simulated authority of this dossier has not revoked it.',
    'practice-revoked': 'Practice certificate revoked in this dossier.',
    'practice-revoked-remedy': 'Make a new practice certificate: a revocation is definitive.',
    revoked: 'Revoked since {{sinceDate}} (reason: {{reason}}).',
    'revoked-remedy': 'A revocation is definitive: order a certificate again.',
    'no-list': 'No CRL of its issuer in the dossier.',
    'no-list-remedy': 'Download the CRL from {{url}} and drop it here.',
    'no-issuer': 'Its issuer is missing: its CRL cannot be verified.',
    'no-issuer-remedy': 'Import the issuing authority first.',
    stale: 'The CRL of {{listDate}} is out of date.',
  },
  'certificate-names-its-revocation-list': {
    title: 'The certificate says where its CRL is',
    http: 'CRL at {{url}}.',
    'http-and-ldap': 'CRL at {{url}}; the LDAP address is skipped.',
    'ldap-only': 'Only an LDAP address leads to its CRL, and the wizard does not follow it.',
    none: 'The certificate does not say where its CRL is.',
    'none-remedy':
      'Ask the issuing authority for the CRL and drop it here: without it a client certificate is refused.',
  },
};
