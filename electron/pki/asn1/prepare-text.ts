/** Characters that a comparison passes over (RFC 4518 §2.2): what is not seen, and controls. */
const unseen =
  /\u034f|\p{Variation_Selector}|[\u00ad\u06dd\u070f\u1806\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2063\u206a-\u206f\ufeff\ufff9-\ufffc\u{1d173}-\u{1d17a}\u{e0001}\u{e0020}-\u{e007f}]/gu;
/** What is not text (§2.4): octets that are not of the encoding, half a pair, characters without a meaning. */
const prohibited = /[\ufffd\p{Surrogate}\p{Private_Use}]/u;

/**
 * A character string as RFC 5280 §7.1 compares it, prepared as RFC 4518 says (caseIgnoreMatch): case, blanks at either end and
 * runs of them, compatibility forms and what is not seen make no difference. Null for a string that has no such form:
 * it is equal to none but itself.
 */
export function prepareText(text: string): string | null {
  if (/^[ -~]*$/.test(text)) return foldBlanks(text.toLowerCase());
  if (prohibited.test(text)) return null;
  const normal = foldCase(mapCharacters(text)).normalize('NFKC');
  // A compatibility form may stand for capitals and blanks.
  return foldBlanks(foldCase(mapCharacters(normal)));
}

function mapCharacters(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\s\u0085]/g, ' ')
    .replace(/\p{Control}/gu, '');
}

/** Character by character, as the table B.2 of RFC 3454 does: a final sigma is a sigma, `ß` is `ss`; `ı` has no capital of its own. */
function foldCase(text: string): string {
  return Array.from(text, (char) =>
    char === 'ı' ? char : char.toLowerCase().toUpperCase().toLowerCase(),
  ).join('');
}

function foldBlanks(text: string): string {
  return text.trim().replace(/ +/g, ' ');
}
