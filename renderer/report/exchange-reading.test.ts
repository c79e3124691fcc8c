import { describe, expect, it } from 'vitest';
import { kindOfEntry } from './exchange-reading.ts';

describe('kindOfEntry', () => {
  it('tells what travelled from what was decided', () => {
    expect(kindOfEntry({ text: { key: 'scenarios.wire.client-hello' } })).toBe('message');
    expect(kindOfEntry({ text: { key: 'scenarios.wire.alert-fatal' } })).toBe('message');
    expect(kindOfEntry({ text: { key: 'scenarios.timeline.client-refuses' } })).toBe('decision');
    expect(kindOfEntry({ text: { key: 'scenarios.timeline.answer-accepted' } })).toBe('decision');
  });
  it('reads the runs of before', () => {
    expect(kindOfEntry({ text: { key: 'scenarios.timeline.client-certificate' } })).toBe('message');
  });
});
