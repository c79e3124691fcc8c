import type { formChecks as fr } from '../../fr/checks/form.ts';
import type { SameShape } from '../../same-shape.ts';

/** What the checks of a certificate say of its strength and of its form. */
export const formChecks: SameShape<typeof fr> = {
  'key-and-signature-are-strong': {
    title: 'Key and signature are strong',
    strong: '{{key}}, {{signature}}.',
    'weak-hash': 'The signature uses an outdated algorithm: {{signature}}.',
    'short-key': 'The key is too short: {{key}}.',
    'weak-remedy': 'Order again with an RSA key of at least 2048 bits and SHA-256.',
    'not-rsa': 'The key is not RSA: {{key}}.',
    'not-rsa-remedy': 'IGC-Santé’s certificates are RSA: check the product delivered.',
  },
  'key-strength-outlasts-the-certificate': {
    title: 'The key is long enough for its time',
    enough: '{{key}}: enough until the end of 2030 by the RGS, and this certificate ends on {{untilDate}}.',
    long: '{{key}}: enough beyond 2030 by the RGS.',
    beyond: '{{key}} until {{untilDate}}: the RGS asks for 3072 bits beyond 2030.',
    'beyond-remedy':
      'At the next renewal choose a key of 3072 bits if PFCNG accepts it. The certificate is good until then.',
    other: 'Does not apply to this key ({{key}}).',
  },
  'public-exponent-is-usual': {
    title: 'The public exponent is 65537',
    usual: 'Public exponent {{exponent}}.',
    other: 'Public exponent {{exponent}} instead of 65537.',
    'other-remedy': 'At the next renewal make the key with the wizard, or with exponent 65537.',
    'not-rsa': 'Does not apply: the key is not RSA.',
  },
  'certificate-is-not-an-authority': {
    title: 'It is not a certificate of an authority',
    holder: 'Certificate of a holder (CA:FALSE).',
    authority: '“{{name}}” is the certificate of an authority, not yours.',
    'authority-remedy':
      'File it with the authorities, and import here the certificate delivered for your order.',
    absent: 'The certificate does not say whether it is an authority (no basicConstraints).',
    'absent-remedy': 'Make sure that this is the product ordered: IGC-Santé always says it.',
  },
  'key-usage-is-critical': {
    title: 'The key’s usages bind everyone',
    critical: 'The extension keyUsage is critical.',
    'not-critical': 'The extension keyUsage is not critical, as the profile has it.',
    absent: 'The extension keyUsage is missing.',
    'other-remedy': 'Make sure that this is the product ordered.',
  },
  'critical-extensions-are-understood': {
    title: 'No unknown critical extension',
    understood: 'All critical extensions are among those that software knows.',
    unknown: 'Unknown critical extensions: {{extensions}}. The other end must refuse the certificate.',
    'unknown-remedy': 'Tell the support of IGC-Santé and order the certificate again.',
  },
  'key-identifiers-are-present': {
    title: 'The key identifiers are there',
    present: 'Identifiers of the holder’s key and of the authority’s key are there.',
    'no-authority': 'The identifier of the authority’s key (AKI) is missing.',
    'no-subject': 'The identifier of the holder’s key (SKI) is missing.',
    'absent-remedy':
      'Make sure that this is the product ordered; some software will not find its authority well.',
  },
  'policy-is-that-of-igc-sante': {
    title: 'The policy is that of IGC-Santé',
    found: 'Policy {{wanted}}, that of TEST certificates.',
    other: 'Policy {{found}} instead of {{wanted}}.',
    none: 'No policy; a TEST certificate bears {{wanted}}.',
    'other-remedy': 'Check the range and the offer ordered: both certificates are of the range ELEMENTAIRE.',
    production: 'Does not apply: the policy of production certificates is unknown to us.',
  },
};
