/** Reads fields of TLS's presentation language (RFC 8446 §3). Every method gives null past the end; none throws. */
export interface Octets {
  readonly left: number;
  number(size: 1 | 2 | 3): number | null;
  take(size: number): Octets | null;
  /** A vector with a length of `size` octets before it. */
  vector(size: 1 | 2 | 3): Octets | null;
  bytes(): Buffer;
}

export function octetsOf(bytes: Buffer): Octets {
  let at = 0;
  const self: Octets = {
    get left() {
      return bytes.length - at;
    },
    number(size) {
      if (bytes.length - at < size) return null;
      const value = bytes.readUIntBE(at, size);
      at += size;
      return value;
    },
    take(size) {
      if (bytes.length - at < size) return null;
      const taken = bytes.subarray(at, at + size);
      at += size;
      return octetsOf(taken);
    },
    vector(size) {
      const length = self.number(size);
      return length === null ? null : self.take(length);
    },
    bytes: () => bytes.subarray(at),
  };
  return self;
}

/** The numbers of a vector, two octets each. */
export function numbersOf(octets: Octets | null): number[] {
  const numbers: number[] = [];
  for (let value = octets?.number(2); value !== null && value !== undefined; value = octets?.number(2)) {
    numbers.push(value);
  }
  return numbers;
}
