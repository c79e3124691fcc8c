import { writeGeneralizedTime, writeOid, writeSequence, writeUtf8 } from '../../asn1/der-writer.ts';
import { oid } from '../../asn1/object-identifiers.ts';
import { crlNumber, distributionPoint, generalName, issuingDistributionPoint } from '../rare-extensions.ts';
import { critical, makeAuthority, makeLeaf, makeListOf, makeRoot, type LimboRow } from './limbo-stage.ts';
import { listed, revoking, time, unknown } from './listed.ts';

const here = generalName.uri('http://example.com/partition.crl');
const elsewhere = generalName.uri('http://example.com/other.crl');
/** The scope of the list, and where the leaf says that its list is. */
const scoped =
  (scope: Parameters<typeof issuingDistributionPoint>[0], points?: readonly Uint8Array[]) => () =>
    listed(
      { extra: [issuingDistributionPoint(scope)] },
      points === undefined ? {} : { leaf: { extra: [distributionPoint({ names: points })] } },
    );
/** Read by an authority that revokes: such a list is not regular, and stands all the same. */
const external = { revocation: 'optional' } as const;

/** Of what a list speaks, and how it is written. */
export const listFormCases: readonly LimboRow[] = [
  ['crl::idp::idp-cdp-scope-mismatch', 'part of elsewhere', unknown, scoped({ names: [elsewhere] }, [here])],
  ['crl::idp::idp-cdp-scope-match', 'its part', 'accepted', scoped({ names: [here] }, [here])],
  [
    'crl::idp::idp-only-contains-user-certs-ca-target',
    'list of the root without the authorities',
    unknown,
    async () => {
      const root = await makeRoot();
      const middle = await makeAuthority(root);
      const users = await makeListOf(root, { extra: [issuingDistributionPoint({ only: 'users' })] });
      return {
        leaf: await makeLeaf(middle),
        chain: [middle],
        trust: [root],
        crls: [users, await makeListOf(middle)],
      };
    },
  ],
  [
    'crl::idp::idp-only-contains-ca-certs-ee-target',
    'list of authorities',
    unknown,
    scoped({ only: 'authorities' }),
  ],
  [
    'crl::idp::idp-present-certificate-missing-cdp',
    'part, of which the leaf tells nothing',
    unknown,
    scoped({ names: [here] }),
  ],
  [
    'crl::idp::idp-present-certificate-cdp-non-uri-generalname',
    'leaf with a distribution point by name too',
    'advice distribution-point-unusual',
    scoped({ names: [here] }, [here, generalName.dns('example.com')]),
  ],
  [
    'crl::idp::idp-only-contains-attribute-certs',
    'list of attribute certificates',
    unknown,
    scoped({ only: 'attributes' }),
  ],
  [
    'crl::cabf::idp-name-relative-to-crl-issuer',
    'part by a relative name',
    unknown,
    scoped({ relativeName: writeSequence(writeOid('2.5.4.3'), writeUtf8('part')) }),
  ],
  [
    'crl::cabf::idp-fullname-non-uri-generalname',
    'part by a name too',
    'advice list-scope-unusual',
    scoped({ names: [here, generalName.dns('example.com')] }, [here]),
  ],
  [
    'crl::cabf::idp-indirect-crl',
    'part that is indirect',
    'advice list-scope-unusual',
    scoped({ names: [here], isIndirect: true }, [here]),
  ],
  [
    'crl::cabf::idp-only-some-reasons-no-complete-crl',
    'part for some reasons',
    unknown,
    scoped({ names: [here], reasons: Uint8Array.of(6, 0x40) }, [here]),
  ],
  [
    'crl::cabf::idp-uri-not-byte-identical',
    'address written otherwise',
    unknown,
    scoped({ names: [generalName.uri('http://example.com/shard.crl')] }, [
      generalName.uri('http://example.com/%73hard.crl'),
    ]),
  ],
  [
    'crl::external::crl-invalid-version',
    'list of an unknown version, with the leaf',
    'accepted',
    () => listed(revoking({}, { version: 4 }), external),
  ],
  [
    'crl::external::crl-update-generalizedtime-2025',
    'list with GeneralizedTime, with the leaf',
    'accepted',
    () => listed(revoking({}, { thisUpdate: writeGeneralizedTime(new Date('2026-11-01')) }), external),
  ],
  [
    'crl::external::crl-missing-next-update',
    'list without an end, with the leaf',
    'accepted',
    () => listed(revoking({}, { nextUpdate: null }), external),
  ],
  [
    'own::crl::time-form',
    'list with GeneralizedTime',
    unknown,
    () => listed({ thisUpdate: writeGeneralizedTime(new Date('2026-11-01')) }),
  ],
  ['own::crl::no-end', 'list without an end', unknown, () => listed({ nextUpdate: null })],
  [
    'own::crl::no-key-id',
    'list without the identifier of a key',
    unknown,
    () => listed({ extensions: [crlNumber(3)] }),
  ],
  [
    'own::crl::lax-scope',
    'scope that is not critical',
    unknown,
    () => listed({ extra: [issuingDistributionPoint({ only: 'users' }, false)] }),
  ],
  [
    'own::crl::empty-scope',
    'scope that says nothing',
    unknown,
    () => listed({ extra: [issuingDistributionPoint({})] }),
  ],
  [
    'own::crl::lax-delta',
    'delta that does not say so critically',
    'crl-stale',
    async () => {
      const request = await listed({ nextUpdate: time('2026-11-10'), thisUpdate: time('2026-11-01') });
      const [root] = request.trust;
      if (root === undefined) throw new Error('no root');
      const delta = { ...crlNumber(12), id: oid.deltaCrlIndicator };
      const one = await makeListOf(root, { extra: [delta] });
      return { ...request, crls: [...(request.crls ?? []), one] };
    },
  ],
  [
    'own::crl::delta',
    'the same, critical',
    'accepted',
    async () => {
      const request = await listed({ nextUpdate: time('2026-11-10'), thisUpdate: time('2026-11-01') });
      const [root] = request.trust;
      if (root === undefined) throw new Error('no root');
      const one = await makeListOf(root, {
        extra: [critical({ ...crlNumber(12), id: oid.deltaCrlIndicator })],
      });
      return { ...request, crls: [...(request.crls ?? []), one] };
    },
  ],
  [
    'own::cdp::reasons-alone',
    'distribution point of reasons alone',
    'distribution-point-empty',
    async () => {
      const root = await makeRoot();
      const leaf = await makeLeaf(root, { extra: [distributionPoint({ reasons: Uint8Array.of(6, 0x40) })] });
      return { leaf, trust: [root] };
    },
  ],
];
