import { writeOid, writeSequence } from '../../asn1/der-writer.ts';
import { oid } from '../../asn1/object-identifiers.ts';
import { basicConstraints } from '../../certificates/write-extensions.ts';
import { extension } from '../mint.ts';
import { generalName } from '../rare-extensions.ts';
import {
  emptyName,
  hosts,
  makeAuthority,
  makeLeaf,
  makeRoot,
  pairOf,
  tripleOf,
  usageOf,
  type LimboRow,
} from './limbo-stage.ts';

const strange = extension('1.2.3.4.5', true, new Uint8Array());
const information = (isCritical: boolean) => {
  const access = writeSequence(writeOid(oid.caIssuers), generalName.dns('example.com'));
  return extension(oid.authorityInformationAccess, isCritical, writeSequence(access));
};
const noUsage = extension(oid.keyUsage, false, Uint8Array.of(0x03, 0x02, 0x07, 0x00));
const notAuthority = basicConstraints(null, true);

/** The names and fields of a certificate, what an authority is, and extensions in general. */
export const formCases: readonly LimboRow[] = [
  [
    'rfc5280::ee-empty-issuer',
    'leaf with an empty issuer',
    'unknown-authority',
    () => pairOf({}, { issuer: emptyName }),
  ],
  [
    'rfc5280::ca-empty-subject',
    'root with an empty name',
    'issuer-empty',
    () => pairOf({ subject: emptyName }, {}),
  ],
  [
    'rfc5280::unknown-critical-extension-ee',
    'leaf',
    'unknown-critical-extension',
    () => pairOf({}, { extra: [strange] }),
  ],
  [
    'rfc5280::unknown-critical-extension-root',
    'root',
    'unknown-critical-extension',
    () => pairOf({ extra: [strange] }, {}),
  ],
  [
    'rfc5280::unknown-critical-extension-intermediate',
    'intermediate',
    'unknown-critical-extension',
    () => tripleOf({ pathLength: 0, extra: [strange] }),
  ],
  ...(['root', 'intermediate'] as const).map((where): LimboRow => {
    return [
      `rfc5280::unknown-critical-extension-unrelated-${where}`,
      'one that the path does not go through',
      'accepted',
      async () => {
        const root = await makeRoot();
        const middle = await makeAuthority(root);
        const beside =
          where === 'root'
            ? await makeRoot({ subject: 'Other root', extra: [strange] })
            : await makeAuthority(root, { extra: [strange] });
        return {
          leaf: await makeLeaf(middle),
          chain: where === 'root' ? [middle] : [middle, beside],
          trust: where === 'root' ? [beside, root] : [root],
        };
      },
    ];
  }),
  [
    'rfc5280::chain-untrusted-root',
    'root that nobody trusts, sent along',
    'unknown-authority',
    async () => {
      const [root, other] = [await makeRoot(), await makeRoot({ subject: 'Other root' })];
      const middle = await makeAuthority(root, { pathLength: 0 });
      return { leaf: await makeLeaf(middle), chain: [root, middle], trust: [other] };
    },
  ],
  [
    'rfc5280::intermediate-ca-without-ca-bit',
    'intermediate with cA FALSE',
    'authority-not-ca',
    () => tripleOf({ basic: notAuthority }),
  ],
  [
    'rfc5280::intermediate-ca-missing-basic-constraints',
    'intermediate without basicConstraints',
    'authority-not-ca',
    () => tripleOf({ basic: null }),
  ],
  [
    'rfc5280::root-missing-basic-constraints',
    'root without it',
    'authority-not-ca',
    () => pairOf({ basic: null }, {}),
  ],
  [
    'rfc5280::root-non-critical-basic-constraints',
    'root with it, not critical',
    'basic-constraints-not-critical',
    () => pairOf({ basic: basicConstraints({}, false) }, {}),
  ],
  [
    'rfc5280::root-inconsistent-ca-extensions',
    'root that may do nothing',
    'authority-key-usage',
    () => pairOf({ usage: noUsage }, {}),
  ],
  [
    'rfc5280::ica-ku-keycertsign',
    'intermediate with a path length that may do nothing',
    'authority-key-usage',
    () => tripleOf({ pathLength: 0, usage: noUsage }),
  ],
  [
    'own::ica-ku-keycertsign',
    'the same, as a leaf that may sign lists alone',
    'path-length-without-authority',
    () => pairOf({}, { basic: basicConstraints({ pathLength: 0 }, true), usage: usageOf('cRLSign') }),
  ],
  [
    'rfc5280::leaf-ku-keycertsign',
    'leaf with keyCertSign',
    'cert-sign-without-authority',
    () => pairOf({}, { basic: notAuthority, usage: usageOf('digitalSignature', 'keyCertSign') }),
  ],
  [
    'rfc5280::ee-aia',
    'leaf with authorityInfoAccess',
    'accepted',
    () => pairOf({}, { extra: [information(false)] }),
  ],
  [
    'rfc5280::ee-critical-aia-invalid',
    'the same, critical',
    'access-information-critical',
    () => pairOf({}, { extra: [information(true)] }),
  ],
  [
    'rfc5280::duplicate-extensions',
    'leaf with subjectAltName twice',
    'extension-twice',
    () => pairOf({}, { extra: [hosts('example.com')] }),
  ],
  ['rfc5280::no-keyusage', 'leaf without keyUsage', 'accepted', () => pairOf({}, { usage: null })],
  [
    'rfc5280::no-basicconstraints',
    'leaf without basicConstraints',
    'accepted',
    () => pairOf({}, { basic: null }),
  ],
  [
    'rfc5280::mismatching-signature-algorithm',
    'root with two algorithms',
    'algorithms-differ',
    () => pairOf({ innerAlgorithm: writeSequence(writeOid('1.2.840.10045.4.3.3')) }, {}),
  ],
  ...(['ca.example.com', 'other.example.com'] as const).map((name): LimboRow => {
    const isOwn = name === 'ca.example.com';
    return [
      `rfc5280::ca-as-leaf${isOwn ? '' : '-wrong-san'}`,
      'authority as a leaf, its own name asked for or not',
      isOwn ? 'accepted' : 'name-mismatch',
      async () => {
        const root = await makeRoot();
        return { leaf: await makeAuthority(root, { san: hosts('ca.example.com') }), trust: [root], name };
      },
    ];
  }),
  [
    'rfc5280::root-and-intermediate-swapped',
    'intermediate trusted, root sent along',
    'accepted',
    async () => {
      const root = await makeRoot();
      const middle = await makeAuthority(root);
      return { leaf: await makeLeaf(middle), chain: [root], trust: [middle] };
    },
  ],
];
