import { describe, expect, it } from 'vitest';
import { outcomeText, sameOutcome } from './outcome-text.ts';

const text = {
  t: (key: string, params: object = {}) => [key, ...Object.values(params).map(String)].join('|'),
};

describe('outcomeText', () => {
  it('names who refuses and why', () => {
    expect(outcomeText(text, { outcome: 'refused', by: 'GAP', because: 'revoked' })).toBe(
      'connectivite.outcome.refusedByBecause|parties.GAP|reasons.revoked',
    );
    expect(outcomeText(text, { outcome: 'refused', by: 'PSP' })).toBe(
      'connectivite.outcome.refusedBy|parties.PSP',
    );
  });
  it('says no more than is known', () => {
    expect(outcomeText(text, { outcome: 'unknown' })).toBe('connectivite.outcome.unknown');
    expect(outcomeText(text, { outcome: 'refused' })).toBe('connectivite.outcome.refused');
  });
});

describe('sameOutcome', () => {
  const expected = { outcome: 'refused', by: 'GAP', because: 'revoked' } as const;
  it('is the same to the reason', () => {
    expect(sameOutcome(expected, { ...expected })).toBe(true);
    expect(sameOutcome({ outcome: 'accepted' }, { outcome: 'accepted' })).toBe(true);
  });
  it('differs by who refuses, by why, and by the outcome', () => {
    expect(sameOutcome(expected, { ...expected, by: 'TPE' })).toBe(false);
    expect(sameOutcome(expected, { ...expected, because: 'other' })).toBe(false);
    expect(sameOutcome(expected, { outcome: 'accepted' })).toBe(false);
  });
});
