import type { Certificate } from './certificate.ts';
import { childrenOf, DerError, isContext, readNodeAt, sequenceOf, type DerNode } from './der-reader.ts';
import { attributeOf, isWithinName } from './distinguished-name.ts';
import { readGeneralName, type GeneralName } from './general-names.ts';
import { lazy } from './lazy.ts';
import { oid } from './object-identifiers.ts';

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
  const email = attributeOf(subject, 'emailAddress');
  return [
    ...(subject.canonical.length > 0
      ? [{ type: 'directory', value: subject.text, name: subject } as const]
      : []),
    ...(email !== '' ? [{ type: 'email', value: email } as const] : []),
    ...subjectAltNames,
  ];
}

function isAllowed(name: GeneralName, { permitted, excluded }: Constraints): boolean {
  const ofItsKind = permitted.filter(({ type }) => type === name.type);
  if (excluded.some((base) => base.type === name.type && (name.type === 'other' || isWithin(name, base))))
    return false;
  return ofItsKind.length === 0 || (name.type !== 'other' && ofItsKind.some((base) => isWithin(name, base)));
}

function isWithin(name: GeneralName, base: GeneralName): boolean {
  if (name.type === 'directory' && base.type === 'directory') return isWithinName(name.name, base.name);
  if (name.type === 'ip' && base.type === 'ip') return isWithinNetwork(name.octets, base.octets);
  const [value, tree] = [name.value.toLowerCase(), base.value.toLowerCase()];
  if (name.type === 'dns') return isWithinDomain(value, tree.replace(/^\./, ''));
  if (name.type === 'email') {
    if (tree.includes('@')) return value === tree;
    return isHostWithin(value.slice(value.lastIndexOf('@') + 1), tree);
  }
  if (name.type !== 'uri') return false;
  return URL.canParse(value) && isHostWithin(new URL(value).hostname, tree);
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
