import { namedCharacter } from '../visible-text.ts';
import { fontFiles, type FontName } from './font-files.ts';

/** A stretch of text that one font file can draw. */
export interface Run {
  /** Registered name of the font. */
  readonly font: string;
  readonly text: string;
}

export interface Typesetter {
  /** The runs of a text. A character that no font has is named: `[U+05D0]`. */
  readonly runs: (text: string, font: FontName) => readonly Run[];
  /** Points. */
  readonly width: (run: Run, size: number) => number;
}

/** Registers the fonts with a document and measures with them. */
export function createTypesetter(doc: PDFKit.PDFDocument): Typesetter {
  const files = fontFiles();
  for (const { name, bytes } of Object.values(files).flat()) doc.registerFont(name, bytes);
  const widths = new Map<string, number>();

  const fontOf = (character: string, font: FontName): string | null =>
    files[font].find(({ characters }) => characters.has(character.codePointAt(0) ?? 0))?.name ?? null;

  const runs = (text: string, font: FontName): Run[] => {
    const made: { font: string; text: string }[] = [];
    const add = (part: string, name: string): void => {
      const last = made.at(-1);
      if (last?.font === name) last.text += part;
      else made.push({ font: name, text: part });
    };
    for (const character of text) {
      const name = fontOf(character, font) ?? fontOf(character, 'regular');
      if (name !== null) add(character, name);
      else add(namedCharacter(character), files[font][0]?.name ?? '');
    }
    return made;
  };

  return {
    runs,
    width: ({ font, text }, size) => {
      const key = `${font} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return (known * size) / 100;
      const width = doc.font(font).fontSize(100).widthOfString(text);
      widths.set(key, width);
      return (width * size) / 100;
    },
  };
}
