/** Letters of other alphabets that are drawn like a Latin one, small and capital (Unicode TS 39, the ones met in names). */
const alphabets: readonly (readonly [string, string])[] = [
  // Cyrillic and Armenian, Cyrillic capitals, Greek.
  ['\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0501\u04bb\u0578', 'aeopcxyijsdhn'],
  ['\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0405', 'ABEKMHOPCTXIS'],
  [
    '\u03bf\u03bd\u03b9\u03b1\u03c1\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7',
    'oviapABEZHIKMNOPTYX',
  ],
];
const letters: ReadonlyMap<string, string> = new Map(
  alphabets.flatMap(([foreign, latin]) =>
    Array.from(foreign, (letter, index): [string, string] => [letter, latin.charAt(index)]),
  ),
);
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const lowLine = /[\u2017\uff3f\ufe4d-\ufe4f]/u;
const dot = /[\u2024\u3002\uff0e\uff61]/u;
/** Blanks that are not the space bar's: no-break, thin, ideographic… */
const otherBlank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
/** Nothing is drawn for these: zero-width characters, marks of direction, soft hyphen, byte-order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;

/** What a character passes for: an ASCII character, `''` for an invisible one; null where it passes for itself. */
export function lookAlikeOf(character: string): string | null {
  const letter = letters.get(character);
  if (letter !== undefined) return letter;
  if (dash.test(character)) return '-';
  if (lowLine.test(character)) return '_';
  if (dot.test(character)) return '.';
  if (otherBlank.test(character)) return ' ';
  if (invisible.test(character)) return '';
  const compatible = character.normalize('NFKC');
  return compatible !== character && /^[\x20-\x7e]+$/.test(compatible) ? compatible : null;
}

/** A text with each look-alike put back as what it passes for. */
export const unmask = (text: string): string =>
  Array.from(text, (character) => lookAlikeOf(character) ?? character).join('');

/** `U+2011`: the only way to show a character that looks like another, or like nothing. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
