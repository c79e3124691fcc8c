import { DerError, derTag, isUniversal, sequenceOf, walkFields, type DerNode } from '../asn1/der-reader.ts';
import { readOctets, readOid, readSmallInteger } from '../asn1/der-values.ts';
import { hmacNames, oid } from '../asn1/object-identifiers.ts';

/** How a key is drawn from a password. Iterations are rounds of the function. */
export type KeyDerivation =
  | {
      readonly kind: 'pbkdf2';
      readonly salt: Uint8Array;
      readonly iterations: number;
      readonly hash: string;
      /** Octets, where the file says so. */
      readonly keyLength?: number;
    }
  | {
      readonly kind: 'scrypt';
      readonly salt: Uint8Array;
      readonly cost: number;
      readonly blockSize: number;
      readonly parallelization: number;
    }
  | { readonly kind: 'pkcs12'; readonly salt: Uint8Array; readonly iterations: number; readonly hash: string }
  | { readonly kind: 'unknown'; readonly algorithm: string };

/** A cipher in CBC mode, as node:crypto names it; RC2 is none of its own. */
export interface Cipher {
  readonly name: 'aes-128-cbc' | 'aes-192-cbc' | 'aes-256-cbc' | 'des-ede3-cbc' | 'rc2';
  /** Octets. */
  readonly keyLength: number;
  /** Absent where the initialization vector is drawn from the password too. */
  readonly iv?: Uint8Array;
}

/** An encryption by password; `null` cipher for one that is not known, named by `algorithm`. */
export interface PasswordEncryption {
  readonly algorithm: string;
  readonly derivation: KeyDerivation;
  readonly cipher: Cipher | null;
}

const ciphers: Readonly<Record<string, Pick<Cipher, 'name' | 'keyLength'>>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyLength: 24 },
  [oid.aes256Cbc]: { name: 'aes-256-cbc', keyLength: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyLength: 24 },
};

/** The ciphers of PKCS#12 (RFC 7292 appendix C), key and vector drawn with SHA-1. */
const oldCiphers: Readonly<Record<string, Cipher & { readonly algorithm: string }>> = {
  '1.2.840.113549.1.12.1.3': {
    algorithm: 'pbeWithSHAAnd3-KeyTripleDES-CBC',
    name: 'des-ede3-cbc',
    keyLength: 24,
  },
  '1.2.840.113549.1.12.1.4': {
    algorithm: 'pbeWithSHAAnd2-KeyTripleDES-CBC',
    name: 'des-ede3-cbc',
    keyLength: 16,
  },
  '1.2.840.113549.1.12.1.5': { algorithm: 'pbeWithSHAAnd128BitRC2-CBC', name: 'rc2', keyLength: 16 },
  '1.2.840.113549.1.12.1.6': { algorithm: 'pbeWithSHAAnd40BitRC2-CBC', name: 'rc2', keyLength: 5 },
};

/** Those met in the wild and not opened here, so that the fault can name them. */
const namesOfOthers: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.5.3': 'pbeWithMD5AndDES-CBC',
  '1.2.840.113549.1.5.10': 'pbeWithSHA1AndDES-CBC',
  '1.2.840.113549.1.12.1.1': 'pbeWithSHAAnd128BitRC4',
  '1.2.840.113549.1.12.1.2': 'pbeWithSHAAnd40BitRC4',
  '1.2.840.113549.3.2': 'RC2-CBC',
  '1.3.14.3.2.7': 'DES-CBC',
  '2.16.840.1.101.3.4.1.46': 'AES-256-GCM',
};

/** Reads the AlgorithmIdentifier of an encryption by password (RFC 8018, RFC 7292). Throws DerError. */
export function readPasswordEncryption(node: DerNode | undefined): PasswordEncryption {
  const [identifier, parameters] = sequenceOf(node);
  const id = readOid(identifier);
  if (id === oid.pbes2) return readPbes2(parameters);
  const old = oldCiphers[id];
  if (old === undefined) {
    const algorithm = namesOfOthers[id] ?? id;
    return { algorithm, derivation: { kind: 'unknown', algorithm }, cipher: null };
  }
  const [salt, iterations] = sequenceOf(parameters);
  return {
    algorithm: old.algorithm,
    derivation: {
      kind: 'pkcs12',
      salt: readOctets(salt),
      iterations: readSmallInteger(iterations),
      hash: 'sha1',
    },
    cipher: { name: old.name, keyLength: old.keyLength },
  };
}

function readPbes2(parameters: DerNode | undefined): PasswordEncryption {
  const [derivationField, cipherField] = sequenceOf(parameters);
  const derivation = readKeyDerivation(derivationField);
  const [identifier, vector] = sequenceOf(cipherField);
  const id = readOid(identifier);
  const cipher = ciphers[id];
  if (cipher === undefined) return { algorithm: namesOfOthers[id] ?? id, derivation, cipher: null };
  const algorithm = derivation.kind === 'unknown' ? derivation.algorithm : cipher.name;
  return { algorithm, derivation, cipher: { ...cipher, iv: readOctets(vector) } };
}

/** Reads PBKDF2 (RFC 8018 appendix A.2) or scrypt (RFC 7914 §7). Throws DerError. */
export function readKeyDerivation(node: DerNode | undefined): KeyDerivation {
  const [identifier, parameters] = sequenceOf(node);
  const id = readOid(identifier);
  const fields = id === oid.pbkdf2 || id === oid.scrypt ? walkFields(sequenceOf(parameters)) : null;
  if (fields === null) return { kind: 'unknown', algorithm: id };
  if (!isUniversal(fields.peek(), derTag.octetString)) throw new DerError('a salt was expected');
  const salt = readOctets(fields.take());
  if (id === oid.scrypt) {
    const [cost, blockSize, parallelization] = [fields.take(), fields.take(), fields.take()].map(
      readSmallInteger,
    );
    return {
      kind: 'scrypt',
      salt,
      cost: cost ?? 0,
      blockSize: blockSize ?? 0,
      parallelization: parallelization ?? 0,
    };
  }
  const iterations = readSmallInteger(fields.take());
  const length = fields.takeIf(derTag.integer);
  const prf = fields.takeIf(derTag.sequence);
  const prfId = prf === undefined ? oid.hmacWithSha1 : readOid(sequenceOf(prf)[0]);
  const hash = hmacNames[prfId];
  if (hash === undefined) return { kind: 'unknown', algorithm: prfId };
  return {
    kind: 'pbkdf2',
    salt,
    iterations,
    hash,
    keyLength: length && readSmallInteger(length),
  };
}
