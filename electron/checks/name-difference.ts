import type { Params } from '../contract/faults.ts';
import { codePoint, lookAlikeOf, unmask } from './look-alikes.ts';

/** How one name differs from another: the last word of a text key, and what that text shows. */
export interface NameDifference {
  readonly word:
    | 'blanks'
    | 'look-alike'
    | 'capitals'
    | 'missing'
    | 'extra'
    | 'other'
    | 'swapped'
    | 'near'
    | 'different';
  readonly params: Params;
}

/** Beyond this many letters a name is another name, not a misspelt one. */
const nearDistance = 3;

/**
 * What tells `found` from `wanted`, which it is not: the letter when it is one, else the number of letters to correct
 * (edits and swaps of neighbours: optimal string alignment). Positions count from 1, in `found`.
 */
export function nameDifference(found: string, wanted: string): NameDifference {
  const params = { found, wanted };
  const squeeze = (text: string): string => text.replace(/\s+/g, '');
  const mask = Array.from(found).find((character) => lookAlikeOf(character) !== null);
  if (mask !== undefined && unmask(found).toLowerCase() === wanted.toLowerCase()) {
    return { word: 'look-alike', params: { ...params, character: codePoint(mask) } };
  }
  if (squeeze(found) === squeeze(wanted)) return { word: 'blanks', params };
  if (found.toLowerCase() === wanted.toLowerCase()) return { word: 'capitals', params };
  const distance = editDistance(found, wanted);
  if (distance === 1) return oneLetter(found, wanted);
  const isNear = distance <= nearDistance && distance * 2 < wanted.length;
  return isNear
    ? { word: 'near', params: { ...params, distance, position: firstDifference(found, wanted) + 1 } }
    : { word: 'different', params };
}

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
}

function oneLetter(found: string, wanted: string): NameDifference {
  const index = firstDifference(found, wanted);
  const letter = found.slice(index, index + 1);
  const expected = wanted.slice(index, index + 1);
  const params = { found, wanted, position: index + 1 };
  if (found.length < wanted.length) return { word: 'missing', params: { ...params, letter: expected } };
  if (found.length > wanted.length) return { word: 'extra', params: { ...params, letter } };
  const swapped =
    found.slice(index + 1, index + 2) === expected && found.slice(index + 2) === wanted.slice(index + 2);
  return swapped
    ? { word: 'swapped', params: { ...params, letters: expected + letter } }
    : { word: 'other', params: { ...params, letter, expected } };
}

/** Letters to add, take away, change or swap with a neighbour, to go from one text to the other. */
export function editDistance(one: string, other: string): number {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = 0; row <= one.length; row += 1) {
    for (let column = 0; column <= other.length; column += 1) {
      if (row === 0 || column === 0) {
        table[row * width + column] = row + column;
        continue;
      }
      const same = one[row - 1] === other[column - 1];
      const crossed =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      table[row * width + column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        ...(crossed ? [at(row - 2, column - 2) + 1] : []),
      );
    }
  }
  return at(one.length, other.length);
}
