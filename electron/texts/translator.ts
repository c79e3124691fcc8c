import { dayMs } from '../contract/durations.ts';
import type { Fault, Params } from '../contract/faults.ts';
import type { Message } from '../contract/words.ts';
import { texts } from './index.ts';
import { isSentence, type Bilingual, type Language, type Sentence, type TextTree } from './sentence.ts';
import { formatDate, formatDateTime, locales, showValue } from './show-value.ts';
import type { ParamsAfter, TextKey } from './text-key.ts';
import { setFrenchSpaces } from './typography.ts';

export interface Translator {
  readonly language: Language;
  /** The text of a key, with its parameters. */
  readonly t: <const K extends TextKey>(key: K, ...params: ParamsAfter<K>) => string;
  /** The text of a message that the core sent. An unknown key is shown as it is. */
  readonly message: (message: Message) => string;
  /** Whether a key that is made at run time has a text. */
  readonly has: (key: string) => key is TextKey;
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

/** Calendar days from `now` to the instant, in the reader's time zone: negative for the past. */
export function calendarDaysBetween(now: Date, iso: string): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(new Date(iso)) - midnight(now)) / dayMs);
}

/** The sentence of a dotted key, or undefined where there is none. */
export function findSentence(key: string): Sentence | undefined {
  let found: Sentence | TextTree = texts;
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

/**
 * The texts of a language, with its typography, dates and numbers: the page, the command line, the reports and the
 * README files speak with the same words.
 *
 * @param spaces `ordinary` leaves French spaces as they are written, for what programs read
 */
export function createTranslator(
  language: Language,
  { spaces = 'typographic' }: { readonly spaces?: 'typographic' | 'ordinary' } = {},
): Translator {
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
    const sentence = depth > deepest ? undefined : findSentence(key);
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
    has: (key): key is TextKey => findSentence(key) !== undefined,
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
