import type { Extension } from '../../certificates/certificate-extensions.ts';
import { mintKey } from '../mint.ts';
import { generalName, nameConstraints } from '../rare-extensions.ts';
import {
  both,
  forbid,
  named,
  ofMiddle,
  ofRoot,
  permit,
  refused,
  type ConstraintCase,
} from './constraint-pairs.ts';
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

const { dns, ip } = generalName;
const asked = (name: string | null | undefined): Partial<LimboRequest> =>
  name === undefined ? {} : { name };

/** Four certificates: what the root, the two intermediates and the leaf have. */
async function fourOf(root: Parts, first: Parts, second: Parts, name: string): Promise<LimboRequest> {
  const anchor = await makeRoot(root);
  const above = await makeAuthority(anchor, first);
  const below = await makeAuthority(above, second);
  return { leaf: await makeLeaf(below, { san: hosts(name) }), chain: [above, below], trust: [anchor], name };
}
const [a, b] = [dns('a.example.com'), dns('b.example.com')];
const outside: Parts = { san: hosts('forbidden.example.com') };
const narrow = both([dns('permitted.example.com')], [dns('forbidden.example.com')]);
const self: Parts = { subject: 'not-example.com', san: hosts('not-example.com') };

/** One authority certified twice, under one authority with constraints and elsewhere. */
async function crossed(
  constraint: Extension,
  elsewhereIsTrusted: boolean,
  name: string,
): Promise<LimboRequest> {
  const [root, elsewhere] = [await makeRoot(), await makeRoot()];
  const narrowed = await makeAuthority(root, { extra: [constraint] });
  const key = await mintKey();
  const shared = { key, subject: nameOf('Twice certified') };
  const bad: Parts = { ...shared, ...outside };
  const [one, two] = elsewhereIsTrusted
    ? [await makeAuthority(narrowed, bad), await makeAuthority(elsewhere, shared)]
    : [await makeAuthority(elsewhere, bad), await makeAuthority(narrowed, shared)];
  return {
    leaf: await makeLeaf(one, { subject: name, san: hosts(name) }),
    chain: [narrowed, one, two],
    trust: elsewhereIsTrusted ? [root, elsewhere] : [root],
    name,
  };
}

const rows = (
  cases: readonly ConstraintCase[],
  build: (row: ConstraintCase) => Promise<LimboRequest>,
): LimboRow[] => cases.map((row): LimboRow => [`rfc5280::nc::${row[0]}`, row[1], row[2], () => build(row)]);
const constraint = nameConstraints({ permitted: [dns('example.com')] });

/** nameConstraints (RFC 5280 §4.2.1.10). */
export const constraintCases: readonly LimboRow[] = [
  ...rows(ofRoot, ([, , , root, leaf, name]) => pairOf(root, leaf, asked(name))),
  ...rows(ofMiddle, ([, , , middle, leaf, name]) => tripleOf(middle, leaf, asked(name))),
  [
    'rfc5280::nc::permitted-self-issued',
    'self-issued intermediate outside, leaf inside',
    'accepted',
    async () => {
      const root = await makeRoot({ ...self, ...permit(dns('example.com')) });
      const middle = await makeAuthority(root, self);
      return { leaf: await makeLeaf(middle), chain: [middle], trust: [root] };
    },
  ],
  [
    'rfc5280::nc::excluded-self-issued-leaf',
    'self-issued leaf outside',
    refused,
    () =>
      tripleOf({ subject: 'not-example.com' }, self, { name: 'not-example.com' }, permit(dns('example.com'))),
  ],
  [
    'rfc5280::nc::not-allowed-in-ee-noncritical',
    'leaf with constraints, not critical',
    'name-constraints-on-leaf',
    () => pairOf({}, { extra: [{ ...constraint, critical: false }] }),
  ],
  [
    'rfc5280::nc::not-allowed-in-ee-critical',
    'leaf with constraints',
    'name-constraints-on-leaf',
    () => pairOf({}, { extra: [constraint] }),
  ],
  [
    'rfc5280::nc::intermediate-with-san-rejected-by-intermediate-nc',
    'second intermediate with an excluded host',
    refused,
    () => fourOf({}, narrow, outside, 'permitted.example.com'),
  ],
  [
    'rfc5280::nc::intermediate-with-san-rejected-by-root-nc',
    'the same, under the root’s constraints',
    refused,
    () => fourOf(narrow, {}, outside, 'permitted.example.com'),
  ],
  [
    'rfc5280::nc::restrictive-permits-in-intermediates-narrows',
    'two permitted, then one',
    refused,
    () => fourOf({}, permit(a, b), permit(b), 'a.example.com'),
  ],
  [
    'rfc5280::nc::restrictive-permits-in-intermediates-widens',
    'one permitted, then two',
    refused,
    () => fourOf({}, permit(b), permit(a, b), 'a.example.com'),
  ],
  [
    'rfc5280::nc::nc-forbids-alternate-chain-ica',
    'two paths, the first to an unknown root',
    'accepted',
    () =>
      crossed(
        nameConstraints({
          permitted: [dns('permitted.example.com')],
          excluded: [dns('forbidden.example.com')],
        }),
        false,
        'permitted.example.com',
      ),
  ],
  [
    'rfc5280::nc::nc-forbids-same-chain-ica',
    'two paths, the first against a constraint',
    'accepted',
    () =>
      crossed(
        nameConstraints({ excluded: [dns('forbidden.example.com')] }),
        true,
        'unconstrained.example.com',
      ),
  ],
  [
    'webpki::nc::intermediate-permitted-excluded-subtrees-both-null',
    'no subtree at all',
    'name-constraints-empty',
    () => tripleOf({ extra: [nameConstraints({})] }),
  ],
  [
    'webpki::nc::intermediate-permitted-excluded-subtrees-both-empty-sequences',
    'two empty lists',
    'name-constraints-empty',
    () => tripleOf(both([], [])),
  ],
  [
    'own::nc::unreadable',
    'a NULL for a list of subtrees',
    refused,
    () => tripleOf({ extra: [{ ...constraint, value: Uint8Array.of(5, 0) }] }),
  ],
  [
    'own::nc::excluded-address-for-network',
    'an address excluded for a network, no address borne',
    'name-constraints-malformed',
    () => tripleOf(forbid(ip(192, 0, 2, 1)), {}),
  ],
  [
    'rfc5280::nc::permitted-empty-sequence-excluded-nonempty',
    'an empty list beside one that is not',
    'name-constraints-empty',
    () => tripleOf(both([], [dns('no.example.com')])),
  ],
  [
    'rfc5280::nc::permitted-nonempty-excluded-empty-sequence',
    'the other way round',
    'name-constraints-empty',
    () => tripleOf(both([dns('example.com')], [])),
  ],
  [
    'rfc5280::nc::nc-forbids-dnsname-wildcard-san',
    'wildcard over an excluded host, another asked for',
    refused,
    () => tripleOf(forbid(dns('no.example.com')), named(dns('*.example.com')), { name: 'a.example.com' }),
  ],
  [
    'cve::cve-2025-61727',
    'wildcard over an excluded host',
    refused,
    () =>
      tripleOf(both([dns('example.com')], [dns('bar.example.com')]), named(dns('*.example.com')), {
        name: 'bar.example.com',
      }),
  ],
  [
    'cve::cve-2025-61727-nc-permits-variant',
    'wildcard wider than what is permitted',
    refused,
    () => tripleOf(permit(dns('foo.example.com')), named(dns('*.example.com')), { name: null }),
  ],
];
