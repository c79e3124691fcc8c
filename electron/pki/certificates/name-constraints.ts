import type { Certificate } from './certificate.ts';
import { childrenOf, DerError, isContext, readNodeAt, sequenceOf, type DerNode } from '../asn1/der-reader.ts';
import { isWithinName } from '../asn1/distinguished-name.ts';
import { readGeneralName, sameGeneralName, type GeneralName } from '../asn1/general-names.ts';
import { lazy } from '../asn1/lazy.ts';
import { oid } from '../asn1/object-identifiers.ts';

interface Constraints {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
}

/**
 * The first name of a certificate that an authority above it may not name (RFC 5280 §4.2.1.10), or null.
 *
 * DNS names, addresses, e-mail, URIs and directory names are compared; a constraint on another kind of name, or one that
 * cannot be read, is a breach as soon as the certificate bears such a name: better refused than guessed at.
 */
export function findNameConstraintBreach(authority: Certificate, certificate: Certificate): string | null {
  const value = authority.extensionValue(oid.nameConstraints);
  if (value === null) return null;
  const read = lazy(() => readConstraints(value));
  try {
    const breach = namesOf(certificate).find((name) => !isAllowed(name, read()));
    return breach?.value ?? null;
  } catch {
    return certificate.subject.text;
  }
}

/** The names of all subtrees, permitted and excluded; null where they cannot be read. */
export function readSubtrees(value: Uint8Array): readonly GeneralName[] | null {
  try {
    const { permitted, excluded } = readConstraints(value);
    return [...permitted, ...excluded];
  } catch {
    return null;
  }
}

function readConstraints(value: Uint8Array): Constraints {
  const fields = sequenceOf(readNodeAt(value));
  const subtrees = (tag: number): GeneralName[] => {
    const field = fields.find((candidate) => isContext(candidate, tag));
    return field === undefined ? [] : childrenOf(field).map(readSubtree);
  };
  return { permitted: subtrees(0), excluded: subtrees(1) };
}

/** `minimum` and `maximum` are never used (RFC 5280 §4.2.1.10): their presence is not understood. */
function readSubtree(node: DerNode): GeneralName {
  const [base, ...rest] = sequenceOf(node);
  if (base === undefined || rest.length > 0) throw new DerError('bad subtree');
  return readGeneralName(base);
}

function namesOf({ subject, subjectAltNames }: Certificate): GeneralName[] {
  const emails = subject.attributes.filter(({ type }) => type === 'emailAddress');
  return [
    ...(subject.canonical.length > 0
      ? [{ type: 'directory', value: subject.text, name: subject } as const]
      : []),
    ...emails.map(({ value }) => ({ type: 'email', value }) as const),
    ...subjectAltNames,
  ];
}

function isAllowed(name: GeneralName, { permitted, excluded }: Constraints): boolean {
  const ofItsKind = (bases: readonly GeneralName[]): GeneralName[] =>
    bases.filter(({ type }) => type === name.type);
  const [allowed, forbidden] = [ofItsKind(permitted), ofItsKind(excluded)];
  if (allowed.length === 0 && forbidden.length === 0) return true;
  const place = placeOf(name);
  if (place === null || ![...allowed, ...forbidden].every(isTree)) return false;
  if (forbidden.some((base) => mayReach(place, base))) return false;
  return allowed.length === 0 || allowed.some((base) => isWithin(place, base));
}

/** A network is an address and a mask (RFC 5280 §4.2.1.10): one that is not constrains nothing that could be known. */
function isTree(base: GeneralName): boolean {
  return base.type !== 'ip' || base.octets.length === 8 || base.octets.length === 32;
}

/**
 * The name as constraints look at it: a host in lower case and without its final dot, a URI by its host. Null for one that
 * cannot be placed, which no constraint of its kind allows: a host with an empty label, an address with two `@`.
 */
function placeOf(name: GeneralName): GeneralName | null {
  switch (name.type) {
    case 'directory':
    case 'ip':
      return name;
    case 'dns': {
      const host = name.value.toLowerCase().replace(/\.$/, '');
      return host.split('.').includes('') ? null : { type: 'dns', value: host };
    }
    case 'email': {
      const [mailbox = '', host, ...rest] = name.value.split('@');
      if (host === undefined || host === '' || rest.length > 0) return null;
      return { type: 'email', value: `${mailbox}@${host.toLowerCase()}` };
    }
    case 'uri': {
      // A constraint on URIs is about a host name: without one, or with an address, it cannot be met (RFC 5280 §4.2.1.10).
      const host = URL.canParse(name.value) ? new URL(name.value).hostname.replace(/\.$/, '') : '';
      return /[a-z]/i.test(host) && !host.startsWith('[') ? { type: 'uri', value: host.toLowerCase() } : null;
    }
    case 'other':
      return null;
  }
}

/** Whether a name lies in a tree, or stands for one that does: by a wildcard, or by a mailbox whose host passes over case. */
function mayReach(name: GeneralName, base: GeneralName): boolean {
  if (name.type === 'email') return isWithin({ ...name, value: name.value.toLowerCase() }, lowerCase(base));
  if (name.type !== 'dns') return isWithin(name, base);
  const tree = base.value.toLowerCase().replace(/^\.|\.$/g, '');
  if (isWithinDomain(name.value, tree)) return true;
  return name.value.startsWith('*.') && tree.endsWith(name.value.slice(1));
}

function lowerCase(base: GeneralName): GeneralName {
  return base.type === 'email' ? { ...base, value: base.value.toLowerCase() } : base;
}

function isWithin(name: GeneralName, base: GeneralName): boolean {
  if (name.type === 'directory' && base.type === 'directory') return isWithinName(name.name, base.name);
  if (name.type === 'ip' && base.type === 'ip') return isWithinNetwork(name.octets, base.octets);
  const { value } = name;
  if (name.type === 'email' && base.value.includes('@')) return sameGeneralName(name, base);
  const tree = base.value.toLowerCase().replace(/\.$/, '');
  if (name.type === 'dns') return tree.startsWith('.') ? value.endsWith(tree) : isWithinDomain(value, tree);
  if (name.type === 'email') return isHostWithin(value.slice(value.indexOf('@') + 1), tree);
  return name.type === 'uri' && isHostWithin(value, tree);
}

/** A domain and everything below it; the empty one is everything. */
function isWithinDomain(name: string, tree: string): boolean {
  return tree === '' || name === tree || name.endsWith(`.${tree}`);
}

/** For e-mail and URIs a host stands for itself, and `.domain` for the hosts below it. */
function isHostWithin(host: string, tree: string): boolean {
  return tree.startsWith('.') ? host.endsWith(tree) : tree === '' || host === tree;
}

/** An address, and a network written as address and mask. */
function isWithinNetwork(address: Uint8Array, network: Uint8Array): boolean {
  const size = address.length;
  if (network.length !== size * 2) return false;
  return address.every((octet, index) => {
    const mask = network[size + index] ?? 0;
    return (octet & mask) === ((network[index] ?? 0) & mask);
  });
}
