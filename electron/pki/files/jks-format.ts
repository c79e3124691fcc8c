import { createHash } from 'node:crypto';

/** First four octets of a JKS, and of its encrypted cousin JCEKS. */
export const jksMagic = 0xfeedfeed;
export const jceksMagic = 0xcececece;
export const jksVersion = 2;
/** Kinds of entries. */
export const jksTag = { key: 1, trusted: 2 } as const;
/** The key protector of the JDK: the algorithm of its EncryptedPrivateKeyInfo. */
export const jdkKeyProtector = '1.3.6.1.4.1.42.2.17.1.1';
export const protectorSaltLength = 20;

/** A password as Java hashes it: UTF-16, big-endian, no terminator. */
export function javaPassword(password: string): Uint8Array {
  return Buffer.from(password, 'utf16le').swap16();
}

/** The integrity digest at the end of a JKS: SHA-1 of the password, a phrase of Sun's, and all that comes before. */
export function integrityDigest(password: string, data: Uint8Array): Uint8Array {
  return createHash('sha1').update(javaPassword(password)).update('Mighty Aphrodite').update(data).digest();
}

/** Hides or uncovers a key: its octets, XOR a chain of SHA-1 over password and previous digest, salt first. */
export function maskKey(octets: Uint8Array, password: string, salt: Uint8Array): Uint8Array {
  const secret = javaPassword(password);
  const result = Uint8Array.from(octets);
  let digest: Uint8Array = salt;
  for (let start = 0; start < result.length; start += digest.length) {
    digest = createHash('sha1').update(secret).update(digest).digest();
    digest.forEach((octet, index) => {
      const at = start + index;
      if (at < result.length) result[at] = (result[at] ?? 0) ^ octet;
    });
  }
  return result;
}

/** The check beside a hidden key: SHA-1 of password and key. */
export function keyCheck(key: Uint8Array, password: string): Uint8Array {
  return createHash('sha1').update(javaPassword(password)).update(key).digest();
}
