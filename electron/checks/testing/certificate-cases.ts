import { oid } from '../../pki/asn1/object-identifiers.ts';
import type { CertificateContext } from '../define-check.ts';
import {
  change,
  cn,
  withSubject,
  withUnit,
  without,
  withKey,
  withExponent,
  usagesOf,
  withIssuer,
  mixed,
  issuedByLookAlike,
  withDelta,
  namesAll,
  withElliptic,
} from './alter-certificate.ts';
import { asIs, daysFromNow, delivered, fqdn, profile, withProfile, type Cases } from './contexts.ts';

/** For tests: of each check of a certificate, a row that passes and rows that do not. */
export const certificateCases: Cases<CertificateContext> = {
  'private-key-is-in-the-vault': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', () => ({ keySpkis: ['0'.repeat(64)] })],
  ],
  'key-usage-is-exact': [
    ['auth-cli', 'pass', asIs],
    ['ssl-serveur', 'pass', asIs],
    // Each is put where the other belongs; « can it be a client? » would not notice the second.
    ['ssl-serveur', 'fail', usagesOf('auth-cli'), 'swapped'],
    ['auth-cli', 'fail', usagesOf('ssl-serveur'), 'swapped'],
    [
      'auth-cli',
      'fail',
      change({ keyUsage: ['digitalSignature', 'nonRepudiation'], extendedKeyUsage: ['emailProtection'] }),
      'sign',
    ],
    ['auth-cli', 'fail', change({ extendedKeyUsage: null }), 'other'],
  ],
  'common-name-is-exact': [
    ['auth-cli', 'pass', asIs],
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'pass', change({ commonName: fqdn.toUpperCase() })],
    ['auth-cli', 'fail', change({ commonName: 'Client_Diapason_PSF' }), 'other'],
    ['auth-cli', 'fail', change({ commonName: 'client_diapason_psp' }), 'capitals'],
    ['auth-cli', 'fail', change({ commonName: 'Client Diapason PSP' }), 'near'],
    ['auth-cli', 'fail', change({ commonName: 'Client_Diapason_PSP ' }), 'blanks'],
    ['auth-cli', 'fail', change({ commonName: 'Client_Diap\u0430son_PSP' }), 'look-alike'],
    ['auth-cli', 'fail', change({ commonName: '' }), 'empty'],
    ['ssl-serveur', 'fail', change({ commonName: 'gap.editeur-exempl.fr' }), 'missing'],
    ['ssl-serveur', 'fail', change({ commonName: 'gap.editeurr-exemple.fr' }), 'extra'],
    ['ssl-serveur', 'fail', change({ commonName: 'GAP.editeur-exemlpe.fr' }), 'swapped'],
    ['ssl-serveur', 'fail', change({ commonName: 'autre.fr' }), 'different'],
    ['ssl-serveur', 'inconclusive', withProfile({ server: '' })],
  ],
  'subject-alternative-name-holds-the-fqdn': [
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'pass', change({ dnsNames: ['autre.editeur-exemple.fr', fqdn.toUpperCase()] })],
    ['ssl-serveur', 'fail', change({ dnsNames: [] })],
    ['ssl-serveur', 'fail', change({ dnsNames: ['autre.editeur-exemple.fr'] })],
    ['auth-cli', 'notApplicable', asIs],
    ['auth-cli', 'warn', change({ dnsNames: [fqdn] })],
  ],
  'fqdn-equals-the-terminal-setting': [
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'pass', withProfile({ tpeFqdn: fqdn.toUpperCase() })],
    ['ssl-serveur', 'fail', withProfile({ tpeFqdn: 'gap.editeur-exempl.fr' }), 'missing'],
    ['ssl-serveur', 'fail', withProfile({ tpeFqdn: 'autre.fr' }), 'different'],
    ['ssl-serveur', 'inconclusive', withProfile({ tpeFqdn: '' })],
    ['auth-cli', 'notApplicable', asIs],
  ],
  'fqdn-is-within-the-habilitation-domain': [
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'fail', withProfile({ domain: 'autre-editeur.fr' })],
    ['ssl-serveur', 'inconclusive', withProfile({ domain: '' })],
    ['auth-cli', 'notApplicable', asIs],
  ],
  'organization-is-named': [
    ['auth-cli', 'pass', asIs, 'named'],
    [
      'auth-cli',
      'pass',
      () => ({ profile: { ...profile, publisher: { ...profile.publisher, name: 'Autre' } } }),
      'other',
    ],
    ['auth-cli', 'warn', without('O')],
  ],
  'organizational-unit-is-a-national-identifier': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'pass', withUnit('12A0000001')],
    ['auth-cli', 'pass', withUnit('0751234567')],
    ['auth-cli', 'warn', withUnit('318751275100021'), 'key'],
    ['auth-cli', 'warn', withUnit('2187512750'), 'key'],
    ['auth-cli', 'warn', withUnit('0002 187512751'), 'unknown'],
    ['auth-cli', 'warn', without('OU'), 'none'],
  ],
  'subject-is-written-as-the-profile': [
    ['auth-cli', 'pass', asIs],
    [
      'auth-cli',
      'warn',
      withSubject((all) => all.map((one) => ({ ...one, encoding: 'PrintableString' }))),
      'encoding',
    ],
    [
      'auth-cli',
      'warn',
      withSubject((all) => [...all, { type: 'L', value: 'Paris', encoding: 'UTF8String' }]),
      'attributes',
    ],
  ],
  'certificate-is-a-test-certificate': [
    ['auth-cli', 'pass', () => ({ kind: 'delivered-test' })],
    ['auth-cli', 'notApplicable', asIs],
    ['auth-cli', 'fail', () => ({ kind: 'delivered-production' })],
    ['auth-cli', 'fail', () => ({ kind: 'other' })],
  ],
  'practice-certificate-is-replaced': [
    ['auth-cli', 'warn', asIs],
    ['auth-cli', 'notApplicable', () => ({ kind: 'delivered-test' })],
  ],
  'parentage-leads-to-igc-sante': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'pass', delivered],
    ['auth-cli', 'inconclusive', (context) => ({ ...delivered(context), chain: [], chainIsComplete: false })],
    [
      'auth-cli',
      'inconclusive',
      (context) => ({ ...delivered(context), chain: context.chain.slice(0, 1), chainIsComplete: false }),
    ],
    ['auth-cli', 'fail', () => ({ kind: 'other', chain: [], chainIsComplete: false })],
    ['auth-cli', 'fail', () => ({ kind: 'delivered-test' })],
    ['auth-cli', 'fail', () => ({ chain: [], chainIsComplete: false })],
    // An organization that is called as the end of an authority's name is no such authority.
    ['auth-cli', 'fail', (context) => ({ ...delivered(context), ...issuedByLookAlike(context) }), 'unknown'],
  ],
  'authorities-are-of-the-same-environment': [
    ['auth-cli', 'pass', delivered],
    ['auth-cli', 'notApplicable', asIs, 'practice'],
    ['auth-cli', 'notApplicable', () => ({ kind: 'other' }), 'other'],
    // A certificate marked TEST under a production authority, and the reverse.
    ['auth-cli', 'fail', mixed('intermediate'), 'mixed'],
    ['auth-cli', 'fail', mixed('root'), 'mixed'],
    ['auth-cli', 'fail', (context) => ({ ...delivered(context), kind: 'delivered-production' }), 'mixed'],
    ['auth-cli', 'inconclusive', (context) => ({ ...delivered(context), chain: [] }), 'test-missing'],
    ['auth-cli', 'inconclusive', () => ({ kind: 'delivered-production', chain: [] }), 'production-missing'],
    [
      'auth-cli',
      'warn',
      (context) => {
        const good = delivered(context);
        const [pin] = good.pins;
        const issuer = { ...context.certificate.issuer, attributes: [{ ...cn, value: 'PRODUCTION' }] };
        return {
          ...good,
          pins: pin ? [...good.pins, { ...pin, commonName: 'PRODUCTION', environment: 'production' }] : [],
          revocationLists: context.revocationLists.map((list) => ({ ...list, issuer })),
        };
      },
      'lists',
    ],
  ],
  'certificate-is-within-its-dates': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', ({ certificate }) => ({ now: new Date(certificate.notAfter.getTime() + 1000) })],
    ['auth-cli', 'fail', ({ certificate }) => ({ now: new Date(certificate.notBefore.getTime() - 1000) })],
  ],
  'certificate-lasts-three-years': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'warn', change({ notAfter: daysFromNow(365) })],
  ],
  'expiry-is-not-near': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'pass', change({ notAfter: daysFromNow(61) })],
    ['auth-cli', 'warn', change({ notAfter: daysFromNow(59) }), 'near'],
    ['auth-cli', 'warn', change({ notAfter: daysFromNow(3) }), 'last-month'],
    ['auth-cli', 'notApplicable', change({ notAfter: daysFromNow(-3) })],
  ],
  'authorities-outlive-the-certificate': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'warn', withIssuer({ notAfter: daysFromNow(400) }), 'shorter'],
    [
      'auth-cli',
      'warn',
      (context) => ({
        ...withIssuer({ notAfter: daysFromNow(30) })(context),
        certificate: { ...context.certificate, notAfter: daysFromNow(20) },
      }),
      'near',
    ],
    ['auth-cli', 'fail', withIssuer({ notAfter: daysFromNow(-1) }), 'expired'],
    ['auth-cli', 'fail', withIssuer({ notBefore: daysFromNow(1) }), 'not-yet'],
    ['auth-cli', 'inconclusive', () => ({ chain: [] })],
  ],
  'certificate-is-not-revoked': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', () => ({ revokedInLab: true })],
    ['auth-cli', 'pass', delivered],
    ['auth-cli', 'inconclusive', (context) => ({ ...delivered(context), revocationLists: [] })],
    ['auth-cli', 'inconclusive', (context) => ({ ...delivered(context), chain: [] })],
    ['auth-cli', 'inconclusive', (context) => ({ ...delivered(context), now: daysFromNow(400) })],
    ['auth-cli', 'inconclusive', withDelta('alone'), 'no-list'],
    ['auth-cli', 'fail', withDelta('alone', { find: namesAll }), 'revoked'],
    ['auth-cli', 'pass', withDelta('beside'), 'not-listed'],
    ['auth-cli', 'fail', withDelta('beside', { find: namesAll }), 'revoked'],
  ],
  'certificate-names-its-revocation-list': [
    ['auth-cli', 'pass', asIs, 'http'],
    [
      'auth-cli',
      'pass',
      change({ crlUrls: ['ldap://annuaire.fr/x', 'http://igc.fr/x.crl'] }),
      'http-and-ldap',
    ],
    ['auth-cli', 'warn', change({ crlUrls: ['ldap://annuaire.fr/x'] }), 'ldap-only'],
    ['ssl-serveur', 'warn', change({ crlUrls: [] }), 'none'],
  ],
  'key-and-signature-are-strong': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', change({ signatureAlgorithm: 'sha1WithRSAEncryption' })],
    ['auth-cli', 'fail', withKey({ bits: 1024 })],
    ['auth-cli', 'warn', withKey({ name: 'EC' })],
  ],
  'key-strength-outlasts-the-certificate': [
    ['auth-cli', 'pass', asIs, 'enough'],
    ['auth-cli', 'pass', withKey({ bits: 3072 }, new Date('2033-01-01T00:00:00Z')), 'long'],
    ['auth-cli', 'warn', withKey({}, new Date('2031-01-01T00:00:00Z')), 'beyond'],
    ['auth-cli', 'notApplicable', withKey({ name: 'EC', bits: 256 })],
  ],
  'public-exponent-is-usual': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'warn', withExponent('Aw')],
    ['auth-cli', 'notApplicable', withElliptic],
  ],
  'certificate-is-not-an-authority': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', change({ isCa: true })],
    ['auth-cli', 'warn', change({ extensionValue: () => null })],
  ],
  'key-usage-is-critical': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'warn', change({ criticalExtensions: [] }), 'not-critical'],
    ['auth-cli', 'warn', change({ keyUsage: null }), 'absent'],
  ],
  'critical-extensions-are-understood': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', change({ criticalExtensions: [oid.keyUsage, '1.2.250.1.71.1.2.5'] })],
  ],
  'key-identifiers-are-present': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'warn', change({ authorityKeyId: undefined }), 'no-authority'],
    ['auth-cli', 'warn', change({ subjectKeyId: undefined }), 'no-subject'],
  ],
  'policy-is-that-of-igc-sante': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'warn', change({ policies: [] }), 'none'],
    ['auth-cli', 'warn', change({ policies: ['2.5.29.32.0'] }), 'other'],
    ['auth-cli', 'notApplicable', () => ({ kind: 'delivered-production' })],
  ],
};
