import { DerError } from './der-reader.ts';

/** One `-----BEGIN …-----` block (RFC 7468), read leniently: junk around, CRLF, spaces and old headers are accepted. */
export interface PemBlock {
  readonly label: string;
  readonly der: Uint8Array;
  /** `Proc-Type` and `DEK-Info` of old encrypted keys (RFC 1421 §4.6), by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The block as it stood. */
  readonly text: string;
}

/** Writes a PEM block, 64 characters a line, with a final line feed (RFC 7468 §2). */
export function encodePem(label: string, der: Uint8Array): string {
  const base64 = Buffer.from(der.buffer, der.byteOffset, der.byteLength).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/** Whether a text has the beginning of a PEM block. */
export function looksLikePem(text: string): boolean {
  return text.includes('-----BEGIN ');
}

/**
 * All the blocks of a text, in order.
 *
 * Throws DerError where a block has no end (a truncated file) or holds something else than base64.
 */
export function findPemBlocks(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  const begin = /-----BEGIN ([^\r\n]*?)-----/g;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const label = match[1] ?? '';
    const end = text.indexOf(`-----END ${label}-----`, begin.lastIndex);
    if (end < 0) throw new DerError(`the block ${label} has no end`, true);
    const stop = end + `-----END ${label}-----`.length;
    blocks.push(readBlock(label, text.slice(begin.lastIndex, end), text.slice(match.index, stop)));
    begin.lastIndex = stop;
  }
  return blocks;
}

function readBlock(label: string, body: string, text: string): PemBlock {
  const headers: Record<string, string> = {};
  const base64 = body
    .split(/\r\n|\r|\n/)
    .filter((line) => {
      const header = /^\s*([A-Za-z][A-Za-z0-9-]*):\s*(.*)$/.exec(line);
      if (header?.[1] !== undefined) headers[header[1].toLowerCase()] = header[2]?.trim() ?? '';
      return header === null;
    })
    .join('');
  return { label, der: decodeBase64(base64), headers, text };
}

/** Decodes base64, blanks ignored; unlike Buffer, refuses any other character. Throws DerError. */
export function decodeBase64(text: string): Uint8Array {
  // What a page or a mail puts between words without being seen, too.
  const compact = text.replace(/[\s\u00ad\u200b-\u200d\u2060]+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) throw new DerError('not base64');
  return new Uint8Array(Buffer.from(compact, 'base64'));
}

/** What base64 without PEM lines holds, where that is DER, or PEM as in a secret of Kubernetes; null for any other text. */
export function bareBase64(text: string): Uint8Array | null {
  try {
    const inside = decodeBase64(text);
    if (inside[0] === 0x30 && inside.length > 40) return inside;
    return looksLikePem(Buffer.from(inside).toString('latin1')) ? inside : null;
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}
