import type { checks as fr } from '../fr/checks.ts';
import type { SameShape } from '../same-shape.ts';

const redo = 'Correct the dossier, then make a new request: the old key is kept.';
const nameFirst = 'Complete the server’s name and the domain in the step “Dossier”.';
const typeTpeFqdn = 'Give the FQDN entered in the TPE in the step “Dossier”.';

export const checks: SameShape<typeof fr> = {
  crashed:
    'The check {{check}} did not complete: this is a defect of the wizard; the other verdicts still hold.',
  'private-key-is-in-the-vault': {
    title: 'The private key is in the vault',
    found: 'The private key of this certificate is in the dossier’s vault.',
    missing: 'The private key of this certificate is not in this dossier.',
    'missing-remedy':
      'Import the whole PKCS12 file, or the original private key. If it is lost, revoke and order again.',
  },
  'key-usage-is-exact': {
    title: 'The usages are those of the profile',
    exact: 'Exact usages for {{name}}: {{keyUsage}}; {{extendedKeyUsage}}.',
    swapped: 'This certificate is an {{other}} where an {{name}} belongs.',
    'swapped-remedy':
      'The two orders were probably swapped: file it under the other order, or order the right usage again.',
    sign: 'The usage ordered is SIGN (signature), not {{name}}: {{keyUsage}}; {{extendedKeyUsage}}.',
    'sign-remedy': 'Revoke it on PFCNG, then order again with the exact usage given in the step “Commande”.',
    other:
      'Unexpected usages: {{keyUsage}}; {{extendedKeyUsage}}. {{name}} needs {{wantedKeyUsage}}; {{wantedExtendedKeyUsage}}.',
    'other-remedy':
      'Check the offer and usage ordered, then order again; the other end will refuse this certificate.',
  },
  'common-name-is-exact': {
    title: 'The name (CN) is the one asked for',
    exact: 'The CN is “{{found}}”.',
    different: 'The CN is “{{found}}” instead of “{{wanted}}”.',
    empty: 'The certificate has no CN; it needs “{{wanted}}”.',
    'different-remedy':
      'Revoke it on PFCNG and order again with the exact value, copied from the step “Commande”.',
    'no-name': 'The expected name is not known yet.',
    'no-name-remedy': nameFirst,
  },
  'subject-alternative-name-holds-the-fqdn': {
    title: 'The FQDN is among the DNS names',
    holds: 'The DNS names of the certificate hold {{fqdn}}.',
    none: 'The certificate has no DNS name; {{fqdn}} stands in the CN alone.',
    other: 'The DNS names are {{names}}; {{fqdn}} is not there.',
    'none-remedy':
      'A TPE that verifies DNS names will refuse it: order an SSL_SERVEUR certificate for this FQDN again.',
    'not-for-clients': 'Does not apply: a client certificate has no DNS name.',
    unexpected: 'There are DNS names in this client certificate: {{names}}.',
    'unexpected-remedy': 'The AUTH_CLI profile has none: make sure that this is not a server certificate.',
    'no-name': 'The FQDN of the server is not known yet.',
    'no-name-remedy': nameFirst,
  },
  'fqdn-equals-the-terminal-setting': {
    title: 'The FQDN entered in the TPE is identical to the CN',
    identical: 'The TPE calls “{{tpe}}”, the certificate bears “{{commonName}}”.',
    different: 'The TPE calls “{{tpe}}”, but the certificate bears “{{commonName}}”.',
    'different-remedy':
      'Correct the setting of the TPE, or order the certificate for the right name: the TPE will refuse your GAP.',
    'not-given': 'The FQDN entered in the TPE was not given.',
    'not-given-remedy': typeTpeFqdn,
    'not-for-clients': 'Does not apply to the client certificate.',
  },
  'fqdn-is-within-the-habilitation-domain': {
    title: 'The FQDN lies within the habilitation’s domain',
    within: '{{commonName}} is covered by the habilitation {{habilitation}}.',
    outside: '{{commonName}} is not covered by the habilitation {{habilitation}}.',
    'outside-remedy':
      'Send formulaire n°414 (step 4.2) again with the widest domain, or correct the domain of the dossier.',
    'no-domain': 'The domain of the dossier is not known yet.',
    'no-domain-remedy': nameFirst,
    'not-for-clients': 'Does not apply to the client certificate.',
  },
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
    far_other: 'Expires on {{untilDate}}, in {{count}} days.',
    near_one: 'Expires in {{count}} day, on {{untilDate}}: today’s notice is sent 60 days before.',
    near_other: 'Expires in {{count}} days, on {{untilDate}}: today’s notice is sent 60 days before.',
    'last-month_one': 'Expires in {{count}} day, on {{untilDate}}: less than a month.',
    'last-month_other': 'Expires in {{count}} days, on {{untilDate}}: less than a month.',
    renew: 'Renew it now: renewal is not automatic, and only an active certificate can be renewed.',
    expired: 'Does not apply: it has expired.',
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
  'key-and-signature-are-strong': {
    title: 'Key and signature are strong',
    strong: '{{key}}, {{signature}}.',
    'weak-hash': 'The signature uses an outdated algorithm: {{signature}}.',
    'short-key': 'The key is too short: {{key}}.',
    'weak-remedy': 'Order again with an RSA key of at least 2048 bits and SHA-256.',
    'not-rsa': 'The key is not RSA: {{key}}.',
    'not-rsa-remedy': 'IGC-Santé’s certificates are RSA: check the product delivered.',
  },
  'request-common-name-is-exact': {
    title: 'The name asked for is exact',
    exact: 'The CN asked for is “{{found}}”.',
    different: 'The CN asked for is “{{found}}” instead of “{{wanted}}”.',
    'different-remedy': redo,
    'no-name': 'The name to ask for is not known yet.',
    'no-name-remedy': nameFirst,
  },
  'request-alternative-names-fit': {
    title: 'The DNS names asked for fit',
    holds: 'The DNS name {{fqdn}} is asked for.',
    none: 'No DNS name, as befits a client.',
    missing: 'The DNS name {{fqdn}} is not asked for.',
    unexpected: 'DNS names are asked for in a client certificate: {{names}}.',
    redo,
    'no-name': 'The FQDN of the server is not known yet.',
    'no-name-remedy': nameFirst,
  },
  'request-fqdn-equals-the-terminal-setting': {
    title: 'The FQDN entered in the TPE is identical to the name asked for',
    identical: 'The TPE calls “{{tpe}}”, the request bears “{{commonName}}”.',
    different: 'The TPE calls “{{tpe}}”, but the request bears “{{commonName}}”.',
    'different-remedy':
      'Correct the FQDN of the TPE, or the server’s name and then the request, before ordering.',
    'not-given': 'The FQDN entered in the TPE was not given.',
    'not-given-remedy': typeTpeFqdn,
    'not-for-clients': 'Does not apply to the client certificate.',
  },
  'request-key-is-in-the-vault': {
    title: 'The key of the request is in the vault',
    found: 'The private key is kept, encrypted, in the vault.',
    missing: 'The private key of this request is no longer in the vault.',
    'missing-remedy': 'Do not send this request: make a new one.',
  },
  'request-is-signed-and-strong': {
    title: 'The request is signed and strong',
    strong: 'Signature verified: {{key}}, {{signature}}.',
    invalid: 'The signature of the request is wrong.',
    weak: 'Key or signature too weak: {{key}}, {{signature}}.',
    redo,
  },
  'request-names-are-well-encoded': {
    title: 'The names are well encoded',
    good: 'Country as PrintableString, the rest as UTF-8.',
    wrong: 'Unexpected encoding: {{attributes}}.',
    redo,
  },
};
