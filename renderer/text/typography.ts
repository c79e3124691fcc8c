const narrowNoBreakSpace = '\u202f';

/**
 * Sets the spaces of French typography: texts are written with ordinary spaces, and shown with narrow no-break ones
 * before `: ; ! ? » %`, after « and between groups of three digits. Idempotent.
 */
export function setFrenchSpaces(text: string): string {
  return text
    .replace(/[ \u00a0]+([:;!?»%])/g, `${narrowNoBreakSpace}$1`)
    .replace(/«[ \u00a0]+/g, `«${narrowNoBreakSpace}`)
    .replace(/(\d)[ \u00a0](?=\d{3}(?!\d))/g, `$1${narrowNoBreakSpace}`);
}

/** A tree of texts: nested objects whose leaves are strings. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** Applies a transformation to every text of a tree. */
export function mapTexts(tree: TextTree, transform: (text: string) => string): TextTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? transform(value) : mapTexts(value, transform),
    ]),
  );
}

/** The dotted keys of a tree, in order. */
export function textKeys(tree: TextTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : textKeys(value, `${prefix}${key}.`),
  );
}
