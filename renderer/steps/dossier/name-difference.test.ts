import { describe, expect, it } from 'vitest';
import { cutDifference } from './name-difference.ts';

describe('cutDifference', () => {
  it('finds a missing letter', () => {
    expect(cutDifference('gap.exemple.fr', 'gap.exempl.fr')).toEqual({
      before: 'gap.exempl',
      expected: 'e',
      found: '',
      after: '.fr',
    });
  });
  it('finds an extra letter', () => {
    expect(cutDifference('gap.fr', 'gaap.fr')).toMatchObject({ expected: '', found: 'a' });
  });
  it('finds another letter', () => {
    expect(cutDifference('gap.fr', 'gop.fr')).toMatchObject({
      before: 'g',
      expected: 'a',
      found: 'o',
      after: 'p.fr',
    });
  });
  it('finds nothing between names that differ by capitals', () => {
    expect(cutDifference('gap.fr', 'GAP.fr')).toMatchObject({ expected: '', found: '' });
  });
});
