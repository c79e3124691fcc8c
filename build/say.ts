// The language of what the commands print: French, unless the locale says otherwise.

/** A sentence of a command in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** 'fr' or 'en': English when the locale is English, as the command line itself decides. */
export function language(environment: NodeJS.ProcessEnv = process.env): 'fr' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const windows = process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? windows;
  return /^en/i.test(locale) ? 'en' : 'fr';
}

/** A sentence in the reader's language. */
export const say = (sentence: Bilingual): string => sentence[language()];

/** A number with the separators of the reader's language. */
export const number = (value: number, digits = 0): string =>
  value.toLocaleString(language() === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** Milliseconds as « 1,4 s » or “1.4 s”. */
export function seconds(milliseconds: number): string {
  const text = (milliseconds / 1000).toFixed(milliseconds < 9950 ? 1 : 0);
  return `${language() === 'fr' ? text.replace('.', ',') : text} s`;
}
