import { childrenOf, isContext, readNodeAt, sequenceOf, type DerNode } from '../asn1/der-reader.ts';
import { readOctets, readOid, readSmallInteger } from '../asn1/der-values.ts';
import { asFault } from '../asn1/file-fault.ts';
import { hashNames, hmacNames, oid } from '../asn1/object-identifiers.ts';
import {
  readKeyDerivation,
  readPasswordEncryption,
  type KeyDerivation,
} from '../keys/password-parameters.ts';
import { derOfInput } from '../asn1/pem-input.ts';
import { isPlainKey } from './pkcs12.ts';
import { readFriendlyName, readKeyId } from './pkcs12-attributes.ts';

/** How a part is encrypted; what can be told without the password. */
export interface Pkcs12Encryption {
  /** PBES2 (RFC 8018), an old scheme of PKCS#12 (RFC 7292 appendix C), or another. */
  readonly scheme: 'pbes2' | 'pkcs12' | 'other';
  /** `aes-256-cbc`, `des-ede3-cbc`, `rc2-40`, `rc2-128`, `rc4-128`…, or the dotted identifier of a rarer one. */
  readonly cipher: string;
  readonly derivation: 'pbkdf2' | 'scrypt' | 'pkcs12' | 'unknown';
  /** Hash of the derivation, as node:crypto names it; '' where it has none of its own. */
  readonly hash: string;
  /** Rounds; for scrypt, its cost. */
  readonly iterations: number;
}

export interface Pkcs12Bag {
  readonly type: 'key' | 'shrouded-key' | 'certificate' | 'crl' | 'secret' | 'safe' | 'other';
  /** Of a shrouded key. */
  readonly encryption: Pkcs12Encryption | null;
  readonly friendlyName: string | null;
  /** Ties a key and its certificate. */
  readonly hasKeyId: boolean;
}

export interface Pkcs12Safe {
  /** Null for one in clear. */
  readonly encryption: Pkcs12Encryption | null;
  /** Null where a password would be needed to see them. */
  readonly bags: readonly Pkcs12Bag[] | null;
}

export interface Pkcs12Mac {
  readonly kind: 'pkcs12' | 'pbmac1';
  /** As node:crypto names it, or the dotted identifier of one that is not known. */
  readonly hash: string;
  readonly iterations: number;
  /** Octets. */
  readonly saltLength: number;
}

/** What a PKCS#12 is made of. */
export interface Pkcs12Description {
  readonly version: number;
  /** Protected by a password (MAC), by a signature (met nowhere), or by nothing. */
  readonly integrity: 'mac' | 'signature' | 'none';
  readonly mac: Pkcs12Mac | null;
  readonly safes: readonly Pkcs12Safe[];
  /** Keys that can be counted without the password. */
  readonly keys: number;
  /** Certificates that can be; null where a part that may hold some is closed. */
  readonly certificates: number | null;
  readonly friendlyNames: readonly string[];
}

const bagTypes: Readonly<Record<string, Pkcs12Bag['type']>> = {
  [oid.keyBag]: 'key',
  [oid.shroudedKeyBag]: 'shrouded-key',
  [oid.certBag]: 'certificate',
  [oid.crlBag]: 'crl',
  [oid.secretBag]: 'secret',
  [oid.safeContentsBag]: 'safe',
};

/**
 * Tells what a PKCS#12 (RFC 7292) is made of, without its password: in DER, or PEM under the label PKCS12.
 *
 * Throws FILE_NOT_RECOGNISED where it is none, FILE_CORRUPT where it cannot be read.
 * @param name of the file, for the fault
 */
export function describePkcs12(input: Uint8Array | string, name = ''): Pkcs12Description {
  const der = derOfInput(input, ['PKCS12'], name);
  return asFault('FILE_CORRUPT', { name }, () => {
    const [version, authSafe, macData] = sequenceOf(readNodeAt(der));
    const [type, wrapped] = sequenceOf(authSafe);
    const isSigned = readOid(type) === oid.signedData;
    const safe = isSigned || wrapped === undefined ? null : readOctets(childrenOf(wrapped)[0]);
    const safes = safe === null ? [] : sequenceOf(readNodeAt(safe)).map(readSafe);
    const bags = safes.flatMap(({ bags: known }) => known ?? []);
    const isOpen = !isSigned && safes.every(({ bags: known }) => known !== null);
    return {
      version: readSmallInteger(version),
      integrity: isSigned ? 'signature' : macData === undefined ? 'none' : 'mac',
      mac: macData === undefined ? null : readMac(macData),
      safes,
      keys: bags.filter((bag) => bag.type === 'key' || bag.type === 'shrouded-key').length,
      certificates: isOpen ? bags.filter((bag) => bag.type === 'certificate').length : null,
      friendlyNames: [...new Set(bags.flatMap(({ friendlyName }) => friendlyName ?? []))],
    };
  });
}

