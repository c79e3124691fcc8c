import { describe, expect, it } from 'vitest';
import { instantOfDay, writeDay } from './day.ts';

const today = new Date(2026, 10, 24, 9);

describe('instantOfDay', () => {
  it('reads a day as the French write it', () => {
    expect(writeDay(new Date(instantOfDay('3/11/2026', today) ?? ''))).toBe('03/11/2026');
  });
  it('takes today, at any hour', () => {
    expect(instantOfDay('24/11/2026', today)).not.toBeNull();
  });
  it.each(['31/02/2026', '25/11/2026', '2026', '11/24/2026', ''])('refuses « %s »', (typed) => {
    expect(instantOfDay(typed, today)).toBeNull();
  });
});
