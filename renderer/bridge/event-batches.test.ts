import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inBatches } from './event-batches.ts';

describe('inBatches', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('hands over the first at once and a burst in one batch, in order', () => {
    const batches: (readonly number[])[] = [];
    const queue = inBatches<number>((batch) => batches.push(batch), 50);
    for (let n = 1; n <= 500; n++) queue.add(n);
    expect(batches).toEqual([[1]]);
    vi.advanceTimersByTime(50);
    expect(batches).toHaveLength(2);
    expect(batches[1]).toEqual(Array.from({ length: 499 }, (_, index) => index + 2));
  });

  it('is as quick as at first once it has been quiet', () => {
    const batches: (readonly string[])[] = [];
    const queue = inBatches<string>((batch) => batches.push(batch), 50);
    queue.add('a');
    vi.advanceTimersByTime(200);
    queue.add('b');
    expect(batches).toEqual([['a'], ['b']]);
  });

  it('drops what waits when it is stopped', () => {
    const batches: (readonly string[])[] = [];
    const queue = inBatches<string>((batch) => batches.push(batch), 50);
    queue.add('a');
    queue.add('b');
    queue.stop();
    vi.advanceTimersByTime(200);
    expect(batches).toEqual([['a']]);
  });
});
