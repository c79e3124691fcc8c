import { childrenOf, sequenceOf, type DerNode } from './der-reader.ts';
import { readOid, readText } from './der-values.ts';
import { oid } from './object-identifiers.ts';

/** The friendlyName among the attributes of a bag (RFC 2985 §5.5.1), or undefined. Throws DerError. */
export function readFriendlyName(attributes: DerNode | undefined): string | undefined {
  for (const attribute of attributes === undefined ? [] : childrenOf(attributes)) {
    const [type, values] = sequenceOf(attribute);
    if (readOid(type) !== oid.friendlyName || values === undefined) continue;
    const [value] = childrenOf(values);
    return value && readText(value).value;
  }
  return undefined;
}
