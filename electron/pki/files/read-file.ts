import { createPrivateKey } from 'node:crypto';
import { FaultError } from '../../contract/faults.ts';
import { importLimitBytes, listLimitBytes } from '../../contract/methods.ts';
import { beginsLikeList } from '../revocation/begins-like-list.ts';
import { shapeOf, type ContentShape } from './content-shape.ts';
import { DerError, readNodeAt, type DerNode } from '../asn1/der-reader.ts';
import { openEncryptedPrivateKey, readPlainKey } from '../keys/encrypted-private-key.ts';
import {
  certificateEntry,
  keyEntry,
  requestEntry,
  revocationListEntry,
  type FileEntry,
} from './file-entry.ts';
import { looksLike, type FileLikeness } from '../asn1/file-signature.ts';
import { decodeText } from '../asn1/file-text.ts';
import { mendPem } from '../asn1/mend-pem.ts';
import { passwordsToTry } from '../keys/password-decryption.ts';
import { openBudget } from '../keys/password-key.ts';
import { bareBase64, findPemBlocks, looksLikePem, type PemBlock } from '../asn1/pem.ts';
import { refuseMorePrimes } from '../keys/private-key.ts';
import { openOldPemKey } from '../keys/pem-encrypted-key.ts';
import { readPkcs12 } from './pkcs12.ts';
import { readPkcs7 } from './pkcs7.ts';
import { isJavaKeystore, readJks } from './read-jks.ts';

export type { FileEntry } from './file-entry.ts';

const sequenceTag = 0x30;

export interface FileContents {
  readonly kind: 'pem' | 'der' | 'pkcs7' | 'pkcs12' | 'jks';
  readonly entries: readonly FileEntry[];
  /** A password was given for a PKCS#12 that has none. */
  readonly passwordUnused: boolean;
}

export interface ReadOptions {
  /** Shown in faults; never used to tell what the file is. */
  readonly name: string;
  /** Of a PKCS#12, a JKS or an encrypted key. Absent and empty are both tried when absent. */
  readonly password?: string;
  /** Of the key inside, where a store has another one for it. */
  readonly keyPassword?: string;
}

/** One reading: what it was asked, and what is noted on the way. */
interface Reading extends ReadOptions {
  passwordUnused: boolean;
}

/**
 * Reads whatever a publisher may have received: certificates, keys, CSRs, CRLs, PKCS#7, PKCS#12 and JKS, in DER, in PEM (several
 * blocks, comments around) or in bare base64. Told by content alone. A private key comes out as a KeyObject, never as text.
 *
 * Throws FILE_EMPTY{name}, FILE_TOO_LARGE{name, sizeBytes, limitBytes}, FILE_NOT_RECOGNISED{name, looksLike}, FILE_CORRUPT{name},
 * FILE_WITH_MORE{name}, FILE_PASSWORD_NEEDED{name}, FILE_WRONG_PASSWORD{name}, FILE_KEY_PASSWORD_NEEDED{name},
 * FILE_WRONG_KEY_PASSWORD{name}, FILE_OPENS_KEY_ALONE{name}, FILE_UNSUPPORTED_ALGORITHM{name, algorithm}; nothing else.
 */
export async function readFileContents(bytes: Uint8Array, options: ReadOptions): Promise<FileContents> {
  const { name } = options;
  if (bytes.length === 0) throw new FaultError('FILE_EMPTY', { name });
  const limit = limitFor(bytes);
  if (bytes.length > limit)
    throw new FaultError('FILE_TOO_LARGE', { name, sizeBytes: bytes.length, limitBytes: limit });
  try {
    const reading: Reading = { ...options, passwordUnused: false };
    const { kind, entries } = await readAny(bytes, reading);
    return { kind, entries, passwordUnused: reading.passwordUnused };
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError('FILE_CORRUPT', { name }, { cause: error });
  }
}

/** How many octets are read of a file that begins so: a CRL may be far larger than anything else. */
export function limitFor(beginning: Uint8Array): number {
  return beginsLikeList(beginning) ? listLimitBytes : importLimitBytes;
}

/** What a file holds, as far as one way of writing it tells. */
type Read = Pick<FileContents, 'kind' | 'entries'>;

async function readAny(bytes: Uint8Array, options: Reading): Promise<Read> {
  if (isJavaKeystore(bytes)) {
    return { kind: 'jks', entries: readJks(bytes, options, options.name) };
  }
  const decoded = decodeText(bytes);
  if (decoded === null) return readDer(bytes, options);
  if (decoded.trim() === '') throw new FaultError('FILE_EMPTY', { name: options.name });
  const text = mendPem(decoded);
  if (looksLikePem(text)) return readPem(text, options);
  const inside = bareBase64(text);
  if (inside === null) {
    // A short key in DER may happen to have octets of text alone.
    if (!beginsLikeDer(bytes)) throw notRecognised(options, looksLike(bytes));
    return readDer(bytes, options);
  }
  const innerText = decodeText(inside);
  return innerText !== null && looksLikePem(innerText)
    ? readPem(innerText, options)
    : readDer(inside, options);
}

