import { describe, expect, it } from 'vitest';
import { createShelf } from './shelf.ts';

const always = (): boolean => true;

describe('a shelf', () => {
  it('makes a thing once for all who ask, and one for each name', async () => {
    const shelf = createShelf<number>();
    let made = 0;
    const make = (): Promise<number> => Promise.resolve((made += 1));
    const taken = await Promise.all([
      shelf.take('a', always, make),
      shelf.take('a', always, make),
      shelf.take('b', always, make),
    ]);
    expect(taken).toEqual([1, 1, 2]);
  });

  it('replaces what is no longer good, once', async () => {
    const shelf = createShelf<number>();
    let made = 0;
    const make = (): Promise<number> => Promise.resolve((made += 1));
    await shelf.take('a', always, make);
    const isSecond = (value: number): boolean => value > 1;
    expect(await Promise.all([shelf.take('a', isSecond, make), shelf.take('a', isSecond, make)])).toEqual([
      2, 2,
    ]);
  });

  it('forgets a making that failed', async () => {
    const shelf = createShelf<number>();
    await expect(shelf.take('a', always, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await shelf.take('a', always, () => Promise.resolve(1))).toBe(1);
  });
});
