const narrowNoBreakSpace = '\u202f';

/**
 * Sets the spaces of French typography: texts are written with ordinary spaces, and shown with narrow no-break ones
 * before `: ; ! ? » %`, after « and between groups of three digits. What stands between backquotes is to be copied as
 * it is, and is left alone. Idempotent.
 */
export function setFrenchSpaces(text: string): string {
  if (text.includes('`'))
    return text
      .split(/(`[^`]*`)/)
      .map((part) => (part.startsWith('`') && part.length > 1 ? part : setSpaces(part)))
      .join('');
  return setSpaces(text);
}

function setSpaces(text: string): string {
  return text
    .replace(/[ \u00a0]+([:;!?»%])/g, `${narrowNoBreakSpace}$1`)
    .replace(/«[ \u00a0]+/g, `«${narrowNoBreakSpace}`)
    .replace(/(\d)[ \u00a0](?=\d{3}(?!\d))/g, `$1${narrowNoBreakSpace}`);
}
