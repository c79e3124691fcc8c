// The language of what the commands print: French, unless the locale says otherwise.

/** 'fr' or 'en': English when the locale is English, as the command line itself decides. */
export function language(environment = process.env) {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const windows = process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || windows) ? 'en' : 'fr';
}

/** The French or the English sentence. */
export function say(french, english) {
  return language() === 'fr' ? french : english;
}

/** Milliseconds as « 1,4 s » or « 1.4 s ». */
export function seconds(milliseconds) {
  const text = (milliseconds / 1000).toFixed(milliseconds < 9950 ? 1 : 0);
  return `${language() === 'fr' ? text.replace('.', ',') : text} s`;
}
