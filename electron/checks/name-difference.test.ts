import { describe, expect, it } from 'vitest';
import { editDistance, nameDifference } from './name-difference.ts';

const wanted = 'Client_Diapason_PSP';

describe('nameDifference', () => {
  it.each([
    ['Client_Diapason_PS', 'missing', { position: 19, letter: 'P' }],
    ['lient_Diapason_PSP', 'missing', { position: 1, letter: 'C' }],
    ['Client__Diapason_PSP', 'extra', { letter: '_' }],
    ['Client-Diapason_PSP', 'other', { position: 7, letter: '-', expected: '_' }],
    ['Client_Diapasno_PSP', 'swapped', { position: 14, letters: 'on' }],
    ['Client-Diapason-PSP', 'near', { distance: 2, position: 7 }],
    ['CLIENT_DIAPASON_PSP', 'capitals', {}],
    [' Client_Diapason_PSP', 'blanks', {}],
    ['Client_Diapason_P SP', 'blanks', {}],
    ['Cl\u0456ent_Diapason_PSP', 'look-alike', { character: 'U+0456' }],
    ['Client_Diapason_PSP\u200b', 'look-alike', { character: 'U+200B' }],
    ['\uff23lient_Diapason_PSP', 'look-alike', { character: 'U+FF23' }],
    ['gap.editeur-exemple.fr', 'different', {}],
    ['', 'different', {}],
  ])('%j: %s', (found, word, params) => {
    expect(nameDifference(found, wanted)).toMatchObject({ word, params: { found, wanted, ...params } });
  });

  it('does not call two short names misspelt for each other', () => {
    expect(nameDifference('ab', 'cd').word).toBe('different');
  });
});

it('editDistance counts edits and swaps of neighbours', () => {
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('abc', 'abc')).toBe(0);
  expect(editDistance('abcd', 'bacd')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
});
