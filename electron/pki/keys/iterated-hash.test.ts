import { hash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { iterateHash } from './iterated-hash.ts';

describe('iterateHash', () => {
  it.each([
    ['sha1', 20],
    ['sha256', 32],
    ['sha384', 48],
    ['sha512', 64],
    ['md5', 16],
  ])('hashes as the platform does: %s', (name, length) => {
    for (const digest of [
      Buffer.alloc(length),
      Buffer.alloc(length, 0xff),
      ...Array.from({ length: 20 }, () => randomBytes(length)),
    ]) {
      let expected: Buffer = Buffer.from(digest);
      for (let rounds = 0; rounds < 12; rounds += 1) {
        expect(Buffer.from(iterateHash(name, digest, rounds)).equals(expected)).toBe(true);
        expected = hash(name, expected, 'buffer');
      }
    }
  });

  it('hashes a thousand times as once after once', () => {
    let digest: Uint8Array = randomBytes(32);
    const all = iterateHash('sha256', digest, 1_000);
    for (let round = 0; round < 1_000; round += 1) digest = iterateHash('sha256', digest, 1);
    expect(Buffer.from(digest).equals(Buffer.from(all))).toBe(true);
  });
});
