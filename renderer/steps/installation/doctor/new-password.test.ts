import { describe, expect, it } from 'vitest';
import { newPasswordProblem } from './new-password.ts';

describe('newPasswordProblem', () => {
  it('takes four printable ASCII characters', () => {
    expect(newPasswordProblem('a b!')).toBeNull();
  });
  it('tells a short one from one that readers encode differently', () => {
    expect(newPasswordProblem('abc')).toBe('short');
    expect(newPasswordProblem('')).toBe('short');
    expect(newPasswordProblem('été long')).toBe('ascii');
  });
});
