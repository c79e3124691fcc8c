import { readExtensions } from '../certificates/certificate-extensions.ts';
import { DerError, readNodeAt, sequenceOf, type DerNode } from '../asn1/der-reader.ts';
import { readSmallInteger, readTime, serialHexIn } from '../asn1/der-values.ts';
import { sameName, type DistinguishedName } from '../asn1/distinguished-name.ts';
import { readCertificateIssuer } from './distribution-scope.ts';
import { oid } from '../asn1/object-identifiers.ts';

/** A revocation, as its list tells it. */
export interface Revocation {
  readonly revokedAt: Date;
  /** RFC 5280 §5.3.1, `unspecified` where none is given. */
  readonly reason: string;
}

/** The entries of a CRL, scanned once: each is decoded when it is asked for. */
export interface RevocationEntries {
  readonly size: number;
  /** A certificate is named twice. */
  readonly hasDuplicates: boolean;
  /** Of any entry: dotted identifiers. */
  readonly criticalExtensions: readonly string[];
  find(serialHex: string, certificateIssuer: DistinguishedName): Revocation | null;
}

export const reasonNames: Readonly<Record<number, string>> = {
  0: 'unspecified',
  1: 'keyCompromise',
  2: 'cACompromise',
  3: 'affiliationChanged',
  4: 'superseded',
  5: 'cessationOfOperation',
  6: 'certificateHold',
  8: 'removeFromCRL',
  9: 'privilegeWithdrawn',
  10: 'aACompromise',
};

/**
 * Scans revokedCertificates (RFC 5280 §5.1.2.6). A list may name a hundred thousand: one pass over the octets keeps where each
 * serial number stands, and checks the rest; only what departs from the usual form is unfolded. Throws DerError.
 *
 * @param issuer of the list, and of its entries until one says otherwise (§5.3.3)
 */
export function scanRevocations(node: DerNode | undefined, issuer: DistinguishedName): RevocationEntries {
  const bytes = node?.content ?? new Uint8Array();
  const critical = new Set<string>();
  const issuers: DistinguishedName[] = [issuer];
  const offsets = new Map<string, number>();
  let size = 0;
  for (let offset = 0; offset < bytes.length;) {
    const row = readSpan(bytes, offset, 0x30);
    const serial = readSpan(bytes, row.start, 0x02);
    const date = readDateSpan(bytes, serial.end);
    if (date < row.end) {
      const named = readEntryExtensions(bytes, date, row.end, critical);
      if (named !== null) issuers.push(named);
    }
    offsets.set(keyOf(serialHexIn(bytes, serial.start, serial.end), issuers.length - 1), offset);
    offset = row.end;
    size += 1;
  }
  return {
    size,
    hasDuplicates: offsets.size < size,
    criticalExtensions: [...critical],
    find(serialHex, certificateIssuer) {
      const serial = foldSerial(serialHex);
      for (const [rank, name] of issuers.entries()) {
        const offset = sameName(name, certificateIssuer) ? offsets.get(keyOf(serial, rank)) : undefined;
        if (offset !== undefined) return decodeEntry(readNodeAt(bytes, offset));
      }
      return null;
    },
  };
}

/** Serial numbers are unique to an issuer: those of the list's own need no mark. */
function keyOf(serial: string, rank: number): string {
  return rank === 0 ? serial : `${rank} ${serial}`;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the content of a value of this tag lies, when its length is written on up to four octets. */
function readSpan(bytes: Uint8Array, offset: number, tag: number): Span {
  if (bytes[offset] !== tag) throw new DerError(`tag ${tag} was expected`);
  const first = bytes[offset + 1] ?? 0;
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || count > 4) throw new DerError('bad length');
  let length = count === 0 ? first : 0;
  for (let index = 0; index < count; index += 1) length = length * 256 + (bytes[offset + 2 + index] ?? 0);
  const start = offset + 2 + count;
  if (start + length > bytes.length) throw new DerError('the octets stop early', true);
  return { start, end: start + length };
}

/** The end of a revocation date; the usual form is checked digit by digit, another one is read in full. */
function readDateSpan(bytes: Uint8Array, offset: number): number {
  const isUtc = bytes[offset] === 0x17;
  const { start, end } = readSpan(bytes, offset, isUtc ? 0x17 : 0x18);
  const from = isUtc ? start + 2 : start + 4;
  let isUsual = end - from === 11 && bytes[end - 1] === 0x5a;
  for (let at = start; isUsual && at < end - 1; at += 1) {
    const octet = bytes[at] ?? 0;
    isUsual = octet >= 0x30 && octet <= 0x39;
  }
  const pair = (at: number): number => ((bytes[at] ?? 0) - 0x30) * 10 + (bytes[at + 1] ?? 0) - 0x30;
  const [month, day] = [pair(from), pair(from + 2)];
  const isPlain = month >= 1 && month <= 12 && day >= 1 && day <= 28;
  if (!isUsual || !isPlain || pair(from + 4) > 23 || pair(from + 6) > 59 || pair(from + 8) > 59) {
    readTime(readNodeAt(bytes, offset));
  }
  return end;
}

/** The extensions of nearly every entry, but for the reason's number: one reasonCode, not critical. */
const reasonAlone = Buffer.from('300c300a0603551d1504030a01', 'hex');

/** Looks through the extensions of an entry: adds the critical ones, and gives the issuer that it names, if it does. */
function readEntryExtensions(
  bytes: Uint8Array,
  start: number,
  end: number,
  critical: Set<string>,
): DistinguishedName | null {
  // The usual form is told by its octets.
  if (
    end - start === reasonAlone.length + 1 &&
    reasonAlone.every((octet, at) => bytes[start + at] === octet)
  ) {
    return null;
  }
  const list = readNodeAt(bytes, start);
  if (start + list.raw.length !== end) throw new DerError('octets after an entry');
  const extensions = readExtensions(list);
  for (const { id, critical: isCritical, value } of extensions.values()) {
    if (isCritical) critical.add(id);
    if (id === oid.crlReason) readSmallInteger(readNodeAt(value));
  }
  const named = extensions.get(oid.certificateIssuer);
  if (named === undefined) return null;
  const name = readCertificateIssuer(named.value);
  if (name === null) throw new DerError('an issuer that is no directory name');
  return name;
}

function decodeEntry(row: DerNode): Revocation {
  const [, date, list] = sequenceOf(row);
  if (date === undefined) throw new DerError('a revocation without its date');
  const reason = list && readExtensions(list).get(oid.crlReason);
  const number = reason === undefined ? 0 : readSmallInteger(readNodeAt(reason.value));
  return { revokedAt: readTime(date), reason: reasonNames[number] ?? 'unspecified' };
}

/** A serial number as it is kept: lower case, an even number of digits, no leading zeros beyond. */
function foldSerial(hex: string): string {
  const sign = hex.trimStart().startsWith('-') ? '-' : '';
  const digits = hex
    .toLowerCase()
    .replace(/[\s:-]/g, '')
    .replace(/^0+(?=.)/, '');
  return `${sign}${digits.length % 2 === 0 ? digits : `0${digits}`}`;
}
