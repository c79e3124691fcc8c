import type { Extension } from '../../certificates/certificate-extensions.ts';
import type { HandMade } from '../handmade.ts';
import { extension, mintKey } from '../mint.ts';
import { crlNumber } from '../rare-extensions.ts';
import { keyIdOf, makeLeaf, makeListOf, makeRoot, usageOf, type LimboRow } from './limbo-stage.ts';
import { listed, revoking, someone, time, unknown, type Wish } from './listed.ts';

const strange = (isCritical: boolean): Extension => extension('1.2.3.4.5', isCritical, new Uint8Array());
/** The extensions of a list without its number, or with another. */
const numbered =
  (...numbers: readonly Extension[]) =>
  (root: HandMade): Wish => ({ entries: [someone], extensions: [keyIdOf(root.key), ...numbers] });

export const listCases: readonly LimboRow[] = [
  ['crl::revoked-certificate-with-crl', 'leaf on the list', 'revoked', () => listed(revoking())],
  ['crl::crlnumber-missing', 'list without a number', unknown, () => listed(numbered())],
  [
    'crl::crlnumber-critical',
    'list whose number is critical',
    unknown,
    () => listed(numbered(crlNumber(7, true))),
  ],
  [
    'crl::certificate-not-on-crl',
    'another on the list',
    'accepted',
    () => listed({ entries: [someone, { serial: '5b' }] }),
  ],
  [
    'crl::certificate-serial-on-crl-different-issuer',
    'its serial number on the list of another root',
    'accepted',
    async () => {
      const [one, other] = [await makeRoot({ subject: 'Root 1' }), await makeRoot({ subject: 'Root 2' })];
      const leaf = await makeLeaf(one);
      const crls = [await makeListOf(one), await makeListOf(other, { entries: [{ serial: leaf.serial }] })];
      return { leaf, trust: [one, other], crls };
    },
  ],
  [
    'crl::issuer-missing-crlsign',
    'root that may not sign lists',
    unknown,
    () => listed({ entries: [someone] }, { root: { usage: usageOf('keyCertSign') } }),
  ],
  [
    'crl::issuer-no-keyusage-extension',
    'root without keyUsage',
    'accepted',
    () => listed({ entries: [someone] }, { root: { usage: null } }),
  ],
  [
    'crl::issuer-valid-crlsign-and-keycertsign',
    'root that may',
    'accepted',
    () => listed({ entries: [someone] }),
  ],
  [
    'crl::structure::crl-invalid-signature',
    'list signed by a key of nobody',
    'crl-forged',
    async () => {
      const signer = await mintKey();
      return listed({ signer, entries: [someone] });
    },
  ],
  [
    'crl::structure::crl-wrong-signing-key',
    'list signed by another trusted root',
    'crl-forged',
    async () => {
      const other = await makeRoot({ subject: 'Root 2' });
      const request = await listed({ signer: other.key, entries: [someone] });
      return { ...request, trust: [...request.trust, other] };
    },
  ],
  ['crl::structure::crl-empty', 'list of nobody', 'accepted', () => listed({})],
  [
    'crl::structure::crl-very-large',
    'list of 10 000',
    'accepted',
    () =>
      listed({
        entries: Array.from({ length: 10_000 }, (_, index) => ({ serial: (0x100000 + index).toString(16) })),
      }),
  ],
  [
    'crl::structure::crl-unknown-critical-extension',
    'unknown critical extension',
    unknown,
    () => listed({ extra: [strange(true)] }),
  ],
  [
    'crl::structure::crl-unknown-noncritical-extension',
    'unknown extension',
    'accepted',
    () => listed({ extra: [strange(false)] }),
  ],
  [
    'rfc5280::crl::entry-unknown-critical-extension',
    'leaf on it, with an unknown critical extension',
    unknown,
    () => listed(revoking({ extensions: [strange(true)] })),
  ],
  [
    'rfc5280::crl::entry-unknown-noncritical-extension',
    'leaf on it, with an unknown extension',
    'revoked',
    () => listed(revoking({ extensions: [strange(false)] })),
  ],
  [
    'crl::temporal::this-update-in-future',
    'list of tomorrow',
    'crl-stale',
    () => listed({ thisUpdate: time('2026-11-16'), nextUpdate: time('2026-12-16') }),
  ],
  [
    'crl::temporal::next-update-in-past',
    'list whose time is over',
    'crl-stale',
    () => listed({ thisUpdate: time('2026-09-01'), nextUpdate: time('2026-10-01') }),
  ],
  [
    'crl::temporal::revocation-date-in-future',
    'leaf on it from tomorrow',
    'revoked',
    () => listed(revoking({ at: '2026-11-16T00:00:00Z' })),
  ],
  [
    'crl::temporal::revocation-date-before-not-before',
    'leaf on it from before its time',
    'revoked',
    () => listed(revoking({ at: '2025-11-16T00:00:00Z' })),
  ],
  [
    'crl::temporal::crl-validity-no-overlap',
    'leaf younger than the list',
    'crl-stale',
    () =>
      listed(
        { thisUpdate: time('2026-01-01'), nextUpdate: time('2026-06-01') },
        { leaf: { from: '2026-10-01T00:00:00Z' } },
      ),
  ],
  [
    'crl::structure::crl-duplicate-revoked-serial',
    'another on it twice',
    unknown,
    () => listed({ entries: [someone, someone] }),
  ],
];
