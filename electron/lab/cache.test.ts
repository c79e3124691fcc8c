import { describe, expect, it } from 'vitest';
import { createCache } from './cache.ts';

const always = (): boolean => true;

describe('a cache', () => {
  it('makes a thing once for all who ask, and one for each name', async () => {
    const cache = createCache<number>();
    let made = 0;
    const make = (): Promise<number> => Promise.resolve((made += 1));
    const taken = await Promise.all([
      cache.getOrMake('a', always, make),
      cache.getOrMake('a', always, make),
      cache.getOrMake('b', always, make),
    ]);
    expect(taken).toEqual([1, 1, 2]);
  });

  it('replaces what is no longer good, once', async () => {
    const cache = createCache<number>();
    let made = 0;
    const make = (): Promise<number> => Promise.resolve((made += 1));
    await cache.getOrMake('a', always, make);
    const isSecond = (value: number): boolean => value > 1;
    expect(
      await Promise.all([cache.getOrMake('a', isSecond, make), cache.getOrMake('a', isSecond, make)]),
    ).toEqual([2, 2]);
  });

  it('forgets a making that failed', async () => {
    const cache = createCache<number>();
    await expect(cache.getOrMake('a', always, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.getOrMake('a', always, () => Promise.resolve(1))).toBe(1);
  });
});
