/** The languages of the product; French is written first. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** A sentence in both languages, without a parameter: the words of the procedure, of a menu, of a closed page. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The forms of a sentence that counts; its parameter `count` chooses one by the plural rules of the language. */
export type PluralForms = Readonly<{ one: string; other: string }>;

/**
 * A text in both languages. `{{name}}` stands for a parameter, whose name says how it is shown (see `show-value.ts`);
 * `{{reasons[code]}}` for the text of `reasons` that the parameter `code` names; `{{[why]}}` for the text whose key
 * the parameter `why` holds. A text named so reads the same parameters.
 */
export type Sentence = Bilingual | Readonly<Record<Language, PluralForms>>;

/** Texts by topic: nested objects whose leaves are sentences. */
export interface TextTree {
  readonly [key: string]: Sentence | TextTree;
}

const isForms = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'one' in value && 'other' in value);

/** Tells a sentence from a tree of them: it has its two languages. */
export const isSentence = (value: Sentence | TextTree): value is Sentence =>
  isForms(value['fr']) && isForms(value['en']);

/** The dotted keys of a tree, in order. */
export const textKeys = (tree: TextTree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    isSentence(value) ? [`${prefix}${key}`] : textKeys(value, `${prefix}${key}.`),
  );