function notRecognised({ name }: ReadOptions, likeness: FileLikeness): FaultError {
  return new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: likeness });
}

/** One structure, or several after one another. */
async function readDer(bytes: Uint8Array, options: Reading): Promise<Read> {
  if (!beginsLikeDer(bytes)) throw notRecognised(options, looksLike(bytes));
  const shapes = new Set<ContentShape>();
  const entries: FileEntry[] = [];
  for (let rest = bytes; ;) {
    const root = readNodeAt(rest);
    const shape = shapeOf(root);
    if (shape === null) throw notRecognised(options, 'unknown');
    if (shape === 'public-key' || shape === 'parameters') throw notRecognised(options, shape);
    shapes.add(shape);
    entries.push(...(await readShape(shape, root, options)));
    rest = rest.subarray(root.raw.length);
    if (rest.every(isFiller)) break;
    if (rest[0] !== sequenceTag) throw new FaultError('FILE_WITH_MORE', { name: options.name });
  }
  const [only] = shapes;
  const kind = shapes.size === 1 && (only === 'pkcs7' || only === 'pkcs12') ? only : 'der';
  return { kind, entries };
}

/** A SEQUENCE of more than 127 octets, or of fewer that are all there is, or before another one: else a foreign file. */
function beginsLikeDer(bytes: Uint8Array): boolean {
  const [tag, length = 0] = bytes;
  if (tag !== sequenceTag || length > 0x84) return false;
  if (length >= 0x80) return true;
  const rest = bytes.subarray(2 + length);
  return bytes.length >= 2 + length && (rest[0] === sequenceTag || rest.every(isFiller));
}

/** Zeros and line ends, which programs leave at the end of a file. */
const isFiller = (octet: number): boolean => octet === 0 || octet === 0x0a || octet === 0x0d;

async function readShape(shape: ContentShape, root: DerNode, options: Reading): Promise<FileEntry[]> {
  const { raw } = root;
  const { name, password } = options;
  switch (shape) {
    case 'certificate':
      return [certificateEntry(root, name)];
    case 'request':
      return [requestEntry(raw, name)];
    case 'revocation-list':
      return [revocationListEntry(raw, name)];
    case 'pkcs7':
      return readPkcs7(raw, name);
    case 'pkcs12': {
      const { entries, passwordUnused } = await readPkcs12(raw, options, name);
      options.passwordUnused ||= passwordUnused;
      return entries;
    }
    case 'private-key':
      return [keyEntry(readPlainKey(raw, name), name)];
    case 'rsa-private-key':
      refuseMorePrimes(root, name);
      return [keyEntry(createPrivateKey({ key: Buffer.from(raw), format: 'der', type: 'pkcs1' }), name)];
    case 'ec-private-key':
      return [keyEntry(createPrivateKey({ key: Buffer.from(raw), format: 'der', type: 'sec1' }), name)];
    case 'encrypted-private-key': {
      const key = await openEncryptedPrivateKey(raw, passwordsToTry(password), openBudget(name));
      if (key !== null) return [keyEntry(key, name)];
      throw new FaultError(password === undefined ? 'FILE_PASSWORD_NEEDED' : 'FILE_WRONG_PASSWORD', { name });
    }
    case 'dsa-private-key':
      throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm: 'DSA' });
    case 'public-key':
    case 'parameters':
      return [];
  }
}

/** Blocks that go with a key or a certificate and say nothing here. */
const ignoredLabels = /PARAMETERS|PUBLIC KEY/;

async function readPem(text: string, options: Reading): Promise<Read> {
  const blocks = findPemBlocks(text);
  const read = blocks.filter(({ label }) => !ignoredLabels.test(label));
  if (read.length === 0) {
    const isKey = blocks.some(({ label }) => label.includes('PUBLIC KEY'));
    throw notRecognised(options, isKey ? 'public-key' : 'parameters');
  }
  if (read.some(({ label }) => label === 'OPENSSH PRIVATE KEY')) throw notRecognised(options, 'openssh-key');
  const shapes = new Set<ContentShape | null>();
  const entries: FileEntry[] = [];
  for (const block of read) {
    if (block.headers['dek-info'] !== undefined) {
      entries.push(keyEntry(openOldPemKey(block, options.password, options.name), options.name));
      shapes.add('rsa-private-key');
      continue;
    }
    const root = readNodeAt(block.der);
    const shape = shapeOf(root);
    shapes.add(shape);
    if (shape !== null) entries.push(...(await readShape(shape, root, options)));
    else if (isOurs(block)) throw new DerError(`the block ${block.label} is not what it says`);
  }
  if (entries.length === 0) throw notRecognised(options, 'pem');
  const [only] = shapes;
  const kind = shapes.size === 1 && (only === 'pkcs7' || only === 'pkcs12') ? only : 'pem';
  return { kind, entries };
}

function isOurs({ label }: PemBlock): boolean {
  return /CERTIFICATE|CRL|PRIVATE KEY|PKCS|CMS/.test(label);
}
