import { createHmac, timingSafeEqual } from 'node:crypto';
import { FaultError } from '../../contract/faults.ts';
import { sequenceOf, type DerNode } from '../asn1/der-reader.ts';
import { readOctets, readOid, readSmallInteger } from '../asn1/der-values.ts';
import { hashNames, hmacNames, oid } from '../asn1/object-identifiers.ts';
import { deriveFromPassword, type DerivationBudget, type Password } from '../keys/password-key.ts';
import { readKeyDerivation, type KeyDerivation } from '../keys/password-parameters.ts';

interface Mac {
  readonly hash: string;
  readonly derivation: KeyDerivation;
  readonly keyLength: number;
  readonly value: Uint8Array;
}

const hashLengths: Readonly<Record<string, number>> = {
  sha1: 20,
  sha224: 28,
  sha256: 32,
  sha384: 48,
  sha512: 64,
};

/**
 * Whether a password makes the MAC of a PKCS#12 (RFC 7292 §4, or PBMAC1: RFC 9579).
 * Throws DerError, FILE_UNSUPPORTED_ALGORITHM{name, algorithm}.
 */
export async function macAccepts(
  macData: DerNode,
  content: Uint8Array,
  password: Password,
  budget: DerivationBudget,
): Promise<boolean> {
  const { hash, derivation, keyLength, value } = readMac(macData, budget.name);
  const key = await deriveFromPassword(password, derivation, keyLength, 3, budget);
  const computed = createHmac(hash, key).update(content).digest();
  return computed.length === value.length && timingSafeEqual(computed, value);
}

function readMac(macData: DerNode, name: string): Mac {
  const [digestInfo, salt, iterations] = sequenceOf(macData);
  const [algorithm, value] = sequenceOf(digestInfo);
  const [identifier, parameters] = sequenceOf(algorithm);
  const id = readOid(identifier);
  if (id === oid.pbmac1) return { ...readPbmac1(parameters, name), value: readOctets(value) };
  const { hash, length } = knownHash(hashNames[id], id, name);
  const rounds = iterations === undefined ? 1 : readSmallInteger(iterations);
  return {
    hash,
    derivation: { kind: 'pkcs12', salt: readOctets(salt), iterations: rounds, hash },
    keyLength: length,
    value: readOctets(value),
  };
}

function readPbmac1(parameters: DerNode | undefined, name: string): Omit<Mac, 'value'> {
  const [derivationField, hmac] = sequenceOf(parameters);
  const derivation = readKeyDerivation(derivationField);
  const id = readOid(sequenceOf(hmac)[0]);
  const { hash, length } = knownHash(hmacNames[id], id, name);
  const declared = derivation.kind === 'pbkdf2' ? derivation.keyLength : undefined;
  return { hash, derivation, keyLength: declared ?? length };
}

function knownHash(hash: string | undefined, id: string, name: string): { hash: string; length: number } {
  const length = hash === undefined ? undefined : hashLengths[hash];
  if (hash === undefined || length === undefined) {
    throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm: `HMAC ${hash ?? id}` });
  }
  return { hash, length };
}
