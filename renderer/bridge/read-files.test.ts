import { describe, expect, it } from 'vitest';
import { inCalls } from './read-files.ts';

const file = (size: number) => ({ size });

describe('inCalls', () => {
  it('keeps what was dropped together in one call, in order', () => {
    const files = [file(1), file(2), file(3)];
    expect(inCalls(files)).toEqual([files]);
    expect(inCalls([])).toEqual([]);
  });
  it('cuts at fifty files', () => {
    const calls = inCalls(Array.from({ length: 101 }, () => file(1)));
    expect(calls.map((call) => call.length)).toEqual([50, 50, 1]);
  });
  it('cuts at twenty million bytes', () => {
    expect(inCalls(Array.from({ length: 6 }, () => file(5_000_000))).map((call) => call.length)).toEqual([
      4, 2,
    ]);
  });
});
