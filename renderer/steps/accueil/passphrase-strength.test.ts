import { describe, expect, it } from 'vitest';
import { judgePassphrase } from './passphrase-strength.ts';

describe('judgePassphrase', () => {
  it('counts characters, not code units', () => {
    expect(judgePassphrase('', 12)).toBe('empty');
    expect(judgePassphrase('🔑'.repeat(11), 12)).toBe('short');
    expect(judgePassphrase('cheval-agraf', 12)).toBe('fair');
  });
  it('finds a long repetition weak', () => {
    expect(judgePassphrase('aaaaaaaaaaaaaaaaaaaaaaaa', 12)).toBe('weak');
  });
  it('finds several words strong', () => {
    expect(judgePassphrase('cheval agrafe pile correct', 12)).toBe('strong');
  });
});
