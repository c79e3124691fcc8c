import { constants, verify, type KeyObject, type VerifyKeyObjectInput } from 'node:crypto';
import { FaultError } from '../../contract/faults.ts';
import { childrenOf, DerError, isContext, sequenceOf, type DerNode } from '../asn1/der-reader.ts';
import { readOid, readSmallInteger } from '../asn1/der-values.ts';
import { hashNames, oid } from '../asn1/object-identifiers.ts';

/** A signature algorithm of X.509: what is hashed how, and how the hash is signed. */
export interface SignatureAlgorithm {
  /** As OpenSSL prints it; the dotted identifier of a rarer one. */
  readonly name: string;
  readonly scheme: 'rsa' | 'rsa-pss' | 'ecdsa' | 'eddsa' | 'unknown';
  /** As node:crypto names it; absent where the scheme has its own, or is unknown. */
  readonly hash?: string;
  /** Octets of salt, for RSASSA-PSS. */
  readonly saltLength?: number;
}

const known: Readonly<Record<string, SignatureAlgorithm>> = {
  '1.2.840.113549.1.1.2': { name: 'md2WithRSAEncryption', scheme: 'unknown', hash: 'md2' },
  '1.2.840.113549.1.1.4': { name: 'md5WithRSAEncryption', scheme: 'rsa', hash: 'md5' },
  '1.2.840.113549.1.1.5': { name: 'sha1WithRSAEncryption', scheme: 'rsa', hash: 'sha1' },
  '1.3.14.3.2.29': { name: 'sha1WithRSA', scheme: 'rsa', hash: 'sha1' },
  '1.2.840.113549.1.1.14': { name: 'sha224WithRSAEncryption', scheme: 'rsa', hash: 'sha224' },
  '1.2.840.113549.1.1.11': { name: 'sha256WithRSAEncryption', scheme: 'rsa', hash: 'sha256' },
  '1.2.840.113549.1.1.12': { name: 'sha384WithRSAEncryption', scheme: 'rsa', hash: 'sha384' },
  '1.2.840.113549.1.1.13': { name: 'sha512WithRSAEncryption', scheme: 'rsa', hash: 'sha512' },
  '1.2.840.10040.4.3': { name: 'dsaWithSHA1', scheme: 'unknown', hash: 'sha1' },
  '1.2.840.10045.4.1': { name: 'ecdsa-with-SHA1', scheme: 'ecdsa', hash: 'sha1' },
  '1.2.840.10045.4.3.1': { name: 'ecdsa-with-SHA224', scheme: 'ecdsa', hash: 'sha224' },
  '1.2.840.10045.4.3.2': { name: 'ecdsa-with-SHA256', scheme: 'ecdsa', hash: 'sha256' },
  '1.2.840.10045.4.3.3': { name: 'ecdsa-with-SHA384', scheme: 'ecdsa', hash: 'sha384' },
  '1.2.840.10045.4.3.4': { name: 'ecdsa-with-SHA512', scheme: 'ecdsa', hash: 'sha512' },
  [oid.ed25519]: { name: 'Ed25519', scheme: 'eddsa' },
  [oid.ed448]: { name: 'Ed448', scheme: 'eddsa' },
};

/** Reads an AlgorithmIdentifier of a signature (RFC 4055, RFC 5758, RFC 8410). Throws DerError. */
export function readSignatureAlgorithm(node: DerNode | undefined): SignatureAlgorithm {
  const [identifier, parameters] = sequenceOf(node);
  const id = readOid(identifier);
  if (id === oid.rsassaPss) return readPss(parameters);
  return known[id] ?? { name: id, scheme: 'unknown' };
}

/** RSASSA-PSS-params; an absent field is SHA-1 and 20 octets of salt (RFC 4055 §3.1). */
function readPss(parameters: DerNode | undefined): SignatureAlgorithm {
  const fields = parameters === undefined ? [] : sequenceOf(parameters);
  const inside = (tag: number): DerNode | undefined => {
    const field = fields.find((candidate) => isContext(candidate, tag));
    return field && childrenOf(field)[0];
  };
  const hashField = inside(0);
  const saltField = inside(2);
  const hash = hashField === undefined ? 'sha1' : hashNames[readOid(sequenceOf(hashField)[0])];
  if (hash === undefined) throw new DerError('unknown hash of RSASSA-PSS');
  const saltLength = saltField === undefined ? 20 : readSmallInteger(saltField);
  return { name: `RSASSA-PSS-${hash.toUpperCase()}`, scheme: 'rsa-pss', hash, saltLength };
}

/** Whether the hash under a signature no longer resists forgery (MD2, MD5, SHA-1). */
export function isWeakSignature(algorithm: SignatureAlgorithm): boolean {
  return algorithm.hash === 'md2' || algorithm.hash === 'md5' || algorithm.hash === 'sha1';
}

/**
 * Verifies a signature by the key of a certificate; false also where the platform does not know such a key, which its
 * certificate tells by a fault.
 */
export function isSignedByKeyOf(
  signer: { readonly publicKey: KeyObject },
  algorithm: SignatureAlgorithm,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  let key: KeyObject;
  try {
    key = signer.publicKey;
  } catch (error) {
    if (error instanceof FaultError) return false;
    throw error;
  }
  return verifySignature(algorithm, key, data, signature);
}

/** Verifies a signature; false also where the algorithm is unknown or does not go with the key. Never throws. */
export function verifySignature(
  algorithm: SignatureAlgorithm,
  key: KeyObject,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  const keyTypes = {
    rsa: ['rsa'],
    'rsa-pss': ['rsa', 'rsa-pss'],
    ecdsa: ['ec'],
    eddsa: ['ed25519', 'ed448'],
    unknown: [] as string[],
  }[algorithm.scheme];
  if (!keyTypes.includes(key.asymmetricKeyType ?? '')) return false;
  const input: VerifyKeyObjectInput = { key };
  if (algorithm.scheme === 'rsa-pss') {
    input.padding = constants.RSA_PKCS1_PSS_PADDING;
    input.saltLength = algorithm.saltLength;
  }
  try {
    return verify(algorithm.hash ?? null, data, input, signature);
  } catch {
    // A hash or a salt that the platform does not go along with: what it does not verify is not signed.
    return false;
  }
}
