import { describe, expect, it } from 'vitest';
import { commonNameOf } from './common-name.ts';

describe('commonNameOf', () => {
  it('reads the CN wherever it stands, and keeps a name without one', () => {
    expect(commonNameOf('C=FR, O=SIMULATION, CN=TPE 7')).toBe('TPE 7');
    expect(commonNameOf('CN=gap.exemple.fr, C=FR')).toBe('gap.exemple.fr');
    expect(commonNameOf('C=FR, O=SANS CN')).toBe('C=FR, O=SANS CN');
  });
});
