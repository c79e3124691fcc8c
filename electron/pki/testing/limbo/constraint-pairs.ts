import { extendedKeyUsage } from '../../certificates/write-extensions.ts';
import { alternativeNames, generalName, nameConstraints } from '../rare-extensions.ts';
import type { Parts } from './limbo-stage.ts';

const { dns, email, ip, directory, other } = generalName;
const client = extendedKeyUsage(['1.3.6.1.5.5.7.3.2']);
export const permit = (...permitted: readonly Uint8Array[]): Parts => ({
  extra: [nameConstraints({ permitted })],
});
export const forbid = (...excluded: readonly Uint8Array[]): Parts => ({
  extra: [nameConstraints({ excluded })],
});
export const both = (permitted: readonly Uint8Array[], excluded: readonly Uint8Array[]): Parts => ({
  extra: [nameConstraints({ permitted, excluded })],
});
export const named = (...names: readonly Uint8Array[]): Parts => ({ san: alternativeNames(names) });
const mailbox = (...names: readonly string[]): Parts => ({ ...named(...names.map(email)), purposes: client });
const network = ip(192, 0, 2, 0, 255, 255, 255, 0);
const loopback = [...Array.from({ length: 15 }, () => 0), 1];
const exactly = Array.from({ length: 16 }, () => 255);
export const refused = 'name-constraints';

/** What it is about, its constraint, what the leaf has; the name that is asked for. */
export type ConstraintCase = readonly [
  id: string,
  has: string,
  verdict: string,
  root: Parts,
  leaf: Parts,
  name?: string | null,
];
/** A constraint of the root on a leaf. */
export const ofRoot: readonly ConstraintCase[] = [
  [
    'permitted-dns-mismatch',
    'host outside',
    refused,
    permit(dns('example.com')),
    named(dns('not-example.com')),
    null,
  ],
  ['permitted-dns-match', 'host inside', 'accepted', permit(dns('example.com')), {}],
  [
    'permitted-dns-match-noncritical',
    'the same, not critical',
    'name-constraints-not-critical',
    { extra: [nameConstraints({ permitted: [dns('example.com')] }, false)] },
    {},
  ],
  [
    'permitted-dns-match-more',
    'host two labels below',
    'accepted',
    permit(dns('example.com')),
    named(dns('a.b.example.com')),
    'a.b.example.com',
  ],
  [
    'excluded-dns-match-second',
    'second of two hosts excluded',
    refused,
    forbid(dns('no.example.com')),
    named(dns('example.com'), dns('no.example.com')),
  ],
  [
    'permitted-ip-mismatch',
    'address outside',
    refused,
    permit(network),
    named(ip(192, 0, 3, 1)),
    '192.0.3.1',
  ],
  ['excluded-ipv4-match', 'address excluded', refused, forbid(network), named(ip(192, 0, 2, 1)), '192.0.2.1'],
  [
    'excluded-ipv6-match',
    'address of 16 octets excluded',
    refused,
    forbid(ip(...loopback, ...exactly)),
    named(ip(...loopback)),
    '::1',
  ],
  [
    'permitted-ipv4-match',
    'address inside',
    'accepted',
    permit(network),
    named(ip(192, 0, 2, 1)),
    '192.0.2.1',
  ],
  [
    'permitted-ipv6-match',
    'address of 16 octets inside',
    'accepted',
    permit(ip(...loopback, ...exactly)),
    named(ip(...loopback)),
    '::1',
  ],
  [
    'permitted-dn-mismatch',
    'directory name outside',
    refused,
    permit(directory(['CN', 'in'])),
    { subject: 'out', ...named(directory(['CN', 'out'])) },
    null,
  ],
  [
    'excluded-dn-match',
    'directory name excluded',
    refused,
    forbid(directory(['CN', 'in'])),
    { subject: 'in', ...named(directory(['CN', 'in'])) },
    null,
  ],
  [
    'permitted-dn-match',
    'directory name inside',
    'accepted',
    permit(directory(['CN', 'in'])),
    { subject: 'in', ...named(directory(['CN', 'in'])) },
    null,
  ],
  [
    'permitted-dn-match-subject-san-mismatch',
    'the subject outside',
    refused,
    permit(directory(['CN', 'in'])),
    { subject: 'out', ...named(directory(['CN', 'in'])) },
    null,
  ],
  [
    'excluded-dn-match-sub-mismatch',
    'the subject excluded',
    refused,
    forbid(directory(['CN', 'in'])),
    { subject: 'in', ...named(directory(['CN', 'out'])) },
    null,
  ],
  [
    'excluded-match-permitted-and-excluded',
    'host both permitted and excluded',
    refused,
    both([dns('example.com')], [dns('example.com')]),
    {},
  ],
  ['permitted-different-constraint-type', 'network permitted, host borne', 'accepted', permit(network), {}],
  ['excluded-different-constraint-type', 'network excluded, host borne', 'accepted', forbid(network), {}],
  [
    'invalid-dnsname-wildcard',
    'constraint with a wildcard',
    refused,
    permit(dns('*.example.com')),
    named(dns('a.example.com')),
    'a.example.com',
  ],
  [
    'invalid-dnsname-leading-period',
    'constraint with a dot before it',
    'name-constraints-malformed',
    permit(dns('.example.com')),
    named(dns('a.example.com')),
    'a.example.com',
  ],
  [
    'invalid-ipv4-address',
    'address for a network',
    refused,
    permit(ip(127, 0, 0, 1)),
    named(ip(127, 0, 0, 1)),
    '127.0.0.1',
  ],
  [
    'invalid-ipv6-address',
    'the same of 16 octets',
    refused,
    permit(ip(...loopback)),
    named(ip(...loopback)),
    '::1',
  ],
  [
    'invalid-email-address',
    'constraint with two @',
    refused,
    permit(email('a@b@example.com')),
    mailbox('a@example.com'),
    null,
  ],
];
/** A constraint of the intermediate on a leaf. */
export const ofMiddle: readonly ConstraintCase[] = [
  ['excluded-dns-match', 'host excluded', refused, forbid(dns('example.com')), {}],
  [
    'nc-permits-invalid-dns-san',
    'host with a dot before it',
    refused,
    permit(dns('example.com')),
    named(dns('.example.com'), dns('a.example.com')),
    'a.example.com',
  ],
  [
    'nc-permits-invalid-ip-san',
    'network for an address',
    refused,
    permit(network),
    named(network, ip(192, 0, 2, 1)),
    '192.0.2.1',
  ],
  [
    'nc-permits-invalid-email-san',
    'mailbox with two @',
    refused,
    permit(email('example.com')),
    mailbox('a@example.com', 'a@b@example.com'),
    null,
  ],
  [
    'nc-permits-email-exact',
    'the mailbox itself',
    'accepted',
    permit(email('a@example.com')),
    mailbox('a@example.com'),
    null,
  ],
  [
    'nc-permits-email-domain',
    'mailbox of the host',
    'accepted',
    permit(email('example.com')),
    mailbox('a@example.com'),
    null,
  ],
  [
    'nc-forbids-othername',
    'otherName excluded',
    refused,
    both([dns('example.com')], [other('1.2.3.4')]),
    named(dns('example.com'), other('1.2.3.4')),
  ],
  [
    'nc-forbids-othername-noop',
    'otherName excluded, none borne',
    'accepted',
    both([dns('example.com')], [other('1.2.3.4')]),
    {},
  ],
];