function readSafe(info: DerNode): Pkcs12Safe {
  const [type, wrapped] = sequenceOf(info);
  if (wrapped === undefined) return { encryption: null, bags: [] };
  const id = readOid(type);
  if (id === oid.data) {
    return {
      encryption: null,
      bags: sequenceOf(readNodeAt(readOctets(childrenOf(wrapped)[0]))).map(readBag),
    };
  }
  if (id !== oid.encryptedData) {
    const other = { scheme: 'other', cipher: id, derivation: 'unknown', hash: '', iterations: 0 } as const;
    return { encryption: other, bags: null };
  }
  const [, contentInfo] = sequenceOf(childrenOf(wrapped)[0]);
  return { encryption: readEncryption(sequenceOf(contentInfo)[1]), bags: null };
}

function readBag(bag: DerNode): Pkcs12Bag {
  const [type, wrapped, attributes] = sequenceOf(bag);
  const told = bagTypes[readOid(type)] ?? 'other';
  const [value] = wrapped === undefined || !isContext(wrapped, 0) ? [] : childrenOf(wrapped);
  const kind = told === 'shrouded-key' && value && isPlainKey(value) ? 'key' : told;
  return {
    type: kind,
    encryption: kind === 'shrouded-key' ? readEncryption(sequenceOf(value)[0]) : null,
    friendlyName: readFriendlyName(attributes) ?? null,
    hasKeyId: readKeyId(attributes) !== undefined,
  };
}

/** Those of PKCS#12, and of PKCS#5 version 1.5, by identifier. */
const oldCiphers: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.12.1.1': 'rc4-128',
  '1.2.840.113549.1.12.1.2': 'rc4-40',
  '1.2.840.113549.1.12.1.3': 'des-ede3-cbc',
  '1.2.840.113549.1.12.1.4': 'des-ede-cbc',
  '1.2.840.113549.1.12.1.5': 'rc2-128',
  '1.2.840.113549.1.12.1.6': 'rc2-40',
};

function readEncryption(algorithm: DerNode | undefined): Pkcs12Encryption {
  const [identifier, parameters] = sequenceOf(algorithm);
  const id = readOid(identifier);
  const old = oldCiphers[id];
  if (old !== undefined) {
    const iterations = readSmallInteger(sequenceOf(parameters)[1]);
    return { scheme: 'pkcs12', cipher: old, derivation: 'pkcs12', hash: 'sha1', iterations };
  }
  const { algorithm: name, derivation, cipher } = readPasswordEncryption(algorithm);
  return {
    scheme: id === oid.pbes2 ? 'pbes2' : 'other',
    cipher: cipher?.name ?? name,
    derivation: derivation.kind,
    hash: hashOf(derivation),
    iterations: roundsIn(derivation),
  };
}

function hashOf(derivation: KeyDerivation): string {
  return 'hash' in derivation ? derivation.hash : '';
}

function roundsIn(derivation: KeyDerivation): number {
  if (derivation.kind === 'scrypt') return derivation.cost;
  return derivation.kind === 'unknown' ? 0 : derivation.iterations;
}

function readMac(macData: DerNode): Pkcs12Mac {
  const [digestInfo, salt, rounds] = sequenceOf(macData);
  const [identifier, parameters] = sequenceOf(sequenceOf(digestInfo)[0]);
  const id = readOid(identifier);
  if (id === oid.pbmac1) {
    const [derivationField, hmac] = sequenceOf(parameters);
    const derivation = readKeyDerivation(derivationField);
    const hmacId = readOid(sequenceOf(hmac)[0]);
    const saltLength = derivation.kind === 'unknown' ? 0 : derivation.salt.length;
    return {
      kind: 'pbmac1',
      hash: hmacNames[hmacId] ?? hmacId,
      iterations: roundsIn(derivation),
      saltLength,
    };
  }
  const iterations = rounds === undefined ? 1 : readSmallInteger(rounds);
  return { kind: 'pkcs12', hash: hashNames[id] ?? id, iterations, saltLength: readOctets(salt).length };
}
