import { hash as digestOf, pbkdf2, scrypt, type ScryptOptions } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { FaultError } from '../../contract/faults.ts';
import { iterateHash } from './iterated-hash.ts';
import type { KeyDerivation } from './password-parameters.ts';

const derivePbkdf2 = promisify(pbkdf2);
const deriveScrypt = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

/** Beyond this a file is a trap rather than a careful one: 5 000 000 rounds are some seconds of work. */
export const maxIterations = 5_000_000;
/** The old derivation of PKCS#12 has no native implementation: half a microsecond a round. */
const maxOldIterations = 1_000_000;
/** Rounds that one file may cost in all: a container may hold many parts. */
const maxFileIterations = 4 * maxIterations;
const maxScryptMemory = 256 * 1024 * 1024;
/** Rounds of the old derivation between two turns of the event loop: a few ms. */
const roundsPerTurn = 5_000;

/**
 * A password to try on a file. `undefined` (none) and `''` (an empty one) differ in PKCS#12, where the latter is
 * followed by a terminator (RFC 7292 appendix B.1).
 */
export type Password = string | undefined;

/** Counts what the derivations of one file cost. */
export interface DerivationBudget {
  /** Of the file, for the fault. */
  readonly name: string;
  /** Throws FILE_UNSUPPORTED_ALGORITHM{name, algorithm} where a derivation, or their sum, costs too much. */
  spend(derivation: KeyDerivation): void;
}

export function openBudget(name: string): DerivationBudget {
  let spent = 0;
  const refuse = (algorithm: string): never => {
    throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm });
  };
  return {
    name,
    spend(derivation) {
      if (derivation.kind === 'unknown') return;
      if (derivation.kind === 'scrypt') {
        const { cost, blockSize, parallelization } = derivation;
        spent += cost * blockSize * Math.max(1, parallelization);
        const isPowerOfTwo = cost > 1 && Number.isInteger(Math.log2(cost));
        const isSane = isPowerOfTwo && blockSize > 0 && parallelization > 0 && parallelization <= 16;
        if (!isSane || 128 * cost * blockSize > maxScryptMemory || spent > maxFileIterations) {
          refuse(`scrypt (N=${cost}, r=${blockSize}, p=${parallelization})`);
        }
        return;
      }
      const { kind, iterations } = derivation;
      spent += iterations;
      const limit = kind === 'pkcs12' ? maxOldIterations : maxIterations;
      if (iterations > limit || iterations < 1 || spent > maxFileIterations) {
        refuse(`${kind.toUpperCase()} (${iterations})`);
      }
    },
  };
}

/**
 * Draws `length` octets from a password, without holding the event loop.
 *
 * @param purpose of the old derivation: 1 a key, 2 an initialization vector, 3 a key for a MAC (RFC 7292 B.3)
 * Throws FILE_UNSUPPORTED_ALGORITHM{name, algorithm} for an unknown function or an excessive cost.
 */
export async function deriveFromPassword(
  password: Password,
  derivation: KeyDerivation,
  length: number,
  purpose: 1 | 2 | 3,
  budget: DerivationBudget,
): Promise<Uint8Array> {
  budget.spend(derivation);
  switch (derivation.kind) {
    case 'pbkdf2': {
      const { salt, iterations, hash } = derivation;
      return derivePbkdf2(password ?? '', salt, iterations, length, hash);
    }
    case 'scrypt': {
      const { salt, cost, blockSize, parallelization } = derivation;
      const options = { N: cost, r: blockSize, p: parallelization, maxmem: 2 * maxScryptMemory };
      return deriveScrypt(password ?? '', salt, length, options);
    }
    case 'pkcs12':
      return derivePkcs12(bmpString(password), derivation, length, purpose);
    case 'unknown':
      throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', {
        name: budget.name,
        algorithm: derivation.algorithm,
      });
  }
}

/** The password as PKCS#12 wants it: UTF-16, big-endian, ended by a zero; nothing at all for no password. */
function bmpString(password: Password): Uint8Array {
  return password === undefined ? new Uint8Array() : Buffer.from(`${password}\u0000`, 'utf16le').swap16();
}

/** The key derivation of PKCS#12 (RFC 7292 appendix B.2). */
async function derivePkcs12(
  password: Uint8Array,
  {
    salt,
    iterations,
    hash,
  }: { readonly salt: Uint8Array; readonly iterations: number; readonly hash: string },
  length: number,
  purpose: number,
): Promise<Uint8Array> {
  const block = hash === 'sha384' || hash === 'sha512' ? 128 : 64;
  const diversifier = new Uint8Array(block).fill(purpose);
  let input = Buffer.concat([repeatToBlock(salt, block), repeatToBlock(password, block)]);
  const output: Uint8Array[] = [];
  for (let got = 0; got < length;) {
    let digest: Uint8Array = digestOf(hash, Buffer.concat([diversifier, input]), 'buffer');
    for (let left = iterations - 1; left > 0; left -= roundsPerTurn) {
      digest = iterateHash(hash, digest, Math.min(left, roundsPerTurn));
      if (left > roundsPerTurn) await turn();
    }
    output.push(digest);
    got += digest.length;
    input = addOneAnd(repeatToBlock(digest, block).subarray(0, block), input);
  }
  return Buffer.concat(output).subarray(0, length);
}

function repeatToBlock(bytes: Uint8Array, block: number): Uint8Array {
  const size = Math.ceil(bytes.length / block) * block;
  return Uint8Array.from({ length: size }, (_, index) => bytes[index % bytes.length] ?? 0);
}

/** Adds `addend + 1` to each block of `input`, modulo its size. */
function addOneAnd(addend: Uint8Array, input: Uint8Array): Buffer<ArrayBuffer> {
  const result = Buffer.from(input);
  for (let start = 0; start < result.length; start += addend.length) {
    let carry = 1;
    for (let index = addend.length - 1; index >= 0; index -= 1) {
      carry += (result[start + index] ?? 0) + (addend[index] ?? 0);
      result[start + index] = carry & 0xff;
      carry >>= 8;
    }
  }
  return result;
}
