/**
 * What a reader does not see, or what changes how the text around it is seen: controls (also those that a terminal obeys), ends
 * of lines and paragraphs, marks and overrides of direction, characters of no width, tags, halves of characters.
 */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/**
 * Text that came from outside (a certificate, a file, its name, another program), to be shown on one line: what is not seen is
 * written as JSON escapes it, so that it deceives nobody and stays what it is where the line is JSON.
 */
export const visible = (text: string): string =>
  text.replace(unseen, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
