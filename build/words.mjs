// The language of what the commands print: French, unless the locale says otherwise.

/** 'fr' or 'en'. French when the locale is French or says nothing. */
export function language(environment = process.env) {
  const asked =
    environment.LC_ALL ||
    environment.LC_MESSAGES ||
    environment.LANG ||
    (process.platform === 'win32' ? intlLocale() : '');
  return asked === '' || /^(fr|C|POSIX)([_.@-]|$)/i.test(asked) ? 'fr' : 'en';
}

function intlLocale() {
  return Intl.DateTimeFormat().resolvedOptions().locale;
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
