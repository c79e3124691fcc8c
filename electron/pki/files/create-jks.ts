import { randomBytes, type KeyObject } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import { writeNull, writeOctets, writeOid, writeSequence } from '../asn1/der-writer.ts';
import {
  integrityDigest,
  jdkKeyProtector,
  jksMagic,
  jksTag,
  jksVersion,
  keyCheck,
  maskKey,
  protectorSaltLength,
} from './jks-format.ts';

/** One entry of a keystore. Java keeps aliases in lower case. */
export type JksEntry =
  | {
      readonly alias: string;
      readonly type: 'key';
      readonly key: KeyObject;
      /** The key's certificate, then the authorities above it. */
      readonly chain: readonly Certificate[];
    }
  | { readonly alias: string; readonly type: 'trusted'; readonly certificate: Certificate };

export interface JksContent {
  readonly entries: readonly JksEntry[];
  /** Of the store and of each of its keys. */
  readonly password: string;
  /** Date of creation of the entries, shown by keytool; the present when absent. */
  readonly at?: Date;
}

/**
 * Makes a Java keystore in its old format, JKS version 2, for servers that take no PKCS#12. Its protection of keys (SHA-1 and
 * no rounds) is weak: a PKCS#12 is better wherever it is accepted.
 */
export function createJks({ entries, password, at = new Date() }: JksContent): Uint8Array {
  const body = Buffer.concat([
    uint32(jksMagic),
    uint32(jksVersion),
    uint32(entries.length),
    ...entries.map((entry) => writeEntry(entry, password, at)),
  ]);
  return new Uint8Array(Buffer.concat([body, integrityDigest(password, body)]));
}

function writeEntry(entry: JksEntry, password: string, at: Date): Uint8Array {
  const tag = uint32(jksTag[entry.type]);
  const head = [tag, javaText(entry.alias.toLowerCase()), uint64(at.getTime())];
  if (entry.type === 'trusted') return Buffer.concat([...head, writeCertificate(entry.certificate)]);
  const key = sealKey(entry.key, password);
  const chain = entry.chain.map(writeCertificate);
  return Buffer.concat([...head, uint32(key.length), key, uint32(chain.length), ...chain]);
}

function writeCertificate({ der }: Certificate): Uint8Array {
  return Buffer.concat([javaText('X.509'), uint32(der.length), der]);
}

/** EncryptedPrivateKeyInfo by the JDK's own protector: salt, masked key, check. */
function sealKey(key: KeyObject, password: string): Uint8Array {
  const plain = key.export({ type: 'pkcs8', format: 'der' });
  const salt = randomBytes(protectorSaltLength);
  const sealed = Buffer.concat([salt, maskKey(plain, password, salt), keyCheck(plain, password)]);
  plain.fill(0);
  return writeSequence(writeSequence(writeOid(jdkKeyProtector), writeNull()), writeOctets(sealed));
}

function uint32(value: number): Uint8Array {
  const octets = Buffer.alloc(4);
  octets.writeUInt32BE(value);
  return octets;
}

function uint64(value: number): Uint8Array {
  const octets = Buffer.alloc(8);
  octets.writeBigUInt64BE(BigInt(value));
  return octets;
}

/** Text as DataOutputStream.writeUTF writes it: its length on two octets, then UTF-8 of each UTF-16 unit. */
function javaText(text: string): Uint8Array {
  const octets = Array.from({ length: text.length }, (_, index) => {
    const unit = text.charCodeAt(index);
    if (unit > 0 && unit < 0x80) return [unit];
    if (unit < 0x800) return [0xc0 | (unit >> 6), 0x80 | (unit & 0x3f)];
    return [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
  }).flat();
  const length = Buffer.alloc(2);
  length.writeUInt16BE(octets.length);
  return Buffer.concat([length, Uint8Array.from(octets)]);
}
