import { inflateSync } from 'node:zlib';

/** The tables of a font, by their tags. */
export type FontTables = ReadonlyMap<string, Buffer>;

/** The tables of a WOFF 1.0 file, inflated (W3C, « WOFF File Format 1.0 », §4 and §5), with the flavour of its font. */
export function readWoff(woff: Buffer): { readonly flavour: number; readonly tables: FontTables } {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const tables = new Map<string, Buffer>();
  const count = woff.readUInt16BE(12);
  for (let entry = 44; entry < 44 + 20 * count; entry += 20) {
    const start = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    const stored = woff.subarray(start, start + packed);
    tables.set(woff.toString('latin1', entry, entry + 4), packed === length ? stored : inflateSync(stored));
  }
  return { flavour: woff.readUInt32BE(4), tables };
}

/**
 * A font as one file (OpenType 1.9, « Organization of an OpenType font »). Its tables are one after the other: the reader of
 * fonts reads past the end of one that stands alone.
 */
export function writeSfnt(flavour: number, tables: FontTables): Buffer {
  const count = tables.size;
  const header = Buffer.alloc(12 + 16 * count);
  header.writeUInt32BE(flavour, 0);
  header.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (count - 2 ** power), 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  [...tables].forEach(([tag, table], index) => {
    const record = 12 + 16 * index;
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksumOf(padded), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksumOf(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
