import type { nameChecks as fr } from '../../fr/checks/names.ts';
import type { SameShape } from '../../same-shape.ts';
import { differing, nameFirst, typeTpeFqdn } from './shared-words.ts';

/** What the checks of a certificate say of its key, its usages and its names. */
export const nameChecks: SameShape<typeof fr> = {
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
    empty: 'The certificate has no CN; it needs “{{wanted}}”.',
    ...differing('The CN is “{{found}}” instead of “{{wanted}}”.'),
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
    identical: 'The TPE calls “{{found}}”, the certificate bears “{{wanted}}”.',
    ...differing('The TPE calls “{{found}}”, but the certificate bears “{{wanted}}”.'),
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
  'organization-is-named': {
    title: 'The structure is named',
    named: 'Structure (O): {{organization}}.',
    other:
      'Structure (O): {{organization}}, while the dossier says “{{publisher}}”. That is allowed: a test order may bear a fictitious structure.',
    none: 'The certificate names no structure (O).',
    'none-remedy': 'Make sure that this is the product ordered: IGC-Santé always names the structure.',
  },
  'organizational-unit-is-a-national-identifier': {
    title: 'The OU is the national identifier of the structure',
    read: 'OU: {{register}} {{number}}.',
    key: 'OU: {{register}} {{number}}, whose check digit is wrong.',
    'key-remedy':
      'If the structure is a real one, read its number on the order again; if it is fictitious, there is nothing to do.',
    unknown:
      'The OU “{{units}}” is not a national identifier: a digit from 0 to 4 (ADELI, FINESS, SIREN, SIRET, RPPS-rang), then the number.',
    none: 'The certificate has no OU, where IGC-Santé writes the national identifier of the structure.',
    'unknown-remedy': 'Make sure that this is the product ordered; neither TPE nor PSP reads this field.',
  },
  'subject-is-written-as-the-profile': {
    title: 'The subject is written as the profile has it',
    good: 'Subject in {{attributes}}; country as PrintableString, the rest as UTF-8.',
    encoding: 'Unexpected encoding in the subject: {{attributes}}.',
    attributes: 'Fields in the subject that the profile does not have: {{attributes}}.',
    'other-remedy': 'Make sure that this is the product ordered; the other end pays no heed to it.',
  },
};
