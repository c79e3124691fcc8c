/**
 * A reader of ASN.1 in DER, and in the BER forms met in PKCS#7 and PKCS#12 files (X.690 §8 and §10).
 *
 * Children are read on demand and every node keeps its own octets, so that a name or a key is compared and hashed as
 * it was written, and a list of a hundred thousand revocations is not unfolded to learn its date.
 */
export interface DerNode {
  readonly tagClass: 'universal' | 'application' | 'context' | 'private';
  readonly tag: number;
  readonly constructed: boolean;
  readonly content: Uint8Array;
  /** Header and content. */
  readonly raw: Uint8Array;
}

export const derTag = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  null: 5,
  objectIdentifier: 6,
  enumerated: 10,
  sequence: 16,
  set: 17,
  utcTime: 23,
  generalizedTime: 24,
} as const;

/** Stays inside this room: turned into a fault where a file's name is known. */
export class DerError extends Error {
  /** True where the octets stop before the announced length: a truncated file rather than a foreign one. */
  readonly truncated: boolean;

  constructor(message: string, truncated = false) {
    super(message);
    this.name = 'DerError';
    this.truncated = truncated;
  }
}

const tagClasses = ['universal', 'application', 'context', 'private'] as const;
/** Deeper than any real structure; stops a crafted file from exhausting the stack. */
const maxDepth = 64;

/** The tag and the length of a node, without its content. */
export interface Header {
  readonly tagClass: DerNode['tagClass'];
  readonly tag: number;
  readonly constructed: boolean;
  /** Where the content begins. */
  readonly start: number;
  /** -1 for the indefinite form. */
  readonly length: number;
}

function octetAt(bytes: Uint8Array, offset: number): number {
  const octet = bytes[offset];
  if (octet === undefined) throw new DerError('the octets stop early', true);
  return octet;
}

/** Reads the header of the node that starts at `offset`, whether its content is there or not. Throws DerError. */
export function readHeader(bytes: Uint8Array, offset: number): Header {
  const first = octetAt(bytes, offset);
  let at = offset + 1;
  let tag = first & 0x1f;
  if (tag === 0x1f) {
    tag = 0;
    let octet: number;
    do {
      octet = octetAt(bytes, at++);
      tag = tag * 128 + (octet & 0x7f);
      if (tag > 0xffffff) throw new DerError('tag number too large');
    } while ((octet & 0x80) !== 0);
  }
  let length = octetAt(bytes, at++);
  if (length === 0x80) {
    length = -1;
  } else if (length > 0x80) {
    const count = length & 0x7f;
    if (count > 4) throw new DerError('length too large');
    length = 0;
    for (let index = 0; index < count; index += 1) length = length * 256 + octetAt(bytes, at++);
  }
  return {
    tagClass: tagClasses[(first >> 6) as 0 | 1 | 2 | 3],
    tag,
    constructed: (first & 0x20) !== 0,
    start: at,
    length,
  };
}

/** Reads the node that starts at `offset`. Throws DerError. */
export function readNodeAt(bytes: Uint8Array, offset = 0, depth = 0): DerNode {
  if (depth > maxDepth) throw new DerError('nested too deeply');
  const { tagClass, tag, constructed, start, length } = readHeader(bytes, offset);
  if (length >= 0) {
    const end = start + length;
    if (end > bytes.length) throw new DerError('the octets stop early', true);
    return {
      tagClass,
      tag,
      constructed,
      content: bytes.subarray(start, end),
      raw: bytes.subarray(offset, end),
    };
  }
  if (!constructed) throw new DerError('primitive value of indefinite length');
  let end = start;
  while (octetAt(bytes, end) !== 0 || octetAt(bytes, end + 1) !== 0) {
    end += readNodeAt(bytes, end, depth + 1).raw.length;
  }
  return {
    tagClass,
    tag,
    constructed,
    content: bytes.subarray(start, end),
    raw: bytes.subarray(offset, end + 2),
  };
}

/** The nodes inside a constructed one. Throws DerError. */
export function childrenOf(node: DerNode): DerNode[] {
  if (!node.constructed) throw new DerError('a constructed value was expected');
  const children: DerNode[] = [];
  for (let offset = 0; offset < node.content.length;) {
    const child = readNodeAt(node.content, offset);
    children.push(child);
    offset += child.raw.length;
  }
  return children;
}

export function isUniversal(node: DerNode | undefined, tag: number): node is DerNode {
  return node?.tagClass === 'universal' && node.tag === tag;
}

export function isContext(node: DerNode | undefined, tag: number): node is DerNode {
  return node?.tagClass === 'context' && node.tag === tag;
}

/** The node itself when it has the universal tag asked for. Throws DerError. */
export function expectTag(node: DerNode | undefined, tag: number): DerNode {
  if (!isUniversal(node, tag)) throw new DerError(`universal tag ${tag} was expected`);
  return node;
}

/**
 * The first of two nodes that are to be the same, octet for octet: an algorithm, told inside what is signed and beside the
 * signature. Throws DerError.
 */
export function expectSame(node: DerNode, other: DerNode | undefined): DerNode {
  if (other === undefined || Buffer.compare(node.raw, other.raw) !== 0) throw new DerError('two that differ');
  return node;
}

/** The fields of a SEQUENCE. Throws DerError. */
export function sequenceOf(node: DerNode | undefined): DerNode[] {
  return childrenOf(expectTag(node, derTag.sequence));
}

/** Walks the fields of a SEQUENCE or of an implicitly tagged one, in order. */
export interface FieldWalk {
  /** The next field, whatever it is. Throws DerError at the end. */
  take(): DerNode;
  /** The next field if it is `universal tag`; otherwise stays where it is. */
  takeIf(tag: number): DerNode | undefined;
  /** The next field if it is `[tag]`; otherwise stays where it is. */
  takeContext(tag: number): DerNode | undefined;
  peek(): DerNode | undefined;
}

export function walkFields(fields: readonly DerNode[]): FieldWalk {
  let index = 0;
  const takeWhen = (wanted: boolean): DerNode | undefined => (wanted ? fields[index++] : undefined);
  return {
    take() {
      const field = fields[index++];
      if (field === undefined) throw new DerError('a field is missing');
      return field;
    },
    takeIf: (tag) => takeWhen(isUniversal(fields[index], tag)),
    takeContext: (tag) => takeWhen(isContext(fields[index], tag)),
    peek: () => fields[index],
  };
}
