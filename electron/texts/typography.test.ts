import { describe, expect, it } from 'vitest';
import { setFrenchSpaces } from './typography.ts';

const nnbsp = '\u202f';

describe('setFrenchSpaces', () => {
  it('sets narrow no-break spaces before high punctuation and inside guillemets', () => {
    expect(setFrenchSpaces('Attention : « oui » ; non ! Vraiment ?')).toBe(
      `Attention${nnbsp}: «${nnbsp}oui${nnbsp}»${nnbsp}; non${nnbsp}! Vraiment${nnbsp}?`,
    );
  });
  it('groups thousands', () => {
    expect(setFrenchSpaces('10 000 certificats')).toBe(`10${nnbsp}000 certificats`);
  });
  it('leaves addresses, parameters and apostrophes alone', () => {
    const text = 'l’adresse https://pfc.fr:443/a?b {{name}} n°414';
    expect(setFrenchSpaces(text)).toBe(text);
  });
  it('is idempotent', () => {
    const once = setFrenchSpaces('« A » : 1 000 !');
    expect(setFrenchSpaces(once)).toBe(once);
  });
});
