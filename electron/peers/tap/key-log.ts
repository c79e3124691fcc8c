/**
 * Secrets of a connection, as its TLS library tells them (NSS key log format): held in memory alone, to read what was
 * encrypted on the wire, and dropped after.
 */
export interface KeyLog {
  /** A line of Node's `keylog` event. */
  add(line: Buffer): void;
  /** The secret of a label for the connection that began with this random, null where the library did not tell it. */
  secret(label: string, clientRandom: Buffer): Buffer | null;
  /** Overwrites and drops all. To be called once the wire is read. */
  forget(): void;
}

/** A connection has five secrets; a renegotiation adds one. */
const mostLines = 64;

export function createKeyLog(): KeyLog {
  const lines: Buffer[] = [];
  return {
    add(line) {
      // Looked at when it is asked for: lines come in the middle of a handshake.
      if (lines.length < mostLines) lines.push(line);
    },
    secret(label, clientRandom) {
      const start = `${label} ${clientRandom.toString('hex')} `;
      for (const line of lines) {
        const text = line.toString('latin1').trim();
        const secret = text.slice(start.length);
        if (text.startsWith(start) && /^(?:[0-9a-f]{2})+$/i.test(secret)) return Buffer.from(secret, 'hex');
      }
      return null;
    },
    forget() {
      for (const line of lines) line.fill(0);
      lines.length = 0;
    },
  };
}
