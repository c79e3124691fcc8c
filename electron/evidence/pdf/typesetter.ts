import { namedCharacter } from '../visible-text.ts';
import { fontFile, fontNames, type FontName } from './font-files.ts';

/** A stretch of text that one font can draw. */
export interface Run {
  readonly font: FontName;
  readonly text: string;
}

export interface Typesetter {
  /** The runs of a text. A character that no font has is named: `[U+05D0]`. */
  readonly runs: (text: string, font: FontName) => readonly Run[];
  /** Points. */
  readonly width: (run: Run, size: number) => number;
}

/** Letters of these scripts pass for ours, and a name may be made of them: they are named, though the fonts have them. */
const lookAlikes = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Registers the fonts with a document and measures with them. */
export function createTypesetter(doc: PDFKit.PDFDocument): Typesetter {
  for (const name of fontNames) doc.registerFont(name, fontFile(name));
  const widths = new Map<string, number>();

  const canDraw = (character: string, font: FontName): boolean =>
    !lookAlikes.test(character) && openedFont(doc, font).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);

  const runs = (text: string, font: FontName): Run[] => {
    const made: { font: FontName; text: string }[] = [];
    const add = (part: string, name: FontName): void => {
      const last = made.at(-1);
      if (last?.font === name) last.text += part;
      else made.push({ font: name, text: part });
    };
    for (const character of text) {
      const name = [font, 'regular' as const].find((one) => canDraw(character, one));
      if (name !== undefined) add(character, name);
      else add(namedCharacter(character), font);
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

/** The part of `fontkit`, which PDFKit opens fonts with, that says what a font has. PDFKit does not tell it itself. */
interface OpenedFont {
  readonly hasGlyphForCodePoint: (code: number) => boolean;
}

function openedFont(doc: PDFKit.PDFDocument, name: FontName): OpenedFont {
  return (doc.font(name) as unknown as { readonly _font: { readonly font: OpenedFont } })._font.font;
}
