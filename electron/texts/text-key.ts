import type { Params } from '../contract/faults.ts';
import type { Language, PluralForms, Sentence } from './sentence.ts';
import type { texts } from './index.ts';

/**
 * The names and the parameters of the texts, worked out by the compiler from the texts themselves: those of the product,
 * unless another tree is given.
 */

type Texts = typeof texts;

/** The dotted keys of a tree. */
export type KeysIn<T> = T extends unknown
  ? { [K in keyof T & string]: T[K] extends Sentence ? K : `${K}.${KeysIn<T[K]>}` }[keyof T & string]
  : never;

/** The dotted key of a text: `checks.crashed`, `faults.BUG.what`. */
export type TextKey = KeysIn<Texts>;

/**
 * A key with parts that are known at run time only, `checks.${string}.title`: itself where some text has its form, so that a
 * misspelt word does not compile.
 */
export type KeyLike<K extends string, T = Texts> = string extends K
  ? never
  : K extends string
    ? [Extract<KeysIn<T>, K>] extends [never]
      ? never
      : K
    : never;

type At<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : K extends keyof T
    ? T[K]
    : never;

/** The keys under a prefix, without it: `TextKeyUnder<'deploy.warnings'>`. */
export type TextKeyUnder<P extends string, T = Texts> = KeysIn<At<T, P>>;

/** What a check is called by: its id is its place among the texts. */
export type CheckId = Exclude<keyof Texts['checks'], 'crashed' | 'crash-remedy'>;

type Forms<S> =
  S extends Readonly<Record<Language, string>>
    ? S[Language]
    : S extends Readonly<Record<Language, PluralForms>>
      ? S[Language][keyof PluralForms]
      : never;

/** What stands between the braces of a text, as a union. */
type Placeholders<S extends string> = S extends `${string}{{${infer Inside}}}${infer Rest}`
  ? Inside | Placeholders<Rest>
  : never;

type NameOf<P extends string> = P extends `${string}[${infer Name}]${string}` ? Name : P;

/** What a parameter may hold, by what the placeholder says of it and by its name. */
type ValueOf<P extends string, T> = P extends `[${string}]`
  ? KeysIn<T>
  : P extends `${infer Path}[${string}]`
    ? TextKeyUnder<Path, T>
    : P extends `${infer Path}[${string}]${string}`
      ? keyof At<T, Path>
      : P extends `${string}Date`
        ? string
        : P extends `${string}Bytes`
          ? number
          : string | number;

type PlaceholdersAt<K extends string, T> = Placeholders<Forms<At<T, K>>>;

type Counted<K extends string, T> =
  At<T, K> extends Readonly<Record<Language, string>> ? unknown : { readonly count: number };

type Named<P extends string, T> = { readonly [One in P as NameOf<One>]: ValueOf<One, T> };

type Needed<K extends string, T = Texts> = Named<PlaceholdersAt<K, T>, T> & Counted<K, T>;

/**
 * The parameters of a text, of its two languages together. Others may come beside them: those of a text that it
 * names, and those that several texts share.
 */
export type ParamsOf<K extends string, T = Texts> = Needed<K, T> & Params;

/** What follows the key in a call: nothing is asked for where the text has no parameter. */
export type ParamsAfter<K extends string, T = Texts> = [keyof Needed<K, T>] extends [never]
  ? [params?: Params]
  : [params: ParamsOf<K, T>];

type PlainKeysIn<T> = {
  [K in keyof T & string]: T[K] extends Readonly<Record<Language, string>>
    ? [Extract<T[K][Language], `${string}{{${string}`>] extends [never]
      ? K
      : never
    : T[K] extends Sentence
      ? never
      : `${K}.${PlainKeysIn<T[K]>}`;
}[keyof T & string];

/** A key whose text has no parameter. */
export type PlainTextKey = PlainKeysIn<typeof texts>;

/** The keys under a prefix whose texts have no parameter, without the prefix. */
export type PlainKeyUnder<P extends string> = PlainKeysIn<At<typeof texts, P>>;
