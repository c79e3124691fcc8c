/**
 * What a reader would not see, or would see something else for: controls, marks of direction (which turn « exe.fr » round),
 * zero-width characters, halves of pairs, and what is no character. All that XML 1.0 §2.2 forbids is among them.
 */
const unseen =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\ufe00-\ufe0f\u{e0000}-\u{e0fff}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{10fffe}\u{10ffff}]/gu;

const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A text, names in certificates among them, such that what is shown is what it holds: characters that do not show become
 * `[U+202E]`. An end of line does too, unless `lines` says that the text has several.
 */
export function visibleText(text: string, { lines = false } = {}): string {
  return text.replace(unseen, (character) => (lines && character === '\n' ? character : named(character)));
}

/** The same for a character that a font does not have. */
export const namedCharacter = named;
