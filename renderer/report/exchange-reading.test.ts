import { describe, expect, it } from 'vitest';
import { flowsOf, foreignParty, kindOfEntry } from './exchange-reading.ts';

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

describe('foreignParty and flowsOf', () => {
  it('tell whose software is not ours, and where it is', () => {
    expect(foreignParty('rehearsal')).toBeNull();
    expect(foreignParty('gap-client')).toBe('GAP');
    expect(foreignParty('psp')).toBe('PSP');
    expect(flowsOf('rehearsal')).toEqual(['tpe-gap', 'gap-psp']);
    expect(flowsOf('revocation-drill')).toEqual(['tpe-gap']);
    expect(flowsOf('gap-client')).toEqual(['gap-psp']);
  });
});
