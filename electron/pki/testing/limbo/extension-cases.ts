import { writeDer } from '../../asn1/der-writer.ts';
import { oid } from '../../asn1/object-identifiers.ts';
import {
  basicConstraints,
  certificatePolicies,
  extendedKeyUsage,
} from '../../certificates/write-extensions.ts';
import { extension } from '../mint.ts';
import { alternativeNames, generalName, inhibitAnyPolicy, policyConstraints } from '../rare-extensions.ts';
import { critical, emptyName, hosts, lax, pairOf, tripleOf, usageOf, type LimboRow } from './limbo-stage.ts';

const noUsage = extension(oid.keyUsage, true, Uint8Array.of(0x03, 0x02, 0x07, 0x00));
const zeros = (count: number): readonly number[] => new Array<number>(count).fill(0);
const anyPurpose = '2.5.29.37.0';
const server = '1.3.6.1.5.5.7.3.1';

/** A common name that is not written as one of the names borne. */
const commonNames: readonly (readonly [id: string, commonName: string, borne: Uint8Array])[] = [
  ['not-in-san', 'other.example.com', generalName.dns('example.com')],
  ['case-mismatch', 'EXAMPLE.com', generalName.dns('example.com')],
  ['utf8-vs-punycode-mismatch', 'é.example.com', generalName.dns('xn--9ca.example.com')],
  ['punycode-not-in-san', 'xn--9ca.example.com', generalName.dns('example.com')],
  ['ipv4-hex-mismatch', '0xC0.0.0.1', generalName.ip(192, 0, 0, 1)],
  ['ipv4-leading-zeros-mismatch', '192.000.000.001', generalName.ip(192, 0, 0, 1)],
  ['ipv6-uppercase-mismatch', 'FE80::1', generalName.ip(0xfe, 0x80, ...zeros(13), 1)],
  ['ipv6-uncompressed-mismatch', 'fe80:0:0:0:0:0:0:1', generalName.ip(0xfe, 0x80, ...zeros(13), 1)],
  ['ipv6-non-rfc5952-mismatch', 'fe80:0::1', generalName.ip(0xfe, 0x80, ...zeros(13), 1)],
];

