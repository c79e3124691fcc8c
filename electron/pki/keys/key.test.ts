import { describe, expect, it } from 'vitest';
import { generateRsaKey, spkiSha256 } from './key.ts';

describe('a generated key', () => {
  it('is RSA of the size asked for, with exponent 65537, and never the same twice', async () => {
    const [one, other] = await Promise.all([generateRsaKey(2048), generateRsaKey(3072)]);
    expect(one.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65_537n });
    expect(other.asymmetricKeyDetails).toMatchObject({ modulusLength: 3072, publicExponent: 65_537n });
    expect(spkiSha256(await generateRsaKey(2048))).not.toBe(spkiSha256(one));
  });
});
