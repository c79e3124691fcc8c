import {
  hosts,
  makeAuthority,
  makeLeaf,
  makeRoot,
  nameOf,
  pairOf,
  tripleOf,
  type LimboRequest,
  type LimboRow,
  type Parts,
} from './limbo-stage.ts';
import type { HandMade } from '../handmade.ts';
import { mintKey } from '../mint.ts';
import { alternativeNames, generalName } from '../rare-extensions.ts';

/** Intermediates of these path lengths under a root, and a leaf; the last one is the leaf where `leafIsLast`. */
async function chainOf(lengths: readonly number[], leafIsLast = false): Promise<LimboRequest> {
  const root = await makeRoot();
  const chain: HandMade[] = [];
  for (const pathLength of lengths) {
    chain.push(await makeAuthority(chain.at(-1) ?? root, { pathLength, san: hosts('example.com') }));
  }
  const last = chain.at(-1) ?? root;
  if (leafIsLast) return { leaf: last, chain: chain.slice(0, -1), trust: [root] };
  return { leaf: await makeLeaf(last), chain, trust: [root] };
}

/** rsaEncryption, and no key at all. */
const noKey = Buffer.from('3012300d06092a864886f70d0101010500030100', 'hex');

/** Two authorities that certify one another, and a leaf under the first. */
async function cycle(first: Parts, second: Parts): Promise<LimboRequest> {
  const [one, two] = [await mintKey(), await mintKey()];
  const root = await makeRoot();
  const seed = await makeRoot({ ...second, key: two });
  const above = await makeAuthority(seed, { ...first, key: one });
  const below = await makeAuthority(above, { ...second, key: two });
  return { leaf: await makeLeaf(above), chain: [above, below], trust: [root] };
}

/** Three roots that certify one another; the first is trusted as well. */
async function knot(): Promise<LimboRequest> {
  const trusted = await Promise.all(['A', 'B', 'C'].map((name) => makeRoot({ subject: `Root ${name}` })));
  const crossed = await Promise.all(
    trusted.flatMap((subject) =>
      trusted
        .filter((issuer) => issuer !== subject)
        .map((issuer) => makeAuthority(issuer, { subject: subject.subject, key: subject.key })),
    ),
  );
  const [root = await makeRoot()] = trusted;
  const middle = await makeAuthority(root);
  return { leaf: await makeLeaf(middle), chain: [middle, ...crossed], trust: [root] };
}

const bearing = (...names: readonly string[]): Parts => ({ san: hosts(...names) });
/** What a leaf bears, what is asked for, and whether that is its name (RFC 6125, RFC 9525). */
const names: readonly (readonly [id: string, borne: Parts, name: string, isOwn: boolean])[] = [
  ['exact-dns-san', {}, 'example.com', true],
  ['exact-localhost-ip-san', { san: alternativeNames([generalName.ip(127, 0, 0, 1)]) }, '127.0.0.1', true],
  ['mismatch-domain-san', {}, 'example2.com', false],
  ['mismatch-subdomain-san', bearing('abc.example.com'), 'def.example.com', false],
  ['mismatch-subdomain-apex-san', {}, 'abc.example.com', false],
  ['mismatch-apex-subdomain-san', bearing('abc.example.com'), 'example.com', false],
  ['public-suffix-wildcard-san', bearing('*.com'), 'example.com', false],
  ['leftmost-wildcard-san', bearing('*.example.com'), 'foo.example.com', true],
  ['wildcard-embedded-leftmost-san', bearing('ba*.example.com'), 'baz.example.com', false],
  ['wildcard-not-in-leftmost-san', bearing('foo.*.example.com'), 'foo.bar.example.com', false],
  ['wildcard-match-across-labels-san', bearing('*.example.com'), 'foo.bar.example.com', false],
  [
    'wildcard-embedded-ulabel-san',
    bearing('xn--*-1b3c148a.example.com'),
    'xn--bliss-1b3c148a.example.com',
    false,
  ],
  ['unicode-emoji-san', bearing('😜.example.com'), 'xn--628h.example.com', false],
  ['no-san', { san: null }, 'example.com', false],
];

/** How long a path is, how it is found, and the name that is asked for. */
export const pathCases: readonly LimboRow[] = [
  ...[0, 1, 2].map((length): LimboRow => [
    `pathlen::ee-with-intermediate-pathlen-${length}`,
    'one intermediate, of this path length',
    'accepted',
    () => chainOf([length]),
  ]),
  [
    'pathlen::validation-ignores-pathlen-in-leaf',
    'an authority as a leaf under path length 0',
    'accepted',
    () => chainOf([0, 0], true),
  ],
  [
    'pathlen::intermediate-violates-pathlen-0',
    'an authority under path length 0',
    'path-too-long',
    () => chainOf([0, 0]),
  ],
  ['pathlen::intermediate-pathlen-may-increase', '1, then 2', 'accepted', () => chainOf([1, 2])],
  ['pathlen::intermediate-pathlen-too-long', '1, 0, 0', 'path-too-long', () => chainOf([1, 0, 0])],
  [
    'pathlen::self-issued-certs-pathlen',
    'a self-issued one between, which does not count',
    'accepted',
    async () => {
      const root = await makeRoot();
      const first = await makeAuthority(root, { pathLength: 1 });
      const again = await makeAuthority(first, { pathLength: 1, subject: first.subject });
      const last = await makeAuthority(again, { pathLength: 0 });
      return { leaf: await makeLeaf(last), chain: [first, again, last], trust: [root] };
    },
  ],
  [
    'invalid::invalid-issuer-key',
    'intermediate with an RSA key of no octet, which signed nothing',
    'unknown-authority|signature-invalid',
    async () => {
      const [trusted, other] = [await makeRoot(), await makeRoot()];
      const middle = await makeAuthority(other, { publicKey: noKey });
      const leaf = await makeLeaf(middle, { signature: Uint8Array.of(0x30, 0) });
      return { leaf, chain: [middle], trust: [trusted] };
    },
  ],
  [
    'pathological::multiple-chains-expired-intermediate',
    'trusted root, and its expired twin under another',
    'accepted',
    async () => {
      const [root, other] = [await makeRoot(), await makeRoot({ subject: 'Root 2' })];
      const dates = { from: '2016-01-01T00:00:00Z', to: '2020-01-01T00:00:00Z' };
      const twin = await makeAuthority(other, { subject: root.subject, key: root.key, ...dates });
      return { leaf: await makeLeaf(root), chain: [twin], trust: [root, other] };
    },
  ],
  [
    'pathological::intermediate-cycle-distinct-cas',
    'two that certify one another',
    'unknown-authority',
    () => cycle({ subject: 'One' }, { subject: 'Two' }),
  ],
  [
    'pathological::intermediate-cycle-same-logical-ca',
    'the same, of one name',
    'unknown-authority',
    () => cycle({ subject: 'Twin' }, { subject: 'Twin' }),
  ],
  ['cve::cve-2024-0567', 'three roots that certify one another', 'accepted', knot],
  ...names.map(([id, leaf, name, isOwn]): LimboRow => {
    return [
      `webpki::san::${id}`,
      `${name} asked for`,
      isOwn ? 'accepted' : 'name-mismatch',
      () => pairOf({}, leaf, { name }),
    ];
  }),
  [
    'own::path::usual',
    'nothing out of the usual',
    'accepted',
    () => tripleOf({ pathLength: 0, subject: nameOf('Usual') }),
  ],
];
