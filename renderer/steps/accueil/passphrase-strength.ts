export type PassphraseStrength = 'empty' | 'short' | 'weak' | 'fair' | 'strong';

/** Different characters under which a long phrase is only a repetition. */
const fewCharacters = 6;
const strongLength = 18;
const strongWords = 4;

/** Its characters, as the vault counts them: code points. */
export const charactersOf = (passphrase: string): readonly string[] => Array.from(passphrase);

/**
 * How well a passphrase would resist, judged by what counts most: its length in characters, then its variety. Advice,
 * except `short`, which the vault refuses.
 */
export function judgePassphrase(passphrase: string, minimum: number): PassphraseStrength {
  const characters = charactersOf(passphrase);
  if (characters.length === 0) return 'empty';
  if (characters.length < minimum) return 'short';
  if (new Set(characters).size < fewCharacters) return 'weak';
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[\s\-_.,;]+/)
      .filter((word) => word.length > 2),
  );
  return characters.length >= strongLength || words.size >= strongWords ? 'strong' : 'fair';
}
