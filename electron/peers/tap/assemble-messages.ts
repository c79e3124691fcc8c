/** A handshake message, or the beginning of one (RFC 8446 §4, RFC 5246 §7.4). */
export interface HandshakeMessage {
  readonly type: number;
  /** Null where it goes on in a later record. */
  readonly body: Buffer | null;
  /** Whether it begins in this record. */
  readonly begins: boolean;
}

/** Puts together the handshake messages of one direction: a record may hold several, and a message take several. */
export interface Assembler {
  /** What a record gives. Never throws. */
  add(content: Buffer): readonly HandshakeMessage[];
  /** Whether a message is not whole, or the octets stopped to make sense. */
  hasRest(): boolean;
}

/** Longest message that is waited for: a chain of long certificates. */
const longestMessage = 128 * 1024;
/** More than any handshake has. */
const mostMessages = 500;

export function createAssembler(): Assembler {
  let parts: Buffer[] = [];
  let length = 0;
  // Parts are joined only when they make a whole, so that the work grows with the octets and no faster.
  let wanted = 4;
  let hasBegun = false;
  let left = mostMessages;
  const cut = (octets: Buffer): { found: HandshakeMessage[]; rest: Buffer } => {
    const found: HandshakeMessage[] = [];
    let rest = octets;
    while (rest.length >= 4 && left > 0) {
      const end = 4 + rest.readUIntBE(1, 3);
      if (end > longestMessage) left = 0;
      const isWhole = rest.length >= end;
      const body = isWhole ? rest.subarray(4, end) : null;
      if (isWhole || !hasBegun) found.push({ type: rest[0] ?? 0, body, begins: !hasBegun });
      hasBegun = !isWhole;
      wanted = isWhole ? 4 : end;
      if (!isWhole) break;
      left -= 1;
      rest = rest.subarray(end);
    }
    return { found, rest };
  };
  return {
    add(content) {
      if (left === 0 || content.length === 0) return [];
      parts.push(content);
      length += content.length;
      if (length < wanted) return [];
      const { found, rest } = cut(Buffer.concat(parts));
      parts = rest.length === 0 ? [] : [rest];
      length = rest.length;
      return found;
    },
    hasRest: () => length > 0,
  };
}
