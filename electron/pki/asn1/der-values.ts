import { DerError, childrenOf, derTag, expectTag, isUniversal, type DerNode } from './der-reader.ts';

/** The values of ASN.1's simple types, each checked against its tag. All throw DerError. */

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

export function readBoolean(node: DerNode | undefined): boolean {
  const { content } = expectTag(node, derTag.boolean);
  if (content.length !== 1) throw new DerError('BOOLEAN of a wrong length');
  return content[0] !== 0;
}

/** An INTEGER as lower-case hexadecimal, an even number of digits, without the sign octet. */
export function readIntegerHex(node: DerNode | undefined): string {
  const { content } = expectTag(node, derTag.integer);
  if (content.length === 0) throw new DerError('empty INTEGER');
  let start = 0;
  while (start < content.length - 1 && content[start] === 0) start += 1;
  return toHex(content.subarray(start));
}

/**
 * A serial number as hexadecimal: lower case, an even number of digits and, for a negative one (forbidden, and met), a minus
 * sign, so that it is not taken for the positive one of the same octets.
 */
export function readSerialHex(node: DerNode | undefined): string {
  const { content } = expectTag(node, derTag.integer);
  return serialHexIn(content, 0, content.length);
}

/** The same, from the octets of an INTEGER between two offsets. */
export function serialHexIn(bytes: Uint8Array, from: number, to: number): string {
  if (from >= to) throw new DerError('empty INTEGER');
  let start = from;
  while (start < to - 1 && bytes[start] === 0) start += 1;
  if ((bytes[from] ?? 0) < 0x80) return hexBetween(bytes, start, to);
  const magnitude = Uint8Array.from(bytes.subarray(from, to), (octet) => octet ^ 0xff);
  for (let index = magnitude.length - 1; index >= 0; index -= 1) {
    const next = ((magnitude[index] ?? 0) + 1) & 0xff;
    magnitude[index] = next;
    if (next !== 0) break;
  }
  const first = magnitude.findIndex((octet) => octet !== 0);
  return `-${toHex(first < 0 ? Uint8Array.of(1, ...magnitude) : magnitude.subarray(first))}`;
}

function hexBetween(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('hex');
}

/** A non-negative INTEGER or ENUMERATED below 2^48. */
export function readSmallInteger(node: DerNode | undefined): number {
  if (node === undefined) throw new DerError('INTEGER was expected');
  return smallIntegerIn(
    expectTag(node, node.tag === derTag.enumerated ? derTag.enumerated : derTag.integer).content,
  );
}

/** The same, where the tag is implicit and the octets alone tell the value. */
export function smallIntegerIn(content: Uint8Array): number {
  const first = content[0];
  if (first === undefined || first >= 0x80 || content.length > 7) throw new DerError('INTEGER out of range');
  const value = content.reduce((sum, octet) => sum * 256 + octet, 0);
  if (value >= 2 ** 48) throw new DerError('INTEGER out of range');
  return value;
}

/** An OCTET STRING; BER may cut it in pieces. */
export function readOctets(node: DerNode | undefined): Uint8Array {
  return joinOctets(expectTag(node, derTag.octetString), 0);
}

/** The octets of a node that is an OCTET STRING under an implicit tag. */
export function joinOctets(node: DerNode, depth = 0): Uint8Array {
  if (depth > 16) throw new DerError('nested too deeply');
  if (!node.constructed) return node.content;
  return Buffer.concat(childrenOf(node).map((part) => joinOctets(part, depth + 1)));
}

/** A BIT STRING of whole octets, or of named bits. */
export function readBits(node: DerNode | undefined): { readonly unused: number; readonly bytes: Uint8Array } {
  const { content } = expectTag(node, derTag.bitString);
  const unused = content[0];
  if (unused === undefined || unused > 7) throw new DerError('bad BIT STRING');
  return { unused, bytes: content.subarray(1) };
}

/** Numbers of the bits that are set, 0 the leftmost. */
export function readNamedBits(node: DerNode | undefined): number[] {
  return namedBitsIn(expectTag(node, derTag.bitString).content);
}

