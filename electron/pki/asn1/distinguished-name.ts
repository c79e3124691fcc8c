import { visible } from '../../contract/visible.ts';
import { childrenOf, derTag, expectTag, sequenceOf, type DerNode } from './der-reader.ts';
import { readOid, readText, toHex } from './der-values.ts';
import { attributeNames } from './object-identifiers.ts';
import { prepareText } from './prepare-text.ts';

export interface NameAttribute {
  /** `CN`, `O`, `OU`, `C`, `ST`, `L`…, or the dotted identifier of a rarer one. */
  readonly type: string;
  readonly value: string;
  /** `UTF8String`, `PrintableString`… */
  readonly encoding: string;
}

export interface DistinguishedName {
  /** `C=FR, ST=Paris (75), O=…, CN=…`, in the order of the certificate. */
  readonly text: string;
  readonly attributes: readonly NameAttribute[];
  /** Hexadecimal of the name as it was encoded. */
  readonly der: string;
  /** One entry for each RDN, folded for comparison: see `sameName`. */
  readonly canonical: readonly string[];
}

/** An attribute as it is shown, and as it is compared. */
interface ReadAttribute {
  readonly shown: NameAttribute;
  readonly canonical: string;
}

/** Reads a Name (RFC 5280 §4.1.2.4). Throws DerError. */
export function readName(node: DerNode): DistinguishedName {
  expectTag(node, derTag.sequence);
  const rdns = childrenOf(node).map((rdn) => childrenOf(expectTag(rdn, derTag.set)).map(readAttribute));
  return {
    text: rdns.map(textOf).join(', '),
    attributes: rdns.flat().map(({ shown }) => shown),
    der: toHex(node.raw),
    canonical: rdns.map(canonicalOf),
  };
}

function textOf(rdn: readonly ReadAttribute[]): string {
  return rdn.map(({ shown }) => `${shown.type}=${escapeValue(shown.value)}`).join(' + ');
}

function canonicalOf(rdn: readonly ReadAttribute[]): string {
  return rdn
    .map(({ canonical }) => canonical)
    .sort()
    .join('\u0000');
}

/**
 * A name and one RDN more, given as `[1]` in a nameRelativeToCRLIssuer (RFC 5280 §4.2.1.13). Never equal to another octet for
 * octet, since it is written nowhere. Throws DerError.
 */
export function extendName(base: DistinguishedName, node: DerNode): DistinguishedName {
  const added = childrenOf(node).map(readAttribute);
  const text = textOf(added);
  return {
    text: base.text === '' ? text : `${base.text}, ${text}`,
    attributes: [...base.attributes, ...added.map(({ shown }) => shown)],
    der: `${base.der}+${toHex(node.raw)}`,
    canonical: [...base.canonical, canonicalOf(added)],
  };
}

/** What has no form to be compared by, being no text, is compared by its octets; no text is ever equal to it. */
function readAttribute(node: DerNode): ReadAttribute {
  const [typeNode, valueNode, ...rest] = sequenceOf(node);
  const identifier = readOid(typeNode);
  const octets = expectSome(valueNode, rest);
  const { value, encoding } = readText(octets);
  const type = attributeNames[identifier] ?? identifier;
  const prepared = encoding === 'other' ? null : prepareText(value);
  return {
    shown: { type, value, encoding },
    canonical: prepared === null ? `${type}#${toHex(octets.raw)}` : `${type}=${prepared}`,
  };
}

function expectSome(value: DerNode | undefined, rest: readonly DerNode[]): DerNode {
  return value === undefined || rest.length > 0 ? expectTag(undefined, derTag.sequence) : value;
}

/** Without the escapes, a value holding `, CN=` would read as two attributes (RFC 4514 §2.4); what is unseen is escaped too. */
function escapeValue(value: string): string {
  return Array.from(value, (char) => {
    if (/[,+"\\<>;]/.test(char)) return `\\${char}`;
    if (visible(char) === char) return char;
    return Array.from(Buffer.from(char), (octet) => `\\${toHex(Uint8Array.of(octet)).toUpperCase()}`).join(
      '',
    );
  }).join('');
}

/**
 * Whether two names are the same: octet for octet or, failing that, with case, blanks and the kind of string set
 * aside (RFC 5280 §7.1), as an authority may write its name in PrintableString in one place and UTF8String in another.
 */
export function sameName(one: DistinguishedName, other: DistinguishedName): boolean {
  if (one.der === other.der) return true;
  return one.canonical.length === other.canonical.length && isWithinName(one, other);
}

/** Whether `name` lies in the subtree of `base`: begins with the same RDNs (RFC 5280 §4.2.1.10). */
export function isWithinName(name: DistinguishedName, base: DistinguishedName): boolean {
  return base.canonical.every((rdn, index) => name.canonical[index] === rdn);
}

/** The common name; null where there is none, or an empty one. */
export function commonNameOf(name: DistinguishedName): string | null {
  return attributeOf(name, 'CN') || null;
}

/** The last (most specific) value of an attribute, or '' where the name has none. */
export function attributeOf(name: DistinguishedName, type: string): string {
  return name.attributes.findLast((attribute) => attribute.type === type)?.value ?? '';
}
