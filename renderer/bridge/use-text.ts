import { useApp } from './store.ts';
import type { Language } from '../../electron/texts/sentence.ts';
import { createTranslator, type Translator } from '../../electron/texts/translator.ts';

const translators = new Map<Language, Translator>();

/** The translator of a language, made once. */
export function translatorFor(language: Language): Translator {
  const known = translators.get(language);
  if (known) return known;
  const made = createTranslator(language);
  translators.set(language, made);
  return made;
}

/** The texts in the language of the settings; the component is drawn again when it changes. */
export function useText(): Translator {
  return translatorFor(useApp((state) => state.settings.language));
}
