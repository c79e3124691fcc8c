import { createCipheriv, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { writeInteger, writeNull, writeOctets, writeOid, writeSequence } from '../asn1/der-writer.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { deriveFromPassword, openBudget } from './password-key.ts';

const derivePbkdf2 = promisify(pbkdf2);

/**
 * `modern`: PBES2 with PBKDF2-HMAC-SHA256 and AES-256-CBC, MAC of SHA-256, as OpenSSL 3 and Java 17 write.
 * `legacy`: triple DES and SHA-1 throughout, the only one that Java 8 before 8u301 and Windows before 2019 open.
 */
export type Pkcs12Flavour = 'modern' | 'legacy';

/** Rounds of each derivation: Java's number where everything reads it, OpenSSL's and Windows' where things are old. */
export const roundsOf: Readonly<Record<Pkcs12Flavour, number>> = { modern: 10_000, legacy: 2_048 };

/** Encrypts by password; gives the AlgorithmIdentifier in DER, and the octets. */
export async function encryptByPassword(
  plain: Uint8Array,
  password: string,
  flavour: Pkcs12Flavour,
): Promise<{ readonly algorithm: Uint8Array; readonly octets: Uint8Array }> {
  const iterations = roundsOf[flavour];
  if (flavour === 'legacy') {
    const salt = randomBytes(8);
    const derivation = { kind: 'pkcs12', salt, iterations, hash: 'sha1' } as const;
    const budget = openBudget('');
    const key = await deriveFromPassword(password, derivation, 24, 1, budget);
    const iv = await deriveFromPassword(password, derivation, 8, 2, budget);
    const parameters = writeSequence(writeOctets(salt), writeInteger(iterations));
    return {
      algorithm: writeSequence(writeOid(oid.pbeWithSha1And3Des), parameters),
      octets: encrypt('des-ede3-cbc', key, iv, plain),
    };
  }
  const [salt, iv] = [randomBytes(16), randomBytes(16)];
  const key = await derivePbkdf2(password, salt, iterations, 32, 'sha256');
  return {
    algorithm: writePbes2(salt, iterations, iv),
    octets: encrypt('aes-256-cbc', key, iv, plain),
  };
}

/** The AlgorithmIdentifier of PBES2 with PBKDF2-HMAC-SHA256 and AES-256-CBC (RFC 8018 appendix A.4). */
export function writePbes2(salt: Uint8Array, iterations: number, iv: Uint8Array): Uint8Array {
  const prf = writeSequence(writeOid(oid.hmacWithSha256), writeNull());
  const derivation = writeSequence(
    writeOid(oid.pbkdf2),
    writeSequence(writeOctets(salt), writeInteger(iterations), prf),
  );
  const encryption = writeSequence(writeOid(oid.aes256Cbc), writeOctets(iv));
  return writeSequence(writeOid(oid.pbes2), writeSequence(derivation, encryption));
}

function encrypt(name: string, key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv(name, key, iv);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}
