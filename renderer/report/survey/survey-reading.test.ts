import { describe, expect, it } from 'vitest';
import { protocolName, suiteGroups, toneOfRow } from './survey-reading.ts';

describe('toneOfRow', () => {
  it('warns of a weak one that is accepted, and of nothing else', () => {
    expect(toneOfRow({ state: 'accepted', quality: 'weak' })).toBe('warning');
    expect(toneOfRow({ state: 'refused', quality: 'weak' })).toBe('ok');
    expect(toneOfRow({ state: 'accepted', quality: 'acceptable' })).toBe('ok');
    expect(toneOfRow({ state: 'refused', quality: 'preferred' })).toBe('neutral');
    expect(toneOfRow({ state: 'unknown', quality: 'weak' })).toBe('neutral');
  });
});

describe('suiteGroups', () => {
  it('lists the accepted suites of a protocol, the weak ones first, and counts the weak ones refused', () => {
    const row = { protocol: 'TLSv1.2', state: 'accepted' } as const;
    const groups = suiteGroups([
      { ...row, name: 'A', quality: 'acceptable' },
      { ...row, name: 'B', quality: 'weak' },
      { ...row, name: 'C', quality: 'weak', state: 'refused' },
      { ...row, name: 'D', quality: 'preferred', protocol: 'TLSv1.3' },
    ]);
    expect(groups.map(({ protocol, weakRefused }) => [protocol, weakRefused])).toEqual([
      ['TLSv1.2', 1],
      ['TLSv1.3', 0],
    ]);
    expect(groups[0]?.accepted.map(({ name }) => name)).toEqual(['B', 'A']);
    expect(suiteGroups([])).toEqual([]);
  });
});

describe('protocolName', () => {
  it('is written as texts do', () => {
    expect(protocolName('TLSv1.2')).toBe('TLS 1.2');
    expect(protocolName('TLSv1')).toBe('TLS 1.0');
  });
});
