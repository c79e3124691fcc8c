import type { Message } from '../contract/words.ts';
import type { KeyLike, ParamsAfter, TextKey, TextKeyUnder } from './text-key.ts';

/** A text to be shown, as it crosses the door: the key exists, and each of its parameters is given. */
export const messageOf = <const K extends TextKey>(key: K, ...[params]: ParamsAfter<K>): Message =>
  params === undefined ? { key } : { key, params };

/**
 * A key made at run time, of an id, or of words of which only some go together: its form is held to those of the texts, and a
 * test goes through what it may become.
 */
export const assumeKey = <const K extends string>(key: KeyLike<K>): TextKey => key as TextKey;

/** Makes the messages under a prefix: with `procedure.domain`, the word `empty` is the key `procedure.domain.empty`. */
export const messagesUnder =
  <const P extends string>(prefix: P) =>
  <const W extends TextKeyUnder<P>>(word: W, ...[params]: ParamsAfter<`${P}.${W}`>): Message =>
    params === undefined ? { key: `${prefix}.${word}` } : { key: `${prefix}.${word}`, params };
