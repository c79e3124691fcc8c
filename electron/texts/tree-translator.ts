import type { Fault, Params } from '../contract/faults.ts';
import type { Message } from '../contract/words.ts';
import { isSentence, type Bilingual, type Language, type Sentence, type TextTree } from './sentence.ts';
import { calendarDaysBetween, formatDate, formatDateTime, locales, showValue } from './show-value.ts';
import type { KeyLike, KeysIn, ParamsAfter } from './text-key.ts';
import { setFrenchSpaces } from './typography.ts';

/** Says the texts of a tree in a language. */
export interface TreeTranslator<T> {
  readonly language: Language;
  /** The text of a key, with its parameters. */
  readonly t: <const K extends KeysIn<T>>(key: K, ...params: ParamsAfter<K, T>) => string;
  /** The text of a message that the core sent. An unknown key is shown as it is. */
  readonly message: (message: Message) => string;
  /** The text of a key that is made at run time, of an id that a file holds; null where there is none. */
  readonly find: <const K extends string>(key: KeyLike<K, T>) => string | null;
  /** The three sentences of a fault: what happened, why, what to do next. */
  readonly fault: (fault: Fault) => { readonly what: string; readonly why: string; readonly next: string };
  /** The text of the reader's language, in its typography. */
  readonly local: (text: Bilingual) => string;
  /** `23/11/2026` in French, `23 Nov 2026` in English, in the reader's time zone. */
  readonly date: (iso: string) => string;
  /** The date followed by hours and minutes. */
  readonly dateTime: (iso: string) => string;
  /** « dans 12 jours », « hier »: whole calendar days between `now` and the instant. */
  readonly relativeDays: (iso: string, now: Date) => string;
  /** A number with the separators of the language, at most two decimals. */
  readonly number: (value: number) => string;
}

/** The sentence of a dotted key, or undefined where there is none. */
export function findSentenceIn(tree: TextTree, key: string): Sentence | undefined {
  let found: Sentence | TextTree = tree;
  for (const part of key.split('.')) {
    if (isSentence(found) || !Object.hasOwn(found, part)) return undefined;
    const next: Sentence | TextTree | undefined = found[part];
    if (next === undefined) return undefined;
    found = next;
  }
  return isSentence(found) ? found : undefined;
}

/** `{{name}}`, `{{path[name]rest}}` or `{{[name]}}`. */
const placeholder = /\{\{([\w.-]*)(?:\[(\w+)\]([\w.-]*))?\}\}/g;
/** A text may name a text that names a text; a stored message that names itself stops there. */
const deepest = 4;

export interface TranslatorOptions {
  /** `ordinary` leaves French spaces as they are written, for what programs read. */
  readonly spaces?: 'typographic' | 'ordinary';
}

/** The texts of a tree in a language, with its typography, dates and numbers. */
export function createTreeTranslator<const T extends TextTree>(
  tree: T,
  language: Language,
  { spaces = 'typographic' }: TranslatorOptions = {},
): TreeTranslator<T> {
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 });
  const plurals = new Intl.PluralRules(locales[language]);

  const local = (text: Bilingual): string => {
    if (language === 'en') return text.en;
    return spaces === 'ordinary' ? text.fr : setFrenchSpaces(text.fr);
  };

  function templateOf({ fr, en }: Sentence, count: string | number | undefined): string {
    const form = typeof count === 'number' && plurals.select(count) === 'one' ? 'one' : 'other';
    return local({
      fr: typeof fr === 'string' ? fr : fr[form],
      en: typeof en === 'string' ? en : en[form],
    });
  }

  /** One pass: what a parameter holds is never read as a placeholder. */
  function say(key: string, params: Params, depth = 0): string {
    const sentence = depth > deepest ? undefined : findSentenceIn(tree, key);
    if (sentence === undefined) return key;
    return templateOf(sentence, params['count']).replace(
      placeholder,
      (whole, path: string, named: string | undefined, rest: string | undefined) => {
        const name = named ?? path;
        const value = Object.hasOwn(params, name) ? params[name] : undefined;
        if (value === undefined) return whole;
        if (named === undefined) return showValue(language, numbers, name, value);
        return say(`${path === '' ? '' : `${path}.`}${value}${rest ?? ''}`, params, depth + 1);
      },
    );
  }

  return {
    language,
    t: (key, ...[params]) => say(key, params ?? {}),
    message: ({ key, params }) => say(key, params ?? {}),
    find: (key) => (findSentenceIn(tree, key) === undefined ? null : say(key, {})),
    fault: ({ code, params }) => ({
      what: say(`faults.${code}.what`, params),
      why: say(`faults.${code}.why`, params),
      next: say(`faults.${code}.next`, params),
    }),
    local,
    date: (iso) => formatDate(language, iso),
    dateTime: (iso) => formatDateTime(language, iso),
    relativeDays: (iso, now) => relative.format(calendarDaysBetween(now, iso), 'day'),
    number: (value) => numbers.format(value),
  };
}
