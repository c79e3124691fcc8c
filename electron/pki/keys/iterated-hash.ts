import { hash as digestOf } from 'node:crypto';

/**
 * Hashes a digest again and again, as the old derivation of PKCS#12 does (RFC 7292 appendix B.2). NSS asks for 600 000
 * rounds several times over, so SHA-1 and SHA-256 of their own digest, one block always, are computed here (FIPS 180-4
 * §6.1.2, §6.2.2) and compared with the platform's by the tests. Measured a round of SHA-1, of SHA-256, in µs: 0.5 and
 * 0.6 here; 1.6 and 1.9 by a call of the platform; 2.4 and 3.0 by @noble/hashes 1.8, which would add some seconds to the
 * opening of a file of NSS.
 */
export function iterateHash(hash: string, digest: Uint8Array, rounds: number): Uint8Array {
  if (hash === 'sha1' && digest.length === 20) return iterate(digest, rounds, sha1Block, 80);
  if (hash === 'sha256' && digest.length === 32) return iterate(digest, rounds, sha256Block, 64);
  let last = digest;
  for (let round = 0; round < rounds; round += 1) last = digestOf(hash, last, 'buffer');
  return last;
}

/** One round. Written without arrays, tuples or calls: each would double its time. */
type Block = (words: Int32Array, state: Int32Array) => void;

function iterate(digest: Uint8Array, rounds: number, block: Block, schedule: number): Uint8Array {
  const size = digest.length / 4;
  const bytes = Buffer.from(digest);
  const state = Int32Array.from({ length: size }, (_, index) => bytes.readInt32BE(index * 4));
  const words = new Int32Array(schedule);
  for (let round = 0; round < rounds; round += 1) {
    words.set(state);
    words.fill(0, size, 16);
    // The padding of a message that is one digest long.
    words[size] = 0x80000000 | 0;
    words[15] = digest.length * 8;
    block(words, state);
  }
  state.forEach((word, index) => bytes.writeInt32BE(word, index * 4));
  return bytes;
}

/** A word; the arrays are as long as they are read. */
const at = (words: Int32Array, index: number): number => words[index] as number;

function sha1Block(words: Int32Array, state: Int32Array): void {
  for (let index = 16; index < 80; index += 1) {
    const mixed = at(words, index - 3) ^ at(words, index - 8) ^ at(words, index - 14) ^ at(words, index - 16);
    words[index] = (mixed << 1) | (mixed >>> 31);
  }
  let a = 0x67452301;
  let b = 0xefcdab89 | 0;
  let c = 0x98badcfe | 0;
  let d = 0x10325476;
  let e = 0xc3d2e1f0 | 0;
  for (let index = 0; index < 80; index += 1) {
    let mix: number;
    if (index < 20) mix = (d ^ (b & (c ^ d))) + 0x5a827999;
    else if (index < 40) mix = (b ^ c ^ d) + 0x6ed9eba1;
    else if (index < 60) mix = ((b & c) | (d & (b | c))) + 0x8f1bbcdc;
    else mix = (b ^ c ^ d) + 0xca62c1d6;
    const next = (((a << 5) | (a >>> 27)) + mix + e + at(words, index)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  state[0] = a + 0x67452301;
  state[1] = b + 0xefcdab89;
  state[2] = c + 0x98badcfe;
  state[3] = d + 0x10325476;
  state[4] = e + 0xc3d2e1f0;
}

/** The first 32 bits of the fractional parts of a root of the first primes (FIPS 180-4 §4.2.2, §5.3.3). */
function fractions(count: number, root: (prime: number) => number): Int32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return Int32Array.from(primes, (prime) => Math.floor((root(prime) % 1) * 2 ** 32) | 0);
}
const sha256Constants = fractions(64, Math.cbrt);
const sha256Start = fractions(8, Math.sqrt);

function sha256Block(words: Int32Array, state: Int32Array): void {
  for (let index = 16; index < 64; index += 1) {
    const x = at(words, index - 15);
    const y = at(words, index - 2);
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[index] = (at(words, index - 16) + low + at(words, index - 7) + high) | 0;
  }
  const start = sha256Start;
  let a = at(start, 0);
  let b = at(start, 1);
  let c = at(start, 2);
  let d = at(start, 3);
  let e = at(start, 4);
  let f = at(start, 5);
  let g = at(start, 6);
  let h = at(start, 7);
  for (let index = 0; index < 64; index += 1) {
    const high = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + high + (g ^ (e & (f ^ g))) + at(sha256Constants, index) + at(words, index)) | 0;
    const low = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (low + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = a + at(start, 0);
  state[1] = b + at(start, 1);
  state[2] = c + at(start, 2);
  state[3] = d + at(start, 3);
  state[4] = e + at(start, 4);
  state[5] = f + at(start, 5);
  state[6] = g + at(start, 6);
  state[7] = h + at(start, 7);
}
