import { FaultError } from '../../contract/faults.ts';
import { DerError, readNodeAt, sequenceOf } from '../asn1/der-reader.ts';
import { readOctets, readOid } from '../asn1/der-values.ts';
import { readPlainKey } from '../keys/encrypted-private-key.ts';
import { certificateEntry, keyEntry, type FileEntry } from './file-entry.ts';
import {
  integrityDigest,
  jceksMagic,
  jdkKeyProtector,
  jksMagic,
  jksTag,
  jksVersion,
  keyCheck,
  maskKey,
  protectorSaltLength,
} from './jks-format.ts';

const digestLength = 20;

/** What a store holds, before any password. */
interface Parsed {
  readonly alias: string;
  /** EncryptedPrivateKeyInfo; null for a certificate that is trusted by itself. */
  readonly sealedKey: Uint8Array | null;
  readonly certificates: readonly Uint8Array[];
}

/** Whether a file begins as a keystore of Java, JKS or JCEKS. */
export function isJavaKeystore(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const magic = Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32BE();
  return magic === jksMagic || magic === jceksMagic;
}

/**
 * The keys and certificates of a Java keystore in its old format (JKS version 1 or 2), each key followed by its chain.
 * Its integrity digest is verified with the password; without one, a store of certificates alone is read all the same, as
 * Java does: they are no secret, and nothing is trusted for being in it.
 *
 * Throws DerError; FILE_PASSWORD_NEEDED, FILE_WRONG_PASSWORD, FILE_CORRUPT; FILE_KEY_PASSWORD_NEEDED, FILE_WRONG_KEY_PASSWORD where the
 * store opens and its key has another password, FILE_OPENS_KEY_ALONE the other way round; FILE_UNSUPPORTED_ALGORITHM{name, algorithm}, also for JCEKS and for a store
 * that holds secret keys.
 */
export function readJks(
  bytes: Uint8Array,
  { password, keyPassword }: { readonly password?: string; readonly keyPassword?: string },
  name: string,
): FileEntry[] {
  const { entries, digest, body } = parseStore(bytes, name);
  const hasKeys = entries.some(({ sealedKey }) => sealedKey !== null);
  if (password === undefined && hasKeys) throw new FaultError('FILE_PASSWORD_NEEDED', { name });
  if (password !== undefined && Buffer.compare(integrityDigest(password, body), digest) !== 0) {
    // The digest is wrong for another password and for a damaged file alike.
    const opens = entries.some(({ sealedKey }) => sealedKey !== null && canOpen(sealedKey, password, name));
    throw new FaultError(opens ? 'FILE_OPENS_KEY_ALONE' : 'FILE_WRONG_PASSWORD', { name });
  }
  return entries.flatMap(({ alias, sealedKey, certificates }) => {
    const key =
      sealedKey === null
        ? null
        : (openKey(sealedKey, password ?? '', name) ??
          (keyPassword === undefined ? null : openKey(sealedKey, keyPassword, name)));
    if (sealedKey !== null && key === null) {
      const code = keyPassword === undefined ? 'FILE_KEY_PASSWORD_NEEDED' : 'FILE_WRONG_KEY_PASSWORD';
      throw new FaultError(code, { name });
    }
    return [
      ...(key === null ? [] : [keyEntry(readPlainKey(key, name), name, alias)]),
      ...certificates.map((der, index) => certificateEntry(der, name, index === 0 ? alias : undefined)),
    ];
  });
}

function canOpen(sealed: Uint8Array, password: string, name: string): boolean {
  try {
    return openKey(sealed, password, name) !== null;
  } catch {
    return false;
  }
}

/** The PrivateKeyInfo under the JDK's own protector; null where the password does not open it. */
function openKey(sealed: Uint8Array, password: string, name: string): Uint8Array | null {
  const [algorithm, octets] = sequenceOf(readNodeAt(sealed));
  const id = readOid(sequenceOf(algorithm)[0]);
  if (id !== jdkKeyProtector) throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm: id });
  const data = readOctets(octets);
  if (data.length < protectorSaltLength + digestLength)
    throw new DerError('the sealed key is too short', true);
  const masked = data.subarray(protectorSaltLength, -digestLength);
  const key = maskKey(masked, password, data.subarray(0, protectorSaltLength));
  return Buffer.compare(keyCheck(key, password), data.subarray(-digestLength)) === 0 ? key : null;
}

function parseStore(
  bytes: Uint8Array,
  name: string,
): { readonly entries: readonly Parsed[]; readonly body: Uint8Array; readonly digest: Uint8Array } {
  const reader = readBytes(bytes.subarray(0, -digestLength));
  if (reader.uint32() === jceksMagic) {
    throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm: 'JCEKS' });
  }
  const version = reader.uint32();
  if (version > jksVersion || version === 0) {
    throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm: `JKS ${version}` });
  }
  const count = reader.uint32();
  const entries: Parsed[] = [];
  for (let index = 0; index < count; index += 1) {
    const tag = reader.uint32();
    if (tag !== jksTag.key && tag !== jksTag.trusted) throw new DerError('unknown kind of entry');
    const alias = reader.text();
    reader.take(8);
    const sealedKey = tag === jksTag.key ? reader.take(reader.uint32()) : null;
    const chainLength = tag === jksTag.key ? reader.uint32() : 1;
    const certificates: Uint8Array[] = [];
    for (let rank = 0; rank < chainLength; rank += 1) {
      if (version === jksVersion && reader.text() !== 'X.509') throw new DerError('not an X.509 certificate');
      certificates.push(reader.take(reader.uint32()));
    }
    entries.push({ alias, sealedKey, certificates });
  }
  if (!reader.isAtEnd()) throw new DerError('octets after the last entry');
  return {
    entries,
    body: bytes.subarray(0, -digestLength),
    digest: bytes.subarray(-digestLength),
  };
}

interface ByteReader {
  take(length: number): Uint8Array;
  uint32(): number;
  text(): string;
  isAtEnd(): boolean;
}

/** Reads big-endian fields one after the other. Throws DerError where the octets stop. */
function readBytes(bytes: Uint8Array): ByteReader {
  let offset = 0;
  const take = (length: number): Uint8Array => {
    if (offset + length > bytes.length) throw new DerError('the octets stop early', true);
    offset += length;
    return bytes.subarray(offset - length, offset);
  };
  const unsigned = (length: number): number => take(length).reduce((sum, octet) => sum * 256 + octet, 0);
  return {
    take,
    uint32: () => unsigned(4),
    // Java writes surrogates apart and zero on two octets: neither is met in an alias that matters.
    text: () => new TextDecoder('utf-8').decode(take(unsigned(2))),
    isAtEnd: () => offset === bytes.length,
  };
}
