/**
 * The text of a file that is text, or null for a binary one. Takes UTF-8 (with or without a byte-order mark), UTF-16
 * with one (Notepad's « Unicode »), and Latin-1, as comments around a PEM block may be in any of them. Zeros at the end, as C
 * programs leave them, are no part of it.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const body = bytes.subarray(0, bytes.findLastIndex((octet) => octet !== 0) + 1);
  // Zeros alone are no text, and no empty file.
  if (body.length === 0 || body.some(isControl)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return Buffer.from(body).toString('latin1');
  }
}

/** A control character that no text file holds; tab, line feed, form feed and carriage return are allowed. */
function isControl(octet: number): boolean {
  return (
    octet < 0x20 && octet !== 0x09 && octet !== 0x0a && octet !== 0x0c && octet !== 0x0d && octet !== 0x1a
  );
}
