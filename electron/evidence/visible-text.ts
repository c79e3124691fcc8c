/**
 * What a reader would not see, or would see something else for: controls, marks of direction (which turn « exe.fr » round),
 * joiners and fillers, variation selectors and tags, halves of pairs, what is private, and what is no character. All that
 * XML 1.0 §2.2 forbids is among them.
 */
const unseenRanges: readonly string[] = [
  String.raw`\p{Cc}`,
  String.raw`\p{Cs}`,
  String.raw`\p{Co}`,
  'ad',
  '34f',
  '61c',
  '115f-1160',
  '17b4-17b5',
  '180b-180f',
  '200b-200f',
  '2028-202e',
  '2060-206f',
  '3164',
  'fe00-fe0f',
  'feff',
  'ffa0',
  'fff0-ffff',
  'e0000-e0fff',
  '1fffe-1ffff',
  '2fffe-2ffff',
  '3fffe-3ffff',
  '10fffe-10ffff',
].map((range) => (range.startsWith('\\') ? range : range.replace(/[0-9a-f]+/g, String.raw`\u{$&}`)));
const unseen = new RegExp(`[${unseenRanges.join('')}]`, 'gu');

const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Longer than any sentence or honest name; the JSON has all of it. */
const limit = 2000;

/**
 * A text, names in certificates among them, such that what is shown is what it holds: characters that do not show become
 * `[U+202E]`. An end of line does too, unless `lines` says that the text has several. What is longer than 2000 characters is
 * cut, and says by how many: `[+ 60000]`.
 */
export function visibleText(text: string, { lines = false } = {}): string {
  const rest = text.length - limit;
  const kept = rest > 0 ? text.slice(0, limit) : text;
  const shown = kept.replace(unseen, (character) =>
    lines && character === '\n' ? character : named(character),
  );
  return rest > 0 ? `${shown}[+ ${String(rest)}]` : shown;
}

/** The same for a character that a font does not have. */
export const namedCharacter = named;
