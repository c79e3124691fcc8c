// Inter and IBM Plex Mono, both under the SIL Open Font License 1.1, which allows to embed them.
import monoExtended from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-ext-400-normal.woff?inline';
import mono from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff?inline';
import regularExtended from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?inline';
import regular from '@fontsource/inter/files/inter-latin-400-normal.woff?inline';
import strongExtended from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?inline';
import strong from '@fontsource/inter/files/inter-latin-600-normal.woff?inline';
import { glyphNamed, readCharacters, writeCharacters } from './characters.ts';
import { readWoff, writeSfnt, type FontTables } from './woff.ts';

export type FontName = 'regular' | 'strong' | 'mono';

export interface FontFile {
  /** Name under which a document registers it. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly characters: ReadonlySet<number>;
}

const addresses: Readonly<Record<FontName, readonly string[]>> = {
  regular: [regular, regularExtended],
  strong: [strong, strongExtended],
  mono: [mono, monoExtended],
};

let files: Readonly<Record<FontName, readonly FontFile[]>> | null = null;

/** The files of each font, the first of which holds what is common. Read once. */
export function fontFiles(): Readonly<Record<FontName, readonly FontFile[]>> {
  files ??= {
    regular: read('regular'),
    strong: read('strong'),
    mono: read('mono'),
  };
  return files;
}

const arrow = 0x2192;
const [noBreakSpace, narrowNoBreakSpace] = [0x00a0, 0x202f];

function read(font: FontName): readonly FontFile[] {
  return addresses[font].map((address, index) => {
    const woff = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    const { flavour, tables } = readWoff(woff);
    const glyphs = readCharacters(tableOf(tables, 'cmap'));
    // Inter draws the arrow of « TPE → GAP » for « -> » alone; the text must hold the arrow itself.
    const drawn = glyphNamed(tableOf(tables, 'post'), 'arrowright');
    if (drawn !== null) glyphs.set(arrow, drawn);
    const space = glyphs.get(noBreakSpace);
    if (space !== undefined) glyphs.set(narrowNoBreakSpace, space);
    return {
      name: `${font}-${String(index)}`,
      bytes: writeSfnt(flavour, new Map([...tables, ['cmap', writeCharacters(glyphs)]])),
      characters: new Set(glyphs.keys()),
    };
  });
}

function tableOf(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the font has no ${tag}`);
  return table;
}
