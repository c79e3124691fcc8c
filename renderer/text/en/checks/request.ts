import type { requestChecks as fr } from '../../fr/checks/request.ts';
import type { SameShape } from '../../same-shape.ts';
import { differing, nameFirst, redo, typeTpeFqdn } from './shared-words.ts';

/** What the checks of a CSR say before it leaves. */
export const requestChecks: SameShape<typeof fr> = {
  'request-common-name-is-exact': {
    title: 'The name asked for is exact',
    exact: 'The CN asked for is “{{found}}”.',
    empty: 'The request has no CN; it needs “{{wanted}}”.',
    'of-the-other-order': 'The CN “{{found}}” is that of the other order; this one needs “{{wanted}}”.',
    'other-order-remedy': 'File this CSR under the other order, and make one for this order.',
    ...differing('The CN asked for is “{{found}}” instead of “{{wanted}}”.'),
    'different-remedy': redo,
    'no-name': 'The name to ask for is not known yet.',
    'no-name-remedy': nameFirst,
  },
  'request-common-name-is-clean': {
    title: 'The name asked for hides nothing',
    clean: 'No hidden character, no blank too many, no star in “{{name}}”.',
    none: 'The request has no CN.',
    several: 'The request has {{number}} CNs: which one PFCNG would keep is unknown.',
    control: 'The CN holds a control character ({{character}}), which is invisible.',
    'look-alike':
      'The CN holds a character that passes for another ({{character}}): special hyphen, no-break space, letter of another alphabet…',
    'blank-around': 'The CN begins or ends with a blank.',
    'double-blank': 'The CN holds two blanks in a row.',
    'too-long': 'The CN has {{length}} characters; a certificate takes {{most}}.',
    wildcard: 'The CN “{{name}}” holds a star: Diapason asks for an exact name.',
    'redo-remedy': redo,
  },
  'request-alternative-names-fit': {
    title: 'The DNS names asked for fit',
    holds: 'The DNS name {{fqdn}} is asked for.',
    more: 'Beside {{fqdn}}, other DNS names are asked for: {{names}}.',
    'more-remedy':
      'Keep them if they are meant. Whether PFCNG keeps them is unknown to us: look at the certificate you receive.',
    none: 'No DNS name, as befits a client.',
    missing: 'The DNS name {{fqdn}} is not asked for.',
    unexpected: 'DNS names are asked for in a client certificate: {{names}}.',
    'redo-remedy': redo,
    'no-name': 'The FQDN of the server is not known yet.',
    'no-name-remedy': nameFirst,
  },
  'request-fqdn-equals-the-terminal-setting': {
    title: 'The FQDN entered in the TPE is identical to the name asked for',
    identical: 'The TPE calls “{{found}}”, the request bears “{{wanted}}”.',
    ...differing('The TPE calls “{{found}}”, but the request bears “{{wanted}}”.'),
    'different-remedy':
      'Correct the FQDN of the TPE, or the server’s name and then the request, before ordering.',
    'not-given': 'The FQDN entered in the TPE was not given.',
    'not-given-remedy': typeTpeFqdn,
    'not-for-clients': 'Does not apply to the client certificate.',
  },
  'request-fqdn-is-within-the-habilitation-domain': {
    title: 'The names asked for lie within the habilitation’s domain',
    within: '{{name}} is covered by the habilitation {{habilitation}}.',
    outside: '“{{name}}” is not covered by the habilitation {{habilitation}}.',
    'outside-remedy':
      'Correct the name, or first send formulaire n°414 (step 4.2) again with the domain you want: PFCNG would refuse the order.',
    'no-domain': 'The domain of the dossier is not known yet.',
    'no-domain-remedy': nameFirst,
    'not-for-clients': 'Does not apply to the client certificate.',
  },
  'request-usages-fit-the-order': {
    title: 'The usages asked for are those of the order',
    none: 'The request says nothing of usages: the order {{name}} settles them.',
    same: 'Usages asked for: {{usages}}, those of {{name}}.',
    swapped: 'Usages asked for: {{usages}}. They are those of {{other}}, not of {{name}}.',
    authority: 'The request is one for a certificate authority.',
    other: 'Usages asked for: {{usages}}. They are not those of {{name}}.',
    'other-remedy':
      'PFCNG seems to keep nothing of it: check the usages of the certificate you receive, or make a request without usages.',
    'redo-remedy': redo,
  },
  'request-key-is-in-the-vault': {
    title: 'The key of the request is in the vault',
    found: 'The private key is kept, encrypted, in the vault.',
    missing: 'The private key of this request is no longer in the vault.',
    'missing-remedy': 'Do not send this request: make a new one.',
  },
  'request-key-size-is-usual': {
    title: 'The key is of a usual size',
    usual: '{{key}}, exponent 65537.',
    'not-rsa': 'The key is {{key}}: the certificates of IGC-Santé are RSA.',
    short: 'The key is too short: {{key}}, while 2048 bits are the least.',
    size: '{{key}}: an unusual size. The usual ones are 2048, 3072 and 4096 bits.',
    exponent: '{{key}}, exponent {{exponent}} instead of 65537.',
    'unusual-remedy':
      'PFCNG’s limits are not published: if the request is refused, make one with a key of 2048 bits.',
    'redo-remedy': redo,
  },
  'request-is-signed-and-strong': {
    title: 'The request is signed and strong',
    strong: 'Signature verified: {{signature}}.',
    invalid: 'The signature of the request is wrong: it was altered, or not made with its key.',
    weak: 'The signature algorithm is too weak: {{signature}}.',
    'redo-remedy': redo,
  },
  'request-names-are-well-encoded': {
    title: 'The names are well encoded',
    good: 'Country as PrintableString, the rest as UTF-8.',
    printable: 'Encoding that is allowed, but not that of the profile: {{attributes}}.',
    'printable-remedy': 'Nothing to do if PFCNG accepts the request; if not, make one with the wizard.',
    wrong: 'Unexpected encoding: {{attributes}}.',
    'redo-remedy': redo,
  },
  'request-subject-is-tidy': {
    title: 'The rest of the subject is tidy',
    tidy: 'Nothing to say against the other fields of the subject.',
    control: 'The field {{type}} holds a control character ({{character}}), which is invisible.',
    empty: 'The field {{type}} is empty.',
    blanks: 'The field {{type}} (“{{value}}”) has blanks too many.',
    country: 'The country is “{{value}}”; IGC-Santé writes FR.',
    'too-long': 'The field {{type}} (“{{value}}”) is longer than {{most}} characters.',
    'look-alike':
      'The field {{type}} (“{{value}}”) holds a character that passes for another ({{character}}).',
    'tidy-remedy':
      'Correct it if the request is to be made again: PFCNG seems to keep the key alone and to fill in the subject itself.',
    'redo-remedy': redo,
  },
  'request-organizational-unit-is-a-national-identifier': {
    title: 'The OU asked for is a national identifier',
    read: 'OU asked for: {{register}} {{number}}.',
    key: 'OU asked for: {{register}} {{number}}, whose check digit is wrong.',
    'key-remedy':
      'If the structure is a real one, read its number again in the step “Dossier”; if it is fictitious, there is nothing to do.',
    unknown: 'The OU “{{units}}” is not a national identifier (digit from 0 to 4, then the number).',
    'unknown-remedy':
      'Read the number of the structure again in the step “Dossier”: PFCNG seems to write it by itself.',
    none: 'Does not apply: the request has no OU, PFCNG writes it by itself.',
  },
};