/** Purposes, policies, other names and the like; what is asked of the public web alone. */
export const extensionCases: readonly LimboRow[] = [
  [
    'rfc5280::eku::ee-wrong-eku',
    'leaf for clients, asked for as a server',
    'wrong-usage',
    () => pairOf({}, { purposes: extendedKeyUsage(['1.3.6.1.5.5.7.3.2']) }, { purpose: 'server' }),
  ],
  [
    'rfc5280::eku::ee-without-eku',
    'leaf without extendedKeyUsage',
    'accepted',
    () => pairOf({}, { purposes: null }, { purpose: 'server' }),
  ],
  [
    'rfc5280::pc::ica-noncritical-pc',
    'intermediate with policyConstraints, not critical',
    'policy-constraints-not-critical',
    () => tripleOf({ extra: [policyConstraints({ requireExplicit: 3 }, false)] }),
  ],
  [
    'own::pc::unreadable',
    'a NULL for constraints',
    'certificate-policy',
    () => tripleOf({ extra: [{ ...policyConstraints({}), value: Uint8Array.of(5, 0) }] }),
  ],
  [
    'own::pc::empty',
    'the same, without a constraint',
    'policy-constraints-empty',
    () => tripleOf({ extra: [policyConstraints({})] }),
  ],
  [
    'own::pc::inhibit-any',
    'inhibitAnyPolicy, not critical',
    'inhibit-any-policy-not-critical',
    () => tripleOf({ extra: [inhibitAnyPolicy(1, false)] }),
  ],
  [
    'own::policies::twice',
    'leaf with a policy twice',
    'policy-twice',
    () => pairOf({}, { extra: [certificatePolicies(['1.2.3', '1.2.3'])] }),
  ],
  [
    'rfc5280::san::malformed',
    'leaf whose subjectAltName is bare text',
    'extension-malformed',
    () => pairOf({}, { san: extension(oid.subjectAltName, false, Buffer.from('example.com')) }),
  ],
  [
    'rfc5280::san::underscore-dns',
    'a host name with an underscore',
    'alternative-name-malformed',
    () => pairOf({}, { san: hosts('a_b.example.com') }, { name: 'a_b.example.com' }),
  ],
  [
    'rfc5280::san::noncritical-with-empty-subject',
    'leaf with an empty subject, subjectAltName not critical',
    'subject-empty-without-critical-names',
    () => pairOf({}, { subject: emptyName }),
  ],
  [
    'own::san::empty-subject',
    'the same, critical',
    'accepted',
    () => pairOf({}, { subject: emptyName, san: critical(hosts('example.com')) }),
  ],
  [
    'own::san::empty',
    'subjectAltName without a name',
    'alternative-names-empty',
    () => pairOf({}, { san: alternativeNames([]) }, { name: null }),
  ],
  [
    'own::san::blank',
    'a host name that is a blank',
    'alternative-name-malformed',
    () => pairOf({}, { san: hosts('example.com', ' ') }),
  ],
  [
    'own::san::relative-uri',
    'a URI without a scheme',
    'alternative-name-malformed',
    () => pairOf({}, { san: alternativeNames([generalName.dns('example.com'), generalName.uri('/a')]) }),
  ],
  ['own::version::unknown', 'leaf of version 4', 'version-unknown', () => pairOf({}, { version: 4 })],
  [
    'own::version::1-with-extensions',
    'leaf of version 1 with extensions',
    'extensions-before-version-3',
    () => pairOf({}, { version: 1 }),
  ],
  [
    'own::extensions::empty',
    'leaf with an empty list of them',
    'extensions-empty',
    () => pairOf({}, { extensions: [] }, { name: null }),
  ],
  [
    'own::unique-identifiers',
    'leaf with one',
    'unique-identifiers',
    () => pairOf({}, { uniqueIdentifiers: [writeDer(0x82, Uint8Array.of(0, 1))] }),
  ],
  [
    'rfc5280::eku::ee-eku-empty',
    'extendedKeyUsage without a purpose',
    'purposes-empty',
    () => pairOf({}, { purposes: extendedKeyUsage([]) }),
  ],
  [
    'webpki::v1-cert',
    'leaf of version 1',
    'name-mismatch',
    () => pairOf({}, { version: 1, extensions: null }),
  ],
  [
    'webpki::malformed-aia',
    'authorityInfoAccess of bare text',
    'extension-malformed',
    () => pairOf({}, { extra: [extension(oid.authorityInformationAccess, false, Buffer.from('malformed'))] }),
  ],
  [
    'webpki::ku::ee-rsa-without-any-usages',
    'leaf whose keyUsage allows nothing',
    'key-usage-empty',
    () => pairOf({}, { usage: noUsage }),
  ],
  [
    'webpki::ee-basicconstraints-ca',
    'leaf with cA TRUE',
    'advice leaf-is-authority',
    () => pairOf({}, { basic: basicConstraints({}, true) }),
  ],
  ...commonNames.map(([id, commonName, borne]): LimboRow => {
    const names = alternativeNames([borne, generalName.dns('here.example.com')]);
    return [
      `webpki::cn::${id}`,
      'common name written otherwise',
      'advice common-name-elsewhere',
      () => pairOf({}, { subject: commonName, san: names }, { name: 'here.example.com' }),
    ];
  }),
  [
    'webpki::eku::ee-critical-eku',
    'leaf whose extendedKeyUsage is critical',
    'advice leaf-purposes-critical',
    () => pairOf({}, { purposes: critical(extendedKeyUsage([server])) }, { purpose: 'server' }),
  ],
  [
    'webpki::eku::ee-without-eku',
    'leaf without extendedKeyUsage',
    'advice leaf-without-purposes',
    () => pairOf({}, { purposes: null }, { purpose: 'server' }),
  ],
  [
    'webpki::eku::root-has-eku',
    'root with extendedKeyUsage',
    'advice root-with-purposes',
    () => pairOf({ extra: [extendedKeyUsage([server])] }, {}, { purpose: 'server' }),
  ],
  [
    'webpki::eku::ee-anyeku',
    'leaf for any purpose',
    'advice leaf-of-any-purpose',
    () => pairOf({}, { purposes: extendedKeyUsage([server, anyPurpose]) }, { purpose: 'server' }),
  ],
  [
    'own::eku::critical-any',
    'the same, critical',
    'advice any-purpose-critical',
    () => pairOf({}, { purposes: critical(extendedKeyUsage([anyPurpose])) }),
  ],
  [
    'webpki::san::san-critical-with-nonempty-subject',
    'leaf with a subject, subjectAltName critical',
    'advice alternative-names-critical',
    () => pairOf({}, { san: critical(hosts('example.com')) }),
  ],
  [
    'own::usage::missing',
    'root without keyUsage',
    'advice key-usage-missing',
    () => pairOf({ usage: null }, {}),
  ],
  [
    'own::usage::lax',
    'keyUsage that is not critical',
    'accepted',
    () => pairOf({ usage: lax(usageOf('keyCertSign')) }, { usage: lax(usageOf('digitalSignature')) }),
  ],
];