/** The same, where the tag is implicit. */
export function namedBitsIn(content: Uint8Array): number[] {
  const unused = content[0];
  if (unused === undefined || unused > 7) throw new DerError('bad BIT STRING');
  const bytes = content.subarray(1);
  return Array.from({ length: bytes.length * 8 }, (_, bit) => bit).filter(
    (bit) => ((bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0,
  );
}

export function readOid(node: DerNode | undefined): string {
  return oidIn(expectTag(node, derTag.objectIdentifier).content);
}

/** The same, where the tag is implicit. */
export function oidIn(content: Uint8Array): string {
  const arcs: number[] = [];
  let value = 0;
  let open = false;
  for (const octet of content) {
    value = value * 128 + (octet & 0x7f);
    if (value > Number.MAX_SAFE_INTEGER / 128) throw new DerError('OBJECT IDENTIFIER too large');
    open = (octet & 0x80) !== 0;
    if (open) continue;
    if (arcs.length === 0) {
      const root = Math.min(2, Math.floor(value / 40));
      arcs.push(root, value - root * 40);
    } else {
      arcs.push(value);
    }
    value = 0;
  }
  if (arcs.length === 0 || open) throw new DerError('bad OBJECT IDENTIFIER');
  return arcs.join('.');
}

/** UTCTime (years 1950 to 2049) or GeneralizedTime, in UTC (RFC 5280 §4.1.2.5). */
export function readTime(node: DerNode): Date {
  const text = Buffer.from(node.content).toString('latin1');
  const isUtc = node.tagClass === 'universal' && node.tag === derTag.utcTime;
  if (!isUtc) expectTag(node, derTag.generalizedTime);
  const parts = (
    isUtc
      ? /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?Z$/
      : /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\.\d+)?Z$/
  ).exec(text);
  if (parts === null) throw new DerError('bad time');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part || 0));
  const fullYear = isUtc ? (year < 50 ? 2000 + year : 1900 + year) : year;
  const date = new Date(0);
  date.setUTCFullYear(fullYear, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const isReal =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!isReal) throw new DerError('no such date');
  return date;
}

/**
 * Whether a time is written as RFC 5280 §4.1.2.5 wants it: to the second and in UTC, without fractions; UTCTime through 2049,
 * GeneralizedTime from 2050 on.
 */
export function isWellWrittenTime(node: DerNode): boolean {
  const text = Buffer.from(node.content).toString('latin1');
  if (isUniversal(node, derTag.utcTime)) return /^\d{12}Z$/.test(text);
  return /^\d{14}Z$/.test(text) && Number(text.slice(0, 4)) >= 2050;
}

const stringTypes: Readonly<
  Record<number, { readonly name: string; readonly decode: (bytes: Uint8Array) => string }>
> = {
  12: { name: 'UTF8String', decode: (bytes) => new TextDecoder('utf-8').decode(bytes) },
  18: { name: 'NumericString', decode: latin1 },
  19: { name: 'PrintableString', decode: latin1 },
  20: { name: 'TeletexString', decode: latin1 },
  22: { name: 'IA5String', decode: latin1 },
  26: { name: 'VisibleString', decode: latin1 },
  28: { name: 'UniversalString', decode: utf32 },
  30: { name: 'BMPString', decode: (bytes) => new TextDecoder('utf-16be').decode(bytes) },
};

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function utf32(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 4));
  const points = Array.from({ length: view.byteLength / 4 }, (_, index) => view.getUint32(index * 4));
  return points.map((point) => (point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd')).join('');
}

/** A character string of any kind; another type is given back as `#` and its octets (RFC 4514 §2.4). */
export function readText(node: DerNode): { readonly value: string; readonly encoding: string } {
  const type = node.tagClass === 'universal' && !node.constructed ? stringTypes[node.tag] : undefined;
  if (type === undefined) return { value: `#${toHex(node.raw)}`, encoding: 'other' };
  return { value: type.decode(node.content), encoding: type.name };
}
