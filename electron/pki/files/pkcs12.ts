import { FaultError } from '../../contract/faults.ts';
import {
  childrenOf,
  DerError,
  derTag,
  isContext,
  isUniversal,
  readNodeAt,
  sequenceOf,
  type DerNode,
} from '../asn1/der-reader.ts';
import { joinOctets, readOctets, readOid } from '../asn1/der-values.ts';
import { openEncryptedPrivateKey, readPlainKey } from '../keys/encrypted-private-key.ts';
import { certificateEntry, keyEntry, revocationListEntry, type FileEntry } from './file-entry.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { decryptByPassword, passwordsToTry } from '../keys/password-decryption.ts';
import { openBudget, type DerivationBudget, type Password } from '../keys/password-key.ts';
import { readPasswordEncryption } from '../keys/password-parameters.ts';
import { readFriendlyName } from './pkcs12-attributes.ts';
import { macAccepts } from './pkcs12-mac.ts';

/** What a PKCS#12 is being opened with: passwords left to try, fewer once its MAC has chosen. */
interface Opening {
  readonly passwords: readonly Password[];
  readonly budget: DerivationBudget;
  /** Thrown where no password opens a part. */
  readonly closed: () => FaultError;
}

/** What a PKCS#12 is opened with. */
export interface Pkcs12Passwords {
  readonly password?: Password;
  /** Of what is inside, where it is another one. */
  readonly keyPassword?: Password;
}

/** What was found behind the passwords. */
export interface OpenedPkcs12 {
  readonly entries: FileEntry[];
  /** A password was given, and the file has none. */
  readonly passwordUnused: boolean;
}

/** Deepest nesting of safe contents; real files have none. */
const maxNesting = 4;

/**
 * The certificates, keys and CRLs of a PKCS#12 (RFC 7292), opened by password: modern (PBES2) and old (RC2, triple DES), with
 * its MAC verified where it has one. Certificates come in the order of the file.
 *
 * Throws DerError; FILE_PASSWORD_NEEDED, FILE_WRONG_PASSWORD, FILE_KEY_PASSWORD_NEEDED and FILE_WRONG_KEY_PASSWORD where the file opens
 * and its key has another password, FILE_OPENS_KEY_ALONE where it is the other way round or the file
 * is damaged, FILE_UNSUPPORTED_ALGORITHM{name, algorithm}, FILE_CORRUPT.
 */
export async function readPkcs12(
  der: Uint8Array,
  { password, keyPassword }: Pkcs12Passwords,
  name: string,
): Promise<OpenedPkcs12> {
  const [, authSafe, macData] = sequenceOf(readNodeAt(der));
  const [type, wrapped] = sequenceOf(authSafe);
  if (readOid(type) !== oid.data || wrapped === undefined) {
    throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm: `PKCS#12 ${readOid(type)}` });
  }
  const safe = readOctets(childrenOf(wrapped)[0]);
  const budget = openBudget(name);
  const given = passwordsToTry(password);
  const none = passwordsToTry(undefined);
  let passwords: readonly Password[] = [...new Set([...given, ...none])];
  let passwordUnused = false;
  let isOpen = false;
  const closed = (): FaultError => {
    if (password === undefined && !isOpen) return new FaultError('FILE_PASSWORD_NEEDED', { name });
    if (!isOpen) return new FaultError('FILE_WRONG_PASSWORD', { name });
    const code = keyPassword === undefined ? 'FILE_KEY_PASSWORD_NEEDED' : 'FILE_WRONG_KEY_PASSWORD';
    return new FaultError(code, { name });
  };
  if (macData !== undefined) {
    const accepted = await firstAccepted(macData, safe, [...new Set([...given, ...none])], budget);
    if (accepted === null) {
      const opens = password !== undefined && (await opensSomeKey(safe, given, budget));
      throw opens ? new FaultError('FILE_OPENS_KEY_ALONE', { name }) : closed();
    }
    isOpen = true;
    passwordUnused = !given.includes(accepted.password);
    // Programs may have encoded it otherwise for the MAC than for the parts.
    passwords = passwordUnused ? none : [...new Set([accepted.password, ...given])];
  }
  if (keyPassword !== undefined) passwords = [...new Set([...passwords, ...passwordsToTry(keyPassword)])];
  const opening: Opening = { passwords, budget, closed };
  const contents: DerNode[] = [];
  for (const info of sequenceOf(readNodeAt(safe))) {
    const opened = await openContents(info, opening);
    if (opened === null) continue;
    contents.push(opened.node);
    isOpen ||= opened.wasEncrypted;
  }
  const entries: FileEntry[] = [];
  for (const node of contents) entries.push(...(await readBags(node, opening, 0)));
  return { entries, passwordUnused };
}

