import { childrenOf, derTag, isContext, isUniversal, type DerNode } from '../asn1/der-reader.ts';
import { readOid } from '../asn1/der-values.ts';
import { oid } from '../asn1/object-identifiers.ts';

/** What a DER structure is. */
export type ContentShape =
  | 'certificate'
  | 'request'
  | 'revocation-list'
  | 'pkcs7'
  | 'pkcs12'
  | 'private-key'
  | 'encrypted-private-key'
  | 'rsa-private-key'
  | 'dsa-private-key'
  | 'parameters'
  | 'ec-private-key'
  | 'public-key';

const isInteger = (node: DerNode | undefined): boolean => isUniversal(node, derTag.integer);
const isSequence = (node: DerNode | undefined): node is DerNode => isUniversal(node, derTag.sequence);
const isOctets = (node: DerNode | undefined): boolean => isUniversal(node, derTag.octetString);
const isOid = (node: DerNode | undefined): node is DerNode => isUniversal(node, derTag.objectIdentifier);
const isBits = (node: DerNode | undefined): boolean => isUniversal(node, derTag.bitString);
const isTime = (node: DerNode | undefined): boolean =>
  isUniversal(node, derTag.utcTime) || isUniversal(node, derTag.generalizedTime);

/**
 * Tells a structure by its fields, since names and labels lie: a `.cer` may hold a PKCS#7, a `CERTIFICATE` block too.
 * Null for what is none of ours. Throws DerError where its octets do not hold together.
 */
export function shapeOf(root: DerNode): ContentShape | null {
  if (!isSequence(root)) return null;
  const [first, second, third] = childrenOf(root);
  if (isOid(first)) return readOid(first).startsWith('1.2.840.113549.1.7.') ? 'pkcs7' : null;
  if (isInteger(first)) {
    if (isInteger(second)) return shapeOfIntegers(childrenOf(root));
    if (isOctets(second)) return 'ec-private-key';
    if (!isSequence(second)) return null;
    if (isOctets(third)) return 'private-key';
    return isContentInfo(second) ? 'pkcs12' : null;
  }
  if (!isSequence(first)) return null;
  if (isOctets(second)) return 'encrypted-private-key';
  if (isBits(second)) return 'public-key';
  return isSequence(second) && isBits(third) ? shapeOfSigned(first) : null;
}

/**
 * Structures of whole numbers: an RSA key has nine (RFC 8017 §A.1.2), or a list of more primes after them; a DSA key of
 * OpenSSL's six; Diffie-Hellman parameters two or three (PKCS#3).
 */
function shapeOfIntegers(fields: readonly DerNode[]): ContentShape | null {
  if (fields.length >= 9) return 'rsa-private-key';
  if (fields.length === 6) return 'dsa-private-key';
  return fields.length <= 3 ? 'parameters' : null;
}

function isContentInfo(node: DerNode): boolean {
  const [type] = childrenOf(node);
  return isOid(type) && [oid.data, oid.signedData].some((known) => known === readOid(type));
}

/** What is signed: a certificate, a CSR (its third field is a key) or a CRL (its third or fourth a date). */
function shapeOfSigned(node: DerNode): ContentShape | null {
  const fields = childrenOf(node);
  const [first, second, third, fourth] = fields;
  if (isContext(first, 0)) return 'certificate';
  if (isSequence(first) && isTime(third)) return 'revocation-list';
  if (!isInteger(first) || !isSequence(second) || !isSequence(third)) return null;
  if (isTime(fourth)) return 'revocation-list';
  return isSequence(fourth) ? 'certificate' : 'request';
}
