import { childrenOf, sequenceOf, type DerNode } from '../asn1/der-reader.ts';
import { readOctets, readOid, readText, toHex } from '../asn1/der-values.ts';
import { oid } from '../asn1/object-identifiers.ts';

/** The friendlyName among the attributes of a bag (RFC 2985 §5.5.1), or undefined. Throws DerError. */
export function readFriendlyName(attributes: DerNode | undefined): string | undefined {
  const value = attributeValue(attributes, oid.friendlyName);
  return value && readText(value).value;
}

/** The localKeyId, in hexadecimal (RFC 2985 §5.5.2), or undefined. Throws DerError. */
export function readKeyId(attributes: DerNode | undefined): string | undefined {
  const value = attributeValue(attributes, oid.localKeyId);
  return value && toHex(readOctets(value));
}

function attributeValue(attributes: DerNode | undefined, wanted: string): DerNode | undefined {
  for (const attribute of attributes === undefined ? [] : childrenOf(attributes)) {
    const [type, values] = sequenceOf(attribute);
    if (readOid(type) === wanted && values !== undefined) return childrenOf(values)[0];
  }
  return undefined;
}
