/** The glyphs of characters: a `cmap` of format 4 (OpenType 1.9, « cmap »), which covers the Basic Multilingual Plane. */
export function readCharacters(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    if (table.readUInt16BE(0) === 4) addSegments(table, glyphs);
  }
  return glyphs;
}

function addSegments(table: Buffer, glyphs: Map<number, number>): void {
  const twice = table.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice] as const;
  for (let segment = 0; segment < twice; segment += 2) {
    const start = table.readUInt16BE(starts + segment);
    const end = table.readUInt16BE(ends + segment);
    const delta = table.readUInt16BE(deltas + segment);
    const offset = table.readUInt16BE(offsets + segment);
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const found =
        offset === 0 ? character : table.readUInt16BE(offsets + segment + offset + 2 * (character - start));
      const glyph = (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(character, glyph);
    }
  }
}

/** A `cmap` of format 12, with a group for each character. */
export function writeCharacters(glyphs: ReadonlyMap<number, number>): Buffer {
  const sorted = [...glyphs].sort(([one], [other]) => one - other);
  const cmap = Buffer.alloc(12 + 16 + 12 * sorted.length);
  cmap.writeUInt16BE(1, 2);
  // Windows, Unicode full repertoire.
  cmap.writeUInt16BE(3, 4);
  cmap.writeUInt16BE(10, 6);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(cmap.length - 12, 16);
  cmap.writeUInt32BE(sorted.length, 24);
  sorted.forEach(([character, glyph], index) => {
    const group = 28 + 12 * index;
    cmap.writeUInt32BE(character, group);
    cmap.writeUInt32BE(character, group + 4);
    cmap.writeUInt32BE(glyph, group + 8);
  });
  return cmap;
}

/** The glyph of a name that is none of the 258 of the Macintosh: a `post` of format 2 (OpenType 1.9, « post »). */
export function glyphNamed(post: Buffer, name: string): number | null {
  if (post.readUInt32BE(0) !== 0x0002_0000) return null;
  const count = post.readUInt16BE(32);
  const names: string[] = [];
  for (let at = 34 + 2 * count; at < post.length; at += 1 + post.readUInt8(at)) {
    names.push(post.toString('latin1', at + 1, at + 1 + post.readUInt8(at)));
  }
  const index = names.indexOf(name);
  for (let glyph = 0; index !== -1 && glyph < count; glyph += 1) {
    if (post.readUInt16BE(34 + 2 * glyph) === 258 + index) return glyph;
  }
  return null;
}
