import { createInstance, type FormatterModule, type i18n } from 'i18next';
import type { Fault, Params } from '../../electron/contract/faults.ts';
import type { Message } from '../../electron/contract/words.ts';
import { texts, type Language } from './index.ts';
import { mapTexts, setFrenchSpaces } from './typography.ts';

/** A text in both languages, as the data of the procedure carries it. */
export interface BilingualText {
  readonly fr: string;
  readonly en: string;
}

export interface Translator {
  readonly language: Language;
  /** The text of a key. A parameter whose name ends in `Date` is an ISO 8601 instant and is shown as a date. */
  readonly t: (key: string, params?: Params) => string;
  /** The text of a message that the core sent. */
  readonly message: (message: Message) => string;
  /** The three sentences of a fault: what happened, why, what to do next. */
  readonly fault: (fault: Fault) => { readonly what: string; readonly why: string; readonly next: string };
  /** The text of the reader's language, in its typography. */
  readonly local: (text: BilingualText) => string;
  /** `23/11/2026` in French, `23 Nov 2026` in English, in the reader's time zone. */
  readonly date: (iso: string) => string;
  /** The date followed by hours and minutes. */
  readonly dateTime: (iso: string) => string;
  /** « dans 12 jours », « hier »: whole calendar days between `now` and the instant. */
  readonly relativeDays: (iso: string, now: Date) => string;
  /** A number with the separators of the language, at most two decimals. */
  readonly number: (value: number) => string;
}

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Numbers that are names rather than quantities: « port 8443 », « RSA 2048 », « 2026 » have no separators. */
const ungrouped = /(port|bits|year|pid)$/i;
/** Parameters that count bytes. */
const sizes = /^(size|limit)$/;

const twoDigits = (value: number) => String(value).padStart(2, '0');

function formatDate(language: Language, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return language === 'fr'
    ? `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`
    : `${date.getDate()} ${englishMonths[date.getMonth()] ?? ''} ${date.getFullYear()}`;
}

function formatDateTime(language: Language, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const time = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  return language === 'fr'
    ? `${formatDate(language, iso)} à ${time}`
    : `${formatDate(language, iso)}, ${time}`;
}

/** Calendar days from `now` to the instant, in the reader's time zone: negative for the past. */
export function calendarDaysBetween(now: Date, iso: string): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(new Date(iso)) - midnight(now)) / 86_400_000);
}

/** Bytes as people say them, in decimal units: « 5 Mo », “5 MB”. */
function formatSize(language: Language, bytes: number, numbers: Intl.NumberFormat): string {
  const [byte, kilo, mega] = language === 'fr' ? ['o', 'ko', 'Mo'] : ['B', 'kB', 'MB'];
  if (bytes < 1000) return `${numbers.format(bytes)}\u00a0${byte}`;
  if (bytes < 1_000_000) return `${numbers.format(Math.round(bytes / 1000))}\u00a0${kilo}`;
  return `${numbers.format(Math.round(bytes / 100_000) / 10)}\u00a0${mega}`;
}

/** Shows the parameters of a text by their kind; i18next calls it for each, with the parameter's name. */
function parameterFormatter(language: Language): FormatterModule {
  const numbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 });
  return {
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value: unknown, _format, _language, options) => {
      const name = (options as { interpolationkey?: string } | undefined)?.interpolationkey ?? '';
      if (typeof value === 'number' && sizes.test(name)) return formatSize(language, value, numbers);
      if (typeof value === 'number') return ungrouped.test(name) ? String(value) : numbers.format(value);
      if (typeof value === 'string') return name.endsWith('Date') ? formatDate(language, value) : value;
      return '';
    },
  };
}

function createInstanceFor(language: Language): i18n {
  const tree = language === 'fr' ? mapTexts(texts.fr, setFrenchSpaces) : texts.en;
  const instance = createInstance();
  instance.use(parameterFormatter(language));
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    nsSeparator: false,
    resources: { [language]: { translation: tree } },
    interpolation: {
      escapeValue: false,
      alwaysFormat: true,
    },
  });
  return instance;
}

/**
 * The texts of a language, with its typography, dates and numbers. Without React, so that the command line speaks
 * with the same words as the page. An unknown key is shown as it is.
 */
export function createTranslator(language: Language): Translator {
  const instance = createInstanceFor(language);
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 });
  // `replace` keeps parameters apart from i18next's own options (`context`, `defaultValue`…).
  const t = (key: string, params: Params = {}): string =>
    instance.t(key, {
      replace: params,
      ...(typeof params.count === 'number' ? { count: params.count } : {}),
    });
  return {
    language,
    t,
    message: (message) => t(message.key, message.params),
    fault: (fault) => ({
      what: t(`faults.${fault.code}.what`, fault.params),
      why: t(`faults.${fault.code}.why`, fault.params),
      next: t(`faults.${fault.code}.next`, fault.params),
    }),
    local: (text) => (language === 'fr' ? setFrenchSpaces(text.fr) : text.en),
    date: (iso) => formatDate(language, iso),
    dateTime: (iso) => formatDateTime(language, iso),
    relativeDays: (iso, now) => relative.format(calendarDaysBetween(now, iso), 'day'),
    number: (value) => numbers.format(value),
  };
}
