/** Writes ASN.1 in DER (X.690 §10). */

export function writeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  return Buffer.concat([Uint8Array.of(tag), lengthOf(content.length), content]);
}

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Uint8Array.of(0x80 | octets.length, ...octets);
}

export const writeSequence = (...fields: readonly Uint8Array[]): Uint8Array => writeDer(0x30, ...fields);
export const writeOctets = (bytes: Uint8Array): Uint8Array => writeDer(0x04, bytes);
export const writeNull = (): Uint8Array => writeDer(0x05);

export const writeSet = (...members: readonly Uint8Array[]): Uint8Array => writeDer(0x31, ...members);
export const writeBoolean = (value: boolean): Uint8Array => writeDer(0x01, Uint8Array.of(value ? 0xff : 0));
export const writeEnumerated = (value: number): Uint8Array => writeDer(0x0a, Uint8Array.of(value));
/** A constructed `[tag]`: an EXPLICIT one, or an IMPLICIT one of what is constructed itself. */
export const writeContext = (tag: number, ...contents: readonly Uint8Array[]): Uint8Array =>
  writeDer(0xa0 | tag, ...contents);

/** A non-negative INTEGER. */
export function writeInteger(value: number | bigint): Uint8Array {
  return writeIntegerHex(value.toString(16));
}

/** A non-negative INTEGER from its hexadecimal digits. */
export function writeIntegerHex(hex: string): Uint8Array {
  const digits = hex.replace(/^0+(?=.)/, '');
  const octets = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  return writeDer(0x02, octets.readUInt8(0) < 0x80 ? octets : Buffer.concat([Uint8Array.of(0), octets]));
}

/** A BIT STRING of whole octets. */
export const writeBits = (bytes: Uint8Array): Uint8Array => writeDer(0x03, Uint8Array.of(0), bytes);

/** A BIT STRING of named bits below 8, 0 the leftmost; its trailing zeros are left out (X.690 §11.2.2). */
export function writeNamedBits(bits: readonly number[]): Uint8Array {
  if (bits.length === 0) return writeDer(0x03, Uint8Array.of(0));
  const octet = bits.reduce((sum, bit) => sum | (0x80 >> bit), 0);
  return writeDer(0x03, Uint8Array.of(7 - Math.max(...bits), octet));
}

export const writeUtf8 = (text: string): Uint8Array => writeDer(0x0c, Buffer.from(text, 'utf8'));
export const writePrintable = (text: string): Uint8Array => writeDer(0x13, Buffer.from(text, 'latin1'));
export const writeIa5 = (text: string): Uint8Array => writeDer(0x16, Buffer.from(text, 'latin1'));

/** A Time: UTCTime until 2049, GeneralizedTime from then on (RFC 5280 §4.1.2.5). Whole seconds: the rest is cut. */
export function writeTime(date: Date): Uint8Array {
  const year = date.getUTCFullYear();
  if (year < 1950 || year > 2049) return writeGeneralizedTime(date);
  return writeDer(0x17, Buffer.from(digitsOf(date).slice(2), 'latin1'));
}

/** A GeneralizedTime, in UTC and whole seconds. */
export function writeGeneralizedTime(date: Date): Uint8Array {
  return writeDer(0x18, Buffer.from(digitsOf(date), 'latin1'));
}

/** YYYYMMDDHHMMSSZ. */
function digitsOf(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
}

export function writeOid(dotted: string): Uint8Array {
  const [root = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [root * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) {
      groups.unshift((left % 128) | 0x80);
    }
    return groups;
  });
  return writeDer(0x06, Uint8Array.from(octets));
}
