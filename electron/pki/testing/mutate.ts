/** Random numbers that come again for the same seed (mulberry32): a finding can be replayed. */
export interface Chance {
  /** An integer from 0 to below `limit`. */
  below(limit: number): number;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { below: (limit) => next() % Math.max(1, limit) };
}

type Mutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const set = (bytes: Uint8Array, at: number, octet: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  if (copy.length > 0) copy[at] = octet;
  return copy;
};
const splice = (bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
const noise = (length: number, chance: Chance): Uint8Array =>
  Uint8Array.from({ length }, () => chance.below(256));

/** Octets that mean something in DER: lengths at the edges, tags, the indefinite form. */
const telling = [
  0x00, 0x01, 0x02, 0x04, 0x06, 0x30, 0x31, 0x7f, 0x80, 0x81, 0x82, 0x84, 0x88, 0xa0, 0xa3, 0xff,
];

const mutations: readonly Mutation[] = [
  (bytes, chance) => {
    const at = chance.below(bytes.length);
    return set(bytes, at, (bytes[at] ?? 0) ^ (1 << chance.below(8)));
  },
  (bytes, chance) => set(bytes, chance.below(bytes.length), chance.below(256)),
  (bytes, chance) => set(bytes, chance.below(bytes.length), telling[chance.below(telling.length)] ?? 0),
  // Headers stand at the beginning: that is where structures break.
  (bytes, chance) =>
    set(bytes, chance.below(Math.min(64, bytes.length)), telling[chance.below(telling.length)] ?? 0),
  (bytes, chance) => {
    const at = chance.below(bytes.length);
    return set(bytes, at, (bytes[at] ?? 0) + (chance.below(2) === 0 ? 1 : 255));
  },
  (bytes, chance) => splice(bytes, chance.below(bytes.length), 1 + chance.below(16), new Uint8Array()),
  (bytes, chance) => splice(bytes, chance.below(bytes.length), 0, noise(1 + chance.below(16), chance)),
  (bytes, chance) => {
    const from = chance.below(bytes.length);
    return splice(bytes, chance.below(bytes.length), 0, bytes.subarray(from, from + 1 + chance.below(64)));
  },
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  (bytes, chance) => splice(bytes, chance.below(bytes.length), 4, Uint8Array.of(0x84, 0x7f, 0xff, 0xff)),
];

/** One to four changes, drawn by `chance`. */
export function mutate(bytes: Uint8Array, chance: Chance): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    mutated = mutations[chance.below(mutations.length)]?.(mutated, chance) ?? mutated;
  }
  return mutated;
}
