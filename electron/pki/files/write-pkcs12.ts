import { createHmac, randomBytes, type KeyObject } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import {
  writeDer,
  writeInteger,
  writeNull,
  writeOctets,
  writeOid,
  writeSequence,
} from '../asn1/der-writer.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { encryptByPassword, roundsOf, type Pkcs12Flavour } from '../keys/password-encryption.ts';
import { deriveFromPassword, openBudget } from '../keys/password-key.ts';

/** One bag to be written. */
export type Pkcs12Item =
  | {
      readonly type: 'key';
      readonly key: KeyObject;
      readonly friendlyName?: string | undefined;
      readonly keyId?: Uint8Array | undefined;
    }
  | {
      readonly type: 'certificate';
      readonly certificate: Certificate;
      readonly friendlyName?: string | undefined;
      readonly keyId?: Uint8Array | undefined;
      /** Java only sees a lone certificate that bears this mark. */
      readonly isTrustedByJava?: boolean;
    };

/**
 * Writes a PFX (RFC 7292 §4): a safe of encrypted certificates, a safe of shrouded keys, and a MAC over both. Keys come
 * out of their KeyObject for as long as it takes to encrypt them.
 */
export async function writePkcs12(
  items: readonly Pkcs12Item[],
  password: string,
  flavour: Pkcs12Flavour,
): Promise<Uint8Array> {
  const keyBags: Uint8Array[] = [];
  const certificateBags: Uint8Array[] = [];
  for (const item of items) {
    if (item.type === 'key') keyBags.push(await writeKeyBag(item, password, flavour));
    else certificateBags.push(writeCertificateBag(item));
  }
  const infos: Uint8Array[] = [];
  if (certificateBags.length > 0) {
    infos.push(await writeEncryptedData(writeSequence(...certificateBags), password, flavour));
  }
  if (keyBags.length > 0) infos.push(writeData(writeSequence(...keyBags)));
  const safe = writeSequence(...infos);
  return writeSequence(writeInteger(3), writeData(safe), await writeMac(safe, password, flavour));
}

/** A ContentInfo of type data (RFC 5652 §4). */
function writeData(content: Uint8Array): Uint8Array {
  return writeSequence(writeOid(oid.data), writeDer(0xa0, writeOctets(content)));
}

/** A ContentInfo of type encryptedData (RFC 5652 §8). */
async function writeEncryptedData(
  content: Uint8Array,
  password: string,
  flavour: Pkcs12Flavour,
): Promise<Uint8Array> {
  const { algorithm, octets } = await encryptByPassword(content, password, flavour);
  const info = writeSequence(writeOid(oid.data), algorithm, writeDer(0x80, octets));
  return writeSequence(writeOid(oid.encryptedData), writeDer(0xa0, writeSequence(writeInteger(0), info)));
}

async function writeKeyBag(
  item: Extract<Pkcs12Item, { type: 'key' }>,
  password: string,
  flavour: Pkcs12Flavour,
): Promise<Uint8Array> {
  const plain = item.key.export({ type: 'pkcs8', format: 'der' });
  try {
    const { algorithm, octets } = await encryptByPassword(plain, password, flavour);
    return writeBag(oid.shroudedKeyBag, writeSequence(algorithm, writeOctets(octets)), attributesOf(item));
  } finally {
    plain.fill(0);
  }
}

function writeCertificateBag(item: Extract<Pkcs12Item, { type: 'certificate' }>): Uint8Array {
  const value = writeSequence(
    writeOid(oid.x509Certificate),
    writeDer(0xa0, writeOctets(item.certificate.der)),
  );
  const mark = item.isTrustedByJava
    ? [writeAttribute(oid.oracleTrustedKeyUsage, writeOid(oid.anyExtendedKeyUsage))]
    : [];
  return writeBag(oid.certBag, value, [...attributesOf(item), ...mark]);
}

function writeBag(type: string, value: Uint8Array, attributes: readonly Uint8Array[]): Uint8Array {
  const set = attributes.length === 0 ? [] : [writeDer(0x31, ...inOrder(attributes))];
  return writeSequence(writeOid(type), writeDer(0xa0, value), ...set);
}

/** The members of a SET OF go in the order of their octets (X.690 §11.6). */
function inOrder(members: readonly Uint8Array[]): Uint8Array[] {
  return [...members].sort((one, other) => Buffer.compare(one, other));
}

function attributesOf({ friendlyName, keyId }: Pkcs12Item): Uint8Array[] {
  return [
    ...(friendlyName === undefined || friendlyName === ''
      ? []
      : [writeAttribute(oid.friendlyName, writeDer(0x1e, Buffer.from(friendlyName, 'utf16le').swap16()))]),
    ...(keyId === undefined ? [] : [writeAttribute(oid.localKeyId, writeOctets(keyId))]),
  ];
}

function writeAttribute(type: string, value: Uint8Array): Uint8Array {
  return writeSequence(writeOid(type), writeDer(0x31, value));
}

/** MacData (RFC 7292 §4), over the octets of the authenticated safe. */
async function writeMac(safe: Uint8Array, password: string, flavour: Pkcs12Flavour): Promise<Uint8Array> {
  const [hash, id, length] =
    flavour === 'modern' ? (['sha256', oid.sha256, 32] as const) : (['sha1', oid.sha1, 20] as const);
  const salt = randomBytes(length);
  const iterations = roundsOf[flavour];
  const derivation = { kind: 'pkcs12', salt, iterations, hash } as const;
  const key = await deriveFromPassword(password, derivation, length, 3, openBudget(''));
  const value = createHmac(hash, key).update(safe).digest();
  const digest = writeSequence(writeSequence(writeOid(id), writeNull()), writeOctets(value));
  return writeSequence(digest, writeOctets(salt), writeInteger(iterations));
}
