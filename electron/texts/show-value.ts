import { dayMs } from '../contract/durations.ts';
import { visible } from '../contract/visible.ts';
import type { Language } from './sentence.ts';

export const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Numbers that are names rather than quantities: « port 8443 », « RSA 2048 », « 2026 » have no separators. */
const ungrouped = /(port|bits|year|pid)$/i;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `23/11/2026` in French, `23 Nov 2026` in English, in the reader's time zone; what is no date as it is. */
export function formatDate(language: Language, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return language === 'fr'
    ? `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`
    : `${date.getDate()} ${englishMonths[date.getMonth()] ?? ''} ${date.getFullYear()}`;
}

/** The date followed by hours and minutes. */
export function formatDateTime(language: Language, iso: string): string {
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
  return Math.round((midnight(new Date(iso)) - midnight(now)) / dayMs);
}

/** Bytes as people say them, in decimal units: « 5 Mo », “5 MB”. */
function formatSize(language: Language, bytes: number, numbers: Intl.NumberFormat): string {
  const [byte, kilo, mega] = language === 'fr' ? ['o', 'ko', 'Mo'] : ['B', 'kB', 'MB'];
  if (bytes < 1000) return `${numbers.format(bytes)}\u00a0${byte}`;
  if (bytes < 1_000_000) return `${numbers.format(Math.round(bytes / 1000))}\u00a0${kilo}`;
  return `${numbers.format(Math.round(bytes / 100_000) / 10)}\u00a0${mega}`;
}

/**
 * Shows a parameter, what is unseen in it made visible, by its name: `…Date` is an ISO 8601 instant and is shown as a date, `…Bytes` counts bytes, a
 * number has the separators of the language unless its name says that it is a name (`port`, `bits`, `year`, `pid`).
 */
export function showValue(
  language: Language,
  numbers: Intl.NumberFormat,
  name: string,
  value: string | number,
): string {
  if (typeof value === 'string') return visible(name.endsWith('Date') ? formatDate(language, value) : value);
  if (name.endsWith('Bytes')) return formatSize(language, value, numbers);
  return ungrouped.test(name) ? String(value) : numbers.format(value);
}