async function firstAccepted(
  macData: DerNode,
  safe: Uint8Array,
  passwords: readonly Password[],
  budget: DerivationBudget,
): Promise<{ readonly password: Password } | null> {
  for (const password of passwords) {
    if (await macAccepts(macData, safe, password, budget)) return { password };
  }
  return null;
}

/** Whether a shrouded key, in clear safes, opens with one of the passwords: its own padding and structure say so. */
async function opensSomeKey(
  safe: Uint8Array,
  passwords: readonly Password[],
  budget: DerivationBudget,
): Promise<boolean> {
  try {
    for (const info of sequenceOf(readNodeAt(safe))) {
      const [type, wrapped] = sequenceOf(info);
      if (readOid(type) !== oid.data || wrapped === undefined) continue;
      for (const bag of sequenceOf(readNodeAt(readOctets(childrenOf(wrapped)[0])))) {
        const [bagType, value] = sequenceOf(bag);
        if (readOid(bagType) !== oid.shroudedKeyBag || value === undefined) continue;
        const [sealed] = childrenOf(value);
        if (sealed && (await openEncryptedPrivateKey(sealed.raw, passwords, budget)) !== null) return true;
      }
    }
  } catch {
    // What cannot be read does not open.
  }
  return false;
}

/** The SafeContents inside a ContentInfo, decrypted where needed; null for one that is empty. */
async function openContents(
  info: DerNode,
  { passwords, budget, closed }: Opening,
): Promise<{ readonly node: DerNode; readonly wasEncrypted: boolean } | null> {
  const [type, wrapped] = sequenceOf(info);
  const id = readOid(type);
  if (wrapped === undefined) return null;
  if (id === oid.data) return { node: readNodeAt(readOctets(childrenOf(wrapped)[0])), wasEncrypted: false };
  if (id !== oid.encryptedData) {
    throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name: budget.name, algorithm: `PKCS#12 ${id}` });
  }
  const [, contentInfo] = sequenceOf(childrenOf(wrapped)[0]);
  const [, algorithm, octets] = sequenceOf(contentInfo);
  if (!isContext(octets, 0)) return null;
  const encryption = readPasswordEncryption(algorithm);
  for (const password of passwords) {
    const plain = await decryptByPassword(encryption, joinOctets(octets), password, budget);
    const node = plain && wholeSequence(plain);
    if (node) return { node, wasEncrypted: true };
  }
  throw closed();
}

/** The octets as one SEQUENCE, or null: what a wrong password gives when the padding happens to be right. */
function wholeSequence(plain: Uint8Array): DerNode | null {
  try {
    const node = readNodeAt(plain);
    sequenceOf(node);
    return node.raw.length === plain.length ? node : null;
  } catch {
    return null;
  }
}

async function readBags(contents: DerNode, opening: Opening, depth: number): Promise<FileEntry[]> {
  if (depth > maxNesting) throw new DerError('nested too deeply');
  const { name } = opening.budget;
  const entries: FileEntry[] = [];
  for (const bag of sequenceOf(contents)) {
    const [type, wrapped, attributes] = sequenceOf(bag);
    const [value] = wrapped === undefined ? [] : childrenOf(wrapped);
    if (value === undefined) throw new DerError('empty bag');
    const id = readOid(type);
    const friendlyName = readFriendlyName(attributes);
    if (id === oid.keyBag) entries.push(keyEntry(readPlainKey(value.raw, name), name, friendlyName));
    if (id === oid.safeContentsBag) entries.push(...(await readBags(value, opening, depth + 1)));
    if (id === oid.certBag) {
      const der = bagOctets(value, oid.x509Certificate);
      if (der !== null) entries.push(certificateEntry(der, name, friendlyName));
    }
    if (id === oid.crlBag) {
      const der = bagOctets(value, oid.x509Crl);
      if (der !== null) entries.push(revocationListEntry(der, name));
    }
    // GnuTLS, asked for no password, puts a key in clear where a shrouded one is announced.
    if (id === oid.shroudedKeyBag && isPlainKey(value)) {
      entries.push(keyEntry(readPlainKey(value.raw, name), name, friendlyName));
    } else if (id === oid.shroudedKeyBag) {
      const key = await openEncryptedPrivateKey(value.raw, opening.passwords, opening.budget);
      if (key === null) throw opening.closed();
      entries.push(keyEntry(key, name, friendlyName));
    }
  }
  return entries;
}

/** Whether a value is a PrivateKeyInfo, which begins with its version, rather than an encrypted one. */
export function isPlainKey(value: DerNode): boolean {
  return isUniversal(sequenceOf(value)[0], derTag.integer);
}

/** The octets of a certificate or CRL bag of the kind wanted; null for another kind (SDSI). */
function bagOctets(value: DerNode, wanted: string): Uint8Array | null {
  const [kind, wrapped] = sequenceOf(value);
  if (readOid(kind) !== wanted || wrapped === undefined) return null;
  return readOctets(childrenOf(wrapped)[0]);
}
