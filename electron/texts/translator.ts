import { texts } from './index.ts';
import type { Language, Sentence } from './sentence.ts';
import {
  createTreeTranslator,
  findSentenceIn,
  type TranslatorOptions,
  type TreeTranslator,
} from './tree-translator.ts';

/** Says the texts of the product in a language. */
export type Translator = TreeTranslator<typeof texts>;

/** The sentence of a dotted key, or undefined where there is none. */
export const findSentence = (key: string): Sentence | undefined => findSentenceIn(texts, key);

/** The texts of a language: the page, the command line, the reports and the README files speak with the same words. */
export const createTranslator = (language: Language, options?: TranslatorOptions): Translator =>
  createTreeTranslator(texts, language, options);
