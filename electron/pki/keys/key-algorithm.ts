import { derTag, isUniversal, readNodeAt, sequenceOf, type DerNode } from '../asn1/der-reader.ts';
import { readBits, readIntegerHex, readOid } from '../asn1/der-values.ts';
import { curveNames, oid } from '../asn1/object-identifiers.ts';

export interface KeyAlgorithm {
  /** `RSA`, `EC`, `Ed25519`…, or the dotted identifier of a rarer one. */
  readonly name: string;
  /** Size of the modulus, or of the field of the curve. */
  readonly bits?: number;
  readonly curve?: string;
  /** For people: `RSA 2048`, `EC P-256`. */
  readonly text: string;
}

/** Describes a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7). Throws DerError. */
export function describePublicKey(spki: DerNode): KeyAlgorithm {
  const [algorithm, key] = sequenceOf(spki);
  const [identifier, parameters] = sequenceOf(algorithm);
  const id = readOid(identifier);
  const { bytes } = readBits(key);
  if (id === oid.rsaEncryption || id === oid.rsassaPss) {
    const bits = bitLength(readIntegerHex(sequenceOf(readNodeAt(bytes))[0]));
    return { name: 'RSA', bits, text: `RSA ${bits}` };
  }
  if (id === oid.ecPublicKey) {
    const curveId = isUniversal(parameters, derTag.objectIdentifier) ? readOid(parameters) : 'explicit';
    const curve = curveNames[curveId];
    const name = curve?.name ?? curveId;
    return { name: 'EC', curve: name, bits: curve?.bits, text: `EC ${name}` };
  }
  if (id === oid.ed25519) return { name: 'Ed25519', bits: 256, text: 'Ed25519' };
  if (id === oid.ed448) return { name: 'Ed448', bits: 456, text: 'Ed448' };
  return { name: id, text: id };
}

function bitLength(hex: string): number {
  const digits = hex.replace(/^0+/, '');
  return digits === '' ? 0 : (digits.length - 1) * 4 + (32 - Math.clz32(parseInt(digits.charAt(0), 16)));
}
