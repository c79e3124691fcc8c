import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../electron/contract/words.ts';
import { certificateVerdict } from './certificate-verdict.ts';

const entry = (more: Partial<Parameters<typeof certificateVerdict>[0]>, ...verdicts: readonly Verdict[]) => ({
  hasKey: true,
  keyElsewhere: false,
  revokedInLab: false,
  chainIsComplete: true,
  checks: verdicts.map((verdict, index) => ({
    id: String(index),
    clause: 'order.4.csr',
    obligation: 'mandatory' as const,
    verdict,
    evidence: { key: 'x' },
  })),
  ...more,
});

describe('certificateVerdict', () => {
  it('is good when nothing complains', () => {
    expect(certificateVerdict(entry({}, 'pass', 'notApplicable'))).toBe('good');
  });
  it('is to be watched on a warning or an incomplete chain', () => {
    expect(certificateVerdict(entry({}, 'pass', 'warn'))).toBe('watch');
    expect(certificateVerdict(entry({ chainIsComplete: false }, 'pass'))).toBe('watch');
  });
  it('is bad on a failed check, without its key, or once revoked', () => {
    expect(certificateVerdict(entry({}, 'pass', 'fail'))).toBe('bad');
    expect(certificateVerdict(entry({ hasKey: false }, 'pass'))).toBe('bad');
    expect(certificateVerdict(entry({ revokedInLab: true }, 'pass'))).toBe('bad');
  });
});
