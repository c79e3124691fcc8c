// The language of what the commands print: French, unless the locale says otherwise. Their words are in electron/texts.
import { buildTexts } from '../electron/texts/build.ts';
import type { Language } from '../electron/texts/sentence.ts';
import { locales } from '../electron/texts/show-value.ts';
import { createTreeTranslator } from '../electron/texts/tree-translator.ts';

/** English when the locale is English, as the command line itself decides. */
function languageOfTerminal({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  const windows = process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? windows;
  return /^en/i.test(locale) ? 'en' : 'fr';
}

const language = languageOfTerminal(process.env);

/** `say('start.help')`: a text in the reader’s language; `dateTime(iso)`: an instant. */
export const { t: say, dateTime } = createTreeTranslator(buildTexts, language);

/** A number with as many decimals as are asked for. */
export const decimals = (value: number, digits: number): string =>
  value.toLocaleString(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Milliseconds as « 1,4 s » or “1.4 s”, whole from ten seconds on. */
export const seconds = (milliseconds: number): string =>
  `${decimals(milliseconds / 1000, milliseconds < 9950 ? 1 : 0)} s`;

/** Milliseconds as « 1 234 ms », with one decimal below a hundred. */
export const milliseconds = (value: number): string => `${decimals(value, value < 100 ? 1 : 0)} ms`;
