import { describe, expect, it } from 'vitest';
import { createReadingTime } from './read-call.ts';

describe('the time to read', () => {
  it('is there for so many calls at once, comes back by the second, and is never hoarded', () => {
    let now = 0;
    const hasTime = createReadingTime(() => now);
    const read = (count: number): number => Array.from({ length: count }, hasTime).filter(Boolean).length;
    expect(read(300)).toBe(100);
    now += 1000;
    expect(read(300)).toBe(5);
    now += 3_600_000;
    expect(read(300)).toBe(100);
  });
});
