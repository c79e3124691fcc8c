import { describe, expect, it } from 'vitest';
import { faultCodes } from '../contract/faults.ts';
import { buildTexts } from './build.ts';
import { texts } from './index.ts';
import { languages, textKeys, type Language, type Sentence, type TextTree } from './sentence.ts';
import { findSentenceIn } from './tree-translator.ts';

const keys = textKeys(texts);
const sentencesOf = (tree: TextTree, prefix = '') =>
  textKeys(tree).flatMap((key) => {
    const sentence = findSentenceIn(tree, key);
    return sentence === undefined ? [] : [{ key: `${prefix}${key}`, sentence }];
  });
/** Of the product, and of the commands of a checkout. */
const sentences = [...sentencesOf(texts), ...sentencesOf(buildTexts, 'build: ')];

/** Every form of a sentence in a language. */
function formsOf(sentence: Sentence, language: Language): string[] {
  const text = sentence[language];
  return typeof text === 'string' ? [text] : [text.one, text.other];
}

/** What stands between braces, each once. */
const placeholdersOf = (sentence: Sentence, language: Language): string[] => [
  ...new Set(
    formsOf(sentence, language).flatMap((text) =>
      [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, inside]) => inside ?? ''),
    ),
  ),
];

describe('texts', () => {
  it('are found under their keys', () => {
    expect(sentences).toHaveLength(keys.length + textKeys(buildTexts).length);
  });

  it('say something in both languages', () => {
    const empty = sentences.filter(({ sentence }) =>
      languages.some((language) => formsOf(sentence, language).some((text) => text.trim() === '')),
    );
    expect(empty.map(({ key }) => key)).toEqual([]);
  });

  it('are all written: `npm run new` leaves some to the author', () => {
    const left = sentences.filter(({ sentence }) => formsOf(sentence, 'fr').includes('À écrire'));
    expect(left.map(({ key }) => key)).toEqual([]);
  });

  it('count in both languages, or in neither', () => {
    const uneven = sentences.filter(
      ({ sentence }) => new Set(languages.map((language) => typeof sentence[language])).size > 1,
    );
    expect(uneven.map(({ key }) => key)).toEqual([]);
  });

  it('have the same parameters in both languages', () => {
    const differing = sentences.filter(({ sentence }) => {
      const [fr, en] = languages.map((language) => placeholdersOf(sentence, language).sort().join());
      return fr !== en;
    });
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  it('have no placeholder of another form', () => {
    const known = /^(?:\w+|[\w.-]+\[\w+\](?:\.[\w.-]+)?|\[\w+\])$/;
    const odd = sentences.flatMap(({ sentence }) =>
      languages.flatMap((language) => [
        ...placeholdersOf(sentence, language).filter((inside) => !known.test(inside)),
        ...formsOf(sentence, language).filter((text) =>
          /\$t\(|\{\w+\}/.test(text.replace(/\{\{.*?\}\}/g, '')),
        ),
      ]),
    );
    expect(odd).toEqual([]);
  });

  it('tell every fault in three sentences', () => {
    const wanted = faultCodes.flatMap((code) =>
      ['what', 'why', 'next'].map((part) => `faults.${code}.${part}`),
    );
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('faults.') && !wanted.includes(key))).toEqual([]);
  });

  it('use real apostrophes in French and leave a space before double signs', () => {
    const odd = sentences.flatMap(({ sentence }) =>
      formsOf(sentence, 'fr').filter((text) => {
        const plain = text
          .replace(/\{\{.*?\}\}/g, 'x')
          .replace(/`[^`]*`|\{ [^}]* \}/g, 'x')
          .replace(/« : »/g, 'x');
        return /'|[^ ][:;!?](?: |$)|«[^ ]|[^ ]»| ,| \.(?: |$)/.test(plain);
      }),
    );
    expect(odd).toEqual([]);
  });
});
