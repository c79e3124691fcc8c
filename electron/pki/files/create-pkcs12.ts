import { createHash, type KeyObject } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import type { Pkcs12Flavour } from '../keys/password-encryption.ts';
import { writePkcs12, type Pkcs12Item } from './write-pkcs12.ts';

export type { Pkcs12Flavour } from '../keys/password-encryption.ts';

export interface Pkcs12Content {
  readonly key: KeyObject;
  readonly certificate: Certificate;
  /** The authorities above, nearest first. */
  readonly chain: readonly Certificate[];
  /** Shown by Windows, taken as alias by Java. */
  readonly friendlyName: string;
  readonly password: string;
  readonly flavour: Pkcs12Flavour;
}

/**
 * Makes a PKCS#12 (RFC 7292) of a key, its certificate and its chain: one entry for Java, one identity for Windows.
 * Everything in it is encrypted but the names of the algorithms.
 */
export async function createPkcs12(content: Pkcs12Content): Promise<Uint8Array> {
  const { key, certificate, chain, friendlyName, password, flavour } = content;
  const keyId = keyIdOf(certificate);
  const items: readonly Pkcs12Item[] = [
    { type: 'key', key, friendlyName, keyId },
    { type: 'certificate', certificate, friendlyName, keyId },
    ...chain
      .filter(({ sha256 }) => sha256 !== certificate.sha256)
      .map((authority) => ({ type: 'certificate', certificate: authority }) as const),
  ];
  return writePkcs12(items, password, flavour);
}

/** The octets that tie a key to its certificate (localKeyId): SHA-1 of the certificate, as OpenSSL does. */
export function keyIdOf({ der }: Certificate): Uint8Array {
  return createHash('sha1').update(der).digest();
}
